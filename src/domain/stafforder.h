// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace fairlead {

/// Whether staff number `a` stands before `b` as people count: 9 before 10, A9 before A10. What stands before the last
/// digits is compared by code points, then these digits by their number. Lists order alike
/// (ListStatement::orderByStaffNo).
bool staffNoBefore(QStringView a, QStringView b);

} // namespace fairlead
