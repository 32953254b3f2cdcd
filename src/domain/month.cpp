// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/month.h"

#include <QRegularExpression>

namespace fairlead {

std::optional<Month> Month::fromString(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\d{4}-\\d{2}\\z"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const QDate first(text.left(4).toInt(), text.mid(5, 2).toInt(), 1);
    return first.isValid() ? std::optional(of(first)) : std::nullopt;
}

} // namespace fairlead
