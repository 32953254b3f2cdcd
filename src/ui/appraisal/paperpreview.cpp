// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/paperpreview.h"

#include "report/paperoutput.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

namespace fairlead::ui {

void previewPaper(const report::PaperDocument &document, QWidget *parent)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(document.pageLayout());
    printer->setDocName(document.title());
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("print_preview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(document.title());
    dialog->resize(900, 700);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [document](QPrinter *on) { report::paint(document, *on); });
    // The dialog paints to the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    dialog->open();
}

} // namespace fairlead::ui
