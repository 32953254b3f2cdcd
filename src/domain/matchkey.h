// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fairlead {

// What a name or a number is compared by to find records that were entered twice: letters and digits alone, without regard
// to case and to full or half width. Two records with the same key may be one; nothing is refused for it but serial numbers.
// Empty where nothing is left to compare by.

/// Of a party: also without `有限责任公司`, `股份有限公司`, `有限公司`, `公司`, `Co., Ltd.` and the like at its end, as far as
/// something stays before it. `江南造船（集团）有限责任公司` and `江南造船(集团)公司` give the same.
QString partyKey(const QString &name);

/// Of a ship's name, a hull number, a contact's or an employee's name.
QString nameKey(const QString &name);

/// Of an engine's serial number: `AB-1`, `ab 1` and `ＡＢ１` are one engine. Letters and digits, but also any sign that isn't
/// a space or one of the dashes, dots, slashes and underlines by which numbers are grouped.
QString serialKey(const QString &serialNo);

} // namespace fairlead
