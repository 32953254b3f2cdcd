// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding on proposals: the part of the appraisal desk where somebody's pay changes.
#include "desk/appraisaldesk.h"

#include "desk/appraisalfields.h"
#include "desk/decisionwork.h"
#include "desk/references.h"
#include "desk/usecase.h"
#include "rules/appraisal.h"
#include "rules/proposals.h"
#include "storage/decisionrepository.h"
#include "storage/employeerepository.h"
#include "storage/monthrepository.h"
#include "storage/proposalrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr Points mostPoints = Points::fromHundredths(100'00);
constexpr Money mostMoney = Money::fromFen(100'000'00);

/// What a proposal is about, whoever is concerned: its key (`clause|subject|person|detail`) without the person. One by
/// hand is like no other.
QString subjectOf(const QString &key)
{
    QStringList parts = key.split(u'|');
    if (parts.size() == 4)
        parts.removeAt(2);
    return parts.join(u'|');
}

/// One decision on its way: checks everything that the manual and the company want of it.
class Deciding {
public:
    Deciding(UseCase &useCase, const Decide &command, const ProposalInHand &inHand)
        : m_useCase(useCase),
          m_command(command),
          m_proposal(inHand.proposal),
          m_inHand(inHand),
          m_closed(storage::MonthRepository(useCase.office().session).closedMonths())
    {
    }

    /// The decision, if nothing was noted.
    Decision check()
    {
        checkState();
        checkAmendments();
        Decision decision;
        decision.proposalId = m_proposal.id;
        decision.verdict = m_command.verdict;
        decision.deciderId = m_useCase.by();
        decision.reason = checkedReason();
        decision.month = checkedMonth();
        if (m_command.verdict != DecisionVerdict::Reject)
            decision.awards = awards();
        checkDecider(decision.awards);
        checkNobodyTwice(decision.awards);
        decision.entry = m_useCase.entry();
        return decision;
    }

private:
    [[nodiscard]] bool isAmended() const { return m_command.verdict == DecisionVerdict::Amend; }

    void checkState()
    {
        if (!m_inHand.isUndecided()) {
            const QString what = m_inHand.decisions.empty() ? codeOf(m_proposal.state)
                                                            : m_inHand.decisions.back().entry.happenedAt.toIso();
            m_useCase.violate(u"proposal"_s, ViolationCode::AlreadyDone, {what});
            return;
        }
        if (m_command.verdict == DecisionVerdict::Reject)
            return;
        m_useCase.notBefore(m_proposal.happenedAt);
        for (const Condition &condition : m_proposal.conditions) {
            if (condition.state == ConditionState::Open && condition.awaits != Awaits::Decider)
                m_useCase.violate(u"proposal"_s, ViolationCode::ConditionsOpen, {condition.name});
        }
    }

    void checkAmendments()
    {
        const bool amends =
            m_command.points || m_command.money || !m_command.persons.empty() || m_command.month.has_value();
        if (isAmended()) {
            if (!amends)
                m_useCase.violate(u"points"_s, ViolationCode::Required);
            checkFigures();
            checkPersons();
            return;
        }
        // Taken for nothing they would be lost without a word.
        if (m_command.points)
            m_useCase.violate(u"points"_s, ViolationCode::InvalidValue, {m_command.points->toString()});
        if (m_command.money)
            m_useCase.violate(u"yuan"_s, ViolationCode::InvalidValue, {m_command.money->toYuan()});
        if (!m_command.persons.empty())
            m_useCase.violate(u"persons"_s, ViolationCode::InvalidValue, {m_command.persons.front().toString()});
        if (m_command.month)
            m_useCase.violate(u"month"_s, ViolationCode::InvalidValue, {m_command.month->toString()});
    }

    /// A deduction can be made larger or smaller, or nothing; a reward out of it can't be made.
    void checkFigures()
    {
        const Points least = m_proposal.points > Points() ? Points() : -mostPoints;
        const Points most = m_proposal.points < Points() ? Points() : mostPoints;
        if (m_command.points && (*m_command.points < least || *m_command.points > most))
            m_useCase.violate(u"points"_s, ViolationCode::OutOfRange, {least.toString(), most.toString()});
        if (m_command.money && (*m_command.money < Money() || *m_command.money > mostMoney))
            m_useCase.violate(u"yuan"_s, ViolationCode::OutOfRange, {Money().toYuan(), mostMoney.toYuan()});
    }

    void checkPersons()
    {
        storage::EmployeeRepository employees(m_useCase.office().session);
        std::vector<EmployeeId> seen;
        for (const EmployeeId &person : m_command.persons) {
            // Who has left since answers for what he did all the same.
            const std::optional<Employee> known = employees.load(person);
            if (!known)
                m_useCase.violate(u"persons"_s, ViolationCode::Unknown, {person.toString()});
            else if (std::ranges::find(seen, person) != seen.end())
                m_useCase.violate(u"persons"_s, ViolationCode::Duplicate, {known->name});
            seen.push_back(person);
        }
    }

    QString checkedReason()
    {
        const bool weighsOpenCondition = std::ranges::any_of(
            m_proposal.conditions, [](const Condition &condition) { return condition.state == ConditionState::Open; });
        const bool wanted = m_command.verdict != DecisionVerdict::Approve || weighsOpenCondition;
        return wanted ? m_useCase.requiredText(u"reason"_s, m_command.reason)
                      : m_useCase.text(u"reason"_s, m_command.reason);
    }

    Month checkedMonth()
    {
        if (!isAmended() || !m_command.month)
            return rules::openMonthFor(m_proposal.happenedOn, m_closed);
        const Month month = *m_command.month;
        const Month least = Month::of(m_proposal.happenedOn);
        const Month most = std::max(Month::of(m_useCase.now().day()), least);
        if (m_closed.contains(month))
            m_useCase.violate(u"month"_s, ViolationCode::MonthClosed, {month.toString()});
        else if (month < least || month > most)
            m_useCase.violate(u"month"_s, ViolationCode::OutOfRange, {least.toString(), most.toString()});
        return month;
    }

    [[nodiscard]] std::vector<Award> awards() const
    {
        std::vector<EmployeeId> persons{m_proposal.personId};
        if (isAmended() && !m_command.persons.empty())
            persons = m_command.persons;
        std::vector<Award> awards;
        for (const EmployeeId &person : persons)
            awards.push_back(
                {person, m_command.points.value_or(m_proposal.points), m_command.money.value_or(m_proposal.money)});
        return awards;
    }

    void checkDecider(const std::vector<Award> &awards)
    {
        wantsDecider(m_useCase);
        const EmployeeId decider = m_useCase.by();
        const bool own = decider == m_proposal.personId || decider == m_proposal.proposedBy ||
                         std::ranges::find(awards, decider, &Award::personId) != awards.end();
        if (own && !decider.isNull())
            m_useCase.violate(u"by"_s, ViolationCode::OwnMatter);
    }

    /// Nobody gets two awards for one thing, though he was named in the decision on somebody else's proposal.
    void checkNobodyTwice(const std::vector<Award> &awards)
    {
        if (awards.empty())
            return;
        storage::EmployeeRepository employees(m_useCase.office().session);
        for (const storage::AwardedPerson &earlier :
             storage::DecisionRepository(m_useCase.office().session).awardedLike(m_proposal)) {
            const bool again = std::ranges::find(awards, earlier.personId, &Award::personId) != awards.end();
            if (!again || subjectOf(earlier.proposalKey) != subjectOf(m_proposal.key))
                continue;
            const std::optional<Employee> person = employees.load(earlier.personId);
            m_useCase.violate(u"persons"_s, ViolationCode::Duplicate, {person ? person->name : u""_s});
        }
    }

    UseCase &m_useCase;
    const Decide &m_command;
    const Proposal &m_proposal;
    const ProposalInHand &m_inHand;
    const std::set<Month> m_closed;
};

ProposalState stateAfter(DecisionVerdict verdict)
{
    switch (verdict) {
    case DecisionVerdict::Approve:
        return ProposalState::Approved;
    case DecisionVerdict::Reject:
        return ProposalState::Rejected;
    case DecisionVerdict::Amend:
        return ProposalState::Amended;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<DecisionId> AppraisalDesk::decide(const Decide &command, const Act &act)
{
    UseCase useCase(m_office, "decide", act);
    const std::optional<ProposalInHand> inHand = proposalInHand(useCase, command.proposal);
    Decision decision;
    if (inHand)
        decision = Deciding(useCase, command, *inHand).check();
    else
        wantsDecider(useCase);
    if (!useCase.isClean())
        return useCase.violations();

    const Proposal &before = inHand->proposal;
    Proposal after = before;
    after.state = stateAfter(command.verdict);
    if (storage::ProposalRepository(m_office.session).update(after) != storage::SaveOutcome::Saved) {
        useCase.conflict(after.id);
        return useCase.violations();
    }
    useCase.changed(RecordKind::Proposal, after.id, after.ticketId, fieldsOf(before), fieldsOf(after));
    decision.id = useCase.newId<DecisionId>();
    storage::DecisionRepository(m_office.session).add(decision);
    useCase.created(RecordKind::Decision, decision.id, after.ticketId, fieldsOf(decision));
    useCase.finish();
    return decision.id;
}

} // namespace fairlead::desk
