// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/appraisaldesk.h"

#include "desk/appraisalfields.h"
#include "desk/attachmentbatch.h"
#include "desk/judge.h"
#include "desk/references.h"
#include "desk/rulebookshelf.h"
#include "desk/usecase.h"
#include "storage/followuprepository.h"
#include "storage/monthrepository.h"
#include "storage/proposallist.h"
#include "storage/proposalrepository.h"
#include "storage/ticketrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// How many cases are judged in one transaction: the database is free for others in between.
constexpr size_t batchSize = 50;

constexpr Points mostPoints = Points::fromHundredths(100'00);
constexpr Money mostMoney = Money::fromFen(100'000'00);

/// The clause of the manual in force on that day that `id` names; null, with a violation, when nobody can be appraised by it.
const rules::Clause *checkedClause(UseCase &useCase, const rules::Rulebook *rulebook, const QString &id)
{
    const QString field = u"clause"_s;
    if (id.isEmpty()) {
        useCase.violate(field, ViolationCode::Required);
        return nullptr;
    }
    const rules::Clause *clause = rulebook ? rulebook->clause(id) : nullptr;
    if (!clause)
        useCase.violate(field, ViolationCode::Unknown, {id});
    else if (clause->state == rules::ClauseState::CutOff)
        useCase.violate(field, ViolationCode::NoPoints);
    return clause;
}

/// The figure: what the command says, else what the clause says. A clause that deducts can't be made to reward.
Points checkedPoints(UseCase &useCase, const ProposeByHand &command, const rules::Clause &clause)
{
    const QString field = u"points"_s;
    const std::optional<Points> points = command.points ? command.points : clause.points;
    if (!points) {
        useCase.violate(field, ViolationCode::Required);
        return {};
    }
    const bool deducts = clause.points && *clause.points < Points();
    const bool rewards = clause.points && *clause.points > Points();
    const Points least = rewards ? Points() : -mostPoints;
    const Points most = deducts ? Points() : mostPoints;
    if (*points < least || *points > most)
        useCase.violate(field, ViolationCode::OutOfRange, {least.toString(), most.toString()});
    return *points;
}

Money checkedMoney(UseCase &useCase, const ProposeByHand &command, const rules::Clause &clause)
{
    const Money money = command.money.value_or(clause.money);
    if (money < Money() || money > mostMoney)
        useCase.violate(u"yuan"_s, ViolationCode::OutOfRange, {Money().toYuan(), mostMoney.toYuan()});
    return money;
}

void checkDay(UseCase &useCase, QDate day)
{
    if (!day.isValid())
        useCase.violate(u"happened_on"_s, ViolationCode::Required);
    else if (day > useCase.happenedAt().day())
        useCase.violate(u"happened_on"_s, ViolationCode::InTheFuture);
}

/// Judges `wanted` in batches, each in a use case of the program's own. Gives how many proposals changed.
template <typename IdType, typename JudgeOne>
int judgeAll(const Office &office, const std::vector<IdType> &wanted, JudgeOne judgeOne)
{
    int changed = 0;
    for (size_t begin = 0; begin < wanted.size(); begin += batchSize) {
        UseCase useCase(office, "sweep", Act(), UseCase::Actor::Program);
        Judge judge(useCase);
        const size_t end = std::min(begin + batchSize, wanted.size());
        for (size_t i = begin; i < end; ++i)
            changed += judgeOne(judge, wanted[i]);
        useCase.finish();
    }
    return changed;
}

} // namespace

Result<ProposalId> AppraisalDesk::proposeByHand(const ProposeByHand &command, const Act &act)
{
    AttachmentBatch files(m_office.session, command.attachments);
    UseCase useCase(m_office, "propose_by_hand", act);
    files.check(useCase, u"attachments"_s);
    Proposal proposal;
    proposal.facts = useCase.requiredText(u"facts"_s, command.facts);
    References references(useCase);
    references.employee(u"person"_s, command.person);
    checkDay(useCase, command.happenedOn);
    const auto rulebooks = rulebooksOf(m_office.session);
    const QDate day = command.happenedOn.isValid() ? command.happenedOn : useCase.happenedAt().day();
    const rules::Rulebook *rulebook = rulebooks->inForce(Month::of(day));
    if (const rules::Clause *clause = checkedClause(useCase, rulebook, command.clauseId.trimmed())) {
        proposal.clauseId = clause->id;
        proposal.money = checkedMoney(useCase, command, *clause);
        if (clause->state != rules::ClauseState::CutOff)
            proposal.points = checkedPoints(useCase, command, *clause);
    }
    if (!command.ticket.isNull()) {
        const std::optional<Ticket> ticket = storage::TicketRepository(m_office.session).load(command.ticket);
        if (ticket) {
            proposal.shipId = ticket->shipId;
            proposal.ticketId = ticket->mergedInto.isNull() ? ticket->id : ticket->mergedInto;
        } else {
            useCase.violate(u"ticket"_s, ViolationCode::Unknown, {command.ticket.toString()});
        }
    }
    if (!useCase.isClean())
        return useCase.violations();

    proposal.id = useCase.newId<ProposalId>();
    proposal.key = u"hand|"_s + proposal.id.toString();
    proposal.rulebookId = rulebook->id;
    proposal.personId = command.person;
    proposal.happenedAt = startOfDay(command.happenedOn);
    proposal.happenedOn = command.happenedOn;
    proposal.state = ProposalState::Proposed;
    proposal.origin = ProposalOrigin::ByHand;
    proposal.proposedBy = useCase.by();
    proposal.entry = {proposal.happenedAt, useCase.now(), useCase.by()};
    storage::ProposalRepository(m_office.session).insert(proposal);
    useCase.created(RecordKind::Proposal, proposal.id, proposal.ticketId, fieldsOf(proposal));
    if (!files.keep(useCase, RecordKind::Proposal, RecordId(proposal.id.uuid()), proposal.ticketId))
        return useCase.violations();
    if (!proposal.ticketId.isNull())
        useCase.touch(proposal.ticketId);
    useCase.finish();
    return proposal.id;
}

int AppraisalDesk::sweep()
{
    const std::vector<TicketId> tickets = storage::TicketRepository(m_office.session).openTickets();
    const std::vector<ShipId> deliveries =
        storage::FollowUpRepository(m_office.session).deliveriesOverdue(m_office.clock.now().day());
    return judgeAll(m_office, tickets, [](Judge &judge, const TicketId &ticket) { return judge.judgeCase(ticket); }) +
           judgeAll(m_office, deliveries, [](Judge &judge, const ShipId &ship) { return judge.judgeDelivery(ship); });
}

std::set<Month> AppraisalDesk::closedMonths()
{
    return storage::MonthRepository(m_office.session).closedMonths();
}

std::vector<RowKey> AppraisalDesk::proposalKeys(const ListQuery &query)
{
    return storage::ProposalList(m_office.session).keys(query);
}

std::vector<ProposalRow> AppraisalDesk::proposalRows(const std::vector<RowKey> &keys)
{
    return storage::ProposalList(m_office.session).rows(keys);
}

} // namespace fairlead::desk
