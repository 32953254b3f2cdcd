// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fairlead::sheet {

/// Text as it stands in a csv so that no spreadsheet takes it for a formula: what begins with `= + - @`, their full-width
/// forms, a tab or a line break gets an apostrophe before it. Text that begins so after apostrophes gets one more, so that
/// fromNeutral() gives back exactly what was there.
QString toNeutral(const QString &text);
QString fromNeutral(const QString &text);

} // namespace fairlead::sheet
