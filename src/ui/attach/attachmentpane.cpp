// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attach/attachmentpane.h"

#include "desk/administrationdesk.h"
#include "report/picture.h"
#include "ui/attach/attachmentfield.h"
#include "ui/attach/attachmentopener.h"
#include "wording/sentences.h"
#include "wording/times.h"

#include <QEvent>
#include <QFile>
#include <QListWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

/// Larger files are no photos: they get the icon of their type.
constexpr qint64 largestPicture = 64 * 1024 * 1024;

/// An answer of a use case on the lane for what takes long.
template <typename T> struct Written {
    desk::Result<T> result;
    [[nodiscard]] bool wrote() const { return result.ok(); }
};

} // namespace

AttachmentPane::AttachmentPane(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_view(new AttachmentView(bench, AttachmentView::Removal::Withdraw)),
      m_most(CompanySettings().attachmentMegabytes)
{
    setObjectName(u"attachment_pane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::grid, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view->list());
    connect(m_view, &AttachmentView::filesGiven, this, &AttachmentPane::add);
    connect(m_view, &AttachmentView::openRequested, this, [this](const QString &key) {
        if (const Attachment *attachment = find(key))
            AttachmentOpener(m_bench).open(*attachment, this);
    });
    connect(m_view, &AttachmentView::saveRequested, this, [this](const QString &key) {
        if (const Attachment *attachment = find(key))
            AttachmentOpener(m_bench).save(*attachment, this);
    });
    connect(m_view, &AttachmentView::captionGiven, this, [this](const QString &key, const QString &caption) {
        if (const Attachment *attachment = find(key))
            change(&desk::AttachmentDesk::caption, desk::CaptionAttachment{attachment->id, caption});
    });
    connect(m_view, &AttachmentView::removalGiven, this, [this](const QString &key, const QString &reason) {
        if (const Attachment *attachment = find(key))
            change(&desk::AttachmentDesk::withdraw, desk::WithdrawAttachment{attachment->id, reason});
    });
}

void AttachmentPane::showRecord(RecordKind kind, const RecordId &record)
{
    const bool same = !m_wholeCase && m_record == record;
    m_kind = kind;
    m_record = record;
    m_wholeCase = false;
    m_heading = {};
    if (!same)
        present({});
    reload();
}

void AttachmentPane::showTicket(const TicketId &ticket, Heading heading)
{
    const RecordId record(ticket.uuid());
    const bool same = m_wholeCase && m_record == record;
    m_kind = RecordKind::Ticket;
    m_record = record;
    m_wholeCase = true;
    m_heading = std::move(heading);
    if (!same)
        present({});
    reload();
}

void AttachmentPane::showNothing()
{
    m_record = {};
    present({});
}

AttachmentPane::Loaded AttachmentPane::load(desk::Office office, RecordKind kind, const RecordId &record,
                                            bool wholeCase)
{
    desk::AttachmentDesk desk(office);
    Loaded loaded;
    loaded.rows = wholeCase ? desk.ofTicket(TicketId(record.uuid())) : desk.ofRecord(record);
    if (!wholeCase)
        std::erase_if(loaded.rows, [kind](const desk::AttachmentRow &row) { return row.attachment.kind != kind; });
    loaded.most = desk::AdministrationDesk(office).settings().attachmentMegabytes;
    // Decoded here, off the GUI thread.
    for (const desk::AttachmentRow &row : loaded.rows)
        loaded.thumbnails.push_back(row.thumbnail ? QImage::fromData(*row.thumbnail) : QImage());
    return loaded;
}

void AttachmentPane::reload()
{
    if (m_record.isNull())
        return;
    m_bench.client().read(
        this,
        [kind = m_kind, record = m_record, wholeCase = m_wholeCase](desk::Office office) {
            return load(office, kind, record, wholeCase);
        },
        [this, record = m_record](const Loaded &loaded) {
            if (record != m_record)
                return; // another one was chosen meanwhile
            m_most = loaded.most;
            present(loaded);
            makeThumbnails();
        });
}

void AttachmentPane::present(const Loaded &loaded)
{
    m_rows = loaded.rows;
    m_thumbnails = loaded.thumbnails;
    showItems();
    emit changed(count());
}

void AttachmentPane::showItems()
{
    std::vector<AttachmentItem> items;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const desk::AttachmentRow &row = m_rows[i];
        const Attachment &attachment = row.attachment;
        AttachmentItem item;
        item.key = attachment.id.toString();
        item.heading = m_heading ? m_heading(attachment) : QString();
        item.name = attachment.fileName;
        item.caption = attachment.caption;
        item.about = tr("%1 · %2 · %3")
                         .arg(sizeText(attachment.size), row.enteredBy, wording::timeText(attachment.entry.happenedAt));
        item.type = attachment.type;
        item.thumbnail = m_thumbnails[i];
        if (attachment.withdrawal)
            item.withdrawn = tr("withdrawn by %1: %2").arg(row.withdrawnBy, attachment.withdrawal->reason);
        items.push_back(std::move(item));
    }
    // Those of one record together; records in the order of their first attachment.
    QStringList order;
    for (const AttachmentItem &item : items) {
        if (!order.contains(item.heading))
            order.append(item.heading);
    }
    std::stable_sort(items.begin(), items.end(), [&order](const AttachmentItem &a, const AttachmentItem &b) {
        return order.indexOf(a.heading) < order.indexOf(b.heading);
    });
    m_view->setItems(std::move(items));
}

int AttachmentPane::count() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [](const desk::AttachmentRow &row) { return !row.attachment.withdrawal; }));
}

const Attachment *AttachmentPane::find(const QString &key) const
{
    for (const desk::AttachmentRow &row : m_rows) {
        if (row.attachment.id.toString() == key)
            return &row.attachment;
    }
    return nullptr;
}

void AttachmentPane::add(const std::vector<IncomingFile> &files)
{
    m_troubles.clear();
    m_view->setNote(Tone::Neutral, {});
    if (m_record.isNull() || files.empty())
        return;
    if (m_bench.client().actingId().isNull()) {
        m_view->setNote(Tone::Danger, tr("Choose first who is working here, at the top right of the window."));
        return;
    }
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    // All are counted first: a worker that is done at once is heard at once.
    m_busy += static_cast<int>(files.size());
    m_view->setNote(Tone::Neutral, tr("Files being stored: %1").arg(m_busy));
    QStringList taken;
    for (const desk::AttachmentRow &row : m_rows)
        taken.append(row.attachment.fileName);
    for (const IncomingFile &incoming : files) {
        taken.append(imageName(m_bench.now(), taken));
        QtConcurrent::run([incoming, name = taken.constLast(), folder = m_folder->path(), most = m_most] {
            return prepareFile(incoming, name, folder, false, most);
        }).then(this, [this, kind = m_kind, record = m_record](const PreparedFile &prepared) {
            if (prepared.trouble)
                finishOne(wording::sentence(*prepared.trouble));
            else
                attach(prepared, kind, record);
        });
    }
}

void AttachmentPane::attach(const PreparedFile &prepared, RecordKind kind, const RecordId &record)
{
    const desk::AttachFile command{
        kind, record, {.fileName = prepared.name, .path = prepared.path, .thumbnail = prepared.thumbnail}};
    const bool ours = m_folder && prepared.path.startsWith(m_folder->path());
    const auto clear = [path = prepared.path, ours] {
        if (ours)
            QFile::remove(path);
    };
    m_bench.client().runLong(
        this,
        [command](desk::Office office, const desk::Act &act) {
            return Written<AttachmentId>{desk::AttachmentDesk(office).attach(command, act)};
        },
        [this, clear](const Written<AttachmentId> &written) {
            clear();
            QStringList sentences;
            for (const Violation &violation : written.result.violations())
                sentences.append(wording::sentence(violation));
            finishOne(sentences.join(u'\n'));
        },
        [this, clear, name = prepared.name](const Failure &failure) {
            clear();
            finishOne(tr("%1: %2").arg(name, DeskClient::messageOf(failure)));
        });
}

void AttachmentPane::finishOne(const QString &trouble)
{
    if (!trouble.isEmpty())
        m_troubles.append(trouble);
    --m_busy;
    m_view->setNote(m_troubles.isEmpty() ? Tone::Neutral : Tone::Danger,
                    m_busy > 0 ? tr("Files being stored: %1").arg(m_busy) : m_troubles.join(u'\n'));
    if (m_busy == 0) {
        reload();
        if (!isBusy())
            emit settled();
    }
}

template <typename Command>
void AttachmentPane::change(desk::Result<desk::Done> (desk::AttachmentDesk::*useCase)(const Command &,
                                                                                      const desk::Act &),
                            Command command)
{
    m_bench.client().write(
        this, {}, CommandId(),
        [useCase, command = std::move(command)](desk::Office office, const desk::Act &act) {
            return (desk::AttachmentDesk(office).*useCase)(command, act);
        },
        [this](const desk::Result<desk::Done> &result) {
            QStringList sentences;
            for (const Violation &violation : result.violations())
                sentences.append(wording::sentence(violation));
            m_view->setNote(Tone::Danger, sentences.join(u'\n'));
            reload();
        });
}

void AttachmentPane::makeThumbnails()
{
    if (m_makingThumbnail)
        return;
    const auto wanting = std::find_if(m_rows.begin(), m_rows.end(), [this](const desk::AttachmentRow &row) {
        const Attachment &attachment = row.attachment;
        return !row.thumbnail && isPicture(attachment.type) && attachment.size <= largestPicture &&
               std::find(m_tried.begin(), m_tried.end(), attachment.sha256) == m_tried.end();
    });
    if (wanting == m_rows.end())
        return;
    m_makingThumbnail = true;
    const Attachment attachment = wanting->attachment;
    m_tried.push_back(attachment.sha256);
    const auto given = [this] {
        m_makingThumbnail = false;
        if (!isBusy())
            emit settled();
    };
    m_bench.client().readLong(
        this, [id = attachment.id](desk::Office office) { return desk::AttachmentDesk(office).content(id); },
        [this, attachment, given](const desk::Result<QByteArray> &content) {
            if (!content.ok()) {
                given(); // whoever opens it is told
                return;
            }
            QtConcurrent::run([bytes = content.value(), type = attachment.type] {
                return report::thumbnailOf(bytes, type);
            }).then(this, [this, sha256 = attachment.sha256](const QByteArray &thumbnail) {
                keepThumbnail(sha256, thumbnail);
            });
        },
        [given](const Failure &) { given(); });
}

void AttachmentPane::keepThumbnail(const QByteArray &sha256, const QByteArray &thumbnail)
{
    const auto next = [this] {
        m_makingThumbnail = false;
        reload();
        if (!isBusy())
            emit settled();
    };
    m_bench.client().readLong(
        this,
        [sha256, thumbnail](desk::Office office) {
            desk::AttachmentDesk(office).keepThumbnail(sha256, thumbnail);
            return true;
        },
        [next](bool) { next(); }, [next](const Failure &) { next(); });
}

void AttachmentPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showItems();
    QWidget::changeEvent(event);
}

} // namespace fairlead::ui
