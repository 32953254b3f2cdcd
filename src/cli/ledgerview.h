// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/ledger.h"

#include <QJsonObject>
#include <QString>

namespace fairlead::cli {

/// What `fairleadctl ledger` prints.
QJsonObject ledgerJson(const Ledger &ledger);
QString ledgerText(const Ledger &ledger);

} // namespace fairlead::cli
