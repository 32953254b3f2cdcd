// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/democopywriter.h"

namespace fairlead::desk {

DemoCopyWriter::DemoCopyWriter(storage::Session &session, const std::vector<std::pair<QString, QStringList>> &tables)
{
    m_inserts.reserve(tables.size());
    for (const auto &[name, columns] : tables)
        m_inserts.emplace_back(session, name, columns);
}

void DemoCopyWriter::write(int table, Values values)
{
    storage::BulkInsert &insert = m_inserts[static_cast<size_t>(table)];
    insert.add(std::move(values));
    if (insert.isFull())
        flush();
}

void DemoCopyWriter::writeAt(qint64 at, int table, Values values)
{
    size_t place = m_values.size();
    if (m_free.empty()) {
        m_values.push_back(std::move(values));
    } else {
        place = m_free.back();
        m_free.pop_back();
        m_values[place] = std::move(values);
    }
    m_later.push({at, m_order++, table, place});
}

void DemoCopyWriter::catchUp(Instant now)
{
    while (!m_later.empty() && m_later.top().at <= now.msecs()) {
        const Later next = m_later.top();
        m_later.pop();
        write(next.table, std::move(m_values[next.place]));
        m_free.push_back(next.place);
    }
    flush();
}

void DemoCopyWriter::flush()
{
    // In the order in which tables refer to each other.
    for (storage::BulkInsert &insert : m_inserts) {
        if (!insert.isEmpty())
            insert.flush();
    }
}

} // namespace fairlead::desk
