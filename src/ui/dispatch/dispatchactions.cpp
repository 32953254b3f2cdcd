// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatchactions.h"

#include "desk/dispatchdesk.h"
#include "desk/preparationdesk.h"
#include "ui/case/caseform.h"
#include "ui/case/caselines.h"
#include "ui/dispatch/appointmentfields.h"
#include "ui/dispatch/candidatetable.h"
#include "ui/dispatch/crewcheck.h"
#include "ui/form/choicefields.h"
#include "ui/form/equipmentlinesfield.h"
#include "ui/form/linefields.h"
#include "ui/form/offers.h"
#include "ui/form/textfields.h"
#include "ui/intake/intakeactions.h"
#include "ui/onsite/workorderactions.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

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

bool isAtDispatch(const desk::CaseView &view)
{
    const TicketState state = view.facts.ticket.state;
    return state == TicketState::AwaitingDispatch || state == TicketState::Dispatched;
}

bool hasAppointmentToCome(const desk::CaseView &view)
{
    return isVisitToCome(view) && newestVisit(view)->visit.appointment;
}

/// Who goes: fields, and the candidates from whom a lead is chosen.
struct CrewFields {
    RecordField<EmployeeId> *lead = nullptr;
    RecordsField<EmployeeId> *members = nullptr;

    [[nodiscard]] std::vector<EmployeeId> crew() const
    {
        std::vector<EmployeeId> all = members->values();
        if (!lead->value().isNull())
            all.insert(all.begin(), lead->value());
        return all;
    }
};

/// Puts those in who are named already.
void fillCrew(const CrewFields &fields, const desk::CaseView &view)
{
    const rules::VisitFacts *facts = newestVisit(view);
    if (!facts || facts->visit.arrivedAt)
        return;
    std::vector<EmployeeId> others;
    for (const CrewMember &member : facts->visit.crew) {
        if (!member.lead)
            others.push_back(member.employeeId);
    }
    if (const EmployeeId leads = facts->visit.leadId(); !leads.isNull())
        fields.lead->setValue(leads, view.names.value(leads));
    fields.members->setValues(others);
}

/// The candidates for the time that `check` looks at; choosing one makes him the lead.
void addCandidates(FormPanel &form, CrewCheck *check, const CrewFields &fields)
{
    auto *candidates = new CandidateTable;
    QObject::connect(candidates, &CandidateTable::chosen, &form,
                     [lead = fields.lead](const EmployeeId &id, const QString &name) { lead->setValue(id, name); });
    QObject::connect(check, &CrewCheck::planned, candidates,
                     [check, candidates] { candidates->rank(*check->plan(), check->span()); });
    form.addWidget(candidates);
}

void recheckWith(CrewCheck *check, std::initializer_list<Field *> fields)
{
    for (Field *field : fields)
        QObject::connect(field, &Field::valueChanged, check, &CrewCheck::recheck);
}

/// The crew of the visit that is to come.
std::vector<EmployeeId> namedCrew(const desk::CaseView &view)
{
    std::vector<EmployeeId> crew;
    if (isVisitToCome(view)) {
        for (const CrewMember &member : newestVisit(view)->visit.crew)
            crew.push_back(member.employeeId);
    }
    return crew;
}

} // namespace

std::vector<CaseAction> DispatchActions::all()
{
    return {plan(),
            appointment(),
            assign(),
            reschedule(),
            plannedEnd(),
            preparation(),
            planItems(),
            WorkOrderActions::signatories(),
            IntakeActions::cancel()};
}

CaseAction DispatchActions::plan()
{
    const auto fits = [](const desk::CaseView &view) { return isAtDispatch(view) && !hasAppointmentToCome(view); };
    return {u"plan_visit"_s, [] { return tr("Plan &visit…"); }, fits,
            [](Workbench &bench, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Visit: %1").arg(number); });
                form.setSubtitle([] { return tr("Entry time and contact settled with the customer, and who goes."); });
                addOpenPoints(form, view);
                auto fields = std::make_shared<AppointmentFields>(bench, form, view);
                CrewFields crew;
                crew.lead = form.add([] { return tr("&Lead"); }, new RecordField<EmployeeId>(u"lead"_s));
                crew.lead->setRequired(true);
                crew.members = form.add([] { return tr("&Members"); }, new RecordsField<EmployeeId>(u"members"_s));
                offerPeople(bench, crew.lead, {Role::Engineer});
                offerPeople(bench, crew.members, {Role::Engineer});
                fillCrew(crew, view);
                auto *check = new CrewCheck(
                    bench, form, view.facts.ticket.id,
                    CrewCheck::between(fields->entryAt(), fields->end(), [&bench] { return bench.now(); }),
                    [crew] { return crew.crew(); });
                recheckWith(check, {fields->entryAt(), fields->end(), crew.lead, crew.members});
                fields->addRest();
                addCandidates(form, check, crew);
                saveWith<desk::DispatchDesk, desk::PlanVisit, VisitId>(
                    form, [] { return tr("&Plan"); }, &desk::DispatchDesk::planVisit,
                    [fields, crew, check] {
                        desk::PlanVisit command{fields->read(), crew.lead->value(), crew.members->values()};
                        command.appointment.overruleReason = check->reason();
                        return command;
                    });
            }};
}

CaseAction DispatchActions::appointment()
{
    const auto fits = [](const desk::CaseView &view) { return isBeforeVisit(view) && !hasAppointmentToCome(view); };
    return {u"agree_appointment"_s, [] { return tr("A&ppointment…"); }, fits,
            [](Workbench &bench, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Appointment: %1").arg(number); });
                form.setSubtitle([] { return tr("The entry time and contact person settled with the customer."); });
                addOpenPoints(form, view);
                auto fields = std::make_shared<AppointmentFields>(bench, form, view);
                auto *check = new CrewCheck(
                    bench, form, view.facts.ticket.id,
                    CrewCheck::between(fields->entryAt(), fields->end(), [&bench] { return bench.now(); }),
                    [crew = namedCrew(view)] { return crew; });
                recheckWith(check, {fields->entryAt(), fields->end()});
                fields->addRest();
                saveWith<desk::DispatchDesk, desk::AgreeAppointment, VisitId>(
                    form, [] { return tr("&Agree"); }, &desk::DispatchDesk::agreeAppointment,
                    [fields, check] {
                        desk::AgreeAppointment command = fields->read();
                        command.overruleReason = check->reason();
                        return command;
                    });
            }};
}

CaseAction DispatchActions::assign()
{
    return {u"assign_crew"_s, [] { return tr("Ass&ign…"); }, isAtDispatch,
            [](Workbench &bench, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Crew: %1").arg(number); });
                addOpenPoints(form, view);
                const Visit *visit = isVisitToCome(view) ? &newestVisit(view)->visit : nullptr;
                const std::optional<Instant> entryAt = visit ? visit->standingEntryAt : std::nullopt;
                form.setSubtitle([entryAt] {
                    return entryAt ? tr("The entry time is %1.").arg(shortTime(*entryAt))
                                   : tr("No entry time is agreed yet.");
                });
                CrewFields crew;
                crew.lead = form.add([] { return tr("&Lead"); }, new RecordField<EmployeeId>(u"lead"_s));
                crew.lead->setRequired(true);
                crew.members = form.add([] { return tr("&Members"); }, new RecordsField<EmployeeId>(u"members"_s));
                auto *end = addMoment(
                    bench, form, [] { return tr("Planned en&d"); }, u"planned_end_at"_s);
                form.addActTime([] { return tr("&When"); });
                offerPeople(bench, crew.lead, {Role::Engineer});
                offerPeople(bench, crew.members, {Role::Engineer});
                fillCrew(crew, view);
                if (visit)
                    end->setValue(visit->plannedEndAt);
                auto *check = new CrewCheck(
                    bench, form, view.facts.ticket.id,
                    [entryAt, end, &bench]() -> std::optional<rules::PlanSpan> {
                        if (!entryAt)
                            return std::nullopt;
                        std::optional<Instant> until = end->value();
                        if (until && *until <= *entryAt)
                            until.reset();
                        return rules::spanOfVisit(*entryAt, until, bench.now());
                    },
                    [crew] { return crew.crew(); });
                recheckWith(check, {end, crew.lead, crew.members});
                addCandidates(form, check, crew);
                saveWith<desk::DispatchDesk, desk::AssignCrew, VisitId>(
                    form, [] { return tr("&Assign"); }, &desk::DispatchDesk::assignCrew,
                    [ticket = view.facts.ticket.id, crew, end, check] {
                        return desk::AssignCrew{ticket, crew.lead->value(), crew.members->values(), end->value(),
                                                check->reason()};
                    });
            }};
}

CaseAction DispatchActions::plannedEnd()
{
    return {u"change_planned_end"_s, [] { return tr("Planned &end…"); }, hasAppointmentToCome,
            [](Workbench &bench, FormPanel &form, const desk::CaseView &view) {
                const Visit visit = newestVisit(view)->visit;
                const std::optional<Instant> entryAt = visit.standingEntryAt;
                form.setTitle([number = view.facts.ticket.number] { return tr("Planned end: %1").arg(number); });
                form.setSubtitle([] { return tr("Leaving after it is an overrun (A1.3, B3.3)."); });
                auto *end = addMoment(
                    bench, form, [] { return tr("Planned en&d"); }, u"planned_end_at"_s);
                end->setRequired(true);
                end->setValue(visit.plannedEndAt);
                auto *check = new CrewCheck(
                    bench, form, view.facts.ticket.id,
                    [entryAt, end]() -> std::optional<rules::PlanSpan> {
                        const std::optional<Instant> until = end->value();
                        if (!entryAt || !until || *until <= *entryAt)
                            return std::nullopt;
                        return rules::PlanSpan{*entryAt, *until};
                    },
                    [crew = namedCrew(view)] { return crew; });
                recheckWith(check, {end});
                saveWith<desk::DispatchDesk, desk::ChangePlannedEnd, desk::Done>(
                    form, [] { return tr("&Record"); }, &desk::DispatchDesk::changePlannedEnd,
                    [ref = desk::VisitRef{view.facts.ticket.id, visit.sequence}, end, check] {
                        return desk::ChangePlannedEnd{ref, end->value().value_or(Instant()), check->reason()};
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
