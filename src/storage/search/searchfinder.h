// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search/searchrecord.h"
#include "domain/search/searchtext.h"
#include "storage/search/searchindex.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace fairlead::storage {

class Session;
class SqlValue;

/// A record that was found, with the number that it has in the index: the newer, the greater.
struct FoundRecord {
    qint64 docNo = 0;
    SearchRecord record; ///< `at` to the minute
};

/// Reads the full-text index.
class SearchFinder {
public:
    explicit SearchFinder(Session &session);

    /// The newest records of an area that have all the words, newest first, at most `limit`; below `before`, where given.
    std::vector<FoundRecord> newest(SearchArea area, const SearchWords &words, int limit,
                                    std::optional<qint64> before = std::nullopt);
    /// The newest that have all of these tokens (searchTokens, searchStarts), not verified by any words.
    std::vector<FoundRecord> newestWith(SearchArea area, const QStringList &tokens, int limit);
    /// The numbers alone of these.
    std::vector<qint64> numbersWith(SearchArea area, const QStringList &tokens, int limit);
    /// The records of these numbers, newest first; numbers that are gone are left out.
    std::vector<FoundRecord> records(SearchArea area, const std::vector<qint64> &numbers);

    /// A condition for a list's statement: `rowNo` is among the rows of `kind` that have all the words. Binds by name.
    struct Condition {
        QString text;
        std::vector<std::pair<QByteArray, QString>> values;
    };
    static Condition rowsOf(const Session &session, SearchKind kind, const QString &rowNo, const SearchWords &words);

private:
    std::vector<FoundRecord> amongNewest(const QString &table, const SearchWords &words, int limit,
                                         std::optional<qint64> before);

    Session &m_session;
};

} // namespace fairlead::storage
