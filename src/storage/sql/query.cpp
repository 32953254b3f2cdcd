// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/query.h"

#include "storage/sql/connection.h"
#include "storage/sql/session.h"
#include "storage/sql/statement.h"

#include <QSqlError>

namespace fairlead::storage {

namespace {

[[noreturn]] void refuse(const QString &why, const Statement &statement)
{
    throw DbError(DbError::Kind::Other, why + QStringLiteral(": ") + statement.sql().simplified());
}

} // namespace

Query::Query(Session &session, const QString &sql) : m_session(session)
{
    m_statement = session.connection().takeIdle(sql);
    if (!m_statement)
        m_statement = std::make_unique<Statement>(session, sql);
    m_bound.resize(static_cast<size_t>(m_statement->placeholders().size()));
}

Query::Query(Session &session, const char *sql) : Query(session, QString::fromUtf8(sql)) {}

Query::~Query()
{
    m_session.connection().keepIdle(std::move(m_statement), m_session.inTransaction());
}

Query &Query::bind(const char *name, const SqlValue &value)
{
    const QString wanted = QString::fromLatin1(name);
    const qsizetype position = m_statement->placeholders().indexOf(wanted);
    if (position < 0)
        refuse(QStringLiteral("no placeholder :") + wanted, *m_statement);
    // PostgreSQL keeps no NUL in a text, and its client library would end the statement there.
    if (value.variant().metaType().id() == QMetaType::QString && value.variant().toString().contains(QChar(0)))
        throw DbError(DbError::Kind::Constraint, QStringLiteral("a text with a NUL character for :") + wanted);
    m_statement->query().bindValue(QLatin1Char(':') + wanted, value.variant());
    m_bound[static_cast<size_t>(position)] = true;
    return *this;
}

void Query::run()
{
    for (size_t i = 0; i < m_bound.size(); ++i) {
        if (!m_bound[i])
            refuse(QStringLiteral("no value for :") + m_statement->placeholders().at(static_cast<qsizetype>(i)),
                   *m_statement);
    }
    if (!m_statement->query().exec())
        m_session.fail(m_statement->query().lastError(), m_statement->sql().simplified());
}

bool Query::next()
{
    if (m_statement->query().next())
        return true;
    // A failure between two rows looks like the end of the rows.
    if (const QSqlError error = m_statement->query().lastError(); error.isValid())
        m_session.fail(error, m_statement->sql().simplified());
    return false;
}

void Query::finish()
{
    m_statement->query().finish();
}

qint64 Query::exec()
{
    const Finisher finisher(*this);
    run();
    // At once: later it would count for another statement.
    return m_statement->query().numRowsAffected();
}

qint64 Query::integer()
{
    const std::optional<qint64> value = first<qint64>([](const Row &row) { return row.integer(0); });
    if (!value)
        refuse(QStringLiteral("no row"), *m_statement);
    return *value;
}

bool Query::any()
{
    const Finisher finisher(*this);
    run();
    return next();
}

} // namespace fairlead::storage
