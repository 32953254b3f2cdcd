// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/preparationlistpane.h"

#include "ui/case/caseform.h"
#include "ui/case/caselines.h"
#include "ui/case/casepane.h"
#include "ui/core/plaintext.h"
#include "ui/form/choicefields.h"
#include "ui/form/flowlayout.h"
#include "ui/form/linefields.h"
#include "ui/form/textfields.h"
#include "ui/registry/equipmentforms.h"
#include "wording/sentences.h"
#include "wording/times.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Item, Number, Quantity, Ready, Place, ColumnCount };
constexpr int widestItem = 30 * Theme::grid;
constexpr int indexRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

QString nameOf(const EquipmentLine &line)
{
    return line.note.isEmpty() ? line.name : u"%1 (%2)"_s.arg(line.name, line.note);
}

} // namespace

PreparationListPane::PreparationListPane(Workbench &bench, CasePane &pane, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_pane(pane),
      m_summary(plainLabel()),
      m_visits(new QComboBox),
      m_tree(new QTreeWidget),
      m_fromTemplates(new QPushButton),
      m_add(new QPushButton),
      m_check(new QPushButton),
      m_drop(new QPushButton),
      m_lend(new QPushButton)
{
    setObjectName(u"preparation_list"_s);
    m_summary->setObjectName(u"list_summary"_s);
    m_summary->setWordWrap(true);
    m_visits->setObjectName(u"list_visit"_s);
    m_tree->setObjectName(u"planned_items"_s);
    m_tree->setColumnCount(ColumnCount);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(true);

    auto *top = new QHBoxLayout;
    top->setContentsMargins({});
    top->addWidget(m_summary, 1);
    top->addWidget(m_visits);
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar, Theme::grid);
    flow->setContentsMargins({});
    const std::pair<QPushButton *, QString> buttons[] = {{m_fromTemplates, u"plan_from_templates"_s},
                                                         {m_add, u"list_add"_s},
                                                         {m_check, u"list_check"_s},
                                                         {m_drop, u"list_drop"_s},
                                                         {m_lend, u"list_lend"_s}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(name);
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addLayout(top);
    layout->addWidget(bar);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);

    connect(&pane, &CasePane::shown, this, [this] {
        if (isVisible())
            reload();
    });
    connect(m_tree, &QTreeWidget::itemChanged, this, &PreparationListPane::tick);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PreparationListPane::showButtons);
    connect(m_visits, &QComboBox::activated, this, [this] {
        m_visit = m_visits->currentData().toInt();
        reload();
    });
    connect(m_fromTemplates, &QPushButton::clicked, this, &PreparationListPane::planFromTemplates);
    connect(m_add, &QPushButton::clicked, this, [this] { m_pane.start(u"plan_items"_s); });
    connect(m_check, &QPushButton::clicked, this, &PreparationListPane::openCheck);
    connect(m_drop, &QPushButton::clicked, this, &PreparationListPane::openDrop);
    connect(m_lend, &QPushButton::clicked, this, &PreparationListPane::openLend);
    present();
}

void PreparationListPane::reload()
{
    const TicketId ticket = m_pane.ticket();
    if (ticket != m_ticket) {
        m_ticket = ticket;
        m_visit = 0;
        m_view.reset();
        present();
    }
    if (ticket.isNull())
        return;
    const desk::VisitRef wanted{ticket, m_visit};
    m_bench.client().read(
        this, [wanted](desk::Office office) { return desk::PreparationDesk(office).listOf(wanted); },
        [this, wanted](const std::optional<desk::PreparationListView> &view) {
            if (wanted.ticket != m_ticket || wanted.sequence != m_visit)
                return; // something else was chosen meanwhile
            m_view = view;
            present();
        });
}

void PreparationListPane::present()
{
    m_tree->setAccessibleName(tr("Tools and parts of the visit; space ticks"));
    m_tree->setHeaderLabels({tr("Item"), tr("No."), tr("Qty"), tr("Ready"), tr("Where now")});
    m_visits->setAccessibleName(tr("Visit"));
    m_summary->setText(summary());
    {
        const QSignalBlocker blocker(m_visits);
        m_visits->clear();
        if (m_view) {
            for (const int number : m_view->visits)
                m_visits->addItem(tr("Visit %1").arg(number), number);
            m_visits->setCurrentIndex(m_visits->findData(m_view->sequence));
        }
    }
    m_visits->setVisible(m_visits->count() > 1);
    fillTree();
    showButtons();
}

QString PreparationListPane::summary() const
{
    if (!m_view)
        return tr("There is no visit yet: agree an entry time or assign a crew first.");
    int planned = 0;
    int ready = 0;
    int missing = 0;
    for (const desk::PlannedItemView &view : m_view->items) {
        planned += view.item.dropped ? 0 : 1;
        ready += !view.item.dropped && view.ready ? 1 : 0;
        missing += view.openAtArrival ? 1 : 0;
    }
    if (planned == 0)
        return m_view->offered.empty() ? tr("Nothing is planned yet.")
                                       : tr("Nothing is planned yet. Lines that templates have for this case: %1.")
                                             .arg(m_view->offered.size());
    const QString count = tr("%1 of %2 ready").arg(ready).arg(planned);
    return missing == 0 ? count : tr("%1; %2 not ready at arrival").arg(count).arg(missing);
}

QTreeWidgetItem *PreparationListPane::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(m_tree, {title});
    group->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(Item, bold);
    return group;
}

void PreparationListPane::fillTree()
{
    m_filling = true;
    const QTreeWidgetItem *chosen = m_tree->currentItem();
    const QVariant kept = chosen ? chosen->data(Item, idRole) : QVariant();
    m_tree->clear();
    QTreeWidgetItem *tools = nullptr;
    QTreeWidgetItem *parts = nullptr;
    QTreeWidgetItem *dropped = nullptr;
    const int count = m_view ? static_cast<int>(m_view->items.size()) : 0;
    // Groups stand in this order, whatever comes first.
    for (int i = 0; i < count; ++i) {
        const PlannedItem &item = m_view->items[static_cast<size_t>(i)].item;
        if (item.dropped || item.line.kind != EquipmentKind::Tool)
            continue;
        tools = tools ? tools : addGroup(tr("Tools"));
        addItem(tools, i);
    }
    for (int i = 0; i < count; ++i) {
        const PlannedItem &item = m_view->items[static_cast<size_t>(i)].item;
        if (item.dropped || item.line.kind != EquipmentKind::Part)
            continue;
        parts = parts ? parts : addGroup(tr("Parts"));
        addItem(parts, i);
    }
    for (int i = 0; i < count; ++i) {
        if (!m_view->items[static_cast<size_t>(i)].item.dropped)
            continue;
        dropped = dropped ? dropped : addGroup(tr("Dropped"));
        addItem(dropped, i);
    }
    m_tree->expandAll();
    for (int column = 0; column < ColumnCount - 1; ++column)
        m_tree->resizeColumnToContents(column);
    m_tree->setColumnWidth(Item, qMin(m_tree->columnWidth(Item), widestItem));
    for (QTreeWidgetItemIterator each(m_tree); *each; ++each) {
        if (kept.isValid() && (*each)->data(Item, idRole) == kept)
            m_tree->setCurrentItem(*each);
    }
    m_filling = false;
}

void PreparationListPane::addItem(QTreeWidgetItem *group, int index)
{
    const desk::PlannedItemView &view = m_view->items[static_cast<size_t>(index)];
    const EquipmentLine &line = view.item.line;
    auto *item = new QTreeWidgetItem(group);
    item->setData(Item, indexRole, index);
    item->setData(Item, idRole, view.item.id.uuid());
    item->setText(Item, nameOf(line));
    item->setToolTip(
        Item,
        plainToolTip(
            tr("%1, planned by %2 on %3").arg(nameOf(line), view.plannedBy, shortTime(view.item.entry.happenedAt))));
    item->setText(Number, line.code);
    item->setText(Quantity, QString::number(line.quantity));
    item->setTextAlignment(Quantity, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(Ready, readyText(view));
    item->setToolTip(Ready, plainToolTip(item->text(Ready)));
    if (view.item.dropped) {
        item->setForeground(Item, Theme::instance().mutedText());
        return;
    }
    item->setCheckState(Item, view.ready ? Qt::Checked : Qt::Unchecked);
    if (m_view->departedAt)
        item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    if (view.openAtArrival || (view.check && !view.ready))
        item->setForeground(Ready, Theme::instance().foreground(Tone::Warning));
    showPlace(item, view);
    const QString state = view.ready ? tr("ready") : tr("not ready");
    item->setData(Item, Qt::AccessibleTextRole, u"%1, %2"_s.arg(nameOf(line), state));
}

QString PreparationListPane::readyText(const desk::PlannedItemView &view) const
{
    QStringList parts;
    if (view.item.dropped) {
        parts = {view.droppedBy, shortTime(view.item.dropped->entry.happenedAt), view.item.dropped->reason};
    } else {
        if (view.check && !view.ready)
            parts.append(tr("not ready"));
        if (view.check)
            parts += {view.checkedBy, shortTime(view.check->entry.happenedAt), view.check->note.simplified()};
        if (view.openAtArrival)
            parts.append(tr("not ready at arrival"));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void PreparationListPane::showPlace(QTreeWidgetItem *item, const desk::PlannedItemView &view) const
{
    if (!view.stock)
        return;
    Tone tone = Tone::Good;
    QString text = tr("In stock");
    if (const std::optional<LoanInWords> &loan = view.stock->loan) {
        // With the crew is where it should be; with others, it has to come from somewhere.
        const bool here = loan->loan.visitId == m_view->visit;
        tone = view.overdue ? Tone::Danger : here ? Tone::Neutral : Tone::Warning;
        text = view.overdue ? tr("%1, was due %2") : tr("%1 until %2");
        text = text.arg(loan->borrowerName, wording::dateText(loan->loan.dueOn));
        if (!here && !loan->ticketNumber.isEmpty())
            text = tr("%1, for %2").arg(text, loan->ticketNumber);
    } else if (!view.stock->tool.active) {
        tone = Tone::Warning;
        text = tr("Not in use");
    }
    item->setText(Place, text);
    item->setToolTip(Place, plainToolTip(text));
    if (tone != Tone::Neutral)
        item->setForeground(Place, Theme::instance().foreground(tone));
}

const desk::PlannedItemView *PreparationListPane::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QVariant index = item ? item->data(Item, indexRole) : QVariant();
    if (!index.isValid() || !m_view || index.toUInt() >= m_view->items.size())
        return nullptr;
    return &m_view->items[index.toUInt()];
}

void PreparationListPane::showButtons()
{
    const desk::PlannedItemView *view = current();
    const bool open = m_view && !m_view->departedAt;
    const bool onList = open && view && !view->item.dropped;
    m_fromTemplates->setText(m_view && !m_view->offered.empty() ? tr("From te&mplates (%1)").arg(m_view->offered.size())
                                                                : tr("From te&mplates"));
    m_add->setText(tr("Add &lines…"));
    m_check->setText(tr("&Record…"));
    m_check->setToolTip(tr("Ready or not, with a note and the time"));
    m_drop->setText(tr("Dr&op…"));
    m_lend->setText(tr("Lend &tool…"));
    m_fromTemplates->setEnabled(open && !m_view->offered.empty());
    m_add->setEnabled(open);
    m_check->setEnabled(onList);
    m_drop->setEnabled(onList);
    m_lend->setEnabled(onList && view->stock && !view->stock->loan && view->stock->tool.active);
}

template <typename Work> void PreparationListPane::write(Work work)
{
    m_bench.client().write(
        this, {}, CommandId(), std::move(work),
        [this](const auto &result) {
            QStringList sentences;
            for (const Violation &violation : result.violations())
                sentences.append(wording::sentence(violation));
            if (!sentences.isEmpty()) {
                m_bench.say(Tone::Warning, sentences.join(u' '));
                reload(); // the tick goes back
            }
        },
        [this](const Failure &) { reload(); });
}

void PreparationListPane::tick(QTreeWidgetItem *item, int column)
{
    const QVariant index = item->data(Item, indexRole);
    if (m_filling || column != Item || !index.isValid())
        return;
    const desk::PlannedItemView &view = m_view->items[index.toUInt()];
    const bool ready = item->checkState(Item) == Qt::Checked;
    if (ready == view.ready)
        return;
    write([command = desk::CheckItem{view.item.id, ready, {}}](desk::Office office, const desk::Act &act) {
        return desk::PreparationDesk(office).checkItem(command, act);
    });
}

void PreparationListPane::planFromTemplates()
{
    if (!m_view)
        return;
    const desk::PlanItems command{{m_view->ticket, m_view->sequence}, {}, true};
    write([command](desk::Office office, const desk::Act &act) {
        return desk::PreparationDesk(office).planItems(command, act);
    });
}

FormPanel *PreparationListPane::formFor(const QString &name, const desk::PlannedItemView &view)
{
    return new FormPanel(m_bench, {{}, name, {{u"item"_s, view.item.id.toString()}}});
}

void PreparationListPane::openCheck()
{
    const desk::PlannedItemView *view = current();
    if (!view)
        return;
    FormPanel *form = formFor(u"check_item"_s, *view);
    form->setTitle([name = view->item.line.name] { return tr("Ready? %1").arg(name); });
    form->setSubtitle([] { return tr("How it stood at arrival is evidence for A1.3 and B3.3."); });
    auto *ready = form->add([] { return tr("Rea&dy"); }, new CheckField(u"ready"_s, true));
    auto *note = form->add([] { return tr("&Note"); }, new MultiLineField(u"note"_s, 3));
    form->addActTime([] { return tr("&When"); });
    saveWith<desk::PreparationDesk, desk::CheckItem, ItemCheckId>(
        *form, [] { return tr("&Record"); }, &desk::PreparationDesk::checkItem,
        [item = view->item.id, ready, note] {
            return desk::CheckItem{item, ready->value(), note->value()};
        });
    form->markClean();
    m_pane.openForm(form);
}

void PreparationListPane::openDrop()
{
    const desk::PlannedItemView *view = current();
    if (!view)
        return;
    FormPanel *form = formFor(u"drop_item"_s, *view);
    form->setTitle([name = view->item.line.name] { return tr("Drop %1").arg(name); });
    form->setSubtitle([] { return tr("It stays on record as dropped."); });
    auto *reason = form->add([] { return tr("&Reason"); }, new MultiLineField(u"reason"_s, 3));
    form->addActTime([] { return tr("&When"); });
    saveWith<desk::PreparationDesk, desk::DropItem, desk::Done>(
        *form, [] { return tr("Dr&op"); }, &desk::PreparationDesk::dropItem,
        [item = view->item.id, reason] {
            return desk::DropItem{item, reason->value()};
        });
    form->markClean();
    m_pane.openForm(form);
}

void PreparationListPane::openLend()
{
    const desk::PlannedItemView *view = current();
    if (!view || !view->stock)
        return;
    const Tool &tool = view->stock->tool;
    auto *form = new LendForm(m_bench, {{u"tool"_s, tool.id.toString()},
                                        {u"name"_s, u"%1 %2"_s.arg(tool.number, tool.name)},
                                        {u"ticket"_s, m_view->ticket.toString()},
                                        {u"ticket_number"_s, m_view->ticketNumber},
                                        {u"visit"_s, m_view->sequence}});
    // The lead takes it, and brings it back when the visit is planned to end.
    if (const std::optional<desk::CaseView> &of = m_pane.view(); of && of->facts.ticket.id == m_view->ticket) {
        for (const rules::VisitFacts &facts : of->facts.visits) {
            if (facts.visit.id != m_view->visit)
                continue;
            const EmployeeId lead = facts.visit.leadId();
            const std::optional<Instant> &end = facts.visit.plannedEndAt;
            form->propose(lead, of->names.value(lead), end ? std::optional(end->day()) : std::nullopt);
        }
    }
    m_pane.openForm(form);
}

void PreparationListPane::showEvent(QShowEvent *event)
{
    reload();
    QWidget::showEvent(event);
}

void PreparationListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        present();
    QWidget::changeEvent(event);
}

} // namespace fairlead::ui
