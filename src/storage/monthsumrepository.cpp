// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/monthsumrepository.h"

#include "storage/sql/query.h"
#include "storage/sql/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

MonthSum sumOf(const Row &row)
{
    return {row.month("month"),       row.id<EmployeeId>("person_id"),
            row.points("deductions"), row.points("rewards"),
            row.money("money"),       row.number("entries")};
}

/// Every entry of every month: awards, and once more with the opposite sign where they were taken back. PostgreSQL's sums of
/// bigint are numeric, which would come back as floating point.
QString countedSql()
{
    return u"SELECT month, person_id, "
           "CAST(sum(CASE WHEN points < 0 THEN -points ELSE 0 END) AS bigint) AS deductions, "
           "CAST(sum(CASE WHEN points > 0 THEN points ELSE 0 END) AS bigint) AS rewards, "
           "CAST(sum(money) AS bigint) AS money, count(*) AS entries FROM ("
           "SELECT d.month, a.person_id, a.points, a.money FROM decision d JOIN award a ON a.decision_id = d.id "
           "UNION ALL SELECT r.month, a.person_id, -a.points, -a.money FROM reversal r "
           "JOIN award a ON a.decision_id = r.decision_id) AS entry GROUP BY month, person_id"_s;
}

/// In the program's own order: databases order bytes and text by rules of their own.
std::vector<MonthSum> ordered(std::vector<MonthSum> sums)
{
    std::ranges::sort(sums, [](const MonthSum &a, const MonthSum &b) {
        return std::tie(a.month, a.personId) < std::tie(b.month, b.personId);
    });
    return sums;
}

} // namespace

void MonthSumRepository::add(Month month, const EmployeeId &person, Points points, Money money)
{
    Query query(m_session,
                "INSERT INTO month_sum (month, person_id, deductions, rewards, money, entries) "
                "VALUES (:month, :person, :deductions, :rewards, :money, 1) "
                "ON CONFLICT (month, person_id) DO UPDATE SET deductions = month_sum.deductions + excluded.deductions, "
                "rewards = month_sum.rewards + excluded.rewards, money = month_sum.money + excluded.money, "
                "entries = month_sum.entries + 1");
    query.bind("month", month)
        .bind("person", person)
        .bind("deductions", points < Points() ? -points : Points())
        .bind("rewards", points > Points() ? points : Points())
        .bind("money", money)
        .exec();
}

std::vector<MonthSum> MonthSumRepository::between(Month first, Month last)
{
    Query query(m_session, "SELECT * FROM month_sum WHERE month >= :first AND month <= :last");
    return ordered(query.bind("first", first).bind("last", last).rows<MonthSum>(sumOf));
}

std::vector<MonthSum> MonthSumRepository::kept()
{
    return ordered(Query(m_session, "SELECT * FROM month_sum").rows<MonthSum>(sumOf));
}

std::vector<MonthSum> MonthSumRepository::counted()
{
    return ordered(Query(m_session, countedSql()).rows<MonthSum>(sumOf));
}

void MonthSumRepository::rebuild()
{
    Query(m_session, "DELETE FROM month_sum").exec();
    Query(m_session, u"INSERT INTO month_sum (month, person_id, deductions, rewards, money, entries) "_s + countedSql())
        .exec();
}

} // namespace fairlead::storage
