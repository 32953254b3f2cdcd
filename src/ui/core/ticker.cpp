// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/ticker.h"

#include <QMetaMethod>

namespace fairlead::ui {

namespace {
constexpr qint64 minuteMsecs = 60'000;
constexpr qint64 secondMsecs = 1'000;
} // namespace

Ticker::Ticker(const desk::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Ticker::tick);
    m_lastMinute = now().msecs() / minuteMsecs;
    schedule();
}

void Ticker::tick()
{
    const qint64 current = now().msecs() / minuteMsecs;
    emit second();
    if (current != m_lastMinute) {
        m_lastMinute = current;
        emit minute();
    }
    schedule();
}

void Ticker::schedule()
{
    // To the next full second or minute, so that all countdowns change at once. When the last listener of second() has gone
    // this is seen at the next tick: asking in disconnectNotify() can wait for ever, since a receiver that is being
    // destroyed calls it with a lock held that isSignalConnected() may want as well.
    const bool fast = isSignalConnected(QMetaMethod::fromSignal(&Ticker::second));
    const qint64 step = fast ? secondMsecs : minuteMsecs;
    m_timer.start(static_cast<int>(step - now().msecs() % step));
}

void Ticker::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&Ticker::second))
        schedule();
}

} // namespace fairlead::ui
