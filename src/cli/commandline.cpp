// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

template <typename Spec> const Spec *named(const std::vector<Spec> &specs, const QString &name)
{
    const auto found = std::find_if(specs.begin(), specs.end(),
                                    [&name](const Spec &spec) { return name == QLatin1String(spec.name); });
    return found == specs.end() ? nullptr : &*found;
}

/// One walk over the arguments.
class LineParser {
public:
    LineParser(const QStringList &arguments, const std::vector<CommandSpec> &commands)
        : m_arguments(arguments), m_commands(commands)
    {
    }

    std::variant<ParsedLine, UsageError> parse()
    {
        bool optionsEnded = false;
        while (m_next < m_arguments.size()) {
            const QString argument = m_arguments.at(m_next++);
            if (!optionsEnded && argument == "--"_L1)
                optionsEnded = true;
            else if (!optionsEnded && argument == "-h"_L1)
                m_line.options.insert(u"help"_s, {});
            else if (!optionsEnded && argument.startsWith("--"_L1))
                takeOption(argument.mid(2));
            else if (m_line.command.isEmpty())
                takeCommand(argument);
            else
                m_line.arguments.append(argument);
        }
        checkArguments();
        if (m_error)
            return UsageError{m_error->kind, m_error->what, m_line};
        return m_line;
    }

private:
    void fail(UsageError::Kind kind, const QString &what)
    {
        if (!m_error) // the first one: what follows it may only be its consequence
            m_error = UsageError{kind, what, {}};
    }

    void takeCommand(const QString &name)
    {
        m_line.command = name;
        m_command = named(m_commands, name);
        if (!m_command)
            fail(UsageError::Kind::UnknownCommand, name);
    }

    void takeOption(const QString &argument)
    {
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.left(equals);
        const OptionSpec *option = named(globalOptions(), name);
        if (!option && m_command)
            option = named(m_command->options, name);
        const QString shown = u"--"_s + name;
        if (!option) {
            fail(UsageError::Kind::UnknownOption, shown);
            return;
        }
        if (m_line.has(name) && option->value && !option->repeats)
            fail(UsageError::Kind::Repeated, shown);
        if (!option->value) {
            if (equals >= 0)
                fail(UsageError::Kind::UnwantedValue, shown);
            m_line.options.insert(name, {});
        } else if (equals >= 0) {
            m_line.options[name].append(argument.mid(equals + 1));
        } else if (m_next < m_arguments.size() && !m_arguments.at(m_next).startsWith("--"_L1)) {
            m_line.options[name].append(m_arguments.at(m_next++));
        } else {
            fail(UsageError::Kind::MissingValue, shown);
        }
    }

    void checkArguments()
    {
        if (m_line.has(u"help"_s) || m_line.has(u"version"_s))
            return;
        if (m_line.command.isEmpty()) {
            fail(UsageError::Kind::NoCommand, {});
        } else if (m_command && m_line.arguments.size() > m_command->argumentCount) {
            fail(UsageError::Kind::TooManyArguments, m_line.arguments.at(m_command->argumentCount));
        } else if (m_command && m_line.arguments.size() < m_command->argumentCount && m_line.command != "help"_L1) {
            fail(UsageError::Kind::TooFewArguments, QString::fromLatin1(m_command->arguments));
        }
    }

    const QStringList &m_arguments;
    const std::vector<CommandSpec> &m_commands;
    const CommandSpec *m_command = nullptr;
    qsizetype m_next = 0;
    ParsedLine m_line;
    std::optional<UsageError> m_error;
};

} // namespace

const std::vector<OptionSpec> &globalOptions()
{
    static const std::vector<OptionSpec> options{
        {"db", "FILE|URL", QT_TRANSLATE_NOOP("Cli", "the database: a file, or postgresql://…")},
        {"json", nullptr, QT_TRANSLATE_NOOP("Cli", "print one JSON value and nothing else")},
        {"at", "INSTANT", QT_TRANSLATE_NOOP("Cli", "the time to judge at, like 2026-05-03T14:05; default: now")},
        {"by", "STAFF_NO", QT_TRANSLATE_NOOP("Cli", "who does it")},
        {"lang", "zh|en", QT_TRANSLATE_NOOP("Cli", "the language of texts; default: the system's")},
        {"help", nullptr, QT_TRANSLATE_NOOP("Cli", "say how the program, or the command, is used")},
        {"version", nullptr, QT_TRANSLATE_NOOP("Cli", "say which version this is")}};
    return options;
}

std::variant<ParsedLine, UsageError> parseLine(const QStringList &arguments, const std::vector<CommandSpec> &commands)
{
    return LineParser(arguments, commands).parse();
}

} // namespace fairlead::cli
