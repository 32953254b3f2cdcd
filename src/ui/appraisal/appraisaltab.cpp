// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/appraisaltab.h"

#include "desk/administrationdesk.h"
#include "desk/appraisaldesk.h"
#include "ui/appraisal/monthpage.h"
#include "ui/appraisal/proposalpane.h"
#include "ui/appraisal/rulebookpage.h"
#include "ui/case/casebadges.h"
#include "ui/core/plaintext.h"
#include "ui/form/choicefields.h"
#include "ui/form/linefields.h"
#include "ui/form/textfields.h"
#include "ui/list/bulkpanel.h"
#include "wording/wording.h"

#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

struct ProposalColumns {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::ProposalColumns)
public:
    static std::vector<ListColumn<desk::ProposalRow>> all();
};

Tone toneOf(Points points)
{
    return points < Points() ? Tone::Danger : Tone::Good;
}

std::vector<ListColumn<desk::ProposalRow>> ProposalColumns::all()
{
    using Row = desk::ProposalRow;
    std::vector<ListColumn<Row>> columns;
    const auto add = [&columns](ListColumn<Row> column) { columns.push_back(std::move(column)); };
    add({.code = u"happened_on"_s,
         .title = [] { return tr("Day"); },
         .text = [](const Row &r) { return r.proposal.happenedOn.toString(Qt::ISODate); },
         .width = 104,
         .sortable = true,
         .condition = ColumnCondition::days(),
         .value = [](const Row &r) -> CellValue { return r.proposal.happenedOn; }});
    add({.code = u"clause"_s,
         .title = [] { return tr("Clause"); },
         .text = [](const Row &r) { return r.proposal.clauseId; },
         .width = 72,
         .sortable = true,
         .condition = ColumnCondition::text()});
    add({.code = u"person"_s,
         .title = [] { return tr("Person"); },
         .text = [](const Row &r) { return r.personName; },
         .width = 96,
         .sortable = true,
         .condition = ColumnCondition::text()});
    add({.code = u"points"_s,
         .title = [] { return tr("Points"); },
         .text = [](const Row &r) { return r.proposal.points.toString(); },
         .tone = [](const Row &r) { return toneOf(r.proposal.points); },
         .width = 72,
         .alignment = Qt::AlignTrailing | Qt::AlignVCenter,
         .sortable = true,
         .value = [](const Row &r) -> CellValue { return r.proposal.points; }});
    add({.code = u"state"_s,
         .title = [] { return tr("State"); },
         .badge = [](const Row &r) { return std::optional(proposalBadge(r.proposal.state)); },
         .width = 144,
         .sortable = true,
         .condition = ColumnCondition::codes(choicesOf<ProposalState>())});
    add({.code = u"ticket"_s,
         .title = [] { return tr("Ticket"); },
         .text = [](const Row &r) { return r.ticketNumber; },
         .width = 112,
         .sortable = true,
         .condition = ColumnCondition::text()});
    add({.code = u"ship"_s,
         .title = [] { return tr("Ship"); },
         .text = [](const Row &r) { return r.shipName; },
         .width = 120,
         .condition = ColumnCondition::text()});
    add({.code = u"decided_by"_s,
         .title = [] { return tr("Decided by"); },
         .text = [](const Row &r) { return r.deciderName; },
         .width = 96,
         .condition = ColumnCondition::text()});
    return columns;
}

/// To amend is a matter of one case.
std::vector<Choice> verdictChoices()
{
    std::vector<Choice> choices;
    for (const DecisionVerdict verdict : {DecisionVerdict::Approve, DecisionVerdict::Reject})
        choices.push_back({codeOf(verdict), [verdict] { return wording::label(verdict); }});
    return choices;
}

} // namespace

AppraisalTab::AppraisalTab(Workbench &bench, QWidget *parent)
    : Tab(bench, u"appraisal"_s, parent),
      m_month(new MonthField(u"month"_s)),
      m_byHand(new QPushButton),
      m_mine(new QCheckBox),
      m_pages(new QTabWidget),
      m_list(new RecordListView(u"proposals"_s, bench)),
      m_pane(new ProposalPane(bench)),
      m_sheet(new MonthPage(bench)),
      m_rulebook(new RulebookPage(bench)),
      m_bulk(new BulkPanel(u"proposals"_s, bench)),
      m_verdict(new ChoiceField(u"bulk_verdict"_s, verdictChoices())),
      m_reason(new MultiLineField(u"bulk_reason"_s, 2)),
      m_decide(new QAction(this))
{
    m_month->setValue(Month::of(bench.now().day()));
    m_month->setMaximumWidth(Theme::grid * 14);
    m_byHand->setObjectName(u"propose_by_hand"_s);
    m_mine->setObjectName(u"mine"_s);

    m_model = new RecordListModel<desk::ProposalRow>(ProposalColumns::all(),
                                                     deskLoader<desk::ProposalRow>(client(), this,
                                                                                   &desk::AppraisalDesk::proposalKeys,
                                                                                   &desk::AppraisalDesk::proposalRows),
                                                     this);
    m_list->setTitle([] { return tr("Proposals"); });
    m_list->setFilters({{u"undecided"_s, [] { return tr("Undecided"); }},
                        {u"proposed"_s, [] { return tr("Proven, to be decided"); }},
                        {u"open"_s, [] { return tr("Something is open"); }},
                        {u"decided"_s, [] { return tr("Decided"); }},
                        {{}, [] { return tr("All"); }}});
    m_list->setEmptyText([] { return tr("No proposals here. The rules make them from what is on record."); });
    m_list->setModel(m_model);
    makeBulk();
    m_list->addToolWidget(m_month);
    m_list->addToolWidget(m_mine);
    m_list->addToolWidget(m_byHand);

    m_pages->setDocumentMode(true);
    m_pages->setObjectName(u"appraisal_book"_s);
    m_pages->addTab(makeProposals(), {});
    m_pages->addTab(m_sheet, {});
    m_pages->addTab(m_rulebook, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_month, &Field::valueChanged, this, &AppraisalTab::showMonth);
    connect(m_sheet, &MonthPage::monthChosen, this, [this](Month month) { m_month->setValue(month); });
    connect(m_byHand, &QPushButton::clicked, this, [this] { m_pane->startByHand(); });
    const auto showMine = [this] { m_list->setEmployee(m_mine->isChecked() ? client().actingId() : EmployeeId()); };
    connect(m_mine, &QCheckBox::toggled, this, showMine);
    connect(&client(), &DeskClient::actingChanged, this, showMine);
    connect(m_list, &RecordListView::currentKeyChanged, this, &AppraisalTab::showCurrent);
    connect(m_list, &RecordListView::activated, this, [this] { m_pane->startDecision(); });
    m_list->setMonth(m_month->value());
    m_sheet->setMonth(*m_month->value());
}

void AppraisalTab::makeBulk()
{
    m_decide->setObjectName(u"decide_selected"_s);
    m_decide->setShortcut(QKeySequence(u"Ctrl+Shift+D"_s));
    connect(m_decide, &QAction::triggered, this, &AppraisalTab::decideSelected);
    m_list->addSelectionAction(m_decide);
    m_list->addPanel(m_bulk);
    m_bulk->setTitle([] { return tr("The same decision on the selected proposals"); });
    m_bulk->add([] { return tr("&Verdict"); }, m_verdict);
    m_bulk->add([] { return tr("&Reason"); }, m_reason);
    m_bulk->setWork([this] {
        const DecisionVerdict verdict = fromCode<DecisionVerdict>(m_verdict->code()).value_or(DecisionVerdict::Reject);
        return [proposals = m_bulkProposals, verdict,
                reason = m_reason->value()](desk::Office office, const desk::Act &act, desk::BulkMode mode) {
            return desk::AppraisalDesk(office).decideAlike(proposals, verdict, reason, act, mode);
        };
    });
    connect(m_bulk, &BulkPanel::closed, m_list->table(), qOverload<>(&QWidget::setFocus));
}

void AppraisalTab::decideSelected()
{
    const std::vector<RowKey> keys = m_list->selectedKeys();
    if (keys.empty()) {
        bench().say(Tone::Neutral,
                    tr("Select the proposals first: Shift or Ctrl with the arrow keys, or Ctrl+A for all."));
        return;
    }
    m_model->loadRows(keys, [this](const std::optional<std::vector<desk::ProposalRow>> &rows) {
        if (!rows)
            return;
        m_bulkProposals.clear();
        QStringList names;
        for (const desk::ProposalRow &row : *rows) {
            m_bulkProposals.push_back(row.proposal.id);
            names.append(u"%1 %2 %3 %4"_s
                             .arg(row.proposal.clauseId, row.personName, wording::dateText(row.proposal.happenedOn),
                                  row.ticketNumber)
                             .trimmed());
        }
        m_bulk->open(names);
    });
}

QWidget *AppraisalTab::makeProposals()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pane);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({500, 400});
    return splitter;
}

void AppraisalTab::showCurrent()
{
    const std::optional<RowKey> key = m_list->currentKey();
    if (const desk::ProposalRow *row = key ? m_model->rowOf(*key) : nullptr)
        m_pane->show(*row);
}

void AppraisalTab::showMonth()
{
    const std::optional<Month> month = m_month->value();
    // While a month is being typed the last one stays.
    if (!month && !m_month->isEmpty())
        return;
    m_list->setMonth(month);
    if (month)
        m_sheet->setMonth(*month);
}

bool AppraisalTab::open(const RecordRef &record)
{
    if (record.kind != RecordKind::Proposal && record.kind != RecordKind::AppraisalMonth)
        return false;
    m_pages->setCurrentIndex(record.kind == RecordKind::Proposal ? 0 : 1);
    return true;
}

bool AppraisalTab::restoreDraft(const Draft &draft)
{
    return m_pane->restore(draft);
}

void AppraisalTab::reload()
{
    client().read(
        this, [](desk::Office office) { return desk::AdministrationDesk(office).rulebooks(); },
        [this](const rules::RulebookSet &rulebooks) { m_pane->setRulebooks(rulebooks); });
    m_list->refresh();
    m_sheet->reload();
    m_rulebook->reload();
}

void AppraisalTab::retranslate()
{
    m_pages->setTabText(0, tr("Proposals"));
    m_pages->setTabText(1, tr("Month sheet"));
    m_pages->setTabText(2, tr("Rulebook"));
    m_byHand->setText(tr("Enter by &hand…"));
    m_mine->setText(tr("About &me"));
    m_decide->setText(tr("Decide on the selected proposals…"));
    m_month->setLabelText(tr("Month"));
    m_month->setToolTip(tr("Empty: all months"));
}

} // namespace fairlead::ui
