// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/lists/rows.h"
#include "ui/form/recordfields.h"
#include "ui/list/recordlistmodel.h"
#include "ui/list/recordlistview.h"
#include "ui/window/tab.h"

#include <vector>

class QAction;
class QCheckBox;
class QPushButton;
class QSplitter;

namespace fairlead::ui {

class BulkPanel;
class FollowUpPane;

/// Follow-up (回访): the calls that are due, with their countdown, and what was said.
class FollowUpTab : public Tab {
    Q_OBJECT
public:
    explicit FollowUpTab(Workbench &bench, QWidget *parent = nullptr);

    static QString name() { return tr("Follow-up"); }
    [[nodiscard]] QString title() const override { return name(); }
    bool open(const RecordRef &record) override;
    void showFiltered(const QString &filter) override { m_list->setFilter(filter); }
    bool restoreDraft(const Draft &draft) override;

protected:
    void reload() override;
    void retranslate() override;

private:
    void showCurrent();
    void makeBulk();
    /// Opens the panel that gives the selected calls to one agent.
    void assignSelected();

    RecordListView *m_list;
    RecordListModel<desk::FollowUpRow> *m_model;
    FollowUpPane *m_pane;
    QCheckBox *m_mine;
    QPushButton *m_delivery;
    BulkPanel *m_bulk;
    RecordField<EmployeeId> *m_bulkAgent;
    QAction *m_assign;
    std::vector<FollowUpId> m_bulkCalls;
};

} // namespace fairlead::ui
