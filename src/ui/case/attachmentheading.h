// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "rules/casefacts.h"

#include <QString>

namespace fairlead::ui {

/// What an attachment of the case belongs to, in words: `Call of 2026-05-04 09:00`, `Visit 1 · daily sheet of 2026-05-07`.
QString attachmentHeading(const rules::CaseFacts &facts, const Attachment &attachment);

} // namespace fairlead::ui
