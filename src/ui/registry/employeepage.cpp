// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/registrydesk.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryforms.h"
#include "ui/registry/registrypage.h"
#include "wording/labels.h"

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

} // namespace

EmployeePage::EmployeePage(Workbench &bench, QWidget *parent) : RegistryPage(u"employees"_s, bench, parent)
{
    using Row = desk::EmployeeRow;
    std::vector<ListColumn<Row>> columns{{.code = u"staff_no"_s,
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
                                          .condition = ColumnCondition::text()}};
    m_model = new RecordListModel<Row>(
        std::move(columns),
        deskLoader<Row>(bench.client(), this, &desk::RegistryDesk::employeeKeys, &desk::RegistryDesk::employeeRows),
        this);
    list()->setTitle(title());
    list()->setEmptyText([] { return tr("No employees here. Ctrl+Shift+N adds one."); });
    list()->setModel(m_model);

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
    if (!row) {
        pane()->showNothing();
        return;
    }
    const Employee &employee = row->employee;
    pane()->show(
        employee.name, activeBadge(employee.active),
        {{tr("Staff no."), employee.staffNo}, {tr("Roles"), rolesOf(employee)}, {tr("Phone"), employee.phone}});
    pane()->showHistory(RecordId(employee.id.uuid()));
}

} // namespace fairlead::ui
