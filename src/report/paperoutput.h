// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperdocument.h"

#include <QString>

#include <optional>

class QIODevice;
class QPagedPaintDevice;

namespace fairlead::report {

/// Why a document did not come out.
struct OutputError {
    enum class Kind {
        FontMissing, ///< no family with Chinese characters is installed: boxes would be printed
        CannotOpen,  ///< the file or device can't be written to
        CannotWrite, ///< it could at first: full, gone, over a quota
        CannotPaint  ///< the device takes no painting (a printer that is gone)
    };
    Kind kind = Kind::CannotPaint;
    QString path;   ///< of the file; empty for a device
    QString detail; ///< in the system's words; may be empty
};

/// Paints the document on a printer, a print preview or another paged device, sheet by sheet, and sets the device to A4
/// with the sheet's edge as origin. Keeps to the device's page ranges where it has some.
std::optional<OutputError> paint(const PaperDocument &document, QPagedPaintDevice &device);

/// Writes the document as a PDF with embedded fonts to a device that is open for writing.
std::optional<OutputError> writePdf(const PaperDocument &document, QIODevice &device);

/// The same to a file. The file is there in full or, after an error, as it was before.
std::optional<OutputError> writePdf(const PaperDocument &document, const QString &path);

} // namespace fairlead::report
