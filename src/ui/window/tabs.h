// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace fairlead::ui {

class Tab;
class Workbench;

/// The window's tabs in their order. The one place that knows them all.
std::vector<Tab *> makeTabs(Workbench &bench, QWidget *parent);

} // namespace fairlead::ui
