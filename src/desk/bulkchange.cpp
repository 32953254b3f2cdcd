// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/bulkchange.h"

#include "storage/sql/session.h"
#include "storage/sql/transaction.h"

#include <algorithm>

namespace fairlead::desk {

int BulkAnswer::count(BulkLine::Outcome outcome) const
{
    return static_cast<int>(std::ranges::count(lines, outcome, &BulkLine::outcome));
}

BulkAnswer changeInBulk(Office office, BulkMode mode, size_t count, const std::function<BulkLine(size_t)> &each)
{
    BulkAnswer answer;
    answer.lines.reserve(count);
    storage::Transaction transaction(office.session); // ends without a commit when it was only tried
    for (size_t i = 0; i < count; ++i)
        answer.lines.push_back(each(i));
    if (mode == BulkMode::Write && answer.count(BulkLine::Outcome::Changed) > 0) {
        transaction.commit();
        answer.written = true;
    }
    return answer;
}

} // namespace fairlead::desk
