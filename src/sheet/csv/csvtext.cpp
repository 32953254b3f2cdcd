// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csv/csvtext.h"

namespace fairlead::sheet {

namespace {

/// The place of the first character that is no apostrophe, when a formula could begin with it; else -1.
qsizetype dangerAt(const QString &text)
{
    qsizetype place = 0;
    while (place < text.size() && text.at(place) == u'\'')
        ++place;
    const bool dangerous =
        place < text.size() && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text.at(place));
    return dangerous ? place : -1;
}

} // namespace

QString toNeutral(const QString &text)
{
    return dangerAt(text) < 0 ? text : u'\'' + text;
}

QString fromNeutral(const QString &text)
{
    return dangerAt(text) <= 0 ? text : text.mid(1);
}

} // namespace fairlead::sheet
