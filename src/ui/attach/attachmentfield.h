// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/attachmentcommands.h"
#include "ui/attach/attachmentview.h"
#include "ui/form/field.h"

#include <vector>

namespace fairlead::ui {

/// The attachments of something that isn't saved yet, as a field of its form. They are copied into the folder of the drafts at
/// once, so that they outlive the camera that was pulled out, and a kill:
///
///     auto *photos = form->add([] { return tr("Photos"); }, new AttachmentField(bench, u"attachments"_s));
///     photos->takeFrom(form); // also what is dropped on or pasted into the rest of the form
///     form->setSave(…, [=] { command.attachments = photos->files(); form->submit(…); });
///
/// The use case keeps them by an AttachmentBatch, in the same step as its record. For what is saved already there is
/// AttachmentPane.
class AttachmentField final : public Field {
    Q_OBJECT
public:
    AttachmentField(Workbench &bench, const QString &name, QWidget *parent = nullptr);

    /// For the command. The files are there until the form was saved or discarded.
    [[nodiscard]] std::vector<desk::NewAttachment> files() const;
    void add(const std::vector<IncomingFile> &files);
    void takeFrom(QWidget *area) { m_view->takeFrom(area); }
    [[nodiscard]] AttachmentView *view() const { return m_view; }

    [[nodiscard]] bool isEmpty() const override { return m_files.empty(); }
    void clear() override;
    [[nodiscard]] QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;
    [[nodiscard]] bool isPending() const override { return m_busy > 0; }
    void draftEnded() override;

private:
    struct File {
        PreparedFile prepared;
        QString caption;
    };

    void prepare(std::function<PreparedFile()> work, const QString &caption);
    void take(const PreparedFile &prepared, const QString &caption);
    void show();
    void setBusy(int busy);
    void remove(const QString &key);
    void open(const QString &key);
    [[nodiscard]] std::vector<File>::iterator find(const QString &key);

    Workbench &m_bench;
    AttachmentView *m_view;
    std::vector<File> m_files;
    QStringList m_troubles; ///< of the files that were given last
    int m_busy = 0;
    int m_most;
    bool m_restoring = false;
};

/// What a picture without a name is called, without an ending: `图片 2026-05-04 091502`, with a number where `taken` has that
/// already.
QString imageName(Instant at, const QStringList &taken);

} // namespace fairlead::ui
