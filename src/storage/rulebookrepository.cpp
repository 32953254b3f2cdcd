// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rulebookrepository.h"

#include "storage/sql/query.h"

#include <QCryptographicHash>

namespace fairlead::storage {

std::vector<std::pair<RulebookId, QByteArray>> RulebookRepository::digests()
{
    using Digest = std::pair<RulebookId, QByteArray>;
    Query query(m_session, "SELECT id, digest FROM rulebook ORDER BY version");
    return query.rows<Digest>(
        [](const Row &row) { return Digest(row.id<RulebookId>("id"), row.text("digest").toLatin1()); });
}

std::vector<StoredRulebook> RulebookRepository::all()
{
    Query query(m_session, "SELECT * FROM rulebook ORDER BY version");
    return query.rows<StoredRulebook>([](const Row &row) {
        return StoredRulebook{row.id<RulebookId>("id"),        row.number("version"),
                              row.month("effective_from"),     row.text("content").toUtf8(),
                              row.text("digest").toLatin1(),   row.instant("entered_at"),
                              row.id<EmployeeId>("entered_by")};
    });
}

bool RulebookRepository::hasVersion(int version)
{
    return Query(m_session, "SELECT id FROM rulebook WHERE version = :version").bind("version", version).any();
}

void RulebookRepository::add(StoredRulebook &rulebook)
{
    rulebook.digest = QCryptographicHash::hash(rulebook.content, QCryptographicHash::Sha256).toHex();
    Query query(m_session,
                "INSERT INTO rulebook (id, version, effective_from, content, digest, entered_at, entered_by) "
                "VALUES (:id, :version, :effective_from, :content, :digest, :entered_at, :entered_by)");
    query.bind("id", rulebook.id)
        .bind("version", rulebook.version)
        .bind("effective_from", rulebook.effectiveFrom)
        .bind("content", QString::fromUtf8(rulebook.content))
        .bind("digest", QString::fromLatin1(rulebook.digest))
        .bind("entered_at", rulebook.enteredAt)
        .bind("entered_by", rulebook.enteredBy)
        .exec();
}

} // namespace fairlead::storage
