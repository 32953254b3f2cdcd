// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/tablefield.h"

#include "ui/core/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableWidget>

#include <algorithm>
#include <functional>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// The code of a OneOf cell; what is displayed is its label.
constexpr int codeRole = Qt::UserRole;
constexpr int longestLine = 200;

QString labelOf(const std::vector<Choice> &choices, const QString &code)
{
    for (const Choice &choice : choices) {
        if (choice.code == code)
            return choice.label();
    }
    return {};
}

/// Cells of one of several choices are edited in a box of them.
class CellDelegate final : public QStyledItemDelegate {
public:
    CellDelegate(const std::vector<TableField::Column> &columns, QObject *parent)
        : QStyledItemDelegate(parent), m_columns(columns)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const TableField::Column &column = columnOf(index);
        QWidget *editor = nullptr;
        if (column.kind == TableField::Column::OneOf) {
            auto *box = new QComboBox(parent);
            box->addItem(QString(), QString());
            for (const Choice &choice : column.choices)
                box->addItem(choice.label(), choice.code);
            editor = box;
        } else {
            editor = QStyledItemDelegate::createEditor(parent, option, index);
            editor->setProperty("maxLength", longestLine);
        }
        editor->setAccessibleName(column.title());
        return editor;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, box->findData(index.data(codeRole).toString())));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor)) {
            model->setData(index, box->currentData(), codeRole);
            model->setData(index, box->currentText(), Qt::DisplayRole);
        } else {
            QStyledItemDelegate::setModelData(editor, model, index);
        }
    }

private:
    [[nodiscard]] const TableField::Column &columnOf(const QModelIndex &index) const
    {
        return m_columns[static_cast<size_t>(index.column())];
    }

    const std::vector<TableField::Column> &m_columns;
};

/// The table with the keys of a form: Tab gets through it, and out of it.
class FieldTable final : public QTableWidget {
public:
    std::function<bool(int)> isRowEmpty;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (state() == EditingState) { // the editor's own, which it hands on once more
            event->ignore();
            return;
        }
        const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
            edit(currentIndex());
        } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
            if (currentRow() >= 0 && !isRowEmpty(currentRow())) {
                const int row = currentRow();
                const int column = currentColumn();
                removeRow(row);
                setCurrentCell(row, column);
            }
        } else if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
            if (QTableWidgetItem *cell = currentItem()) {
                cell->setData(codeRole, QString());
                cell->setText({});
            }
        } else {
            QTableWidget::keyPressEvent(event);
        }
    }

    /// An input method's first word begins the editing, and isn't lost by that.
    void inputMethodEvent(QInputMethodEvent *event) override
    {
        const bool saysNothing = event->commitString().isEmpty() && event->preeditString().isEmpty();
        if (saysNothing || state() == EditingState) {
            QTableWidget::inputMethodEvent(event);
            return;
        }
        edit(currentIndex());
        for (QLineEdit *line : viewport()->findChildren<QLineEdit *>()) {
            if (line->isVisible()) // editors that were closed go a little later
                QCoreApplication::sendEvent(line, event);
        }
    }

    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        const bool steps =
            hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
        QTableWidget::closeEditor(editor, steps ? QAbstractItemDelegate::NoHint : hint);
        if (steps)
            focusNextPrevChild(hint == QAbstractItemDelegate::EditNextItem);
    }

    bool focusNextPrevChild(bool next) override { return step(next) || QTableWidget::focusNextPrevChild(next); }

    void focusInEvent(QFocusEvent *event) override
    {
        QTableWidget::focusInEvent(event);
        if (!currentIndex().isValid() && rowCount() > 0)
            setCurrentCell(0, 0);
    }

private:
    /// To the next cell or the one before. False where Tab leads out of the table: at its beginning and from an empty row.
    bool step(bool on)
    {
        const int cells = rowCount() * columnCount();
        const int here = std::max(0, currentRow()) * columnCount() + std::max(0, currentColumn());
        const int next = on ? here + 1 : here - 1;
        if (next < 0 || next >= cells || (on && isRowEmpty(std::max(0, currentRow())))) {
            return false;
        }
        setCurrentCell(next / columnCount(), next % columnCount());
        return true;
    }
};

} // namespace

TableField::TableField(const QString &name, std::vector<Column> columns, int visibleRows, QWidget *parent)
    : Field(name, parent), m_columns(std::move(columns))
{
    auto *table = new FieldTable;
    m_table = table;
    table->isRowEmpty = [this](int row) { return isRowEmpty(row); };
    m_table->setColumnCount(static_cast<int>(m_columns.size()));
    m_table->setItemDelegate(new CellDelegate(m_columns, m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int rowHeight = m_table->fontMetrics().height() + Theme::grid;
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    for (size_t column = 0; column < m_columns.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), m_columns[column].width);
    retranslate();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rowHeight * visibleRows +
                            2 * m_table->frameWidth());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    setEditor(m_table);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (m_setting)
            return;
        keepEmptyRow();
        emit edited();
        emit valueChanged();
    });
    connect(m_table->model(), &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_setting)
            return;
        keepEmptyRow();
        emit edited();
        emit valueChanged();
    });
    keepEmptyRow();
}

QString TableField::textAt(int row, int column) const
{
    const QTableWidgetItem *cell = m_table->item(row, column);
    if (!cell)
        return {};
    const bool oneOf = m_columns[static_cast<size_t>(column)].kind == Column::OneOf;
    return (oneOf ? cell->data(codeRole).toString() : cell->text()).trimmed();
}

void TableField::setTextAt(int row, int column, const QString &text)
{
    auto *cell = new QTableWidgetItem;
    const Column &of = m_columns[static_cast<size_t>(column)];
    if (of.kind == Column::OneOf)
        cell->setData(codeRole, text);
    cell->setText(of.kind == Column::OneOf ? labelOf(of.choices, text) : text);
    if (of.kind == Column::Number)
        cell->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_table->setItem(row, column, cell);
}

bool TableField::isRowEmpty(int row) const
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (!textAt(row, column).isEmpty())
            return false;
    }
    return true;
}

void TableField::keepEmptyRow()
{
    const int last = m_table->rowCount() - 1;
    if (last >= 0 && isRowEmpty(last))
        return;
    const bool setting = std::exchange(m_setting, true);
    m_table->insertRow(last + 1);
    for (int column = 0; column < m_table->columnCount(); ++column)
        setTextAt(last + 1, column, {});
    m_setting = setting;
}

std::vector<QStringList> TableField::rows() const
{
    std::vector<QStringList> found;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (isRowEmpty(row))
            continue;
        QStringList &texts = found.emplace_back();
        for (int column = 0; column < m_table->columnCount(); ++column)
            texts.append(textAt(row, column));
    }
    return found;
}

void TableField::setRows(const std::vector<QStringList> &rows)
{
    const bool setting = std::exchange(m_setting, true);
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (size_t row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            setTextAt(static_cast<int>(row), column, rows[row].value(column));
    }
    keepEmptyRow();
    m_setting = setting;
    emit valueChanged();
}

QJsonValue TableField::draft() const
{
    QJsonArray all;
    for (const QStringList &row : rows())
        all.append(QJsonArray::fromStringList(row));
    return all;
}

void TableField::restore(const QJsonValue &draft)
{
    std::vector<QStringList> all;
    for (const QJsonValue &row : draft.toArray()) {
        QStringList &texts = all.emplace_back();
        for (const QJsonValue &text : row.toArray())
            texts.append(text.toString());
    }
    setRows(all);
}

std::optional<Violation> TableField::ownViolation() const
{
    for (const QStringList &row : rows()) {
        for (size_t column = 0; column < m_columns.size(); ++column) {
            const QString text = row.value(static_cast<qsizetype>(column));
            bool isNumber = true;
            if (m_columns[column].kind == Column::Number && !text.isEmpty())
                text.toInt(&isNumber);
            if (!isNumber)
                return violation(ViolationCode::InvalidValue, {text});
        }
    }
    return Field::ownViolation();
}

void TableField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Field::changeEvent(event);
}

void TableField::retranslate()
{
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.title());
    m_table->setHorizontalHeaderLabels(titles);
    const bool setting = std::exchange(m_setting, true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            if (m_columns[static_cast<size_t>(column)].kind == Column::OneOf)
                setTextAt(row, column, textAt(row, column));
        }
    }
    m_setting = setting;
}

} // namespace fairlead::ui
