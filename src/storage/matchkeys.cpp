// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/matchkeys.h"

#include "domain/id.h"
#include "domain/matchkey.h"
#include "storage/sql/query.h"
#include "storage/sql/session.h"
#include "storage/sql/transaction.h"

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

struct Keyed {
    const char *table;
    const char *text;
    const char *key;
    QString (*make)(const QString &);
};

constexpr Keyed keyed[] = {{"employee", "name", "name_key", nameKey}, {"party", "name", "name_key", partyKey},
                           {"contact", "name", "name_key", nameKey},  {"ship", "name", "name_key", nameKey},
                           {"ship", "hull_no", "hull_key", nameKey},  {"engine", "serial_no", "serial_key", serialKey}};

std::vector<std::pair<RecordId, QString>> missing(Session &session, const Keyed &column)
{
    const QLatin1String key(column.key);
    // A name that gives no key will be read again at each start; few do.
    Query query(session, u"SELECT id, %1 AS what FROM %2 WHERE %3 = '' AND %1 <> ''"_s.arg(
                             QLatin1String(column.text), QLatin1String(column.table), key));
    std::vector<std::pair<RecordId, QString>> keys;
    query.forEach([&](const Row &row) {
        QString made = column.make(row.text("what"));
        if (!made.isEmpty())
            keys.emplace_back(row.id<RecordId>("id"), std::move(made));
    });
    return keys;
}

} // namespace

void makeMatchKeys(Session &session)
{
    for (const Keyed &column : keyed) {
        const std::vector<std::pair<RecordId, QString>> keys = missing(session, column);
        if (keys.empty())
            continue;
        Transaction transaction(session);
        Query query(session, u"UPDATE %1 SET %2 = :key WHERE id = :id AND %2 = ''"_s.arg(QLatin1String(column.table),
                                                                                         QLatin1String(column.key)));
        for (const auto &[id, key] : keys)
            query.bind("id", id).bind("key", key).exec();
        transaction.commit();
    }
}

} // namespace fairlead::storage
