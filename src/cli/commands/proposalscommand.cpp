// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/proposalview.h"
#include "cli/tr.h"
#include "desk/appraisaldesk.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

struct Filter {
    std::optional<Month> month;
    std::optional<ProposalState> state;
};

bool readFilter(Context &context, Filter &filter)
{
    if (!context.readMonth(u"month"_s, filter.month))
        return false;
    if (!context.line().has(u"state"_s))
        return true;
    filter.state = fromCode<ProposalState>(context.text(u"state"_s));
    if (filter.state)
        return true;
    QStringList codes;
    for (const auto &[state, code] : EnumCodes<ProposalState>::table)
        codes.append(QString::fromLatin1(code));
    context.refuseValue(u"--state %1"_s.arg(context.text(u"state"_s)), codes.join(u", "_s));
    return false;
}

Exit run(Context &context)
{
    Filter filter;
    if (!readFilter(context, filter))
        return Exit::Usage;
    const std::unique_ptr<Database> database = openDatabase(context);
    if (!database)
        return Exit::Usage;
    database->sweep();
    desk::AppraisalDesk desk(database->office());
    ProposalView view(database->office());
    std::vector<ProposalRow> rows;
    for (ProposalRow &row : desk.proposalRows(desk.proposalKeys({}))) {
        const bool wanted = (!filter.month || view.monthOf(row) == *filter.month) &&
                            (!filter.state || row.proposal.state == *filter.state);
        if (wanted)
            rows.push_back(std::move(row));
    }
    if (context.console().wantsJson()) {
        QJsonArray list;
        for (const ProposalRow &row : rows)
            list.append(view.toJson(row));
        context.console().printJson(list);
    }
    context.console().print(view.table(rows));
    return Exit::Done;
}

} // namespace

CommandEntry proposalsCommand()
{
    return {{"proposals",
             "",
             0,
             QT_TRANSLATE_NOOP("Cli", "list what the rules propose, with conditions and evidence"),
             {{"month", "YYYY-MM", QT_TRANSLATE_NOOP("Cli", "only those that count in this month")},
              {"state", "STATE",
               QT_TRANSLATE_NOOP("Cli", "only open, proposed, approved, rejected, amended or withdrawn ones")}}},
            run};
}

} // namespace fairlead::cli
