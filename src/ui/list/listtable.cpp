// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listtable.h"

#include "ui/core/ticker.h"
#include "ui/list/filterheader.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <unordered_set>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ListTable::ListTable(QString name, QSettings *settings, Ticker *ticker, QWidget *parent)
    : QTableView(parent),
      m_name(std::move(name)),
      m_settings(settings),
      m_ticker(ticker),
      m_delegate(new ListDelegate(ticker, this)),
      m_header(new FilterHeader(this))
{
    setHorizontalHeader(m_header);
    if (ticker)
        m_header->setToday([ticker] { return ticker->now().day(); });
    connect(m_header, &FilterHeader::left, this, [this] {
        setFocus();
        if (!currentKey())
            selectFirst();
    });
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    // Before any model: a header asks each of a million rows for its height otherwise.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(qMax(fontMetrics().height() + 12, 4 * Theme::grid));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        fillColumnsMenu(&menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
    if (m_ticker)
        connect(m_ticker, &Ticker::minute, viewport(), qOverload<>(&QWidget::update));
}

void ListTable::setListModel(ListModel *model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListTable::rememberSelection);
    setModel(model);
    m_header->setColumns(*model);
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::restoreSelection);
    connect(model, &ListModel::loaded, this, [this] {
        m_sorted = false;
        viewport()->update();
    });
    connect(model, &ListModel::loadingChanged, viewport(), qOverload<>(&QWidget::update));
    applyDefaults();
    restoreColumns();
    horizontalHeader()->setSortIndicatorShown(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ListTable::sortByHeader);
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(horizontalHeader(), signal, this, &ListTable::saveColumns);
}

void ListTable::applyDefaults()
{
    QHeaderView *header = horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ColumnInfo info = m_model->columnInfo(column);
        header->resizeSection(column, info.width);
        header->setSectionHidden(column, !info.shown);
        header->moveSection(header->visualIndex(column), column);
    }
    header->setStretchLastSection(true);
}

QString ListTable::columnsSignature() const
{
    QStringList codes;
    for (int column = 0; column < m_model->columnCount(); ++column)
        codes.append(m_model->columnInfo(column).code);
    return codes.join(u',');
}

void ListTable::restoreColumns()
{
    if (!m_settings)
        return;
    const QString group = u"lists/"_s + m_name;
    // A version with other columns can't make sense of the old state.
    if (m_settings->value(group + u"/columns"_s).toString() == columnsSignature())
        horizontalHeader()->restoreState(m_settings->value(group + u"/state"_s).toByteArray());
    const int column = horizontalHeader()->sortIndicatorSection();
    const bool sortable = column >= 0 && column < m_model->columnCount() && m_model->columnInfo(column).sortable;
    if (!sortable)
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    else
        m_model->sort(column, horizontalHeader()->sortIndicatorOrder());
}

void ListTable::saveColumns() const
{
    if (!m_settings || !m_model)
        return;
    const QString group = u"lists/"_s + m_name;
    m_settings->setValue(group + u"/columns"_s, columnsSignature());
    m_settings->setValue(group + u"/state"_s, horizontalHeader()->saveState());
}

void ListTable::resetColumns()
{
    {
        const QSignalBlocker blocker(horizontalHeader());
        applyDefaults();
    }
    m_model->sort(-1);
    saveColumns();
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void ListTable::sortByHeader(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < m_model->columnCount() && !m_model->columnInfo(column).sortable) {
        // The header turned its arrow by itself; put it back to the column that the rows are sorted by.
        int standing = -1;
        for (int i = 0; i < m_model->columnCount(); ++i) {
            if (!m_model->query().sortBy.isEmpty() && m_model->columnInfo(i).code == m_model->query().sortBy)
                standing = i;
        }
        const QSignalBlocker blocker(horizontalHeader());
        horizontalHeader()->setSortIndicator(standing,
                                             m_model->query().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    m_sorted = true;
    m_model->sort(column, order);
    saveColumns();
}

std::optional<RowKey> ListTable::currentKey() const
{
    const QModelIndex index = currentIndex();
    return m_model && index.isValid() ? std::optional(m_model->keyAt(index.row())) : std::nullopt;
}

std::vector<RowKey> ListTable::selectedKeys() const
{
    std::vector<RowKey> keys;
    if (!m_model || !selectionModel())
        return keys;
    std::vector<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    for (const auto &[top, bottom] : ranges) {
        for (int row = top; row <= bottom; ++row)
            keys.push_back(m_model->keyAt(row));
    }
    return keys;
}

void ListTable::selectKey(RowKey key)
{
    const int row = m_model->placeOf(key);
    if (row >= 0) {
        setCurrentIndex(m_model->index(row, qMax(0, horizontalHeader()->logicalIndex(0))));
        scrollTo(currentIndex());
        return;
    }
    m_keptSelection = {key};
    m_keptCurrent = key;
}

void ListTable::selectFirst()
{
    if (m_model->rowCount() > 0)
        selectKey(m_model->keyAt(0));
}

void ListTable::rememberSelection()
{
    // Two resets in a row, the first to an empty list, keep what was selected before both.
    const std::vector<RowKey> keys = selectedKeys();
    if (!keys.empty() || m_model->rowCount() > 0) {
        if (m_keptSelection.empty() || !keys.empty())
            m_keptSelection = keys;
        if (currentKey())
            m_keptCurrent = currentKey();
    }
    m_keptColumn = qMax(0, currentIndex().column());
    m_keptScroll = verticalScrollBar()->value();
    m_restoring = true; // resetting drops the current row, which isn't the user's doing
}

void ListTable::restoreSelection()
{
    QItemSelection selection;
    const int lastColumn = m_model->columnCount() - 1;
    if (!m_keptSelection.empty()) {
        const std::unordered_set<RowKey> kept(m_keptSelection.begin(), m_keptSelection.end());
        const std::vector<RowKey> &keys = m_model->keys();
        for (size_t row = 0; row < keys.size(); ++row) {
            if (kept.contains(keys[row])) {
                const int place = static_cast<int>(row);
                selection.select(m_model->index(place, 0), m_model->index(place, lastColumn));
            }
        }
    }
    verticalScrollBar()->setValue(m_keptScroll);
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const int current = m_keptCurrent ? m_model->placeOf(*m_keptCurrent) : -1;
    if (current >= 0) {
        selectionModel()->setCurrentIndex(m_model->index(current, m_keptColumn), QItemSelectionModel::NoUpdate);
        if (m_sorted)
            scrollTo(currentIndex());
    }
    m_restoring = false;
    // What isn't in the list any more is forgotten once the list has rows again.
    if (m_model->rowCount() > 0) {
        m_keptSelection.clear();
        m_keptCurrent.reset();
    }
    emit currentKeyChanged();
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_restoring && current.row() != previous.row())
        emit currentKeyChanged();
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_restoring && !selected.isEmpty()) {
        m_keptSelection.clear();
        m_keptCurrent.reset();
    }
}

QList<int> ListTable::shownColumns() const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void ListTable::sortByCode(const QString &code, bool descending)
{
    int wanted = -1;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!code.isEmpty() && m_model->columnInfo(column).code == code)
            wanted = column;
    }
    horizontalHeader()->setSortIndicator(wanted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QString ListTable::selectionAsText() const
{
    const QList<int> columns = shownColumns();
    const auto clean = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' '); };
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(clean(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    lines.append(cells.join(u'\t'));
    for (const RowKey key : selectedKeys()) {
        const int row = m_model->placeOf(key);
        cells.clear();
        for (const int column : columns)
            cells.append(clean(m_delegate->textOf(m_model->index(row, column))));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void ListTable::copy() const
{
    if (m_model && selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectionAsText());
}

void ListTable::fillColumnsMenu(QMenu *menu)
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action = menu->addAction(m_model->columnInfo(column).title());
        action->setCheckable(true);
        action->setChecked(!horizontalHeader()->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            const QHeaderView *header = horizontalHeader();
            if (shown || header->count() - header->hiddenSectionCount() > 1)
                setColumnHidden(column, !shown);
            saveColumns();
        });
    }
    menu->addSeparator();
    QMenu *sorting = menu->addMenu(tr("&Sort by"));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ColumnInfo info = m_model->columnInfo(column);
        if (!info.sortable)
            continue;
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const QString text = order == Qt::AscendingOrder ? tr("%1, ascending") : tr("%1, descending");
            connect(sorting->addAction(text.arg(info.title())), &QAction::triggered, this,
                    [this, column, order] { horizontalHeader()->setSortIndicator(column, order); });
        }
    }
    if (m_header->hasEditors()) {
        QAction *row = menu->addAction(tr("&Filter row"));
        row->setObjectName(u"filter_row"_s);
        row->setShortcut(QKeySequence(u"Ctrl+Shift+L"_s));
        row->setCheckable(true);
        row->setChecked(m_header->isRowShown());
        connect(row, &QAction::toggled, m_header, &FilterHeader::setRowShown);
    }
    connect(menu->addAction(tr("&Reset columns")), &QAction::triggered, this, &ListTable::resetColumns);
}

void ListTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    setHasty(m_delegate->takeHasty());
    if (!m_model || m_model->rowCount() > 0)
        return;
    QString text;
    if (m_model->hasFailed())
        text = tr("The list could not be loaded. F5 tries again.");
    else if (m_model->isLoading() || !m_model->hasLoaded())
        text = tr("Loading…");
    else if (!m_model->query().search.isEmpty())
        text = tr("Nothing found for “%1”.").arg(m_model->query().search);
    else if (!m_model->query().conditions.empty())
        text = tr("No row fulfils the conditions over the columns.");
    else if (m_emptyText)
        text = m_emptyText();
    QPainter painter(viewport());
    painter.setPen(Theme::instance().mutedText());
    const int margin = 3 * Theme::grid;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

void ListTable::setHasty(bool hasty)
{
    if (!m_ticker || hasty == static_cast<bool>(m_seconds))
        return;
    if (hasty)
        m_seconds = connect(m_ticker, &Ticker::second, viewport(), qOverload<>(&QWidget::update));
    else
        disconnect(std::exchange(m_seconds, {}));
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addActions(m_contextActions);
    menu.addSeparator();
    menu.addActions(m_listActions);
    QAction *copying = menu.addAction(tr("&Copy as table"));
    copying->setShortcut(QKeySequence::Copy);
    copying->setEnabled(selectionModel() && selectionModel()->hasSelection());
    connect(copying, &QAction::triggered, this, &ListTable::copy);
    menu.exec(event->globalPos());
}

void ListTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_model)
        m_model->retranslate();
    QTableView::changeEvent(event);
}

} // namespace fairlead::ui
