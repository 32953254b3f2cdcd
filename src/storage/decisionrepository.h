// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "domain/reversal.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// One award of a decision with all that a month's sheet says of it.
struct DecidedEntry {
    DecisionId decisionId;
    ProposalId proposalId;
    EmployeeId personId;
    QString clauseId;
    RulebookId rulebookId; ///< the version by which the proposal was judged
    QString ticketNumber;  ///< empty where no case is concerned
    QString shipName;      ///< empty where unknown
    QDate happenedOn;
    Points points;
    Money money;
    QString reason;
    QString deciderName;
    Instant decidedAt;
    bool reversal = false; ///< takes back an award: `decisionId`, `reason` and who decided are the reversal's
};

/// Who has already got an award of a clause, and for what.
struct AwardedPerson {
    QString proposalKey;
    EmployeeId personId;
};

/// Decisions with their awards, and objections with their answers. Facts: added, and an answer is given once.
class DecisionRepository {
public:
    explicit DecisionRepository(Session &session) : m_session(session) {}

    /// In the order of entering.
    std::vector<Decision> decisionsOn(const ProposalId &proposal);
    std::optional<Decision> load(const DecisionId &decision);
    void add(const Decision &decision);

    /// The reversal of that decision, if it was taken back.
    std::optional<Reversal> reversalOf(const DecisionId &decision);
    /// `awards`: of the decision that is taken back.
    void add(const Reversal &reversal, const std::vector<Award> &awards);

    /// Every award and every reversal of one that counts in `month`, by decision.
    std::vector<DecidedEntry> entriesOf(Month month);
    /// Who has an award for a proposal of that clause about the same case, visit, ship and day, but for `proposal` itself.
    /// Awards that were taken back are left out.
    std::vector<AwardedPerson> awardedLike(const Proposal &proposal);

    std::optional<Objection> loadObjection(const ObjectionId &objection);
    /// By time.
    std::vector<Objection> objectionsTo(const ProposalId &proposal);
    std::vector<Objection> unanswered();
    int countUnanswered();
    void add(const Objection &objection);
    /// Stores the answer to an objection that has none yet; false when somebody else answered first.
    bool answer(const Objection &objection);

private:
    Session &m_session;
};

} // namespace fairlead::storage
