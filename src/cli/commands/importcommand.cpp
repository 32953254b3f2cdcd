// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/interrupt.h"
#include "cli/jsonvalues.h"
#include "cli/sheetfiles.h"
#include "cli/tr.h"
#include "desk/import/importdesk.h"
#include "report/sheetexport.h"
#include "wording/sheetwords.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

/// Writes the rejected rows, shows how far it is, and listens for Ctrl-C.
class Watcher final : public desk::ImportObserver {
public:
    Watcher(const QString &rejects, desk::ImportKind kind)
    {
        if (!rejects.isEmpty())
            m_rejects.emplace(rejects, kind);
    }

    void begin(const QStringList &headings) override
    {
        if (m_rejects)
            m_error = m_rejects->begin(headings);
    }
    bool progress(const desk::ImportTally &tally, int permille) override
    {
        showProgress(Cli::tr("%1 rows, %2 %").arg(tally.rows).arg(permille / 10));
        return !m_error && !Interrupt::asked();
    }
    void rejected(const sheet::SheetRow &row, const desk::ImportTroubles &troubles) override
    {
        if (m_rejects && !m_error)
            m_error = m_rejects->add(row, troubles);
    }

    void finish()
    {
        if (m_rejects && !m_error)
            m_error = m_rejects->finish();
    }
    [[nodiscard]] const std::optional<sheet::SheetError> &error() const { return m_error; }
    [[nodiscard]] bool wroteRejects() const { return m_rejects && !m_error && m_rejects->count() > 0; }

private:
    std::optional<report::RejectedRows> m_rejects;
    std::optional<sheet::SheetError> m_error;
};

bool readDuplicates(Context &context, desk::OnDuplicate &what)
{
    static const QHash<QString, desk::OnDuplicate> words{{u"skip"_s, desk::OnDuplicate::Skip},
                                                         {u"update"_s, desk::OnDuplicate::Update},
                                                         {u"refuse"_s, desk::OnDuplicate::Refuse}};
    if (!context.line().has(u"duplicates"_s))
        return true;
    const QString word = context.text(u"duplicates"_s);
    if (!words.contains(word)) {
        context.refuseValue(u"--duplicates "_s + word, Cli::tr("skip, update or refuse"));
        return false;
    }
    what = words.value(word);
    return true;
}

bool readPlan(Context &context, desk::ImportPlan &plan)
{
    const std::optional<desk::ImportKind> kind = kindOf(context);
    constexpr qint64 lastRow = 1'048'576;
    if (!kind || !readDuplicates(context, plan.onDuplicate) ||
        !context.readNumber(u"heading-row"_s, 1, lastRow, plan.source.headingRow))
        return false;
    const QString rejects = context.text(u"rejects"_s);
    if (context.line().has(u"rejects"_s) && !sheet::SheetWriter::formatOf(rejects)) {
        context.refuseValue(u"--rejects "_s + rejects, Cli::tr("a file whose name ends in .xlsx or .csv"));
        return false;
    }
    plan.kind = *kind;
    plan.source.file = context.argument(1);
    plan.source.sheet = context.text(u"sheet"_s);
    plan.goodRowsOnly = context.line().has(u"good-rows"_s);
    plan.createMissing = context.line().has(u"create-missing"_s);
    plan.dryRun = context.line().has(u"dry-run"_s);
    return true;
}

/// Headings by fields: those of `--mapping`, then those of each `--column`. False when that was said to be wrong.
bool readHeadings(Context &context, desk::ImportDesk &desk, desk::ImportKind kind, QMap<QString, QString> &headings)
{
    if (const QString name = context.text(u"mapping"_s); !name.isEmpty()) {
        const auto kept = desk.mapping(kind, name);
        if (!kept) {
            const QStringList names = desk.mappingNames(kind);
            context.refuseValue(u"--mapping "_s + name,
                                names.isEmpty() ? Cli::tr("the name of a mapping; none is kept for this kind")
                                                : Cli::tr("the name of a mapping: %1").arg(names.join(u", "_s)));
            return false;
        }
        headings = *kept;
    }
    QStringList known;
    for (const desk::ImportField &field : desk::fieldsOf(kind))
        known.append(field.code);
    for (const QString &column : context.line().values(u"column"_s)) {
        const qsizetype equals = column.indexOf(u'=');
        if (equals <= 0 || !known.contains(column.left(equals))) {
            context.refuseValue(u"--column "_s + column,
                                Cli::tr("FIELD=HEADING, with one of the fields %1").arg(known.join(u", "_s)));
            return false;
        }
        headings.insert(column.left(equals), column.mid(equals + 1));
    }
    return true;
}

/// The plan's mapping: the guess, with what the command line says put in its place; a kept mapping stands for itself.
bool readMapping(Context &context, desk::ImportDesk &desk, desk::ImportPlan &plan)
{
    QMap<QString, QString> headings;
    if (!readHeadings(context, desk, plan.kind, headings))
        return false;
    if (headings.isEmpty())
        return true;
    const auto outcome = desk::ImportDesk::preview(plan.kind, plan.source, 0);
    if (const auto *error = std::get_if<sheet::SheetError>(&outcome)) {
        refuseFile(context, plan.source.file, *error);
        return false;
    }
    const auto &preview = std::get<desk::ImportPreview>(outcome);
    plan.source.headingRow = preview.headingRow;
    if (!context.line().has(u"mapping"_s))
        plan.mapping = preview.mapping;
    const desk::ColumnMapping named = desk::mappingOf(headings, preview.headings);
    for (auto column = named.columns.begin(); column != named.columns.end(); ++column) {
        // The guess may have had the column for something else.
        for (const QString &other : plan.mapping.columns.keys(column.value()))
            plan.mapping.columns.remove(other);
        plan.mapping.columns.insert(column.key(), column.value());
    }
    return true;
}

QJsonObject toJson(const desk::ImportTrouble &trouble, desk::ImportKind kind)
{
    return {{u"row"_s, trouble.row},
            {u"column"_s, trouble.column < 0 ? QJsonValue() : sheet::columnLetters(trouble.column)},
            {u"field"_s, trouble.field},
            {u"code"_s, trouble.code},
            {u"parameters"_s, QJsonArray::fromStringList(trouble.parameters)},
            {u"given"_s, trouble.given},
            {u"message"_s, wording::placedSentence(trouble, kind)}};
}

QJsonObject toJson(const Context &context, const desk::ImportPlan &plan, const desk::ImportReport &report,
                   bool wroteRejects)
{
    QJsonObject mapping;
    const QMap<QString, QString> headings = desk::headingsOf(report.mapping, report.headings);
    for (auto heading = headings.begin(); heading != headings.end(); ++heading)
        mapping.insert(heading.key(), heading.value());
    const desk::ImportTally &tally = report.tally;
    return {
        {u"kind"_s, codeOf(plan.kind)},
        {u"file"_s, plan.source.file},
        {u"dry_run"_s, plan.dryRun},
        {u"written"_s, report.written},
        {u"rows"_s, tally.rows},
        {u"added"_s, tally.added},
        {u"changed"_s, tally.changed},
        {u"unchanged"_s, tally.unchanged},
        {u"skipped"_s, tally.skipped},
        {u"rejected"_s, tally.rejected},
        {u"mapping"_s, mapping},
        {u"rejects"_s, wroteRejects ? QJsonValue(context.text(u"rejects"_s)) : QJsonValue()},
        {u"trouble_count"_s, report.troubleCount},
        {u"troubles"_s,
         toArray(report.troubles, [&plan](const desk::ImportTrouble &trouble) { return toJson(trouble, plan.kind); })},
        {u"skips"_s,
         toArray(report.skips, [&plan](const desk::ImportTrouble &skip) { return toJson(skip, plan.kind); })}};
}

/// What happened, for people.
QString summary(const desk::ImportPlan &plan, const desk::ImportReport &report)
{
    const desk::ImportTally &tally = report.tally;
    const QString counts = Cli::tr("%1 rows: %2 new, %3 changed, %4 as they were, %5 skipped, %6 rejected.")
                               .arg(tally.rows)
                               .arg(tally.added)
                               .arg(tally.changed)
                               .arg(tally.unchanged)
                               .arg(tally.skipped)
                               .arg(tally.rejected);
    if (plan.dryRun)
        return counts + u'\n' + Cli::tr("A dry run: nothing was written.");
    if (!report.written && tally.rejected > 0 && !plan.goodRowsOnly)
        return counts + u'\n' +
               Cli::tr("Nothing was written: mend the rejected rows, or take the others with --good-rows.");
    return counts;
}

/// Why nothing could be tried; nothing when it was.
std::optional<Exit> refusal(Context &context, const desk::ImportPlan &plan, const desk::ImportReport &report)
{
    if (!report.violations.empty())
        return context.refuse(report.violations);
    if (report.fileError)
        return refuseFile(context, plan.source.file, *report.fileError);
    if (report.missingFields.isEmpty())
        return std::nullopt;
    QStringList headings;
    for (const QString &field : report.missingFields)
        headings.append(u"%1 (%2)"_s.arg(wording::columnHeading(plan.kind, field), field));
    return context.console().fail(
        Exit::Failed, u"missing_columns"_s,
        Cli::tr("%1: no column was found for %2. The headings are: %3. Name it with --column FIELD=HEADING.")
            .arg(plan.source.file, headings.join(u", "_s), report.headings.join(u", "_s)),
        QJsonObject{{u"fields"_s, QJsonArray::fromStringList(report.missingFields)},
                    {u"headings"_s, QJsonArray::fromStringList(report.headings)}});
}

Exit tell(Context &context, const desk::ImportPlan &plan, const desk::ImportReport &report, const Watcher &watcher)
{
    for (const desk::ImportTrouble &trouble : report.troubles)
        context.console().note(wording::placedSentence(trouble, plan.kind));
    if (const qint64 more = report.troubleCount - static_cast<qint64>(report.troubles.size()); more > 0)
        context.console().note(Cli::tr("… and %1 more").arg(more));
    for (const desk::ImportTrouble &skip : report.skips)
        context.console().note(wording::placedSentence(skip, plan.kind));
    if (const qint64 more = report.tally.skipped - static_cast<qint64>(report.skips.size()); more > 0)
        context.console().note(Cli::tr("… and %1 more rows skipped").arg(more));
    context.console().print(summary(plan, report));
    if (watcher.wroteRejects())
        context.console().print(Cli::tr("The rejected rows are in %1.").arg(context.text(u"rejects"_s)));
    context.console().printJson(toJson(context, plan, report, watcher.wroteRejects()));
    return report.tally.rejected > 0 && !plan.goodRowsOnly ? Exit::Failed : Exit::Done;
}

Exit run(Context &context)
{
    desk::ImportPlan plan;
    if (!readPlan(context, plan))
        return Exit::Usage;
    const std::unique_ptr<Database> database = openDatabase(context);
    if (!database)
        return Exit::Usage;
    desk::ImportDesk desk(database->office());
    EmployeeId actor;
    // Who it is may stay open as long as there is nobody: the desk says when it may not.
    const Violations violations = context.line().has(u"by"_s) ? database->readActor(context, actor) : Violations();
    if (!violations.empty())
        return context.refuse(violations);
    if (!readMapping(context, desk, plan))
        return Exit::Usage;

    const Interrupt interrupt;
    Watcher watcher(context.text(u"rejects"_s), plan.kind);
    const desk::Act act{actor, {}, {}};
    const desk::ImportReport report = desk.run(plan, act, watcher);
    clearProgress();
    if (watcher.error())
        return refuseFile(context, context.text(u"rejects"_s), *watcher.error());
    if (report.cancelled)
        return context.console().fail(Exit::Failed, u"cancelled"_s, Cli::tr("Cancelled; nothing was written."));
    if (const std::optional<Exit> refused = refusal(context, plan, report))
        return *refused;
    watcher.finish();
    if (watcher.error())
        return refuseFile(context, context.text(u"rejects"_s), *watcher.error());
    if (const QString name = context.text(u"keep-mapping"_s); !name.isEmpty()) {
        const auto kept = desk.keepMapping(plan.kind, name, desk::headingsOf(report.mapping, report.headings), act);
        if (!kept.ok())
            return context.refuse(kept.violations());
    }
    return tell(context, plan, report, watcher);
}

} // namespace

CommandEntry importCommand()
{
    return {
        {"import",
         "KIND FILE",
         2,
         QT_TRANSLATE_NOOP("Cli", "take a spreadsheet in (docs/import.md); KIND is party, ship, engine, employee or "
                                  "ledger, in the singular or the plural"),
         {{"mapping", "NAME", QT_TRANSLATE_NOOP("Cli", "find the columns as they were kept under this name")},
          {"column", "FIELD=HEADING", QT_TRANSLATE_NOOP("Cli", "the heading over a field's column"), true},
          {"keep-mapping", "NAME", QT_TRANSLATE_NOOP("Cli", "keep under this name where the columns were")},
          {"sheet", "NAME", QT_TRANSLATE_NOOP("Cli", "the sheet of the workbook; default: its first")},
          {"heading-row", "N", QT_TRANSLATE_NOOP("Cli", "the row of the headings; default: found")},
          {"duplicates", "skip|update|refuse",
           QT_TRANSLATE_NOOP("Cli", "what to do with rows whose record is there; default: skip")},
          {"create-missing", nullptr,
           QT_TRANSLATE_NOOP("Cli", "add the owners, ships and engines that rows name and that aren't there")},
          {"good-rows", nullptr, QT_TRANSLATE_NOOP("Cli", "take the good rows; default: all or none")},
          {"rejects", "FILE", QT_TRANSLATE_NOOP("Cli", "write the rejected rows with their reasons, .xlsx or .csv")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "do everything and write nothing")}}},
        run};
}

} // namespace fairlead::cli
