// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/month.h"
#include "rules/deadlines.h"

#include <QString>

#include <chrono>

namespace fairlead::wording {

/// `2026-05-03`: dates are written the same in both languages, as on the department's paper.
QString dateText(QDate day);
/// `2026-05-03 14:05`, in the company's zone.
QString timeText(Instant when);
/// `2026-05`.
QString monthText(Month month);

/// A length of time without its sign, cut off to two units: "2 d 3 h", "1 h 20 min", "13 min", "40 s". From ten days on
/// days alone.
QString duration(std::chrono::milliseconds length);
/// "1 day", "97 days"; without its sign.
QString dayCount(qint64 days);

/// How a deadline stands: "1 h 20 min left", "2 d 3 h over"; once settled "20 min to spare", "13 min late", or for a notice
/// that has to be given some time ahead "13 min short". Counts on from the deadline's own state as `now` goes on.
QString countdown(const rules::Deadline &deadline, Instant now);

} // namespace fairlead::wording
