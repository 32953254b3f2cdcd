// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demostencilbook.h"

#include "desk/appraisaldesk.h"
#include "desk/caseloader.h"
#include "desk/demo/demo.h"
#include "desk/demo/demostage.h"
#include "desk/intakedesk.h"
#include "desk/rulebookshelf.h"
#include "rules/proposals.h"
#include "storage/bulk/caserows.h"
#include "storage/employeerepository.h"
#include "storage/journalrepository.h"
#include "storage/proposalrepository.h"
#include "storage/rulebookrepository.h"
#include "storage/shiprepository.h"
#include "storage/sql/migrator.h"
#include "storage/sql/session.h"
#include "storage/ticketrepository.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// The people and the manual of the scratch database.
DemoParts partsOfAll(storage::Session &session)
{
    DemoParts parts;
    for (const Employee &person : storage::EmployeeRepository(session).all()) {
        const DemoPart part = person.has(Role::Manager)         ? DemoPart::Manager
                              : person.has(Role::Head)          ? DemoPart::Head
                              : person.has(Role::CallReceiver)  ? DemoPart::Receiver
                              : person.has(Role::FollowUpAgent) ? DemoPart::Agent
                                                                : DemoPart::Engineer;
        if (!person.has(Role::Administrator))
            parts.insert(person.id.toBytes(), part);
    }
    for (const storage::StoredRulebook &rulebook : storage::RulebookRepository(session).all())
        parts.insert(rulebook.id.toBytes(), DemoPart::Rulebook);
    return parts;
}

void addParts(DemoParts &parts, storage::Session &session, const rules::CaseFacts &facts)
{
    parts.insert(facts.ticket.engineId.toBytes(), DemoPart::Engine);
    parts.insert(facts.ticket.shipId.toBytes(), DemoPart::Ship);
    for (const Call &call : facts.calls)
        parts.insert(call.contactId.toBytes(), DemoPart::CallerContact);
    if (const std::optional<Ship> ship = storage::ShipRepository(session).load(facts.ticket.shipId)) {
        parts.insert(ship->ownerId.toBytes(), DemoPart::Owner);
        parts.insert(ship->yardId.toBytes(), DemoPart::Yard);
        parts.insert(ship->designerId.toBytes(), DemoPart::Designer);
    }
    parts.remove(QByteArray(16, '\0')); // what is unknown is no part
}

bool sameConditions(const std::vector<Condition> &a, const std::vector<Condition> &b)
{
    return std::ranges::equal(a, b, [](const Condition &x, const Condition &y) {
        return x.name == y.name && x.state == y.state && x.awaits == y.awaits && x.evidence.size() == y.evidence.size();
    });
}

/// Whether judging the case once more finds what is stored: then a copy, which moves all of it by the same span, is right,
/// too. What was decided before a later record changed it doesn't.
bool isAsJudged(storage::Session &session, const rules::CaseFacts &facts)
{
    const TicketId ticket = facts.ticket.id;
    Instant judgedAt;
    for (const storage::JournalEntry &entry : storage::JournalRepository(session).ofTicket(ticket)) {
        if (entry.action != "decide"_L1)
            judgedAt = std::max(judgedAt, entry.enteredAt);
    }
    const std::vector<Proposal> stored = storage::ProposalRepository(session).ofTicket(ticket);
    const std::vector<Proposal> found = rules::findInCase(facts, *rulebooksOf(session), judgedAt);
    const bool allStored = std::ranges::all_of(found, [&stored](const Proposal &proposal) {
        const auto same = std::ranges::find(stored, proposal.key, &Proposal::key);
        return same != stored.end() && sameConditions(same->conditions, proposal.conditions);
    });
    const bool allFound = std::ranges::all_of(stored, [&found](const Proposal &proposal) {
        return proposal.state == ProposalState::Withdrawn || proposal.origin == ProposalOrigin::ByHand ||
               std::ranges::find(found, proposal.key, &Proposal::key) != found.end();
    });
    return allStored && allFound && rules::reconcile(stored, found).empty();
}

bool isUndecided(const DemoStencilProposal &proposal)
{
    return !proposal.decided && (proposal.stateAfter == "open"_L1 || proposal.stateAfter == "proposed"_L1);
}

} // namespace

DemoStencilBook::DemoStencilBook(quint64 seed, Instant until, int cases)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw storage::DbError(storage::DbError::Kind::CannotOpen, folder.errorString());
    storage::Session session(storage::DatabaseAddress::ofFile(folder.filePath(u"scratch.db"_s)),
                             storage::Session::OpenMode::CreateNew);
    storage::Migrator(session).upgrade(until);
    DemoPlan plan;
    plan.tickets = cases;
    plan.byDesks = cases;
    plan.seed = seed;
    plan.until = until;
    const Result<DemoTally> made = Demo(session).build(plan);
    if (!made.ok())
        throw DemoRefusal{"stencils", made.violations()};
    const SetClock clock(until);
    IdSource ids(seed);
    const Office office{session, clock, ids};
    AppraisalDesk(office).sweep(); // open cases as they are judged at the end

    DemoParts parts = partsOfAll(session);
    IntakeDesk intake(office);
    for (const TicketRow &row : intake.ticketRows(intake.ticketKeys({}))) {
        const std::optional<rules::CaseFacts> facts = loadCase(session, row.ticket.id);
        if (!facts || !isAsJudged(session, *facts))
            continue;
        DemoParts known = parts;
        addParts(known, session, *facts);
        if (std::optional<DemoStencil> stencil = stencilOf(storage::readCaseRows(session, row.ticket.id), known))
            sort(*std::move(stencil), facts->ticket.state == TicketState::Cancelled);
    }
}

void DemoStencilBook::sort(DemoStencil stencil, bool cancelled)
{
    if (stencil.open)
        m_open.push_back(std::move(stencil));
    else if (std::ranges::any_of(stencil.proposals, isUndecided))
        return; // its end is not known yet
    else if (cancelled)
        m_cancelled.push_back(std::move(stencil));
    else if (!stencil.hasVisit)
        m_solvedByPhone.push_back(std::move(stencil));
    else
        (stencil.kind == TicketKind::Repair ? m_repairs : m_commissionings).push_back(std::move(stencil));
}

} // namespace fairlead::desk
