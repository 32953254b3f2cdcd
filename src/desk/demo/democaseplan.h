// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/demofleet.h"
#include "desk/demo/demostage.h"
#include "desk/demo/demoworld.h"
#include "domain/ticket.h"

#include <optional>
#include <vector>

namespace fairlead::desk {

/// What makes a case worth telling: most often a clause of the manual that it breaks or earns.
enum class DemoStory {
    Plain,
    SolvedByPhone,
    Cancelled,
    TwoVisits,
    Rescheduled, ///< with notice in time
    ImproperUse,
    NoGuidance,         ///< B1.1
    NoSpecialist,       ///< B1.2
    NoEntryTime,        ///< B1.3
    NobodyAssigned,     ///< B2.1
    RulesBreached,      ///< A1.2, B3.2
    NotReady,           ///< A1.3, B3.3
    Late,               ///< A1.5, B3.4
    LateWithCause,      ///< the same, for the decider to weigh
    LateUnnoticed,      ///< late, and nobody minded: stays open
    ProceduresBreached, ///< A2.1
    DataLost,           ///< A2.2
    FourDonts,          ///< A2.3
    NotCleaned,         ///< A3.1
    SheetMissing,       ///< A3.2
    ReviewFailed,       ///< A3.3
    Praised,            ///< A4.2
    VerySatisfied,      ///< A4.2
    Accident,           ///< A1.2x, by hand
    Innovation,         ///< A4.3, by hand
};

/// The steps of a case, in their order; a case may stop after any of them.
enum class DemoStep {
    Received,
    Guided,
    SentToDispatch,
    Assigned,
    Prepared,
    Arrived,
    FirstSheet,
    Left,
    FirstSignature,
    Submitted,
    Reviewed,
    Archived,
    Closed
};

/// Everything that will happen in a case, before it happens.
struct DemoCasePlan {
    DemoStory story = DemoStory::Plain;
    TicketKind kind = TicketKind::Repair;
    DemoStep lastStep = DemoStep::Closed;
    bool live = false; ///< in the middle of its life when the demonstration ends

    EmployeeId receiver;
    EmployeeId head;
    EmployeeId specialist;
    EmployeeId agent;
    std::vector<EmployeeId> crew; ///< the lead first

    EngineId engine;
    ShipId ship;
    ContactId contact;
    QString callerName;
    QString callerPhone;
    QString place;
    QString port;          ///< of live cases
    words::Fault fault{};  ///< of a repair
    QString wanted;        ///< what the caller says
    bool withList = false; ///< tools and parts are planned, checked and lent

    bool sheetsGoOn = false; ///< while the crew is on site every day gets its sheet, and reviews come as the days go

    Instant receivedAt;
    std::optional<Instant> guidedAt;
    std::optional<Instant> specialistAt;
    std::optional<Instant> agreedAt; ///< nothing: no entry time is agreed
    Instant entryAt;
    Instant sentAt;
    Instant assignedAt;
    Instant preparedAt;
    Instant arrivedAt;
    Instant plannedEndAt;
    Instant leftAt;
    Instant submittedAt;
    Instant reviewedAt;
    Instant archivedAt;
    Instant calledAt;

    [[nodiscard]] EmployeeId lead() const { return crew.front(); }
    [[nodiscard]] bool is(DemoStory other) const { return story == other; }
};

/// Makes up cases.
class DemoCasePlanner {
public:
    DemoCasePlanner(DemoStage &stage, DemoWorld &world, DemoFleet &fleet)
        : m_stage(stage), m_world(world), m_fleet(fleet)
    {
    }

    /// A case whose call comes at `receivedAt`.
    DemoCasePlan next(Instant receivedAt);

    /// How many kinds of cases can be in the middle of their lives when the demonstration ends.
    static constexpr int liveCases = 28;
    /// When the call of the n-th of them comes.
    static Instant receiptOfLive(int n, Instant until);
    DemoCasePlan live(int n, Instant until);

private:
    DemoStory nextStory(TicketKind kind);
    DemoCasePlan make(TicketKind kind, DemoStory story, Instant receivedAt);
    void choosePeople(DemoCasePlan &plan);
    void chooseMachine(DemoCasePlan &plan);
    void planIntake(DemoCasePlan &plan);
    void planVisit(DemoCasePlan &plan);
    void planCompletion(DemoCasePlan &plan);
    /// Moves the visit so that the crew arrives at `arrivedAt`, and what follows with it.
    void moveVisitTo(DemoCasePlan &plan, Instant arrivedAt);

    DemoStage &m_stage;
    DemoWorld &m_world;
    DemoFleet &m_fleet;
    size_t m_repairs = 0;
    size_t m_commissionings = 0;
};

} // namespace fairlead::desk
