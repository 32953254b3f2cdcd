// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/bulkchange.h"
#include "desk/commands/appraisalcommands.h"
#include "desk/lists/rows.h"
#include "desk/office.h"
#include "desk/result.h"
#include "domain/monthsum.h"
#include "rules/appraisal.h"

namespace fairlead::desk {

/// Appraisal (考核): proposals, decisions, objections, the month.
class AppraisalDesk {
public:
    explicit AppraisalDesk(Office office) : m_office(office) {}

    Result<ProposalId> proposeByHand(const ProposeByHand &command, const Act &act);
    Result<DecisionId> decide(const Decide &command, const Act &act);
    /// Approves or rejects several proposals at once, each by a decision of its own with that reason. Only those that rest on
    /// the same as the first one: its clause and figure, and each condition in the same state. Nobody decides on himself here
    /// either.
    BulkAnswer decideAlike(const std::vector<ProposalId> &proposals, DecisionVerdict verdict, const QString &reason,
                           const Act &act, BulkMode mode);
    /// Takes the decision that stands on a proposal back (冲销), in its own month while that is open, else in the next open
    /// one. Gives the reversal's id.
    Result<DecisionId> reverse(const Reverse &command, const Act &act);
    Result<ObjectionId> object(const Object &command, const Act &act);
    Result<Done> answerObjection(const AnswerObjection &command, const Act &act);
    /// Judges what time has brought (sweep), lists what blocks, else freezes the month.
    Result<Done> closeMonth(const CloseMonth &command, const Act &act);

    /// Opens a closed month again: by a manager, with a reason. What was closed is kept, and its trace stands on every later
    /// sheet of the month.
    Result<Done> reopenMonth(const ReopenMonth &command, const Act &act);

    /// Judges anew every open case and every delivery whose calls are not done: what became due since the last write.
    /// Gives how many proposals changed.
    int sweep();

    /// What stands in the way of closing: undecided proposals, unanswered objections. Empty: it can be closed.
    Violations blockersOf(Month month);
    /// The month as it is: frozen when closed, else added up from the decisions.
    rules::MonthSheet monthSheet(Month month);
    /// The digest of a closed month's frozen sheet: SHA-256, hexadecimal; empty while the month is open.
    QString digestOf(Month month);
    std::set<Month> closedMonths();

    /// What the months from `first` to `last` come to for each person, from sums that are kept: for trends, at any size.
    std::vector<MonthSum> sumsBetween(Month first, Month last);
    /// Where a sum that is kept differs from the same counted anew from the awards. Empty: all agree to the hundredth.
    struct SumDifference {
        MonthSum kept;    ///< `entries` is 0 where none is kept
        MonthSum counted; ///< the same
    };
    struct Recount {
        int months = 0; ///< sums looked at: one for each person and month
        std::vector<SumDifference> differences;
    };
    Recount recount();

    /// The file of a closed month's sheet as it was made first, byte for byte; `part` is a person's id or empty. Nothing
    /// before it was made, and for an open month.
    std::optional<QByteArray> printed(Month month, const QString &part);
    /// Keeps the file for every reprint; the first one stays. Gives the one that is kept. Of an open month nothing is kept.
    QByteArray keepPrinted(Month month, const QString &part, const QByteArray &file);

    std::vector<RowKey> proposalKeys(const ListQuery &query);
    std::vector<ProposalRow> proposalRows(const std::vector<RowKey> &keys);

private:
    Office m_office;
};

} // namespace fairlead::desk
