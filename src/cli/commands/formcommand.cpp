// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/paperfile.h"
#include "cli/tr.h"
#include "desk/casedesk.h"
#include "report/forms/visitforms.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

Exit writeForm(Context &context, const report::PaperDocument &document)
{
    if (const std::optional<Exit> failed = writePdf(context, document))
        return *failed;
    context.console().printJson(QJsonObject{{u"form"_s, context.argument(0)},
                                            {u"title"_s, document.title()},
                                            {u"pages"_s, document.pageCount()},
                                            {u"pdf"_s, context.text(u"pdf"_s)}});
    context.console().print(Cli::tr("%1: %2 pages").arg(document.title()).arg(document.pageCount()));
    return Exit::Done;
}

Exit run(Context &context)
{
    const std::optional<report::VisitForm> form = fromCode<report::VisitForm>(context.argument(0));
    if (!form)
        return context.refuseValue(context.argument(0), u"dispatch_order, daily_sheet, work_order"_s);
    if (!context.line().has(u"pdf"_s))
        return context.refuseValue(u"--pdf"_s, Cli::tr("a file"));
    if (context.line().has(u"blank"_s)) {
        const std::optional<TicketKind> kind = fromCode<TicketKind>(context.text(u"blank"_s));
        if (!kind)
            return context.refuseValue(u"--blank"_s, u"commissioning, repair"_s);
        return writeForm(context, report::blankForm(*form, *kind));
    }
    qint64 visit = 0;
    std::optional<QDate> day;
    if (!context.readNumber(u"visit"_s, 1, 1000, visit) || !context.readDate(u"day"_s, day))
        return Exit::Usage;
    if (!context.line().has(u"ticket"_s))
        return context.refuseValue(u"--ticket"_s, Cli::tr("a ticket's number, or --blank"));
    const std::unique_ptr<Database> database = openDatabase(context);
    if (!database)
        return Exit::Usage;
    const std::optional<TicketId> ticket = desk::CaseDesk(database->office()).ticketByNumber(context.text(u"ticket"_s));
    if (!ticket)
        return context.refuse({{u"ticket"_s, ViolationCode::Unknown, {context.text(u"ticket"_s)}}});
    const auto document =
        report::visitForm(database->office(), {*form, *ticket, static_cast<int>(visit), day.value_or(QDate())});
    if (!document && day)
        return context.refuse({{u"day"_s, ViolationCode::Unknown, {day->toString(Qt::ISODate)}}});
    if (!document)
        return context.refuse({{u"visit"_s, ViolationCode::Missing, {u"visit"_s}}});
    return writeForm(context, *document);
}

} // namespace

CommandEntry formCommand()
{
    return {{"form",
             "dispatch_order|daily_sheet|work_order",
             1,
             QT_TRANSLATE_NOOP("Cli", "write a visit's printed form, or a blank one"),
             {{"ticket", "NUMBER", QT_TRANSLATE_NOOP("Cli", "the case")},
              {"visit", "N", QT_TRANSLATE_NOOP("Cli", "which of its visits; the newest if not given")},
              {"day", "DAY", QT_TRANSLATE_NOOP("Cli", "the daily sheet of that day alone")},
              {"blank", "KIND", QT_TRANSLATE_NOOP("Cli", "to be filled in by hand: commissioning or repair")},
              {"pdf", "FILE", QT_TRANSLATE_NOOP("Cli", "write the form as a PDF")}}},
            run};
}

} // namespace fairlead::cli
