// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/searchbuild.h"

#include "storage/search/searchindex.h"
#include "storage/search/searchrecords.h"
#include "storage/sql/query.h"
#include "storage/sql/session.h"
#include "storage/sql/transaction.h"

#include <spdlog/spdlog.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

constexpr std::array areas{SearchArea::Case, SearchArea::Measure, SearchArea::Registry};
/// Records of a transaction: so many that SQLite's index gets few pieces, so few that nobody waits long for the lock.
constexpr RowKey rowsAStep = 5000;

/// How far a build is. A kind that is no code: all is done.
struct Stand {
    QString scheme;
    QString kind;
    RowKey rowNo = 0;
};

Stand standOf(Session &session)
{
    Query query(session, "SELECT scheme, kind, row_no FROM search_state WHERE name = 'index'");
    return query.first<Stand>([](const Row &row) {
                    return Stand{row.text(0), row.text(1), row.integer(2)};
                })
        .value_or(Stand());
}

void keep(Session &session, const Stand &stand)
{
    Query(session, "UPDATE search_state SET scheme = :scheme, kind = :kind, row_no = :row_no WHERE name = 'index'")
        .bind("scheme", stand.scheme)
        .bind("kind", stand.kind)
        .bind("row_no", stand.rowNo)
        .exec();
}

/// Sets an option of SQLite's full-text indexes.
void configure(Session &session, const QString &option, qint64 value)
{
    for (const SearchArea area : areas)
        Query(session, u"INSERT INTO %1_tokens (%1_tokens, rank) VALUES ('%2', :value)"_s.arg(tableOf(area), option))
            .bind("value", value)
            .exec();
}

} // namespace

bool SearchBuild::isComplete()
{
    const Stand stand = standOf(m_session);
    return stand.scheme == searchScheme() && stand.kind.isEmpty();
}

void SearchBuild::forget()
{
    Transaction transaction(m_session);
    keep(m_session, {u""_s, u""_s, 0});
    transaction.commit();
}

void SearchBuild::begin()
{
    Transaction transaction(m_session);
    SearchIndex(m_session).hold();
    for (const SearchArea area : areas) {
        const QString table = tableOf(area);
        if (m_session.dialect() == Dialect::Sqlite) {
            m_session.execute(u"INSERT INTO %1_tokens (%1_tokens) VALUES ('delete-all')"_s.arg(table));
        } else {
            // Put together at the end it takes a fraction of the time.
            m_session.execute(u"DROP INDEX IF EXISTS %1_tokens"_s.arg(table));
        }
        m_session.execute(u"DELETE FROM %1"_s.arg(table));
    }
    if (m_session.dialect() == Dialect::Sqlite) {
        // What a transaction writes stays one piece until the end, and is merged then.
        configure(m_session, u"hashsize"_s, 64 << 20);
        configure(m_session, u"crisismerge"_s, 1000);
    }
    keep(m_session, {searchScheme(), codeOf(EnumCodes<SearchKind>::table.front().first), 0});
    transaction.commit();
}

void SearchBuild::finish()
{
    Transaction transaction(m_session);
    for (const SearchArea area : areas) {
        const QString table = tableOf(area);
        if (m_session.dialect() == Dialect::Sqlite)
            m_session.execute(u"INSERT INTO %1_tokens (%1_tokens) VALUES ('optimize')"_s.arg(table));
        else
            m_session.execute(
                u"CREATE INDEX IF NOT EXISTS %1_tokens ON %1 USING gin (tokens) WITH (fastupdate = off)"_s.arg(table));
    }
    if (m_session.dialect() == Dialect::Sqlite) {
        configure(m_session, u"hashsize"_s, 1 << 20);
        configure(m_session, u"crisismerge"_s, 16);
    }
    keep(m_session, {searchScheme(), u""_s, 0});
    transaction.commit();
}

bool SearchBuild::build(const std::function<bool(int permille)> &goOn)
{
    Stand stand = standOf(m_session);
    if (stand.scheme == searchScheme() && stand.kind.isEmpty())
        return true;
    if (stand.scheme != searchScheme()) {
        begin();
        stand = standOf(m_session);
    }

    SearchRecords records(m_session);
    constexpr auto &kinds = EnumCodes<SearchKind>::table;
    std::array<RowKey, kinds.size()> lastRows{};
    RowKey all = 0;
    for (size_t i = 0; i < kinds.size(); ++i)
        all += lastRows[i] = records.lastRow(kinds[i].first);
    RowKey done = 0;
    for (size_t i = 0; i < kinds.size(); ++i) {
        const auto [kind, code] = kinds[i];
        const bool isDone =
            std::any_of(kinds.begin() + static_cast<qsizetype>(i) + 1, kinds.end(),
                        [&stand](const auto &later) { return stand.kind == QLatin1String(later.second); });
        if (!isDone) {
            if (stand.kind != QLatin1String(code))
                stand = {stand.scheme, QLatin1String(code), 0};
            while (stand.rowNo < lastRows[i]) {
                const RowKey upTo = std::min(stand.rowNo + rowsAStep, lastRows[i]);
                Transaction transaction(m_session);
                SearchIndex index(m_session);
                index.hold();
                for (const SearchRecord &record : records.load(kind, SearchRecords::Selection::rows(stand.rowNo, upTo)))
                    index.put(record);
                stand.rowNo = upTo;
                keep(m_session, stand);
                transaction.commit();
                if (goOn && !goOn(static_cast<int>((done + stand.rowNo) * 1000 / std::max<RowKey>(all, 1))))
                    return false;
            }
        }
        done += lastRows[i];
    }
    finish();
    spdlog::info("full-text index built ({} rows)", all);
    return true;
}

} // namespace fairlead::storage
