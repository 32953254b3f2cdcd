// SPDX-License-Identifier: GPL-3.0-or-later
// What months come to, and what was printed of them.
#include "desk/appraisaldesk.h"

#include "storage/monthrepository.h"
#include "storage/monthsumrepository.h"
#include "storage/sql/transaction.h"

#include <map>
#include <utility>

namespace fairlead::desk {

std::vector<MonthSum> AppraisalDesk::sumsBetween(Month first, Month last)
{
    return storage::MonthSumRepository(m_office.session).between(first, last);
}

AppraisalDesk::Recount AppraisalDesk::recount()
{
    storage::MonthSumRepository sums(m_office.session);
    std::map<std::pair<Month, EmployeeId>, SumDifference> pairs;
    for (const MonthSum &kept : sums.kept())
        pairs[{kept.month, kept.personId}].kept = kept;
    for (const MonthSum &counted : sums.counted())
        pairs[{counted.month, counted.personId}].counted = counted;
    Recount recount;
    recount.months = static_cast<int>(pairs.size());
    for (auto &[key, pair] : pairs) {
        pair.kept.month = pair.counted.month = key.first;
        pair.kept.personId = pair.counted.personId = key.second;
        if (pair.kept != pair.counted)
            recount.differences.push_back(pair);
    }
    return recount;
}

std::optional<QByteArray> AppraisalDesk::printed(Month month, const QString &part)
{
    const QString digest = digestOf(month);
    if (digest.isEmpty())
        return std::nullopt;
    return storage::MonthRepository(m_office.session).printed(digest.toLatin1(), part);
}

QByteArray AppraisalDesk::keepPrinted(Month month, const QString &part, const QByteArray &file)
{
    const QByteArray digest = digestOf(month).toLatin1();
    if (digest.isEmpty())
        return file;
    storage::Transaction transaction(m_office.session);
    storage::MonthRepository months(m_office.session);
    months.keepPrinted(digest, part, file);
    const std::optional<QByteArray> kept = months.printed(digest, part); // somebody else's, who was first
    transaction.commit();
    return kept.value_or(file);
}

} // namespace fairlead::desk
