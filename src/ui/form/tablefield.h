// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/text.h"
#include "ui/form/choicefields.h"

#include <QStringList>

#include <vector>

class QTableWidget;
class QTableWidgetItem;

namespace fairlead::ui {

/// A small table within a form: parts, measured values, people. There is always an empty row at its end to type into; rows
/// with nothing in them count for nothing. For entries that want fields of their own there is RowsField.
///
/// Tab goes from cell to cell and leaves from an empty row; Enter and F2 edit, Delete empties a cell, Ctrl+Delete takes the
/// row away.
class TableField : public Field {
    Q_OBJECT
public:
    struct Column {
        enum Kind { Line, Number, OneOf };
        Text title;
        int width = 96;
        Kind kind = Line;
        std::vector<Choice> choices = {}; ///< with OneOf; leaving it open is always offered
    };
    /// `visibleRows`: how high it is.
    TableField(const QString &name, std::vector<Column> columns, int visibleRows = 4, QWidget *parent = nullptr);

    [[nodiscard]] QTableWidget *table() const { return m_table; }
    /// A text for each column, without spaces at the ends; of OneOf the choice's code.
    [[nodiscard]] std::vector<QStringList> rows() const;
    void setRows(const std::vector<QStringList> &rows);

    [[nodiscard]] bool isEmpty() const override { return rows().empty(); }
    void clear() override { setRows({}); }
    [[nodiscard]] QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;
    /// Also when a number is none.
    [[nodiscard]] std::optional<Violation> ownViolation() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void keepEmptyRow();
    [[nodiscard]] QString textAt(int row, int column) const;
    void setTextAt(int row, int column, const QString &text);
    [[nodiscard]] bool isRowEmpty(int row) const;

    std::vector<Column> m_columns;
    QTableWidget *m_table;
    bool m_setting = false;
};

} // namespace fairlead::ui
