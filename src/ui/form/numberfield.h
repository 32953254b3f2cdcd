// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/linefields.h"

namespace fairlead::ui {

/// A whole number, or none.
class NumberField final : public LineField {
    Q_OBJECT
public:
    explicit NumberField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<int> value() const;
    void setValue(const std::optional<int> &number) { setText(number ? QString::number(*number) : QString()); }
    [[nodiscard]] std::optional<Violation> ownViolation() const override;
};

} // namespace fairlead::ui
