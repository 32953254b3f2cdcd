// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QDate>
#include <QtMath>

namespace fairlead::ui {

/// Moments on a line of days, all of one width. The company's zone has had no summer time since 1991, so that a day is taken
/// for 24 h: painting asks for thousands of places and no time zone.
class TimelineScale {
public:
    static constexpr qint64 dayMsecs = 24 * 60 * 60 * 1000;

    explicit TimelineScale(QDate origin) : m_origin(origin), m_start(startOfDay(origin)) {}

    void setDayWidth(qreal width) { m_dayWidth = width; }
    [[nodiscard]] qreal dayWidth() const { return m_dayWidth; }
    [[nodiscard]] QDate origin() const { return m_origin; }

    /// Pixels from the beginning of the origin, rounded up: what is asked for the day there answers with that day.
    [[nodiscard]] int xOf(Instant at) const
    {
        return qCeil(static_cast<qreal>(at.msecs() - m_start.msecs()) * m_dayWidth / dayMsecs);
    }
    [[nodiscard]] int xOf(QDate day) const { return qCeil(static_cast<qreal>(m_origin.daysTo(day)) * m_dayWidth); }
    [[nodiscard]] Instant at(int x) const
    {
        return Instant::fromMsecs(m_start.msecs() + static_cast<qint64>(static_cast<qreal>(x) * dayMsecs / m_dayWidth));
    }
    [[nodiscard]] QDate dayAt(int x) const { return m_origin.addDays(qFloor(static_cast<qreal>(x) / m_dayWidth)); }

private:
    QDate m_origin;
    Instant m_start;
    qreal m_dayWidth = 100;
};

} // namespace fairlead::ui
