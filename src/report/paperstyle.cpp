// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperstyle.h"

#include <QFontDatabase>
#include <QStringList>

namespace fairlead::report {

using namespace Qt::StringLiterals;

namespace {

QString findFamily()
{
    const QStringList known = QFontDatabase::families();
    const QStringList chinese = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    // In this order: text of the first extracts right from a PDF; the others look right.
    const QStringList wanted = {u"WenQuanYi Micro Hei"_s, u"文泉驿微米黑"_s,        u"WenQuanYi Zen Hei"_s,
                                u"Noto Sans CJK SC"_s,    u"Noto Sans SC"_s,        u"Source Han Sans SC"_s,
                                u"Microsoft YaHei"_s,     u"Droid Sans Fallback"_s, u"AR PL UMing CN"_s};
    for (const QString &family : wanted) {
        if (known.contains(family))
            return family;
    }
    return chinese.value(0);
}

bool turnsDirection(char16_t unit)
{
    return unit == 0x061C || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E) ||
           (unit >= 0x2066 && unit <= 0x206F);
}

bool isInvisible(char16_t unit)
{
    // Byte order mark, places of objects and annotations, non-characters.
    return unit == 0xFEFF || (unit >= 0xFFF9 && unit <= 0xFFFC) || unit >= 0xFFFE;
}

} // namespace

QString paperFontFamily()
{
    static const QString family = findFamily();
    return family;
}

QFont paperFont(const TextStyle &style)
{
    QFont font(paperFontFamily());
    font.setPixelSize(qRound(pt(style.points)));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

QString printable(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t unit = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            shown.append(c).append(text.at(++i));
        } else if (c.isSurrogate()) {
            shown.append(QChar(QChar::ReplacementCharacter));
        } else if (unit == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n') {
            continue; // the line feed follows
        } else if (unit == u'\n' || unit == u'\r' || unit == u'\v' || unit == u'\f' || unit == 0x85 || unit == 0x2028 ||
                   unit == 0x2029) {
            shown.append(u'\n');
        } else if (c.category() == QChar::Other_Control) {
            shown.append(u' ');
        } else if (!turnsDirection(unit) && !isInvisible(unit)) {
            shown.append(c);
        }
    }
    return shown;
}

} // namespace fairlead::report
