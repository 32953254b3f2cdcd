// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/theme.h"

#include <QAbstractButton>

namespace fairlead::ui {

/// A number and what it counts; opens the list behind it.
class CountTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit CountTile(const QString &name, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    /// `tone` underlines numbers that want somebody.
    void setCount(int count, Tone tone = Tone::Neutral);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    [[nodiscard]] QFont numberFont() const;

    QString m_caption;
    int m_count = -1; ///< not known yet
    Tone m_tone = Tone::Neutral;
};

} // namespace fairlead::ui
