// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filetype.h"
#include "domain/violation.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>
#include <vector>

class QMimeData;

namespace fairlead::ui {

/// Something that was dropped, pasted or chosen: a file of this machine, or a picture that is no file yet (a screenshot).
struct IncomingFile {
    QString path;      ///< empty for a picture
    QImage image = {}; ///< without a path
};

/// Whether there is anything to attach in what is dragged or on the clipboard.
bool hasFiles(const QMimeData &data);
/// The files in it; where it has none, the picture. Folders are left out.
std::vector<IncomingFile> filesIn(const QMimeData &data);

/// An incoming file made ready on a worker.
struct PreparedFile {
    QString name;
    QString path; ///< where its content is now
    qint64 size = 0;
    FileType type = FileType::Other;
    QByteArray thumbnail;             ///< empty: none can be made
    std::optional<Violation> trouble; ///< why it can't be attached; the rest but the name is of no meaning then
};

/// Makes it ready; takes its time, so never on the GUI thread. Pictures are written into `folder` and called `imageName` with
/// the ending of their type: PNG, or JPEG where they have more pixels than a screen.
/// A file stays where it is, or is copied into `folder` where it must outlive its origin (`copy`). More than `most` megabytes are
/// refused without reading them.
PreparedFile prepareFile(const IncomingFile &incoming, const QString &imageName, const QString &folder, bool copy,
                         int most);

/// A file that was made ready before, looked at again after a start of the program.
PreparedFile lookAtFile(const QString &name, const QString &path);

} // namespace fairlead::ui
