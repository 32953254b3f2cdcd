// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/appointmentfields.h"

#include "ui/form/choicefields.h"
#include "ui/form/formpanel.h"
#include "ui/form/linefields.h"
#include "ui/form/notelabel.h"
#include "ui/form/textfields.h"
#include "wording/times.h"

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

struct OpenPoints {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::OpenPoints)
};

} // namespace

std::optional<rules::Deadline> noticeAhead(TicketKind kind, Instant entryAt, Instant agreedAt)
{
    rules::CaseFacts facts;
    facts.ticket.kind = kind;
    rules::VisitFacts &visit = facts.visits.emplace_back();
    visit.visit.appointment.emplace();
    visit.visit.appointment->entryAt = entryAt;
    visit.visit.appointment->entry.happenedAt = agreedAt;
    for (const rules::Deadline &deadline : rules::caseDeadlines(facts, CompanySettings(), agreedAt)) {
        if (deadline.kind == rules::DeadlineKind::AppointmentAhead)
            return deadline;
    }
    return std::nullopt;
}

DateTimeField *addMoment(Workbench &bench, FormPanel &form, Text label, const QString &name)
{
    return form.add(std::move(label), new DateTimeField(name, [&bench] { return bench.now(); }));
}

void addOpenPoints(FormPanel &form, const desk::CaseView &view)
{
    const rules::VisitFacts *left = nullptr;
    for (const rules::VisitFacts &facts : view.facts.visits) {
        if (facts.visit.departedAt && !facts.visit.leftOpen.isEmpty())
            left = &facts;
    }
    if (!left)
        return;
    auto *note = new NoteLabel;
    note->setObjectName(u"left_open_note"_s);
    note->setNote(Tone::Warning,
                  OpenPoints::tr("Open from visit %1: %2").arg(left->visit.sequence).arg(left->visit.leftOpen));
    form.addWidget(note);
}

AppointmentFields::AppointmentFields(Workbench &bench, FormPanel &form, const desk::CaseView &view)
    : m_bench(bench), m_form(form), m_view(view)
{
    m_entryAt = addMoment(
        bench, form, [] { return tr("&Entry time"); }, u"entry_at"_s);
    m_entryAt->setRequired(true);
    m_end = addMoment(
        bench, form, [] { return tr("Planned en&d"); }, u"planned_end_at"_s);
}

void AppointmentFields::addRest()
{
    m_placeKind = m_form.add([] { return tr("&Kind of place"); },
                             new EnumField<PlaceKind>(u"place_kind"_s, [] { return tr("not known"); }));
    m_port = m_form.add([] { return tr("P&ort"); }, new TextField(u"port"_s));
    m_place = m_form.add([] { return tr("&Place"); }, new TextField(u"place"_s));
    m_contact = m_form.add([] { return tr("&Contact person"); }, new TextField(u"contact_name"_s));
    m_phone = m_form.add([] { return tr("P&hone"); }, new TextField(u"contact_phone"_s));
    m_rules = m_form.add([] { return tr("Customer's r&ules"); }, new MultiLineField(u"customer_rules"_s, 2));
    DateTimeField *agreedAt = m_form.addActTime([] { return tr("A&greed at"); });
    auto *ahead = new NoteLabel;
    ahead->setObjectName(u"ahead_note"_s);
    m_form.addWidget(ahead);
    const auto showAhead = [kind = m_view.facts.ticket.kind, ahead, entryAt = m_entryAt, agreedAt, &bench = m_bench] {
        const std::optional<Instant> entry = entryAt->value();
        const std::optional<rules::Deadline> deadline =
            entry ? noticeAhead(kind, *entry, agreedAt->value().value_or(bench.now())) : std::nullopt;
        if (!deadline) {
            ahead->clear();
            return;
        }
        const bool inTime = deadline->state == rules::DeadlineState::Met;
        ahead->setNote(inTime ? Tone::Good : Tone::Warning,
                       tr("Two days ahead (A1.4): %1").arg(wording::countdown(*deadline, bench.now())));
    };
    for (Field *field : {static_cast<Field *>(m_entryAt), static_cast<Field *>(agreedAt)})
        QObject::connect(field, &Field::valueChanged, ahead, showAhead);
    fill();
    showAhead();
}

void AppointmentFields::fill()
{
    const Appointment *earlier = nullptr;
    for (const rules::VisitFacts &facts : m_view.facts.visits) {
        if (facts.visit.appointment)
            earlier = &*facts.visit.appointment;
    }
    if (earlier) {
        m_placeKind->setChoice(earlier->placeKind);
        m_port->setValue(earlier->port);
        m_place->setValue(earlier->place);
        m_contact->setValue(earlier->contactName);
        m_phone->setValue(earlier->contactPhone);
        m_rules->setValue(earlier->customerRules);
    } else if (!m_view.facts.calls.empty()) {
        m_contact->setValue(m_view.facts.calls.front().callerName);
        m_phone->setValue(m_view.facts.calls.front().callerPhone);
    }
}

desk::AgreeAppointment AppointmentFields::read() const
{
    desk::AgreeAppointment command;
    command.ticket = m_view.facts.ticket.id;
    command.entryAt = m_entryAt->value().value_or(Instant());
    command.plannedEndAt = m_end->value();
    command.placeKind = m_placeKind->choice();
    command.port = m_port->value();
    command.place = m_place->value();
    command.contactName = m_contact->value();
    command.contactPhone = m_phone->value();
    command.customerRules = m_rules->value();
    return command;
}

} // namespace fairlead::ui
