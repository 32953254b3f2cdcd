// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/imonumber.h"

namespace fairlead::rules {

bool isImoNumber(const QString &text)
{
    constexpr int length = 7;
    if (text.size() != length)
        return false;
    int sum = 0;
    for (int i = 0; i < length; ++i) {
        const char16_t character = text.at(i).unicode();
        if (character < u'0' || character > u'9')
            return false;
        const int digit = character - u'0';
        if (i == length - 1)
            return sum % 10 == digit;
        sum += digit * (length - i);
    }
    return false;
}

} // namespace fairlead::rules
