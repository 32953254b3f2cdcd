// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/caseview.h"
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/tr.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

Exit run(Context &context)
{
    const std::unique_ptr<Database> database = openDatabase(context);
    if (!database)
        return Exit::Usage;
    desk::CaseDesk desk(database->office());
    const std::optional<TicketId> ticket = desk.ticketByNumber(context.argument(0));
    if (!ticket)
        return context.refuse({{u"ticket"_s, ViolationCode::Unknown, {context.argument(0)}}});
    database->sweep();
    const std::optional<desk::CaseView> view = desk.caseOf(*ticket);
    const People people(database->office());
    if (context.console().wantsJson())
        context.console().printJson(CaseJson(*view, people, database->now()).toJson());
    else
        context.console().print(caseText(*view, people, database->now()));
    return Exit::Done;
}

} // namespace

CommandEntry showCommand()
{
    return {
        {"show", "TICKET", 1, QT_TRANSLATE_NOOP("Cli", "show a ticket with verdict, state, deadlines and history"), {}},
        run};
}

} // namespace fairlead::cli
