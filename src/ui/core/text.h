// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace fairlead::ui {

/// A text that can be said again in another language: labels are given as `[] { return tr("&Name"); }`, so that a change
/// of language asks for them anew.
using Text = std::function<QString()>;

} // namespace fairlead::ui
