// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/casepane.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// The way of a work order (A3.3): prepared, signed, submitted, reviewed, archived.
class WorkOrderActions {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::WorkOrderActions)
public:
    static std::vector<CaseAction> all();

private:
    static CaseAction prepare();
    static CaseAction sign();
    static CaseAction submit();
    static CaseAction review();
    static CaseAction archive();
};

} // namespace fairlead::ui
