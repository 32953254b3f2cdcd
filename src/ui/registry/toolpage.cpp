// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tooldesk.h"
#include "ui/registry/equipmentforms.h"
#include "ui/registry/equipmentpages.h"
#include "ui/registry/recordpane.h"
#include "wording/times.h"

#include <QPushButton>
#include <QTreeWidget>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
enum LoanColumn { Lent, Borrower, Due, Back, Note };
constexpr int loanRows = 6;
} // namespace

ToolPage::ToolPage(Workbench &bench, QWidget *parent)
    : RegistryPage(u"tools"_s, bench, parent), m_loans(new QTreeWidget)
{
    using Row = ToolRow;
    std::vector<ListColumn<Row>> columns{
        {.code = u"number"_s,
         .title = [] { return tr("Number"); },
         .text = [](const Row &row) { return row.tool.number; },
         .width = 88,
         .sortable = true,
         .condition = ColumnCondition::text()},
        {.code = u"name"_s,
         .title = [] { return tr("Tool"); },
         .text = [](const Row &row) { return row.tool.name; },
         .width = 208,
         .sortable = true,
         .condition = ColumnCondition::text()},
        {.code = u"place"_s,
         .title = [] { return tr("Where"); },
         .badge = [this](const Row &row) { return std::optional(placeBadge(row)); },
         .width = 104},
        {.code = u"borrower"_s,
         .title = [] { return tr("Borrower"); },
         .text = [](const Row &row) { return row.loan ? row.loan->borrowerName : QString(); },
         .width = 88,
         .sortable = true,
         .condition = ColumnCondition::text()},
        {.code = u"due_on"_s,
         .title = [] { return tr("Back on"); },
         .text = [](const Row &row) { return row.loan ? wording::dateText(row.loan->loan.dueOn) : QString(); },
         .width = 104,
         .sortable = true,
         .condition = ColumnCondition::days(),
         .value = [](const Row &row) -> CellValue {
             return valueOrNothing(row.loan ? std::optional(row.loan->loan.dueOn) : std::nullopt);
         }},
        {.code = u"ticket"_s,
         .title = [] { return tr("For the case"); },
         .text = [](const Row &row) { return row.loan ? row.loan->ticketNumber : QString(); },
         .width = 112},
        {.code = u"note"_s,
         .title = [] { return tr("Note"); },
         .text = [](const Row &row) { return row.tool.note.simplified(); },
         .width = 200,
         .shown = false}};
    m_model = new RecordListModel<Row>(
        std::move(columns), deskLoader<Row>(bench.client(), this, &desk::ToolDesk::toolKeys, &desk::ToolDesk::toolRows),
        this);
    list()->setTitle(title());
    list()->setFilters({{u"active"_s, [] { return tr("In use"); }},
                        {u"in_stock"_s, [] { return tr("In stock"); }},
                        {u"out"_s, [] { return tr("On loan"); }},
                        {u"overdue"_s, [] { return tr("Overdue"); }},
                        {u"inactive"_s, [] { return tr("Not in use"); }},
                        {{}, [] { return tr("All"); }}});
    list()->setEmptyText([] { return tr("No tools here. Ctrl+Shift+N adds one."); });
    list()->setModel(m_model);

    m_loans->setObjectName(u"loans"_s);
    m_loans->setRootIsDecorated(false);
    m_loans->setUniformRowHeights(true);
    m_loans->setMinimumHeight((loanRows + 1) * (m_loans->fontMetrics().height() + Theme::grid));
    pane()->addBlock(m_loans);
    m_lend = pane()->addAction(
        u"lend_tool"_s, [] { return tr("&Lend…"); },
        [this] {
            if (const Row *row = current())
                pane()->openForm(new LendForm(this->bench(), contextOf(*row)));
        });
    m_return = pane()->addAction(
        u"return_tool"_s, [] { return tr("&Take back…"); },
        [this] {
            if (const Row *row = current())
                pane()->openForm(new ReturnForm(this->bench(), contextOf(*row)));
        });
    pane()->addAction(
        u"change_tool"_s, [] { return tr("&Change…"); },
        [this] {
            if (const Row *row = current()) {
                auto *form = new ToolForm(this->bench(), {{u"id"_s, row->tool.id.toString()},
                                                          {u"version"_s, row->tool.version},
                                                          {u"name"_s, row->tool.name}});
                form->fill(row->tool);
                pane()->openForm(form);
            }
        });
    retranslate();
}

Text ToolPage::title() const
{
    return [] { return tr("Tools"); };
}

const ToolRow *ToolPage::current() const
{
    const std::optional<RowKey> key = list()->currentKey();
    return key ? m_model->rowOf(*key) : nullptr;
}

QJsonObject ToolPage::contextOf(const ToolRow &row)
{
    return {{u"tool"_s, row.tool.id.toString()}, {u"name"_s, u"%1 %2"_s.arg(row.tool.number, row.tool.name)}};
}

Badge ToolPage::placeBadge(const ToolRow &row) const
{
    if (!row.tool.active)
        return activeBadge(false);
    if (!row.loan)
        return {tr("In stock"), Tone::Good};
    return row.loan->loan.isOverdue(bench().now().day()) ? Badge{tr("Overdue"), Tone::Danger}
                                                         : Badge{tr("On loan"), Tone::Accent};
}

void ToolPage::startNew()
{
    pane()->openForm(new ToolForm(bench()));
}

void ToolPage::showCurrent()
{
    m_loans->setHeaderLabels({tr("Lent"), tr("Borrower"), tr("Back on"), tr("Came back"), tr("Condition")});
    m_loans->setAccessibleName(tr("Loans of the tool"));
    const ToolRow *row = current();
    m_loans->setVisible(row != nullptr);
    m_loans->clear();
    if (!row) {
        pane()->showNothing();
        return;
    }
    const bool out = row->loan.has_value();
    m_lend->setVisible(!out && row->tool.active);
    m_return->setVisible(out);
    const Badge place = placeBadge(*row);
    QString where = place.text;
    if (out)
        where = tr("%1, back on %2").arg(row->loan->borrowerName, wording::dateText(row->loan->loan.dueOn));
    if (out && !row->loan->ticketNumber.isEmpty())
        where = tr("%1, for %2").arg(where, row->loan->ticketNumber);
    pane()->show(row->tool.name, place,
                 {{tr("Number"), row->tool.number},
                  {tr("Where"), where, place.tone == Tone::Danger ? Tone::Danger : Tone::Neutral},
                  {tr("Note"), row->tool.note}});
    const ToolId tool = row->tool.id;
    bench().client().read(
        this, [tool](desk::Office office) { return desk::ToolDesk(office).loansOf(tool); },
        [this, tool](const std::vector<LoanInWords> &loans) {
            const ToolRow *shown = current();
            if (shown && shown->tool.id == tool)
                showLoans(loans);
        });
    pane()->showRelated(kind(), RecordId(tool.uuid()));
}

void ToolPage::showLoans(const std::vector<LoanInWords> &loans)
{
    m_loans->clear();
    for (const LoanInWords &words : loans) {
        const ToolLoan &loan = words.loan;
        auto *item = new QTreeWidgetItem(m_loans);
        item->setText(Lent, wording::dateText(loan.entry.happenedAt.day()));
        item->setText(Borrower, words.borrowerName);
        item->setText(Due, wording::dateText(loan.dueOn));
        if (loan.returned) {
            item->setText(Back, wording::dateText(loan.returned->entry.happenedAt.day()));
            item->setText(Note, loan.returned->note.simplified());
            if (loan.returned->entry.happenedAt.day() > loan.dueOn)
                item->setForeground(Back, Theme::instance().foreground(Tone::Warning));
        } else if (loan.isOverdue(bench().now().day())) {
            item->setText(Back, tr("overdue"));
            item->setForeground(Back, Theme::instance().foreground(Tone::Danger));
        } else {
            item->setText(Back, tr("on loan"));
        }
    }
    for (int column = Lent; column < Note; ++column)
        m_loans->resizeColumnToContents(column);
}

} // namespace fairlead::ui
