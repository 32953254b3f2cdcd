// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attach/attachmentopener.h"

#include "desk/attachmentdesk.h"
#include "rules/filename.h"
#include "rules/filetype.h"
#include "ui/attach/attachmentviewer.h"
#include "wording/sentences.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

/// A read-only copy for another program, so that nobody takes what he changes in it for stored. Empty where none could be made.
QString copyFor(const QString &name, const QByteArray &content)
{
    static QTemporaryDir folder(QDir::tempPath() + u"/fairlead-XXXXXX"_s); // for its owner alone; goes at the end
    static int number = 0;
    const QDir own(folder.filePath(QString::number(++number)));
    QFile file(own.filePath(rules::cleanFileName(name)));
    const bool written =
        own.mkpath(u"."_s) && file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
    file.setPermissions(QFileDevice::ReadOwner);
    return written ? file.fileName() : QString();
}

} // namespace

void AttachmentOpener::open(const Attachment &attachment, QWidget *parent)
{
    const bool shows = AttachmentViewer::shows(attachment.type);
    if (!shows && !rules::systemMayOpen(attachment.fileName, attachment.type)) {
        saveAfterWarning(attachment, parent);
        return;
    }
    const QPointer<QWidget> window(parent);
    m_bench->client().readLong(
        parent, [id = attachment.id](desk::Office office) { return desk::AttachmentDesk(office).content(id); },
        [self = *this, attachment, window, shows](const desk::Result<QByteArray> &content) mutable {
            if (!content.ok()) {
                for (const Violation &violation : content.violations())
                    self.m_bench->say(Tone::Danger, wording::sentence(violation));
            } else if (shows) {
                AttachmentViewer::open(*self.m_bench, attachment.fileName, attachment.type, content.value(), window);
            } else {
                self.showCopy(attachment.fileName, content.value(), window);
            }
        });
}

void AttachmentOpener::openFile(const QString &name, FileType type, const QString &path, QWidget *parent)
{
    if (!AttachmentViewer::shows(type)) {
        m_bench->say(Tone::Neutral, tr("“%1” can be opened as soon as it is saved.").arg(name));
        return;
    }
    QtConcurrent::run([path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }).then(parent, [self = *this, name, type, parent](const QByteArray &content) {
        AttachmentViewer::open(*self.m_bench, name, type, content, parent);
    });
}

void AttachmentOpener::showCopy(const QString &name, const QByteArray &content, QWidget *parent)
{
    const QString path = copyFor(name, content);
    if (path.isEmpty() || !m_bench->prompts().showFile(path))
        m_bench->prompts().inform(
            parent, tr("Open"),
            tr("No program of this computer opens “%1”. Save it, and open it elsewhere.").arg(name));
}

void AttachmentOpener::saveAfterWarning(const Attachment &attachment, QWidget *parent)
{
    Question question;
    question.title = tr("Not opened from here");
    question.text = tr("“%1” isn't opened from here: files of this kind can do harm.").arg(attachment.fileName);
    question.details = tr("Save it only when you know who it is from and what it is for.");
    question.yes = tr("&Save as…");
    question.dangerous = true;
    m_bench->prompts().confirm(parent, question, [self = *this, attachment, parent](bool yes) mutable {
        if (yes)
            self.save(attachment, parent);
    });
}

void AttachmentOpener::save(const Attachment &attachment, QWidget *parent)
{
    m_bench->prompts().saveFile(
        parent, tr("Save as"), attachment.fileName, {}, [self = *this, attachment, parent](const QString &path) {
            self.m_bench->client().readLong(
                parent,
                [id = attachment.id, path](desk::Office office) {
                    return desk::AttachmentDesk(office).saveTo(id, path);
                },
                [self, path](const desk::Result<desk::Done> &saved) {
                    if (saved.ok())
                        self.m_bench->say(Tone::Good, tr("Saved as %1.").arg(path));
                    for (const Violation &violation : saved.violations()) {
                        self.m_bench->say(Tone::Danger, violation.field == u"path"_s
                                                            ? tr("%1 couldn't be written.").arg(path)
                                                            : wording::sentence(violation));
                    }
                });
        });
}

} // namespace fairlead::ui
