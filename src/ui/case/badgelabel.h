// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list/countdown.h"

#include <QWidget>

#include <optional>

namespace fairlead::ui {

class Ticker;

/// A badge or a countdown outside a list: the same pill, with an optional caption before it. Says itself to assistive tools.
class BadgeLabel : public QWidget {
    Q_OBJECT
public:
    explicit BadgeLabel(QWidget *parent = nullptr);

    void setBadge(const Badge &badge);
    /// Counts by itself from here on.
    void setCountdown(const QString &caption, const Countdown &countdown, Ticker &ticker);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void count();

    QString m_caption;
    Badge m_badge;
    std::optional<Countdown> m_countdown;
    Ticker *m_ticker = nullptr;
};

} // namespace fairlead::ui
