// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importwork.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTableView>

namespace fairlead::ui {

/// The rows of a file with what would become of them; bad cells are marked and say why.
class TriedRowsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// Before the columns of the file stand the row's number and what becomes of it.
    static constexpr int ownColumns = 2;

    void setAnswer(desk::ImportKind kind, const ImportAnswer &answer);
    /// The cell that a trouble is about; invalid where its row isn't shown.
    [[nodiscard]] QModelIndex cellOf(const desk::ImportTrouble &trouble) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString reasonsAt(const TriedRow &row, int column) const;

    desk::ImportKind m_kind = desk::ImportKind::Engine;
    QStringList m_headings;
    std::vector<TriedRow> m_rows;
    QHash<qint64, desk::ImportTroubles> m_troubles; // by row
};

/// Everything that is wrong with a file.
class TroublesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column { Row, Place, Given, Reason };

    void setAnswer(desk::ImportKind kind, const ImportAnswer &answer);
    [[nodiscard]] const desk::ImportTrouble &trouble(int row) const { return m_troubles.at(static_cast<size_t>(row)); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    desk::ImportKind m_kind = desk::ImportKind::Engine;
    desk::ImportTroubles m_troubles;
    QStringList m_headings;
};

/// A table to read in. Tab leaves it, and Enter belongs to it: the window's default button doesn't hear of it.
class ReadingTable final : public QTableView {
    Q_OBJECT
public:
    explicit ReadingTable(QWidget *parent = nullptr);

signals:
    /// Enter or a double click.
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace fairlead::ui
