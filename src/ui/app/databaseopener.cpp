// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/databaseopener.h"

#include "desk/clock.h"
#include "desk/databasesetup.h"
#include "desk/demo/demo.h"
#include "wording/sentences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using storage::DatabaseAddress;
using storage::DbError;

namespace {

constexpr int demoTickets = 400;

QString demoName(Instant now)
{
    return u"demo-%1.db"_s.arg(now.day().toString(Qt::ISODate));
}

DatabaseAddress addressOf(const Options &options)
{
    if (options.database)
        return *options.database;
    // A demonstration of today: the countdowns of an older one would all be over.
    const QString file = options.demo ? demoName(desk::SystemClock().now()) : u"fairlead.db"_s;
    return DatabaseAddress::ofFile(QDir(Options::dataFolder()).filePath(file));
}

} // namespace

DatabaseOpener::DatabaseOpener(const Options &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_address(addressOf(options)),
      // One that somebody named has to be there: a slip in its name must not make another.
      m_isToBeMade(!options.database && !QFileInfo::exists(m_address.path()))
{
    m_worker.setMaxThreadCount(1);
}

DatabaseOpener::~DatabaseOpener()
{
    m_worker.waitForDone();
}

QString DatabaseOpener::name() const
{
    if (m_options.demo)
        return tr("Demonstration");
    return m_address.dialect() == storage::Dialect::Sqlite ? QDir::toNativeSeparators(m_address.path())
                                                           : m_address.toDisplay();
}

void DatabaseOpener::start()
{
    m_worker.start([this] {
        QString trouble;
        try {
            prepare();
        } catch (const DbError &error) {
            spdlog::error("opening {}: {}", m_address.toDisplay().toStdString(), error.what());
            trouble = tr("Fairlead can't open %1.\n%2").arg(m_address.toDisplay(), wording::sentence(error.kind()));
        }
        QMetaObject::invokeMethod(
            this,
            [this, trouble] {
                if (trouble.isEmpty())
                    emit ready();
                else
                    emit failed(trouble);
            },
            Qt::QueuedConnection);
    });
}

void DatabaseOpener::prepare()
{
    const Instant now = desk::SystemClock().now();
    if (!m_isToBeMade) {
        desk::openDatabase(m_address, now);
        return;
    }
    if (!QDir().mkpath(Options::dataFolder()))
        throw DbError(DbError::Kind::ReadOnly, u"the data folder can't be made"_s);
    if (m_options.demo)
        makeDemo();
    else
        desk::createDatabase(m_address, now);
}

void DatabaseOpener::makeDemo()
{
    const QDir folder(Options::dataFolder());
    const QStringList older = folder.entryList({u"demo-*.db*"_s}, QDir::Files);
    for (const QString &name : older)
        QFile::remove(folder.filePath(name));
    // Under another name until it is whole: one that was broken off must not be taken for the demonstration.
    const QString unfinished = m_address.path() + u".unfinished"_s;
    const Instant now = desk::SystemClock().now();
    {
        const desk::ReadyDatabase database = desk::createDatabase(DatabaseAddress::ofFile(unfinished), now);
        desk::Demo demo(*database.session);
        demo.onProgress([this](int done) { emit demoProgress(done, demoTickets); });
        if (!demo.build({.tickets = demoTickets, .seed = 1, .until = now}).ok())
            throw DbError(DbError::Kind::Other, u"the demonstration data was refused"_s);
    }
    if (!QFile::rename(unfinished, m_address.path()))
        throw DbError(DbError::Kind::ReadOnly, u"the demonstration can't be put in its place"_s);
}

} // namespace fairlead::ui
