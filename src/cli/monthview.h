// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/appraisal.h"

#include <QJsonObject>

namespace fairlead::cli {

/// The SHA-256 of a closed month's frozen bytes, hexadecimal, as it stands on its paper; empty while it is open.
QString digestOf(const rules::MonthSheet &sheet);

/// What `fairleadctl appraise` prints.
QJsonObject monthJson(const rules::MonthSheet &sheet);
QString monthText(const rules::MonthSheet &sheet);

} // namespace fairlead::cli
