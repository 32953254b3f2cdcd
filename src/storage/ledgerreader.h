// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/ledger.h"

#include <QHash>

namespace fairlead::storage {

class Row;
class Session;

/// Reads the service ledger of a range of days: one statement for the cases and one for each thing that belongs to them, all
/// by the moment of receipt, so that it costs what the range holds and not what the database holds.
class LedgerReader {
public:
    /// Both days are inclusive, in the company's zone.
    LedgerReader(Session &session, QDate from, QDate until);

    /// How many lines there would be.
    qint64 count();
    std::vector<LedgerLine> lines();

private:
    void readTickets();
    void readCalls();
    void readGuidance();
    void readCrews();
    void readWorkOrders();
    void readCallsWithoutCase();
    /// Calls `use(LedgerLine &, const Row &)` for each row of `sql`, whose first column is the ticket's row number and which
    /// takes `:since` and `:until`. What came in since the cases were read is left out.
    template <typename Use> void forEach(const char *sql, Use use);

    Session &m_session;
    Instant m_since;
    Instant m_until; ///< the first moment after the range
    std::vector<LedgerLine> m_lines;
    QHash<qint64, size_t> m_places; ///< of the cases by their row numbers
};

} // namespace fairlead::storage
