// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/rowsfield.h"

#include "ui/core/icons.h"
#include "ui/core/plaintext.h"
#include "ui/form/notelabel.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

struct RowsField::Row {
    QFrame *frame = nullptr;
    std::vector<Field *> fields;
    std::vector<QLabel *> labels;
    QToolButton *remove = nullptr;
    NoteLabel *remark = nullptr;
};

RowsField::RowsField(const QString &name, std::vector<Cell> cells, Text addText, QWidget *parent)
    : Field(name, parent),
      m_cells(std::move(cells)),
      m_addText(std::move(addText)),
      m_layout(new QVBoxLayout(this)),
      m_add(new QPushButton)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Theme::grid / 2);
    m_add->setIcon(icon(u"add"_s));
    m_add->setAutoDefault(false);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    setEditor(m_add);
    connect(m_add, &QPushButton::clicked, this, &RowsField::addByUser);
    retranslate();
}

RowsField::~RowsField()
{
    for (const std::unique_ptr<Row> &row : m_rows) {
        for (Field *field : row->fields)
            field->disconnect(this);
    }
}

void RowsField::setRemark(std::function<Remark(int)> remark)
{
    m_remark = std::move(remark);
    for (const std::unique_ptr<Row> &row : m_rows)
        showRemark(row.get());
}

Field *RowsField::cell(int row, const QString &name) const
{
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].name == name)
            return m_rows.at(static_cast<size_t>(row))->fields[i];
    }
    return nullptr;
}

bool RowsField::isRowEmpty(int row) const
{
    const std::vector<Field *> &fields = m_rows.at(static_cast<size_t>(row))->fields;
    return std::all_of(fields.begin(), fields.end(), [](const Field *field) { return field->isEmpty(); });
}

int RowsField::addRow()
{
    auto row = std::make_unique<Row>();
    row->frame = new QFrame;
    row->frame->setObjectName(name() + u"_row"_s);
    row->frame->setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(row->frame);
    grid->setContentsMargins(Theme::grid, Theme::grid / 2, Theme::grid / 2, Theme::grid / 2);
    grid->setHorizontalSpacing(Theme::grid);
    grid->setVerticalSpacing(Theme::grid / 2);
    std::vector<int> columns; // used of each line
    for (const Cell &cell : m_cells) {
        columns.resize(std::max(columns.size(), static_cast<size_t>(cell.line) + 1));
        int &column = columns[static_cast<size_t>(cell.line)];
        Field *field = cell.make(name() + u'_' + cell.name);
        QLabel *label = plainLabel(cell.label());
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(field->editor());
        grid->addWidget(label, cell.line, column);
        // Alone in its line it takes all of it.
        const bool alone = std::count_if(m_cells.begin(), m_cells.end(),
                                         [&](const Cell &other) { return other.line == cell.line; }) == 1;
        grid->addWidget(field, cell.line, column + 1, 1, alone ? 3 : 1);
        grid->setColumnStretch(column + 1, 1);
        column += 2;
        row->fields.push_back(field);
        row->labels.push_back(label);
        field->editor()->installEventFilter(this);
        connect(field, &Field::edited, this, &Field::edited);
        connect(field, &Field::finished, this, &Field::finished);
        connect(field, &Field::valueChanged, this, [this, raw = row.get()] {
            showRemark(raw);
            emit valueChanged();
        });
    }
    row->remove = new QToolButton;
    row->remove->setObjectName(name() + u"_remove"_s);
    row->remove->setIcon(icon(u"remove"_s));
    row->remove->setAutoRaise(true);
    connect(row->remove, &QToolButton::clicked, this, [this, raw = row.get()] { removeByUser(raw); });
    const int right = 4;
    grid->addWidget(row->remove, 0, right, Qt::AlignTop | Qt::AlignRight);
    row->remark = new NoteLabel;
    row->remark->setObjectName(name() + u"_remark"_s);
    grid->addWidget(row->remark, static_cast<int>(columns.size()), 0, 1, right + 1);
    m_layout->insertWidget(m_layout->count() - 1, row->frame);
    setTabOrder(row->remove, m_add);
    m_rows.push_back(std::move(row));
    retranslate();
    return rowCount() - 1;
}

void RowsField::removeRow(int row)
{
    const auto place = m_rows.begin() + row;
    for (Field *field : (*place)->fields)
        field->disconnect(this);
    m_layout->removeWidget((*place)->frame);
    (*place)->frame->hide();
    (*place)->frame->deleteLater(); // its own button may be what is being clicked
    m_rows.erase(place);
    emit valueChanged();
}

void RowsField::addByUser()
{
    // One that is still empty is enough.
    const int row = rowCount() > 0 && isRowEmpty(rowCount() - 1) ? rowCount() - 1 : addRow();
    m_rows[static_cast<size_t>(row)]->fields.front()->editor()->setFocus(Qt::TabFocusReason);
}

void RowsField::removeByUser(const Row *row)
{
    const int index = indexOf(row);
    if (index < 0)
        return;
    removeRow(index);
    retranslate(); // the entries behind it are counted anew
    if (rowCount() > 0)
        m_rows[static_cast<size_t>(std::min(index, rowCount() - 1))]->fields.front()->editor()->setFocus();
    else
        m_add->setFocus();
    emit edited();
}

int RowsField::indexOf(const Row *row) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [row](const std::unique_ptr<Row> &other) { return other.get() == row; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void RowsField::showRemark(const Row *row)
{
    const int index = indexOf(row);
    const Remark remark = m_remark && index >= 0 ? m_remark(index) : Remark();
    row->remark->setNote(remark.tone, remark.text);
}

QString RowsField::remarkText(int row) const
{
    return m_rows.at(static_cast<size_t>(row))->remark->text();
}

bool RowsField::isEmpty() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!isRowEmpty(row))
            return false;
    }
    return true;
}

void RowsField::clear()
{
    while (rowCount() > 0)
        removeRow(rowCount() - 1);
}

QJsonValue RowsField::draft() const
{
    QJsonArray rows;
    for (const std::unique_ptr<Row> &row : m_rows) {
        QJsonObject values;
        for (size_t i = 0; i < m_cells.size(); ++i)
            values.insert(m_cells[i].name, row->fields[i]->draft());
        rows.append(values);
    }
    return rows;
}

void RowsField::restore(const QJsonValue &draft)
{
    clear();
    const QJsonArray rows = draft.toArray();
    for (const QJsonValue &values : rows) {
        const int row = addRow();
        for (size_t i = 0; i < m_cells.size(); ++i)
            m_rows[static_cast<size_t>(row)]->fields[i]->restore(values.toObject().value(m_cells[i].name));
    }
}

std::optional<Violation> RowsField::ownViolation() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isRowEmpty(row))
            continue;
        for (size_t i = 0; i < m_cells.size(); ++i) {
            if (std::optional<Violation> wrong = m_rows[static_cast<size_t>(row)]->fields[i]->ownViolation()) {
                wrong->field = u"%1[%2].%3"_s.arg(name()).arg(row).arg(m_cells[i].name);
                return wrong;
            }
        }
    }
    return Field::ownViolation();
}

void RowsField::setLabelText(const QString &text)
{
    setAccessibleName(text); // the button says itself what it does
}

void RowsField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Field::changeEvent(event);
}

bool RowsField::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier) {
        for (const std::unique_ptr<Row> &row : m_rows) {
            const bool within = std::any_of(row->fields.begin(), row->fields.end(),
                                            [&](const Field *field) { return field->editor() == watched; });
            if (within) {
                removeByUser(row.get());
                return true;
            }
        }
    }
    return Field::eventFilter(watched, event);
}

void RowsField::retranslate()
{
    m_add->setText(m_addText());
    for (int number = 1; const std::unique_ptr<Row> &row : m_rows) {
        for (size_t i = 0; i < m_cells.size(); ++i) {
            const QString label = m_cells[i].label();
            row->labels[i]->setText(label);
            row->fields[i]->setLabelText(tr("%1, entry %2").arg(QString(label).remove(u'&')).arg(number));
        }
        row->remove->setAccessibleName(tr("Take out entry %1").arg(number++));
        row->remove->setToolTip(tr("Take out (Ctrl+Delete)"));
        showRemark(row.get());
    }
}

} // namespace fairlead::ui
