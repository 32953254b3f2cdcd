// SPDX-License-Identifier: GPL-3.0-or-later
// The call log: one call, and the case that it opens or joins.
#include "desk/attachmentbatch.h"
#include "desk/fields.h"
#include "desk/intakedesk.h"
#include "desk/references.h"
#include "desk/ticketverdict.h"
#include "desk/usecase.h"
#include "rules/workflow.h"
#include "storage/shiprepository.h"
#include "storage/ticketrepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int longestPhone = 50;

/// What a call says about the machine concerned.
struct Machine {
    std::optional<Engine> engine;
    ShipId shipId;
};

bool opensTicket(CallKind kind)
{
    return kind == CallKind::Fault || kind == CallKind::CommissioningRequest;
}

/// An inquiry or a wrong number may have nothing to tell.
bool wantsText(CallKind kind)
{
    return kind != CallKind::Inquiry && kind != CallKind::WrongNumber;
}

/// The machine of the command. The engine's own ship counts; one that was named must not be another.
Machine machineOf(UseCase &useCase, const LogCall &command)
{
    References references(useCase);
    Machine machine;
    machine.engine = references.engine(u"engine"_s, command.engine, References::Need::Optional);
    const std::optional<Ship> ship = references.ship(u"ship"_s, command.ship, References::Need::Optional);
    machine.shipId = command.ship;
    if (machine.engine && !machine.engine->shipId.isNull()) {
        if (ship && ship->id != machine.engine->shipId)
            useCase.violate(u"ship"_s, ViolationCode::InvalidValue, {ship->name});
        machine.shipId = machine.engine->shipId;
    }
    return machine;
}

Call callOf(UseCase &useCase, const LogCall &command)
{
    Call call;
    call.receiverId = useCase.by();
    call.kind = command.kind;
    call.channel = command.channel;
    call.callerName = useCase.line(u"caller_name"_s, command.callerName);
    call.callerPhone = useCase.line(u"caller_phone"_s, command.callerPhone, longestPhone);
    call.text =
        wantsText(command.kind) ? useCase.requiredText(u"text"_s, command.text) : useCase.text(u"text"_s, command.text);
    call.entry = useCase.entry();
    // What was said stands for itself; a known contact only fills what was left open.
    const std::optional<Contact> contact =
        References(useCase).contact(u"contact"_s, command.contact, References::Need::Optional);
    if (contact) {
        call.contactId = contact->id;
        if (call.callerName.isEmpty())
            call.callerName = contact->name;
        if (call.callerPhone.isEmpty() && !contact->phones.isEmpty())
            call.callerPhone = contact->phones.constFirst();
    }
    return call;
}

Ticket ticketOf(UseCase &useCase, const LogCall &command, const Machine &machine)
{
    Ticket ticket;
    ticket.kind = command.kind == CallKind::Fault ? TicketKind::Repair : TicketKind::Commissioning;
    ticket.engineId = command.engine;
    ticket.shipId = machine.shipId;
    ticket.priority = command.priority;
    ticket.receivedAt = useCase.happenedAt();
    ticket.receiverId = useCase.by();
    judgeVerdict(ticket, machine.engine);
    return ticket;
}

/// Checks that the call can join the case, and learns from it what the case didn't know yet: the ship, the engine, and
/// with it the verdict. What was known is not changed.
Ticket joined(UseCase &useCase, const LogCall &command, const Machine &machine, const Ticket &before)
{
    Ticket ticket = before;
    if (command.kind == CallKind::WrongNumber)
        useCase.violate(u"ticket"_s, ViolationCode::InvalidValue, {before.number});
    if (!rules::isOpen(before.state))
        useCase.violate(u"ticket"_s, ViolationCode::WrongState, {codeOf(before.state)});
    useCase.notBefore(before.receivedAt);
    if (!before.shipId.isNull() && !machine.shipId.isNull() && machine.shipId != before.shipId) {
        const std::optional<Ship> other = storage::ShipRepository(useCase.office().session).load(machine.shipId);
        useCase.violate(u"ship"_s, ViolationCode::InvalidValue, {other ? other->name : machine.shipId.toString()});
    }
    if (before.shipId.isNull())
        ticket.shipId = machine.shipId;
    if (machine.engine) {
        if (before.engineId.isNull()) {
            ticket.engineId = machine.engine->id;
            judgeVerdict(ticket, machine.engine);
        } else if (before.engineId != machine.engine->id) {
            useCase.violate(u"engine"_s, ViolationCode::InvalidValue, {machine.engine->serialNo});
        }
    }
    return ticket;
}

} // namespace

Result<LoggedCall> IntakeDesk::logCall(const LogCall &command, const Act &act)
{
    AttachmentBatch files(m_office.session, command.attachments);
    UseCase useCase(m_office, "log_call", act);
    storage::TicketRepository tickets(m_office.session);
    const Machine machine = machineOf(useCase, command);
    Call call = callOf(useCase, command);
    files.check(useCase, u"attachments"_s);
    std::optional<Ticket> before;
    std::optional<Ticket> ticket;
    if (!command.ticket.isNull()) {
        if (const std::optional<rules::CaseFacts> facts = References(useCase).caseOf(command.ticket)) {
            before = facts->ticket;
            ticket = joined(useCase, command, machine, *before);
        }
    } else if (opensTicket(command.kind)) {
        ticket = ticketOf(useCase, command, machine);
        ticket->fault = call.text;
    }
    if (!useCase.isClean())
        return useCase.violations();

    if (ticket && !before) {
        ticket->id = useCase.newId<TicketId>();
        ticket->number = tickets.nextNumber(ticket->receivedAt.day().year());
        tickets.insert(*ticket);
        useCase.created(RecordKind::Ticket, ticket->id, ticket->id, fieldsOf(*ticket));
    } else if (ticket && fieldsOf(*ticket) != fieldsOf(*before)) {
        if (tickets.update(*ticket) != storage::SaveOutcome::Saved) {
            useCase.conflict(ticket->id);
            return useCase.violations();
        }
        useCase.changed(RecordKind::Ticket, ticket->id, ticket->id, fieldsOf(*before), fieldsOf(*ticket));
    }
    call.id = useCase.newId<CallId>();
    call.ticketId = ticket ? ticket->id : TicketId();
    tickets.add(call);
    useCase.created(RecordKind::Call, call.id, call.ticketId, fieldsOf(call));
    if (!files.keep(useCase, RecordKind::Call, RecordId(call.id.uuid()), call.ticketId))
        return useCase.violations();
    if (ticket)
        useCase.touch(ticket->id);
    useCase.finish();
    return LoggedCall{call.id, call.ticketId, ticket ? ticket->number : QString(), before.has_value()};
}

} // namespace fairlead::desk
