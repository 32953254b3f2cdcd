// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "desk/clock.h"
#include "desk/databasesetup.h"
#include "desk/idsource.h"
#include "desk/office.h"
#include "domain/employee.h"

#include <QHash>

#include <memory>
#include <optional>

namespace fairlead::cli {

/// Where the database is: `--db`, else the file of the window's program. Nothing, said with Exit::Usage, when an address
/// is malformed.
std::optional<storage::DatabaseAddress> addressOf(Context &context);

/// The database of a command, with a clock that stands at the time to judge at.
class Database {
public:
    Database(desk::ReadyDatabase database, Instant now) : m_session(std::move(database.session)), m_clock(now) {}

    [[nodiscard]] desk::Office office() { return {*m_session, m_clock, m_ids}; }
    [[nodiscard]] storage::Session &session() { return *m_session; }
    [[nodiscard]] desk::IdSource &ids() { return m_ids; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }

    /// Has the rules judge what time has brought.
    void sweep();
    /// The employee of `--by` (staff number, or a name that only one has), or why there is none.
    Violations readActor(const Context &context, EmployeeId &actor);
    /// Somebody named on the command line.
    std::optional<EmployeeId> employee(const QString &key);

private:
    std::unique_ptr<storage::Session> m_session;
    desk::SetClock m_clock;
    desk::IdSource m_ids;
};

/// Opens the database that the command line names, and brings it up to date; null, with the reason said, when the command
/// line is wrong. Throws storage::DbError.
std::unique_ptr<Database> openDatabase(Context &context);
std::unique_ptr<Database> openDatabase(Context &context, const storage::DatabaseAddress &address, Instant now);

/// Everybody of the department by id: JSON names people by staff number.
class People {
public:
    explicit People(desk::Office office);

    [[nodiscard]] QString staffNo(const EmployeeId &id) const { return m_people.value(id).staffNo; }
    [[nodiscard]] QString name(const EmployeeId &id) const { return m_people.value(id).name; }

private:
    QHash<EmployeeId, Employee> m_people;
};

} // namespace fairlead::cli
