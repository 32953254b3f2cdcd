// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/ticketdrag.h"

#include "ui/core/plaintext.h"
#include "ui/core/theme.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

TicketDrag::TicketDrag(QAbstractItemView *list, TimelineView *timeline, std::function<Ticket(int row)> ticketAt,
                       QObject *parent)
    : QObject(parent), m_list(list), m_timeline(timeline), m_ticketAt(std::move(ticketAt))
{
    list->viewport()->installEventFilter(this);
    list->installEventFilter(this);
}

bool TicketDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list) {
        const bool escape =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (m_dragging && escape) {
            end(false);
            return true;
        }
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressed = {};
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier) {
            const QModelIndex index = m_list->indexAt(mouse->pos());
            if (index.isValid())
                m_pressed = m_ticketAt(index.row());
            m_at = mouse->pos();
        }
        return false; // the row is chosen all the same
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (!(mouse->buttons() & Qt::LeftButton) || m_pressed.id.isNull())
            return false;
        move(*mouse);
        return true; // or the list would select what the mouse passes over
    }
    case QEvent::MouseButtonRelease:
        if (!m_dragging) {
            m_pressed = {};
            return false;
        }
        end(true);
        return true;
    default:
        return false;
    }
}

void TicketDrag::move(const QMouseEvent &event)
{
    if (!m_dragging) {
        if ((event.pos() - m_at).manhattanLength() < QApplication::startDragDistance())
            return;
        m_dragging = true;
        m_hint = plainLabel(m_pressed.label);
        m_hint->setParent(m_list->window());
        m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_hint->setAutoFillBackground(true);
        m_hint->setBackgroundRole(QPalette::Highlight);
        m_hint->setForegroundRole(QPalette::HighlightedText);
        m_hint->setMargin(Theme::grid / 2);
        m_hint->adjustSize();
        m_hint->show();
        m_hint->raise();
        m_list->viewport()->setCursor(Qt::ClosedHandCursor);
    }
    const QPoint place = event.globalPosition().toPoint();
    const bool over = m_timeline->isVisible() && m_timeline->dragTicket(m_pressed.id, m_pressed.label,
                                                                        m_timeline->viewport()->mapFromGlobal(place));
    // Over the timeline the ghost says more.
    m_hint->setVisible(!over);
    m_hint->move(m_list->window()->mapFromGlobal(place) + QPoint(2 * Theme::grid, Theme::grid));
}

void TicketDrag::end(bool drop)
{
    m_dragging = false;
    m_pressed = {};
    delete m_hint;
    m_hint = nullptr;
    m_list->viewport()->unsetCursor();
    if (drop)
        m_timeline->drop();
    else
        m_timeline->cancelGhost();
}

} // namespace fairlead::ui
