// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/recordlistview.h"

#include "ui/core/icons.h"
#include "ui/core/plaintext.h"
#include "ui/core/workbench.h"
#include "ui/list/filterheader.h"
#include "ui/list/filternamebar.h"
#include "ui/list/outputbar.h"

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
      m_own(bench.settings(), name),
      m_bar(new QHBoxLayout),
      m_search(new QLineEdit),
      m_filter(new QComboBox),
      m_count(plainLabel()),
      m_columns(new QToolButton),
      m_more(new QToolButton),
      m_menu(new QMenu(m_more)),
      m_naming(new FilterNameBar(name)),
      m_table(new ListTable(name, &bench.settings(), &bench.ticker())),
      m_output(new OutputBar(name, bench, m_table, [this] {
          return OutputBar::About{m_title ? m_title() : m_name, said()};
      }))
{
    setObjectName(name);
    m_search->setObjectName(name + u"_search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(40 * Theme::grid);
    m_search->installEventFilter(this);
    m_filter->setObjectName(name + u"_filter"_s);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setMinimumWidth(9 * Theme::grid); // in a narrow window its text is cut rather than the window widened
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
    m_more->setObjectName(name + u"_more"_s);
    m_more->setIcon(icon(u"more"_s));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(m_menu);
    m_table->setObjectName(name + u"_table"_s);
    makeActions();

    m_bar->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    m_bar->setSpacing(Theme::grid);
    m_bar->addWidget(m_search, 1);
    m_bar->addWidget(m_filter);
    m_bar->addStretch();
    m_bar->addWidget(m_count);
    m_bar->addWidget(m_columns);
    m_bar->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addWidget(m_naming);
    layout->addWidget(m_output);
    layout->addWidget(m_table, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMsecs);
    connect(&m_typing, &QTimer::timeout, this, &RecordListView::applyQuery);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QComboBox::activated, this, &RecordListView::chooseFilter);
    connect(m_table->filterHeader(), &FilterHeader::conditionsChanged, this, &RecordListView::applyQuery);
    connect(m_table->filterHeader(), &FilterHeader::rowShownChanged, this, [this](bool shown) {
        m_bench.settings().setValue(u"lists/%1/filter_row"_s.arg(m_name), shown);
        m_filterRow->setChecked(shown);
    });
    connect(m_naming, &FilterNameBar::named, this, &RecordListView::keepAs);
    m_naming->setHint([this](const QString &typed) {
        return m_own.find(typed) ? tr("There is a filter of this name: it would be replaced.") : QString();
    });
    connect(m_naming, &FilterNameBar::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_output, &OutputBar::closed, m_table, qOverload<>(&QWidget::setFocus));
    // What is mine changes with who I am.
    connect(&bench.client(), &DeskClient::actingChanged, this, [this] {
        if (filterCode() == u"mine"_s)
            applyQuery();
    });
    connect(m_table, &ListTable::currentKeyChanged, this, &RecordListView::currentKeyChanged);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit activated(m_table->listModel()->keyAt(index.row())); });

    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WindowShortcut);
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
    fillFilters();
    const QVariant kept = m_bench.settings().value(u"lists/%1/filter"_s.arg(m_name));
    selectFilter(kept.isValid() ? kept.toString() : m_filter->itemData(0).toString());
}

void RecordListView::setEmptyText(Text text)
{
    m_table->setEmptyText(std::move(text));
}

void RecordListView::setModel(ListModel *model)
{
    m_table->setListModel(model);
    if (m_filters.empty())
        fillFilters();
    m_filterRow->setVisible(m_table->filterHeader()->hasEditors());
    if (m_bench.settings().value(u"lists/%1/filter_row"_s.arg(m_name)).toBool())
        m_table->filterHeader()->setRowShown(true);
    if (const std::optional<NamedFilter> own = m_own.find(ownName()))
        apply(*own);
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
    selectFilter(code);
    m_table->filterHeader()->setConditions({});
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
    if (m_filter->findData(QString()) >= 0)
        selectFilter({});
    m_table->filterHeader()->setConditions({});
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
    query.filter = filterCode();
    query.employee = query.filter == u"mine"_s ? m_bench.client().actingId() : m_employee;
    query.conditions = m_table->filterHeader()->conditions();
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
    m_more->setAccessibleName(tr("More about %1").arg(title));
    m_more->setToolTip(tr("Own filters, print, export"));
    if (m_filters.empty() && m_filter->count() > 0)
        m_filter->setItemText(0, tr("All"));
    for (size_t i = 0; i < m_filters.size(); ++i)
        m_filter->setItemText(static_cast<int>(i), m_filters[i].label());
    m_filterRow->setText(tr("&Filter row"));
    m_keep->setText(tr("&Keep this filter as…"));
    m_rename->setText(tr("&Rename own filter…"));
    m_remove->setText(tr("&Delete own filter"));
    m_clear->setText(tr("&Clear search and filters"));
    m_print->setText(tr("&Print or export…"));
    showCount();
}

} // namespace fairlead::ui
