// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/monthview.h"
#include "cli/paperfile.h"
#include "cli/tr.h"
#include "desk/appraisaldesk.h"
#include "report/monthsheetpaper.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

/// Nothing when the month was closed, or needn't be.
std::optional<Exit> close(Context &context, Database &database, Month month)
{
    desk::Act act;
    Violations violations = database.readActor(context, act.by);
    if (violations.empty())
        violations = desk::AppraisalDesk(database.office()).closeMonth({month}, act).violations();
    return violations.empty() ? std::nullopt : std::optional(context.refuse(violations));
}

Exit run(Context &context)
{
    const std::optional<Month> month = Month::fromString(context.argument(0));
    if (!month)
        return context.refuseValue(context.argument(0), Cli::tr("a month, YYYY-MM"));
    const std::unique_ptr<Database> database = openDatabase(context);
    if (!database)
        return Exit::Usage;
    desk::AppraisalDesk desk(database->office());
    if (!desk.closedMonths().contains(*month))
        database->sweep();
    if (context.line().has(u"close"_s)) {
        if (const std::optional<Exit> refused = close(context, *database, *month))
            return *refused;
    }
    const rules::MonthSheet sheet = desk.monthSheet(*month);
    const QString digest = desk.digestOf(*month);
    if (context.line().has(u"pdf"_s)) {
        if (const std::optional<Exit> failed = writePdf(context, report::MonthSheetPaper(sheet, digest)))
            return *failed;
    }
    context.console().printJson(monthJson(sheet, digest));
    context.console().print(monthText(sheet));
    return Exit::Done;
}

} // namespace

CommandEntry appraiseCommand()
{
    return {{"appraise",
             "YYYY-MM",
             1,
             QT_TRANSLATE_NOOP("Cli", "add up a month, print its sheet, close it"),
             {{"pdf", "FILE", QT_TRANSLATE_NOOP("Cli", "write the month's sheet as a PDF")},
              {"close", nullptr, QT_TRANSLATE_NOOP("Cli", "close the month first, in the name of --by")}}},
            run};
}

} // namespace fairlead::cli
