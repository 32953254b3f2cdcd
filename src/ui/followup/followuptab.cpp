// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/followuptab.h"

#include "desk/followupdesk.h"
#include "ui/followup/followupdue.h"
#include "ui/followup/followuppane.h"
#include "ui/form/offers.h"
#include "ui/list/bulkpanel.h"
#include "wording/wording.h"

#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

struct FollowUpColumns {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::FollowUpColumns)
public:
    static std::vector<ListColumn<desk::FollowUpRow>> all();
};

std::vector<ListColumn<desk::FollowUpRow>> FollowUpColumns::all()
{
    using Row = desk::FollowUpRow;
    std::vector<ListColumn<Row>> columns;
    const auto add = [&columns](ListColumn<Row> column) { columns.push_back(std::move(column)); };
    add({.code = u"due_on"_s,
         .title = [] { return tr("Due until"); },
         .text = [](const Row &r) { return r.followUp.dueOn.toString(Qt::ISODate); },
         .width = 104,
         .sortable = true,
         .condition = ColumnCondition::days(),
         .value = [](const Row &r) -> CellValue { return r.followUp.dueOn; }});
    add({.code = u"countdown"_s,
         .title = [] { return tr("Time left"); },
         .countdown = [](const Row &r) { return std::optional(dueOf(r.followUp)); },
         .width = 136});
    add({.code = u"kind"_s,
         .title = [] { return tr("Kind"); },
         .text = [](const Row &r) { return wording::label(r.followUp.kind); },
         .width = 112,
         .condition = ColumnCondition::codes(choicesOf<FollowUpKind>())});
    add({.code = u"role"_s,
         .title = [] { return tr("As"); },
         .text = [](const Row &r) { return wording::label(r.followUp.partyRole); },
         .width = 88,
         .condition = ColumnCondition::codes(choicesOf<FollowUpParty>())});
    add({.code = u"party"_s,
         .title = [] { return tr("Party"); },
         .text = [](const Row &r) { return r.partyName; },
         .width = 176,
         .sortable = true,
         .condition = ColumnCondition::text()});
    add({.code = u"ship"_s,
         .title = [] { return tr("Ship"); },
         .text = [](const Row &r) { return r.shipName; },
         .width = 120,
         .sortable = true,
         .condition = ColumnCondition::text()});
    add({.code = u"ticket"_s,
         .title = [] { return tr("Ticket"); },
         .text = [](const Row &r) { return r.ticketNumber; },
         .width = 112,
         .condition = ColumnCondition::text()});
    add({.code = u"attempts"_s,
         .title = [] { return tr("Attempts"); },
         .text = [](const Row &r) { return QString::number(r.followUp.attempts.size()); },
         .width = 80,
         .alignment = Qt::AlignTrailing | Qt::AlignVCenter,
         .value = [](const Row &r) -> CellValue { return static_cast<qint64>(r.followUp.attempts.size()); }});
    add({.code = u"agent"_s,
         .title = [] { return tr("Agent"); },
         .text = [](const Row &r) { return r.agentName; },
         .width = 96,
         .sortable = true,
         .condition = ColumnCondition::text()});
    return columns;
}

} // namespace

FollowUpTab::FollowUpTab(Workbench &bench, QWidget *parent)
    : Tab(bench, u"follow_up"_s, parent),
      m_list(new RecordListView(u"follow_ups"_s, bench)),
      m_pane(new FollowUpPane(bench)),
      m_mine(new QCheckBox),
      m_delivery(new QPushButton),
      m_bulk(new BulkPanel(u"follow_ups"_s, bench)),
      m_bulkAgent(new RecordField<EmployeeId>(u"bulk_agent"_s)),
      m_assign(new QAction(this))
{
    m_model = new RecordListModel<desk::FollowUpRow>(FollowUpColumns::all(),
                                                     deskLoader<desk::FollowUpRow>(client(), this,
                                                                                   &desk::FollowUpDesk::followUpKeys,
                                                                                   &desk::FollowUpDesk::followUpRows),
                                                     this);
    m_list->setTitle([] { return tr("Due calls"); });
    m_list->setFilters({{u"due"_s, [] { return tr("Due"); }},
                        {u"overdue"_s, [] { return tr("Overdue"); }},
                        {u"done"_s, [] { return tr("Done"); }},
                        {{}, [] { return tr("All"); }}});
    m_list->setEmptyText([] { return tr("No calls are due. A ship's delivery and an archived visit make them due."); });
    m_list->setModel(m_model);
    makeBulk();
    m_mine->setObjectName(u"mine"_s);
    m_delivery->setObjectName(u"record_ship_delivery"_s);
    m_list->addToolWidget(m_mine);
    m_list->addToolWidget(m_delivery);

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pane);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({500, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_list, &RecordListView::currentKeyChanged, this, &FollowUpTab::showCurrent);
    connect(m_list, &RecordListView::activated, this, [this] { m_pane->startAttempt(); });
    connect(m_delivery, &QPushButton::clicked, this, [this] { m_pane->startDelivery(); });
    const auto showMine = [this] { m_list->setEmployee(m_mine->isChecked() ? client().actingId() : EmployeeId()); };
    connect(m_mine, &QCheckBox::toggled, this, showMine);
    connect(&client(), &DeskClient::actingChanged, this, showMine);
}

void FollowUpTab::makeBulk()
{
    m_assign->setObjectName(u"assign_selected"_s);
    m_assign->setShortcut(QKeySequence(u"Ctrl+Shift+A"_s));
    connect(m_assign, &QAction::triggered, this, &FollowUpTab::assignSelected);
    m_list->addSelectionAction(m_assign);
    m_list->addPanel(m_bulk);
    m_bulk->setTitle([] { return tr("The same agent for the selected calls"); });
    m_bulk->add([] { return tr("&Agent"); }, m_bulkAgent);
    m_bulk->setWork([this] {
        return [calls = m_bulkCalls, agent = m_bulkAgent->value()](desk::Office office, const desk::Act &act,
                                                                   desk::BulkMode mode) {
            return desk::FollowUpDesk(office).assignFollowUps(calls, agent, act, mode);
        };
    });
    connect(m_bulk, &BulkPanel::closed, m_list->table(), qOverload<>(&QWidget::setFocus));
}

void FollowUpTab::assignSelected()
{
    const std::vector<RowKey> keys = m_list->selectedKeys();
    if (keys.empty()) {
        bench().say(Tone::Neutral, tr("Select the calls first: Shift or Ctrl with the arrow keys, or Ctrl+A for all."));
        return;
    }
    offerPeople(bench(), m_bulkAgent);
    m_model->loadRows(keys, [this](const std::optional<std::vector<desk::FollowUpRow>> &rows) {
        if (!rows)
            return;
        m_bulkCalls.clear();
        QStringList names;
        for (const desk::FollowUpRow &row : *rows) {
            m_bulkCalls.push_back(row.followUp.id);
            const QString about = row.ticketNumber.isEmpty() ? row.shipName : row.ticketNumber;
            const QString party = row.partyName.isEmpty() ? wording::label(row.followUp.partyRole) : row.partyName;
            names.append(tr("%1, %2, due %3").arg(about, party, wording::dateText(row.followUp.dueOn)));
        }
        m_bulk->open(names);
    });
}

void FollowUpTab::showCurrent()
{
    const std::optional<RowKey> key = m_list->currentKey();
    if (const desk::FollowUpRow *row = key ? m_model->rowOf(*key) : nullptr)
        m_pane->show(*row);
}

bool FollowUpTab::open(const RecordRef &record)
{
    if (record.kind != RecordKind::FollowUp)
        return false;
    m_list->setFilter({});
    m_list->find(record.label);
    return true;
}

bool FollowUpTab::restoreDraft(const Draft &draft)
{
    return m_pane->restore(draft);
}

void FollowUpTab::reload()
{
    m_list->refresh();
}

void FollowUpTab::retranslate()
{
    m_mine->setText(tr("M&ine only"));
    m_delivery->setText(tr("Ship &delivered…"));
    m_assign->setText(tr("Assign the selected calls…"));
}

} // namespace fairlead::ui
