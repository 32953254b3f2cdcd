// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/savepoint.h"

#include "storage/sql/dberror.h"
#include "storage/sql/session.h"

#include <spdlog/spdlog.h>

namespace fairlead::storage {

Savepoint::Savepoint(Session &session) : m_session(session)
{
    session.execute(QStringLiteral("SAVEPOINT part"));
}

Savepoint::~Savepoint()
{
    if (!m_open)
        return;
    try {
        m_session.execute(QStringLiteral("ROLLBACK TO SAVEPOINT part"));
        m_session.execute(QStringLiteral("RELEASE SAVEPOINT part"));
    } catch (const DbError &error) {
        // The session refuses to commit the transaction after any error, so nothing of the part can last.
        spdlog::error("a savepoint could not be taken back: {}", error.what());
    }
}

void Savepoint::keep()
{
    m_open = false;
    m_session.execute(QStringLiteral("RELEASE SAVEPOINT part"));
}

} // namespace fairlead::storage
