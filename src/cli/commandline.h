// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace fairlead::cli {

/// An option as the command line knows it.
struct OptionSpec {
    const char *name;            ///< without the dashes
    const char *value = nullptr; ///< what its value is called in the help; null: a switch without one
    const char *help = nullptr;  ///< English source text, context `Cli`
    bool repeats = false;
};

/// A command's usage.
struct CommandSpec {
    const char *name;
    const char *arguments; ///< as the help shows them, e.g. `ID approve|reject|amend`
    qsizetype argumentCount;
    const char *summary; ///< English source text, context `Cli`
    std::vector<OptionSpec> options;
};

/// The options that every command takes.
const std::vector<OptionSpec> &globalOptions();

/// A command line taken apart.
struct ParsedLine {
    QString command; ///< empty where none was given
    QStringList arguments;
    QHash<QString, QStringList> options;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] std::optional<QString> value(const QString &option) const
    {
        return has(option) ? std::optional(options.value(option).last()) : std::nullopt;
    }
    [[nodiscard]] QStringList values(const QString &option) const { return options.value(option); }
};

/// Why a command line can't be understood. The line as far as it was understood tells in which form to say so.
struct UsageError {
    enum class Kind {
        NoCommand,
        UnknownCommand,
        UnknownOption,
        MissingValue,
        UnwantedValue,
        Repeated,
        TooFewArguments,
        TooManyArguments
    };
    Kind kind = Kind::NoCommand;
    QString what; ///< the option, command or argument
    ParsedLine line;
};

/// Takes `arguments` (without the program's name) apart: options of the kinds `--name value` and `--name=value`, global
/// ones anywhere; `--` ends them.
std::variant<ParsedLine, UsageError> parseLine(const QStringList &arguments, const std::vector<CommandSpec> &commands);

} // namespace fairlead::cli
