// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordreferences.h"

#include "storage/sql/query.h"
#include "support/databasefixture.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

/// The schema as SQLite knows it; that of PostgreSQL is made from the same text.
class RecordReferencesTest : public test::DatabaseFixture {};
INSTANTIATE_TEST_SUITE_P(, RecordReferencesTest, ::testing::Values(test::Backend::Sqlite),
                         [](const auto &run) { return test::nameOf(run.param); });

// Whoever adds a column that names a ship has to say what becomes of it when two ships turn out to be one.
TEST_P(RecordReferencesTest, areAllThatTheSchemaHas)
{
    QStringList inSchema;
    Query tables(session(), "SELECT m.name AS holder, f.\"table\" AS target, f.\"from\" AS column_name "
                            "FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'");
    tables.forEach([&](const Row &row) {
        static const QStringList merged{u"party"_s, u"contact"_s, u"ship"_s, u"engine"_s};
        if (merged.contains(row.text("target")) && row.text("column_name") != u"merged_into"_s)
            inSchema.append(u"%1: %2.%3"_s.arg(row.text("target"), row.text("holder"), row.text("column_name")));
    });
    QStringList known;
    for (const RecordKind kind : {RecordKind::Party, RecordKind::Contact, RecordKind::Ship, RecordKind::Engine}) {
        for (const Reference &reference : referencesTo(kind))
            known.append(
                u"%1: %2.%3"_s.arg(codeOf(kind), QLatin1String(reference.table), QLatin1String(reference.column)));
    }
    inSchema.sort();
    known.sort();
    EXPECT_EQ(known.join(u'\n').toStdString(), inSchema.join(u'\n').toStdString());
}

} // namespace

} // namespace fairlead::storage
