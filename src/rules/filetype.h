// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filetype.h"

#include <QByteArrayView>
#include <QString>

namespace fairlead::rules {

/// How much of a content's beginning and end fileTypeOf() wants to see.
constexpr qsizetype fileTypeBytes = 64 * 1024;

/// What a content is, judged by its bytes and by nothing else. Deliberately few types are known: what has no reason to be
/// opened from here is Other. `beginning`, `end`: its first and last fileTypeBytes, or as many as there are.
FileType fileTypeOf(QByteArrayView beginning, QByteArrayView end);

/// Whether the system may be asked to open a file of that name and content with whatever program it has for it. Only where
/// both say the same: a program that is called `photo.jpg` isn't opened, nor is a picture that is called `photo.bat`. Never
/// programs, scripts, web pages and drawings with scripts (svg), or documents with macros.
bool systemMayOpen(const QString &fileName, FileType type);

/// The endings of names that go with a type, the usual one first, e.g. `jpg`, `jpeg`; none for Other.
QStringList endingsOf(FileType type);

} // namespace fairlead::rules
