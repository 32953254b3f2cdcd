// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/employee.h"
#include "storage/employeerepository.h"
#include "storage/shiprepository.h"
#include "storage/ticketrepository.h"
#include "storage/visitrepository.h"
#include "support/casebuilder.h"
#include "support/databasefixture.h"
#include "support/printers.h"

namespace fairlead::test {

/// A ticket about a ship with one visit of two engineers: what records of site work, follow-up and appraisal hang on.
class VisitRecords : public DatabaseFixture {
protected:
    void SetUp() override
    {
        DatabaseFixture::SetUp();
        zhou = hire(QStringLiteral("2001"), QStringLiteral("周海"));
        wu = hire(QStringLiteral("2002"), QStringLiteral("吴涛"));
        Ship made;
        made.id = idOf<ShipId>(QStringLiteral("ship"));
        made.name = QStringLiteral("新海航");
        storage::ShipRepository(session()).insert(made);
        ship = made.id;
        Ticket opened;
        opened.id = idOf<TicketId>(QStringLiteral("ticket"));
        opened.number = QStringLiteral("2026-000001");
        opened.shipId = ship;
        opened.receiverId = zhou;
        opened.judgedOn = QDate(2026, 5, 4);
        storage::TicketRepository(session()).insert(opened);
        ticket = opened.id;
        Visit planned;
        planned.id = idOf<VisitId>(QStringLiteral("visit"));
        planned.ticketId = ticket;
        planned.crew = {{zhou, true}, {wu, false}};
        storage::VisitRepository(session()).insert(planned);
        visit = planned.id;
    }

    EmployeeId hire(const QString &staffNo, const QString &name)
    {
        Employee person;
        person.id = idOf<EmployeeId>(staffNo);
        person.staffNo = staffNo;
        person.name = name;
        person.roles = {Role::Engineer};
        storage::EmployeeRepository(session()).insert(person);
        return person.id;
    }
    Entry entry(const char *when) { return {at(when), at(when), zhou}; }

    EmployeeId zhou;
    EmployeeId wu;
    ShipId ship;
    TicketId ticket;
    VisitId visit;
};

} // namespace fairlead::test
