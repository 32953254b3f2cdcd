// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/numberfield.h"

#include <QLineEdit>

namespace fairlead::ui {

NumberField::NumberField(const QString &name, QWidget *parent) : LineField(name, parent)
{
    setMaximumWidth(16 * 8);
    line()->setAlignment(Qt::AlignRight);
}

std::optional<int> NumberField::value() const
{
    bool isNumber = false;
    const int number = text().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<Violation> NumberField::ownViolation() const
{
    if (!isEmpty() && !value())
        return violation(ViolationCode::InvalidValue, {text()});
    return Field::ownViolation();
}

} // namespace fairlead::ui
