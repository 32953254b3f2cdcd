// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "ui/core/workbench.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// Shows what is attached: pictures and PDF in a window of our own; what the system may open (`rules::systemMayOpen`) as a
/// read-only copy in a folder that goes when the program ends; all else only by saving it, after a warning.
class AttachmentOpener {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::AttachmentOpener)
public:
    explicit AttachmentOpener(Workbench &bench) : m_bench(&bench) {}

    void open(const Attachment &attachment, QWidget *parent);
    /// The same of a file that isn't stored yet.
    void openFile(const QString &name, FileType type, const QString &path, QWidget *parent);
    /// Asks where to, and writes it there.
    void save(const Attachment &attachment, QWidget *parent);

private:
    void saveAfterWarning(const Attachment &attachment, QWidget *parent);
    void showCopy(const QString &name, const QByteArray &content, QWidget *parent);

    Workbench *m_bench;
};

} // namespace fairlead::ui
