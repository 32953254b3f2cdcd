// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/casepane.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What customers say of a visit, and the end of a case.
class VoiceActions {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::VoiceActions)
public:
    static std::vector<CaseAction> all();

private:
    static CaseAction complaint();
    static CaseAction praise();
    static CaseAction closeCase();
};

} // namespace fairlead::ui
