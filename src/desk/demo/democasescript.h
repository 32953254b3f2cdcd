// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/visitcommands.h"
#include "desk/demo/democaseplan.h"
#include "domain/equipment.h"

#include <memory>

namespace fairlead::desk {

/// Carries a case out: every step of its plan at its time. It lives as long as one of its steps is still to come.
class DemoCaseScript : public std::enable_shared_from_this<DemoCaseScript> {
public:
    DemoCaseScript(DemoStage &stage, DemoWorld &world, DemoCasePlan plan)
        : m_stage(stage), m_world(world), m_plan(std::move(plan))
    {
    }

    void start();

private:
    /// Plans `step` for `at`, unless the case stops before it.
    template <typename Step> void on(DemoStep step, Instant at, Step what);
    [[nodiscard]] Act by(EmployeeId person) const { return {person, {}}; }
    [[nodiscard]] VisitRef visit() const { return {m_ticket, m_visit}; }

    void receive();
    void guide(EmployeeId guide, bool specialist, bool solved);
    void planGuidance();
    void planDispatch();
    void agree();
    void reschedule();
    void assign();
    void planItems();
    void checkItems();
    void lendTools(const std::vector<PlannedItem> &items);
    void returnTools();
    void prepare();
    void planVisit();
    void arrive();
    void planSheets(QDate first, QDate last);
    void writeSheet(QDate day, Instant at);
    void draftSheet(QDate day);
    void planReview(QDate day);
    void reviewSheet(QDate day, bool accepted);
    [[nodiscard]] WriteDailySheet sheetOf(QDate day);
    void planBreaches();
    void breach(BreachSubject subject, std::optional<FourDonts> dont);
    void complain(ComplaintSubject subject);
    void leave();
    void planSecondVisit();

    void planCompletion();
    void prepareOrder();
    void sign(int signatory);
    void submit();
    void review(bool passed);
    void planReviews();
    void archive();
    void planAfterwards();
    void call();
    void praise();
    void proposeByHand();

    DemoStage &m_stage;
    DemoWorld &m_world;
    DemoCasePlan m_plan;
    TicketId m_ticket;
    int m_visit = 1;
    std::vector<ToolId> m_lent;
    QStringList m_signatories;
};

} // namespace fairlead::desk
