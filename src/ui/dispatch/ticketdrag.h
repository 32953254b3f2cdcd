// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QObject>
#include <QPoint>

#include <functional>

class QAbstractItemView;
class QLabel;
class QMouseEvent;

namespace fairlead::ui {

class TimelineView;

/// Drags cases from a list onto a timeline. Both are of one window, so this needs no drag of the system with its own event
/// loop: the list keeps the mouse, and the timeline is told where it is. Escape lets go.
class TicketDrag : public QObject {
    Q_OBJECT
public:
    struct Ticket {
        TicketId id;
        QString label;
    };
    /// `ticketAt`: the case in that row of the list; null where none can be dragged.
    TicketDrag(QAbstractItemView *list, TimelineView *timeline, std::function<Ticket(int row)> ticketAt,
               QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(const QMouseEvent &event);
    void end(bool drop);

    QAbstractItemView *m_list;
    TimelineView *m_timeline;
    std::function<Ticket(int row)> m_ticketAt;
    Ticket m_pressed;
    QPoint m_at;
    bool m_dragging = false;
    QLabel *m_hint = nullptr;
};

} // namespace fairlead::ui
