// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/listcondition.h"
#include "ui/list/listmodel.h"

#include <QHeaderView>
#include <QTimer>

#include <functional>
#include <map>

namespace fairlead::ui {

/// The heading of a list, with a row of editors under it that put conditions on columns: a text to be contained, one of a
/// column's codes, a range of days. The row is hidden until it is asked for; hiding it takes its conditions away, so that
/// nothing narrows the list unseen.
///
/// Tab goes from editor to editor, Down and Enter into the rows, Escape empties an editor, and an empty one leaves to the
/// rows. Editors are found as `condition_COLUMN`.
class FilterHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit FilterHeader(QWidget *parent = nullptr);

    /// What day `5-3` means the year of; nothing: the system's.
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }
    /// Makes the editors; once, when the columns are known.
    void setColumns(const ListModel &model);
    /// Whether any column takes a condition.
    [[nodiscard]] bool hasEditors() const { return !m_editors.empty(); }

    void setRowShown(bool shown);
    [[nodiscard]] bool isRowShown() const { return m_shown; }
    /// Into the editor of that column, or of the first that has one.
    void focusEditor(int column);

    [[nodiscard]] std::vector<ListCondition> conditions() const;
    /// As if typed; shows the row when there are any. Those on columns without an editor are dropped.
    void setConditions(const std::vector<ListCondition> &conditions);
    /// What the conditions are, a piece for each, e.g. `Ship: 新海`.
    [[nodiscard]] QStringList said() const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The user changed a condition.
    void conditionsChanged();
    void rowShownChanged(bool shown);
    /// The user wants to go on in the rows.
    void left();

protected:
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Editor {
        ColumnInfo column;
        class QLineEdit *line = nullptr;  ///< of text and days
        class QComboBox *combo = nullptr; ///< of codes
        [[nodiscard]] QWidget *widget() const;
    };

    [[nodiscard]] ListCondition conditionOf(const Editor &editor) const;
    void put(const Editor &editor, const ListCondition &condition);
    void judge(const Editor &editor);
    void place();
    void retranslate();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] int rowHeight() const;

    std::function<QDate()> m_today;
    std::map<int, Editor> m_editors; // by column
    QTimer m_typing;                 // conditions aren't asked for at each key
    bool m_shown = false;
    bool m_putting = false;
};

} // namespace fairlead::ui
