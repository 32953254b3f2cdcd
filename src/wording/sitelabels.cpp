// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/labels.h"

#include "wording/say.h"

namespace fairlead::wording {

QString label(PreparationItem item)
{
    switch (item) {
    case PreparationItem::CustomerNeeds:
        return say(QT_TRANSLATE_NOOP("wording", "Customer's needs learned"));
    case PreparationItem::CustomerRules:
        return say(QT_TRANSLATE_NOOP("wording", "Customer's rules read"));
    case PreparationItem::Tools:
        return say(QT_TRANSLATE_NOOP("wording", "Tools"));
    case PreparationItem::SpareParts:
        return say(QT_TRANSLATE_NOOP("wording", "Spare parts"));
    case PreparationItem::FaultAnalysis:
        return say(QT_TRANSLATE_NOOP("wording", "Fault analysis"));
    }
    Q_UNREACHABLE();
}

QString label(DataBackup backup)
{
    switch (backup) {
    case DataBackup::Yes:
        return say(QT_TRANSLATE_NOOP("wording", "Saved first"));
    case DataBackup::No:
        return say(QT_TRANSLATE_NOOP("wording", "Not saved"));
    case DataBackup::NotNeeded:
        return say(QT_TRANSLATE_NOOP("wording", "Not needed, no data touched"));
    }
    Q_UNREACHABLE();
}

QString label(SheetState state)
{
    switch (state) {
    case SheetState::Draft:
        return say(QT_TRANSLATE_NOOP("wording", "Draft"));
    case SheetState::Submitted:
        return say(QT_TRANSLATE_NOOP("wording", "Submitted"));
    case SheetState::Accepted:
        return say(QT_TRANSLATE_NOOP("wording", "Accepted"));
    case SheetState::Returned:
        return say(QT_TRANSLATE_NOOP("wording", "Returned"));
    }
    Q_UNREACHABLE();
}

QString label(rules::SheetDayState state)
{
    switch (state) {
    case rules::SheetDayState::Missing:
        return say(QT_TRANSLATE_NOOP("wording", "Missing"));
    case rules::SheetDayState::Draft:
        return label(SheetState::Draft);
    case rules::SheetDayState::Submitted:
        return label(SheetState::Submitted);
    case rules::SheetDayState::Accepted:
        return label(SheetState::Accepted);
    case rules::SheetDayState::Returned:
        return label(SheetState::Returned);
    }
    Q_UNREACHABLE();
}

QString label(SignedHow how)
{
    switch (how) {
    case SignedHow::Paper:
        return say(QT_TRANSLATE_NOOP("wording", "On paper"));
    case SignedHow::Screen:
        return say(QT_TRANSLATE_NOOP("wording", "On the screen"));
    }
    Q_UNREACHABLE();
}

QString label(BreachSubject subject)
{
    switch (subject) {
    case BreachSubject::CustomerRules:
        return say(QT_TRANSLATE_NOOP("wording", "Customer's rules"));
    case BreachSubject::Procedures:
        return say(QT_TRANSLATE_NOOP("wording", "Working procedures"));
    case BreachSubject::DataLost:
        return say(QT_TRANSLATE_NOOP("wording", "Data lost"));
    case BreachSubject::FourDonts:
        return say(QT_TRANSLATE_NOOP("wording", "Four don'ts, one never"));
    }
    Q_UNREACHABLE();
}

QString label(FourDonts which)
{
    switch (which) {
    case FourDonts::CarriedThings:
        return say(QT_TRANSLATE_NOOP("wording", "Put carried things down carelessly"));
    case FourDonts::CustomerEquipment:
        return say(QT_TRANSLATE_NOOP("wording", "Damaged or touched the customer's equipment"));
    case FourDonts::OtherAreas:
        return say(QT_TRANSLATE_NOOP("wording", "Wandered into other areas"));
    case FourDonts::Smoking:
        return say(QT_TRANSLATE_NOOP("wording", "Smoked in the service area"));
    case FourDonts::LeftUnsatisfied:
        return say(QT_TRANSLATE_NOOP("wording", "Left before the customer was satisfied"));
    }
    Q_UNREACHABLE();
}

QString keptLabel(FourDonts which)
{
    switch (which) {
    case FourDonts::CarriedThings:
        return say(QT_TRANSLATE_NOOP("wording", "Carried things put down with care"));
    case FourDonts::CustomerEquipment:
        return say(QT_TRANSLATE_NOOP("wording", "Customer's equipment left alone"));
    case FourDonts::OtherAreas:
        return say(QT_TRANSLATE_NOOP("wording", "Stayed in the service area"));
    case FourDonts::Smoking:
        return say(QT_TRANSLATE_NOOP("wording", "No smoking in the service area"));
    case FourDonts::LeftUnsatisfied:
        return say(QT_TRANSLATE_NOOP("wording", "Didn't leave before the customer was satisfied"));
    }
    Q_UNREACHABLE();
}

QString label(ComplaintSubject subject)
{
    switch (subject) {
    case ComplaintSubject::CustomerRules:
        return say(QT_TRANSLATE_NOOP("wording", "Customer's rules"));
    case ComplaintSubject::Punctuality:
        return say(QT_TRANSLATE_NOOP("wording", "Punctuality"));
    case ComplaintSubject::Procedures:
        return say(QT_TRANSLATE_NOOP("wording", "Working procedures"));
    case ComplaintSubject::FourDonts:
        return say(QT_TRANSLATE_NOOP("wording", "Four don'ts, one never"));
    case ComplaintSubject::Cleaning:
        return say(QT_TRANSLATE_NOOP("wording", "Cleaning"));
    case ComplaintSubject::Data:
        return say(QT_TRANSLATE_NOOP("wording", "Equipment data"));
    case ComplaintSubject::Readiness:
        return say(QT_TRANSLATE_NOOP("wording", "Tools and spare parts"));
    case ComplaintSubject::Skill:
        return say(QT_TRANSLATE_NOOP("wording", "Skill"));
    case ComplaintSubject::Manner:
        return say(QT_TRANSLATE_NOOP("wording", "Manner"));
    case ComplaintSubject::Other:
        return say(QT_TRANSLATE_NOOP("wording", "Other"));
    }
    Q_UNREACHABLE();
}

QString label(EquipmentKind kind)
{
    switch (kind) {
    case EquipmentKind::Tool:
        return say(QT_TRANSLATE_NOOP("wording", "Tool"));
    case EquipmentKind::Part:
        return say(QT_TRANSLATE_NOOP("wording", "Part"));
    }
    Q_UNREACHABLE();
}

QString label(ModelMatch match)
{
    switch (match) {
    case ModelMatch::Any:
        return say(QT_TRANSLATE_NOOP("wording", "Every engine"));
    case ModelMatch::Family:
        return say(QT_TRANSLATE_NOOP("wording", "A family"));
    case ModelMatch::Exact:
        return say(QT_TRANSLATE_NOOP("wording", "One model"));
    }
    Q_UNREACHABLE();
}

} // namespace fairlead::wording
