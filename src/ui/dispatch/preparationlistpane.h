// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/preparationdesk.h"
#include "ui/core/workbench.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace fairlead::ui {

class CasePane;
class FormPanel;

/// The tools and parts of a visit beside its case (准备清单): what is on the list, what is ready and who said so, and where
/// each tool of the stock is now. A tick is written at once; what wants words opens a form beside the facts.
class PreparationListPane : public QWidget {
    Q_OBJECT
public:
    PreparationListPane(Workbench &bench, CasePane &pane, QWidget *parent = nullptr);

    /// The line that is chosen; null when none is.
    [[nodiscard]] const desk::PlannedItemView *current() const;

protected:
    /// What isn't seen isn't asked for.
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void present();
    void fillTree();
    QTreeWidgetItem *addGroup(const QString &title);
    void addItem(QTreeWidgetItem *group, int index);
    [[nodiscard]] QString readyText(const desk::PlannedItemView &view) const;
    void showPlace(QTreeWidgetItem *item, const desk::PlannedItemView &view) const;
    [[nodiscard]] QString summary() const;
    void showButtons();
    void tick(QTreeWidgetItem *item, int column);
    void planFromTemplates();
    void openCheck();
    void openDrop();
    void openLend();
    /// A form about the chosen line.
    FormPanel *formFor(const QString &name, const desk::PlannedItemView &view);
    /// Writes without a form, and says what was wrong.
    template <typename Work> void write(Work work);

    Workbench &m_bench;
    CasePane &m_pane;
    std::optional<desk::PreparationListView> m_view;
    TicketId m_ticket;
    int m_visit = 0; ///< the number that was chosen; 0: the newest
    bool m_filling = false;

    QLabel *m_summary;
    QComboBox *m_visits;
    QTreeWidget *m_tree;
    QPushButton *m_fromTemplates;
    QPushButton *m_add;
    QPushButton *m_check;
    QPushButton *m_drop;
    QPushButton *m_lend;
};

} // namespace fairlead::ui
