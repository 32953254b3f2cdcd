// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/paperfile.h"
#include "cli/tr.h"
#include "desk/casedesk.h"
#include "desk/visitdossier.h"
#include "report/forms/dailysheetpaper.h"
#include "report/forms/dispatchorderpaper.h"
#include "report/forms/workorderpaper.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

enum class Form { DispatchOrder, DailySheet, WorkOrder };

std::optional<Form> formNamed(const QString &name)
{
    if (name == "dispatch_order"_L1)
        return Form::DispatchOrder;
    if (name == "daily_sheet"_L1)
        return Form::DailySheet;
    if (name == "work_order"_L1)
        return Form::WorkOrder;
    return std::nullopt;
}

report::PaperDocument blankForm(Form form, TicketKind kind)
{
    switch (form) {
    case Form::DispatchOrder:
        return report::DispatchOrderPaper::blank(kind);
    case Form::DailySheet:
        return report::DailySheetPaper::blank(kind);
    case Form::WorkOrder:
        break;
    }
    return report::WorkOrderPaper::blank(kind);
}

report::PaperDocument filledForm(Form form, const desk::VisitDossier &dossier, QDate day, Instant now)
{
    switch (form) {
    case Form::DispatchOrder:
        return report::DispatchOrderPaper(dossier, now);
    case Form::DailySheet:
        return report::DailySheetPaper(dossier, day, {}, now);
    case Form::WorkOrder:
        break;
    }
    return report::WorkOrderPaper(dossier, {}, {}, now);
}

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
    const std::optional<Form> form = formNamed(context.argument(0));
    if (!form)
        return context.refuseValue(context.argument(0), u"dispatch_order, daily_sheet, work_order"_s);
    if (!context.line().has(u"pdf"_s))
        return context.refuseValue(u"--pdf"_s, Cli::tr("a file"));
    if (context.line().has(u"blank"_s)) {
        const std::optional<TicketKind> kind = fromCode<TicketKind>(context.text(u"blank"_s));
        if (!kind)
            return context.refuseValue(u"--blank"_s, u"commissioning, repair"_s);
        return writeForm(context, blankForm(*form, *kind));
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
    const auto dossier = desk::loadVisitDossier(database->office(), *ticket, static_cast<int>(visit));
    if (!dossier)
        return context.refuse({{u"visit"_s, ViolationCode::Missing, {u"visit"_s}}});
    return writeForm(context, filledForm(*form, *dossier, day.value_or(QDate()), database->now()));
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
