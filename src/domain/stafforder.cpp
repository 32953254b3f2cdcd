// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stafforder.h"

#include <tuple>

namespace fairlead {

namespace {

struct Parts {
    QStringView before;
    QStringView digits; ///< without leading zeros
};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

Parts partsOf(QStringView staffNo)
{
    qsizetype begin = staffNo.size();
    while (begin > 0 && isDigit(staffNo.at(begin - 1)))
        --begin;
    const QStringView before = staffNo.first(begin);
    while (begin < staffNo.size() && staffNo.at(begin) == u'0')
        ++begin;
    return {before, staffNo.sliced(begin)};
}

} // namespace

bool staffNoBefore(QStringView a, QStringView b)
{
    const Parts first = partsOf(a);
    const Parts second = partsOf(b);
    return std::make_tuple(first.before, first.digits.size(), first.digits, a) <
           std::make_tuple(second.before, second.digits.size(), second.digits, b);
}

} // namespace fairlead
