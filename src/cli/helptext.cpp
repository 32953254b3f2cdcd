// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helptext.h"

#include "cli/texttable.h"
#include "cli/tr.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

QString translated(const char *source)
{
    return source ? QCoreApplication::translate("Cli", source) : QString();
}

QString shown(const OptionSpec &option)
{
    QString text = u"  --%1"_s.arg(QLatin1String(option.name));
    if (option.value)
        text += u' ' + QString::fromUtf8(option.value);
    if (option.repeats)
        text += u" …"_s;
    return text;
}

QString optionList(const std::vector<OptionSpec> &options)
{
    TextTable table({QString(), QString()});
    for (const OptionSpec &option : options)
        table.add({shown(option), translated(option.help)});
    return table.toString().mid(1); // without the empty header
}

} // namespace

QString helpOfProgram(const std::vector<CommandSpec> &commands)
{
    TextTable table({QString(), QString()});
    for (const CommandSpec &command : commands) {
        if (command.summary)
            table.add({u"  %1 %2"_s.arg(QLatin1String(command.name), QString::fromUtf8(command.arguments)),
                       translated(command.summary)});
    }
    return Cli::tr("Usage: fairleadctl [OPTION …] COMMAND …") + u"\n\n"_s + Cli::tr("Commands:") + table.toString() +
           u"\n\n"_s + Cli::tr("Options of every command:") + u'\n' + optionList(globalOptions()) + u"\n\n"_s +
           Cli::tr("“fairleadctl help COMMAND” says more. Exit codes: 0 done, 1 refused or failed, 2 wrong usage.");
}

QString helpOf(const CommandSpec &command)
{
    QString text = Cli::tr("Usage: fairleadctl [OPTION …] %1").arg(QLatin1String(command.name));
    if (*command.arguments)
        text += u' ' + QString::fromUtf8(command.arguments);
    text += u"\n\n"_s + translated(command.summary);
    if (!command.options.empty())
        text += u"\n\n"_s + Cli::tr("Options:") + u'\n' + optionList(command.options);
    return text + u"\n\n"_s + Cli::tr("Options of every command:") + u'\n' + optionList(globalOptions());
}

QString sentence(const UsageError &error)
{
    const QString more = error.line.command.isEmpty() ? Cli::tr("See fairleadctl help.")
                                                      : Cli::tr("See fairleadctl help %1.").arg(error.line.command);
    switch (error.kind) {
    case UsageError::Kind::NoCommand:
        return Cli::tr("A command is missing.") + u' ' + more;
    case UsageError::Kind::UnknownCommand:
        return Cli::tr("There is no command “%1”; see fairleadctl help.").arg(error.what);
    case UsageError::Kind::UnknownOption:
        return Cli::tr("There is no option %1 here.").arg(error.what) + u' ' + more;
    case UsageError::Kind::MissingValue:
        return Cli::tr("%1 wants a value.").arg(error.what) + u' ' + more;
    case UsageError::Kind::UnwantedValue:
        return Cli::tr("%1 takes no value.").arg(error.what) + u' ' + more;
    case UsageError::Kind::Repeated:
        return Cli::tr("%1 was given twice.").arg(error.what) + u' ' + more;
    case UsageError::Kind::TooFewArguments:
        return Cli::tr("%1 is wanted.").arg(error.what) + u' ' + more;
    case UsageError::Kind::TooManyArguments:
        return Cli::tr("“%1” is one argument too many.").arg(error.what) + u' ' + more;
    }
    Q_UNREACHABLE();
}

} // namespace fairlead::cli
