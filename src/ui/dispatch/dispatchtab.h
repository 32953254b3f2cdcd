// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/casetab.h"
#include "ui/case/watchedticket.h"
#include "ui/timeline/timelineghost.h"

class QToolButton;

namespace fairlead::ui {

class TimelinePane;

/// Dispatch (派工): the queue of cases that wait, the timeline of engineers, and the case with its forms. In a narrow window
/// the queue and the case take turns beside the timeline; in a wide one both are seen.
class DispatchTab : public CaseTab {
    Q_OBJECT
public:
    explicit DispatchTab(Workbench &bench, QWidget *parent = nullptr);
    static QString name() { return tr("Dispatch"); }
    [[nodiscard]] QString title() const override { return name(); }

    bool open(const RecordRef &record) override;
    void showFiltered(const QString &filter) override;
    bool restoreDraft(const Draft &draft) override;

protected:
    [[nodiscard]] TicketId currentTicket() const override;
    void reload() override;
    void retranslate() override;
    void lendWidth(int wanted) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What stands beside the timeline where there isn't room for both.
    enum class Side { Queue, Case };

    void buildSides();
    void connectTimeline();
    void showSide(Side side);
    void arrange();
    /// Asks who could go with a case, for what is being dragged.
    void loadPlan(const TicketId &ticket);
    void openFormFor(const TimelineGhost &ghost);
    void planCurrentOn(const EmployeeId &engineer, QDate day);
    void openAbsence(const EmployeeId &engineer, QDate day);
    void cancelAbsence(const AbsenceId &absence);
    [[nodiscard]] QString nameOf(const EmployeeId &engineer) const;

    RecordListModel<WatchedTicket> *m_model;
    TimelinePane *m_timeline;
    QToolButton *m_queueSide;
    QToolButton *m_caseSide;
    Side m_side = Side::Queue;
    bool m_wide = false;
    bool m_dropped = false; ///< the form in front came with a drop: the queue comes back after it
};

} // namespace fairlead::ui
