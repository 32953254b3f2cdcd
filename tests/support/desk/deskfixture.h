// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock.h"
#include "desk/idsource.h"
#include "desk/intakedesk.h"
#include "desk/office.h"
#include "desk/result.h"
#include "domain/employee.h"
#include "domain/engine.h"
#include "support/databasefixture.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QMap>
#include <QString>
#include <QStringList>

#include <stdexcept>
#include <string>

namespace fairlead::test {

/// Each violation as `field code parameter parameter`, sorted and joined by `; `. Empty when there is none.
QString said(const Violations &violations);
template <typename T> QString said(const desk::Result<T> &result)
{
    return said(result.violations());
}

/// The value of a command that must have worked; throws, and so fails the test, where it was refused.
template <typename T> T done(const desk::Result<T> &result)
{
    if (!result.ok())
        throw std::runtime_error("refused: " + said(result).toStdString());
    return result.value();
}

/// A test of desks on both databases: a fresh one with the manual, a clock that stands where it is set, ids that are the
/// same in each run, and an office with its people, a ship and its engine. It is 2026-05-04 08:00 in Shanghai, a Monday.
///
///     class IntakeTest : public test::DeskFixture {};
///     FAIRLEAD_ON_BOTH_DATABASES(IntakeTest);
///
///     TEST_P(IntakeTest, …)
///     {
///         const TicketId ticket = repair("2026-05-04 09:00");
///         EXPECT_EQ(said(desk::IntakeDesk(office()).cancelTicket({ticket, u"…"_s}, by(head, "2026-05-04 10:00"))), u""_s);
///     }
class DeskFixture : public DatabaseFixture {
protected:
    void SetUp() override;

    [[nodiscard]] desk::Office office() { return {session(), clock, ids}; }
    /// Somebody acts at that time, and enters it then.
    desk::Act by(const EmployeeId &person, const char *at);
    /// Somebody acts now.
    [[nodiscard]] desk::Act by(const EmployeeId &person) const { return {person, {}, {}}; }
    /// Sets the clock without anything happening.
    void itIs(const char *at);

    EmployeeId hire(const QString &staffNo, const QString &name, std::vector<Role> roles);
    /// A call about the engine's fault that opened a case.
    TicketId repair(const char *receivedAt);
    TicketId commissioning(const char *receivedAt);
    /// A repair that the head has on his desk: received at 09:00, sent at 10:00.
    TicketId repairToDispatch(const char *day);

    /// Every row of every table as text. Equal before and after: nothing was written.
    QMap<QString, QStringList> contents();
    /// The actions of the journal rows of `record`, in order.
    QStringList journalOf(const RecordId &record);
    template <typename Tag> QStringList journalOf(const Id<Tag> &record) { return journalOf(RecordId(record.uuid())); }

    desk::SetClock clock{Instant()};
    desk::IdSource ids{20260504};
    EmployeeId receiver; ///< 1001 林小雨
    EmployeeId head;     ///< 1002 陈国栋, the only head
    EmployeeId manager;  ///< 1003 高敏
    EmployeeId agent;    ///< 1004 何静, the only follow-up agent
    EmployeeId zhou;     ///< 2001 周海, an engineer
    EmployeeId wu;       ///< 2002 吴涛, an engineer
    PartyId owner;       ///< 远洋海运
    PartyId yard;        ///< 江南造船
    PartyId designer;    ///< 上海船舶设计院
    ContactId contact;   ///< 王船长, at the owner
    ShipId ship;         ///< 新海航, IMO 9074729, not delivered yet
    EngineId engine;     ///< L27/38, serial number 27001, delivered 2025-03-01, sea trial 2025-08-01
};

} // namespace fairlead::test

namespace fairlead {

/// How GoogleTest shows a violation.
void PrintTo(const Violation &violation, std::ostream *out);

} // namespace fairlead
