// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/registrydesk.h"
#include "ui/registry/qualificationtone.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryforms.h"
#include "ui/registry/registrypage.h"
#include "wording/labels.h"
#include "wording/qualifications.h"

#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QString rolesOf(const Employee &employee)
{
    QStringList roles;
    for (const Role role : employee.roles)
        roles.append(wording::label(role));
    return roles.join(u", "_s);
}

/// The certificate that needs renewal most, if any does.
std::optional<Badge> certificateBadge(const Employee &employee, QDate today)
{
    auto worst = rules::CertificateState::Valid;
    for (const Certificate &certificate : employee.certificates)
        worst = std::max(worst, rules::certificateState(certificate, today));
    switch (worst) {
    case rules::CertificateState::Valid:
        break;
    case rules::CertificateState::RunsOut:
        return Badge{EmployeePage::tr("Runs out"), toneOf(worst)};
    case rules::CertificateState::Expired:
        return Badge{EmployeePage::tr("Expired"), toneOf(worst)};
    }
    return employee.certificates.empty() ? std::nullopt
                                         : std::optional(Badge{EmployeePage::tr("Valid"), toneOf(worst)});
}

constexpr int certificateRows = 5; // seen at once

} // namespace

EmployeePage::EmployeePage(Workbench &bench, QWidget *parent)
    : RegistryPage(u"employees"_s, bench, parent), m_certificates(new QTreeWidget)
{
    using Row = desk::EmployeeRow;
    std::vector<ListColumn<Row>> columns{
        {.code = u"staff_no"_s,
         .title = [] { return tr("Staff no."); },
         .text = [](const Row &row) { return row.employee.staffNo; },
         .width = 104,
         .sortable = true,
         .condition = ColumnCondition::text()},
        {.code = u"name"_s,
         .title = [] { return tr("Name"); },
         .text = [](const Row &row) { return row.employee.name; },
         .width = 144,
         .sortable = true,
         .condition = ColumnCondition::text()},
        {.code = u"roles"_s,
         .title = [] { return tr("Roles"); },
         .text = [](const Row &row) { return rolesOf(row.employee); },
         .width = 240},
        {.code = u"phone"_s,
         .title = [] { return tr("Phone"); },
         .text = [](const Row &row) { return row.employee.phone; },
         .width = 136,
         .condition = ColumnCondition::text()},
        {.code = u"skills"_s,
         .title = [] { return tr("Skills"); },
         .text = [](const Row &row) { return wording::skillsText(row.employee.skills); },
         .width = 200},
        {.code = u"certificates"_s,
         .title = [] { return tr("Certificates"); },
         .badge = [&bench](const Row &row) { return certificateBadge(row.employee, bench.now().day()); },
         .width = 104}};
    m_model = new RecordListModel<Row>(
        std::move(columns),
        deskLoader<Row>(bench.client(), this, &desk::RegistryDesk::employeeKeys, &desk::RegistryDesk::employeeRows),
        this);
    list()->setTitle(title());
    list()->setEmptyText([] { return tr("No employees here. Ctrl+Shift+N adds one."); });
    list()->setModel(m_model);

    m_certificates->setObjectName(u"employee_certificates"_s);
    m_certificates->setRootIsDecorated(false);
    m_certificates->setColumnCount(5);
    m_certificates->setUniformRowHeights(true);
    m_certificates->setFixedHeight((certificateRows + 1) *
                                   (m_certificates->fontMetrics().height() + 2 * Theme::grid - 4));
    pane()->addBlock(m_certificates);
    pane()->addAction(
        u"change_employee"_s, [] { return tr("&Change…"); },
        [this] {
            if (const Row *row = current()) {
                auto *form = new EmployeeForm(this->bench(), {{u"id"_s, row->employee.id.toString()},
                                                              {u"version"_s, row->employee.version},
                                                              {u"name"_s, row->employee.name}});
                form->fill(row->employee);
                pane()->openForm(form);
            }
        });
    retranslate();
}

Text EmployeePage::title() const
{
    return [] { return tr("Employees"); };
}

const desk::EmployeeRow *EmployeePage::current() const
{
    const std::optional<RowKey> key = list()->currentKey();
    return key ? m_model->rowOf(*key) : nullptr;
}

void EmployeePage::startNew()
{
    pane()->openForm(new EmployeeForm(bench()));
}

void EmployeePage::showCurrent()
{
    const desk::EmployeeRow *row = current();
    m_certificates->setVisible(row && !row->employee.certificates.empty());
    if (!row) {
        pane()->showNothing();
        return;
    }
    const Employee &employee = row->employee;
    pane()->show(employee.name, activeBadge(employee.active),
                 {{tr("Staff no."), employee.staffNo},
                  {tr("Roles"), rolesOf(employee)},
                  {tr("Phone"), employee.phone},
                  {tr("Skills"), wording::skillsText(employee.skills)}});
    showCertificates(employee);
    pane()->showRelated(kind(), RecordId(employee.id.uuid()));
}

void EmployeePage::showCertificates(const Employee &employee)
{
    const QDate today = bench().now().day();
    m_certificates->setHeaderLabels({tr("Certificate"), tr("Valid"), tr("For what"), tr("No."), tr("Issued by")});
    m_certificates->setAccessibleName(tr("Certificates"));
    m_certificates->clear();
    for (const Certificate &certificate : employee.certificates) {
        auto *item = new QTreeWidgetItem(m_certificates, {certificate.name, wording::validityText(certificate, today),
                                                          certificate.scope, certificate.number, certificate.issuedBy});
        const Tone tone = toneOf(rules::certificateState(certificate, today));
        if (tone != Tone::Good)
            item->setForeground(1, Theme::instance().foreground(tone));
    }
    for (int column = 0; column < 5; ++column)
        m_certificates->resizeColumnToContents(column);
}

} // namespace fairlead::ui
