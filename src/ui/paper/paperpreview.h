// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperdocument.h"
#include "report/paperoutput.h"
#include "ui/core/workbench.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace fairlead::ui {

/// What people do with paper, whatever is on it: see it as it will print, print it, save it as a PDF.
class Paper {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::Paper)
public:
    /// Shows the document as it will print, with Qt's own preview: from there it goes to a printer.
    static void preview(const report::PaperDocument &document, QWidget *parent);

    /// Asks where to, and writes the document there on the lane for what may take long; says how it went. `done`, if any,
    /// hears whether it is written; it isn't called when nobody chooses a file.
    static void savePdf(Workbench &bench, const report::PaperDocument &document, const QString &suggestion,
                        QWidget *parent, std::function<void(bool)> done = {});

    /// Why a document didn't come out, and what to do.
    static QString sentence(const report::OutputError &error);
};

} // namespace fairlead::ui
