// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/equipmentforms.h"

#include "desk/preparationdesk.h"
#include "desk/tooldesk.h"
#include "ui/form/equipmentlinesfield.h"
#include "ui/form/offers.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ToolForm::ToolForm(Workbench &bench, const QJsonObject &context)
    : RegistryForm(bench, QLatin1String(code), context),
      m_number(new TextField(u"number"_s)),
      m_name(new TextField(u"name"_s)),
      m_note(new MultiLineField(u"note"_s, 3))
{
    setTitle([this] { return isChange() ? tr("Change %1").arg(nameIn()) : tr("New tool"); });
    add([] { return tr("&Number"); }, m_number)->setRequired(true);
    add([] { return tr("Na&me"); }, m_name)->setRequired(true);
    add([] { return tr("N&ote"); }, m_note);
    addActive();
    setSave([] { return tr("&Save"); }, [this] { save(); });
}

void ToolForm::fill(const Tool &tool)
{
    m_number->setValue(tool.number);
    m_name->setValue(tool.name);
    m_note->setValue(tool.note);
    setActive(tool.active);
    markClean();
}

void ToolForm::save()
{
    const desk::AddTool to{m_number->value(), m_name->value(), m_note->value()};
    if (!isChange()) {
        submit([to](desk::Office office, const desk::Act &act) { return desk::ToolDesk(office).addTool(to, act); },
               [](const ToolId &) {});
        return;
    }
    const desk::ChangeTool command{idIn<ToolId>(), version(), to, isActive()};
    submit([command](desk::Office office,
                     const desk::Act &act) { return desk::ToolDesk(office).changeTool(command, act); },
           [](const desk::Done &) {});
}

LendForm::LendForm(Workbench &bench, const QJsonObject &context)
    : RegistryForm(bench, QLatin1String(code), context),
      m_borrower(new RecordField<EmployeeId>(u"borrower"_s)),
      m_dueOn(new DateField(u"due_on"_s, [&bench] { return bench.now().day(); })),
      m_ticket(new RecordField<TicketId>(u"ticket"_s))
{
    setTitle([this] { return tr("Lend %1").arg(nameIn()); });
    add([] { return tr("&Borrower"); }, m_borrower)->setRequired(true);
    add([] { return tr("&Back on"); }, m_dueOn)->setRequired(true);
    add([] { return tr("For the &case"); }, m_ticket);
    addActTime([] { return tr("&Lent at"); });
    offerPeople(bench, m_borrower);
    offerTickets(bench, m_ticket);
    const TicketId ticket = idIn<TicketId>("ticket");
    if (!ticket.isNull())
        m_ticket->setValue(ticket, context.value(u"ticket_number"_s).toString());
    setSave([] { return tr("&Lend"); }, [this] { save(); });
    markClean();
}

void LendForm::propose(const EmployeeId &borrower, const QString &name, const std::optional<QDate> &dueOn)
{
    if (!borrower.isNull())
        m_borrower->setValue(borrower, name);
    m_dueOn->setValue(dueOn);
    markClean();
}

void LendForm::save()
{
    desk::LendTool command{
        idIn<ToolId>("tool"), m_borrower->value(), {m_ticket->value(), 0}, m_dueOn->value().value_or(QDate())};
    if (command.visit.ticket == idIn<TicketId>("ticket"))
        command.visit.sequence = key().context.value(u"visit"_s).toInt();
    submit(
        [command](desk::Office office, const desk::Act &act) { return desk::ToolDesk(office).lendTool(command, act); },
        [](const ToolLoanId &) {});
}

ReturnForm::ReturnForm(Workbench &bench, const QJsonObject &context)
    : RegistryForm(bench, QLatin1String(code), context), m_note(new MultiLineField(u"note"_s, 3))
{
    setTitle([this] { return tr("Take back %1").arg(nameIn()); });
    add([] { return tr("&Condition"); }, m_note);
    addActTime([] { return tr("Came &back at"); });
    setSave([] { return tr("&Take back"); }, [this] { save(); });
}

void ReturnForm::save()
{
    const desk::ReturnTool command{idIn<ToolId>("tool"), m_note->value()};
    submit([command](desk::Office office,
                     const desk::Act &act) { return desk::ToolDesk(office).returnTool(command, act); },
           [](const desk::Done &) {});
}

TemplateForm::TemplateForm(Workbench &bench, const QJsonObject &context)
    : RegistryForm(bench, QLatin1String(code), context),
      m_context(context),
      m_lines(new EquipmentLinesField(u"lines"_s))
{
    setTitle([this] { return isChange() ? tr("Template: %1").arg(titleOf(scope())) : tr("New template"); });
    setSubtitle([] { return tr("What has to be at hand. A case is offered the lines of all templates that fit it."); });
    if (!isChange()) {
        m_match = add([] { return tr("&For"); }, new EnumField<ModelMatch>(u"match"_s));
        m_model = add([] { return tr("&Model or family"); }, new TextField(u"model"_s));
        m_job = add([] { return tr("&Kind of job"); },
                    new EnumField<TicketKind>(u"job"_s, [] { return tr("Any kind of job"); }));
        connect(m_match, &Field::valueChanged, this, [this] {
            const bool named = m_match->value() != ModelMatch::Any;
            m_model->setEnabled(named);
            m_model->setRequired(named);
        });
        m_model->setEnabled(false);
    }
    add([] { return tr("&Lines"); }, m_lines)->setRequired(true);
    addActive();
    setSave([] { return tr("&Save"); }, [this] { save(); });
}

QString TemplateForm::titleOf(const TemplateScope &scope)
{
    const QString engines = scope.match == ModelMatch::Any      ? tr("Every engine")
                            : scope.match == ModelMatch::Family ? tr("%1 family").arg(scope.model)
                                                                : scope.model;
    return u"%1 · %2"_s.arg(engines, scope.job ? wording::label(*scope.job) : tr("Any kind of job"));
}

QJsonObject TemplateForm::contextOf(const PreparationTemplate &stored)
{
    return {{u"id"_s, stored.id.toString()},
            {u"version"_s, stored.version},
            {u"match"_s, codeOf(stored.scope.match)},
            {u"model"_s, stored.scope.model},
            {u"job"_s, stored.scope.job ? codeOf(*stored.scope.job) : QString()}};
}

TemplateScope TemplateForm::scope() const
{
    if (!isChange())
        return {m_match->value(), m_match->value() == ModelMatch::Any ? QString() : m_model->value(), m_job->choice()};
    return {fromCode<ModelMatch>(m_context.value(u"match"_s).toString()).value_or(ModelMatch::Any),
            m_context.value(u"model"_s).toString(), fromCode<TicketKind>(m_context.value(u"job"_s).toString())};
}

void TemplateForm::fill(const PreparationTemplate &stored)
{
    m_lines->setValues(stored.lines);
    setActive(stored.active);
    markClean();
}

void TemplateForm::save()
{
    const desk::SetTemplate command{scope(), m_lines->values(), isActive(), version(), !isChange()};
    submit([command](desk::Office office,
                     const desk::Act &act) { return desk::PreparationDesk(office).setTemplate(command, act); },
           [](const PreparationTemplateId &) {});
}

RegistryForm *makeEquipmentForm(Workbench &bench, const QString &code, const QJsonObject &context)
{
    if (code == QLatin1String(ToolForm::code))
        return new ToolForm(bench, context);
    if (code == QLatin1String(LendForm::code))
        return new LendForm(bench, context);
    if (code == QLatin1String(ReturnForm::code))
        return new ReturnForm(bench, context);
    if (code == QLatin1String(TemplateForm::code))
        return new TemplateForm(bench, context);
    return nullptr;
}

} // namespace fairlead::ui
