// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/database.h"

#include "cli/tr.h"
#include "desk/appraisaldesk.h"
#include "desk/facts/lookup.h"
#include "desk/registrydesk.h"

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
    return openDatabase(context, *address, now);
}

std::unique_ptr<Database> openDatabase(Context &context, const storage::DatabaseAddress &address, Instant now)
{
    // Its schema changes today, whatever time is judged at.
    desk::ReadyDatabase database = desk::openDatabase(address, desk::SystemClock().now());
    if (!database.copy.isEmpty())
        context.console().note(
            Cli::tr("The database was brought up to date; %1 holds it as it was.").arg(database.copy));
    return std::make_unique<Database>(std::move(database), now);
}

People::People(desk::Office office)
{
    desk::RegistryDesk registry(office);
    for (const desk::EmployeeRow &row : registry.employeeRows(registry.employeeKeys({})))
        m_people.insert(row.employee.id, row.employee);
}

} // namespace fairlead::cli
