// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demo.h"

#include "desk/administrationdesk.h"
#include "desk/demo/democasescript.h"
#include "desk/demo/demomonths.h"
#include "desk/intakedesk.h"
#include "storage/employeerepository.h"
#include "storage/search/searchbuild.h"
#include "storage/search/searchindex.h"
#include "storage/sql/session.h"
#include "storage/sql/transaction.h"

#include <spdlog/spdlog.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fairlead::desk {

namespace {

constexpr int mostTickets = 1'000'000;
constexpr int months = 24;
constexpr int stepsInTransaction = 1000;
constexpr int inquiryPercent = 12; // calls that concern no case, beside those that do

/// One making of demonstration data.
class DemoRun {
public:
    DemoRun(storage::Session &session, const DemoPlan &plan, const std::function<void(int)> &report)
        : m_plan(plan),
          m_report(report),
          m_session(session),
          m_clock(begin()),
          m_ids(plan.seed),
          m_chance(plan.seed),
          m_timeline(plan.until),
          m_stage{{session, m_clock, m_ids}, m_clock, m_chance, m_timeline},
          m_world(m_stage),
          m_fleet(m_stage, m_world),
          m_months(m_stage, m_world),
          m_planner(m_stage, m_world, m_fleet),
          m_transaction(session)
    {
    }

    DemoTally run()
    {
        AdministrationDesk(m_stage.office).installManual();
        m_world.build(m_plan.tickets);
        m_fleet.build(m_plan.tickets, begin());
        m_months.plan(Month::of(begin().day()), Month::of(m_plan.until.day()));
        planReceipts();
        for (int steps = 1; !m_timeline.isOver(); ++steps) {
            auto [at, step] = m_timeline.take();
            m_clock.set(at);
            step();
            if (steps % stepsInTransaction == 0)
                beginNextTransaction();
        }
        m_transaction->commit();
        return {m_tickets, m_stage.commands};
    }

private:
    [[nodiscard]] Instant begin() const
    {
        return startOfDay(Month::of(m_plan.until.day()).firstDay().addMonths(-months)) + 8h;
    }

    void beginNextTransaction()
    {
        m_transaction->commit();
        m_transaction.emplace(m_session);
        if (m_report)
            m_report(m_tickets);
    }

    void planReceipts()
    {
        const int live = std::min(DemoCasePlanner::liveCases, m_plan.tickets / 2);
        const Instant last = m_plan.until - 36h;
        const int days = static_cast<int>(begin().day().daysTo(last.day()));
        for (int i = 0; i < m_plan.tickets - live; ++i) {
            const QDate day = begin().day().addDays(m_chance.between(0, days));
            const bool officeHours = m_chance.percent(85);
            const Instant at = officeHours ? m_stage.onDay(day, 8, 18) : m_stage.onDay(day, 0, 24);
            m_receipts.push_back(std::clamp(at, begin(), last));
        }
        std::sort(m_receipts.begin(), m_receipts.end());
        planNextReceipt();
        // The newest of the live cases are the most urgent ones: a small demonstration has those.
        for (int i = DemoCasePlanner::liveCases - live; i < DemoCasePlanner::liveCases; ++i) {
            const Instant at = DemoCasePlanner::receiptOfLive(i, m_plan.until);
            m_timeline.plan(at, [this, i] { open(m_planner.live(i, m_plan.until)); });
        }
    }

    /// One after the other: a million steps needn't wait at once.
    void planNextReceipt()
    {
        if (m_nextReceipt == m_receipts.size())
            return;
        const Instant at = m_receipts[m_nextReceipt++];
        m_timeline.plan(at, [this, at] {
            open(m_planner.next(at));
            if (m_chance.percent(inquiryPercent))
                m_timeline.plan(at + 17min, [this] { inquire(); });
            planNextReceipt();
        });
    }

    void open(DemoCasePlan plan)
    {
        ++m_tickets;
        // The step that brings it here is under way; the case begins with the next one, at the same time.
        std::make_shared<DemoCaseScript>(m_stage, m_world, std::move(plan))->start();
    }

    void inquire()
    {
        LogCall call;
        call.kind = m_chance.percent(80) ? CallKind::Inquiry : CallKind::WrongNumber;
        call.callerName = m_world.personName();
        call.callerPhone = m_world.phone();
        if (call.kind == CallKind::Inquiry)
            call.text = words::textOf(m_chance.pick(words::inquiries()));
        m_stage.must("log_call", IntakeDesk(m_stage.office).logCall(call, {m_world.receiver(), {}}));
    }

    DemoPlan m_plan;
    const std::function<void(int)> &m_report;
    storage::Session &m_session;
    SetClock m_clock;
    IdSource m_ids;
    DemoRandom m_chance;
    DemoTimeline m_timeline;
    DemoStage m_stage;
    DemoWorld m_world;
    DemoFleet m_fleet;
    DemoMonths m_months;
    DemoCasePlanner m_planner;
    std::optional<storage::Transaction> m_transaction;
    std::vector<Instant> m_receipts;
    size_t m_nextReceipt = 0;
    int m_tickets = 0;
};

} // namespace

Result<DemoTally> Demo::build(const DemoPlan &plan)
{
    Violations violations;
    if (plan.tickets < 1 || plan.tickets > mostTickets)
        violations.push_back({u"tickets"_s, ViolationCode::OutOfRange, {u"1"_s, QString::number(mostTickets)}});
    if (!storage::EmployeeRepository(m_session).isEmpty())
        violations.push_back({u"db"_s, ViolationCode::Duplicate, {u"employee"_s}});
    if (!violations.empty())
        return violations;
    try {
        std::optional<Result<DemoTally>> result;
        {
            // Built at the end, the full-text index takes a part of the time.
            const storage::IndexLater later(m_session);
            result = DemoRun(m_session, plan, m_report).run();
        }
        storage::SearchBuild(m_session).build();
        return *std::move(result);
    } catch (const DemoRefusal &refusal) {
        for (const Violation &violation : refusal.violations)
            spdlog::error("demonstration data: {}: {} {} ({})", refusal.what, violation.field.toStdString(),
                          codeOf(violation.code).toStdString(), violation.parameters.join(u' ').toStdString());
        return refusal.violations;
    }
}

Instant Demo::usualEnd()
{
    return startOfDay(QDate(2026, 10, 31)) + 10h + 30min;
}

} // namespace fairlead::desk
