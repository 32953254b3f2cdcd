// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/labels.h"

#include "wording/say.h"

namespace fairlead::wording {

QString label(PartyKind kind)
{
    switch (kind) {
    case PartyKind::ShipOwner:
        return say(QT_TRANSLATE_NOOP("wording", "Ship owner"));
    case PartyKind::Shipyard:
        return say(QT_TRANSLATE_NOOP("wording", "Shipyard"));
    case PartyKind::DesignInstitute:
        return say(QT_TRANSLATE_NOOP("wording", "Design institute"));
    case PartyKind::Other:
        return say(QT_TRANSLATE_NOOP("wording", "Other"));
    }
    Q_UNREACHABLE();
}

QString label(Job job)
{
    switch (job) {
    case Job::Commissioning:
        return say(QT_TRANSLATE_NOOP("wording", "Commissioning"));
    case Job::Repair:
        return say(QT_TRANSLATE_NOOP("wording", "Repair"));
    case Job::Electrics:
        return say(QT_TRANSLATE_NOOP("wording", "Electrics"));
    }
    Q_UNREACHABLE();
}

QString label(Role role)
{
    switch (role) {
    case Role::CallReceiver:
        return say(QT_TRANSLATE_NOOP("wording", "Call receiver"));
    case Role::Head:
        return say(QT_TRANSLATE_NOOP("wording", "Head of after-sales"));
    case Role::Engineer:
        return say(QT_TRANSLATE_NOOP("wording", "Service engineer"));
    case Role::FollowUpAgent:
        return say(QT_TRANSLATE_NOOP("wording", "Follow-up agent"));
    case Role::Manager:
        return say(QT_TRANSLATE_NOOP("wording", "Manager"));
    case Role::Administrator:
        return say(QT_TRANSLATE_NOOP("wording", "Administrator"));
    case Role::Auditor:
        return say(QT_TRANSLATE_NOOP("wording", "Auditor"));
    }
    Q_UNREACHABLE();
}

QString label(TicketKind kind)
{
    switch (kind) {
    case TicketKind::Commissioning:
        return say(QT_TRANSLATE_NOOP("wording", "Installation and commissioning"));
    case TicketKind::Repair:
        return say(QT_TRANSLATE_NOOP("wording", "Repair and maintenance"));
    }
    Q_UNREACHABLE();
}

QString label(TicketState state)
{
    switch (state) {
    case TicketState::Received:
        return say(QT_TRANSLATE_NOOP("wording", "Received"));
    case TicketState::AwaitingDispatch:
        return say(QT_TRANSLATE_NOOP("wording", "Awaiting dispatch"));
    case TicketState::Dispatched:
        return say(QT_TRANSLATE_NOOP("wording", "Dispatched"));
    case TicketState::OnSite:
        return say(QT_TRANSLATE_NOOP("wording", "On site"));
    case TicketState::AwaitingReview:
        return say(QT_TRANSLATE_NOOP("wording", "Awaiting review"));
    case TicketState::Archived:
        return say(QT_TRANSLATE_NOOP("wording", "Archived"));
    case TicketState::Closed:
        return say(QT_TRANSLATE_NOOP("wording", "Closed"));
    case TicketState::Cancelled:
        return say(QT_TRANSLATE_NOOP("wording", "Cancelled"));
    }
    Q_UNREACHABLE();
}

QString label(Priority priority)
{
    switch (priority) {
    case Priority::ShipStopped:
        return say(QT_TRANSLATE_NOOP("wording", "Ship stopped"));
    case Priority::Restricted:
        return say(QT_TRANSLATE_NOOP("wording", "Restricted operation"));
    case Priority::CanSail:
        return say(QT_TRANSLATE_NOOP("wording", "Can sail"));
    }
    Q_UNREACHABLE();
}

QString label(CallKind kind)
{
    switch (kind) {
    case CallKind::Fault:
        return say(QT_TRANSLATE_NOOP("wording", "Fault"));
    case CallKind::CommissioningRequest:
        return say(QT_TRANSLATE_NOOP("wording", "Commissioning request"));
    case CallKind::Inquiry:
        return say(QT_TRANSLATE_NOOP("wording", "Inquiry"));
    case CallKind::Complaint:
        return say(QT_TRANSLATE_NOOP("wording", "Complaint"));
    case CallKind::Praise:
        return say(QT_TRANSLATE_NOOP("wording", "Praise"));
    case CallKind::WrongNumber:
        return say(QT_TRANSLATE_NOOP("wording", "Wrong number"));
    }
    Q_UNREACHABLE();
}

QString label(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return say(QT_TRANSLATE_NOOP("wording", "Phone"));
    case Channel::Email:
        return say(QT_TRANSLATE_NOOP("wording", "E-mail"));
    case Channel::Letter:
        return say(QT_TRANSLATE_NOOP("wording", "Letter"));
    case Channel::InPerson:
        return say(QT_TRANSLATE_NOOP("wording", "In person"));
    }
    Q_UNREACHABLE();
}

QString label(GuidanceOutcome outcome)
{
    switch (outcome) {
    case GuidanceOutcome::Solved:
        return say(QT_TRANSLATE_NOOP("wording", "Solved"));
    case GuidanceOutcome::Unsolved:
        return say(QT_TRANSLATE_NOOP("wording", "Not solved"));
    }
    Q_UNREACHABLE();
}

QString label(FollowUpKind kind)
{
    switch (kind) {
    case FollowUpKind::ShipDelivery:
        return say(QT_TRANSLATE_NOOP("wording", "After ship delivery"));
    case FollowUpKind::AfterVisit:
        return say(QT_TRANSLATE_NOOP("wording", "After a visit"));
    }
    Q_UNREACHABLE();
}

QString label(FollowUpParty party)
{
    switch (party) {
    case FollowUpParty::Owner:
        return say(QT_TRANSLATE_NOOP("wording", "Ship owner"));
    case FollowUpParty::Yard:
        return say(QT_TRANSLATE_NOOP("wording", "Shipyard"));
    case FollowUpParty::Designer:
        return say(QT_TRANSLATE_NOOP("wording", "Design institute"));
    }
    Q_UNREACHABLE();
}

QString label(Satisfaction satisfaction)
{
    switch (satisfaction) {
    case Satisfaction::VeryDissatisfied:
        return say(QT_TRANSLATE_NOOP("wording", "Very dissatisfied"));
    case Satisfaction::Dissatisfied:
        return say(QT_TRANSLATE_NOOP("wording", "Dissatisfied"));
    case Satisfaction::Neutral:
        return say(QT_TRANSLATE_NOOP("wording", "Neutral"));
    case Satisfaction::Satisfied:
        return say(QT_TRANSLATE_NOOP("wording", "Satisfied"));
    case Satisfaction::VerySatisfied:
        return say(QT_TRANSLATE_NOOP("wording", "Very satisfied"));
    }
    Q_UNREACHABLE();
}

QString label(WarrantyBasis basis)
{
    switch (basis) {
    case WarrantyBasis::Delivery:
        return say(QT_TRANSLATE_NOOP("wording", "Delivery"));
    case WarrantyBasis::SeaTrial:
        return say(QT_TRANSLATE_NOOP("wording", "Sea trial"));
    case WarrantyBasis::Contract:
        return say(QT_TRANSLATE_NOOP("wording", "Contract"));
    }
    Q_UNREACHABLE();
}

} // namespace fairlead::wording
