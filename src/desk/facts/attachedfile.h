// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/attachmentcommands.h"
#include "desk/facts/fieldreader.h"

namespace fairlead::desk::facts {

/// Reads the fields `file`, a path that counts from `folder`, or `content` in Base64 with `file_name`; and `caption`.
NewAttachment readAttachedFile(FieldReader &fields, const QString &folder);

} // namespace fairlead::desk::facts
