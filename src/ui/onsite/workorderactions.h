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
    /// Also offered at dispatch, where it is decided first.
    static CaseAction signatories();

private:
    static CaseAction prepare();
    static void fillPrepare(Workbench &bench, FormPanel &form, const desk::CaseView &view);
    static CaseAction sign();
    static void fillSign(Workbench &bench, FormPanel &form, const desk::CaseView &view);
    static CaseAction submit();
    static CaseAction review();
    static CaseAction archive();
    static CaseAction correct();
    static void fillCorrect(Workbench &bench, FormPanel &form, const desk::CaseView &view);
};

} // namespace fairlead::ui
