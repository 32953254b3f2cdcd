// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/tr.h"
#include "cli/verdictview.h"
#include "rules/warranty.h"
#include "wording/sentences.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

/// Days are written with four digits for the year.
constexpr int lastYear = 9999;

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
    for (const auto &[option, last] :
         {std::pair{u"delivered"_s, verdict.deliveryLastDay}, {u"sea-trial"_s, verdict.seaTrialLastDay}}) {
        if (last && last->year() > lastYear)
            return context.refuseValue(u"--%1 %2"_s.arg(option, context.text(option)),
                                       Cli::tr("a day whose warranty ends before the year 10000"));
    }
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
