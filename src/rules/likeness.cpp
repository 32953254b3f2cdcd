// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/likeness.h"

#include "domain/matchkey.h"

namespace fairlead::rules {

bool mayBeOne(const Ship &a, const Ship &b)
{
    const QString name = nameKey(a.name);
    if (name.isEmpty() || name != nameKey(b.name))
        return false;
    const QString hull = nameKey(a.hullNo);
    const QString otherHull = nameKey(b.hullNo);
    if (!hull.isEmpty() && !otherHull.isEmpty())
        return hull == otherHull;
    return a.imoNo.isEmpty() || b.imoNo.isEmpty() || a.imoNo == b.imoNo;
}

} // namespace fairlead::rules
