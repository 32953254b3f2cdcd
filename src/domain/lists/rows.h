// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/employee.h"
#include "domain/engine.h"
#include "domain/followup.h"
#include "domain/lists/listquery.h"
#include "domain/party.h"
#include "domain/proposal.h"
#include "domain/ship.h"
#include "domain/ticket.h"
#include "domain/visit.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fairlead {

// Conditions name the columns that ListQuery::conditions can be about: of text, unless it says otherwise.

/// A ticket in the service ledger and the dispatch queue. Sort: number, received_at, state, priority, ship, kind.
/// Filters: open, mine (open, of `employee`), overdue (open, the deadline that presses most was missed), in_warranty
/// (open), in_intake (Received), to_dispatch (AwaitingDispatch), under_way (Dispatched, OnSite), in_review
/// (AwaitingReview), archived, ended. `employee`: received, heads or is of a crew; `month`: of receipt. Search: number,
/// fault, ship, hull and IMO number, engine model and serial number. Own order: newest first; of those to be dispatched,
/// what falls due first. Conditions: number, ship
/// (name, hull and IMO number), engine (model, serial number), fault, receiver, lead (of the newest visit); codes: state,
/// priority, kind, warranty (covered, not_covered, undecided, improper_use); days: received_at, entry_at (of the newest
/// visit).
struct TicketRow {
    RowKey key = 0;
    Ticket ticket;
    QString shipName;
    QString engineModel;
    QString engineSerialNo;
    QString receiverName;
    QString leadName;               ///< of the newest visit
    std::optional<Instant> entryAt; ///< of the newest visit: the agreed entry time that stands
    QString place = {};             ///< of the newest visit: port and place
};

/// A visit in the engineers' list. Sort: entry_at, ticket, ship, lead. Filters: to_come, on_site, left. `employee`: of the
/// crew; `month`: of the agreed entry time. Search: ticket number, fault, ship, place, crew. Own order: by agreed entry
/// time, newest first; visits without one come last. Conditions: ticket, ship, lead (anybody of the crew); codes: stay
/// (to_come, on_site, finished, unfinished), state and kind of the ticket; days: entry_at, arrived_at, departed_at.
struct VisitRow {
    RowKey key = 0;
    Visit visit; ///< without its preparations
    QString ticketNumber;
    TicketKind ticketKind = TicketKind::Repair;
    TicketState ticketState = TicketState::Received;
    QString shipName;
    QStringList crewNames; ///< the lead first
};

/// A follow-up in the due list. Sort: due_on, ship, party, agent. Filters: due, mine (due, of `employee`), overdue (due
/// before `today`), done. `employee`: the agent. Own order: by due day, undone first. Conditions: party, ship, ticket,
/// agent; codes: kind, role; days: due_on.
struct FollowUpRow {
    RowKey key = 0;
    FollowUp followUp; ///< with its attempts
    QString partyName; ///< empty while unknown
    QString shipName;
    QString ticketNumber; ///< empty for a ship delivery
    QString agentName;    ///< empty while nobody is named
};

/// A proposal in the managers' inbox. Sort: happened_on, clause, person, state, ticket, points. Filters: undecided (Open
/// and Proposed), proposed, open, decided. `employee`: the person; `month`: of the fact. Own order: by day, clause, person.
/// Conditions: clause, person (name, staff number), ticket, ship, decided_by (of any decision); codes: state; days:
/// happened_on.
struct ProposalRow {
    RowKey key = 0;
    Proposal proposal;
    std::optional<Decision> decision; ///< the newest
    std::vector<Objection> objections;
    QString personName;
    QString personStaffNo;
    QString ticketNumber; ///< empty where no case is concerned
    QString shipName;
    QString deciderName; ///< empty while undecided
};

/// Sort: name, kind. Filters: active, inactive. Search: name, contacts and their phones. Own order: by name. Conditions: name,
/// contacts (names and phones); codes: kind.
struct PartyRow {
    RowKey key = 0;
    Party party;
    std::vector<Contact> contacts;
};

/// Sort: name, hull_no, imo_no, delivered_on. Filters: active, inactive. Search: name, hull and IMO number, owner, yard,
/// designer. Own order: by name. Conditions: name, hull_no, imo_no, owner, yard, designer; days: delivered_on.
struct ShipRow {
    RowKey key = 0;
    Ship ship;
    QString ownerName;
    QString yardName;
    QString designerName;
};

/// Sort: serial_no, model, ship. Filters: active, inactive. Search: serial number, model, ship. Own order: by serial number.
/// Conditions: serial_no, model, ship; days: delivered_on, sea_trial_on, contract_until.
struct EngineRow {
    RowKey key = 0;
    Engine engine;
    QString shipName;
};

/// Sort: staff_no, name. Filters: active, inactive. Search: staff number, name, phone. Own order: by staff number.
/// Conditions: staff_no, name, phone.
struct EmployeeRow {
    RowKey key = 0;
    Employee employee;
};

} // namespace fairlead
