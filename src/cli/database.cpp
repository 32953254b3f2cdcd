// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/database.h"

#include "cli/tr.h"
#include "desk/appraisaldesk.h"
#include "desk/facts/lookup.h"
#include "desk/registrydesk.h"
#include "storage/sql/migrator.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

/// The file of the window's program.
storage::DatabaseAddress usualAddress()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return storage::DatabaseAddress::ofFile(QDir(folder).filePath(u"fairlead.db"_s));
}

} // namespace

std::optional<storage::DatabaseAddress> addressOf(Context &context)
{
    QString error;
    const auto address = context.line().has(u"db"_s) ? storage::DatabaseAddress::parse(context.text(u"db"_s), &error)
                                                     : std::optional(usualAddress());
    if (address)
        context.setDatabase(address->toDisplay());
    else
        context.refuseValue(u"--db"_s, Cli::tr("a file, or postgresql://user@host/name (%1)").arg(error));
    return address;
}

Database::Database(Context &context, const storage::DatabaseAddress &address, Instant now,
                   storage::Session::OpenMode mode)
    : m_session(address, mode), m_clock(now)
{
    storage::Migrator migrator(m_session);
    if (migrator.isUpToDate())
        return;
    const storage::Migrator::Upgrade upgrade = migrator.upgrade(desk::SystemClock().now());
    if (!upgrade.copy.isEmpty())
        context.console().note(
            Cli::tr("The database was brought up to date; %1 holds it as it was.").arg(upgrade.copy));
}

void Database::sweep()
{
    desk::AppraisalDesk(office()).sweep();
}

Violations Database::readActor(const Context &context, EmployeeId &actor)
{
    const QString key = context.text(u"by"_s);
    if (key.isEmpty())
        return {{u"by"_s, ViolationCode::Required, {}}};
    const auto found = desk::facts::Lookup(office()).employee(key);
    if (found.trouble)
        return {{u"by"_s, *found.trouble, {key}}};
    actor = found.id;
    return {};
}

std::optional<EmployeeId> Database::employee(const QString &key)
{
    const auto found = desk::facts::Lookup(office()).employee(key);
    return found.trouble ? std::nullopt : std::optional(found.id);
}

std::unique_ptr<Database> openDatabase(Context &context)
{
    Instant now;
    const auto address = addressOf(context);
    if (!address || !context.readNow(now))
        return nullptr;
    return std::make_unique<Database>(context, *address, now);
}

People::People(desk::Office office)
{
    desk::RegistryDesk registry(office);
    for (const desk::EmployeeRow &row : registry.employeeRows(registry.employeeKeys({})))
        m_people.insert(row.employee.id, row.employee);
}

} // namespace fairlead::cli
