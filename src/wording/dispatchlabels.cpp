// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/labels.h"

#include "wording/say.h"

namespace fairlead::wording {

QString label(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Yard:
        return say(QT_TRANSLATE_NOOP("wording", "Shipyard"));
    case PlaceKind::Berth:
        return say(QT_TRANSLATE_NOOP("wording", "Berth"));
    case PlaceKind::Anchorage:
        return say(QT_TRANSLATE_NOOP("wording", "Anchorage"));
    case PlaceKind::AtSea:
        return say(QT_TRANSLATE_NOOP("wording", "At sea"));
    }
    Q_UNREACHABLE();
}

QString label(AbsenceKind kind)
{
    switch (kind) {
    case AbsenceKind::Leave:
        return say(QT_TRANSLATE_NOOP("wording", "Leave"));
    case AbsenceKind::Training:
        return say(QT_TRANSLATE_NOOP("wording", "Training"));
    case AbsenceKind::Travel:
        return say(QT_TRANSLATE_NOOP("wording", "Travel"));
    case AbsenceKind::Sick:
        return say(QT_TRANSLATE_NOOP("wording", "Sick"));
    }
    Q_UNREACHABLE();
}

QString label(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::Visit:
        return say(QT_TRANSLATE_NOOP("wording", "Double booking"));
    case ConflictKind::Absence:
        return say(QT_TRANSLATE_NOOP("wording", "Absence"));
    case ConflictKind::NotSkilled:
        return say(QT_TRANSLATE_NOOP("wording", "Skill missing"));
    case ConflictKind::Certificate:
        return say(QT_TRANSLATE_NOOP("wording", "Certificate not valid"));
    }
    Q_UNREACHABLE();
}

QString label(DoubleBooking what)
{
    switch (what) {
    case DoubleBooking::Warn:
        return say(QT_TRANSLATE_NOOP("wording", "Warned of"));
    case DoubleBooking::Refuse:
        return say(QT_TRANSLATE_NOOP("wording", "Refused without a reason"));
    }
    Q_UNREACHABLE();
}

} // namespace fairlead::wording
