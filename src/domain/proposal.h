// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/entry.h"
#include "domain/month.h"
#include "domain/points.h"

#include <QString>

#include <optional>
#include <vector>

namespace fairlead {

enum class ConditionState { Proven, Disproven, Open };

template <> struct EnumCodes<ConditionState> {
    static constexpr std::array table{std::pair{ConditionState::Proven, "proven"},
                                      std::pair{ConditionState::Disproven, "disproven"},
                                      std::pair{ConditionState::Open, "open"}};
};

/// What an open condition waits for: a record that is not there yet, or the judgement of the decider.
enum class Awaits { Nothing, Record, Decider };

template <> struct EnumCodes<Awaits> {
    static constexpr std::array table{std::pair{Awaits::Nothing, "nothing"}, std::pair{Awaits::Record, "record"},
                                      std::pair{Awaits::Decider, "decider"}};
};

/// The kinds of record that evidence and the journal can name.
enum class RecordKind {
    Party,
    Contact,
    Ship,
    Engine,
    Employee,
    Ticket,
    Call,
    Guidance,
    Appointment,
    Reschedule,
    Visit,
    Preparation,
    DailySheet,
    Backup,
    Breach,
    WorkOrder,
    WorkOrderReview,
    FollowUp,
    FollowUpAttempt,
    Complaint,
    Praise,
    Rulebook,
    Proposal,
    Decision,
    Objection,
    AppraisalMonth,
    Setting,
    Signatory,
    Attachment,
    SignatoryNaming,
    Correction,
    Absence,
    Overrule,
    Tool,
    ToolLoan,
    PreparationTemplate,
    PlannedItem,
    ItemCheck
};

template <> struct EnumCodes<RecordKind> {
    static constexpr std::array table{std::pair{RecordKind::Party, "party"},
                                      std::pair{RecordKind::Contact, "contact"},
                                      std::pair{RecordKind::Ship, "ship"},
                                      std::pair{RecordKind::Engine, "engine"},
                                      std::pair{RecordKind::Employee, "employee"},
                                      std::pair{RecordKind::Ticket, "ticket"},
                                      std::pair{RecordKind::Call, "call"},
                                      std::pair{RecordKind::Guidance, "guidance"},
                                      std::pair{RecordKind::Appointment, "appointment"},
                                      std::pair{RecordKind::Reschedule, "reschedule"},
                                      std::pair{RecordKind::Visit, "visit"},
                                      std::pair{RecordKind::Preparation, "preparation"},
                                      std::pair{RecordKind::DailySheet, "daily_sheet"},
                                      std::pair{RecordKind::Backup, "backup"},
                                      std::pair{RecordKind::Breach, "breach"},
                                      std::pair{RecordKind::WorkOrder, "work_order"},
                                      std::pair{RecordKind::WorkOrderReview, "work_order_review"},
                                      std::pair{RecordKind::FollowUp, "follow_up"},
                                      std::pair{RecordKind::FollowUpAttempt, "follow_up_attempt"},
                                      std::pair{RecordKind::Complaint, "complaint"},
                                      std::pair{RecordKind::Praise, "praise"},
                                      std::pair{RecordKind::Rulebook, "rulebook"},
                                      std::pair{RecordKind::Proposal, "proposal"},
                                      std::pair{RecordKind::Decision, "decision"},
                                      std::pair{RecordKind::Objection, "objection"},
                                      std::pair{RecordKind::AppraisalMonth, "appraisal_month"},
                                      std::pair{RecordKind::Setting, "setting"},
                                      std::pair{RecordKind::Signatory, "signatory"},
                                      std::pair{RecordKind::Attachment, "attachment"},
                                      std::pair{RecordKind::SignatoryNaming, "signatory_naming"},
                                      std::pair{RecordKind::Correction, "correction"},
                                      std::pair{RecordKind::Absence, "absence"},
                                      std::pair{RecordKind::Overrule, "overrule"},
                                      std::pair{RecordKind::Tool, "tool"},
                                      std::pair{RecordKind::ToolLoan, "tool_loan"},
                                      std::pair{RecordKind::PreparationTemplate, "preparation_template"},
                                      std::pair{RecordKind::PlannedItem, "planned_item"},
                                      std::pair{RecordKind::ItemCheck, "item_check"}};
};

/// A record that shows why a condition stands as it does, and the moment in it that counts.
struct Evidence {
    RecordKind kind = RecordKind::Ticket;
    RecordId id;
    std::optional<Instant> at;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// One named condition of a clause. The name is a code of the rulebook, e.g. `late`, `without_cause`, `grievance`.
struct Condition {
    QString name;
    ConditionState state = ConditionState::Open;
    Awaits awaits = Awaits::Nothing; ///< with Open
    std::vector<Evidence> evidence;

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// How far a proposal is.
enum class ProposalState {
    Open,     ///< a condition is open: shown, and deciders may only decide it when all that is open waits for them
    Proposed, ///< every condition is proven: waits for a decision
    Approved,
    Rejected,
    Amended,   ///< approved with other points, person or month
    Withdrawn, ///< a later fact disproved it before anybody decided
};

template <> struct EnumCodes<ProposalState> {
    static constexpr std::array table{
        std::pair{ProposalState::Open, "open"},         std::pair{ProposalState::Proposed, "proposed"},
        std::pair{ProposalState::Approved, "approved"}, std::pair{ProposalState::Rejected, "rejected"},
        std::pair{ProposalState::Amended, "amended"},   std::pair{ProposalState::Withdrawn, "withdrawn"}};
};

enum class ProposalOrigin { Rules, ByHand };

template <> struct EnumCodes<ProposalOrigin> {
    static constexpr std::array table{std::pair{ProposalOrigin::Rules, "rules"},
                                      std::pair{ProposalOrigin::ByHand, "by_hand"}};
};

/// What the rules found, or somebody entered by hand (扣分/奖励提议): never a deduction by itself.
struct Proposal {
    ProposalId id;
    int version = 0;
    QString key; ///< names what it is about, so that judging a case again finds the same proposal
    QString clauseId;
    RulebookId rulebookId; ///< the version by which it was judged
    TicketId ticketId;     ///< null where a ship's delivery, not a case, is concerned
    VisitId visitId;       ///< null where no visit is concerned
    ShipId shipId;         ///< null where unknown
    EmployeeId personId;
    Instant happenedAt; ///< when the fact happened; its day in the company's zone decides the month
    QDate happenedOn;   ///< that day
    Points points;      ///< for the person: negative deducts
    Money money;
    ProposalState state = ProposalState::Open;
    std::vector<Condition> conditions;
    ProposalOrigin origin = ProposalOrigin::Rules;
    EmployeeId proposedBy; ///< with ByHand
    QString facts;         ///< with ByHand: what happened
    Entry entry;
};

enum class DecisionVerdict { Approve, Reject, Amend };

template <> struct EnumCodes<DecisionVerdict> {
    static constexpr std::array table{std::pair{DecisionVerdict::Approve, "approve"},
                                      std::pair{DecisionVerdict::Reject, "reject"},
                                      std::pair{DecisionVerdict::Amend, "amend"}};
};

/// What a decision gives to or takes from one person.
struct Award {
    EmployeeId personId;
    Points points;
    Money money;

    friend bool operator==(const Award &, const Award &) = default;
};

/// Somebody's word on a proposal (裁定), with a reason; each named person gets the full figure.
struct Decision {
    DecisionId id;
    ProposalId proposalId;
    DecisionVerdict verdict = DecisionVerdict::Approve;
    EmployeeId deciderId;
    QString reason;
    Month month;               ///< the appraisal month that it counts in
    std::vector<Award> awards; ///< empty when rejected
    Entry entry;
};

/// The answer of the person concerned (申诉), and what a second person replied.
struct Objection {
    ObjectionId id;
    ProposalId proposalId;
    EmployeeId personId;
    QString text;
    Entry entry;
    QString answer; ///< empty while unanswered
    std::optional<Entry> answered;
};

} // namespace fairlead
