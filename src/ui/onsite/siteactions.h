// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/casepane.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What engineers and their head do with a visit: arrival to departure.
class SiteActions {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::SiteActions)
public:
    static std::vector<CaseAction> all();

private:
    static CaseAction arrive();
    static CaseAction lateCause();
    static CaseAction dailySheet();
    static CaseAction reviewSheet();
    static CaseAction backup();
    static CaseAction breach();
    static CaseAction leave();
};

} // namespace fairlead::ui
