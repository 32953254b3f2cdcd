// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/casepane.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What is done with a case at intake: guidance, a way out by phone, the appointment, dispatch, and what may end it.
class IntakeActions {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::IntakeActions)
public:
    static std::vector<CaseAction> all();
    /// Also offered at dispatch.
    static CaseAction cancel();

private:
    static CaseAction guidance();
    static CaseAction solveByPhone();
    static CaseAction sendToDispatch();
    static CaseAction merge();
    static CaseAction improperUse();
};

} // namespace fairlead::ui
