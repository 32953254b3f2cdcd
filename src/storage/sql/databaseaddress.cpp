// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/databaseaddress.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace fairlead::storage {

namespace {

/// The percent-encoded `text` as plain text; nothing when an encoding is broken or gives no text.
std::optional<QString> decoded(QStringView text)
{
    static const QRegularExpression broken(QStringLiteral("%(?![0-9A-Fa-f]{2})"));
    if (broken.match(text.toString()).hasMatch())
        return std::nullopt;
    const QString plain = QUrl::fromPercentEncoding(text.toUtf8());
    // A NUL would end the text early on its way through libpq.
    if (plain.contains(QChar(0)) || plain.contains(QChar(QChar::ReplacementCharacter)))
        return std::nullopt;
    return plain;
}

/// A whole number from 1 to `most`; nothing for anything else.
std::optional<int> numberUpTo(int most, const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,9}\\z"));
    if (!digits.match(text).hasMatch())
        return std::nullopt;
    const int number = text.toInt();
    return number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

bool isSslMode(const QString &text)
{
    static const QStringList known{QStringLiteral("disable"),   QStringLiteral("allow"),
                                   QStringLiteral("prefer"),    QStringLiteral("require"),
                                   QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    return known.contains(text);
}

} // namespace

DatabaseAddress DatabaseAddress::ofFile(const QString &path)
{
    DatabaseAddress address;
    address.m_path = QFileInfo(path).absoluteFilePath();
    return address;
}

bool DatabaseAddress::setField(const QString &name, const QString &value)
{
    if (name == QLatin1String("host")) {
        m_host = value;
    } else if (name == QLatin1String("port")) {
        const std::optional<int> port = numberUpTo(65535, value);
        m_port = port.value_or(-1);
        return port.has_value();
    } else if (name == QLatin1String("dbname")) {
        m_databaseName = value;
    } else if (name == QLatin1String("user")) {
        m_user = value;
    } else if (name == QLatin1String("password")) {
        m_password = value;
    } else if (name == QLatin1String("sslmode")) {
        m_sslMode = value;
        return isSslMode(value);
    } else if (name == QLatin1String("connect_timeout")) {
        const std::optional<int> seconds = numberUpTo(3600, value);
        m_connectTimeoutSeconds = seconds.value_or(m_connectTimeoutSeconds);
        return seconds.has_value();
    } else {
        return false;
    }
    return true;
}

std::optional<DatabaseAddress> DatabaseAddress::parse(const QString &text, QString *error)
{
    const auto refuse = [error](const char *why) {
        if (error)
            *error = QString::fromLatin1(why);
        return std::nullopt;
    };
    if (text.isEmpty())
        return refuse("empty");

    // QUrl is not asked: a user name before an empty host, the usual form for a local socket, is no valid URL to it.
    static const QRegularExpression form(
        QStringLiteral("\\Apostgres(?:ql)?://(?:(?<login>[^/?#]*)@)?(?<host>\\[[0-9A-Fa-f:.]+\\]|[^/?#:@\\[\\]]*)"
                       "(?::(?<port>[^/?#@]*))?(?:/(?<name>[^/?#]*))?(?:\\?(?<query>[^#]*))?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(QStringLiteral("\\Apostgres(?:ql)?:"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (!scheme.match(text).hasMatch())
        return ofFile(text);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return refuse("not of the form postgresql://user@host:port/dbname");

    DatabaseAddress address;
    address.m_dialect = Dialect::Postgresql;
    const auto set = [&address](const char *name, QStringView encoded) {
        if (encoded.isEmpty())
            return true;
        const std::optional<QString> value = decoded(encoded);
        return value && address.setField(QString::fromLatin1(name), *value);
    };
    const QString login = match.captured(QStringLiteral("login"));
    const qsizetype colon = login.indexOf(QLatin1Char(':'));
    const QString host = match.captured(QStringLiteral("host"));
    if (!set("user", colon < 0 ? login : login.left(colon)))
        return refuse("user name");
    if (colon >= 0 && !set("password", QStringView(login).mid(colon + 1)))
        return refuse("password");
    if (!set("host", host.startsWith(QLatin1Char('[')) ? host.mid(1, host.size() - 2) : host))
        return refuse("host");
    if (!set("port", match.captured(QStringLiteral("port"))))
        return refuse("port");
    if (!set("dbname", match.captured(QStringLiteral("name"))))
        return refuse("dbname");

    const QStringList fields = match.captured(QStringLiteral("query")).split(QLatin1Char('&'), Qt::SkipEmptyParts);
    for (const QString &field : fields) {
        const qsizetype equals = field.indexOf(QLatin1Char('='));
        const std::optional<QString> value = equals < 0 ? std::nullopt : decoded(QStringView(field).mid(equals + 1));
        if (!value || !address.setField(field.left(equals), *value))
            return refuse("a parameter that is unknown or has no such value");
    }
    if (address.m_databaseName.isEmpty())
        return refuse("dbname is missing");
    return address;
}

DatabaseAddress DatabaseAddress::withDatabaseName(const QString &name) const
{
    DatabaseAddress other = *this;
    other.m_databaseName = name;
    return other;
}

QString DatabaseAddress::toDisplay() const
{
    if (m_dialect == Dialect::Sqlite)
        return m_path;
    const bool socket = m_host.startsWith(QLatin1Char('/'));
    QString text = QStringLiteral("postgresql://");
    if (!m_user.isEmpty())
        text += m_user + QLatin1Char('@');
    if (!socket)
        text += m_host.contains(QLatin1Char(':')) ? QLatin1Char('[') + m_host + QLatin1Char(']') : m_host;
    if (m_port > 0)
        text += QLatin1Char(':') + QString::number(m_port);
    text += QLatin1Char('/') + m_databaseName;
    if (socket)
        text += QLatin1String("?host=") + m_host;
    return text;
}

} // namespace fairlead::storage
