// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/clockfield.h"

#include "rules/typedtimes.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
/// Any day will do to tell whether something is a time.
const QDate someDay(2026, 1, 1);
} // namespace

ClockField::ClockField(const QString &name, QWidget *parent) : LineField(name, parent)
{
    setMaximumWidth(16 * 8);
    setPlaceholder(u"HH:MM"_s);
}

std::optional<Instant> ClockField::valueOn(QDate day) const
{
    const std::optional<Instant> at = rules::parseMoment(text(), startOfDay(day));
    return at && at->day() == day ? at : std::nullopt;
}

void ClockField::setValue(const std::optional<Instant> &at)
{
    setText(at ? at->toIso().mid(11, 5) : QString());
}

std::optional<Violation> ClockField::ownViolation() const
{
    if (!isEmpty() && !valueOn(someDay))
        return violation(ViolationCode::InvalidValue, {text()});
    return Field::ownViolation();
}

void ClockField::normalise()
{
    if (const std::optional<Instant> at = valueOn(someDay))
        setValue(at);
}

} // namespace fairlead::ui
