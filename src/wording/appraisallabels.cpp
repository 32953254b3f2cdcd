// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/labels.h"

#include "wording/say.h"

namespace fairlead::wording {

QString label(ConditionState state)
{
    switch (state) {
    case ConditionState::Proven:
        return say(QT_TRANSLATE_NOOP("wording", "Proven"));
    case ConditionState::Disproven:
        return say(QT_TRANSLATE_NOOP("wording", "Disproven"));
    case ConditionState::Open:
        return say(QT_TRANSLATE_NOOP("wording", "Open"));
    }
    Q_UNREACHABLE();
}

QString label(Awaits awaits)
{
    switch (awaits) {
    case Awaits::Nothing:
        return say(QT_TRANSLATE_NOOP("wording", "Waits for nothing"));
    case Awaits::Record:
        return say(QT_TRANSLATE_NOOP("wording", "Waits for a record"));
    case Awaits::Decider:
        return say(QT_TRANSLATE_NOOP("wording", "Waits for the decider"));
    }
    Q_UNREACHABLE();
}

QString label(ProposalState state)
{
    switch (state) {
    case ProposalState::Open:
        return say(QT_TRANSLATE_NOOP("wording", "Condition open"));
    case ProposalState::Proposed:
        return say(QT_TRANSLATE_NOOP("wording", "Awaiting decision"));
    case ProposalState::Approved:
        return say(QT_TRANSLATE_NOOP("wording", "Approved"));
    case ProposalState::Rejected:
        return say(QT_TRANSLATE_NOOP("wording", "Rejected"));
    case ProposalState::Amended:
        return say(QT_TRANSLATE_NOOP("wording", "Amended"));
    case ProposalState::Withdrawn:
        return say(QT_TRANSLATE_NOOP("wording", "Withdrawn"));
    }
    Q_UNREACHABLE();
}

QString label(ProposalOrigin origin)
{
    switch (origin) {
    case ProposalOrigin::Rules:
        return say(QT_TRANSLATE_NOOP("wording", "Found by the rules"));
    case ProposalOrigin::ByHand:
        return say(QT_TRANSLATE_NOOP("wording", "Entered by hand"));
    }
    Q_UNREACHABLE();
}

QString label(DecisionVerdict verdict)
{
    switch (verdict) {
    case DecisionVerdict::Approve:
        return say(QT_TRANSLATE_NOOP("wording", "Approve"));
    case DecisionVerdict::Reject:
        return say(QT_TRANSLATE_NOOP("wording", "Reject"));
    case DecisionVerdict::Amend:
        return say(QT_TRANSLATE_NOOP("wording", "Approve with changes"));
    }
    Q_UNREACHABLE();
}

QString label(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Party:
        return say(QT_TRANSLATE_NOOP("wording", "Party"));
    case RecordKind::Contact:
        return say(QT_TRANSLATE_NOOP("wording", "Contact"));
    case RecordKind::Ship:
        return say(QT_TRANSLATE_NOOP("wording", "Ship"));
    case RecordKind::Engine:
        return say(QT_TRANSLATE_NOOP("wording", "Engine"));
    case RecordKind::Employee:
        return say(QT_TRANSLATE_NOOP("wording", "Employee"));
    case RecordKind::Ticket:
        return say(QT_TRANSLATE_NOOP("wording", "Ticket"));
    case RecordKind::Call:
        return say(QT_TRANSLATE_NOOP("wording", "Call"));
    case RecordKind::Guidance:
        return say(QT_TRANSLATE_NOOP("wording", "Phone guidance"));
    case RecordKind::Appointment:
        return say(QT_TRANSLATE_NOOP("wording", "Appointment"));
    case RecordKind::Reschedule:
        return say(QT_TRANSLATE_NOOP("wording", "Reschedule"));
    case RecordKind::Visit:
        return say(QT_TRANSLATE_NOOP("wording", "Visit"));
    case RecordKind::Preparation:
        return say(QT_TRANSLATE_NOOP("wording", "Preparation"));
    case RecordKind::DailySheet:
        return say(QT_TRANSLATE_NOOP("wording", "Daily sheet"));
    case RecordKind::Backup:
        return say(QT_TRANSLATE_NOOP("wording", "Data backup"));
    case RecordKind::Breach:
        return say(QT_TRANSLATE_NOOP("wording", "Breach"));
    case RecordKind::WorkOrder:
        return say(QT_TRANSLATE_NOOP("wording", "Work order"));
    case RecordKind::WorkOrderReview:
        return say(QT_TRANSLATE_NOOP("wording", "Work order review"));
    case RecordKind::FollowUp:
        return say(QT_TRANSLATE_NOOP("wording", "Follow-up"));
    case RecordKind::FollowUpAttempt:
        return say(QT_TRANSLATE_NOOP("wording", "Follow-up attempt"));
    case RecordKind::Complaint:
        return say(QT_TRANSLATE_NOOP("wording", "Complaint"));
    case RecordKind::Praise:
        return say(QT_TRANSLATE_NOOP("wording", "Praise"));
    case RecordKind::Rulebook:
        return say(QT_TRANSLATE_NOOP("wording", "Rulebook"));
    case RecordKind::Proposal:
        return say(QT_TRANSLATE_NOOP("wording", "Proposal"));
    case RecordKind::Decision:
        return say(QT_TRANSLATE_NOOP("wording", "Decision"));
    case RecordKind::Objection:
        return say(QT_TRANSLATE_NOOP("wording", "Objection"));
    case RecordKind::AppraisalMonth:
        return say(QT_TRANSLATE_NOOP("wording", "Appraisal month"));
    case RecordKind::Setting:
        return say(QT_TRANSLATE_NOOP("wording", "Company setting"));
    case RecordKind::Signatory:
        return say(QT_TRANSLATE_NOOP("wording", "Signatory"));
    case RecordKind::Attachment:
        return say(QT_TRANSLATE_NOOP("wording", "Attachment"));
    case RecordKind::SignatoryNaming:
        return say(QT_TRANSLATE_NOOP("wording", "Signatories named"));
    case RecordKind::Correction:
        return say(QT_TRANSLATE_NOOP("wording", "Correction"));
    case RecordKind::Absence:
        return say(QT_TRANSLATE_NOOP("wording", "Absence"));
    case RecordKind::Overrule:
        return say(QT_TRANSLATE_NOOP("wording", "Overruled conflict"));
    case RecordKind::Tool:
        return say(QT_TRANSLATE_NOOP("wording", "Special tool"));
    case RecordKind::ToolLoan:
        return say(QT_TRANSLATE_NOOP("wording", "Loan of a tool"));
    case RecordKind::PreparationTemplate:
        return say(QT_TRANSLATE_NOOP("wording", "Preparation template"));
    case RecordKind::PlannedItem:
        return say(QT_TRANSLATE_NOOP("wording", "Planned item"));
    case RecordKind::ItemCheck:
        return say(QT_TRANSLATE_NOOP("wording", "Check of a planned item"));
    }
    Q_UNREACHABLE();
}

} // namespace fairlead::wording
