// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "storage/sql/rawrows.h"

#include <queue>
#include <vector>

namespace fairlead::storage {
class Session;
}

namespace fairlead::desk {

/// Writes the rows of copied cases, many with each statement. Rows of a later time wait until the clock gets there, so that
/// the journal keeps the order of the clock though a case is copied at once.
class DemoCopyWriter {
public:
    using Values = std::vector<QVariant>;

    /// `columns`: of each table of a case, by its place.
    DemoCopyWriter(storage::Session &session, const std::vector<std::pair<QString, QStringList>> &tables);

    /// A row that is written with the next ones.
    void write(int table, Values values);
    /// A row that is written when it is `at`.
    void writeAt(qint64 at, int table, Values values);
    /// Everything up to `now` stands in the database afterwards.
    void catchUp(Instant now);

private:
    struct Later {
        qint64 at = 0;
        quint64 order = 0;
        int table = 0;
        size_t place = 0; ///< in m_values

        friend bool operator<(const Later &a, const Later &b) // the top of the queue is its greatest
        {
            return a.at != b.at ? a.at > b.at : a.order > b.order;
        }
    };

    void flush();

    std::vector<storage::BulkInsert> m_inserts;
    std::priority_queue<Later> m_later;
    std::vector<Values> m_values; ///< of what waits; its places are used again
    std::vector<size_t> m_free;
    quint64 m_order = 0;
};

} // namespace fairlead::desk
