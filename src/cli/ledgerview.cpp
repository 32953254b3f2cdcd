// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ledgerview.h"

#include "cli/jsonvalues.h"
#include "cli/texttable.h"
#include "cli/tr.h"
#include "wording/wording.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

QString warrantyCode(const Ticket &ticket)
{
    if (ticket.improperUse)
        return u"improper_use"_s;
    if (!ticket.verdict.covered)
        return u"undecided"_s;
    return *ticket.verdict.covered ? u"covered"_s : u"not_covered"_s;
}

QJsonObject lineJson(const LedgerLine &line)
{
    const bool byPhone = !line.guide.isEmpty();
    return {{u"ticket"_s, line.ticket ? QJsonValue(line.ticket->number) : QJsonValue()},
            {u"kind"_s, line.ticket ? codeOf(line.ticket->kind) : codeOf(line.callKind)},
            {u"received_at"_s, toJson(line.receivedAt)},
            {u"receiver"_s, line.receiverName},
            {u"caller"_s, textOrNull(line.callerName)},
            {u"phone"_s, textOrNull(line.callerPhone)},
            {u"calls"_s, line.calls},
            {u"ship"_s, textOrNull(line.shipName)},
            {u"hull_no"_s, textOrNull(line.hullNo)},
            {u"engine"_s, textOrNull(line.engineModel)},
            {u"serial_no"_s, textOrNull(line.engineSerialNo)},
            {u"warranty"_s, line.ticket ? QJsonValue(warrantyCode(*line.ticket)) : QJsonValue()},
            {u"text"_s, textOrNull(line.text)},
            {u"solved_by_phone"_s,
             byPhone ? QJsonValue(QJsonObject{{u"by"_s, line.guide}, {u"note"_s, textOrNull(line.guidance)}})
                     : QJsonValue()},
            {u"cause"_s, textOrNull(line.cause)},
            {u"measures"_s, textOrNull(line.measures)},
            {u"result"_s, textOrNull(line.result)},
            {u"engineers"_s, QJsonArray::fromStringList(line.engineers)},
            {u"state"_s, line.ticket ? QJsonValue(codeOf(line.ticket->state)) : QJsonValue()},
            {u"archived_at"_s, toJson(line.archivedAt)},
            {u"archive_no"_s, textOrNull(line.archiveNo)}};
}

} // namespace

QJsonObject ledgerJson(const Ledger &ledger)
{
    return {{u"from"_s, toJson(ledger.from)},
            {u"until"_s, toJson(ledger.until)},
            {u"lines"_s, toArray(ledger.lines, lineJson)}};
}

QString ledgerText(const Ledger &ledger)
{
    TextTable table({Cli::tr("Ticket"), Cli::tr("Received"), Cli::tr("Caller"), Cli::tr("Phone"), Cli::tr("Ship"),
                     Cli::tr("Engine"), Cli::tr("State"), Cli::tr("Engineers"), Cli::tr("Archive no."),
                     Cli::tr("Fault or wish")});
    for (const LedgerLine &line : ledger.lines) {
        const QString kind = line.ticket ? line.ticket->number : wording::label(line.callKind);
        table.add({kind, wording::timeText(line.receivedAt), line.callerName, line.callerPhone, line.shipName,
                   u"%1 %2"_s.arg(line.engineModel, line.engineSerialNo).trimmed(),
                   line.ticket ? wording::label(line.ticket->state) : QString(), line.engineers.join(u", "_s),
                   line.archiveNo, line.text});
    }
    return table.toString();
}

} // namespace fairlead::cli
