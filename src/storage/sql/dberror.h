// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <exception>

namespace fairlead::storage {

/// The database failed: the one exception of this layer. It carries codes, not texts for people; those are made in
/// `wording` from the kind.
class DbError : public std::exception {
public:
    enum class Kind {
        NotFound,       ///< there is no such file
        AlreadyExists,  ///< a new database was asked for where there is something already
        Folder,         ///< the path names a folder
        Empty,          ///< a file of 0 bytes, or a PostgreSQL database with nothing in it
        NotADatabase,   ///< a file that is no SQLite database
        ForeignFile,    ///< a database, but of another program
        NewerSchema,    ///< written by a newer Fairlead
        SchemaMismatch, ///< its migrations are not those that this program knows
        CannotOpen,     ///< no permission, no server, wrong password, no such PostgreSQL database
        Busy,           ///< somebody else held it too long; worth trying again
        ConnectionLost, ///< the server went away
        Constraint,     ///< a row that the schema refuses
        DiskFull,
        ReadOnly,
        Interrupted, ///< stopped by us: nobody wants the answer any more
        Corrupt,     ///< damaged, or a value that the program would never have written
        Other,       ///< anything else: most likely a mistake of ours
    };

    /// `nativeCode` is the database's own: an extended result code of SQLite (`2067`) or an SQLSTATE (`23505`).
    /// `text` goes to the log and nowhere else.
    DbError(Kind kind, const QString &text, const QString &nativeCode = {});

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &nativeCode() const { return m_nativeCode; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }

    /// A row with the same key is there already.
    [[nodiscard]] bool isUniqueViolation() const;

    /// A COMMIT that failed may still have been carried out: look for the command's id before repeating it.
    [[nodiscard]] bool outcomeUnknown() const { return m_outcomeUnknown; }
    void setOutcomeUnknown() { m_outcomeUnknown = true; }

private:
    Kind m_kind;
    QString m_nativeCode;
    QString m_text;
    QByteArray m_what;
    bool m_outcomeUnknown = false;
};

/// The name of `kind` for the log, e.g. `NewerSchema`.
const char *nameOf(DbError::Kind kind);

} // namespace fairlead::storage
