// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/theme.h"
#include "ui/timeline/timelineview.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace fairlead::ui {

/// Paints one frame of a timeline: only what is to be seen of it.
class TimelinePainter {
public:
    static constexpr int nameWidth = 14 * Theme::grid;
    static constexpr int headHeight = 5 * Theme::grid;

    struct Frame {
        const TimelineLayout &layout;
        const TimelineScale &scale;
        QSize size = {};
        QPoint scroll = {};
        Instant now = {};
        TimelineView::Place current = {};
        bool focused = false;
        const TimelineGhost *ghost = nullptr;
        const TimelineExplanation *explanation = nullptr;
    };

    TimelinePainter(QPainter &painter, const QFont &font, const QPalette &palette, const Frame &frame);
    void paint();

    /// A bar in the whole of all rows and days.
    static QRect barRect(const TimelineScale &scale, const TimelineRow &row, const TimelineBar &bar);

private:
    void paintGround();
    void paintRow(const TimelineRow &row, int place);
    void paintBar(const TimelineRow &row, const TimelineBar &bar, bool current);
    void paintExpiries(const TimelineRow &row);
    void paintToday();
    void paintGhost();
    void paintHead();
    void paintHours(int x, int width);
    void paintNames();
    void paintExplanation();
    [[nodiscard]] int xOf(QDate day) const { return nameWidth + m_frame.scale.xOf(day) - m_frame.scroll.x(); }
    [[nodiscard]] int xOf(Instant at) const { return nameWidth + m_frame.scale.xOf(at) - m_frame.scroll.x(); }
    [[nodiscard]] int yOf(const TimelineRow &row) const { return headHeight + row.top - m_frame.scroll.y(); }

    QPainter &m_painter;
    QFont m_font;
    QFont m_small;
    const QPalette &m_palette;
    const Frame &m_frame;
    QDate m_first;
    QDate m_last;
    rules::PlanSpan m_seen;
};

} // namespace fairlead::ui
