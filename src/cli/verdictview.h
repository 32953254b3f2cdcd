// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/warrantyverdict.h"

#include <QJsonObject>

namespace fairlead::cli {

/// What `fairleadctl warranty --json` prints.
QJsonObject verdictJson(const WarrantyVerdict &verdict);

} // namespace fairlead::cli
