// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/caseview.h"

#include "cli/texttable.h"
#include "cli/tr.h"
#include "wording/wording.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

QString headText(const desk::CaseView &view, const People &people)
{
    const Ticket &ticket = view.facts.ticket;
    QStringList lines;
    lines.append(u"%1  %2  %3  %4"_s.arg(ticket.number, wording::label(ticket.kind), wording::label(ticket.state),
                                         wording::label(ticket.priority)));
    if (!view.mergedNumbers.isEmpty())
        lines.append(Cli::tr("Merged into it: %1").arg(view.mergedNumbers.join(u", "_s)));
    QStringList machine;
    if (view.ship)
        machine.append(view.ship->name);
    if (view.engine)
        machine.append(view.engine->model + u' ' + view.engine->serialNo);
    if (!machine.isEmpty())
        lines.append(machine.join(u"  "_s));
    lines.append(ticket.fault);
    lines.append(
        Cli::tr("Received %1 by %2").arg(wording::timeText(ticket.receivedAt), people.name(ticket.receiverId)));
    lines.append(Cli::tr("Warranty: %1").arg(wording::warrantySentence(ticket)));
    return lines.join(u'\n');
}

QString deadlineText(const desk::CaseView &view, Instant now)
{
    TextTable table({Cli::tr("Deadline"), Cli::tr("Clause"), Cli::tr("Due"), Cli::tr("State"), QString()});
    for (const rules::Deadline &deadline : view.deadlines)
        table.add({wording::label(deadline.kind), deadline.clauseId, wording::timeText(deadline.dueAt),
                   wording::label(deadline.state), wording::countdown(deadline, now)});
    return view.deadlines.empty() ? QString() : table.toString();
}

QString nextText(const desk::CaseView &view)
{
    TextTable table({Cli::tr("Next"), Cli::tr("Missing")});
    for (const desk::NextMove &next : view.next) {
        QStringList missing;
        for (const Violation &violation : next.missing)
            missing.append(wording::sentence(violation));
        table.add({wording::label(next.move), missing.join(u' ')});
    }
    return view.next.empty() ? QString() : table.toString();
}

QString proposalText(const desk::CaseView &view, const People &people)
{
    TextTable table({Cli::tr("Day"), Cli::tr("Clause"), Cli::tr("Person"), Cli::tr("Points"), Cli::tr("State")});
    table.alignRight(3);
    for (const Proposal &proposal : view.proposals)
        table.add({wording::dateText(proposal.happenedOn), proposal.clauseId, people.name(proposal.personId),
                   proposal.points.toString(), wording::label(proposal.state)});
    return view.proposals.empty() ? QString() : table.toString();
}

QString historyText(const desk::CaseView &view)
{
    TextTable table({Cli::tr("Happened"), Cli::tr("Entered"), Cli::tr("By"), Cli::tr("What"), Cli::tr("Record")});
    for (const desk::HistoryLine &line : view.history)
        table.add({wording::timeText(line.happenedAt), wording::timeText(line.enteredAt), line.actor,
                   wording::actionLabel(line.action), wording::label(line.kind)});
    return table.toString();
}

} // namespace

QString caseText(const desk::CaseView &view, const People &people, Instant now)
{
    QStringList parts{headText(view, people), deadlineText(view, now), nextText(view), proposalText(view, people),
                      historyText(view)};
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

} // namespace fairlead::cli
