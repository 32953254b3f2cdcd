// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/numberformats.h"

namespace fairlead::sheet {

namespace {

/// The first section of a code without what only decorates it: quoted and escaped characters, colours, fill and space.
QString bare(const QString &code, bool &elapsed)
{
    QString kept;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar character = code.at(i);
        if (character == u';')
            break;
        if (character == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (character == u'\\' || character == u'_' || character == u'*') {
            ++i;
        } else if (character == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QString inside = code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1).toLower();
            if (!inside.isEmpty() && QStringView(u"hms").contains(inside.at(0)) &&
                inside.count(inside.at(0)) == inside.size())
                elapsed = true;
            i = end < 0 ? code.size() : end;
        } else {
            kept += character.toLower();
        }
    }
    return kept;
}

} // namespace

NumberMeaning meaningOfBuiltIn(int formatId)
{
    switch (formatId) {
    case 14:
    case 15:
    case 16:
    case 17:
        return NumberMeaning::Day;
    case 18:
    case 19:
    case 20:
    case 21:
    case 32:
    case 33:
    case 34:
    case 35:
    case 55:
    case 56:
        return NumberMeaning::TimeOfDay;
    case 22:
        return NumberMeaning::Moment;
    default:
        break;
    }
    if ((formatId >= 27 && formatId <= 31) || formatId == 36 || (formatId >= 50 && formatId <= 58))
        return NumberMeaning::Day;
    return NumberMeaning::Number;
}

NumberMeaning meaningOfCode(const QString &code)
{
    bool elapsed = false;
    QString kept = bare(code, elapsed);
    if (elapsed) // a span such as [h]:mm
        return NumberMeaning::Number;
    kept.remove(QLatin1String("general"));
    kept.remove(QLatin1String("e+")).remove(QLatin1String("e-")); // 0.00E+00
    kept.remove(QLatin1String("am/pm")).remove(QLatin1String("a/p"));
    const bool clock = kept.contains(u'h') || kept.contains(u's');
    // m is a month, but minutes beside hours or seconds.
    const bool day =
        kept.contains(u'y') || kept.contains(u'd') || kept.contains(u'e') || (kept.contains(u'm') && !clock);
    if (day)
        return clock ? NumberMeaning::Moment : NumberMeaning::Day;
    return clock ? NumberMeaning::TimeOfDay : NumberMeaning::Number;
}

} // namespace fairlead::sheet
