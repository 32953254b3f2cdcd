// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serialday.h"
#include "sheet/sheeterror.h"
#include "sheet/xlsx/numberformats.h"

#include <QString>

#include <optional>
#include <vector>

namespace fairlead::sheet {

class ZipArchive;

/// What a workbook says of itself: its sheets in their order, where its parts are, and from when it counts days.
struct Workbook {
    struct Sheet {
        QString name;
        QString part;
        bool hidden = false;
    };
    std::vector<Sheet> sheets; ///< worksheets only, no charts
    DateSystem dates = DateSystem::From1900;
    QString stringsPart; ///< empty: no shared strings
    QString stylesPart;  ///< empty: no styles

    [[nodiscard]] std::optional<SheetError> read(ZipArchive &archive);
};

/// What each cell style makes of a number, by the style's index.
struct CellStyles {
    std::vector<NumberMeaning> meanings;

    [[nodiscard]] std::optional<SheetError> read(ZipArchive &archive, const QString &part);
    [[nodiscard]] NumberMeaning meaning(qint64 style) const
    {
        return style >= 0 && static_cast<size_t>(style) < meanings.size() ? meanings[static_cast<size_t>(style)]
                                                                          : NumberMeaning::Number;
    }
};

} // namespace fairlead::sheet
