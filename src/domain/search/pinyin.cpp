// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/pinyin.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fairlead {

namespace {

constexpr char16_t first = 0x4E00;
constexpr char16_t last = 0x9FFF;
constexpr qsizetype mostVariants = 4;

/// Characters whose other reading is common in names of people, ships, firms and places, the more usual initial first.
constexpr std::array<std::pair<char16_t, const char *>, 22> otherReadings{{
    {u'长', "cz"}, {u'厦', "xs"}, {u'行', "hx"}, {u'重', "cz"}, {u'朝', "cz"}, {u'曾', "zc"},
    {u'单', "sd"}, {u'解', "xj"}, {u'乐', "ly"}, {u'仇', "qc"}, {u'区', "qo"}, {u'藏', "zc"},
    {u'盛', "sc"}, {u'尉', "wy"}, {u'万', "wm"}, {u'调', "dt"}, {u'传', "cz"}, {u'参', "cs"},
    {u'查', "zc"}, {u'翟', "zd"}, {u'覃', "qt"}, {u'折', "zs"},
}};

/// The initials of a character's readings; null when it has none.
const char *initialsOf(char16_t character)
{
    for (const auto &[other, initials] : otherReadings) {
        if (other == character)
            return initials;
    }
    return nullptr;
}

} // namespace

QStringList pinyinInitials(const QString &name)
{
    QStringList variants{u""_s};
    bool isChinese = false;
    const auto append = [&variants](QChar letter) {
        for (QString &variant : variants)
            variant.append(letter);
    };
    for (const QChar character : name.normalized(QString::NormalizationForm_KC)) {
        const char16_t code = character.unicode();
        if (code >= first && code <= last) {
            if (const char *readings = initialsOf(code)) {
                isChinese = true;
                const QStringList before = variants;
                append(QLatin1Char(readings[0]));
                // Over the limit, further characters have their usual reading alone.
                for (qsizetype i = 0; i < before.size() && 2 * before.size() <= mostVariants; ++i)
                    variants.append(before.at(i) + QLatin1Char(readings[1]));
            } else if (const char initial = pinyinInitialOf[code - first]; initial != '-') {
                isChinese = true;
                append(QLatin1Char(initial));
            }
        } else if (character.isLetterOrNumber()) {
            append(character.toLower());
        } else if (!variants.constFirst().isEmpty() && !variants.constFirst().endsWith(u' ')) {
            append(u' ');
        }
    }
    if (!isChinese)
        return {};
    for (QString &variant : variants)
        variant = variant.trimmed();
    return variants;
}

} // namespace fairlead
