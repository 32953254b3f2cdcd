// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/intakedesk.h"

#include "desk/casedesk.h"

#include "desk/fields.h"
#include "desk/references.h"
#include "desk/usecase.h"
#include "desk/visitplan.h"
#include "rules/workflow.h"
#include "storage/employeerepository.h"
#include "storage/ledgerreader.h"
#include "storage/sql/session.h"
#include "storage/sql/transaction.h"
#include "storage/ticketlist.h"
#include "storage/ticketrepository.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// The last moment at which the case is known to have moved: what ends it can't have happened before.
Instant lastMove(const rules::CaseFacts &facts)
{
    Instant last = facts.ticket.receivedAt;
    for (const Guidance &guidance : facts.guidances)
        last = std::max(last, guidance.entry.happenedAt);
    const auto consider = [&last](const std::optional<Instant> &at) { last = std::max(last, at.value_or(last)); };
    consider(facts.ticket.leftIntakeAt);
    for (const rules::VisitFacts &visit : facts.visits) {
        consider(visit.visit.arrivedAt);
        consider(visit.visit.departedAt);
    }
    return last;
}

/// Saves the ticket as it became and journals what differs. False, with the conflict noted, when it didn't go.
bool save(UseCase &useCase, const Ticket &before, Ticket after)
{
    storage::TicketRepository tickets(useCase.office().session);
    if (tickets.update(after) != storage::SaveOutcome::Saved) {
        useCase.conflict(after.id);
        return false;
    }
    useCase.changed(RecordKind::Ticket, after.id, after.id, fieldsOf(before), fieldsOf(after));
    useCase.touch(after.id);
    return true;
}

/// The guidance that a command tells of; its case is the caller's to say.
Guidance guidanceOf(UseCase &useCase, const GiveGuidance &command)
{
    Guidance guidance;
    guidance.guideId = command.guide.isNull() ? useCase.by() : command.guide;
    if (!command.guide.isNull())
        References(useCase).employee(u"guide"_s, command.guide);
    guidance.bySpecialist = command.bySpecialist;
    guidance.outcome = command.outcome;
    guidance.note = useCase.text(u"note"_s, command.note);
    guidance.entry = useCase.entry();
    return guidance;
}

void add(UseCase &useCase, Guidance &guidance)
{
    guidance.id = useCase.newId<GuidanceId>();
    storage::TicketRepository(useCase.office().session).add(guidance);
    useCase.created(RecordKind::Guidance, guidance.id, guidance.ticketId, fieldsOf(guidance));
    useCase.touch(guidance.ticketId);
}

} // namespace

Result<GuidanceId> IntakeDesk::giveGuidance(const GiveGuidance &command, const Act &act)
{
    UseCase useCase(m_office, "give_guidance", act);
    References references(useCase);
    const std::optional<rules::CaseFacts> facts = references.caseOf(command.ticket);
    if (facts) {
        references.inState(facts->ticket, {TicketState::Received, TicketState::AwaitingDispatch,
                                           TicketState::Dispatched, TicketState::OnSite, TicketState::AwaitingReview});
        useCase.notBefore(facts->ticket.receivedAt);
    }
    Guidance guidance = guidanceOf(useCase, command);
    guidance.ticketId = facts ? facts->ticket.id : TicketId();
    if (!useCase.isClean())
        return useCase.violations();

    add(useCase, guidance);
    useCase.finish();
    return guidance.id;
}

Result<Done> IntakeDesk::solveByPhone(const SolveByPhone &command, const Act &act)
{
    UseCase useCase(m_office, "solve_by_phone", act);
    References references(useCase);
    std::optional<rules::CaseFacts> facts = references.caseOf(command.ticket);
    std::optional<Guidance> solving;
    if (!command.note.trimmed().isEmpty()) {
        solving = guidanceOf(useCase, {{}, command.guide, command.bySpecialist, GuidanceOutcome::Solved, command.note});
        if (facts) {
            solving->ticketId = facts->ticket.id;
            facts->guidances.push_back(*solving);
        }
    }
    if (facts) {
        useCase.violate(rules::missingFor(rules::Move::SolveByPhone, *facts));
        // It was solved by the guidance that solved it, not before.
        std::optional<Instant> solved;
        for (const Guidance &guidance : facts->guidances) {
            if (guidance.outcome == GuidanceOutcome::Solved && (!solved || guidance.entry.happenedAt < *solved))
                solved = guidance.entry.happenedAt;
        }
        useCase.notBefore(std::max(facts->ticket.receivedAt, solved.value_or(facts->ticket.receivedAt)));
    }
    if (!useCase.isClean())
        return useCase.violations();

    if (solving)
        add(useCase, *solving);
    Ticket after = facts->ticket;
    after.state = rules::stateAfter(rules::Move::SolveByPhone, *facts);
    after.leftIntakeAt = useCase.happenedAt();
    after.endedAt = useCase.happenedAt();
    if (!save(useCase, facts->ticket, after))
        return useCase.violations();
    useCase.finish();
    return Done();
}

Result<Done> IntakeDesk::sendToDispatch(const SendToDispatch &command, const Act &act)
{
    UseCase useCase(m_office, "send_to_dispatch", act);
    References references(useCase);
    const std::optional<rules::CaseFacts> facts = references.caseOf(command.ticket);
    if (facts) {
        useCase.violate(rules::missingFor(rules::Move::SendToDispatch, *facts));
        useCase.notBefore(facts->ticket.receivedAt);
    }
    EmployeeId head = command.head;
    if (head.isNull()) {
        const std::vector<Employee> heads = storage::EmployeeRepository(m_office.session).activeWith(Role::Head);
        if (heads.size() == 1)
            head = heads.front().id;
    }
    references.employeeWith({Role::Head}, u"head"_s, head);
    std::optional<Visit> visit;
    if (!command.entryAt && !(command.place + command.contactName + command.contactPhone).trimmed().isEmpty())
        useCase.violate(u"entry_at"_s, ViolationCode::Required);
    if (command.entryAt)
        visit = visitplan::agree(
            useCase, facts,
            {command.ticket, *command.entryAt, command.place, command.contactName, command.contactPhone, {}});
    if (!useCase.isClean())
        return useCase.violations();

    if (visit && visitplan::store(useCase, *facts, *visit).isNull())
        return useCase.violations();
    Ticket after = facts->ticket;
    after.state = rules::stateAfter(rules::Move::SendToDispatch, *facts);
    after.leftIntakeAt = useCase.happenedAt();
    after.sentToDispatchAt = useCase.happenedAt();
    after.headId = head;
    if (!save(useCase, facts->ticket, after))
        return useCase.violations();
    useCase.finish();
    return Done();
}

Result<Done> IntakeDesk::judgeImproperUse(const JudgeImproperUse &command, const Act &act)
{
    UseCase useCase(m_office, "judge_improper_use", act);
    References references(useCase);
    const std::optional<rules::CaseFacts> facts = references.caseOf(command.ticket);
    if (facts) {
        if (facts->ticket.state == TicketState::Cancelled)
            useCase.violate(u"ticket"_s, ViolationCode::WrongState, {codeOf(facts->ticket.state)});
        if (facts->ticket.improperUse)
            useCase.violate(u"ticket"_s, ViolationCode::AlreadyDone, {facts->ticket.improperUse->reason});
        useCase.notBefore(facts->ticket.receivedAt);
    }
    const ImproperUse judgement{useCase.requiredText(u"reason"_s, command.reason), command.approvedBy};
    references.employeeWith({Role::Head, Role::Manager}, u"approved_by"_s, command.approvedBy);
    if (!useCase.isClean())
        return useCase.violations();

    Ticket after = facts->ticket;
    after.improperUse = judgement;
    if (!save(useCase, facts->ticket, after))
        return useCase.violations();
    useCase.finish();
    return Done();
}

Result<Done> IntakeDesk::cancelTicket(const CancelTicket &command, const Act &act)
{
    UseCase useCase(m_office, "cancel_ticket", act);
    std::optional<rules::CaseFacts> facts = References(useCase).caseOf(command.ticket);
    const QString reason = useCase.requiredText(u"reason"_s, command.reason);
    if (!facts)
        return useCase.violations();

    const Ticket before = facts->ticket;
    // The rules ask for a reason on the ticket, which this command brings along; the field above says when it is empty.
    facts->ticket.cancelReason = reason.isEmpty() ? u"?"_s : reason;
    useCase.violate(rules::missingFor(rules::Move::Cancel, *facts));
    useCase.notBefore(lastMove(*facts));
    if (!useCase.isClean())
        return useCase.violations();

    Ticket after = facts->ticket;
    after.state = rules::stateAfter(rules::Move::Cancel, *facts);
    after.endedAt = useCase.happenedAt();
    if (!after.leftIntakeAt)
        after.leftIntakeAt = after.endedAt;
    if (!save(useCase, before, after))
        return useCase.violations();
    useCase.finish();
    return Done();
}

std::vector<RowKey> IntakeDesk::byUrgency(const ListQuery &query)
{
    storage::TicketList list(m_office.session);
    ListQuery all = query;
    all.limit = 0;
    const std::vector<TicketRow> rows = list.rows(list.keys(all));
    std::vector<TicketId> tickets;
    for (const TicketRow &row : rows)
        tickets.push_back(row.ticket.id);
    const std::vector<std::optional<rules::Deadline>> pressing = CaseDesk(m_office).mostUrgent(tickets);
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    // What nothing presses for comes last.
    std::ranges::stable_sort(order, {}, [&pressing](size_t i) {
        return std::pair(!pressing[i], pressing[i] ? pressing[i]->dueAt : Instant());
    });
    std::vector<RowKey> keys;
    for (const size_t i : order)
        keys.push_back(rows[i].key);
    if (query.limit > 0 && keys.size() > static_cast<size_t>(query.limit))
        keys.resize(static_cast<size_t>(query.limit));
    return keys;
}

std::vector<RowKey> IntakeDesk::ticketKeys(const ListQuery &query)
{
    storage::TicketList list(m_office.session);
    if (query.filter == "to_dispatch"_L1 && query.sortBy.isEmpty())
        return byUrgency(query);
    if (query.filter != "overdue"_L1)
        return list.keys(query);
    // What is overdue only the rules can say; they are asked for the open ones that the rest of the query leaves.
    ListQuery open = query;
    open.filter = u"open"_s;
    const std::vector<RowKey> keys = list.keys(open);
    const std::vector<std::optional<rules::Deadline>> pressing = CaseDesk(m_office).mostUrgent(list.ids(keys));
    std::vector<RowKey> overdue;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (pressing[i] && pressing[i]->state == rules::DeadlineState::Breached)
            overdue.push_back(keys[i]);
    }
    return overdue;
}

std::vector<TicketRow> IntakeDesk::ticketRows(const std::vector<RowKey> &keys)
{
    return storage::TicketList(m_office.session).rows(keys);
}

Result<Ledger> IntakeDesk::ledger(QDate from, QDate until)
{
    if (!from.isValid())
        return Violations{{u"from"_s, ViolationCode::Required, {}}};
    if (!until.isValid())
        return Violations{{u"until"_s, ViolationCode::Required, {}}};
    if (until < from)
        return Violations{{u"until"_s, ViolationCode::TooEarly, {from.toString(Qt::ISODate)}}};
    // The statements shall speak of one state of the database.
    std::optional<storage::Transaction> reading;
    if (!m_office.session.inTransaction())
        reading.emplace(m_office.session, storage::Transaction::Kind::Read);
    storage::LedgerReader reader(m_office.session, from, until);
    if (const qint64 count = reader.count(); count > mostLedgerLines)
        return Violations{
            {u"until"_s, ViolationCode::TooMany, {QString::number(count), QString::number(mostLedgerLines)}}};
    return Ledger{from, until, reader.lines()};
}

std::vector<TicketRow> IntakeDesk::openTicketsOf(const EngineId &engine)
{
    storage::TicketList list(m_office.session);
    return list.rows(list.openOf(engine));
}

} // namespace fairlead::desk
