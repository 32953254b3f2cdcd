// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/lists/rows.h"
#include "rules/rulebook.h"
#include "ui/core/workbench.h"

#include <QCoreApplication>

namespace fairlead::ui {

class FormPanel;

/// The forms around a proposal.
class DecisionForms {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::DecisionForms)
public:
    static FormPanel *decision(Workbench &bench, const desk::ProposalRow &row);
    static FormPanel *reversal(Workbench &bench, const desk::ProposalRow &row);
    static FormPanel *objection(Workbench &bench, const desk::ProposalRow &row);
    static FormPanel *answer(Workbench &bench, const desk::ProposalRow &row, const Objection &objection);
    /// What the rules can't see (A1.2x, A4.3).
    static FormPanel *byHand(Workbench &bench, const rules::RulebookSet &rulebooks);
};

} // namespace fairlead::ui
