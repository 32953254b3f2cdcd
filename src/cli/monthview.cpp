// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/monthview.h"

#include "cli/jsonvalues.h"
#include "cli/texttable.h"
#include "cli/tr.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

QJsonObject entryJson(const rules::AppraisalEntry &entry)
{
    return {{u"clause"_s, entry.clauseId},
            {u"proposal"_s, toJson(entry.proposalId)},
            {u"ticket"_s, textOrNull(entry.ticketNumber)},
            {u"ship"_s, textOrNull(entry.shipName)},
            {u"happened_on"_s, toJson(entry.happenedOn)},
            {u"points"_s, toJson(entry.points)},
            {u"yuan"_s, toJson(entry.money)},
            {u"reason"_s, textOrNull(entry.reason)},
            {u"decided_by"_s, entry.decidedBy},
            {u"decided_on"_s, toJson(entry.decidedOn)},
            {u"late"_s, entry.late},
            {u"reversal"_s, entry.reversal},
            {u"reading"_s, textOrNull(entry.reading)}};
}

QJsonObject reopenedJson(const rules::MonthReopened &reopened)
{
    return {{u"closed_at"_s, toJson(reopened.closedAt)},
            {u"closed_by"_s, reopened.closedBy},
            {u"digest"_s, reopened.digest},
            {u"reopened_at"_s, toJson(reopened.reopenedAt)},
            {u"reopened_by"_s, reopened.reopenedBy},
            {u"reason"_s, reopened.reason}};
}

QJsonObject personJson(const rules::PersonMonth &person)
{
    return {{u"person"_s, person.staffNo},          {u"name"_s, person.name},
            {u"base"_s, toJson(person.base)},       {u"deductions"_s, toJson(person.deductions)},
            {u"rewards"_s, toJson(person.rewards)}, {u"total"_s, toJson(person.total)},
            {u"yuan"_s, toJson(person.money)},      {u"entries"_s, toArray(person.entries, entryJson)}};
}

} // namespace

QJsonObject monthJson(const rules::MonthSheet &sheet, const QString &digest)
{
    return {{u"month"_s, toJson(sheet.month)},
            {u"closed"_s, sheet.closed},
            {u"closed_at"_s, toJson(sheet.closedAt)},
            {u"closed_by"_s, textOrNull(sheet.closedBy)},
            {u"rulebook"_s, QJsonObject{{u"version"_s, sheet.rulebookVersion}, {u"title"_s, sheet.rulebookTitle}}},
            {u"digest"_s, textOrNull(digest)},
            {u"reopenings"_s, toArray(sheet.reopenings, reopenedJson)},
            {u"persons"_s, toArray(sheet.persons, personJson)}};
}

QString monthText(const rules::MonthSheet &sheet)
{
    TextTable persons({Cli::tr("Person"), Cli::tr("Base"), Cli::tr("Deductions"), Cli::tr("Rewards"), Cli::tr("Total"),
                       Cli::tr("Yuan")});
    TextTable entries({Cli::tr("Person"), Cli::tr("Day"), Cli::tr("Clause"), Cli::tr("Points"), Cli::tr("Yuan"),
                       Cli::tr("Ticket"), Cli::tr("Ship"), Cli::tr("Decided by"), Cli::tr("Reason")});
    for (const qsizetype column : {1, 2, 3, 4, 5})
        persons.alignRight(column);
    entries.alignRight(3);
    entries.alignRight(4);
    bool hasEntries = false;
    for (const rules::PersonMonth &person : sheet.persons) {
        persons.add({u"%1 %2"_s.arg(person.staffNo, person.name), person.base.toString(), person.deductions.toString(),
                     person.rewards.toString(), person.total.toString(), person.money.toYuan()});
        for (const rules::AppraisalEntry &entry : person.entries) {
            hasEntries = true;
            entries.add({person.name, entry.happenedOn.toString(Qt::ISODate), entry.clauseId, entry.points.toString(),
                         entry.money.toYuan(), entry.ticketNumber, entry.shipName, entry.decidedBy, entry.reason});
        }
    }
    QString text = u"%1  %2  %3"_s.arg(sheet.month.toString(), sheet.closed ? Cli::tr("closed") : Cli::tr("open"),
                                       sheet.rulebookTitle);
    text += u"\n\n"_s + persons.toString();
    return hasEntries ? text + u"\n\n"_s + entries.toString() : text;
}

} // namespace fairlead::cli
