// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onsite/visitfacts.h"

#include "rules/deadlines.h"
#include "rules/sheetdays.h"
#include "ui/onsite/factgrid.h"
#include "wording/wording.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fairlead::ui {

namespace {

/// Later than this after it happened something was entered late, and both times are shown.
constexpr std::chrono::milliseconds promptly = 10min;

QString timeOrNothing(const std::optional<Instant> &at)
{
    return at ? wording::timeText(*at) : QString();
}

QString joined(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(u" · "_s);
}

QString clockText(const std::optional<Instant> &at)
{
    return at ? wording::timeText(*at).right(5) : QString();
}

} // namespace

QString VisitFactLines::momentsOf(const Entry &entry)
{
    const QString happened = wording::timeText(entry.happenedAt);
    return entry.enteredAt - entry.happenedAt > promptly
               ? tr("%1 (entered %2)").arg(happened, wording::timeText(entry.enteredAt))
               : happened;
}

void VisitFactLines::writePlan(FactGrid &grid) const
{
    const Visit &visit = m_facts.visit;
    const QString carried = rules::carriedInto(m_view.facts, visit);
    grid.add(tr("Left by the last visit"), carried, Tone::Warning);
    grid.add(tr("Entry time"), timeOrNothing(rules::agreedEntryTime(visit)));
    if (visit.appointment) {
        grid.add(tr("Place"), visit.appointment->place);
        grid.add(tr("Contact"), joined({visit.appointment->contactName, visit.appointment->contactPhone}));
    }
    QStringList crew;
    for (const CrewMember &member : visit.crew)
        crew.append(member.lead ? tr("%1 (lead)").arg(nameOf(member.employeeId)) : nameOf(member.employeeId));
    grid.add(tr("Crew"), crew.join(u"、"_s));
    grid.add(tr("Planned until"), timeOrNothing(visit.plannedEndAt));
    if (!visit.namings.empty() && !m_facts.workOrder) {
        QStringList people;
        for (const NamedSignatory &person : visit.namedSignatories())
            people.append(joined({person.name, person.title}));
        grid.add(tr("Have to sign"), people.join(u"\n"_s));
    }
    grid.add(tr("Arrival"), timeOrNothing(visit.arrivedAt));
    if (visit.lateCause)
        grid.add(tr("Cause for being late"), joined({visit.lateCause->cause, momentsOf(visit.lateCause->entry)}));
    grid.add(tr("Departure"), timeOrNothing(visit.departedAt));
    if (visit.departedAt && !visit.finished)
        grid.add(tr("Left open"), visit.leftOpen.isEmpty() ? tr("unfinished: a next visit") : visit.leftOpen,
                 Tone::Warning);
}

void VisitFactLines::writePreparation(FactGrid &grid) const
{
    const Visit &visit = m_facts.visit;
    for (const auto &item : EnumCodes<PreparationItem>::table) {
        if (item.first == PreparationItem::FaultAnalysis && m_view.facts.ticket.kind != TicketKind::Repair)
            continue;
        const Preparation *newest = nullptr;
        for (const Preparation &entry : visit.preparations) {
            if (entry.item == item.first)
                newest = &entry;
        }
        const QString what = wording::label(item.first);
        if (!newest)
            grid.add(what, visit.arrivedAt ? tr("○ was never ticked") : tr("○ open"), Tone::Warning);
        else
            grid.add(what,
                     joined({newest->ready ? tr("✓ ready") : tr("✗ not ready"), nameOf(newest->entry.enteredBy),
                             momentsOf(newest->entry), newest->note}),
                     newest->ready ? Tone::Good : Tone::Danger);
    }
}

void VisitFactLines::writeCorrections(FactGrid &grid, const DailySheetId &sheet, const QString &field) const
{
    for (const Correction &correction : m_facts.corrections) {
        if (correction.sheetId == sheet && correction.field == field)
            grid.add(tr("↳ corrected"),
                     (correction.newValue.isEmpty() ? tr("(nothing)") : correction.newValue) + u'\n' +
                         joined({correction.reason, nameOf(correction.entry.enteredBy), momentsOf(correction.entry)}),
                     Tone::Accent);
    }
}

void VisitFactLines::writeSheet(FactGrid &grid, QDate day) const
{
    const DailySheet *sheet = rules::newestSheetOf(m_facts, day);
    for (const DailySheet &earlier : m_facts.sheets) {
        if (earlier.day == day && earlier.review && !earlier.review->accepted)
            grid.add(tr("Returned"),
                     joined({earlier.review->reason, nameOf(earlier.review->entry.enteredBy),
                             momentsOf(earlier.review->entry)}),
                     Tone::Danger);
    }
    if (!sheet) {
        grid.add(wording::dateText(day), tr("No sheet of this day yet."));
        return;
    }
    const auto line = [&](const QString &what, const QString &field, const QString &text) {
        grid.add(what, text);
        writeCorrections(grid, sheet->id, field);
    };
    grid.add(wording::label(sheet->state()),
             joined({nameOf(sheet->engineerId), momentsOf(sheet->entry),
                     sheet->revision > 1 ? tr("revision %1").arg(sheet->revision) : QString()}));
    line(tr("Work done"), u"work"_s, sheet->work);
    const QString clock = sheet->startedAt || sheet->endedAt
                              ? u"%1–%2"_s.arg(clockText(sheet->startedAt), clockText(sheet->endedAt))
                              : QString();
    const QString worked = sheet->minutes > 0 ? wording::duration(std::chrono::minutes(sheet->minutes)) : QString();
    grid.add(tr("Time worked"), joined({clock, worked}));
    line(tr("Faults found"), u"faults_found"_s, sheet->faultsFound);
    line(tr("Running hours"), u"running_hours"_s,
         sheet->runningHours ? tr("%1 h").arg(*sheet->runningHours) : QString());
    QStringList rows;
    for (const Measurement &row : sheet->measurements)
        rows.append(row.remark.isEmpty() ? u"%1  %2"_s.arg(row.what, row.value)
                                         : u"%1  %2  (%3)"_s.arg(row.what, row.value, row.remark));
    line(tr("Measured values"), u"measurements"_s, rows.join(u'\n'));
    if (sheet->dataBackup)
        grid.add(tr("Data backup"), wording::label(*sheet->dataBackup),
                 *sheet->dataBackup == DataBackup::No ? Tone::Danger : Tone::Neutral);
    if (sheet->siteCleaned)
        grid.add(tr("Site cleaned"), *sheet->siteCleaned ? tr("yes") : tr("no"),
                 *sheet->siteCleaned ? Tone::Neutral : Tone::Danger);
    if (sheet->dontsKept) {
        const auto all = static_cast<int>(EnumCodes<FourDonts>::table.size());
        const auto kept = static_cast<int>(sheet->dontsKept->size());
        grid.add(tr("Four don'ts, one never"), joined({tr("%1 of %2 kept").arg(kept).arg(all), sheet->dontsNote}),
                 kept < all ? Tone::Warning : Tone::Neutral);
    }
    line(tr("Problems"), u"problems"_s, sheet->problems);
    line(tr("Plan for the next day"), u"plan"_s, sheet->plan);
    if (sheet->review && sheet->review->accepted)
        grid.add(
            tr("Accepted"),
            joined({nameOf(sheet->review->entry.enteredBy), momentsOf(sheet->review->entry), sheet->review->reason}),
            Tone::Good);
}

void VisitFactLines::writeData(FactGrid &grid) const
{
    for (const Backup &backup : m_facts.backups) {
        QStringList lines{joined({backup.what, backup.where})};
        if (!backup.beforeChange.isEmpty())
            lines.append(tr("Before: %1").arg(backup.beforeChange));
        if (!backup.changed.isEmpty())
            lines.append(tr("Changed: %1").arg(backup.changed));
        lines.append(nameOf(backup.entry.enteredBy));
        grid.add(momentsOf(backup.entry), lines.join(u'\n'));
    }
    if (grid.isBlank())
        grid.add({}, tr("Nothing was backed up on this visit yet."));
}

void VisitFactLines::writeBreaches(FactGrid &grid) const
{
    for (const Breach &breach : m_facts.breaches)
        grid.add(momentsOf(breach.entry),
                 joined({breach.fourDonts ? wording::label(*breach.fourDonts) : wording::label(breach.subject),
                         breach.employeeId.isNull() ? tr("nobody knows who") : nameOf(breach.employeeId), breach.note}),
                 Tone::Danger);
}

void VisitFactLines::writeOrder(FactGrid &grid) const
{
    if (!m_facts.workOrder) {
        grid.add({}, tr("There is no work order yet."));
        return;
    }
    const WorkOrder &order = *m_facts.workOrder;
    const auto line = [&](const QString &what, const QString &field, const QString &text) {
        grid.add(what, text);
        writeCorrections(grid, {}, field);
    };
    grid.add(tr("Prepared"), joined({nameOf(order.preparedBy), momentsOf(order.entry)}));
    line(tr("Result"), u"result"_s, order.result);
    line(tr("Cause"), u"cause"_s, order.cause);
    line(tr("Measures"), u"measures"_s, order.measures);
    QStringList parts;
    for (const PartUsed &part : order.parts) {
        QString text = lineOf(part);
        if (part.inWarranty)
            text += u"  "_s + (*part.inWarranty ? tr("in warranty") : tr("out of warranty"));
        parts.append(text);
    }
    line(tr("Parts used"), u"parts"_s, parts.join(u'\n'));
    line(tr("Next steps"), u"next_steps"_s, order.nextSteps);
    if (order.satisfaction)
        grid.add(tr("Customer's satisfaction"), wording::label(*order.satisfaction));
    const std::vector<SignatoryNaming> &namings = m_facts.visit.namings;
    for (size_t i = 1; i < namings.size(); ++i)
        grid.add(tr("Others sign"),
                 joined({namings[i].reason, nameOf(namings[i].entry.enteredBy), momentsOf(namings[i].entry)}));
}

void VisitFactLines::writeReviews(FactGrid &grid) const
{
    if (!m_facts.workOrder)
        return;
    const WorkOrder &order = *m_facts.workOrder;
    for (const WorkOrderReview &review : order.reviews)
        grid.add(tr("Review, round %1").arg(review.round),
                 joined({review.passed         ? tr("passed")
                         : review.confirmAgain ? tr("failed, to be confirmed again")
                                               : tr("failed"),
                         review.reason, nameOf(review.entry.enteredBy), momentsOf(review.entry)}),
                 review.passed ? Tone::Good : Tone::Danger);
    if (order.submittedAt)
        grid.add(tr("Submitted"), joined({nameOf(order.submittedBy), wording::timeText(*order.submittedAt)}));
    if (order.archivedAt) {
        grid.add(tr("Archived"), joined({order.archiveNo, wording::timeText(*order.archivedAt)}), Tone::Good);
        writeCorrections(grid, {}, u"archive_no"_s);
        grid.add(tr("CRM reference"), order.crmRef);
        writeCorrections(grid, {}, u"crm_ref"_s);
        return;
    }
    if (order.submittedAt)
        return;
    QStringList missing;
    for (const desk::NextMove &next : m_view.next) {
        if (next.move != rules::Move::Submit || &m_facts != &m_view.facts.visits.back())
            continue;
        for (const Violation &violation : next.missing)
            missing.append(u"· "_s + wording::sentence(violation));
    }
    grid.add(tr("Before it can be submitted"), missing.join(u'\n'), Tone::Warning);
}

} // namespace fairlead::ui
