// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/labels.h"

#include "wording/say.h"

namespace fairlead::wording {

QString label(rules::DeadlineKind kind)
{
    switch (kind) {
    case rules::DeadlineKind::WarrantyEnd:
        return say(QT_TRANSLATE_NOOP("wording", "End of the warranty"));
    case rules::DeadlineKind::Specialist:
        return say(QT_TRANSLATE_NOOP("wording", "Specialist within 2 h"));
    case rules::DeadlineKind::Assignment:
        return say(QT_TRANSLATE_NOOP("wording", "Crew assigned"));
    case rules::DeadlineKind::AppointmentAhead:
        return say(QT_TRANSLATE_NOOP("wording", "Appointment 2 days ahead"));
    case rules::DeadlineKind::RescheduleNotice:
        return say(QT_TRANSLATE_NOOP("wording", "Notice 2 h ahead"));
    case rules::DeadlineKind::DailySheet:
        return say(QT_TRANSLATE_NOOP("wording", "Daily sheet"));
    case rules::DeadlineKind::Signatures:
        return say(QT_TRANSLATE_NOOP("wording", "Work order signed and submitted"));
    case rules::DeadlineKind::Review:
        return say(QT_TRANSLATE_NOOP("wording", "Work order reviewed"));
    case rules::DeadlineKind::DeliveryFollowUps:
        return say(QT_TRANSLATE_NOOP("wording", "Calls after ship delivery"));
    case rules::DeadlineKind::VisitFollowUp:
        return say(QT_TRANSLATE_NOOP("wording", "Call after the visit"));
    }
    Q_UNREACHABLE();
}

QString label(rules::DeadlineState state)
{
    switch (state) {
    case rules::DeadlineState::Pending:
        return say(QT_TRANSLATE_NOOP("wording", "Running"));
    case rules::DeadlineState::Warning:
        return say(QT_TRANSLATE_NOOP("wording", "Due soon"));
    case rules::DeadlineState::Met:
        return say(QT_TRANSLATE_NOOP("wording", "Met"));
    case rules::DeadlineState::Breached:
        return say(QT_TRANSLATE_NOOP("wording", "Missed"));
    case rules::DeadlineState::Ended:
        return say(QT_TRANSLATE_NOOP("wording", "Ended"));
    }
    Q_UNREACHABLE();
}

QString label(rules::Move move)
{
    switch (move) {
    case rules::Move::SolveByPhone:
        return say(QT_TRANSLATE_NOOP("wording", "Solved by phone"));
    case rules::Move::SendToDispatch:
        return say(QT_TRANSLATE_NOOP("wording", "Send to dispatch"));
    case rules::Move::Assign:
        return say(QT_TRANSLATE_NOOP("wording", "Assign crew"));
    case rules::Move::Arrive:
        return say(QT_TRANSLATE_NOOP("wording", "Arrive on site"));
    case rules::Move::Leave:
        return say(QT_TRANSLATE_NOOP("wording", "Leave the site"));
    case rules::Move::Submit:
        return say(QT_TRANSLATE_NOOP("wording", "Submit work order"));
    case rules::Move::PassReview:
        return say(QT_TRANSLATE_NOOP("wording", "Pass review"));
    case rules::Move::FailReview:
        return say(QT_TRANSLATE_NOOP("wording", "Fail review"));
    case rules::Move::Archive:
        return say(QT_TRANSLATE_NOOP("wording", "Archive"));
    case rules::Move::Close:
        return say(QT_TRANSLATE_NOOP("wording", "Close ticket"));
    case rules::Move::Cancel:
        return say(QT_TRANSLATE_NOOP("wording", "Cancel ticket"));
    }
    Q_UNREACHABLE();
}

QString label(rules::ClauseState state)
{
    switch (state) {
    case rules::ClauseState::Stated:
        return say(QT_TRANSLATE_NOOP("wording", "Stated"));
    case rules::ClauseState::Reading:
        return say(QT_TRANSLATE_NOOP("wording", "Reading"));
    case rules::ClauseState::CutOff:
        return say(QT_TRANSLATE_NOOP("wording", "Cut off"));
    }
    Q_UNREACHABLE();
}

QString label(rules::ClauseUnit unit)
{
    switch (unit) {
    case rules::ClauseUnit::None:
        return say(QT_TRANSLATE_NOOP("wording", "Not scored"));
    case rules::ClauseUnit::Ticket:
        return say(QT_TRANSLATE_NOOP("wording", "Per ticket"));
    case rules::ClauseUnit::Visit:
        return say(QT_TRANSLATE_NOOP("wording", "Per visit and person"));
    case rules::ClauseUnit::OnSiteDay:
        return say(QT_TRANSLATE_NOOP("wording", "Per on-site day and person"));
    case rules::ClauseUnit::Breach:
        return say(QT_TRANSLATE_NOOP("wording", "Per breach"));
    case rules::ClauseUnit::Review:
        return say(QT_TRANSLATE_NOOP("wording", "Per failed review"));
    case rules::ClauseUnit::Delivery:
        return say(QT_TRANSLATE_NOOP("wording", "Per ship delivery"));
    case rules::ClauseUnit::ByHand:
        return say(QT_TRANSLATE_NOOP("wording", "Entered by hand"));
    }
    Q_UNREACHABLE();
}

} // namespace fairlead::wording
