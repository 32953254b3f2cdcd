// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How much of a file is taken, so that none can fill the memory or keep the program busy (docs/import.md states them).
namespace fairlead::sheet::limits {

constexpr quint64 entries = 10'000;                ///< parts of a workbook
constexpr quint64 inflatedBytes = 2'000'000'000;   ///< of all parts together
constexpr quint64 suspectBytes = 64'000'000;       ///< from this size on a part's ratio is looked at
constexpr quint64 suspectRatio = 300;              ///< inflated : deflated; sheets stay below 100
constexpr qint64 bytesWithoutProgress = 1'000'000; ///< of one token of XML
constexpr qint64 bytesBeforeRoot = 64'000;         ///< before the first element
constexpr int depth = 64;                          ///< of XML elements
constexpr qsizetype cellCharacters = 100'000;      ///< Excel has 32,767
constexpr qsizetype rowCharacters = 1'000'000;     ///< of all cells of a row
constexpr int columns = 1'000;
constexpr qint64 sharedStrings = 4'000'000;    ///< entries of the table; their places take 8 bytes each
constexpr qint64 stringsInMemory = 24'000'000; ///< bytes of shared strings; what is more goes to a temporary file
constexpr int styles = 65'536;
constexpr int sheets = 1'000;

} // namespace fairlead::sheet::limits
