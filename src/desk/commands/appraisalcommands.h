// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/attachmentcommands.h"
#include "domain/month.h"
#include "domain/proposal.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace fairlead::desk {

/// A deduction or reward that the rules can't see (A1.2x, A4.3): clause, facts and evidence all the same.
struct ProposeByHand {
    QString clauseId;                            ///< `clause`
    EmployeeId person;                           ///< `person`
    TicketId ticket;                             ///< `ticket`: may be null
    QDate happenedOn;                            ///< `happened_on`
    QString facts;                               ///< `facts`
    std::optional<Points> points;                ///< `points`; wanted where the clause has none
    std::optional<Money> money;                  ///< `yuan`
    std::vector<NewAttachment> attachments = {}; ///< `attachments`: the evidence, kept with the proposal
};

/// A word on a proposal. Amending may name other points, other persons and another open month.
struct Decide {
    ProposalId proposal;                                ///< `proposal`
    DecisionVerdict verdict = DecisionVerdict::Approve; ///< `verdict`
    QString reason;                  ///< `reason`: wanted to reject, to amend and to approve what has an open condition
    std::optional<Points> points;    ///< `points`, with amend
    std::optional<Money> money;      ///< `yuan`, with amend
    std::vector<EmployeeId> persons; ///< `persons`, with amend: each gets the full figure; empty: the proposal's person
    std::optional<Month> month;      ///< `month`, with amend: an open month
};

/// Takes the decision that stands on a proposal back: its awards count once more with the opposite sign, and the proposal waits for another decision.
struct Reverse {
    ProposalId proposal; ///< `proposal`
    QString reason;      ///< `reason`
};

struct Object {
    ProposalId proposal;                         ///< `proposal`
    QString text;                                ///< `text`
    std::vector<NewAttachment> attachments = {}; ///< `attachments`: kept with the objection
};

struct AnswerObjection {
    ObjectionId objection; ///< `objection`
    QString answer;        ///< `answer`
};

struct CloseMonth {
    Month month; ///< `month`
};

struct ReopenMonth {
    Month month;    ///< `month`
    QString reason; ///< `reason`
};

} // namespace fairlead::desk
