// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/appraisal.h"

#include <QJsonObject>

namespace fairlead::cli {

/// What `fairleadctl appraise` prints.
QJsonObject monthJson(const rules::MonthSheet &sheet, const QString &digest);
QString monthText(const rules::MonthSheet &sheet);

} // namespace fairlead::cli
