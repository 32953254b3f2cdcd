// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/ledgerview.h"
#include "cli/paperfile.h"
#include "cli/tr.h"
#include "desk/intakedesk.h"
#include "report/ledgerpaper.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

Exit run(Context &context)
{
    std::optional<QDate> from;
    std::optional<QDate> until;
    if (!context.readDate(u"from"_s, from) || !context.readDate(u"until"_s, until))
        return Exit::Usage;
    if (!from)
        return context.refuseValue(u"--from"_s, Cli::tr("a day, YYYY-MM-DD"));
    if (!until)
        return context.refuseValue(u"--until"_s, Cli::tr("a day, YYYY-MM-DD"));
    const std::unique_ptr<Database> database = openDatabase(context);
    if (!database)
        return Exit::Usage;
    const desk::Result<desk::Ledger> ledger = desk::IntakeDesk(database->office()).ledger(*from, *until);
    if (!ledger.ok())
        return context.refuse(ledger.violations());
    if (context.line().has(u"pdf"_s)) {
        const report::LedgerPaper paper(ledger.value(), database->office().clock.now());
        if (const std::optional<Exit> failed = writePdf(context, paper))
            return *failed;
    }
    context.console().printJson(ledgerJson(ledger.value()));
    context.console().print(ledgerText(ledger.value()));
    return Exit::Done;
}

} // namespace

CommandEntry ledgerCommand()
{
    return {{"ledger",
             "",
             0,
             QT_TRANSLATE_NOOP("Cli", "print the service ledger of a range of days"),
             {{"from", "DAY", QT_TRANSLATE_NOOP("Cli", "the first day")},
              {"until", "DAY", QT_TRANSLATE_NOOP("Cli", "the last day")},
              {"pdf", "FILE", QT_TRANSLATE_NOOP("Cli", "write the ledger as a PDF")}}},
            run};
}

} // namespace fairlead::cli
