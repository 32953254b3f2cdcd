// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/points.h"

#include <QRegularExpression>

namespace fairlead {

namespace {

/// A decimal number of at most `digits` digits before the point and two behind it, times 100.
std::optional<qint64> hundredthsOf(const QString &text, int digits)
{
    static const QRegularExpression form(QStringLiteral("\\A([+-]?)(\\d{1,9})(?:\\.(\\d{1,2}))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.capturedLength(2) > digits)
        return std::nullopt;
    const qint64 whole = match.captured(2).toLongLong();
    const qint64 rest = match.captured(3).leftJustified(2, QLatin1Char('0')).toLongLong();
    const qint64 value = whole * 100 + rest;
    return match.captured(1) == QLatin1String("-") ? -value : value;
}

QString withTwoDecimals(qint64 hundredths)
{
    const qint64 magnitude = hundredths < 0 ? -hundredths : hundredths;
    return QStringLiteral("%1%2.%3")
        .arg(hundredths < 0 ? QStringLiteral("-") : QString())
        .arg(magnitude / 100)
        .arg(magnitude % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

std::optional<Points> Points::fromString(const QString &text)
{
    const std::optional<qint64> value = hundredthsOf(text, 6);
    return value ? std::optional(Points(*value)) : std::nullopt;
}

QString Points::toString() const
{
    return withTwoDecimals(m_hundredths);
}

std::optional<Money> Money::fromYuan(const QString &text)
{
    const std::optional<qint64> value = hundredthsOf(text, 9);
    return value ? std::optional(Money(*value)) : std::nullopt;
}

QString Money::toYuan() const
{
    return withTwoDecimals(m_fen);
}

} // namespace fairlead
