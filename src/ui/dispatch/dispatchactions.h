// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/casepane.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What is done with a case at dispatch: plan, appointment, crew, new time, planned end, checklist.
class DispatchActions {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::DispatchActions)
public:
    static std::vector<CaseAction> all();
    /// Also offered at intake: B1.3 wants it agreed there.
    static CaseAction appointment();
    /// Also offered on site.
    static CaseAction preparation();

private:
    static CaseAction plan();
    static CaseAction planItems();
    static CaseAction assign();
    static CaseAction reschedule();
    static CaseAction plannedEnd();
};

} // namespace fairlead::ui
