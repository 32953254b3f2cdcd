// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/dberror.h"

namespace fairlead::storage {

DbError::DbError(Kind kind, const QString &text, const QString &nativeCode)
    : m_kind(kind), m_nativeCode(nativeCode), m_text(text)
{
    m_what = QByteArray(nameOf(kind)) + ": " + text.toUtf8();
    if (!nativeCode.isEmpty())
        m_what += " (" + nativeCode.toUtf8() + ')';
}

bool DbError::isUniqueViolation() const
{
    // SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY; unique_violation
    return m_kind == Kind::Constraint &&
           (m_nativeCode == QLatin1String("2067") || m_nativeCode == QLatin1String("1555") ||
            m_nativeCode == QLatin1String("23505"));
}

const char *nameOf(DbError::Kind kind)
{
    switch (kind) {
    case DbError::Kind::NotFound:
        return "NotFound";
    case DbError::Kind::AlreadyExists:
        return "AlreadyExists";
    case DbError::Kind::Folder:
        return "Folder";
    case DbError::Kind::Empty:
        return "Empty";
    case DbError::Kind::NotADatabase:
        return "NotADatabase";
    case DbError::Kind::ForeignFile:
        return "ForeignFile";
    case DbError::Kind::NewerSchema:
        return "NewerSchema";
    case DbError::Kind::SchemaMismatch:
        return "SchemaMismatch";
    case DbError::Kind::CannotOpen:
        return "CannotOpen";
    case DbError::Kind::Busy:
        return "Busy";
    case DbError::Kind::ConnectionLost:
        return "ConnectionLost";
    case DbError::Kind::Constraint:
        return "Constraint";
    case DbError::Kind::DiskFull:
        return "DiskFull";
    case DbError::Kind::ReadOnly:
        return "ReadOnly";
    case DbError::Kind::Interrupted:
        return "Interrupted";
    case DbError::Kind::Corrupt:
        return "Corrupt";
    case DbError::Kind::Other:
        return "Other";
    }
    return "Other";
}

} // namespace fairlead::storage
