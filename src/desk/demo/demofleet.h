// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/demoworld.h"
#include "domain/engine.h"
#include "domain/ship.h"

#include <optional>
#include <vector>

namespace fairlead::desk {

/// A ship of the demonstration.
struct DemoShip {
    ShipId id;
    QString name;
    QDate deliveredOn; ///< of a newbuilding: may lie behind the end
    const DemoParty *owner = nullptr;
    const DemoParty *yard = nullptr;
    std::vector<EngineId> engines;
};

/// How the three calls after a ship's delivery go.
enum class DemoDelivery {
    InTime,
    Late,    ///< the last call comes too late (A4.1)
    TwoDone, ///< the third is still to be made
};

/// Ships in service, and newbuildings that are delivered one after the other.
class DemoFleet {
public:
    DemoFleet(DemoStage &stage, DemoWorld &world) : m_stage(stage), m_world(world) {}

    /// Registers the ships that are in service at `from`, and plans the newbuildings.
    void build(int tickets, Instant from);

    /// A ship under construction at `at`, else any that is known by then.
    const DemoShip &newbuildingAt(Instant at);
    const DemoShip &inServiceAt(Instant at);

private:
    void addShip(DemoShip ship, std::optional<QDate> seaTrialOn, QDate engineDeliveredOn);
    void planNewbuilding(QDate deliveredOn, DemoDelivery calls, Instant from);
    void planSeaTrial(size_t ship, QDate on);
    void planDelivery(size_t ship, DemoDelivery calls);
    void planCalls(const DemoShip &ship, EmployeeId agent, DemoDelivery calls);
    QString newName(const QString &prefix);
    QString newImoNo();

    DemoStage &m_stage;
    DemoWorld &m_world;
    std::vector<DemoShip> m_inService;
    std::vector<DemoShip> m_newbuildings; ///< in the order of their registration
    int m_nextImo = 0;
    int m_nextSerial = 0;
};

} // namespace fairlead::desk
