// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/registrydesk.h"
#include "rules/qualification.h"
#include "ui/form/rowsfield.h"
#include "ui/registry/duplicatehint.h"
#include "ui/registry/qualificationtone.h"
#include "ui/registry/registryforms.h"
#include "wording/qualifications.h"

#include <QLineEdit>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

using JobField = EnumField<Job>;

Field *makeText(const QString &name)
{
    return new TextField(name);
}

/// Shows a long text from its beginning.
void put(const RowsField *rows, int row, const char *cell, const QString &text)
{
    auto *field = rows->cellAs<TextField>(row, cell);
    field->setValue(text);
    field->line()->home(false);
}

} // namespace

EmployeeForm::EmployeeForm(Workbench &bench, const QJsonObject &context)
    : RegistryForm(bench, QLatin1String(code), context),
      m_staffNo(new TextField(u"staff_no"_s)),
      m_name(new TextField(u"name"_s)),
      m_roles(new EnumSetField<Role>(u"roles"_s, 2)),
      m_phone(new TextField(u"phone"_s))
{
    const auto today = [&bench] { return bench.now().day(); };
    m_skills =
        new RowsField(u"skills"_s,
                      {{u"model"_s, [] { return tr("Model"); }, makeText},
                       {u"job"_s, [] { return tr("Job"); },
                        [](const QString &name) -> Field * { return new JobField(name, [] { return tr("Any"); }); }}},
                      [] { return tr("Add a s&kill"); });
    m_certificates = new RowsField(u"certificates"_s,
                                   {{u"name"_s, [] { return tr("Certificate"); }, makeText},
                                    {u"number"_s, [] { return tr("No."); }, makeText, 1},
                                    {u"valid_until"_s, [] { return tr("Valid until"); },
                                     [today](const QString &name) -> Field * { return new DateField(name, today); }, 1},
                                    {u"issued_by"_s, [] { return tr("Issued by"); }, makeText, 2},
                                    {u"scope"_s, [] { return tr("For what"); }, makeText, 3}},
                                   [] { return tr("Add a &certificate"); });
    m_certificates->setRemark([this, today](int row) {
        const Certificate certificate = certificateIn(row);
        const Tone tone = toneOf(rules::certificateState(certificate, today()));
        return RowsField::Remark{tone, tone == Tone::Good ? QString() : wording::validityText(certificate, today())};
    });
    setTitle([this] { return isChange() ? tr("Change %1").arg(nameIn()) : tr("New employee"); });
    add([] { return tr("Staff &no."); }, m_staffNo)->setRequired(true);
    add([] { return tr("Na&me"); }, m_name)->setRequired(true);
    auto *hint = new DuplicateHint(bench, [this] {
        return [name = m_name->value(), id = idIn<EmployeeId>()](desk::Office office) {
            return desk::DuplicatesDesk(office).likeEmployee(name, id);
        };
    });
    hint->watch(m_name);
    addWidget(hint);
    add([] { return tr("&Roles"); }, m_roles)->setRequired(true);
    add([] { return tr("&Phone"); }, m_phone);
    add([] { return tr("Skills"); }, m_skills);
    add([] { return tr("Certificates"); }, m_certificates);
    addActive();
    // The first employee of an empty database has nobody before him; the desk refuses it for all others.
    setNeedsNobody(!isChange());
    setSave([] { return tr("&Save"); }, [this] { save(); });
}

void EmployeeForm::fill(const Employee &employee)
{
    m_staffNo->setValue(employee.staffNo);
    m_name->setValue(employee.name);
    m_roles->setValues(employee.roles);
    m_phone->setValue(employee.phone);
    m_skills->clear();
    for (const Skill &skill : employee.skills) {
        const int row = m_skills->addRow();
        put(m_skills, row, "model", skill.model);
        m_skills->cellAs<JobField>(row, "job")->setChoice(skill.job);
    }
    m_certificates->clear();
    for (const Certificate &certificate : employee.certificates) {
        const int row = m_certificates->addRow();
        put(m_certificates, row, "name", certificate.name);
        put(m_certificates, row, "number", certificate.number);
        put(m_certificates, row, "issued_by", certificate.issuedBy);
        m_certificates->cellAs<DateField>(row, "valid_until")->setValue(certificate.validUntil);
        put(m_certificates, row, "scope", certificate.scope);
    }
    setActive(employee.active);
    markClean();
}

std::vector<Skill> EmployeeForm::skills() const
{
    std::vector<Skill> skills;
    for (int row = 0; row < m_skills->rowCount(); ++row) {
        if (!m_skills->isRowEmpty(row))
            skills.push_back(
                {m_skills->cellAs<TextField>(row, "model")->value(), m_skills->cellAs<JobField>(row, "job")->choice()});
    }
    return skills;
}

Certificate EmployeeForm::certificateIn(int row) const
{
    return {m_certificates->cellAs<TextField>(row, "name")->value(),
            m_certificates->cellAs<TextField>(row, "number")->value(),
            m_certificates->cellAs<TextField>(row, "issued_by")->value(),
            m_certificates->cellAs<DateField>(row, "valid_until")->value(),
            m_certificates->cellAs<TextField>(row, "scope")->value()};
}

std::vector<Certificate> EmployeeForm::certificates() const
{
    std::vector<Certificate> certificates;
    for (int row = 0; row < m_certificates->rowCount(); ++row) {
        if (!m_certificates->isRowEmpty(row))
            certificates.push_back(certificateIn(row));
    }
    return certificates;
}

void EmployeeForm::save()
{
    const desk::AddEmployee to{m_staffNo->value(), m_name->value(), m_roles->values(),
                               m_phone->value(),   skills(),        certificates()};
    if (!isChange()) {
        submit(
            [to](desk::Office office, const desk::Act &act) { return desk::RegistryDesk(office).addEmployee(to, act); },
            [](const EmployeeId &) {});
        return;
    }
    const desk::ChangeEmployee command{idIn<EmployeeId>(), version(), to, isActive()};
    submit([command](desk::Office office,
                     const desk::Act &act) { return desk::RegistryDesk(office).changeEmployee(command, act); },
           [](const desk::Done &) {});
}

} // namespace fairlead::ui
