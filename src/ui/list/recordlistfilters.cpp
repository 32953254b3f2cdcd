// SPDX-License-Identifier: GPL-3.0-or-later
// The filters of a list: its own, and those that the user made and named.
#include "ui/core/workbench.h"
#include "ui/list/filterheader.h"
#include "ui/list/filternamebar.h"
#include "ui/list/outputbar.h"
#include "ui/list/recordlistview.h"

#include <QAction>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// What stands before an own filter's name where the combo box keeps the codes of the list's: no code begins so.
constexpr QChar ownMark(0x1f);

} // namespace

void RecordListView::makeActions()
{
    const auto add = [this](const QString &name, void (RecordListView::*act)(), const QKeySequence &keys = {}) {
        auto *action = new QAction(this);
        action->setObjectName(m_name + name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    m_filterRow = add(u"_filter_row"_s, &RecordListView::toggleFilterRow, QKeySequence(u"Ctrl+Shift+L"_s));
    m_filterRow->setCheckable(true);
    m_keep = add(u"_keep_filter"_s, &RecordListView::nameFilter);
    m_rename = add(u"_rename_filter"_s, &RecordListView::renameFilter);
    m_remove = add(u"_delete_filter"_s, &RecordListView::removeOwn);
    m_clear = add(u"_clear_filters"_s, &RecordListView::clearFilters);
    m_print = add(u"_print"_s, &RecordListView::showOutput, QKeySequence::Print);
    m_menu->addActions({m_filterRow, m_clear});
    m_menu->addSeparator();
    m_menu->addActions({m_keep, m_rename, m_remove});
    m_menu->addSeparator();
    m_menu->addAction(m_print);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        const bool own = !ownName().isEmpty();
        m_rename->setEnabled(own);
        m_remove->setEnabled(own);
    });
    m_table->setListActions({m_print});
}

void RecordListView::addSelectionAction(QAction *action)
{
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    m_menu->insertAction(m_print, action);
    m_menu->insertSeparator(m_print);
    m_selectionActions.append(action);
    m_table->setListActions(m_selectionActions + QList<QAction *>{m_print});
    connect(m_menu, &QMenu::aboutToShow, action, [this, action] { action->setEnabled(!selectedKeys().empty()); });
    // By its key it is always there: without rows it has nothing to do, and says so.
    connect(
        m_menu, &QMenu::aboutToHide, action, [action] { action->setEnabled(true); }, Qt::QueuedConnection);
}

void RecordListView::addPanel(QWidget *panel)
{
    layout()->addWidget(panel);
}

void RecordListView::nameFilter()
{
    m_naming->askForNew();
}

void RecordListView::renameFilter()
{
    if (!ownName().isEmpty())
        m_naming->askForAnother(ownName());
}

void RecordListView::fillFilters()
{
    const QString chosen = m_filter->currentData().toString();
    m_filter->clear();
    for (const ListFilter &filter : m_filters)
        m_filter->addItem(filter.label(), filter.code);
    if (m_filters.empty())
        m_filter->addItem(tr("All"), QString());
    if (!m_own.all().empty())
        m_filter->insertSeparator(m_filter->count());
    for (const NamedFilter &filter : m_own.all())
        m_filter->addItem(filter.name, ownMark + filter.name);
    m_filter->setVisible(m_filters.size() + m_own.all().size() > 0);
    m_filter->setCurrentIndex(qMax(0, m_filter->findData(chosen)));
}

QString RecordListView::ownName() const
{
    const QString chosen = m_filter->currentData().toString();
    return chosen.startsWith(ownMark) ? chosen.mid(1) : QString();
}

QString RecordListView::filterCode() const
{
    return ownName().isEmpty() ? m_filter->currentData().toString() : m_ownCode;
}

void RecordListView::selectFilter(const QString &kept)
{
    m_filter->setCurrentIndex(qMax(0, m_filter->findData(kept)));
    if (const std::optional<NamedFilter> own = m_own.find(ownName()))
        m_ownCode = own->filter;
}

void RecordListView::rememberFilter()
{
    m_bench.settings().setValue(u"lists/%1/filter"_s.arg(m_name), m_filter->currentData().toString());
}

void RecordListView::chooseFilter()
{
    rememberFilter();
    if (const std::optional<NamedFilter> own = m_own.find(ownName())) {
        apply(*own);
        m_fromOwn = true;
        return;
    }
    // What an own filter brought goes with it; what was typed beside one of the list's stays.
    if (std::exchange(m_fromOwn, false)) {
        m_search->clear();
        m_table->filterHeader()->setConditions({});
    }
    applyQuery();
}

NamedFilter RecordListView::currentAs(const QString &name) const
{
    const desk::ListQuery query = m_table->listModel() ? m_table->listModel()->query() : desk::ListQuery();
    return {.name = name,
            .search = m_search->text().trimmed(),
            .filter = filterCode(),
            .conditions = m_table->filterHeader()->conditions(),
            .sortBy = query.sortBy,
            .descending = query.descending};
}

void RecordListView::apply(const NamedFilter &filter)
{
    m_ownCode = filter.filter;
    m_search->setText(filter.search);
    m_table->filterHeader()->setConditions(filter.conditions);
    m_table->sortByCode(filter.sortBy, filter.descending);
    applyQuery();
}

void RecordListView::clearFilters()
{
    m_fromOwn = false;
    m_search->clear();
    m_table->filterHeader()->setConditions({});
    m_filter->setCurrentIndex(0);
    rememberFilter();
    applyQuery();
}

void RecordListView::keepAs(const QString &from, const QString &name)
{
    if (from.isEmpty()) {
        m_own.put(currentAs(name));
    } else if (from != name && !m_own.rename(from, name)) {
        m_naming->refuse(tr("Another filter has this name: choose another one, or delete that one first."));
        return;
    }
    m_naming->finish();
    fillFilters();
    selectFilter(ownMark + name);
    m_fromOwn = true;
    rememberFilter();
    applyQuery();
}

void RecordListView::removeOwn()
{
    const QString name = ownName();
    if (name.isEmpty())
        return;
    const QString code = filterCode();
    m_own.remove(name);
    fillFilters();
    selectFilter(code);
    m_fromOwn = false;
    rememberFilter();
    applyQuery();
    m_bench.say(Tone::Neutral, tr("The filter “%1” is deleted. What it showed stays until you change it.").arg(name));
}

void RecordListView::toggleFilterRow()
{
    FilterHeader *header = m_table->filterHeader();
    header->setRowShown(!header->isRowShown());
    m_filterRow->setChecked(header->isRowShown());
    if (header->isRowShown())
        header->focusEditor(m_table->currentIndex().column());
    else
        m_table->setFocus();
}

void RecordListView::showOutput()
{
    if (m_table->listModel())
        m_output->open();
}

QStringList RecordListView::said() const
{
    QStringList which;
    if (m_filters.size() + m_own.all().size() > 0)
        which.append(tr("Filter: %1").arg(m_filter->currentText()));
    if (m_month)
        which.append(tr("Month: %1").arg(m_month->toString()));
    const std::optional<Employee> &acting = m_bench.client().acting();
    if (!m_employee.isNull() && acting && acting->id == m_employee)
        which.append(tr("Only what concerns %1").arg(acting->name));
    if (const QString search = m_search->text().trimmed(); !search.isEmpty())
        which.append(tr("Search: “%1”").arg(search));
    which.append(m_table->filterHeader()->said());
    QStringList lines;
    if (!which.isEmpty())
        lines.append(which.join(tr("; ", "between conditions")));
    const ListModel *model = m_table->listModel();
    if (!model)
        return lines;
    for (int column = 0; column < model->columnCount(); ++column) {
        const ColumnInfo info = model->columnInfo(column);
        if (!model->query().sortBy.isEmpty() && info.code == model->query().sortBy) {
            const QString order =
                model->query().descending ? tr("Sorted by %1, descending") : tr("Sorted by %1, ascending");
            lines.append(order.arg(info.title()));
        }
    }
    return lines;
}

} // namespace fairlead::ui
