// SPDX-License-Identifier: GPL-3.0-or-later
// An old service ledger: its rows become calls, and the cases that they opened.
//
// What the desks could have written of such a case is its call, and that it ended. They couldn't have written visits, work
// orders, guidance or follow-ups: the ledger doesn't tell enough of them, and made-up records would be worse than none. So a
// finished case is Closed or Cancelled with its calls alone, and what the ledger says beyond that is kept in its own words.
#include "desk/fields.h"
#include "desk/import/takers.h"
#include "desk/usecase.h"
#include "rules/phonenumber.h"
#include "rules/warranty.h"
#include "storage/enginerepository.h"
#include "storage/ledgerrepository.h"
#include "storage/ticketrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int longestNumber = 40;
constexpr int longestPhone = 50;

/// To the second: that is what spreadsheets keep.
bool sameMoment(Instant a, Instant b)
{
    return a.msecs() / 1000 == b.msecs() / 1000;
}

QJsonObject fieldsOf(const LedgerOrigin &origin)
{
    return {{u"source"_s, origin.source},
            {u"source_row"_s, origin.sourceRow},
            {u"receiver_text"_s, origin.receiverText},
            {u"state_text"_s, origin.stateText},
            {u"handled_by"_s, origin.handledBy},
            {u"measure"_s, origin.measure},
            {u"remark"_s, origin.remark}};
}

} // namespace

struct LedgerTaker::Line {
    Ticket ticket; ///< as the row tells of it
    Call call;
    LedgerOrigin origin;
    bool opensTicket = true;
};

LedgerTaker::Line LedgerTaker::read(ImportRow &row)
{
    Line line;
    Ticket &ticket = line.ticket;
    Call &call = line.call;
    ticket.number = row.plainLine(u"number"_s);
    const std::optional<TicketKind> kind = row.word<TicketKind>(u"kind"_s);
    const std::optional<CallKind> callKind = row.word<CallKind>(u"call_kind"_s);
    ticket.kind =
        kind.value_or(callKind == CallKind::CommissioningRequest ? TicketKind::Commissioning : TicketKind::Repair);
    call.kind = callKind.value_or(ticket.kind == TicketKind::Repair ? CallKind::Fault : CallKind::CommissioningRequest);
    line.opensTicket =
        !ticket.number.isEmpty() || call.kind == CallKind::Fault || call.kind == CallKind::CommissioningRequest;
    call.channel = row.word<Channel>(u"channel"_s).value_or(Channel::Phone);
    ticket.priority = row.word<Priority>(u"priority"_s).value_or(Priority::CanSail);

    const std::optional<Instant> received = row.moment(u"received_at"_s);
    if (!received && row.isClean())
        row.fail(u"received_at"_s, ViolationCode::Required);
    ticket.receivedAt = received.value_or(Instant());
    call.entry.happenedAt = row.moment(u"called_at"_s).value_or(ticket.receivedAt);
    if (received && call.entry.happenedAt < *received)
        row.fail(u"called_at"_s, ViolationCode::TooEarly, {received->toIso()});

    ticket.fault = row.text(u"fault"_s);
    call.text = row.text(u"text"_s);
    if (call.text.isEmpty())
        call.text = ticket.fault;
    call.callerName = row.line(u"caller_name"_s);
    call.callerPhone = rules::normalPhone(row.line(u"caller_phone"_s));

    const QString receiver = row.line(u"receiver"_s);
    call.receiverId = work().finder.person(receiver);
    if (call.receiverId.isNull()) {
        // People come and go: a name that nobody on record has is kept as the ledger's word, not refused.
        line.origin.receiverText = receiver;
        call.receiverId = work().act.by;
    }
    ticket.receiverId = call.receiverId;
    if (line.opensTicket) {
        ticket.shipId = work().finder.ship(row);
        ticket.engineId = work().finder.engine(row, ticket.shipId);
        readEnd(row, line);
    }
    line.origin.source = work().source;
    line.origin.sourceRow = row.number();
    line.origin.stateText = row.line(u"state"_s);
    line.origin.handledBy = row.line(u"handled_by"_s);
    line.origin.measure = row.text(u"measure"_s);
    line.origin.remark = row.text(u"remark"_s);
    return line;
}

/// In which state a case of the ledger is: Cancelled or open where it says so, else Closed. An old case whose end isn't told
/// is over all the same; only the day isn't known.
void LedgerTaker::readEnd(ImportRow &row, Line &line)
{
    Ticket &ticket = line.ticket;
    const std::optional<TicketState> told = row.word<TicketState>(u"state"_s);
    ticket.endedAt = row.moment(u"ended_at"_s);
    // A day alone means some time of that day.
    if (ticket.endedAt && *ticket.endedAt < ticket.receivedAt && ticket.endedAt->day() == ticket.receivedAt.day())
        ticket.endedAt = ticket.receivedAt;
    if (ticket.endedAt && *ticket.endedAt < ticket.receivedAt)
        row.fail(u"ended_at"_s, u"ended_before"_s, {ticket.receivedAt.toIso()});
    ticket.state = TicketState::Closed;
    if (told == TicketState::Cancelled) {
        ticket.state = TicketState::Cancelled;
        ticket.cancelReason = row.text(row.has(u"cancel_reason"_s) ? u"cancel_reason"_s : u"remark"_s);
        if (ticket.cancelReason.isEmpty())
            row.fail(u"cancel_reason"_s, ViolationCode::Required);
    } else if (told && *told != TicketState::Closed && *told != TicketState::Archived) {
        // What it went through before isn't on record, so it begins here anew.
        ticket.state = TicketState::Received;
        if (ticket.endedAt)
            row.fail(u"state"_s, u"open_but_ended"_s, {row.line(u"state"_s)});
    }
    if (ticket.endedAt && *ticket.endedAt > office().clock.now())
        row.fail(u"ended_at"_s, ViolationCode::InTheFuture);
    // Intake was over by then at the latest, as it is with a case that is cancelled at the desk.
    ticket.leftIntakeAt = ticket.endedAt;
}

RowOutcome LedgerTaker::take(ImportRow &row)
{
    Line line = read(row);
    if (!row.isClean())
        return RowOutcome::Rejected;
    storage::TicketRepository tickets(office().session);
    std::optional<TicketId> there;
    const Ticket &ticket = line.ticket;
    QString field = u"number"_s;
    QString key = ticket.number;
    if (!line.opensTicket) {
        if (!isFirst(row, u"received_at"_s, keyOfCall(line)))
            return RowOutcome::Rejected;
        if (tickets.hasCall(line.call.entry.happenedAt, line.call.text)) {
            const RowOutcome what = onDuplicate(row, u"received_at"_s, line.call.entry.happenedAt.toIso());
            return what == RowOutcome::Changed ? RowOutcome::Unchanged : what;
        }
        return addCall(row, line, TicketId());
    }
    if (!ticket.number.isEmpty()) {
        there = tickets.byNumber(ticket.number);
    } else if (!ticket.engineId.isNull()) {
        const QDate day = ticket.receivedAt.day();
        there = tickets.ofEngineBetween(ticket.engineId, startOfDay(day), endOfDay(day));
        field = u"serial_no"_s;
        key = row.line(u"serial_no"_s);
    } else {
        there = tickets.receivedWith(ticket.receivedAt, ticket.fault);
        field = u"fault"_s;
        key = ticket.fault;
    }
    if (!there)
        return addTicket(row, line);

    const std::vector<Call> calls = tickets.callsOf(*there);
    const bool known = std::ranges::any_of(calls, [&line](const Call &call) {
        return sameMoment(call.entry.happenedAt, line.call.entry.happenedAt) && call.text == line.call.text;
    });
    if (const auto first = m_takenOver.constFind(*there); first != m_takenOver.constEnd()) {
        if (!known)
            return addCall(row, line, *there);
        row.fail(field, u"twice_in_file"_s, {QString::number(*first)});
        return RowOutcome::Rejected;
    }
    const RowOutcome what = onDuplicate(row, field, key);
    if (what != RowOutcome::Changed)
        return what;
    if (known)
        return RowOutcome::Unchanged;
    return addCall(row, line, *there) == RowOutcome::Added ? RowOutcome::Changed : RowOutcome::Rejected;
}

QString LedgerTaker::keyOfCall(const Line &line)
{
    return u"%1\n%2"_s.arg(line.call.entry.happenedAt.msecs()).arg(line.call.text);
}

RowOutcome LedgerTaker::addTicket(ImportRow &row, Line &line)
{
    Ticket &ticket = line.ticket;
    UseCase useCase(office(), "import_ledger", {work().act.by, ticket.receivedAt, {}});
    storage::TicketRepository tickets(office().session);
    ticket.number = useCase.line(u"number"_s, ticket.number, longestNumber);
    ticket.fault = useCase.requiredText(u"fault"_s, ticket.fault);
    ticket.cancelReason = useCase.text(u"cancel_reason"_s, ticket.cancelReason);
    LedgerOrigin &origin = line.origin;
    origin.handledBy = useCase.line(u"handled_by"_s, origin.handledBy);
    origin.measure = useCase.text(u"measure"_s, origin.measure);
    origin.remark = useCase.text(u"remark"_s, origin.remark);
    origin.stateText = useCase.line(u"state"_s, origin.stateText);
    origin.receiverText = useCase.line(u"receiver"_s, origin.receiverText);
    ticket.judgedOn = ticket.receivedAt.day();
    if (!ticket.engineId.isNull()) {
        const Engine engine = *storage::EngineRepository(office().session).load(ticket.engineId);
        ticket.verdict = rules::judgeWarranty(engine.dates, engine.voided, ticket.judgedOn);
        if (ticket.shipId.isNull())
            ticket.shipId = engine.shipId;
    }
    row.fail(useCase.violations(), {{u"at"_s, u"received_at"_s}});
    if (!row.isClean())
        return RowOutcome::Rejected;

    ticket.id = useCase.newId<TicketId>();
    if (ticket.number.isEmpty())
        ticket.number = tickets.nextNumber(ticket.judgedOn.year());
    else
        tickets.reserveNumber(ticket.number);
    tickets.insert(ticket);
    origin.ticketId = ticket.id;
    origin.enteredAt = useCase.now();
    origin.enteredBy = useCase.by();
    storage::LedgerRepository(office().session).add(origin);
    QJsonObject fields = desk::fieldsOf(ticket);
    const QJsonObject words = fieldsOf(origin);
    for (auto word = words.begin(); word != words.end(); ++word)
        fields.insert(word.key(), word.value());
    useCase.created(RecordKind::Ticket, ticket.id, ticket.id, fields);
    useCase.finish();
    m_takenOver.insert(ticket.id, static_cast<quint32>(row.number()));
    return addCall(row, line, ticket.id);
}

RowOutcome LedgerTaker::addCall(ImportRow &row, Line &line, const TicketId &ticket)
{
    Call &call = line.call;
    UseCase useCase(office(), "import_ledger", {work().act.by, call.entry.happenedAt, {}});
    call.callerName = useCase.line(u"caller_name"_s, call.callerName);
    call.callerPhone = useCase.line(u"caller_phone"_s, call.callerPhone, longestPhone);
    call.text = useCase.text(u"text"_s, call.text);
    call.entry = useCase.entry();
    row.fail(useCase.violations(), {{u"at"_s, u"received_at"_s}});
    if (!row.isClean())
        return RowOutcome::Rejected;
    call.id = useCase.newId<CallId>();
    call.ticketId = ticket;
    storage::TicketRepository(office().session).add(call);
    useCase.created(RecordKind::Call, call.id, ticket, desk::fieldsOf(call));
    if (!ticket.isNull())
        useCase.touch(ticket);
    useCase.finish();
    return RowOutcome::Added;
}

} // namespace fairlead::desk
