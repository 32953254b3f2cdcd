// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/draftkeeper.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024; // a larger file isn't ours

QByteArray toJson(const Draft &draft)
{
    const QJsonObject object{{u"id"_s, draft.id},           {u"tab"_s, draft.tab},         {u"form"_s, draft.form},
                             {u"title"_s, draft.title},     {u"context"_s, draft.context}, {u"values"_s, draft.values},
                             {u"saved_at"_s, draft.savedAt}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Draft> fromJson(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Draft draft{object[u"id"_s].toString(),       object[u"tab"_s].toString(),     object[u"form"_s].toString(),
                object[u"title"_s].toString(),    object[u"context"_s].toObject(), object[u"values"_s].toObject(),
                object[u"saved_at"_s].toInteger()};
    if (draft.id.isEmpty() || draft.tab.isEmpty())
        return std::nullopt;
    return draft;
}

std::vector<Draft> readAll(const QString &folder)
{
    std::vector<Draft> drafts;
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
            continue;
        // One that can't be read stays where it is: it may still be of use to somebody.
        if (const std::optional<Draft> draft = fromJson(file.readAll()))
            drafts.push_back(*draft);
    }
    std::stable_sort(drafts.begin(), drafts.end(),
                     [](const Draft &a, const Draft &b) { return a.savedAt < b.savedAt; });
    return drafts;
}

/// Takes away files that no draft names: what was left where the program ended between keeping a file and keeping the draft.
/// Young ones stay, since another running program may just be about to name them.
void clearFiles(const QString &folder, const QString &filesFolder)
{
    QByteArray named;
    const QDir drafts(folder);
    const QStringList names = drafts.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        QFile file(drafts.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return; // it may name any of them
        named += file.readAll();
    }
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const QFileInfoList files = QDir(filesFolder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < yesterday && !named.contains(file.fileName().toUtf8()))
            QFile::remove(file.filePath());
    }
}

bool writeOne(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

DraftKeeper::DraftKeeper(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMsecs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    flush();
    m_writer.waitForDone();
}

void DraftKeeper::load()
{
    m_writer.start([this, folder = m_folder, files = filesFolder()] {
        std::vector<Draft> drafts = readAll(folder);
        clearFiles(folder, files);
        QMetaObject::invokeMethod(
            this, [this, drafts = std::move(drafts)] { emit restored(drafts); }, Qt::QueuedConnection);
    });
}

void DraftKeeper::keep(const Draft &draft)
{
    m_waiting.insert(draft.id, draft);
    // Not started anew by each key: somebody who never pauses is written too.
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::discard(const QString &id)
{
    m_waiting.remove(id);
    m_writer.start([path = pathOf(id)] { QFile::remove(path); });
}

void DraftKeeper::flush()
{
    m_timer.stop();
    for (Draft &draft : m_waiting) {
        draft.savedAt = QDateTime::currentMSecsSinceEpoch();
        m_writer.start([this, id = draft.id, folder = m_folder, path = pathOf(draft.id), bytes = toJson(draft)] {
            const bool ok = QDir().mkpath(folder) && writeOne(path, bytes);
            QMetaObject::invokeMethod(
                this,
                [this, id, path, ok] {
                    if (ok)
                        emit written(id);
                    else
                        emit failed(path);
                },
                Qt::QueuedConnection);
        });
    }
    m_waiting.clear();
}

QString DraftKeeper::pathOf(const QString &id) const
{
    return QDir(m_folder).filePath(id + u".json"_s);
}

} // namespace fairlead::ui
