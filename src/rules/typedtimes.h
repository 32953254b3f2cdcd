// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/month.h"

#include <QString>

#include <optional>

namespace fairlead::rules {

/// A day as people write it: 2026-5-3, 2026/05/03, 2026.5.3, 20260503, 2026年5月3日, also without the year (5-3) for that of
/// `today`. Full-width digits do. Nothing when it is no day of the calendar.
std::optional<QDate> parseDay(const QString &text, QDate today);

/// A moment in the company's zone: a day as above, then 14:05, 1405 or 14.05; the time alone is today's.
std::optional<Instant> parseMoment(const QString &text, Instant now);

/// A span in minutes: 90, 1:30, 1h30, 1 h 30 min.
std::optional<int> parseMinutes(const QString &text);

/// A month: 2026-5, 2026/05, 202605, 2026年5月.
std::optional<Month> parseMonth(const QString &text);

/// "1:30".
QString minutesText(int minutes);

} // namespace fairlead::rules
