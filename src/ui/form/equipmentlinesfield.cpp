// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/equipmentlinesfield.h"

#include "ui/core/theme.h"
#include "wording/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Kind, Code, Name, Quantity, Note, ColumnCount };
constexpr int mostOfOne = 9999;
constexpr int shownRows = 8;

/// Kinds are chosen, quantities counted; everything else is text.
class LineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() == Kind) {
            auto *combo = new QComboBox(parent);
            for (const auto &[value, code] : EnumCodes<EquipmentKind>::table)
                combo->addItem(wording::label(value), QString::fromLatin1(code));
            return combo;
        }
        if (index.column() == Quantity) {
            auto *count = new QSpinBox(parent);
            count->setRange(1, mostOfOne);
            return count;
        }
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *combo = qobject_cast<QComboBox *>(editor))
            combo->setCurrentIndex(qMax(0, combo->findData(index.data(Qt::UserRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *combo = qobject_cast<QComboBox *>(editor)) {
            model->setData(index, combo->currentData(), Qt::UserRole);
            model->setData(index, combo->currentText(), Qt::DisplayRole);
        } else {
            QStyledItemDelegate::setModelData(editor, model, index);
        }
    }
};

} // namespace

EquipmentLinesField::EquipmentLinesField(const QString &name, QWidget *parent)
    : Field(name, parent), m_table(new QTableWidget(0, ColumnCount)), m_remove(new QPushButton)
{
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int row = m_table->fontMetrics().height() + Theme::grid;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setMinimumHeight(row * (shownRows + 1));
    m_table->setColumnWidth(Kind, 8 * Theme::grid);
    m_table->setColumnWidth(Code, 14 * Theme::grid);
    m_table->setColumnWidth(Quantity, 7 * Theme::grid);
    m_table->setColumnWidth(Note, 14 * Theme::grid);
    m_table->installEventFilter(this);
    m_remove->setObjectName(name + u"_remove"_s);
    m_remove->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(m_table);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    setEditor(m_table);
    connect(m_table, &QTableWidget::cellChanged, this, &EquipmentLinesField::takeChange);
    connect(m_remove, &QPushButton::clicked, this, &EquipmentLinesField::removeCurrent);
    setValues({});
    retranslate();
}

bool EquipmentLinesField::isBlank(const EquipmentLine &line)
{
    return line.code.isEmpty() && line.name.isEmpty() && line.note.isEmpty();
}

EquipmentLine EquipmentLinesField::lineAt(int row) const
{
    const auto text = [this, row](Column column) { return m_table->item(row, column)->text().trimmed(); };
    EquipmentLine line;
    line.kind =
        fromCode<EquipmentKind>(m_table->item(row, Kind)->data(Qt::UserRole).toString()).value_or(EquipmentKind::Tool);
    line.code = text(Code);
    line.name = text(Name);
    line.quantity = m_table->item(row, Quantity)->data(Qt::EditRole).toInt();
    line.note = text(Note);
    return line;
}

std::vector<EquipmentLine> EquipmentLinesField::values() const
{
    std::vector<EquipmentLine> lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (const EquipmentLine line = lineAt(row); !isBlank(line))
            lines.push_back(line);
    }
    return lines;
}

void EquipmentLinesField::addRow(const EquipmentLine &line)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *kind = new QTableWidgetItem(wording::label(line.kind));
    kind->setData(Qt::UserRole, codeOf(line.kind));
    m_table->setItem(row, Kind, kind);
    m_table->setItem(row, Code, new QTableWidgetItem(line.code));
    m_table->setItem(row, Name, new QTableWidgetItem(line.name));
    auto *quantity = new QTableWidgetItem;
    quantity->setData(Qt::EditRole, line.quantity);
    quantity->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, Quantity, quantity);
    m_table->setItem(row, Note, new QTableWidgetItem(line.note));
}

void EquipmentLinesField::setValues(const std::vector<EquipmentLine> &lines)
{
    m_setting = true;
    m_table->setRowCount(0);
    for (const EquipmentLine &line : lines)
        addRow(line);
    addRow({lines.empty() ? EquipmentKind::Tool : lines.back().kind, {}, {}, 1, {}});
    m_table->setCurrentCell(0, Name);
    m_setting = false;
    emit valueChanged();
}

void EquipmentLinesField::takeChange()
{
    if (m_setting)
        return;
    // There always is an empty line to go on with; of the kind that was written last.
    if (const EquipmentLine last = lineAt(m_table->rowCount() - 1); !isBlank(last)) {
        m_setting = true;
        addRow({last.kind, {}, {}, 1, {}});
        m_setting = false;
    }
    emit edited();
    emit valueChanged();
}

void EquipmentLinesField::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || row == m_table->rowCount() - 1)
        return;
    m_table->removeRow(row);
    m_table->setCurrentCell(qMin(row, m_table->rowCount() - 1), Name);
    m_table->setFocus(Qt::OtherFocusReason);
    emit edited();
    emit valueChanged();
}

QJsonValue EquipmentLinesField::draft() const
{
    QJsonArray lines;
    for (const EquipmentLine &line : values()) {
        lines.append(QJsonObject{{u"kind"_s, codeOf(line.kind)},
                                 {u"code"_s, line.code},
                                 {u"name"_s, line.name},
                                 {u"quantity"_s, line.quantity},
                                 {u"note"_s, line.note}});
    }
    return lines;
}

void EquipmentLinesField::restore(const QJsonValue &draft)
{
    std::vector<EquipmentLine> lines;
    for (const QJsonValue value : draft.toArray()) {
        const QJsonObject line = value.toObject();
        lines.push_back({fromCode<EquipmentKind>(line.value(u"kind"_s).toString()).value_or(EquipmentKind::Tool),
                         line.value(u"code"_s).toString(), line.value(u"name"_s).toString(),
                         line.value(u"quantity"_s).toInt(1), line.value(u"note"_s).toString()});
    }
    setValues(lines);
}

std::optional<Violation> EquipmentLinesField::ownViolation() const
{
    // A note has no room to say which line is meant: this one can be seen.
    for (const EquipmentLine &line : values()) {
        if (line.name.isEmpty())
            return violation(ViolationCode::Missing, {u"line_name"_s});
    }
    return Field::ownViolation();
}

void EquipmentLinesField::setLabelText(const QString &text)
{
    m_table->setAccessibleName(text);
}

void EquipmentLinesField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Field::changeEvent(event);
}

void EquipmentLinesField::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Kind"), tr("No."), tr("Name"), tr("Qty"), tr("Note")});
    m_remove->setText(tr("Take the line a&way"));
    m_remove->setToolTip(tr("Ctrl+Delete"));
    m_setting = true;
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->item(row, Kind)->setText(wording::label(lineAt(row).kind));
    m_setting = false;
}

bool EquipmentLinesField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        emit finished();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier) {
            removeCurrent();
            return true;
        }
        // Return begins to write; with Ctrl it saves the form.
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier &&
            m_table->currentItem()) {
            m_table->editItem(m_table->currentItem());
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

} // namespace fairlead::ui
