// SPDX-License-Identifier: GPL-3.0-or-later
// Two tickets that turn out to be about the same matter.
#include "desk/attachmentfields.h"
#include "desk/caseloader.h"
#include "desk/fields.h"
#include "desk/intakedesk.h"
#include "desk/ticketverdict.h"
#include "desk/usecase.h"
#include "rules/workflow.h"
#include "storage/attachmentrepository.h"
#include "storage/enginerepository.h"
#include "storage/shiprepository.h"
#include "storage/ticketrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// A case by its own id, not by the one that it was merged into: what was merged can't be merged again.
std::optional<rules::CaseFacts> caseOf(UseCase &useCase, const QString &field, const TicketId &ticket)
{
    if (ticket.isNull()) {
        useCase.violate(field, ViolationCode::Required);
        return std::nullopt;
    }
    storage::Session &session = useCase.office().session;
    storage::TicketRepository(session).hold(ticket);
    std::optional<rules::CaseFacts> facts = loadCase(session, ticket);
    if (!facts)
        useCase.violate(field, ViolationCode::Unknown, {ticket.toString()});
    else if (!rules::isOpen(facts->ticket.state) || facts->ticket.state == TicketState::Archived)
        useCase.violate(field, ViolationCode::WrongState, {codeOf(facts->ticket.state)});
    return facts;
}

/// Notes what keeps the two from being one matter.
void compare(UseCase &useCase, const MergeTickets &command, const rules::CaseFacts &keep,
             const rules::CaseFacts &merged)
{
    const QString field = u"merged"_s;
    storage::Session &session = useCase.office().session;
    if (keep.ticket.id == merged.ticket.id || keep.ticket.kind != merged.ticket.kind)
        useCase.violate(field, ViolationCode::InvalidValue, {merged.ticket.number});
    if (!merged.visits.empty())
        useCase.violate(field, ViolationCode::HasVisits, {merged.ticket.number});
    const auto differ = [](const auto &a, const auto &b) { return !a.isNull() && !b.isNull() && a != b; };
    if (differ(keep.ticket.shipId, merged.ticket.shipId)) {
        const std::optional<Ship> ship = storage::ShipRepository(session).load(merged.ticket.shipId);
        useCase.violate(field, ViolationCode::InvalidValue, {ship ? ship->name : merged.ticket.number});
    }
    if (differ(keep.ticket.engineId, merged.ticket.engineId) && !command.otherEngine)
        useCase.violate(u"other_engine"_s, ViolationCode::Required);
    useCase.notBefore(std::max(keep.ticket.receivedAt, merged.ticket.receivedAt));
}

/// The kept ticket with what it learns from the other: the case came in when the first of the two did, and is as urgent as
/// the more urgent one.
Ticket joined(storage::Session &session, const Ticket &keep, const Ticket &merged)
{
    Ticket ticket = keep;
    if (merged.receivedAt < keep.receivedAt) {
        ticket.receivedAt = merged.receivedAt;
        ticket.receiverId = merged.receiverId;
    }
    ticket.priority = std::min(keep.priority, merged.priority);
    if (ticket.shipId.isNull())
        ticket.shipId = merged.shipId;
    if (ticket.engineId.isNull())
        ticket.engineId = merged.engineId;
    if (ticket.engineId != keep.engineId || ticket.receivedAt.day() != keep.judgedOn)
        judgeVerdict(ticket, storage::EngineRepository(session).load(ticket.engineId));
    return ticket;
}

} // namespace

Result<Done> IntakeDesk::mergeTickets(const MergeTickets &command, const Act &act)
{
    UseCase useCase(m_office, "merge_tickets", act);
    // Always in the same order, so that two who merge at once don't wait for each other.
    const bool keepFirst = command.keep < command.merged;
    std::optional<rules::CaseFacts> keep;
    std::optional<rules::CaseFacts> merged;
    if (keepFirst)
        keep = caseOf(useCase, u"keep"_s, command.keep);
    merged = caseOf(useCase, u"merged"_s, command.merged);
    if (!keepFirst)
        keep = caseOf(useCase, u"keep"_s, command.keep);
    const QString reason = useCase.requiredText(u"reason"_s, command.reason);
    if (keep && merged)
        compare(useCase, command, *keep, *merged);
    if (!useCase.isClean())
        return useCase.violations();

    storage::TicketRepository tickets(m_office.session);
    Ticket after = joined(m_office.session, keep->ticket, merged->ticket);
    Ticket gone = merged->ticket;
    gone.mergedInto = after.id;
    gone.state = TicketState::Cancelled;
    gone.cancelReason = reason;
    gone.endedAt = useCase.happenedAt();
    if (!gone.leftIntakeAt)
        gone.leftIntakeAt = gone.endedAt;
    for (auto [before, ticket] : {std::pair(&keep->ticket, &after), std::pair(&merged->ticket, &gone)}) {
        if (tickets.update(*ticket) != storage::SaveOutcome::Saved) {
            useCase.conflict(ticket->id);
            return useCase.violations();
        }
        useCase.changed(RecordKind::Ticket, ticket->id, ticket->id, fieldsOf(*before), fieldsOf(*ticket));
        useCase.touch(ticket->id);
    }
    tickets.moveFacts(gone.id, after.id);
    const auto moved = [&](RecordKind kind, auto fact) {
        const QJsonObject before = fieldsOf(fact);
        fact.ticketId = after.id;
        useCase.changed(kind, fact.id, after.id, before, fieldsOf(fact));
    };
    for (const Call &call : merged->calls)
        moved(RecordKind::Call, call);
    for (const Guidance &guidance : merged->guidances)
        moved(RecordKind::Guidance, guidance);
    storage::AttachmentRepository attachments(m_office.session);
    for (const Attachment &attachment : attachments.ofTicket(gone.id)) {
        Attachment moving = attachment;
        moving.ticketId = after.id;
        if (moving.kind == RecordKind::Ticket)
            moving.record = RecordId(after.id.uuid());
        if (attachments.update(moving) != storage::SaveOutcome::Saved) {
            useCase.conflict(moving.id);
            return useCase.violations();
        }
        useCase.changed(RecordKind::Attachment, moving.id, after.id, fieldsOf(attachment), fieldsOf(moving));
    }
    useCase.finish();
    return Done();
}

} // namespace fairlead::desk
