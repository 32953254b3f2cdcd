// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/similarfaults.h"

#include "domain/search/searchtext.h"

#include <QSet>

#include <algorithm>

namespace fairlead::rules {

namespace {

constexpr qsizetype mostTokens = 16;

/// The ends of runs that are tokens only so that short searches find them say nothing of a fault.
bool isWhole(const QString &token)
{
    const bool isAscii =
        std::all_of(token.begin(), token.end(), [](QChar character) { return character < QChar(0x80); });
    return token.size() >= (isAscii ? 3 : 2);
}

QSet<QString> tokenSet(const QString &text)
{
    QSet<QString> tokens;
    for (const QString &token : searchTokens(searchFolded(text))) {
        if (isWhole(token))
            tokens.insert(token);
    }
    return tokens;
}

} // namespace

QStringList faultTokens(const QString &fault)
{
    const QString folded = searchFolded(fault);
    QStringList tokens;
    for (const QString &token : searchTokens(folded)) {
        if (isWhole(token))
            tokens.append(token);
    }
    // By their place in the text: what comes first is what the caller said first.
    std::stable_sort(tokens.begin(), tokens.end(),
                     [&folded](const QString &a, const QString &b) { return folded.indexOf(a) < folded.indexOf(b); });
    return tokens.first(std::min(mostTokens, tokens.size()));
}

int sharedPercent(const QHash<QString, int> &weights, const QString &otherText)
{
    const QString folded = searchFolded(otherText);
    int all = 0;
    int shared = 0;
    for (auto weight = weights.constBegin(); weight != weights.constEnd(); ++weight) {
        all += weight.value();
        if (folded.contains(weight.key()))
            shared += weight.value();
    }
    return all == 0 ? 0 : shared * 100 / all;
}

int likeness(const QString &fault, const QString &other)
{
    const QSet<QString> own = tokenSet(fault);
    QSet<QString> both = tokenSet(other);
    const qsizetype fewer = std::min(own.size(), both.size());
    both.intersect(own);
    return fewer == 0 ? 0 : static_cast<int>(both.size() * 100 / fewer);
}

} // namespace fairlead::rules
