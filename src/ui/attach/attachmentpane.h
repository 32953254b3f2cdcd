// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attachmentdesk.h"
#include "ui/attach/attachmentview.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace fairlead::ui {

/// The stored attachments of a record, or of a whole case, with all that is done with them; what is added is stored at once:
///
///     auto *photos = new AttachmentPane(bench);
///     photos->showRecord(RecordKind::DailySheet, RecordId(sheet.id.uuid()));
///
/// For a case, under a heading for each of its records:
///
///     photos->showTicket(ticket, [view](const Attachment &attachment) { return tr("Call of %1").arg(…); });
///
/// Thumbnails that nobody has made yet (files that came in by a facts file) are made one after the other, off the GUI thread. For
/// what isn't saved yet there is AttachmentField.
class AttachmentPane : public QWidget {
    Q_OBJECT
public:
    using Heading = std::function<QString(const Attachment &)>;

    explicit AttachmentPane(Workbench &bench, QWidget *parent = nullptr);

    /// Shows what belongs to a record, loaded anew; what is added belongs to it.
    void showRecord(RecordKind kind, const RecordId &record);
    /// Shows what belongs to a case and all its records; what is added belongs to the case itself.
    void showTicket(const TicketId &ticket, Heading heading);
    void showNothing();
    void reload();
    /// An archived record's: nothing can be added. Withdrawing stays possible.
    void setAdding(bool adding) { m_view->setAdding(adding); }
    [[nodiscard]] AttachmentView *view() const { return m_view; }
    /// Without those that are withdrawn.
    [[nodiscard]] int count() const;
    [[nodiscard]] const std::vector<desk::AttachmentRow> &rows() const { return m_rows; }
    /// Files are on their way into the database, or thumbnails being made.
    [[nodiscard]] bool isBusy() const { return m_busy > 0 || m_makingThumbnail; }

signals:
    /// Others are shown now.
    void changed(int count);
    /// isBusy() became false.
    void settled();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded {
        std::vector<desk::AttachmentRow> rows;
        std::vector<QImage> thumbnails;
        int most = 0; ///< megabytes of a file
    };
    static Loaded load(desk::Office office, RecordKind kind, const RecordId &record, bool wholeCase);

    void present(const Loaded &loaded);
    void showItems();
    void add(const std::vector<IncomingFile> &files);
    void attach(const PreparedFile &prepared, RecordKind kind, const RecordId &record);
    void finishOne(const QString &trouble);
    void makeThumbnails();
    void keepThumbnail(const QByteArray &sha256, const QByteArray &thumbnail);
    template <typename Command>
    void change(desk::Result<desk::Done> (desk::AttachmentDesk::*useCase)(const Command &, const desk::Act &),
                Command command);
    [[nodiscard]] const Attachment *find(const QString &key) const;

    Workbench &m_bench;
    AttachmentView *m_view;
    RecordKind m_kind = RecordKind::Ticket;
    RecordId m_record;
    bool m_wholeCase = false;
    Heading m_heading;
    std::vector<desk::AttachmentRow> m_rows;
    std::vector<QImage> m_thumbnails;
    QStringList m_troubles;
    std::unique_ptr<QTemporaryDir> m_folder; ///< pictures on their way
    int m_busy = 0;
    int m_most;
    bool m_makingThumbnail = false;
    std::vector<QByteArray> m_tried; ///< contents that a thumbnail was asked of
};

} // namespace fairlead::ui
