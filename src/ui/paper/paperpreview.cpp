// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperpreview.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

void Paper::preview(const report::PaperDocument &document, QWidget *parent)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(document.pageLayout());
    printer->setDocName(document.title());
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(u"print_preview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(document.title());
    dialog->resize(900, 700);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [document](QPrinter *on) { report::paint(document, *on); });
    // The dialog paints to the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    dialog->open();
}

void Paper::savePdf(Workbench &bench, const report::PaperDocument &document, const QString &suggestion, QWidget *parent,
                    std::function<void(bool)> done)
{
    bench.prompts().saveFile(
        parent, tr("Save as PDF"), suggestion, tr("PDF (*.pdf)"),
        [&bench, document, parent, done = std::move(done)](const QString &path) {
            bench.client().readLong(
                parent, [document, path](desk::Office) { return report::writePdf(document, path); },
                [&bench, path, done](const std::optional<report::OutputError> &error) {
                    if (error)
                        bench.say(Tone::Danger, tr("%1 couldn't be written: %2").arg(path, sentence(*error)));
                    else
                        bench.say(Tone::Good, tr("Saved as %1.").arg(path));
                    if (done)
                        done(!error);
                });
        });
}

QString Paper::sentence(const report::OutputError &error)
{
    const auto with = [&error](const QString &text) {
        return error.detail.isEmpty() ? text : tr("%1 (%2)").arg(text, error.detail);
    };
    switch (error.kind) {
    case report::OutputError::Kind::FontMissing:
        return with(tr("No font with Chinese characters is installed: install fonts-wqy-microhei."));
    case report::OutputError::Kind::CannotOpen:
        return with(tr("The file can't be written to."));
    case report::OutputError::Kind::CannotWrite:
        return with(tr("The file can't be written in full: is the disk full?"));
    case report::OutputError::Kind::CannotPaint:
        break;
    }
    return with(tr("The paper can't be painted."));
}

} // namespace fairlead::ui
