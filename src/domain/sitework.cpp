// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sitework.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace fairlead {

QString lineOf(const PartUsed &part)
{
    QStringList words;
    for (const QString &word : {part.partNo, part.name}) {
        if (!word.isEmpty())
            words.append(word);
    }
    words.append(u"×%1"_s.arg(part.quantity));
    if (!part.oldSerial.isEmpty() || !part.newSerial.isEmpty())
        words.append(u"(%1 → %2)"_s.arg(part.oldSerial, part.newSerial));
    return words.join(u' ');
}

} // namespace fairlead
