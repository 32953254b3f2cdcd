// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "ui/core/text.h"
#include "ui/core/workbench.h"

#include <QCoreApplication>

namespace fairlead::ui {

class FormPanel;

/// Forms for the days on which people can't be sent anywhere.
class AbsenceForms {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::AbsenceForms)
public:
    static constexpr const char *enterCode = "enter_absence";
    static constexpr const char *cancelCode = "cancel_absence";

    /// `tab`: code of the tab, for drafts.
    static FormPanel *enter(Workbench &bench, const QString &tab);
    static FormPanel *cancel(Workbench &bench, const QString &tab, const AbsenceId &absence, Text what);
};

} // namespace fairlead::ui
