// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/verdictview.h"
#include "rules/warranty.h"
#include "wording/sentences.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

/// P1 to P3 for the dates given; needs no database.
Exit run(Context &context)
{
    WarrantyDates dates;
    std::optional<QDate> on;
    Instant now;
    if (!context.readDate(u"delivered"_s, dates.deliveredOn) || !context.readDate(u"sea-trial"_s, dates.seaTrialOn) ||
        !context.readDate(u"contract-until"_s, dates.contractUntil) || !context.readDate(u"on"_s, on) ||
        !context.readNow(now))
        return Exit::Usage;
    const QDate day = on.value_or(now.day());
    const WarrantyVerdict verdict = rules::judgeWarranty(dates, std::nullopt, day);
    context.console().printJson(verdictJson(verdict));
    context.console().print(wording::warrantySentence(verdict, day));
    return Exit::Done;
}

} // namespace

CommandEntry warrantyCommand()
{
    return {{"warranty",
             "",
             0,
             QT_TRANSLATE_NOOP("Cli", "judge the warranty of an engine by its dates"),
             {{"delivered", "DATE", QT_TRANSLATE_NOOP("Cli", "delivery of the engine")},
              {"sea-trial", "DATE", QT_TRANSLATE_NOOP("Cli", "sea trial")},
              {"contract-until", "DATE", QT_TRANSLATE_NOOP("Cli", "last day that the contract covers")},
              {"on", "DATE", QT_TRANSLATE_NOOP("Cli", "the day asked about; default: the day of --at")}}},
            run};
}

} // namespace fairlead::cli
