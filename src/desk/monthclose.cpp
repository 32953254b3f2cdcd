// SPDX-License-Identifier: GPL-3.0-or-later
// The month: the part of the appraisal desk that adds up and freezes.
#include "desk/appraisaldesk.h"

#include "desk/appraisalfields.h"
#include "desk/rulebookshelf.h"
#include "desk/usecase.h"
#include "rules/proposals.h"
#include "storage/decisionrepository.h"
#include "storage/employeerepository.h"
#include "storage/monthrepository.h"
#include "storage/proposalrepository.h"
#include "storage/settingrepository.h"
#include "storage/sql/dberror.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// The roles whose work the manual appraises: everybody who has one is on the sheet, with or without entries.
constexpr std::array appraisedRoles{Role::CallReceiver, Role::Head, Role::Engineer, Role::FollowUpAgent};

/// Who is on the sheet: all active people of appraised roles, and whoever has an entry.
std::vector<Employee> personsOn(storage::Session &session, const std::vector<storage::DecidedEntry> &entries)
{
    std::vector<Employee> persons = storage::EmployeeRepository(session).all();
    std::erase_if(persons, [&entries](const Employee &person) {
        const bool appraised =
            person.active && std::ranges::any_of(appraisedRoles, [&person](Role role) { return person.has(role); });
        return !appraised && std::ranges::find(entries, person.id, &storage::DecidedEntry::personId) == entries.end();
    });
    return persons;
}

/// The line of the sheet for an award. The clause is read in the version by which the proposal was judged.
rules::AppraisalEntry lineOf(const storage::DecidedEntry &decided, Month month, const rules::RulebookSet &rulebooks)
{
    rules::AppraisalEntry line;
    line.decisionId = decided.decisionId;
    line.proposalId = decided.proposalId;
    line.personId = decided.personId;
    line.clauseId = decided.clauseId;
    line.ticketNumber = decided.ticketNumber;
    line.shipName = decided.shipName;
    line.happenedOn = decided.happenedOn;
    line.late = Month::of(decided.happenedOn) < month;
    line.reversal = decided.reversal;
    line.points = decided.points;
    line.money = decided.money;
    line.reason = decided.reason;
    line.decidedBy = decided.deciderName;
    line.decidedOn = decided.decidedAt.day();
    const rules::Rulebook *rulebook = rulebooks.byId(decided.rulebookId);
    if (const rules::Clause *clause = rulebook ? rulebook->clause(decided.clauseId) : nullptr) {
        line.clauseText = clause->condition.zh.isEmpty() ? clause->obligation.zh : clause->condition.zh;
        if (clause->state == rules::ClauseState::Reading)
            line.reading = clause->reading.zh;
    }
    return line;
}

QString nameOf(storage::Session &session, const EmployeeId &person)
{
    const std::optional<Employee> found = storage::EmployeeRepository(session).load(person);
    return found ? found->name : QString();
}

std::vector<rules::MonthReopened> reopeningsOf(storage::Session &session, Month month)
{
    std::vector<rules::MonthReopened> traces;
    for (const storage::MonthReopening &reopening : storage::MonthRepository(session).reopeningsOf(month))
        traces.push_back({reopening.closed.closedAt, nameOf(session, reopening.closed.closedBy),
                          QString::fromLatin1(reopening.closed.digest), reopening.entry.happenedAt,
                          nameOf(session, reopening.entry.enteredBy), reopening.reason});
    return traces;
}

rules::MonthSheet openSheet(storage::Session &session, Month month)
{
    const auto rulebooks = rulebooksOf(session);
    const std::vector<storage::DecidedEntry> decided = storage::DecisionRepository(session).entriesOf(month);
    std::vector<rules::AppraisalEntry> lines;
    for (const storage::DecidedEntry &entry : decided)
        lines.push_back(lineOf(entry, month, *rulebooks));
    const rules::Rulebook *rulebook = rulebooks->inForce(month);
    rules::MonthSheet sheet =
        rules::assembleMonth(month, personsOn(session, decided), storage::SettingRepository(session).load(),
                             std::move(lines), rulebook ? *rulebook : rules::Rulebook());
    sheet.reopenings = reopeningsOf(session, month);
    return sheet;
}

/// What a person calls a proposal: clause, whom it concerns, day.
Violation blocks(storage::Session &session, RecordKind kind, const QString &id, const Proposal &proposal)
{
    const std::optional<Employee> person = storage::EmployeeRepository(session).load(proposal.personId);
    const QString name = u"%1 · %2 · %3"_s.arg(proposal.clauseId, person ? person->name : QString(),
                                               proposal.happenedOn.toString(Qt::ISODate));
    return {u"month"_s, ViolationCode::Blocks, {codeOf(kind), id, name}};
}

} // namespace

Violations AppraisalDesk::blockersOf(Month month)
{
    storage::ProposalRepository proposals(m_office.session);
    storage::DecisionRepository decisions(m_office.session);
    const std::set<Month> closed = closedMonths();
    Violations blockers;
    for (const Proposal &proposal : proposals.undecidedUntil(month.lastDay())) {
        // What still waits for a record may be answered next year; it goes to the month that is open then.
        if (rules::isDecidable(proposal) && rules::openMonthFor(proposal.happenedOn, closed) == month)
            blockers.push_back(blocks(m_office.session, RecordKind::Proposal, proposal.id.toString(), proposal));
    }
    for (const Objection &objection : decisions.unanswered()) {
        const std::optional<Proposal> proposal = proposals.load(objection.proposalId);
        if (!proposal || proposal->state == ProposalState::Withdrawn)
            continue;
        const std::vector<Decision> decided = decisions.decisionsOn(objection.proposalId);
        const bool undecided = proposal->state == ProposalState::Open || proposal->state == ProposalState::Proposed;
        const Month counts =
            undecided || decided.empty() ? rules::openMonthFor(proposal->happenedOn, closed) : decided.back().month;
        if (counts == month)
            blockers.push_back(blocks(m_office.session, RecordKind::Objection, objection.id.toString(), *proposal));
    }
    return blockers;
}

rules::MonthSheet AppraisalDesk::monthSheet(Month month)
{
    const std::optional<storage::ClosedMonth> closed = storage::MonthRepository(m_office.session).load(month);
    if (!closed)
        return openSheet(m_office.session, month);
    const std::optional<rules::MonthSheet> sheet = rules::thaw(closed->snapshot);
    const QByteArray digest = QCryptographicHash::hash(closed->snapshot, QCryptographicHash::Sha256).toHex();
    if (!sheet || digest != closed->digest)
        throw storage::DbError(storage::DbError::Kind::Corrupt,
                               u"the closed month %1 doesn't match its digest"_s.arg(month.toString()));
    return *sheet;
}

QString AppraisalDesk::digestOf(Month month)
{
    const std::optional<storage::ClosedMonth> closed = storage::MonthRepository(m_office.session).load(month);
    return closed ? QString::fromLatin1(closed->digest) : QString();
}

Result<Done> AppraisalDesk::closeMonth(const CloseMonth &command, const Act &act)
{
    sweep(); // what time has brought belongs to the month, or stands in its way
    UseCase useCase(m_office, "close_month", act);
    const QString field = u"month"_s;
    storage::EmployeeRepository employees(m_office.session);
    const std::optional<Employee> manager = employees.load(useCase.by());
    if (manager && !manager->has(Role::Manager))
        useCase.violate(u"by"_s, ViolationCode::WrongRole, {codeOf(Role::Manager)});
    storage::MonthRepository months(m_office.session);
    months.hold(storage::MonthRepository::For::Closing);
    if (const std::optional<storage::ClosedMonth> closed = months.load(command.month)) {
        useCase.violate(field, ViolationCode::AlreadyDone, {closed->closedAt.toIso()});
    } else if (useCase.happenedAt() < endOfDay(command.month.lastDay())) {
        useCase.violate(field, ViolationCode::MonthNotOver, {command.month.toString()});
    } else {
        useCase.violate(blockersOf(command.month));
    }
    if (!useCase.isClean())
        return useCase.violations();

    rules::MonthSheet sheet = openSheet(m_office.session, command.month);
    sheet.closed = true;
    sheet.closedAt = useCase.happenedAt();
    sheet.closedBy = manager->name;
    storage::ClosedMonth closed;
    closed.month = command.month;
    closed.closedAt = useCase.happenedAt();
    closed.closedBy = manager->id;
    closed.snapshot = rules::freeze(sheet);
    closed.digest = QCryptographicHash::hash(closed.snapshot, QCryptographicHash::Sha256).toHex();
    months.add(closed);
    const QString name = command.month.toString();
    useCase.created(RecordKind::AppraisalMonth, idOfNamed(RecordKind::AppraisalMonth, name), TicketId(),
                    {{u"month"_s, name},
                     {u"closed_at"_s, fieldOf(closed.closedAt)},
                     {u"closed_by"_s, fieldOf(closed.closedBy)},
                     {u"digest"_s, QString::fromLatin1(closed.digest)}});
    useCase.finish();
    return Done();
}

} // namespace fairlead::desk
