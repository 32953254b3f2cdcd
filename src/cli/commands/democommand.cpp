// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/tr.h"
#include "desk/demo/demo.h"
#include "storage/sql/migrator.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

/// A day alone is that day at 10:30, in the middle of the work.
bool readUntil(Context &context, std::optional<Instant> &until)
{
    const std::optional<QDate> day = dateFromIso(context.text(u"until"_s));
    if (!day)
        return context.readInstant(u"until"_s, until);
    until = startOfDay(*day) + std::chrono::minutes(10 * 60 + 30);
    return true;
}

bool readPlan(Context &context, desk::DemoPlan &plan)
{
    qint64 tickets = plan.tickets;
    qint64 seed = static_cast<qint64>(plan.seed);
    std::optional<Instant> until;
    if (!context.readNumber(u"tickets"_s, 1, 1'000'000, tickets) ||
        !context.readNumber(u"seed"_s, 0, std::numeric_limits<qint64>::max(), seed) || !readUntil(context, until))
        return false;
    plan.tickets = static_cast<int>(tickets);
    plan.seed = static_cast<quint64>(seed);
    plan.until = until.value_or(desk::Demo::usualEnd());
    return true;
}

/// A database that isn't there yet is made; one that `init` made is filled.
std::unique_ptr<Database> openOrMake(Context &context, const storage::DatabaseAddress &address, Instant now)
{
    try {
        return openDatabase(context, address, now);
    } catch (const storage::DbError &error) {
        using Kind = storage::DbError::Kind;
        const bool isServer = address.dialect() == storage::Dialect::Postgresql;
        if (error.kind() != Kind::NotFound && !(isServer && error.kind() == Kind::Empty))
            throw;
    }
    // Without the manual yet: the demonstration puts it in with an id that is the same each time.
    desk::ReadyDatabase database;
    database.session = std::make_unique<storage::Session>(address, storage::Session::OpenMode::CreateNew);
    storage::Migrator(*database.session).upgrade(desk::SystemClock().now());
    return std::make_unique<Database>(std::move(database), now);
}

Exit run(Context &context)
{
    desk::DemoPlan plan;
    const auto address = addressOf(context);
    if (!address || !readPlan(context, plan))
        return Exit::Usage;
    const std::unique_ptr<Database> database = openOrMake(context, *address, plan.until);
    QElapsedTimer timer;
    timer.start();
    desk::Demo demo(database->session());
    const desk::Result<desk::DemoTally> result = demo.build(plan);
    if (!result.ok())
        return context.refuse(result.violations());

    const qint64 msecs = std::max<qint64>(1, timer.elapsed());
    const qint64 rate = result.value().tickets * qint64(1000) / msecs;
    context.console().note(Cli::tr("%1 tickets a second").arg(rate));
    context.console().print(Cli::tr("%1 now holds %2 tickets until %3, made by %4 commands.")
                                .arg(address->toDisplay())
                                .arg(result.value().tickets)
                                .arg(plan.until.toIso())
                                .arg(result.value().commands));
    context.console().printJson(QJsonObject{{u"database"_s, address->toDisplay()},
                                            {u"tickets"_s, result.value().tickets},
                                            {u"commands"_s, result.value().commands},
                                            {u"seed"_s, QString::number(plan.seed)},
                                            {u"until"_s, plan.until.toIso()}});
    return Exit::Done;
}

} // namespace

CommandEntry demoCommand()
{
    return {{"demo",
             "",
             0,
             QT_TRANSLATE_NOOP("Cli", "fill a new database with years of demonstration data"),
             {{"tickets", "N", QT_TRANSLATE_NOOP("Cli", "how many tickets; default: 400")},
              {"seed", "S", QT_TRANSLATE_NOOP("Cli", "another seed gives other data; default: 1")},
              {"until", "DAY|INSTANT", QT_TRANSLATE_NOOP("Cli", "when the years end; default: 2026-10-31T10:30")}}},
            run};
}

} // namespace fairlead::cli
