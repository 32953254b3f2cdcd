// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/proposals.h"

#include "rules/conditions/catalogue.h"
#include "rules/deadlines.h"
#include "rules/responsibility.h"

#include <QSet>

#include <algorithm>

namespace fairlead::rules {

namespace {

/// The subjects of `unit` within one visit.
std::vector<Subject> subjectsOfVisit(const CaseFacts &facts, const VisitFacts &visit, ClauseUnit unit, Instant now)
{
    Subject whole;
    whole.now = now;
    whole.facts = &facts;
    whole.visit = &visit;

    std::vector<Subject> subjects;
    const auto add = [&](auto &&complete) {
        Subject part = whole;
        complete(part);
        subjects.push_back(part);
    };
    if (unit == ClauseUnit::Visit)
        subjects.push_back(whole);
    if (unit == ClauseUnit::OnSiteDay) {
        for (const QDate day : onSiteDays(visit.visit, runsUntil(facts, now)))
            add([day](Subject &part) { part.day = day; });
    }
    if (unit == ClauseUnit::Breach) {
        for (const Breach &breach : visit.breaches)
            add([&breach](Subject &part) { part.breach = &breach; });
    }
    if (unit == ClauseUnit::Review && visit.workOrder) {
        for (const WorkOrderReview &review : visit.workOrder->reviews) {
            if (!review.passed)
                add([&review](Subject &part) { part.review = &review; });
        }
    }
    return subjects;
}

std::vector<Subject> subjectsOfCase(const CaseFacts &facts, ClauseUnit unit, Instant now)
{
    if (unit == ClauseUnit::Ticket) {
        Subject ticket;
        ticket.now = now;
        ticket.facts = &facts;
        return {ticket};
    }
    std::vector<Subject> subjects;
    for (const VisitFacts &visit : facts.visits) {
        const std::vector<Subject> within = subjectsOfVisit(facts, visit, unit, now);
        subjects.insert(subjects.end(), within.begin(), within.end());
    }
    return subjects;
}

QString detailOf(const Subject &subject)
{
    if (subject.breach)
        return subject.breach->id.toString();
    if (subject.review)
        return subject.review->id.toString();
    return subject.day.toString(Qt::ISODate);
}

QString subjectIdOf(const Subject &subject)
{
    if (subject.delivery)
        return subject.delivery->ship.id.toString();
    return subject.visit ? subject.visit->visit.id.toString() : subject.facts->ticket.id.toString();
}

/// `clause|subject|person|detail`. A ticket or a delivery is scored once, whoever answers for it: when its head or
/// agent changes after a decision, the successor isn't docked again.
QString keyOf(const Clause &clause, const Subject &subject, const EmployeeId &person)
{
    const bool onceForAll = clause.unit == ClauseUnit::Ticket || clause.unit == ClauseUnit::Delivery;
    return QStringList{clause.id, subjectIdOf(subject), onceForAll ? QString() : person.toString(), detailOf(subject)}
        .join(QLatin1Char('|'));
}

/// The conjunction of a clause's conditions, judged one after the other.
class Conjunction {
public:
    Conjunction(const Clause &clause, const Subject &subject)
    {
        for (const QString &name : clause.conditions) {
            const conditions::Rule *rule = conditions::find(name);
            if (rule)
                add(*rule, rule->judge(subject));
            else
                m_holds = false; // a rulebook that parseRulebook would have refused
        }
    }

    /// Nothing speaks against it, and something speaks for it.
    [[nodiscard]] bool isWorthShowing() const { return m_holds && m_hasGround; }
    [[nodiscard]] const std::vector<Condition> &conditions() const { return m_conditions; }
    [[nodiscard]] bool isProven() const
    {
        return std::all_of(m_conditions.begin(), m_conditions.end(),
                           [](const Condition &condition) { return condition.state == ConditionState::Proven; });
    }
    /// By the first condition that knows, else by the first proof.
    [[nodiscard]] Instant happenedAt() const
    {
        return m_happenedAt ? *m_happenedAt : earliestOf(m_proofs).value_or(Instant());
    }

private:
    void add(const conditions::Rule &rule, Finding finding)
    {
        if (finding.state == ConditionState::Disproven)
            m_holds = false;
        if (finding.state == ConditionState::Proven) {
            m_hasGround = m_hasGround || rule.weight == conditions::Weight::Ground;
            m_proofs.insert(m_proofs.end(), finding.evidence.begin(), finding.evidence.end());
        }
        if (!m_happenedAt)
            m_happenedAt = finding.happenedAt;
        m_conditions.push_back(
            {QString::fromLatin1(rule.name), finding.state, finding.awaits, std::move(finding.evidence)});
    }

    std::vector<Condition> m_conditions;
    std::vector<Evidence> m_proofs;
    std::optional<Instant> m_happenedAt;
    bool m_holds = true;
    bool m_hasGround = false;
};

Proposal proposalFor(const Rulebook &rulebook, const Clause &clause, const Subject &subject, const EmployeeId &person,
                     const Conjunction &conjunction)
{
    Proposal proposal;
    proposal.key = keyOf(clause, subject, person);
    proposal.clauseId = clause.id;
    proposal.rulebookId = rulebook.id;
    if (subject.facts) {
        proposal.ticketId = subject.facts->ticket.id;
        proposal.shipId = subject.facts->ticket.shipId;
    } else {
        proposal.shipId = subject.delivery->ship.id;
    }
    if (subject.visit)
        proposal.visitId = subject.visit->visit.id;
    proposal.personId = person;
    proposal.happenedAt = conjunction.happenedAt();
    proposal.happenedOn = proposal.happenedAt.day();
    proposal.points = clause.points.value_or(Points());
    proposal.money = clause.money;
    proposal.state = conjunction.isProven() ? ProposalState::Proposed : ProposalState::Open;
    proposal.conditions = conjunction.conditions();
    return proposal;
}

/// Judges subjects by every version of the manual and keeps what each version found in its own months.
class Search {
public:
    explicit Search(const RulebookSet &rulebooks) : m_rulebooks(rulebooks) {}

    void judge(const Rulebook &rulebook, const Clause &clause, Subject subject)
    {
        for (const EmployeeId &person : whoAnswers(clause, subject)) {
            // Records that name an engineer can't clear a head who answers for the whole crew.
            subject.engineer = clause.responsible.front() == Role::Engineer ? person : EmployeeId();
            const Conjunction conjunction(clause, subject);
            if (!conjunction.isWorthShowing())
                continue;
            Proposal proposal = proposalFor(rulebook, clause, subject, person, conjunction);
            if (m_rulebooks.inForce(Month::of(proposal.happenedOn)) == &rulebook && !m_keys.contains(proposal.key)) {
                m_keys.insert(proposal.key);
                m_found.push_back(std::move(proposal));
            }
        }
    }

    [[nodiscard]] std::vector<Proposal> take() { return std::move(m_found); }

private:
    const RulebookSet &m_rulebooks;
    std::vector<Proposal> m_found;
    QSet<QString> m_keys;
};

bool appliesTo(const Clause &clause, TicketKind kind)
{
    return std::find(clause.appliesTo.begin(), clause.appliesTo.end(), kind) != clause.appliesTo.end();
}

} // namespace

std::vector<Proposal> findInCase(const CaseFacts &facts, const RulebookSet &rulebooks, Instant now)
{
    // Its calls and guidance are judged where they went.
    if (!facts.ticket.mergedInto.isNull())
        return {};
    Search search(rulebooks);
    for (const Rulebook &rulebook : rulebooks.versions()) {
        for (const Clause &clause : rulebook.clauses) {
            if (!clause.isScored() || !appliesTo(clause, facts.ticket.kind))
                continue;
            for (const Subject &subject : subjectsOfCase(facts, clause.unit, now))
                search.judge(rulebook, clause, subject);
        }
    }
    return search.take();
}

std::vector<Proposal> findInDelivery(const DeliveryFacts &facts, const RulebookSet &rulebooks, Instant now)
{
    Subject delivery;
    delivery.now = now;
    delivery.delivery = &facts;

    Search search(rulebooks);
    for (const Rulebook &rulebook : rulebooks.versions()) {
        for (const Clause &clause : rulebook.clauses) {
            if (clause.isScored() && clause.unit == ClauseUnit::Delivery)
                search.judge(rulebook, clause, delivery);
        }
    }
    return search.take();
}

QStringList conditionsFor(ClauseUnit unit)
{
    return conditions::namesFor(unit);
}

bool isDecidable(const Proposal &proposal)
{
    if (proposal.state != ProposalState::Open && proposal.state != ProposalState::Proposed)
        return false;
    return std::all_of(proposal.conditions.begin(), proposal.conditions.end(), [](const Condition &condition) {
        return condition.state == ConditionState::Proven ||
               (condition.state == ConditionState::Open && condition.awaits == Awaits::Decider);
    });
}

} // namespace fairlead::rules
