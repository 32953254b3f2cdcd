// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/dialect.h"

#include <QString>

#include <optional>

namespace fairlead::storage {

/// Where a database is: a file of SQLite, or a PostgreSQL server and the name of a database there.
class DatabaseAddress {
public:
    /// A file, taken as it is: nothing in it is decoded.
    static DatabaseAddress ofFile(const QString &path);

    /// Reads what a person wrote: `postgresql://[user[:password]@][host][:port]/dbname[?host=/folder&…]` (also
    /// `postgres://`), with percent encoding; anything else is the path of a file. The query knows `host`, `port`,
    /// `dbname`, `user`, `password`, `sslmode` and `connect_timeout`. Nothing when the text is empty or a PostgreSQL
    /// address is malformed; `error` then gets the reason, without the password.
    static std::optional<DatabaseAddress> parse(const QString &text, QString *error = nullptr);

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    /// SQLite: absolute.
    [[nodiscard]] const QString &path() const { return m_path; }

    /// PostgreSQL: a name, or the folder of a local socket; empty for libpq's own choice.
    [[nodiscard]] const QString &host() const { return m_host; }
    /// -1 for libpq's own choice.
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] const QString &databaseName() const { return m_databaseName; }
    [[nodiscard]] const QString &user() const { return m_user; }
    [[nodiscard]] const QString &password() const { return m_password; }
    [[nodiscard]] const QString &sslMode() const { return m_sslMode; }
    [[nodiscard]] int connectTimeoutSeconds() const { return m_connectTimeoutSeconds; }

    /// The same server, another database of it (for administration and tests).
    [[nodiscard]] DatabaseAddress withDatabaseName(const QString &name) const;

    /// For logs and messages: never holds the password.
    [[nodiscard]] QString toDisplay() const;

    friend bool operator==(const DatabaseAddress &, const DatabaseAddress &) = default;

private:
    DatabaseAddress() = default;
    bool setField(const QString &name, const QString &value);

    Dialect m_dialect = Dialect::Sqlite;
    QString m_path;
    QString m_host;
    int m_port = -1;
    QString m_databaseName;
    QString m_user;
    QString m_password;
    QString m_sslMode;
    int m_connectTimeoutSeconds = 10;
};

} // namespace fairlead::storage
