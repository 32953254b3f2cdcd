// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/employee.h"
#include "domain/engine.h"
#include "domain/party.h"
#include "domain/ship.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fairlead::desk {

// A change carries the `version` that its form was filled from: when somebody else saved meanwhile, it is refused as
// ChangedMeanwhile. 0 changes whatever is stored (facts files).

struct AddEmployee {
    QString staffNo;                ///< `staff_no`, unique
    QString name;                   ///< `name`
    std::vector<Role> roles;        ///< `roles`, at least one
    QString phone;                  ///< `phone`
    std::vector<Skill> skills = {}; ///< `skills`, each with `model`, `job` or both
    std::vector<Certificate> certificates =
        {}; ///< `certificates`, each with `name`; `number`, `issued_by`, `valid_until`, `scope`
};

struct ChangeEmployee {
    EmployeeId employee; ///< `employee`
    int version = 0;
    AddEmployee to;
    bool active = true; ///< `active`
};

struct AddParty {
    QString name;                      ///< `name`, unique
    PartyKind kind = PartyKind::Other; ///< `kind`
};

struct ChangeParty {
    PartyId party; ///< `party`
    int version = 0;
    AddParty to;
    bool active = true;
};

struct AddContact {
    PartyId party;      ///< `party`
    QString name;       ///< `name`
    QStringList phones; ///< `phones`
};

struct ChangeContact {
    ContactId contact; ///< `contact`
    int version = 0;
    AddContact to;
    bool active = true;
};

struct AddShip {
    QString name;     ///< `name`
    QString hullNo;   ///< `hull_no`
    QString imoNo;    ///< `imo_no`: seven digits with a right check digit, or empty
    PartyId owner;    ///< `owner`
    PartyId yard;     ///< `yard`
    PartyId designer; ///< `designer`
};

/// The delivery date isn't changed here: recordShipDelivery() makes the follow-ups due with it.
struct ChangeShip {
    ShipId ship; ///< `ship`
    int version = 0;
    AddShip to;
    bool active = true;
};

struct AddEngine {
    QString model;        ///< `model`
    QString serialNo;     ///< `serial_no`, unique
    ShipId ship;          ///< `ship`
    WarrantyDates dates;  ///< `delivered_on`, `sea_trial_on`, `contract_until`
    QString contractNote; ///< `contract_note`
};

struct ChangeEngine {
    EngineId engine; ///< `engine`
    int version = 0;
    AddEngine to;
    QString reason; ///< `reason`: wanted when a date changes
    bool active = true;
};

/// Makes an engine's warranty void from a day on.
struct VoidWarranty {
    EngineId engine;       ///< `engine`
    QDate from;            ///< `from`
    QString reason;        ///< `reason`
    EmployeeId approvedBy; ///< `approved_by`: a head or manager
};

} // namespace fairlead::desk
