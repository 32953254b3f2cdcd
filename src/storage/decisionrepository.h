// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

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
    void add(const Decision &decision);

    /// Every award that counts in `month`, by decision.
    std::vector<DecidedEntry> entriesOf(Month month);
    /// Who has an award for a proposal of that clause about the same case, visit, ship and day, but for `proposal` itself.
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
