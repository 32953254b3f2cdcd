// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actingchooser.h"

#include "desk/registrydesk.h"
#include "ui/core/plaintext.h"
#include "ui/core/workbench.h"
#include "wording/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
const QString settingsKey = u"window/acting"_s;
} // namespace

ActingChooser::ActingChooser(Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_label(plainLabel()), m_combo(new QComboBox)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::grid, 2, Theme::grid, 2);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_label);
    layout->addWidget(m_combo);
    m_combo->setObjectName(u"acting"_s);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combo->setMinimumWidth(20 * Theme::grid);
    m_label->setBuddy(m_combo);
    connect(m_combo, &QComboBox::activated, this, &ActingChooser::take);
    connect(&bench.client(), &DeskClient::changed, this, &ActingChooser::refresh);
    retranslate();
}

void ActingChooser::refresh()
{
    m_bench.client().read(
        this, [](desk::Office office) { return desk::RegistryDesk(office).activeEmployees(); },
        [this](std::vector<Employee> &employees) {
            m_employees = std::move(employees);
            fill();
            emit loaded(static_cast<int>(m_employees.size()));
        });
}

void ActingChooser::fill()
{
    const EmployeeId standing = m_bench.client().actingId();
    const QString wanted = standing.isNull() ? m_bench.settings().value(settingsKey).toString() : standing.toString();
    const QSignalBlocker blocker(m_combo);
    m_combo->clear();
    m_combo->addItem(tr("Choose…"));
    int index = 0;
    for (const Employee &employee : m_employees) {
        QStringList roles;
        for (const Role role : employee.roles)
            roles.append(wording::label(role));
        m_combo->addItem(u"%1 · %2"_s.arg(employee.name, roles.join(tr(", "))));
        if (employee.id.toString() == wanted)
            index = m_combo->count() - 1;
    }
    // Alone in a new database: it can't be anybody else.
    if (index == 0 && wanted.isEmpty() && m_employees.size() == 1)
        index = 1;
    m_combo->setCurrentIndex(index);
    // The record may be another one now: other roles, another name, or no longer active.
    if (!m_employees.empty())
        m_bench.client().setActing(index > 0 ? std::optional(m_employees[static_cast<size_t>(index) - 1])
                                             : std::nullopt);
}

void ActingChooser::take(int index)
{
    if (index <= 0) {
        m_bench.client().setActing(std::nullopt);
        return;
    }
    const Employee &employee = m_employees[static_cast<size_t>(index) - 1];
    m_bench.settings().setValue(settingsKey, employee.id.toString());
    m_bench.client().setActing(employee);
}

void ActingChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActingChooser::retranslate()
{
    m_label->setText(tr("&Working here:"));
    m_combo->setAccessibleName(tr("Who is working here"));
    m_combo->setToolTip(tr("Everything is recorded in this person's name"));
    fill();
}

} // namespace fairlead::ui
