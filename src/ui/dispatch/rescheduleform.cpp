// SPDX-License-Identifier: GPL-3.0-or-later
// A new entry time, with what its notice leaves of the 2 h that the customer is owed.
#include "desk/dispatchdesk.h"
#include "ui/case/caseform.h"
#include "ui/case/caselines.h"
#include "ui/dispatch/appointmentfields.h"
#include "ui/dispatch/crewcheck.h"
#include "ui/dispatch/dispatchactions.h"
#include "ui/form/choicefields.h"
#include "ui/form/linefields.h"
#include "ui/form/notelabel.h"
#include "ui/form/offers.h"
#include "ui/form/textfields.h"
#include "wording/times.h"

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

bool hasAppointmentToCome(const desk::CaseView &view)
{
    return isVisitToCome(view) && newestVisit(view)->visit.appointment;
}

/// `visit` as it would stand with that new time.
Visit moved(Visit visit, const std::optional<Instant> &toldAt, const std::optional<Instant> &newEntryAt)
{
    if (!toldAt)
        return visit;
    Reschedule reschedule;
    reschedule.entry.happenedAt = *toldAt;
    reschedule.newEntryAt = newEntryAt.value_or(Instant());
    visit.reschedules.push_back(reschedule);
    return visit;
}

} // namespace

CaseAction DispatchActions::reschedule()
{
    return {u"reschedule_visit"_s, [] { return tr("New &time…"); }, hasAppointmentToCome,
            [](Workbench &bench, FormPanel &form, const desk::CaseView &view) {
                const Visit visit = newestVisit(view)->visit;
                const Instant agreed = rules::agreedEntryTime(visit).value_or(Instant());
                form.setTitle([number = view.facts.ticket.number] { return tr("New time: %1").arg(number); });
                form.setSubtitle([agreed] {
                    return tr("Agreed is %1. The customer must be told at least 2 h before; with less notice that time "
                              "stands.")
                        .arg(shortTime(agreed));
                });
                DateTimeField *toldAt = form.addActTime([] { return tr("Customer &told at"); });
                auto *margin = new NoteLabel;
                margin->setObjectName(u"margin_note"_s);
                form.addWidget(margin);
                auto *toldBy = form.add([] { return tr("Told &by"); }, new RecordField<EmployeeId>(u"told_by"_s));
                offerPeople(bench, toldBy);
                if (const auto &acting = bench.client().acting())
                    toldBy->setValue(acting->id, acting->name);
                auto *newTime = addMoment(
                    bench, form, [] { return tr("&New entry time"); }, u"new_entry_at"_s);
                newTime->setRequired(true);
                auto *end = addMoment(
                    bench, form, [] { return tr("Planned en&d"); }, u"planned_end_at"_s);
                auto *apology = form.add([] { return tr("Apologi&sed"); }, new CheckField(u"apologised"_s));
                auto *reason = form.add([] { return tr("&Reason"); }, new MultiLineField(u"reason"_s, 2));

                const auto showMargin = [visit, toldAt, newTime, margin, agreed] {
                    const std::vector<std::chrono::milliseconds> margins =
                        rules::noticeMargins(moved(visit, toldAt->value(), newTime->value()));
                    if (!toldAt->value() || margins.empty()) {
                        margin->clear();
                    } else if (margins.back().count() >= 0) {
                        margin->setNote(Tone::Good,
                                        tr("%1 to spare before the 2 h limit.").arg(wording::duration(margins.back())));
                    } else {
                        margin->setNote(Tone::Danger, tr("%1 short: with this notice the agreed time stands, %2.")
                                                          .arg(wording::duration(-margins.back()), shortTime(agreed)));
                    }
                };
                auto *check = new CrewCheck(
                    bench, form, view.facts.ticket.id,
                    [visit, toldAt, newTime, end, &bench]() -> std::optional<rules::PlanSpan> {
                        const std::optional<Instant> stands =
                            rules::agreedEntryTime(moved(visit, toldAt->value(), newTime->value()));
                        if (!stands || *stands == Instant())
                            return std::nullopt;
                        std::optional<Instant> until = end->value() ? end->value() : visit.plannedEndAt;
                        if (until && *until <= *stands)
                            until.reset();
                        return rules::spanOfVisit(*stands, until, bench.now());
                    },
                    [crew = visit.crew] {
                        std::vector<EmployeeId> people;
                        for (const CrewMember &member : crew)
                            people.push_back(member.employeeId);
                        return people;
                    });
                for (Field *field : {static_cast<Field *>(toldAt), static_cast<Field *>(newTime)})
                    QObject::connect(field, &Field::valueChanged, margin, showMargin);
                for (Field *field :
                     {static_cast<Field *>(toldAt), static_cast<Field *>(newTime), static_cast<Field *>(end)})
                    QObject::connect(field, &Field::valueChanged, check, &CrewCheck::recheck);
                showMargin();
                saveWith<desk::DispatchDesk, desk::RescheduleVisit, desk::Done>(
                    form, [] { return tr("&Record"); }, &desk::DispatchDesk::rescheduleVisit,
                    [ref = desk::VisitRef{view.facts.ticket.id, visit.sequence}, newTime, end, apology, reason, toldBy,
                     check] {
                        return desk::RescheduleVisit{ref,
                                                     newTime->value().value_or(Instant()),
                                                     apology->value(),
                                                     reason->value(),
                                                     end->value(),
                                                     toldBy->value(),
                                                     check->reason()};
                    });
            }};
}

} // namespace fairlead::ui
