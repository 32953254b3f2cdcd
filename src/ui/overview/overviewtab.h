// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casedesk.h"
#include "ui/list/recordlistmodel.h"
#include "ui/list/recordlistview.h"
#include "ui/window/tab.h"

#include <memory>

class QHBoxLayout;
class QLabel;

namespace fairlead::ui {

class CountTile;

/// A deadline as a row of the overview's list.
struct DeadlineRow {
    RowKey key = 0; ///< made of what it is about, so that it stays the same at the next look
    rules::Deadline deadline;
    QString about; ///< number of the ticket, name of the ship, serial number of the engine
    QString where; ///< the ship, where the ticket is named first
};

/// Overview (总览): what falls due, the most urgent first, and how many cases are in which state. A row or a number opens
/// the tab where the work is done.
class OverviewTab : public Tab {
    Q_OBJECT
public:
    explicit OverviewTab(Workbench &bench, QWidget *parent = nullptr);

    static QString name() { return tr("Overview"); }
    [[nodiscard]] QString title() const override { return name(); }

protected:
    void reload() override;
    void retranslate() override;

private:
    /// What the lane makes of an overview: all that needn't be done on the GUI thread.
    struct Loaded;
    void showCounts(const Loaded &loaded);
    void openRow(RowKey key);
    QHash<RowKey, DeadlineRow> m_rows; ///< of the last answer: the list asks for few of them
    RecordListView *m_list;
    RecordListModel<DeadlineRow> *m_model;
    QHBoxLayout *m_tiles;
    std::vector<CountTile *> m_stateTiles;
    CountTile *m_proposals;
    CountTile *m_objections;
};

} // namespace fairlead::ui
