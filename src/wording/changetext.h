// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace fairlead::wording {

/// What became different in a record, as the journal has it: "Name: 海丰 → 海丰航运; Roles: Service engineer". `names` has the
/// records that are named by their ids; an id without a name is left out, since it says nothing to people. Plain text.
QString changeText(RecordKind kind, const QJsonObject &change, const QHash<QString, QString> &names);

} // namespace fairlead::wording
