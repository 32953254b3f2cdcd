// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/points.h"
#include "domain/proposal.h"
#include "domain/ticket.h"

#include <QDate>
#include <QString>

#include <vector>

namespace fairlead::storage {

class Session;

/// A case that a record of the registry has to do with.
struct CaseLine {
    TicketId ticket{};
    QString number{};
    TicketKind kind = TicketKind::Repair;
    TicketState state = TicketState::Received;
    Instant receivedAt{};
    QString shipName{};
    QString fault{};
};

/// A proposal about a person.
struct ProposalLine {
    ProposalId proposal{};
    QString clauseId{};
    QDate happenedOn{};
    ProposalState state = ProposalState::Open;
    Points points{};
    QString ticketNumber{}; ///< empty where no case is concerned
};

/// A follow-up that nobody was reached for yet.
struct DueCall {
    QDate dueOn{};
    QString partyName{};
    QString shipName{};
    QString ticketNumber{};
};

/// What belongs to a record of the registry, for its page.
class RecordCases {
public:
    explicit RecordCases(Session &session) : m_session(session) {}

    /// Of a party: of ships that it owns, built or designed, and those that its people called about. Of an employee: those
    /// whose crew he was of. The newest first, at most `most`.
    std::vector<CaseLine> ticketsOf(RecordKind kind, const RecordId &record, int most);
    std::vector<ProposalLine> proposalsAbout(const EmployeeId &person, int most);
    /// Calls still to be made to a party, about a ship, or by an employee; the most urgent first.
    std::vector<DueCall> callsDue(RecordKind kind, const RecordId &record, int most);

private:
    Session &m_session;
};

} // namespace fairlead::storage
