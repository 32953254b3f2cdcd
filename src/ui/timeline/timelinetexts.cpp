// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinetexts.h"

#include "wording/wording.h"

using namespace Qt::StringLiterals;

namespace fairlead::ui {

QString TimelineTexts::nameOf(const TimelineRow &row)
{
    return row.engineer.isNull() ? tr("Nobody named") : row.name;
}

QString TimelineTexts::shortText(const TimelineLayout &layout, const TimelineBar &bar)
{
    if (bar.kind == TimelineBar::Kind::Absence) {
        const Absence &absence = layout.absenceOf(bar);
        return absence.note.isEmpty() ? wording::label(absence.kind)
                                      : u"%1 · %2"_s.arg(wording::label(absence.kind), absence.note.simplified());
    }
    const desk::TimelineVisit &visit = layout.visitOf(bar);
    QStringList parts;
    if (!visit.shipName.isEmpty())
        parts.append(visit.shipName);
    parts.append(visit.ticketNumber);
    parts.append(wording::label(visit.ticketState));
    return parts.join(u" · "_s);
}

QString TimelineTexts::fittedText(const TimelineLayout &layout, const TimelineBar &bar, const QFontMetrics &metrics,
                                  int width)
{
    const QString lead = bar.lead ? u"★ "_s : QString();
    const QString whole = lead + shortText(layout, bar);
    if (metrics.horizontalAdvance(whole) <= width)
        return whole;
    if (bar.kind == TimelineBar::Kind::Absence)
        return metrics.elidedText(whole, Qt::ElideRight, width);
    const desk::TimelineVisit &visit = layout.visitOf(bar);
    const QString number = u" · "_s + visit.ticketNumber;
    const int roomForShip = width - metrics.horizontalAdvance(lead + number);
    if (!visit.shipName.isEmpty() && roomForShip >= metrics.horizontalAdvance(visit.shipName.left(2) + u'…'))
        return lead + metrics.elidedText(visit.shipName, Qt::ElideRight, roomForShip) + number;
    // The year at its beginning says less than the digits at its end.
    return metrics.elidedText(visit.ticketNumber, Qt::ElideLeft, width);
}

QStringList TimelineTexts::fullText(const TimelineLayout &layout, const TimelineRow &row, const TimelineBar &bar)
{
    QStringList lines;
    if (bar.kind == TimelineBar::Kind::Absence) {
        const Absence &absence = layout.absenceOf(bar);
        lines = {wording::label(absence.kind), daysText(absence.from, absence.until), nameOf(row)};
        if (!absence.note.isEmpty())
            lines.append(absence.note);
        return lines;
    }
    const desk::TimelineVisit &visit = layout.visitOf(bar);
    lines.append(visit.shipName.isEmpty() ? visit.ticketNumber : u"%1 · %2"_s.arg(visit.ticketNumber, visit.shipName));
    lines.append(u"%1 · %2"_s.arg(wording::label(visit.ticketKind), wording::label(visit.ticketState)));
    lines.append(spanText(bar.span));
    if (visit.toCome && !visit.plannedEndAt)
        lines.append(tr("no planned end"));
    QStringList crew;
    for (const CrewMember &member : visit.crew) {
        for (const Employee &engineer : layout.timeline().engineers) {
            if (engineer.id == member.employeeId)
                crew.append(member.lead ? tr("%1 (lead)").arg(engineer.name) : engineer.name);
        }
    }
    lines.append(crew.isEmpty() ? tr("nobody is named yet") : crew.join(tr(", ")));
    QStringList place;
    if (visit.placeKind)
        place.append(wording::label(*visit.placeKind));
    for (const QString &part : {visit.port, visit.place}) {
        if (!part.isEmpty())
            place.append(part);
    }
    if (!place.isEmpty())
        lines.append(place.join(u" · "_s));
    lines.append(visit.fault.simplified().left(200));
    return lines;
}

QString TimelineTexts::expiryText(const desk::TimelineExpiry &expiry)
{
    return tr("Certificate runs out on %1: %2").arg(wording::dateText(expiry.lastDay), expiry.certificate);
}

QString TimelineTexts::spanText(const rules::PlanSpan &span)
{
    const QDateTime from = span.from.local();
    const QDateTime until = span.until.local();
    const bool oneDay = from.date() == until.date();
    return oneDay ? u"%1–%2"_s.arg(from.toString(u"MM-dd HH:mm"_s), until.toString(u"HH:mm"_s))
                  : u"%1 – %2"_s.arg(from.toString(u"MM-dd HH:mm"_s), until.toString(u"MM-dd HH:mm"_s));
}

QString TimelineTexts::daysText(QDate first, QDate last)
{
    if (first == last)
        return wording::dateText(first);
    const bool sameYear = first.year() == last.year();
    return u"%1 – %2"_s.arg(wording::dateText(first), sameYear ? last.toString(u"MM-dd"_s) : wording::dateText(last));
}

QString TimelineTexts::dayText(QDate day)
{
    static const char *const names[] = {
        QT_TR_NOOP("Mon"), QT_TR_NOOP("Tue"), QT_TR_NOOP("Wed"), QT_TR_NOOP("Thu"),
        QT_TR_NOOP("Fri"), QT_TR_NOOP("Sat"), QT_TR_NOOP("Sun"),
    };
    return tr(names[day.dayOfWeek() - 1]);
}

} // namespace fairlead::ui
