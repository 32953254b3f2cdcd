// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/visitcommands.h"
#include "desk/office.h"
#include "domain/equipment.h"
#include "domain/followup.h"
#include "domain/proposal.h"
#include "domain/violation.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>

namespace fairlead::desk::facts {

/// The record that a reference stands for, or why there is none: Unknown, Ambiguous.
template <typename IdType> struct Found {
    IdType id;
    std::optional<ViolationCode> trouble;

    static Found of(const IdType &id) { return {id, std::nullopt}; }
    static Found none() { return {{}, ViolationCode::Unknown}; }
    static Found several() { return {{}, ViolationCode::Ambiguous}; }
};

/// A proposal by what it is about; what is left out matches anything.
struct ProposalChoice {
    QString clause;
    TicketId ticket;
    ShipId ship;
    EmployeeId person;
    VisitId visit;
    std::optional<QDate> happenedOn;
};

/// A record and its kind.
struct NamedRecord {
    RecordKind kind = RecordKind::Ticket;
    RecordId id;
};

/// Finds the records that a facts file names: by a label that an earlier line gave, by the record's own key (staff number,
/// name, serial number, …), or by its id. Reads through the session, so it sees what the same transaction has written.
class Lookup {
public:
    explicit Lookup(Office office) : m_office(office) {}

    /// From here on `label` names that record. False when the label is taken.
    bool name(const QString &label, RecordKind kind, const RecordId &id);
    [[nodiscard]] const QMap<QString, NamedRecord> &labels() const { return m_labels; }

    /// By staff number, else by a name that only one has.
    Found<EmployeeId> employee(const QString &key);
    /// By name.
    Found<PartyId> party(const QString &key);
    /// By a name that only one has.
    Found<ContactId> contact(const QString &key);
    /// By IMO number, hull number or name, in this order; a hull number or name must be only one ship's.
    Found<ShipId> ship(const QString &key);
    /// By serial number.
    Found<EngineId> engine(const QString &key);
    /// By number.
    Found<ToolId> tool(const QString &key);
    /// By ticket number.
    Found<TicketId> ticket(const QString &key);
    /// By its label or id.
    Found<AbsenceId> absence(const QString &key);
    /// A visit by its label; those without one are named by ticket and number.
    std::optional<VisitId> labelledVisit(const QString &label) const;
    Found<VisitId> visit(const TicketId &ticket, int sequence);
    /// The case and the number of a visit.
    std::optional<std::pair<TicketId, int>> placeOf(const VisitId &visit);
    std::optional<PlannedItemId> labelledItem(const QString &label) const;
    /// By the code, else the name, of something on that visit's list (number 0: the newest visit); what was dropped
    /// counts only when nothing else matches.
    Found<PlannedItemId> plannedItem(const VisitRef &visit, const QString &key);
    Found<FollowUpId> followUp(const QString &key);
    Found<FollowUpId> deliveryFollowUp(const ShipId &ship, FollowUpParty party);
    /// Of that visit, or, with 0, of the case's newest visit that has one.
    Found<FollowUpId> visitFollowUp(const TicketId &ticket, int sequence);
    Found<ProposalId> proposal(const QString &key);
    /// Withdrawn ones count only when nothing else matches.
    Found<ProposalId> proposal(const ProposalChoice &choice);
    Found<ObjectionId> objection(const QString &key);
    /// The only unanswered objection to that proposal; where all are answered, the only one.
    Found<ObjectionId> objectionTo(const ProposalId &proposal);

    [[nodiscard]] const Office &office() const { return m_office; }

private:
    template <typename IdType> std::optional<IdType> labelled(const QString &label, RecordKind kind) const;

    Office m_office;
    QMap<QString, NamedRecord> m_labels;
};

} // namespace fairlead::desk::facts
