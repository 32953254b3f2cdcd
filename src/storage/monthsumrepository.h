// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/monthsum.h"

#include <vector>

namespace fairlead::storage {

class Session;

/// What each person's awards come to in each month, kept as they are written. At a million tickets a month's aggregate takes
/// longer than a sheet may take to open.
class MonthSumRepository {
public:
    explicit MonthSumRepository(Session &session) : m_session(session) {}

    /// One more entry of a person in a month.
    void add(Month month, const EmployeeId &person, Points points, Money money);

    /// The months from `first` to `last`, both included, by month and person.
    std::vector<MonthSum> between(Month first, Month last);
    /// All that is kept, and the same counted anew from the awards; both by month and person.
    std::vector<MonthSum> kept();
    std::vector<MonthSum> counted();
    /// Puts what was counted anew in place of what is kept: after awards were loaded in bulk.
    void rebuild();

private:
    Session &m_session;
};

} // namespace fairlead::storage
