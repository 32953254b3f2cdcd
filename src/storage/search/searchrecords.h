// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search/searchrecord.h"

#include <utility>
#include <vector>

namespace fairlead::storage {

class Session;

/// Says which texts each record is found by: the one place to change when there is more to find.
class SearchRecords {
public:
    explicit SearchRecords(Session &session) : m_session(session) {}

    /// Which records of a kind: one, or those of a range of row numbers.
    struct Selection {
        static Selection one(const RecordId &id) { return {id, 0, 0}; }
        /// Those after `after`, to `upTo` included: of the records themselves, for contacts of their party, for measures of
        /// their visit.
        static Selection rows(RowKey after, RowKey upTo) { return {{}, after, upTo}; }

        RecordId id; ///< null: the range counts
        RowKey after = 0;
        RowKey upTo = 0;
    };

    /// What there is of them to be found. Left out are tickets that were merged into others, and calls that belong to a
    /// ticket: they are found with it.
    std::vector<SearchRecord> load(SearchKind kind, const Selection &selection);

    /// The records whose texts hold some of this one's, as tickets hold their ship's name. Not the party of a contact: that
    /// is written with it.
    using Key = std::pair<SearchKind, RecordId>;
    std::vector<Key> dependants(SearchKind kind, const RecordId &id);

    /// The last row number that a range of this kind has to reach.
    RowKey lastRow(SearchKind kind);

private:
    template <typename Use>
    void forEach(const char *select, const char *idColumn, const char *rowColumn, const char *rest,
                 const Selection &selection, Use use);

    std::vector<SearchRecord> tickets(const Selection &selection);
    std::vector<SearchRecord> calls(const Selection &selection);
    std::vector<SearchRecord> measures(const Selection &selection);
    std::vector<SearchRecord> parties(const Selection &selection);
    std::vector<SearchRecord> contacts(const Selection &selection);
    std::vector<SearchRecord> ships(const Selection &selection);
    std::vector<SearchRecord> engines(const Selection &selection);
    std::vector<SearchRecord> employees(const Selection &selection);

    Session &m_session;
};

} // namespace fairlead::storage
