// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace fairlead::rules {

/// What a description of a fault can be compared by: its pairs of Chinese characters and triples of letters or digits, each
/// once, in order; the first 16.
QStringList faultTokens(const QString &fault);

/// How much of the rarer tokens of a fault another text shares, in percent of their weight. `weights`: of the fault's own
/// tokens, the rarer the greater; a token without one counts nothing.
int sharedPercent(const QHash<QString, int> &weights, const QString &otherText);

/// How alike two faults are, in percent of the tokens of the one with fewer. 0 when one of them has none.
int likeness(const QString &fault, const QString &other);

/// From this likeness on, a fault is taken for the same one reported again.
inline constexpr int sameFaultPercent = 30;

} // namespace fairlead::rules
