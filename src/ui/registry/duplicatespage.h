// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/duplicatesdesk.h"
#include "ui/core/workbench.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace fairlead::ui {

/// Records of the registry that may have been entered twice, in groups; from here they are opened and merged.
class DuplicatesPage : public QWidget {
    Q_OBJECT
public:
    explicit DuplicatesPage(Workbench &bench, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

signals:
    /// Somebody wants `merged` to go into `keep`.
    void mergeRequested(const fairlead::desk::Likeness &merged, const fairlead::desk::Likeness &keep);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The chosen record and another one of its group: the oldest, or for the oldest the next.
    struct Pair {
        desk::Likeness chosen;
        desk::Likeness other;
    };
    [[nodiscard]] std::optional<Pair> current() const;
    void showGroups(std::vector<std::vector<desk::Likeness>> groups);
    void updateButtons();

    Workbench &m_bench;
    QLabel *m_note;
    QTreeWidget *m_tree;
    QPushButton *m_open;
    QPushButton *m_merge;
    std::vector<std::vector<desk::Likeness>> m_groups;
    int m_asked = 0;
};

} // namespace fairlead::ui
