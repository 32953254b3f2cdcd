// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importtables.h"

#include "ui/core/icons.h"
#include "ui/core/plaintext.h"
#include "wording/sheetwords.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void TriedRowsModel::setAnswer(desk::ImportKind kind, const ImportAnswer &answer)
{
    beginResetModel();
    m_kind = kind;
    m_headings = answer.report.headings.mid(0, mostShownColumns);
    m_rows = answer.rows;
    m_troubles.clear();
    for (const desk::ImportTrouble &trouble : answer.report.troubles)
        m_troubles[trouble.row].push_back(trouble);
    endResetModel();
}

QModelIndex TriedRowsModel::cellOf(const desk::ImportTrouble &trouble) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].number == trouble.row) {
            const bool shown = trouble.column >= 0 && trouble.column < m_headings.size();
            return index(static_cast<int>(i), shown ? trouble.column + ownColumns : 1);
        }
    }
    return {};
}

void TriedRowsModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int TriedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TriedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ownColumns + static_cast<int>(m_headings.size());
}

QString TriedRowsModel::reasonsAt(const TriedRow &row, int column) const
{
    desk::ImportTroubles here;
    for (const desk::ImportTrouble &trouble : m_troubles.value(row.number)) {
        // What is wrong with the row as a whole, or with a field that has no column, stands with its result.
        if (trouble.column == column || (column < 0 && trouble.column < 0))
            here.push_back(trouble);
    }
    return here.empty() ? QString() : wording::reasons(here, m_kind);
}

QVariant TriedRowsModel::data(const QModelIndex &index, int role) const
{
    const TriedRow &row = m_rows.at(static_cast<size_t>(index.row()));
    const int column = index.column() - ownColumns;
    if (role == Qt::DisplayRole) {
        if (column >= 0)
            return row.cells.value(column);
        if (index.column() == 0)
            return QString::number(row.number);
        switch (row.outcome) {
        case desk::RowOutcome::Added:
            return tr("New");
        case desk::RowOutcome::Changed:
            return tr("Changed");
        case desk::RowOutcome::Unchanged:
            return tr("The same");
        case desk::RowOutcome::Skipped:
            return tr("Skipped");
        case desk::RowOutcome::Rejected:
            return tr("Bad");
        }
    }
    if (row.outcome != desk::RowOutcome::Rejected || index.column() == 0)
        return {};
    if (role != Qt::ToolTipRole && role != Qt::BackgroundRole && role != Qt::ForegroundRole &&
        role != Qt::DecorationRole && role != Qt::AccessibleDescriptionRole)
        return {};
    const QString reasons = reasonsAt(row, column < 0 ? -1 : column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(reasons);
    if (role == Qt::AccessibleDescriptionRole)
        return reasons;
    if (reasons.isEmpty() && column >= 0)
        return {};
    if (role == Qt::DecorationRole)
        return icon(u"error"_s, Tone::Danger);
    return role == Qt::BackgroundRole ? Theme::instance().background(Tone::Danger)
                                      : Theme::instance().foreground(Tone::Danger);
}

QVariant TriedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == 0)
        return tr("Row");
    return section == 1 ? tr("Result") : m_headings.value(section - ownColumns).simplified();
}

void TroublesModel::setAnswer(desk::ImportKind kind, const ImportAnswer &answer)
{
    beginResetModel();
    m_kind = kind;
    m_troubles = answer.report.troubles;
    m_troubles.insert(m_troubles.end(), answer.report.skips.begin(), answer.report.skips.end());
    std::stable_sort(m_troubles.begin(), m_troubles.end(),
                     [](const desk::ImportTrouble &a, const desk::ImportTrouble &b) { return a.row < b.row; });
    m_headings = answer.report.headings;
    endResetModel();
}

void TroublesModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int TroublesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_troubles.size());
}

int TroublesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Reason + 1;
}

QVariant TroublesModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const desk::ImportTrouble &trouble = this->trouble(index.row());
    QString text;
    switch (index.column()) {
    case Row:
        text = QString::number(trouble.row);
        break;
    case Place:
        if (trouble.column >= 0)
            text =
                tr("%1 (%2)").arg(sheet::columnLetters(trouble.column), m_headings.value(trouble.column).simplified());
        else if (!trouble.field.isEmpty())
            text = wording::columnHeading(m_kind, trouble.field);
        break;
    case Given:
        text = cellText(sheet::Cell::ofText(trouble.given));
        break;
    default:
        text = wording::sentence(trouble);
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant TroublesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Place:
        return tr("Column");
    case Given:
        return tr("What stands there");
    default:
        return tr("Reason");
    }
}

ReadingTable::ReadingTable(QWidget *parent) : QTableView(parent)
{
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::doubleClicked, this, &ReadingTable::chosen);
}

void ReadingTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
    if (currentIndex().isValid())
        emit chosen(currentIndex());
}

} // namespace fairlead::ui
