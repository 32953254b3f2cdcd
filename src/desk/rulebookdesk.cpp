// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rulebookdesk.h"

#include "desk/administrationdesk.h"
#include "desk/caseloader.h"
#include "desk/knownuntil.h"
#include "desk/rulebookshelf.h"
#include "desk/usecase.h"
#include "rules/proposals.h"
#include "storage/employeerepository.h"
#include "storage/ledgerrepository.h"
#include "storage/monthcases.h"
#include "storage/monthrepository.h"
#include "storage/proposalrepository.h"
#include "storage/rulebookrepository.h"
#include "storage/ticketrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// The version that a change makes: its JSON, and the same parsed. Null content, with violations, when there is none.
struct NewVersion {
    QByteArray json;
    rules::Rulebook rulebook;
};

/// The newest of the versions in force in `month`, as JSON.
QJsonObject contentInForce(storage::Session &session, Month month)
{
    const rules::Rulebook *inForce = rulebooksOf(session)->inForce(month);
    for (const storage::StoredRulebook &stored : storage::RulebookRepository(session).all()) {
        if (inForce && stored.id == inForce->id)
            return QJsonDocument::fromJson(stored.content).object();
    }
    return {};
}

int newestVersion(storage::Session &session)
{
    int newest = 0;
    for (const rules::Rulebook &each : rulebooksOf(session)->versions())
        newest = std::max(newest, each.version);
    return newest;
}

/// A text in both languages; what only a manager wrote in Chinese stands in both.
QJsonObject bilingual(const QString &chinese)
{
    return {{u"zh"_s, chinese}, {u"en"_s, chinese}};
}

/// The clause of a rulebook's JSON; an empty object when there is none.
QJsonObject clauseIn(const QJsonArray &clauses, const QString &id)
{
    for (const QJsonValue value : clauses) {
        if (value[u"id"_s].toString() == id)
            return value.toObject();
    }
    return {};
}

/// What the command makes of the clause.
QJsonObject changed(QJsonObject clause, const ChangeClause &command, const QJsonObject &like)
{
    if (!like.isEmpty()) {
        for (const QString &name : {u"conditions"_s, u"unit"_s, u"responsible"_s})
            clause.insert(name, like.value(name));
        clause.insert(u"state"_s, codeOf(rules::ClauseState::Stated));
    }
    if (!command.condition.trimmed().isEmpty())
        clause.insert(u"condition"_s, bilingual(command.condition.trimmed()));
    if (!command.reading.trimmed().isEmpty())
        clause.insert(u"reading"_s, bilingual(command.reading.trimmed()));
    if (command.points)
        clause.insert(u"points_hundredths"_s, command.points->hundredths());
    if (command.money)
        clause.insert(u"money_fen"_s, command.money->fen());
    if (command.confirm)
        clause.insert(u"state"_s, codeOf(rules::ClauseState::Stated));
    return clause;
}

void checkManager(UseCase &useCase)
{
    const std::optional<Employee> manager = storage::EmployeeRepository(useCase.office().session).load(useCase.by());
    if (manager && !manager->has(Role::Manager))
        useCase.violate(u"by"_s, ViolationCode::WrongRole, {codeOf(Role::Manager)});
}

void checkWishes(UseCase &useCase, const ChangeClause &command, const rules::Clause &clause)
{
    const bool cutOff = clause.state == rules::ClauseState::CutOff;
    const bool changesSomething = command.points || command.money || command.confirm || !command.condition.isEmpty() ||
                                  !command.reading.isEmpty() || !command.like.isEmpty();
    if (!changesSomething)
        useCase.violate(u"points"_s, ViolationCode::Required);
    if (command.confirm && clause.state != rules::ClauseState::Reading)
        useCase.violate(u"confirm"_s, ViolationCode::InvalidValue, {codeOf(clause.state)});
    if (!cutOff) {
        if (!command.like.isEmpty())
            useCase.violate(u"like"_s, ViolationCode::InvalidValue, {command.like});
        return;
    }
    // A clause that the source cuts off is supplied whole, or not at all.
    if (command.like.isEmpty())
        useCase.violate(u"like"_s, ViolationCode::Required);
    if (!command.points)
        useCase.violate(u"points"_s, ViolationCode::Required);
    if (command.condition.trimmed().isEmpty())
        useCase.violate(u"condition"_s, ViolationCode::Required);
}

/// Checks the command and gives the version; `from` is where it begins.
std::optional<NewVersion> newVersion(UseCase &useCase, const ChangeClause &command, Month from)
{
    storage::Session &session = useCase.office().session;
    useCase.text(u"condition"_s, command.condition, 2000);
    useCase.text(u"reading"_s, command.reading, 2000);
    const auto rulebooks = rulebooksOf(session);
    const rules::Rulebook *base = rulebooks->inForce(from);
    const rules::Clause *clause = base ? base->clause(command.clauseId.trimmed()) : nullptr;
    if (!clause) {
        useCase.violate(u"clause"_s, ViolationCode::Unknown, {command.clauseId});
        return std::nullopt;
    }
    checkWishes(useCase, command, *clause);
    QJsonObject content = contentInForce(session, from);
    QJsonArray clauses = content.value(u"clauses"_s).toArray();
    QJsonObject like;
    if (!command.like.isEmpty()) {
        const rules::Clause *other = base->clause(command.like.trimmed());
        if (!other || !other->isScored())
            useCase.violate(u"like"_s, ViolationCode::Unknown, {command.like});
        else
            like = clauseIn(clauses, other->id);
    }
    if (!useCase.isClean())
        return std::nullopt;

    for (QJsonValueRef value : clauses) {
        const QJsonObject one = value.toObject();
        if (one.value(u"id"_s).toString() == clause->id)
            value = changed(one, command, like);
    }
    content.insert(u"clauses"_s, clauses);
    content.insert(u"version"_s, newestVersion(session) + 1);
    content.insert(u"effective_from"_s, from.toString());
    NewVersion made{QJsonDocument(content).toJson(QJsonDocument::Indented), {}};
    const auto parsed = rules::parseRulebook(made.json);
    if (const auto *rulebook = std::get_if<rules::Rulebook>(&parsed)) {
        made.rulebook = *rulebook;
        return made;
    }
    // Whatever a file may not say a form may not say either.
    for (const rules::RulebookError &error : std::get<std::vector<rules::RulebookError>>(parsed)) {
        const QString field = error.field.contains("points"_L1)  ? u"points"_s
                              : error.field.contains("money"_L1) ? u"yuan"_s
                                                                 : u"clause"_s;
        useCase.violate(field, ViolationCode::InvalidValue, {error.detail});
    }
    return std::nullopt;
}

/// The same with the other version in place of whatever is in force in that month.
rules::RulebookSet withInstead(const rules::RulebookSet &all, rules::Rulebook other, Month month)
{
    std::vector<rules::Rulebook> versions = all.versions();
    other.effectiveFrom = month;
    versions.push_back(std::move(other));
    return rules::RulebookSet(std::move(versions));
}

/// Compares what two rulebooks find in the cases of a month.
class Comparison {
public:
    explicit Comparison(Month month) { m_trial.month = month; }

    void compare(const std::vector<Proposal> &stored, const std::vector<Proposal> &before,
                 const std::vector<Proposal> &after)
    {
        ++m_trial.cases;
        std::map<QString, TrialLine> lines;
        const auto note = [&](const Proposal &proposal, std::optional<Points> TrialLine::*side) {
            if (Month::of(proposal.happenedOn) != m_trial.month || !rules::isDecidable(proposal))
                return;
            TrialLine &line = lines[proposal.key];
            line.clauseId = proposal.clauseId;
            line.personId = proposal.personId;
            line.ticketId = proposal.ticketId;
            line.happenedOn = proposal.happenedOn;
            line.*side = proposal.points;
        };
        for (const Proposal &proposal : before)
            note(proposal, &TrialLine::before);
        for (const Proposal &proposal : after)
            note(proposal, &TrialLine::after);
        for (const Proposal &proposal : stored) {
            if (proposal.state == ProposalState::Rejected)
                lines.erase(proposal.key);
            else if (const auto line = lines.find(proposal.key); line != lines.end())
                line->second.decided =
                    proposal.state == ProposalState::Approved || proposal.state == ProposalState::Amended;
        }
        for (auto &[key, line] : lines) {
            Trial::Person &person = m_persons[line.personId];
            person.before += line.before.value_or(Points());
            person.after += line.after.value_or(Points());
            if (line.before != line.after)
                m_trial.lines.push_back(std::move(line));
        }
    }

    Trial finish(storage::Session &session)
    {
        storage::EmployeeRepository employees(session);
        for (auto &[id, person] : m_persons) {
            if (person.before == person.after)
                continue;
            const std::optional<Employee> known = employees.load(id);
            person.personId = id;
            person.name = known ? known->name : QString();
            m_trial.persons.push_back(person);
        }
        std::ranges::sort(m_trial.persons, {}, &Trial::Person::name);
        std::ranges::sort(m_trial.lines, [](const TrialLine &a, const TrialLine &b) {
            return std::tie(a.happenedOn, a.clauseId, a.personId, a.ticketId) <
                   std::tie(b.happenedOn, b.clauseId, b.personId, b.ticketId);
        });
        return std::move(m_trial);
    }

private:
    Trial m_trial;
    std::map<EmployeeId, Trial::Person> m_persons;
};

} // namespace

rules::RulebookSet RulebookDesk::rulebooks()
{
    return *rulebooksOf(m_office.session);
}

Month RulebookDesk::firstMonth()
{
    Month first = Month::of(QDate(1, 1, 1));
    for (const rules::Rulebook &each : rulebooksOf(m_office.session)->versions())
        first = std::max(first, each.effectiveFrom);
    for (const Month closed : storage::MonthRepository(m_office.session).closedMonths())
        first = std::max(first, closed.next());
    return first;
}

Result<RulebookId> RulebookDesk::changeClause(const ChangeClause &command, const Act &act)
{
    UseCase useCase(m_office, "change_clause", act);
    checkManager(useCase);
    storage::MonthRepository(m_office.session).hold(storage::MonthRepository::For::Closing);
    const Month first = firstMonth();
    const Month last = Month::of(useCase.now().day().addYears(2));
    if (command.from < first || command.from > last)
        useCase.violate(u"month"_s, ViolationCode::OutOfRange, {first.toString(), last.toString()});
    const std::optional<NewVersion> made = newVersion(useCase, command, std::max(command.from, first));
    if (!made || !useCase.isClean())
        return useCase.violations();

    const Result<RulebookId> installed = AdministrationDesk(m_office).installRulebook(made->json, {act.by, act.at, {}});
    if (!installed.ok())
        return installed.violations();
    // What nobody decided yet goes by the version of its month; so does what a clause finds that found nothing before.
    for (const Proposal &proposal : storage::ProposalRepository(m_office.session).undecidedUntil(last.lastDay())) {
        if (Month::of(proposal.happenedOn) < command.from || proposal.origin == ProposalOrigin::ByHand)
            continue;
        if (!proposal.ticketId.isNull())
            useCase.touch(proposal.ticketId);
        else
            useCase.touch(proposal.shipId);
    }
    for (Month month = command.from; month <= Month::of(useCase.now().day()); month = month.next()) {
        for (const TicketId &ticket : storage::MonthCases(m_office.session).of(month))
            useCase.touch(ticket);
    }
    useCase.finish();
    return installed.value();
}

Result<Trial> RulebookDesk::trial(const ChangeClause &command, Month month, const Act &act)
{
    std::optional<NewVersion> made;
    Instant asked;
    {
        UseCase useCase(m_office, "change_clause", act); // never finished: nothing is written
        checkManager(useCase);
        made = newVersion(useCase, command, std::max(command.from, firstMonth()));
        if (!made || !useCase.isClean())
            return useCase.violations();
        asked = useCase.now();
    } // others can write while the cases are judged

    const auto current = rulebooksOf(m_office.session);
    const rules::RulebookSet other = withInstead(*current, made->rulebook, month);
    Comparison comparison(month);
    storage::ProposalRepository proposals(m_office.session);
    storage::LedgerRepository ledger(m_office.session);
    for (const TicketId &ticket : storage::MonthCases(m_office.session).of(month)) {
        const std::optional<rules::CaseFacts> facts =
            ledger.wasTakenOver(ticket) ? std::nullopt : loadCase(m_office.session, ticket);
        if (!facts)
            continue;
        const Instant now = std::max(asked, knownUntil(*facts));
        comparison.compare(proposals.ofTicket(ticket), rules::findInCase(*facts, *current, now),
                           rules::findInCase(*facts, other, now));
    }
    for (const ShipId &ship : storage::MonthCases(m_office.session).deliveriesOf(month)) {
        const std::optional<rules::DeliveryFacts> facts = loadDelivery(m_office.session, ship);
        if (!facts)
            continue;
        const Instant now = std::max(asked, knownUntil(*facts));
        comparison.compare(proposals.ofDelivery(ship), rules::findInDelivery(*facts, *current, now),
                           rules::findInDelivery(*facts, other, now));
    }
    return comparison.finish(m_office.session);
}

} // namespace fairlead::desk
