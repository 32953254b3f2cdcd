// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperdocument.h"

class QWidget;

namespace fairlead::ui {

/// Shows the document as it will print, with Qt's own preview: from there it goes to a printer.
void previewPaper(const report::PaperDocument &document, QWidget *parent);

} // namespace fairlead::ui
