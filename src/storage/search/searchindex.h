// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search/searchrecord.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fairlead::storage {

class Session;

/// The three parts of the index; each has its own table of documents and its own tokens.
enum class SearchArea { Case, Measure, Registry };

SearchArea areaOf(SearchKind kind);
/// The table of an area's documents. On SQLite, `%_tokens` beside it is their full-text index.
QString tableOf(SearchArea area);
/// When a document happened, by its number: to the minute, or some minutes later where many happened in one.
Instant instantOfDocument(qint64 docNo);
/// The letter of a field in `fields`, and back.
QChar letterOf(SearchField field);
SearchField searchFieldOf(QChar letter);
/// How tokens are made, and by which version of Unicode: an index made otherwise has to be built anew.
QString searchScheme();

/// Writes the full-text index (docs/architecture.md). Repositories say which record they wrote; inside a transaction the
/// index follows once, before it commits, whatever number of writes touched a record.
class SearchIndex {
public:
    explicit SearchIndex(Session &session) : m_session(session) {}

    /// A record was written, or something that its texts hold.
    void touch(SearchKind kind, const RecordId &id);
    template <typename Tag> void touch(SearchKind kind, const Id<Tag> &id) { touch(kind, RecordId(id.uuid())); }

    /// Brings what was touched in this transaction into the index now: before a search inside of it.
    void flush();

    /// Puts a record as it is now into the index; says whether that changed anything. `wasThere`: it was found before.
    struct Change {
        bool changed = false;
        bool wasThere = false;
        bool nameChanged = false; ///< its first text
    };
    Change put(const SearchRecord &record);
    /// Takes a record out.
    void remove(SearchKind kind, const RecordId &id);

    /// Lets nobody else write the index until the transaction ends: what a document is made of stays as it was read.
    void hold();
    /// Does a little of the merging that keeps searches fast; with every write, so that no write has to wait for much.
    void merge(SearchArea area);

private:
    Session &m_session;
};

/// While it lives, this session's writes leave the index alone: for loading many records, after which SearchBuild builds it
/// anew. Until then the database knows that its index is behind, and the next opening builds it.
class IndexLater {
public:
    explicit IndexLater(Session &session);
    IndexLater(const IndexLater &) = delete;
    IndexLater &operator=(const IndexLater &) = delete;
    ~IndexLater();

private:
    Session &m_session;
};

} // namespace fairlead::storage
