// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/jsonvalues.h"
#include "cli/monthview.h"
#include "cli/paperfile.h"
#include "cli/sheetfiles.h"
#include "cli/tr.h"
#include "desk/appraisaldesk.h"
#include "report/monthbook.h"
#include "report/monthpdf.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

/// Nothing when the month was closed or opened again as the command line says, or needn't be.
std::optional<Exit> closeOrReopen(Context &context, Database &database, Month month)
{
    const bool closes = context.line().has(u"close"_s);
    const bool reopens = context.line().has(u"reopen"_s);
    if (closes && reopens)
        return context.refuseValue(u"--reopen"_s, Cli::tr("either --close or --reopen"));
    if (!closes && !reopens)
        return std::nullopt;
    desk::Act act;
    Violations violations = database.readActor(context, act.by);
    desk::AppraisalDesk desk(database.office());
    if (violations.empty() && closes)
        violations = desk.closeMonth({month}, act).violations();
    else if (violations.empty())
        violations = desk.reopenMonth({month, context.text(u"reopen"_s)}, act).violations();
    return violations.empty() ? std::nullopt : std::optional(context.refuse(violations));
}

/// The person that `--person` names by staff number; null without it. Nothing, with what is wrong said, for somebody who
/// isn't on the sheet.
std::optional<EmployeeId> chosenPerson(Context &context, const rules::MonthSheet &sheet)
{
    const QString staffNo = context.text(u"person"_s);
    if (staffNo.isEmpty())
        return EmployeeId();
    for (const rules::PersonMonth &person : sheet.persons) {
        if (person.staffNo == staffNo)
            return person.personId;
    }
    context.refuseValue(staffNo, Cli::tr("the staff number of somebody on the sheet"));
    return std::nullopt;
}

/// `month.pdf` for 2001 is `month-2001.pdf`. A staff number is text of people: what has a meaning in paths is left out.
QString fileOf(const QString &file, const rules::PersonMonth &person)
{
    QString name;
    for (const QChar character : person.staffNo.isEmpty() ? person.personId.toString() : person.staffNo)
        name += character.isLetterOrNumber() ? character : u'_';
    const QFileInfo info(file);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return file.chopped(ending.size()) + u'-' + name + ending;
}

/// Writes what the options ask for. Nothing when all went well.
class MonthFiles {
public:
    MonthFiles(Context &context, Database &database, const rules::MonthSheet &sheet, QString digest)
        : m_context(context), m_database(database), m_sheet(sheet), m_digest(std::move(digest))
    {
    }

    std::optional<Exit> write(const EmployeeId &person)
    {
        using Kind = report::MonthPart::Kind;
        if (const QString file = m_context.text(u"payout"_s); !file.isEmpty()) {
            if (const auto failed = pdf(file, {Kind::Payout, {}}))
                return failed;
        }
        if (m_context.line().has(u"each"_s)) {
            for (const rules::PersonMonth &each : m_sheet.persons) {
                if (!person.isNull() && each.personId != person)
                    continue;
                if (const auto failed = both({Kind::Person, each.personId}, &each))
                    return failed;
            }
            return std::nullopt;
        }
        return both({person.isNull() ? Kind::Department : Kind::Person, person}, nullptr);
    }

private:
    std::optional<Exit> both(const report::MonthPart &part, const rules::PersonMonth *each)
    {
        const auto named = [each](const QString &file) { return each ? fileOf(file, *each) : file; };
        if (const QString file = m_context.text(u"pdf"_s); !file.isEmpty()) {
            if (const auto failed = pdf(named(file), part))
                return failed;
        }
        if (const QString file = m_context.text(u"xlsx"_s); !file.isEmpty())
            return book(named(file), part);
        return std::nullopt;
    }

    std::optional<Exit> pdf(const QString &file, const report::MonthPart &part)
    {
        const auto made = report::monthPdf(desk::AppraisalDesk(m_database.office()), m_sheet.month, part);
        if (const auto *error = std::get_if<report::OutputError>(&made))
            return refusePaper(m_context, file, *error);
        return writeBytes(m_context, file, std::get<QByteArray>(made));
    }

    std::optional<Exit> book(const QString &file, const report::MonthPart &part)
    {
        const std::optional<rules::MonthSheet> own =
            part.kind == report::MonthPart::Kind::Person ? report::sheetOfPerson(m_sheet, part.personId) : m_sheet;
        const auto error = report::writeMonthBook(file, own.value_or(m_sheet), m_digest);
        return error ? std::optional(refuseFile(m_context, file, *error)) : std::nullopt;
    }

    Context &m_context;
    Database &m_database;
    const rules::MonthSheet &m_sheet;
    QString m_digest;
};

QJsonObject sumJson(const MonthSum &sum)
{
    return {{u"deductions"_s, toJson(sum.deductions)},
            {u"rewards"_s, toJson(sum.rewards)},
            {u"yuan"_s, toJson(sum.money)},
            {u"entries"_s, sum.entries}};
}

/// Counts every month anew and says where the kept sums differ.
Exit recount(Context &context, desk::AppraisalDesk desk)
{
    const desk::AppraisalDesk::Recount counted = desk.recount();
    QJsonArray differences;
    for (const auto &difference : counted.differences) {
        differences.append(QJsonObject{{u"month"_s, toJson(difference.kept.month)},
                                       {u"person"_s, toJson(difference.kept.personId)},
                                       {u"kept"_s, sumJson(difference.kept)},
                                       {u"counted"_s, sumJson(difference.counted)}});
        context.console().print(Cli::tr("%1, %2: %3 and %4 are kept, %5 and %6 were counted")
                                    .arg(difference.kept.month.toString(), difference.kept.personId.toString(),
                                         difference.kept.deductions.toString(), difference.kept.rewards.toString(),
                                         difference.counted.deductions.toString(),
                                         difference.counted.rewards.toString()));
    }
    context.console().print(
        Cli::tr("%1 sums counted anew, %2 differ.").arg(counted.months).arg(counted.differences.size()));
    context.console().printJson(
        QJsonObject{{u"sums"_s, counted.months}, {u"agree"_s, differences.isEmpty()}, {u"differences"_s, differences}});
    return differences.isEmpty() ? Exit::Done : Exit::Failed;
}

Exit run(Context &context)
{
    const std::optional<Month> month = Month::fromString(context.argument(0));
    if (!month)
        return context.refuseValue(context.argument(0), Cli::tr("a month, YYYY-MM"));
    const std::unique_ptr<Database> database = openDatabase(context);
    if (!database)
        return Exit::Usage;
    desk::AppraisalDesk desk(database->office());
    if (context.line().has(u"recount"_s))
        return recount(context, desk);
    if (!desk.closedMonths().contains(*month))
        database->sweep();
    if (const std::optional<Exit> refused = closeOrReopen(context, *database, *month))
        return *refused;
    const rules::MonthSheet sheet = desk.monthSheet(*month);
    const QString digest = desk.digestOf(*month);
    const std::optional<EmployeeId> person = chosenPerson(context, sheet);
    if (!person)
        return Exit::Usage;
    if (const std::optional<Exit> failed = MonthFiles(context, *database, sheet, digest).write(*person))
        return *failed;
    const rules::MonthSheet shown = report::sheetOfPerson(sheet, *person).value_or(sheet);
    context.console().printJson(monthJson(shown, digest));
    context.console().print(monthText(shown));
    return Exit::Done;
}

} // namespace

CommandEntry appraiseCommand()
{
    return {{"appraise",
             "YYYY-MM",
             1,
             QT_TRANSLATE_NOOP("Cli", "add up a month, print its sheet, close it"),
             {{"pdf", "FILE", QT_TRANSLATE_NOOP("Cli", "write the month's sheet as a PDF")},
              {"xlsx", "FILE", QT_TRANSLATE_NOOP("Cli", "write the month as a workbook, its sums as formulas")},
              {"payout", "FILE", QT_TRANSLATE_NOOP("Cli", "write the payout list of the rewards as a PDF")},
              {"person", "STAFFNO", QT_TRANSLATE_NOOP("Cli", "only the sheet of that person")},
              {"each", nullptr, QT_TRANSLATE_NOOP("Cli", "a file for each person: FILE-STAFFNO")},
              {"close", nullptr, QT_TRANSLATE_NOOP("Cli", "close the month first, in the name of --by")},
              {"reopen", "REASON", QT_TRANSLATE_NOOP("Cli", "open the closed month again, in the name of --by")},
              {"recount", nullptr,
               QT_TRANSLATE_NOOP("Cli", "count all months anew and compare with the sums that are kept")}}},
            run};
}

} // namespace fairlead::cli
