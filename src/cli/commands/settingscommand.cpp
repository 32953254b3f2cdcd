// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/texttable.h"
#include "cli/tr.h"
#include "desk/administrationdesk.h"
#include "desk/appraisalfields.h"
#include "wording/labels.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

/// Reads a whole number; the desk says whether it is in range.
bool readWhole(const QString &text, int &number)
{
    bool ok = false;
    const int read = text.toInt(&ok);
    if (ok)
        number = read;
    return ok;
}

/// What the value of the setting `name` should be; empty where `value` was taken.
QString take(CompanySettings &settings, const QString &name, const QString &value)
{
    const QString whole = Cli::tr("a whole number");
    if (name == "sign_days"_L1)
        return readWhole(value, settings.signDays) ? QString() : whole;
    if (name == "review_days"_L1)
        return readWhole(value, settings.reviewDays) ? QString() : whole;
    if (name == "visit_follow_up_days"_L1)
        return readWhole(value, settings.visitFollowUpDays) ? QString() : whole;
    if (name == "attachment_megabytes"_L1)
        return readWhole(value, settings.attachmentMegabytes) ? QString() : whole;
    if (name == "base_score"_L1) {
        const std::optional<Points> points = Points::fromString(value);
        settings.baseScore = points.value_or(settings.baseScore);
        return points ? QString() : Cli::tr("points like 100.00");
    }
    if (name == "double_booking"_L1) {
        const std::optional<DoubleBooking> code = fromCode<DoubleBooking>(value);
        settings.doubleBooking = code.value_or(settings.doubleBooking);
        return code ? QString() : u"warn, refuse"_s;
    }
    if (name == "show_rank"_L1) {
        settings.showRank = value == "true"_L1;
        return settings.showRank || value == "false"_L1 ? QString() : u"true, false"_s;
    }
    const QStringList names = desk::fieldsOf(settings).keys();
    return Cli::tr("NAME=VALUE, with one of the names %1").arg(names.join(u", "_s));
}

/// Takes each `--set NAME=VALUE`; false when one was said to be wrong.
bool readChanges(Context &context, CompanySettings &settings)
{
    for (const QString &change : context.line().values(u"set"_s)) {
        const QString name = change.section(u'=', 0, 0);
        const QString wanted = take(settings, name, change.section(u'=', 1));
        if (!wanted.isEmpty()) {
            context.refuseValue(u"--set "_s + change, wanted);
            return false;
        }
    }
    return true;
}

void show(Context &context, const CompanySettings &settings)
{
    const QJsonObject fields = desk::fieldsOf(settings);
    context.console().printJson(fields);
    TextTable table({Cli::tr("Name"), Cli::tr("Value"), Cli::tr("Meaning")});
    for (auto field = fields.begin(); field != fields.end(); ++field)
        table.add({field.key(), field.value().toVariant().toString(), wording::fieldLabel(field.key())});
    context.console().print(table.toString());
}

Exit run(Context &context)
{
    const std::unique_ptr<Database> database = openDatabase(context);
    if (!database)
        return Exit::Usage;
    desk::AdministrationDesk desk(database->office());
    CompanySettings settings = desk.settings();
    if (!readChanges(context, settings))
        return Exit::Usage;
    if (context.line().has(u"set"_s)) {
        desk::Act act;
        if (const Violations unknown = database->readActor(context, act.by); !unknown.empty())
            return context.refuse(unknown);
        const desk::Result<desk::Done> changed = desk.changeSettings(settings, act);
        if (!changed.ok())
            return context.refuse(changed.violations());
    }
    show(context, desk.settings());
    return Exit::Done;
}

} // namespace

CommandEntry settingsCommand()
{
    return {{"settings",
             "",
             0,
             QT_TRANSLATE_NOOP("Cli", "show the company settings; change them, in the name of --by"),
             {{"set", "NAME=VALUE", QT_TRANSLATE_NOOP("Cli", "gives a setting another value"), true}}},
            run};
}

} // namespace fairlead::cli
