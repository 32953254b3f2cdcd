// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/employee.h"

#include <QDate>
#include <QString>

/// What somebody has learnt and is certified for, in words for people: plain text.
namespace fairlead::wording {

/// `L27/38 (Repair)`, `L27/38`, or `Electrics`.
QString skillText(const Skill &skill);
/// All of them, with commas between; empty where there are none.
QString skillsText(const std::vector<Skill> &skills);

/// `Boarding permit SH-118, until 2026-09-01`.
QString certificateText(const Certificate &certificate);
/// How long a certificate still holds: "until 2026-09-01", "runs out in 12 days", "expired on 2026-09-01", "doesn't run out".
QString validityText(const Certificate &certificate, QDate today);

} // namespace fairlead::wording
