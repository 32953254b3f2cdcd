// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/cursor.h"

#include "storage/sql/connection.h"
#include "storage/sql/session.h"
#include "storage/sql/sqlitecursor.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QSqlRecord>

namespace fairlead::storage {

namespace {

class QtCursor final : public Cursor {
public:
    QtCursor(Session &session, const QString &sql, const QStringList &placeholders)
        : m_query(session.connection().database())
    {
        // Not forward-only: on PostgreSQL that would fetch row by row, and a second statement would throw away the rest of
        // the first one's rows.
        for (const QString &name : placeholders)
            m_names.append(QLatin1Char(':') + name);
        if (!m_query.prepare(sql))
            session.fail(m_query.lastError(), QStringLiteral("preparing ") + sql.simplified());
    }

    void bind(int position, const QVariant &value) override
    {
        if (m_names.isEmpty())
            m_query.bindValue(position, value);
        else
            m_query.bindValue(m_names.at(position), value);
    }
    bool run() override { return m_query.exec(); }
    bool next() override { return m_query.next(); }
    void finish() override { m_query.finish(); }
    qint64 changed() override { return m_query.numRowsAffected(); }
    QStringList columns() override
    {
        const QSqlRecord record = m_query.record();
        QStringList names;
        for (int i = 0; i < record.count(); ++i)
            names.append(record.fieldName(i));
        return names;
    }
    bool isNull(int column) override { return m_query.isNull(column); }
    QVariant value(int column) override { return m_query.value(column); }
    std::optional<qint64> integer(int column) override
    {
        const QVariant found = m_query.value(column);
        bool ok = false;
        qint64 number = 0;
        switch (found.metaType().id()) {
        case QMetaType::Bool: // EXISTS and comparisons
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong: // QPSQL's idea of a bigint that is not negative
            if (!found.isNull())
                number = found.toLongLong(&ok);
            break;
        case QMetaType::QString: // numeric, such as the sum of bigints
            number = static_cast<const QString *>(found.constData())->toLongLong(&ok);
            break;
        default: // a double above all: never in this program
            break;
        }
        return ok ? std::optional(number) : std::nullopt;
    }
    QString text(int column) override
    {
        const QVariant found = m_query.value(column);
        if (found.isNull())
            return {};
        const QString text = found.toString();
        return text.isNull() ? QLatin1String("") : text;
    }
    std::optional<QByteArray> bytes(int column) override
    {
        const QVariant found = m_query.value(column);
        if (found.isNull())
            return QByteArray();
        // toByteArray() would make one of a text or a number.
        if (found.metaType().id() != QMetaType::QByteArray)
            return std::nullopt;
        const QByteArray bytes = found.toByteArray();
        return bytes.isNull() ? QByteArray("") : bytes;
    }
    QSqlError error() override { return m_query.lastError(); }

private:
    QSqlQuery m_query;
    QStringList m_names;
};

} // namespace

std::unique_ptr<Cursor> prepareCursor(Session &session, const QString &sql, const QStringList &placeholders)
{
    if (session.dialect() == Dialect::Sqlite)
        return std::make_unique<SqliteCursor>(session, sql, placeholders);
    return std::make_unique<QtCursor>(session, sql, placeholders);
}

} // namespace fairlead::storage
