// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/democaseplan.h"

#include "storage/enginerepository.h"

#include <array>

using namespace std::chrono_literals;

namespace fairlead::desk {

namespace {

constexpr std::array repairStories{
    DemoStory::NoGuidance,  DemoStory::SolvedByPhone, DemoStory::NoSpecialist,  DemoStory::Plain,
    DemoStory::Late,        DemoStory::NoEntryTime,   DemoStory::Cancelled,     DemoStory::NobodyAssigned,
    DemoStory::TwoVisits,   DemoStory::RulesBreached, DemoStory::NotReady,      DemoStory::LateWithCause,
    DemoStory::Rescheduled, DemoStory::ImproperUse,   DemoStory::LateUnnoticed, DemoStory::VerySatisfied};

constexpr std::array commissioningStories{DemoStory::SheetMissing,
                                          DemoStory::RulesBreached,
                                          DemoStory::Praised,
                                          DemoStory::NotReady,
                                          DemoStory::Late,
                                          DemoStory::DataLost,
                                          DemoStory::FourDonts,
                                          DemoStory::ReviewFailed,
                                          DemoStory::NotCleaned,
                                          DemoStory::VerySatisfied,
                                          DemoStory::ProceduresBreached,
                                          DemoStory::Accident,
                                          DemoStory::Innovation,
                                          DemoStory::LateWithCause,
                                          DemoStory::Rescheduled};

/// Of later repairs most are plain, and many are solved by phone.
constexpr int solvedByPhonePercent = 18;
constexpr int storyPercent = 16;

/// The n-th of the live cases: what it is, and how far it has come.
struct LiveCase {
    TicketKind kind;
    DemoStory story;
    DemoStep lastStep;
    std::chrono::minutes receivedAgo;
    int arrivedDaysAgo; ///< negative: still to come
};

constexpr std::array<LiveCase, DemoCasePlanner::liveCases> liveCaseList{{
    {TicketKind::Commissioning, DemoStory::SheetMissing, DemoStep::FirstSheet, 38 * 24h, 29},
    // What dispatch has planned for the weeks ahead, and what was on site in those behind.
    {TicketKind::Commissioning, DemoStory::Plain, DemoStep::Assigned, 12 * 24h, -20},
    {TicketKind::Commissioning, DemoStory::Plain, DemoStep::Assigned, 11 * 24h, -16},
    {TicketKind::Repair, DemoStory::Plain, DemoStep::Assigned, 9 * 24h, -13},
    {TicketKind::Commissioning, DemoStory::Plain, DemoStep::Assigned, 9 * 24h, -11},
    {TicketKind::Repair, DemoStory::Plain, DemoStep::Assigned, 8 * 24h, -9},
    {TicketKind::Commissioning, DemoStory::Plain, DemoStep::Prepared, 8 * 24h, -7},
    {TicketKind::Repair, DemoStory::Plain, DemoStep::Assigned, 7 * 24h, -6},
    {TicketKind::Repair, DemoStory::Plain, DemoStep::Assigned, 6 * 24h, -5},
    {TicketKind::Repair, DemoStory::Plain, DemoStep::Assigned, 6 * 24h, -4},
    {TicketKind::Repair, DemoStory::Plain, DemoStep::Assigned, 5 * 24h, -3},
    {TicketKind::Commissioning, DemoStory::Plain, DemoStep::Assigned, 5 * 24h, -3},
    {TicketKind::Commissioning, DemoStory::Plain, DemoStep::FirstSheet, 9 * 24h, 3},
    {TicketKind::Repair, DemoStory::Plain, DemoStep::FirstSheet, 5 * 24h, 1},
    {TicketKind::Repair, DemoStory::Plain, DemoStep::Submitted, 14 * 24h, 9},
    {TicketKind::Commissioning, DemoStory::Plain, DemoStep::SentToDispatch, 20h, -6},
    {TicketKind::Repair, DemoStory::Plain, DemoStep::SentToDispatch, 9h, -3},
    {TicketKind::Commissioning, DemoStory::Plain, DemoStep::Archived, 21 * 24h, 15},
    {TicketKind::Commissioning, DemoStory::ReviewFailed, DemoStep::Reviewed, 16 * 24h, 11},
    {TicketKind::Repair, DemoStory::Plain, DemoStep::Submitted, 10 * 24h, 6},
    {TicketKind::Repair, DemoStory::Plain, DemoStep::FirstSignature, 6 * 24h, 4},
    {TicketKind::Repair, DemoStory::NotReady, DemoStep::FirstSheet, 4 * 24h, 1},
    {TicketKind::Commissioning, DemoStory::Plain, DemoStep::Prepared, 3 * 24h, -3},
    {TicketKind::Repair, DemoStory::Plain, DemoStep::Assigned, 29h, -1},
    {TicketKind::Repair, DemoStory::NobodyAssigned, DemoStep::SentToDispatch, 25h, -1},
    {TicketKind::Repair, DemoStory::Plain, DemoStep::SentToDispatch, 5h, -2},
    {TicketKind::Repair, DemoStory::NoSpecialist, DemoStep::Guided, 100min, -2},
    {TicketKind::Repair, DemoStory::Plain, DemoStep::Received, 35min, -2},
}};

} // namespace

DemoStory DemoCasePlanner::nextStory(TicketKind kind)
{
    const bool repair = kind == TicketKind::Repair;
    const std::span<const DemoStory> stories =
        repair ? std::span<const DemoStory>(repairStories) : std::span<const DemoStory>(commissioningStories);
    // The first cases go through all of them, so that a small demonstration has everything, too.
    size_t &made = repair ? m_repairs : m_commissionings;
    if (made < stories.size())
        return stories[made++];
    if (repair && m_stage.chance.percent(solvedByPhonePercent))
        return DemoStory::SolvedByPhone;
    return m_stage.chance.percent(storyPercent) ? m_stage.chance.pick(stories) : DemoStory::Plain;
}

void DemoCasePlanner::choosePeople(DemoCasePlan &plan)
{
    plan.receiver = m_world.receiver();
    plan.head = m_world.head();
    plan.specialist = m_world.anyEngineer();
    plan.agent = m_world.agent();
}

void DemoCasePlanner::chooseMachine(DemoCasePlan &plan)
{
    const bool repair = plan.kind == TicketKind::Repair;
    const DemoShip &ship = repair ? m_fleet.inServiceAt(plan.receivedAt) : m_fleet.newbuildingAt(plan.receivedAt);
    const DemoParty &caller = repair ? *ship.owner : *ship.yard;
    plan.ship = ship.id;
    plan.engine = m_stage.chance.pick(ship.engines);
    plan.contact = caller.contact;
    plan.callerName = caller.contactName;
    plan.callerPhone = caller.contactPhone;
    plan.place = repair ? words::textOf(m_stage.chance.pick(words::anchorages())) : ship.yard->place;
    plan.fault = m_stage.chance.pick(words::faults());
    plan.wanted = words::textOf(repair ? plan.fault.fault : m_stage.chance.pick(words::commissioningJobs()));
}

void DemoCasePlanner::planIntake(DemoCasePlan &plan)
{
    const bool repair = plan.kind == TicketKind::Repair;
    if (repair && !plan.is(DemoStory::NoGuidance))
        plan.guidedAt = m_stage.minutesAfter(plan.receivedAt, 4, 25);
    if (repair)
        plan.specialistAt = m_stage.minutesAfter(plan.receivedAt, 30, 110);
    if (plan.is(DemoStory::NoSpecialist))
        plan.specialistAt = m_stage.minutesAfter(plan.receivedAt, 150, 170);
    if (plan.is(DemoStory::NoGuidance))
        plan.specialistAt.reset();
    const Instant settled = m_stage.minutesAfter(plan.receivedAt, 175, 300);
    if (!plan.is(DemoStory::NoEntryTime))
        plan.agreedAt = settled;
    plan.sentAt = m_stage.minutesAfter(settled, 5, 30);
    const int daysAhead = repair ? m_stage.chance.between(2, 4) : m_stage.chance.between(4, 9);
    plan.entryAt = m_stage.onDay(plan.sentAt.day().addDays(daysAhead), 8, 14);
    plan.assignedAt = m_stage.minutesAfter(plan.sentAt, 40, 16 * 60);
    if (plan.is(DemoStory::NobodyAssigned))
        plan.assignedAt = m_stage.minutesAfter(plan.sentAt, 25 * 60, 30 * 60);
    plan.preparedAt = plan.entryAt - std::chrono::minutes(m_stage.chance.between(90, 240));
}

void DemoCasePlanner::planVisit(DemoCasePlan &plan)
{
    const bool repair = plan.kind == TicketKind::Repair;
    const bool late =
        plan.is(DemoStory::Late) || plan.is(DemoStory::LateWithCause) || plan.is(DemoStory::LateUnnoticed);
    plan.arrivedAt = late ? m_stage.minutesAfter(plan.entryAt, 25, 150)
                          : plan.entryAt - std::chrono::minutes(m_stage.chance.between(0, 25));
    if (plan.is(DemoStory::Rescheduled)) // to two hours later
        plan.arrivedAt = plan.entryAt + 110min;
    const bool manyDays = plan.is(DemoStory::SheetMissing);
    const int days = repair ? m_stage.chance.between(1, 3) : m_stage.chance.between(manyDays ? 3 : 2, 6);
    const QDate lastDay = plan.entryAt.day().addDays(days - 1);
    plan.plannedEndAt = startOfDay(lastDay) + 17h + 30min;
    plan.leftAt = plan.plannedEndAt - std::chrono::minutes(m_stage.chance.between(5, 60));
    if (plan.is(DemoStory::NotReady))
        plan.leftAt = m_stage.minutesAfter(plan.plannedEndAt, 60, 6 * 60);
    const std::optional<Engine> engine = storage::EngineRepository(m_stage.office.session).load(plan.engine);
    plan.crew = m_world.crew(m_stage.chance.between(1, repair ? 2 : 3), plan.arrivedAt, plan.leftAt,
                             engine ? engine->model : QString(), repair ? Job::Repair : Job::Commissioning);
}

void DemoCasePlanner::planCompletion(DemoCasePlan &plan)
{
    plan.submittedAt = m_stage.onDay(plan.leftAt.day().addDays(m_stage.chance.between(1, 3)), 8, 17);
    plan.reviewedAt = m_stage.onDay(plan.submittedAt.day().addDays(m_stage.chance.between(1, 3)), 9, 17);
    plan.archivedAt = m_stage.minutesAfter(plan.reviewedAt, 20, 180);
    if (plan.is(DemoStory::ReviewFailed)) // a second round before it
        plan.archivedAt = plan.archivedAt + 72h;
    plan.calledAt = m_stage.onDay(plan.archivedAt.day().addDays(m_stage.chance.between(1, 6)), 9, 17);
}

DemoCasePlan DemoCasePlanner::make(TicketKind kind, DemoStory story, Instant receivedAt)
{
    DemoCasePlan plan;
    plan.kind = kind;
    plan.story = story;
    plan.receivedAt = receivedAt;
    choosePeople(plan);
    chooseMachine(plan);
    planIntake(plan);
    planVisit(plan);
    planCompletion(plan);
    return plan;
}

DemoCasePlan DemoCasePlanner::next(Instant receivedAt)
{
    const TicketKind kind = m_stage.chance.percent(62) ? TicketKind::Repair : TicketKind::Commissioning;
    return make(kind, nextStory(kind), receivedAt);
}

Instant DemoCasePlanner::receiptOfLive(int n, Instant until)
{
    return until - liveCaseList.at(static_cast<size_t>(n)).receivedAgo;
}

void DemoCasePlanner::moveVisitTo(DemoCasePlan &plan, Instant arrivedAt)
{
    const std::chrono::milliseconds by = arrivedAt - plan.arrivedAt;
    for (Instant *at : {&plan.entryAt, &plan.preparedAt, &plan.arrivedAt, &plan.plannedEndAt, &plan.leftAt})
        *at = *at + by;
    plan.preparedAt = std::max(plan.preparedAt, plan.assignedAt + 10min);
    planCompletion(plan);
}

DemoCasePlan DemoCasePlanner::live(int n, Instant until)
{
    const LiveCase &live = liveCaseList.at(static_cast<size_t>(n));
    DemoCasePlan plan = make(live.kind, live.story, receiptOfLive(n, until));
    plan.lastStep = live.lastStep;
    plan.sheetsGoOn = live.arrivedDaysAgo > 20;
    plan.live = true;
    plan.port = words::portOf(plan.place);
    plan.withList = true;
    plan.assignedAt = std::min(plan.assignedAt, plan.sentAt + 3h);
    const QDate arrival = until.day().addDays(-live.arrivedDaysAgo);
    moveVisitTo(plan, startOfDay(arrival) + 8h + 20min);
    // Whoever was there still at the end must not have left, and the others must.
    if (live.lastStep >= DemoStep::Left) {
        plan.leftAt = startOfDay(arrival.addDays(1)) + 16h;
        plan.plannedEndAt = plan.leftAt + 90min;
        planCompletion(plan);
    } else {
        const int days = live.kind == TicketKind::Commissioning ? 2 + n % 4 : n % 3;
        plan.plannedEndAt = startOfDay(std::max(arrival, until.day()).addDays(days)) + 17h + 30min;
        plan.leftAt = plan.plannedEndAt;
    }
    const auto daysAgo = [&until](int days) { return startOfDay(until.day().addDays(-days)) + 10h; };
    if (live.lastStep == DemoStep::Prepared)
        plan.preparedAt = std::min(plan.preparedAt, until - 5h);
    if (live.lastStep == DemoStep::Submitted)
        plan.submittedAt = daysAgo(1);
    if (live.lastStep >= DemoStep::Reviewed) {
        plan.submittedAt = daysAgo(7);
        plan.reviewedAt = daysAgo(live.lastStep == DemoStep::Reviewed ? 1 : 6);
        plan.archivedAt = daysAgo(5); // the call about the visit is due in two days
    }
    return plan;
}

} // namespace fairlead::desk
