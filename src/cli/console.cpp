// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "cli/tr.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

void write(const QByteArray &bytes, std::FILE *stream)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// QJsonDocument holds objects and arrays only.
QByteArray bytesOf(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson();
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson();
    return "null\n";
}

} // namespace

void Console::print(const QString &text)
{
    if (!m_json)
        write(text.toUtf8() + '\n', stdout);
}

void Console::printJson(const QJsonValue &value)
{
    if (m_json)
        write(bytesOf(value), stdout);
}

bool Console::wasHeard()
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return true;
    note(Cli::tr("The answer can't be written in full."));
    return false;
}

void Console::note(const QString &text)
{
    write("fairleadctl: " + text.toUtf8() + '\n', stderr);
}

Exit Console::fail(Exit exit, const QString &code, const QString &message, QJsonObject more)
{
    note(message);
    more.insert(u"code"_s, code);
    more.insert(u"message"_s, message);
    printJson(QJsonObject{{u"error"_s, more}});
    return exit;
}

} // namespace fairlead::cli
