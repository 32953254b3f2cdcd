// SPDX-License-Identifier: GPL-3.0-or-later
// What needs doing now.
#include "desk/casedesk.h"
#include "desk/caseloader.h"
#include "storage/decisionrepository.h"
#include "storage/enginerepository.h"
#include "storage/proposalrepository.h"
#include "storage/settingrepository.h"
#include "storage/shiprepository.h"
#include "storage/sql/session.h"
#include "storage/sql/transaction.h"
#include "storage/ticketrepository.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// Engines are shown when their warranty ends within so many days.
constexpr int warrantyDaysAhead = 30;
/// A deadline that nothing can meet any more stands in the overview for so long; the proposal stays anyway.
constexpr std::chrono::hours shownAfterwards{24 * 7};

/// Whether somebody can still do something about it, or ought to have heard of it.
bool concernsNow(const rules::Deadline &deadline, Instant now)
{
    switch (deadline.state) {
    case rules::DeadlineState::Pending:
    case rules::DeadlineState::Warning:
        return true;
    case rules::DeadlineState::Met:
    case rules::DeadlineState::Ended:
        return false;
    case rules::DeadlineState::Breached:
        break;
    }
    // Met late: over and done with. Not met: as long as it can be, and a while beyond where it can't.
    if (deadline.metAt)
        return false;
    const bool passesByItself = deadline.kind == rules::DeadlineKind::RescheduleNotice ||
                                deadline.kind == rules::DeadlineKind::AppointmentAhead;
    return !passesByItself || now - deadline.dueAt < shownAfterwards;
}

/// What was due first is the most urgent: what is breached lies before what is still to come.
bool moreUrgent(const rules::Deadline &a, const rules::Deadline &b)
{
    return a.dueAt < b.dueAt;
}

/// Engines whose warranty may end from `first` to `last`. By which of their dates is the rules' to say; this is the range
/// of dates that could lead there: the month arithmetic shortens by at most three days, and one more is left to spare.
std::vector<Engine> enginesEndingIn(storage::EngineRepository &engines, QDate first, QDate last)
{
    constexpr int spare = 4;
    const auto before = [&](int months) {
        return storage::EngineRepository::DayRange{first.addMonths(-months).addDays(-spare),
                                                   last.addMonths(-months).addDays(spare)};
    };
    return engines.withDatesIn(before(18), before(12), {first, last});
}

} // namespace

OverviewView CaseDesk::overview()
{
    storage::Session &session = m_office.session;
    const Instant now = m_office.clock.now();
    // All numbers of one moment, however long the reading takes.
    std::optional<storage::Transaction> reading;
    if (!session.inTransaction())
        reading.emplace(session, storage::Transaction::Kind::Read);

    OverviewView view;
    const auto add = [&](const rules::Deadline &deadline) {
        if (concernsNow(deadline, now))
            view.deadlines.push_back(deadline);
    };
    storage::TicketRepository tickets(session);
    const CompanySettings settings = storage::SettingRepository(session).load();
    for (const rules::CaseFacts &facts : watchOpenCases(session)) {
        view.ticketNumbers.insert(facts.ticket.id, facts.ticket.number);
        for (const rules::Deadline &deadline : rules::caseDeadlines(facts, settings, now))
            add(deadline);
    }
    for (const ShipId &ship : storage::ShipRepository(session).withCallsDue()) {
        const std::optional<rules::DeliveryFacts> facts = loadDelivery(session, ship);
        if (!facts)
            continue;
        if (const std::optional<rules::Deadline> deadline = rules::deliveryDeadline(*facts, now))
            add(*deadline);
    }
    storage::EngineRepository engines(session);
    const QDate today = now.day();
    for (const Engine &engine : enginesEndingIn(engines, today, today.addDays(warrantyDaysAhead))) {
        const std::optional<rules::Deadline> deadline = rules::warrantyDeadline(engine, now);
        if (!deadline || deadline->dueAt <= now || deadline->dueAt > endOfDay(today.addDays(warrantyDaysAhead)))
            continue;
        add(*deadline);
    }
    std::stable_sort(view.deadlines.begin(), view.deadlines.end(), moreUrgent);

    // Names of what the deadlines speak of, be it a case, a delivery or an engine.
    QSet<ShipId> shipIds;
    QSet<EngineId> engineIds;
    for (const rules::Deadline &deadline : view.deadlines) {
        shipIds.insert(deadline.shipId);
        engineIds.insert(deadline.engineId);
    }
    view.shipNames = storage::ShipRepository(session).names({shipIds.begin(), shipIds.end()});
    view.engineSerials = engines.serialNos({engineIds.begin(), engineIds.end()});
    const QHash<TicketState, int> counts = tickets.countOpen();
    for (auto count = counts.begin(); count != counts.end(); ++count)
        view.ticketsByState.insert(codeOf(count.key()), count.value());
    view.undecidedProposals = storage::ProposalRepository(session).countUndecided();
    view.unansweredObjections = storage::DecisionRepository(session).countUnanswered();
    return view;
}

} // namespace fairlead::desk
