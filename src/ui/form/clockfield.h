// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/linefields.h"

namespace fairlead::ui {

/// A time of the day, or none: 8:30, 0830. Which day it is on, whoever asks says.
class ClockField final : public LineField {
    Q_OBJECT
public:
    explicit ClockField(const QString &name, QWidget *parent = nullptr);
    /// Nothing when it is empty or no time.
    [[nodiscard]] std::optional<Instant> valueOn(QDate day) const;
    void setValue(const std::optional<Instant> &at);
    [[nodiscard]] std::optional<Violation> ownViolation() const override;

protected:
    void normalise() override;
};

} // namespace fairlead::ui
