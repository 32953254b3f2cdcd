// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matchkey.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fairlead {

namespace {

/// Full width becomes half width, and letters lose their case.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
}

template <typename Keep> QString filtered(const QString &text, Keep keep)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar character : text) {
        if (keep(character))
            kept.append(character);
    }
    return kept;
}

/// Characters beyond the BMP come as two surrogates: rare Chinese characters of names.
bool isLetterOrDigit(QChar character)
{
    return character.isLetterOrNumber() || character.isSurrogate() || character.isMark();
}

/// Endings that say that it is a company, the longer ones first.
constexpr std::array companyEndings{u"有限责任公司", u"股份有限公司", u"有限公司", u"公司"};

/// The same of Latin names, where they are words of their own.
bool isCompanyWord(const QString &word)
{
    static const QStringList words{u"co"_s,  u"company"_s, u"corp"_s, u"corporation"_s,
                                   u"inc"_s, u"limited"_s, u"ltd"_s};
    return words.contains(word);
}

QString withoutCompanyEnding(const QString &name)
{
    for (const char16_t *ending : companyEndings) {
        const auto text = QStringView(ending);
        if (name.size() > text.size() && name.endsWith(text))
            return withoutCompanyEnding(name.chopped(text.size()));
    }
    return name;
}

} // namespace

QString partyKey(const QString &name)
{
    QString spaced = folded(name);
    for (QChar &character : spaced) {
        if (!isLetterOrDigit(character))
            character = u' ';
    }
    QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isCompanyWord(words.last()))
        words.removeLast();
    return withoutCompanyEnding(words.join(QString()));
}

QString nameKey(const QString &name)
{
    return filtered(folded(name), isLetterOrDigit);
}

QString serialKey(const QString &serialNo)
{
    static const QString grouping = u"-_./\\·‐‑‒–—―−"_s;
    return filtered(folded(serialNo),
                    [](QChar character) { return !character.isSpace() && !grouping.contains(character); });
}

} // namespace fairlead
