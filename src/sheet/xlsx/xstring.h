// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fairlead::sheet {

class XmlPart;

/// The text of a string item that was just begun (`si`, `is`): its runs one after the other, without the phonetic guides.
/// Stands at its end then.
QString richText(XmlPart &xml, qint64 row);

/// Text as it was before `_x000D_` stood for what XML can't hold (ECMA-376, ST_Xstring).
QString unescaped(const QString &text);
/// The reverse: for control characters, and for text that looks like such an escape itself.
QString escaped(const QString &text);

} // namespace fairlead::sheet
