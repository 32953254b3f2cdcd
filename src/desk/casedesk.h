// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/office.h"
#include "domain/employee.h"
#include "domain/engine.h"
#include "domain/proposal.h"
#include "rules/casefacts.h"
#include "rules/deadlines.h"
#include "rules/workflow.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace fairlead::desk {

/// One line of a record's or a case's history.
struct HistoryLine {
    qint64 seq = 0;
    QString action; ///< the command's name, as in a facts file
    RecordKind kind = RecordKind::Ticket;
    RecordId recordId;
    QString actor; ///< name; empty: the program itself, when time had passed
    Instant happenedAt;
    Instant enteredAt;
    QJsonObject change; ///< {"field": [from, to], …}
};

/// What a move still wants.
struct NextMove {
    rules::Move move = rules::Move::SendToDispatch;
    Violations missing;
};

/// A case with everything around it: what a detail page or `fairleadctl show` presents.
struct CaseView {
    rules::CaseFacts facts;
    std::optional<Ship> ship;
    std::optional<Engine> engine;
    std::vector<rules::Deadline> deadlines;
    std::vector<NextMove> next;
    std::vector<Proposal> proposals;
    std::vector<HistoryLine> history; ///< in the order of entering
    QHash<EmployeeId, QString> names; ///< of everybody who occurs in it
    QStringList mergedNumbers;        ///< of the tickets that were merged into this one
};

/// What needs doing now, for the overview.
struct OverviewView {
    /// Neither met nor over for long: pending, warning, breached; the most urgent first.
    std::vector<rules::Deadline> deadlines;
    QHash<TicketId, QString> ticketNumbers;
    QHash<ShipId, QString> shipNames;
    QHash<EngineId, QString> engineSerials;
    QHash<QString, int> ticketsByState; ///< code of the state → open tickets
    int undecidedProposals = 0;
    int unansweredObjections = 0;
};

/// Reads whole cases; changes nothing.
class CaseDesk {
public:
    explicit CaseDesk(Office office) : m_office(office) {}

    /// Of a ticket that was merged into another, the other's.
    std::optional<CaseView> caseOf(const TicketId &ticket);
    /// By its number, or the number of one that was merged into it; nothing when there is no such ticket.
    std::optional<TicketId> ticketByNumber(const QString &number);
    std::vector<HistoryLine> historyOf(const RecordId &record);
    OverviewView overview();
    /// The most urgent unmet deadline of each of these cases, in their order; nothing where none is left.
    std::vector<std::optional<rules::Deadline>> mostUrgent(const std::vector<TicketId> &tickets);

private:
    Office m_office;
};

} // namespace fairlead::desk
