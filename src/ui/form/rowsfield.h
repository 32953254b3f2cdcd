// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/text.h"
#include "ui/core/theme.h"
#include "ui/form/field.h"

#include <functional>
#include <memory>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace fairlead::ui {

class NoteLabel;

/// Any number of entries of several fields each, edited in the form: the certificates of an employee. The button at the end
/// adds one, Ctrl+Delete within an entry, or its own button, takes it out. An entry in which nothing stands is none.
class RowsField : public Field {
    Q_OBJECT
public:
    /// A field of each entry. `name` is the last part of the command's: `valid_until` of `certificates[0].valid_until`.
    struct Cell {
        QString name;
        Text label;
        std::function<Field *(const QString &name)> make;
        int line = 0; ///< the line of the entry in which it stands
    };
    /// Something to be said under an entry as it stands, e.g. that it has run out; empty text: nothing.
    struct Remark {
        Tone tone = Tone::Neutral;
        QString text;
    };

    RowsField(const QString &name, std::vector<Cell> cells, Text addText, QWidget *parent = nullptr);
    ~RowsField() override;

    void setRemark(std::function<Remark(int row)> remark);

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// The fields of a row, as wide as the cells.
    [[nodiscard]] Field *cell(int row, const QString &name) const;
    template <typename F> [[nodiscard]] F *cellAs(int row, const char *name) const
    {
        return static_cast<F *>(cell(row, QLatin1String(name)));
    }
    /// Whether nothing stands in it.
    [[nodiscard]] bool isRowEmpty(int row) const;
    /// Adds an entry, gives its number. Not as the user does it: the focus stays where it is.
    int addRow();
    void removeRow(int row);
    [[nodiscard]] QString remarkText(int row) const;

    [[nodiscard]] bool isEmpty() const override;
    void clear() override;
    [[nodiscard]] QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;
    [[nodiscard]] std::optional<Violation> ownViolation() const override;
    void setLabelText(const QString &text) override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row;
    void addByUser();
    void removeByUser(const Row *row);
    [[nodiscard]] int indexOf(const Row *row) const;
    void showRemark(const Row *row);
    void retranslate();

    std::vector<Cell> m_cells;
    Text m_addText;
    std::function<Remark(int)> m_remark;
    std::vector<std::unique_ptr<Row>> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

} // namespace fairlead::ui
