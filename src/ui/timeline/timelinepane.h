// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/workbench.h"
#include "ui/timeline/timelineview.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace fairlead::ui {

/// The timeline with what stands around it: which days, how many, zoom, absences; under it, in words, what is current or what
/// is being dragged. Loads the days that are shown and some around them, off the GUI thread.
class TimelinePane : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePane(Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] TimelineView *view() const { return m_view; }
    /// Loads what is shown anew.
    void reload();
    /// Puts a widget in front of the bar.
    void addInFront(QWidget *widget);

signals:
    /// Somebody is to be away; from that day on.
    void absenceWanted(const fairlead::EmployeeId &engineer, QDate day);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Span { Day, Week, Month };

    QToolButton *addButton(const QString &name, std::function<void()> clicked);
    void showSpan(Span span, QDate around);
    void go(int direction);
    void loadShown();
    void load(QDate first, QDate last);
    void say();
    void retranslate();
    [[nodiscard]] int daysOf(Span span, QDate first) const;

    Workbench &m_bench;
    Span m_span = Span::Week;
    QDate m_first; ///< that are loaded, or on their way
    QDate m_last;
    quint64 m_generation = 0;
    bool m_begun = false;

    QHBoxLayout *m_bar;
    TimelineView *m_view;
    QLabel *m_period;
    QLabel *m_said;
    QToolButton *m_back;
    QToolButton *m_today;
    QToolButton *m_forward;
    QButtonGroup *m_spans;
    QToolButton *m_closer;
    QToolButton *m_wider;
    QToolButton *m_absence;
};

} // namespace fairlead::ui
