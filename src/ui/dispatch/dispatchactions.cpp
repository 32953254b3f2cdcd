// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatchactions.h"

#include "desk/dispatchdesk.h"
#include "desk/preparationdesk.h"
#include "ui/case/caseform.h"
#include "ui/case/caselines.h"
#include "ui/dispatch/candidatetable.h"
#include "ui/form/choicefields.h"
#include "ui/form/equipmentlinesfield.h"
#include "ui/form/linefields.h"
#include "ui/form/offers.h"
#include "ui/form/textfields.h"
#include "ui/intake/intakeactions.h"

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

DateTimeField *addMoment(Workbench &bench, FormPanel &form, Text label, const QString &name)
{
    return form.add(std::move(label), new DateTimeField(name, [&bench] { return bench.now(); }));
}

bool isBeforeVisit(const desk::CaseView &view)
{
    switch (view.facts.ticket.state) {
    case TicketState::Received:
    case TicketState::AwaitingDispatch:
    case TicketState::Dispatched:
        return true;
    default:
        return false;
    }
}

bool hasAppointmentToCome(const desk::CaseView &view)
{
    return isVisitToCome(view) && newestVisit(view)->visit.appointment;
}

} // namespace

std::vector<CaseAction> DispatchActions::all()
{
    return {appointment(), assign(), reschedule(), preparation(), planItems(), IntakeActions::cancel()};
}

CaseAction DispatchActions::appointment()
{
    const auto fits = [](const desk::CaseView &view) { return isBeforeVisit(view) && !hasAppointmentToCome(view); };
    return {u"agree_appointment"_s, [] { return tr("A&ppointment…"); }, fits,
            [](Workbench &bench, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Appointment: %1").arg(number); });
                form.setSubtitle([] { return tr("The entry time and contact person settled with the customer."); });
                auto *entryAt = addMoment(
                    bench, form, [] { return tr("&Entry time"); }, u"entry_at"_s);
                entryAt->setRequired(true);
                auto *end = addMoment(
                    bench, form, [] { return tr("Planned en&d"); }, u"planned_end_at"_s);
                auto *place = form.add([] { return tr("&Place"); }, new TextField(u"place"_s));
                auto *contact = form.add([] { return tr("&Contact person"); }, new TextField(u"contact_name"_s));
                auto *phone = form.add([] { return tr("P&hone"); }, new TextField(u"contact_phone"_s));
                form.addActTime([] { return tr("A&greed at"); });
                saveWith<desk::DispatchDesk, desk::AgreeAppointment, VisitId>(
                    form, [] { return tr("&Agree"); }, &desk::DispatchDesk::agreeAppointment,
                    [ticket = view.facts.ticket.id, entryAt, end, place, contact, phone] {
                        return desk::AgreeAppointment{ticket,         entryAt->value().value_or(Instant()),
                                                      place->value(), contact->value(),
                                                      phone->value(), end->value()};
                    });
            }};
}

CaseAction DispatchActions::assign()
{
    const auto fits = [](const desk::CaseView &view) {
        const TicketState state = view.facts.ticket.state;
        return state == TicketState::AwaitingDispatch || state == TicketState::Dispatched;
    };
    return {u"assign_crew"_s, [] { return tr("Ass&ign…"); }, fits,
            [](Workbench &bench, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Crew: %1").arg(number); });
                auto *lead = form.add([] { return tr("&Lead"); }, new RecordField<EmployeeId>(u"lead"_s));
                lead->setRequired(true);
                auto *members = form.add([] { return tr("&Members"); }, new RecordsField<EmployeeId>(u"members"_s));
                auto *end = addMoment(
                    bench, form, [] { return tr("Planned en&d"); }, u"planned_end_at"_s);
                form.addActTime([] { return tr("&When"); });
                offerPeople(bench, lead, {Role::Engineer});
                offerPeople(bench, members, {Role::Engineer});
                if (const rules::VisitFacts *facts = newestVisit(view); facts && !facts->visit.arrivedAt) {
                    std::vector<EmployeeId> others;
                    for (const CrewMember &member : facts->visit.crew) {
                        if (!member.lead)
                            others.push_back(member.employeeId);
                    }
                    if (!facts->visit.leadId().isNull())
                        lead->setValue(facts->visit.leadId(), view.names.value(facts->visit.leadId()));
                    members->setValues(others);
                    end->setValue(facts->visit.plannedEndAt);
                }
                auto *candidates = new CandidateTable(bench, view.facts.ticket.id);
                QObject::connect(candidates, &CandidateTable::chosen, &form,
                                 [lead](const EmployeeId &id, const QString &name) { lead->setValue(id, name); });
                form.addWidget(candidates);
                saveWith<desk::DispatchDesk, desk::AssignCrew, VisitId>(
                    form, [] { return tr("&Assign"); }, &desk::DispatchDesk::assignCrew,
                    [ticket = view.facts.ticket.id, lead, members, end] {
                        return desk::AssignCrew{ticket, lead->value(), members->values(), end->value()};
                    });
            }};
}

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
                form.addActTime([] { return tr("Customer &told at"); });
                auto *newTime = addMoment(
                    bench, form, [] { return tr("&New entry time"); }, u"new_entry_at"_s);
                newTime->setRequired(true);
                auto *end = addMoment(
                    bench, form, [] { return tr("Planned en&d"); }, u"planned_end_at"_s);
                auto *apology = form.add([] { return tr("Apologi&sed"); }, new CheckField(u"apologised"_s));
                auto *reason = form.add([] { return tr("&Reason"); }, new MultiLineField(u"reason"_s, 2));
                saveWith<desk::DispatchDesk, desk::RescheduleVisit, desk::Done>(
                    form, [] { return tr("&Record"); }, &desk::DispatchDesk::rescheduleVisit,
                    [ref = desk::VisitRef{view.facts.ticket.id, visit.sequence}, newTime, end, apology, reason] {
                        return desk::RescheduleVisit{ref, newTime->value().value_or(Instant()), apology->value(),
                                                     reason->value(), end->value()};
                    });
            }};
}

CaseAction DispatchActions::preparation()
{
    return {u"tick_preparation"_s, [] { return tr("P&reparation…"); },
            [](const desk::CaseView &view) { return isVisitToCome(view) || isOnSite(view); },
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Preparation: %1").arg(number); });
                form.setSubtitle([] {
                    return tr("One entry of the checklist. How it stood at arrival is evidence for A1.3 and B3.3.");
                });
                auto *item = form.add([] { return tr("&Item"); }, new EnumField<PreparationItem>(u"item"_s));
                auto *ready = form.add([] { return tr("Rea&dy"); }, new CheckField(u"ready"_s, true));
                auto *note = form.add([] { return tr("&Note"); }, new MultiLineField(u"note"_s, 3));
                form.addActTime([] { return tr("&When"); });
                saveWith<desk::DispatchDesk, desk::TickPreparation, PreparationId>(
                    form, [] { return tr("&Record"); }, &desk::DispatchDesk::tickPreparation,
                    [ticket = view.facts.ticket.id, item, ready, note] {
                        return desk::TickPreparation{{ticket, 0}, item->value(), ready->value(), note->value()};
                    });
            }};
}

CaseAction DispatchActions::planItems()
{
    return {u"plan_items"_s, [] { return tr("Tools and parts…"); },
            [](const desk::CaseView &view) { return isVisitToCome(view) || isOnSite(view); },
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Tools and parts: %1").arg(number); });
                form.setSubtitle([] { return tr("Goes on the list of the visit, beside what is on it already."); });
                auto *templates =
                    form.add([] { return tr("And what te&mplates offer"); }, new CheckField(u"from_templates"_s));
                auto *items = form.add([] { return tr("&Lines"); }, new EquipmentLinesField(u"items"_s));
                form.addActTime([] { return tr("&When"); });
                saveWith<desk::PreparationDesk, desk::PlanItems, std::vector<PlannedItemId>>(
                    form, [] { return tr("&Plan"); }, &desk::PreparationDesk::planItems,
                    [ticket = view.facts.ticket.id, templates, items] {
                        return desk::PlanItems{{ticket, 0}, items->values(), templates->value()};
                    });
            }};
}

} // namespace fairlead::ui
