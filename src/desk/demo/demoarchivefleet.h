// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/demostage.h"
#include "desk/demo/demoworld.h"
#include "domain/engine.h"

#include <vector>

namespace fairlead::desk {

/// An engine in service.
struct DemoArchiveEngine {
    EngineId id;
    WarrantyDates dates;
};

/// A ship in service with those around it.
struct DemoArchiveShip {
    ShipId id;
    const DemoParty *owner = nullptr;
    const DemoParty *yard = nullptr;
    const DemoParty *designer = nullptr;
    std::vector<DemoArchiveEngine> engines;
};

/// The registry of a department with a long past: some hundred owners and yards with several contacts each, and ships that
/// came into service year by year.
class DemoArchiveFleet {
public:
    DemoArchiveFleet(DemoStage &stage, DemoWorld &world) : m_stage(stage), m_world(world) {}

    /// Registers the parties, and plans the ships: some are in service at `from`, the others follow until the end.
    void plan(int tickets, Instant from);

    /// A ship that is known now; `asNew`: one of the newest.
    const DemoArchiveShip &ship(bool asNew);

private:
    void addParties(int parties);
    DemoParty addParty(const QString &name, PartyKind kind, int contacts);
    void planNext();
    void addShip(QDate seaTrialOn);
    QString imoNo();

    DemoStage &m_stage;
    DemoWorld &m_world;
    std::vector<DemoParty> m_owners;
    std::vector<DemoParty> m_yards;
    std::vector<DemoParty> m_designers;
    std::vector<DemoArchiveShip> m_ships; ///< by registration
    std::vector<Instant> m_coming;        ///< registrations still to be made, the last first
    int m_imoNos = 0;
    int m_serialNos = 0;
};

} // namespace fairlead::desk
