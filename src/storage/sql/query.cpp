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
    const int position = m_statement->placeOf(name);
    if (position < 0)
        refuse(QStringLiteral("no placeholder :") + QString::fromLatin1(name), *m_statement);
    // PostgreSQL keeps no NUL in a text, and its client library would end the statement there.
    const QVariant &bound = value.variant();
    if (bound.metaType().id() == QMetaType::QString &&
        static_cast<const QString *>(bound.constData())->contains(QChar(0)))
        throw DbError(DbError::Kind::Constraint,
                      QStringLiteral("a text with a NUL character for :") + QString::fromLatin1(name));
    m_statement->cursor().bind(position, bound);
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
    if (!m_statement->cursor().run())
        m_session.fail(m_statement->cursor().error(), m_statement->sql().simplified());
}

bool Query::next()
{
    if (m_statement->cursor().next())
        return true;
    // A failure between two rows looks like the end of the rows.
    if (const QSqlError error = m_statement->cursor().error(); error.isValid())
        m_session.fail(error, m_statement->sql().simplified());
    return false;
}

void Query::finish()
{
    m_statement->cursor().finish();
}

qint64 Query::exec()
{
    const Finisher finisher(*this);
    run();
    // At once: later it would count for another statement.
    return m_statement->cursor().changed();
}

qint64 Query::integer()
{
    const std::optional<qint64> value = first<qint64>([](const Row &row) { return row.integer(0); });
    if (!value)
        refuse(QStringLiteral("no row"), *m_statement);
    return *value;
}

std::vector<qint64> Query::integers()
{
    const Finisher finisher(*this);
    run();
    const Row row(*m_statement);
    std::vector<qint64> all;
    while (next())
        all.push_back(row.integer(0));
    return all;
}

bool Query::any()
{
    const Finisher finisher(*this);
    run();
    return next();
}

} // namespace fairlead::storage
