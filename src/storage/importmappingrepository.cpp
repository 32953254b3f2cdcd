// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importmappingrepository.h"

#include "storage/sql/query.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fairlead::storage {

QStringList ImportMappingRepository::names(const QString &kind)
{
    Query query(m_session, "SELECT name FROM import_mapping WHERE kind = :kind");
    query.bind("kind", kind);
    QStringList names;
    query.forEach([&names](const Row &row) { names.append(row.text(0)); });
    names.sort(); // the databases order text differently
    return names;
}

std::optional<QMap<QString, QString>> ImportMappingRepository::load(const QString &kind, const QString &name)
{
    Query query(m_session, "SELECT content FROM import_mapping WHERE kind = :kind AND name = :name");
    query.bind("kind", kind).bind("name", name);
    return query.first<QMap<QString, QString>>([](const Row &row) {
        const QJsonDocument document = QJsonDocument::fromJson(row.text(0).toUtf8());
        if (!document.isObject())
            throw DbError(DbError::Kind::Corrupt, QStringLiteral("import_mapping"));
        QMap<QString, QString> headings;
        const QJsonObject content = document.object();
        for (auto field = content.begin(); field != content.end(); ++field)
            headings.insert(field.key(), field.value().toString());
        return headings;
    });
}

void ImportMappingRepository::save(const QString &kind, const QString &name, const QMap<QString, QString> &headings)
{
    QJsonObject content;
    for (auto field = headings.begin(); field != headings.end(); ++field)
        content.insert(field.key(), field.value());
    Query query(m_session, "INSERT INTO import_mapping (kind, name, content) VALUES (:kind, :name, :content) "
                           "ON CONFLICT (kind, name) DO UPDATE SET content = excluded.content");
    query.bind("kind", kind)
        .bind("name", name)
        .bind("content", QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)))
        .exec();
}

void ImportMappingRepository::remove(const QString &kind, const QString &name)
{
    Query query(m_session, "DELETE FROM import_mapping WHERE kind = :kind AND name = :name");
    query.bind("kind", kind).bind("name", name).exec();
}

} // namespace fairlead::storage
