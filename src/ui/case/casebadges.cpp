// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/casebadges.h"

#include "wording/wording.h"

#include <QCoreApplication>

namespace fairlead::ui {

namespace {

struct Badges {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::Badges)
};

Tone toneOf(TicketState state)
{
    switch (state) {
    case TicketState::Received:
    case TicketState::AwaitingDispatch:
        return Tone::Warning;
    case TicketState::Dispatched:
    case TicketState::OnSite:
    case TicketState::AwaitingReview:
        return Tone::Accent;
    case TicketState::Archived:
        return Tone::Good;
    case TicketState::Closed:
    case TicketState::Cancelled:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(ProposalState state)
{
    switch (state) {
    case ProposalState::Proposed:
        return Tone::Warning;
    case ProposalState::Open:
        return Tone::Accent;
    case ProposalState::Approved:
    case ProposalState::Amended:
        return Tone::Good;
    case ProposalState::Rejected:
    case ProposalState::Withdrawn:
        break;
    }
    return Tone::Neutral;
}

} // namespace

Badge stateBadge(TicketState state)
{
    return {wording::label(state), toneOf(state)};
}

Badge priorityBadge(Priority priority)
{
    switch (priority) {
    case Priority::ShipStopped:
        return {wording::label(priority), Tone::Danger};
    case Priority::Restricted:
        return {wording::label(priority), Tone::Warning};
    case Priority::CanSail:
        break;
    }
    return {};
}

Badge warrantyBadge(const Ticket &ticket)
{
    if (ticket.improperUse)
        return {Badges::tr("Improper use"), Tone::Danger};
    return coverBadge(ticket.verdict);
}

Badge coverBadge(const WarrantyVerdict &verdict)
{
    if (!verdict.covered)
        return {Badges::tr("Undecided"), Tone::Neutral};
    return *verdict.covered ? Badge{Badges::tr("In warranty"), Tone::Good}
                            : Badge{Badges::tr("Out of warranty"), Tone::Warning};
}

Badge proposalBadge(ProposalState state)
{
    return {wording::label(state), toneOf(state)};
}

} // namespace fairlead::ui
