// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demo.h"

#include "desk/administrationdesk.h"
#include "desk/demo/demoabsences.h"
#include "desk/demo/democasescript.h"
#include "desk/demo/democopies.h"
#include "desk/demo/demoequipment.h"
#include "desk/demo/demomonths.h"
#include "desk/intakedesk.h"
#include "storage/bulk/bulkload.h"
#include "storage/employeerepository.h"
#include "storage/rulebookrepository.h"
#include "storage/search/searchbuild.h"
#include "storage/search/searchindex.h"
#include "storage/sql/session.h"
#include "storage/sql/transaction.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fairlead::desk {

namespace {

constexpr int mostTickets = 1'000'000;
constexpr int deskMonths = 24;
constexpr int stepsInTransaction = 1000;
constexpr int inquiryPercent = 12; // calls that concern no case, beside those that do
constexpr int casesToCopy = 400;
constexpr int openCopiesOf = 200;          // one copy of so many is open at the end
constexpr int copiesInTransaction = 20000; // steps that are mostly copies

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
          m_archive(m_stage, m_world)
    {
        if (plan.tickets > plan.byDesks)
            m_load.emplace(session);
        m_transaction.emplace(session);
    }

    DemoTally run()
    {
        AdministrationDesk(m_stage.office).installManual();
        m_world.build(m_plan.tickets);
        DemoEquipment(m_stage, m_world).build(m_plan.until);
        if (m_load)
            planCopies();
        else
            m_fleet.build(m_plan.tickets, begin());
        m_months.plan(Month::of(begin().day()), Month::of(m_plan.until.day()));
        planReceipts();
        const int stepsAtOnce = m_load ? copiesInTransaction : stepsInTransaction;
        for (int steps = 1; !m_timeline.isOver(); ++steps) {
            const DemoTimeline::Planned next = m_timeline.take();
            m_clock.set(next.at);
            if (m_copies && next.by == DemoTimeline::By::Desks)
                m_copies->catchUp();
            next.step();
            if (steps % stepsAtOnce == 0)
                beginNextTransaction();
        }
        finish();
        return {m_tickets, m_stage.commands};
    }

private:
    [[nodiscard]] Instant begin() const
    {
        return monthsBefore(m_plan.tickets > m_plan.byDesks ? m_plan.copiedYears * 12 : deskMonths);
    }
    /// When the desks' own cases begin.
    [[nodiscard]] Instant deskBegin() const { return monthsBefore(deskMonths); }
    [[nodiscard]] Instant monthsBefore(int months) const
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

    void finish()
    {
        if (m_copies) {
            m_clock.set(m_plan.until);
            m_copies->catchUp();
        }
        m_clock.set(m_plan.until);
        enterDemoAbsences(m_stage, m_world);
        m_transaction->commit();
        m_copies.reset(); // its statements go before the schema changes
        // What is made of all cases at once is made here; a full-text index, too.
        if (m_load)
            m_load->finish();
    }

    void planCopies()
    {
        m_book.emplace(m_plan.seed, m_plan.until, std::min(casesToCopy, m_plan.byDesks));
        m_archive.plan(m_plan.tickets, begin());
        m_timeline.plan(deskBegin(), [this] { m_fleet.build(m_plan.byDesks, deskBegin()); });
        const RulebookId rulebook = storage::RulebookRepository(m_session).all().front().id;
        m_copies = std::make_unique<DemoCopies>(m_stage, m_world, m_archive, *m_book, rulebook);

        const int copies = m_plan.tickets - m_plan.byDesks;
        const int openCopies = copies / openCopiesOf;
        const int days = static_cast<int>(begin().day().daysTo(m_plan.until.day())) - 2;
        for (int i = 0; i < copies - openCopies; ++i)
            m_toCopy.push_back(m_copies->receiptOn(begin().day().addDays(m_chance.between(1, days))));
        for (int i = 0; i < openCopies; ++i)
            m_toCopy.push_back(m_copies->openReceipt());
        // Equal times keep the order in which they were thought of, whatever library sorts.
        std::stable_sort(m_toCopy.begin(), m_toCopy.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
        planNextCopy();
    }

    void planNextCopy()
    {
        if (m_nextCopy == m_toCopy.size())
            return;
        const DemoCopies::Receipt receipt = m_toCopy[m_nextCopy++];
        const auto step = [this, receipt] {
            m_copies->copy(receipt);
            ++m_tickets;
            planNextCopy();
        };
        m_timeline.plan(receipt.at, step, DemoTimeline::By::Copies);
    }

    void planReceipts()
    {
        const int tickets = std::min(m_plan.tickets, m_plan.byDesks);
        const int live = std::min(DemoCasePlanner::liveCases, tickets / 2);
        const Instant first = m_load ? deskBegin() + 1min : begin(); // after the ships
        const Instant last = m_plan.until - 36h;
        const int days = static_cast<int>(first.day().daysTo(last.day()));
        for (int i = 0; i < tickets - live; ++i) {
            const QDate day = first.day().addDays(m_chance.between(0, days));
            const bool officeHours = m_chance.percent(85);
            const Instant at = officeHours ? m_stage.onDay(day, 8, 18) : m_stage.onDay(day, 0, 24);
            m_receipts.push_back(std::clamp(at, first, last));
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
    DemoArchiveFleet m_archive;
    std::optional<storage::BulkLoad> m_load; ///< where cases are copied
    std::optional<DemoStencilBook> m_book;
    std::unique_ptr<DemoCopies> m_copies;
    std::optional<storage::Transaction> m_transaction;
    std::vector<DemoCopies::Receipt> m_toCopy;
    size_t m_nextCopy = 0;
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
