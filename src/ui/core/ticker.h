// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock.h"

#include <QObject>
#include <QTimer>

namespace fairlead::ui {

/// The one timer of all countdowns. Ticks at every full minute, and every second as long as somebody listens to second().
class Ticker : public QObject {
    Q_OBJECT
public:
    explicit Ticker(const desk::Clock &clock, QObject *parent = nullptr);
    [[nodiscard]] Instant now() const { return m_clock.now(); }

signals:
    void minute();
    void second();

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    void tick();
    void schedule();

    const desk::Clock &m_clock;
    QTimer m_timer;
    qint64 m_lastMinute = 0;
};

} // namespace fairlead::ui
