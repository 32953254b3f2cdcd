// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"

#include <QJsonObject>

namespace fairlead::desk {

/// An attachment's fields for the journal, with the digest and size of its content: what is stored can be proved by them.
QJsonObject fieldsOf(const Attachment &attachment);

} // namespace fairlead::desk
