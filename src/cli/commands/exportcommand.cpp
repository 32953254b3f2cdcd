// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/interrupt.h"
#include "cli/sheetfiles.h"
#include "cli/tr.h"
#include "report/sheetexport.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

Exit run(Context &context)
{
    const std::optional<desk::ImportKind> kind = kindOf(context);
    std::optional<QDate> from;
    std::optional<QDate> until;
    if (!kind || !context.readDate(u"from"_s, from) || !context.readDate(u"until"_s, until))
        return Exit::Usage;
    const QString file = context.text(u"to"_s);
    if (file.isEmpty() || !sheet::SheetWriter::formatOf(file))
        return context.refuseValue(u"--to %1"_s.arg(file), Cli::tr("a file whose name ends in .xlsx or .csv"));
    if (*kind != desk::ImportKind::Ledger && (from || until))
        return context.refuseValue(from ? u"--from"_s : u"--until"_s, Cli::tr("left out: only the ledger has days"));
    const std::unique_ptr<Database> database = openDatabase(context);
    if (!database)
        return Exit::Usage;

    const Interrupt interrupt;
    const report::ExportOutcome outcome =
        report::exportKind(database->office(), *kind, file, from, until, [](qint64 done, qint64 all) {
            showProgress(Cli::tr("%1 of %2").arg(done).arg(all));
            return !Interrupt::asked();
        });
    clearProgress();
    if (outcome.error)
        return refuseFile(context, file, *outcome.error);
    if (outcome.cancelled)
        return context.console().fail(Exit::Failed, u"cancelled"_s, Cli::tr("Cancelled; nothing was written."));
    context.console().print(Cli::tr("%1 rows written to %2.").arg(outcome.rows).arg(file));
    context.console().printJson(QJsonObject{{u"kind"_s, codeOf(*kind)}, {u"file"_s, file}, {u"rows"_s, outcome.rows}});
    return Exit::Done;
}

} // namespace

CommandEntry exportCommand()
{
    return {{"export",
             "KIND",
             1,
             QT_TRANSLATE_NOOP("Cli",
                               "write a spreadsheet; KIND is party, ship, engine, employee or ledger, in the singular "
                               "or the plural"),
             {{"to", "FILE", QT_TRANSLATE_NOOP("Cli", "the file, .xlsx or .csv")},
              {"from", "DAY", QT_TRANSLATE_NOOP("Cli", "the ledger's first day; default: from the beginning")},
              {"until", "DAY", QT_TRANSLATE_NOOP("Cli", "the ledger's last day; default: to the end")}}},
            run};
}

} // namespace fairlead::cli
