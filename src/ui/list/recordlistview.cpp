// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/recordlistview.h"

#include "ui/core/icons.h"
#include "ui/core/plaintext.h"
#include "ui/core/workbench.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int typingMsecs = 150;
} // namespace

RecordListView::RecordListView(const QString &name, Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_name(name),
      m_bar(new QHBoxLayout),
      m_search(new QLineEdit),
      m_filter(new QComboBox),
      m_count(plainLabel()),
      m_columns(new QToolButton),
      m_table(new ListTable(name, &bench.settings(), &bench.ticker()))
{
    setObjectName(name);
    m_search->setObjectName(name + u"_search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(40 * Theme::grid);
    m_search->installEventFilter(this);
    m_filter->setObjectName(name + u"_filter"_s);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->hide();
    m_count->setObjectName(name + u"_count"_s);
    m_columns->setObjectName(name + u"_columns"_s);
    m_columns->setIcon(icon(u"columns"_s));
    m_columns->setAutoRaise(true);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_table->fillColumnsMenu(menu);
    });
    m_columns->setMenu(menu);
    m_table->setObjectName(name + u"_table"_s);

    m_bar->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    m_bar->setSpacing(Theme::grid);
    m_bar->addWidget(m_search, 1);
    m_bar->addWidget(m_filter);
    m_bar->addStretch();
    m_bar->addWidget(m_count);
    m_bar->addWidget(m_columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addWidget(m_table, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMsecs);
    connect(&m_typing, &QTimer::timeout, this, &RecordListView::applyQuery);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QComboBox::activated, this, [this] {
        m_bench.settings().setValue(u"lists/%1/filter"_s.arg(m_name), m_filter->currentData().toString());
        applyQuery();
    });
    connect(m_table, &ListTable::currentKeyChanged, this, &RecordListView::currentKeyChanged);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit activated(m_table->listModel()->keyAt(index.row())); });

    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &RecordListView::focusSearch);
    retranslate();
}

void RecordListView::setTitle(Text title)
{
    m_title = std::move(title);
    retranslate();
}

void RecordListView::setFilters(std::vector<ListFilter> filters)
{
    m_filters = std::move(filters);
    m_filter->clear();
    for (const ListFilter &filter : m_filters)
        m_filter->addItem(filter.label(), filter.code);
    m_filter->setVisible(!m_filters.empty());
    const QVariant kept = m_bench.settings().value(u"lists/%1/filter"_s.arg(m_name));
    if (kept.isValid())
        m_filter->setCurrentIndex(qMax(0, m_filter->findData(kept.toString())));
}

void RecordListView::setEmptyText(Text text)
{
    m_table->setEmptyText(std::move(text));
}

void RecordListView::setModel(ListModel *model)
{
    m_table->setListModel(model);
    connect(model, &ListModel::loaded, this, [this] {
        showCount();
        if (std::exchange(m_selectFirst, false))
            m_table->selectFirst();
    });
    // The current row is there now, or its content may be another one.
    connect(model, &ListModel::rowsLoaded, this, [this](int first, int last) {
        const int row = m_table->currentIndex().row();
        if (row >= first && row <= last)
            emit currentKeyChanged();
    });
}

void RecordListView::setContextActions(const QList<QAction *> &actions)
{
    m_table->setContextActions(actions);
}

void RecordListView::addToolWidget(QWidget *widget)
{
    m_bar->insertWidget(m_bar->indexOf(m_filter) + 1, widget);
}

void RecordListView::setEmployee(const EmployeeId &employee)
{
    m_employee = employee;
    applyQuery();
}

void RecordListView::setMonth(std::optional<Month> month)
{
    m_month = month;
    applyQuery();
}

void RecordListView::setFilter(const QString &code)
{
    m_filter->setCurrentIndex(qMax(0, m_filter->findData(code)));
    applyQuery();
}

void RecordListView::setSearch(const QString &text)
{
    m_search->setText(text);
    applyQuery();
}

void RecordListView::refresh()
{
    applyQuery();
}

void RecordListView::find(const QString &label)
{
    m_selectFirst = true;
    const int all = m_filter->findData(QString());
    if (all >= 0)
        m_filter->setCurrentIndex(all);
    setSearch(label);
}

void RecordListView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordListView::applyQuery()
{
    m_typing.stop();
    ListModel *list = m_table->listModel();
    if (!list)
        return;
    desk::ListQuery query = list->query(); // keeps the sorting
    query.search = m_search->text().trimmed();
    query.filter = m_filter->currentData().toString();
    query.employee = m_employee;
    query.month = m_month;
    list->setQuery(query);
}

void RecordListView::showCount()
{
    const ListModel *list = m_table->listModel();
    m_count->setText(list && list->hasLoaded() ? tr("Rows: %L1").arg(list->rowCount()) : QString());
}

void RecordListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool RecordListView::eventFilter(QObject *watched, QEvent *event)
{
    // From the search field straight into the rows.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_typing.isActive())
                applyQuery();
            m_table->setFocus();
            if (!m_table->currentKey())
                m_table->selectFirst();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            setSearch({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordListView::retranslate()
{
    const QString title = m_title ? m_title() : QString();
    setAccessibleName(title);
    m_table->setAccessibleName(title);
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search in %1").arg(title));
    m_filter->setAccessibleName(tr("Filter of %1").arg(title));
    m_columns->setAccessibleName(tr("Columns of %1").arg(title));
    m_columns->setToolTip(tr("Columns and sorting"));
    for (size_t i = 0; i < m_filters.size(); ++i)
        m_filter->setItemText(static_cast<int>(i), m_filters[i].label());
    showCount();
}

} // namespace fairlead::ui
