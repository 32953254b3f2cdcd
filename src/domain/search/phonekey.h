// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fairlead {

/// The digits by which a phone is known, however it was written: without punctuation, spaces, the country's +86 or 0086,
/// the trunk's leading zero, and an extension (`转`, `分机`, `ext`, `x`, `#` and what follows). `+86 (532) 8888-1234 转 5` and
/// `0532-88881234` both give `53288881234`. Empty when it has no digits.
QString phoneKey(const QString &phone);

/// The keys of several phones in one field, parted by `/`, `;`, a comma, `、` or a line break. Fewer than three digits are no
/// phone.
QStringList phoneKeys(const QString &phones);

/// The key of what somebody typed of a phone; empty where it doesn't look like one: three digits or more, and nothing but
/// the punctuation of phones.
QString typedPhoneKey(const QString &typed);

} // namespace fairlead
