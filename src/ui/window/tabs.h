// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/text.h"

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace fairlead::ui {

class Tab;
class Workbench;

/// What the menu bar offers for a tab: Tab::act() does it.
struct TabAction {
    QString name; ///< also the action's objectName
    QString icon;
    Text text;
    QKeySequence keys{};
};

/// A tab before it is made: what the rail and the menu bar need to know of it.
struct TabKind {
    QString code; ///< Tab::code()
    Text title;
    std::function<Tab *(Workbench &, QWidget *parent)> make;
    std::vector<TabAction> actions{};
};

/// The window's tabs in their order. The one place that knows them all.
std::vector<TabKind> tabKinds();

} // namespace fairlead::ui
