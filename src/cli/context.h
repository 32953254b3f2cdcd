// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "cli/console.h"
#include "domain/instant.h"
#include "domain/month.h"
#include "domain/violation.h"

#include <QDate>

#include <optional>

namespace fairlead::cli {

/// What a command works with: its command line and where its answer goes. A reader of an option gives false for a value
/// that can't be what it should; it has said why then, and the command ends with Exit::Usage.
class Context {
public:
    Context(const ParsedLine &line, bool chinese)
        : m_line(line), m_chinese(chinese), m_console(line.has(QStringLiteral("json")))
    {
    }

    [[nodiscard]] const ParsedLine &line() const { return m_line; }
    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] bool isChinese() const { return m_chinese; }
    [[nodiscard]] QString argument(qsizetype index) const { return m_line.arguments.value(index); }
    /// What an error of the database is about: shown before it.
    [[nodiscard]] const QString &database() const { return m_database; }
    void setDatabase(const QString &shown) { m_database = shown; }
    /// The text of an option; empty where it isn't given.
    [[nodiscard]] QString text(const QString &option) const { return m_line.value(option).value_or(QString()); }

    // Where an option isn't given, `value` stays as it is.
    bool readDate(const QString &option, std::optional<QDate> &value);
    bool readMonth(const QString &option, std::optional<Month> &value);
    bool readInstant(const QString &option, std::optional<Instant> &value);
    bool readNumber(const QString &option, qint64 least, qint64 most, qint64 &value);
    /// `--at`, else the machine's time.
    bool readNow(Instant &now);

    /// Says that an option's or an argument's value can't be taken, and what would be right.
    Exit refuseValue(const QString &what, const QString &wanted);
    /// Says what was wrong with a command, all of it.
    Exit refuse(const Violations &violations);

private:
    bool isReadable(bool ok, const QString &option, const QString &wanted);

    ParsedLine m_line;
    bool m_chinese;
    QString m_database;
    Console m_console;
};

} // namespace fairlead::cli
