// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attach/attachmentfield.h"

#include "desk/administrationdesk.h"
#include "ui/attach/attachmentopener.h"
#include "wording/sentences.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QListWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {
constexpr int rowsSeen = 3;
}

AttachmentField::AttachmentField(Workbench &bench, const QString &name, QWidget *parent)
    : Field(name, parent),
      m_bench(bench),
      m_view(new AttachmentView(bench, AttachmentView::Removal::TakeAway)),
      m_most(CompanySettings().attachmentMegabytes)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setEditor(m_view->list());
    m_view->setRows(rowsSeen);
    connect(m_view, &AttachmentView::filesGiven, this, &AttachmentField::add);
    connect(m_view, &AttachmentView::openRequested, this, &AttachmentField::open);
    connect(m_view, &AttachmentView::removalGiven, this, &AttachmentField::remove);
    connect(m_view, &AttachmentView::captionGiven, this, [this](const QString &key, const QString &caption) {
        const auto file = find(key);
        if (file == m_files.end())
            return;
        file->caption = caption;
        show();
        emit edited();
    });
    bench.client().read(
        this, [](desk::Office office) { return desk::AdministrationDesk(office).settings(); },
        [this](const CompanySettings &settings) { m_most = settings.attachmentMegabytes; });
}

std::vector<desk::NewAttachment> AttachmentField::files() const
{
    std::vector<desk::NewAttachment> files;
    for (const File &file : m_files)
        files.push_back({.fileName = file.prepared.name,
                         .caption = file.caption,
                         .path = file.prepared.path,
                         .thumbnail = file.prepared.thumbnail});
    return files;
}

void AttachmentField::add(const std::vector<IncomingFile> &files)
{
    m_troubles.clear();
    QStringList taken;
    for (const File &file : m_files)
        taken.append(file.prepared.name);
    for (const IncomingFile &incoming : files) {
        taken.append(imageName(m_bench.now(), taken));
        prepare([incoming, name = taken.constLast(), folder = m_bench.drafts().filesFolder(),
                 most = m_most] { return prepareFile(incoming, name, folder, true, most); },
                {});
    }
}

void AttachmentField::prepare(std::function<PreparedFile()> work, const QString &caption)
{
    setBusy(m_busy + 1);
    QtConcurrent::run(std::move(work)).then(this, [this, caption](const PreparedFile &prepared) {
        take(prepared, caption);
        setBusy(m_busy - 1);
    });
}

void AttachmentField::take(const PreparedFile &prepared, const QString &caption)
{
    if (prepared.trouble) {
        m_troubles.append(wording::sentence(*prepared.trouble));
    } else {
        m_files.push_back({prepared, caption});
        show();
        m_view->setCurrent(prepared.path);
        if (!m_restoring)
            emit edited();
        emit valueChanged();
    }
    m_view->setNote(Tone::Danger, m_troubles.join(u'\n'));
}

void AttachmentField::setBusy(int busy)
{
    m_busy = busy;
    if (busy > 0) {
        m_view->setNote(Tone::Neutral, tr("Files being read: %1").arg(busy));
        return;
    }
    m_restoring = false;
    m_view->setNote(Tone::Danger, m_troubles.join(u'\n'));
    emit settled();
}

void AttachmentField::show()
{
    std::vector<AttachmentItem> items;
    for (const File &file : m_files) {
        AttachmentItem item;
        item.key = file.prepared.path;
        item.name = file.prepared.name;
        item.caption = file.caption;
        item.about = sizeText(file.prepared.size);
        item.type = file.prepared.type;
        item.thumbnail = QImage::fromData(file.prepared.thumbnail);
        items.push_back(std::move(item));
    }
    m_view->setItems(std::move(items));
}

std::vector<AttachmentField::File>::iterator AttachmentField::find(const QString &key)
{
    return std::find_if(m_files.begin(), m_files.end(), [&key](const File &file) { return file.prepared.path == key; });
}

void AttachmentField::remove(const QString &key)
{
    const auto file = find(key);
    if (file == m_files.end())
        return;
    QFile::remove(file->prepared.path);
    m_files.erase(file);
    show();
    emit edited();
    emit valueChanged();
}

void AttachmentField::open(const QString &key)
{
    const auto file = find(key);
    if (file != m_files.end())
        AttachmentOpener(m_bench).openFile(file->prepared.name, file->prepared.type, file->prepared.path, this);
}

void AttachmentField::clear()
{
    m_files.clear();
    m_troubles.clear();
    show();
    m_view->setNote(Tone::Neutral, {});
    emit valueChanged();
}

void AttachmentField::draftEnded()
{
    for (const File &file : m_files)
        QFile::remove(file.prepared.path);
    clear();
}

QJsonValue AttachmentField::draft() const
{
    QJsonArray files;
    for (const File &file : m_files)
        files.append(QJsonObject{{u"file"_s, QFileInfo(file.prepared.path).fileName()},
                                 {u"name"_s, file.prepared.name},
                                 {u"caption"_s, file.caption}});
    return files;
}

void AttachmentField::restore(const QJsonValue &draft)
{
    const QJsonArray files = draft.toArray();
    for (const QJsonValue &value : files) {
        // A name and nothing else: a draft can't lead out of the folder.
        const QString path = m_bench.drafts().filesFolder() + u'/' + QFileInfo(value[u"file"_s].toString()).fileName();
        m_restoring = true;
        prepare([name = value[u"name"_s].toString(), path] { return lookAtFile(name, path); },
                value[u"caption"_s].toString());
    }
}

QString imageName(Instant at, const QStringList &taken)
{
    const QString name = AttachmentField::tr("Picture %1").arg(at.local().toString(u"yyyy-MM-dd HHmmss"_s));
    const auto isTaken = [&taken](const QString &wanted) {
        return std::any_of(taken.begin(), taken.end(), [&wanted](const QString &each) {
            return each == wanted || each.section(u'.', 0, -2) == wanted;
        });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = u"%1 (%2)"_s.arg(name).arg(number);
    return free;
}

} // namespace fairlead::ui
