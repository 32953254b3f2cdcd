// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentences.h"

#include "wording/say.h"
#include "wording/times.h"

namespace fairlead::wording {

namespace {

/// Sentences of their own for each basis: a noun put into a sentence would not decline in every language.
QString coveredUntil(WarrantyBasis basis)
{
    switch (basis) {
    case WarrantyBasis::Delivery:
        return say(QT_TRANSLATE_NOOP("wording", "Covered until %1 by delivery, %2"));
    case WarrantyBasis::SeaTrial:
        return say(QT_TRANSLATE_NOOP("wording", "Covered until %1 by sea trial, %2"));
    case WarrantyBasis::Contract:
        return say(QT_TRANSLATE_NOOP("wording", "Covered until %1 by contract, %2"));
    }
    Q_UNREACHABLE();
}

QString endedOn(WarrantyBasis basis)
{
    switch (basis) {
    case WarrantyBasis::Delivery:
        return say(QT_TRANSLATE_NOOP("wording", "Not covered: ended with %1 by delivery, %2 ago"));
    case WarrantyBasis::SeaTrial:
        return say(QT_TRANSLATE_NOOP("wording", "Not covered: ended with %1 by sea trial, %2 ago"));
    case WarrantyBasis::Contract:
        return say(QT_TRANSLATE_NOOP("wording", "Not covered: ended with %1 by contract, %2 ago"));
    }
    Q_UNREACHABLE();
}

QString byTheDates(WarrantyBasis basis, QDate lastDay, QDate on)
{
    const qint64 daysLeft = on.daysTo(lastDay);
    if (daysLeft < 0)
        return endedOn(basis).arg(dateText(lastDay), dayCount(daysLeft));
    const QString left = daysLeft == 0 ? say(QT_TRANSLATE_NOOP("wording", "its last day"))
                                       : say(QT_TRANSLATE_NOOP("wording", "%1 left")).arg(dayCount(daysLeft));
    return coveredUntil(basis).arg(dateText(lastDay), left);
}

QString whenVoid(const WarrantyVerdict &verdict)
{
    if (!verdict.lastDay)
        return say(QT_TRANSLATE_NOOP("wording", "Not covered: the warranty was made void"));
    return say(QT_TRANSLATE_NOOP("wording",
                                 "Not covered: the warranty was made void; by the dates it would end with %1"))
        .arg(dateText(*verdict.lastDay));
}

} // namespace

QString warrantySentence(const WarrantyVerdict &verdict, QDate on)
{
    if (verdict.voided)
        return whenVoid(verdict);
    if (!verdict.lastDay || !verdict.basis)
        return say(
            QT_TRANSLATE_NOOP("wording", "Undecided: neither the delivery date nor the sea trial date is known"));
    QString text = byTheDates(*verdict.basis, *verdict.lastDay, on);
    if (verdict.provisional) {
        text += *verdict.basis == WarrantyBasis::Delivery
                    ? say(QT_TRANSLATE_NOOP("wording", "; provisional: the sea trial date is unknown"))
                    : say(QT_TRANSLATE_NOOP("wording", "; provisional: the delivery date is unknown"));
    }
    if (verdict.lastDayAtRest)
        text += say(QT_TRANSLATE_NOOP("wording", "; the last day is a weekend or public holiday"));
    return text;
}

QString warrantySentence(const Ticket &ticket)
{
    if (ticket.engineId.isNull())
        return say(QT_TRANSLATE_NOOP("wording", "Undecided: no engine is named"));
    return say(QT_TRANSLATE_NOOP("wording", "On receipt, %1: %2"))
        .arg(dateText(ticket.judgedOn), warrantySentence(ticket.verdict, ticket.judgedOn));
}

} // namespace fairlead::wording
