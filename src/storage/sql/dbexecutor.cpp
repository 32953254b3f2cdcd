// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/dbexecutor.h"

#include "storage/sql/migration.h"

#include <QMetaObject>
#include <QMutex>
#include <QMutexLocker>
#include <QVariant>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <atomic>
#include <deque>
#include <set>

namespace fairlead::storage {

namespace {

constexpr const char *watcherName = "fairlead-database-work";
constexpr const char *numberProperty = "fairlead-job";

} // namespace

/// Opens sessions, of which the first may have to make the database.
class DbExecutor::Opener {
public:
    Opener(const DatabaseAddress &address, Session::OpenMode mode, int knownSchema)
        : m_address(address), m_mode(mode), m_knownSchema(knownSchema)
    {
    }

    std::unique_ptr<Session> open()
    {
        const QMutexLocker lock(&m_mutex);
        auto session = std::make_unique<Session>(m_address, m_mode, m_knownSchema);
        if (m_mode == Session::OpenMode::CreateNew)
            m_mode = Session::OpenMode::OpenExisting;
        return session;
    }

private:
    QMutex m_mutex;
    DatabaseAddress m_address;
    Session::OpenMode m_mode;
    int m_knownSchema;
};

/// One lane: a thread with an event loop (a server's notifications want one), its session, and the work that waits.
class DbExecutor::LaneThread {
public:
    LaneThread(Opener &opener, const QString &name) : m_opener(opener)
    {
        m_worker.moveToThread(&m_thread);
        // Both run in the lane's own thread: its session must be opened, used and closed there.
        QObject::connect(
            &m_thread, &QThread::finished, &m_worker, [this] { finishUp(); }, Qt::DirectConnection);
        m_thread.setObjectName(name);
        m_thread.start();
    }
    LaneThread(const LaneThread &) = delete;
    LaneThread &operator=(const LaneThread &) = delete;

    ~LaneThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    void enqueue(std::unique_ptr<Job> job)
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_waiting.push_back(std::move(job));
        }
        QMetaObject::invokeMethod(
            &m_worker, [this] { doNext(); }, Qt::QueuedConnection);
    }

    void drop(const std::set<quint64> &numbers)
    {
        std::deque<std::unique_ptr<Job>> dropped; // destroyed after the lock is given back
        const QMutexLocker lock(&m_mutex);
        const auto firstDropped = std::stable_partition(
            m_waiting.begin(), m_waiting.end(), [&](const auto &job) { return !numbers.contains(job->number()); });
        std::move(firstDropped, m_waiting.end(), std::back_inserter(dropped));
        m_waiting.erase(firstDropped, m_waiting.end());
    }

    /// Stops that job if it is the one under way. The lane begins no other one in the meantime: what is stopped can't be
    /// somebody's save that came next.
    void stop(quint64 number)
    {
        const QMutexLocker lock(&m_runningMutex);
        if (m_running == number && m_session)
            m_session->interrupt();
    }

private:
    /// Says which job is under way, as long as it lives.
    class Running {
    public:
        Running(LaneThread &lane, const Job &job) : m_lane(lane) { set(job.number()); }
        Running(const Running &) = delete;
        Running &operator=(const Running &) = delete;
        ~Running() { set(0); }

    private:
        void set(quint64 number)
        {
            const QMutexLocker lock(&m_lane.m_runningMutex);
            m_lane.m_running = number;
        }

        LaneThread &m_lane;
    };

    /// False when nothing waits.
    bool doNext()
    {
        std::unique_ptr<Job> job;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_waiting.empty())
                return false;
            job = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        perform(*job);
        return true;
    }

    void perform(Job &job)
    {
        try {
            if (m_session && !m_session->isAlive())
                m_session.reset();
            if (!m_session)
                m_session = m_opener.open();
            const Running running(*this, job);
            job.run(*m_session);
        } catch (const DbError &error) {
            spdlog::log(error.kind() == DbError::Kind::Interrupted ? spdlog::level::debug : spdlog::level::warn,
                        "database work failed: {}", error.what());
            if (error.kind() == DbError::Kind::ConnectionLost)
                m_session.reset();
            job.fail(error);
        } catch (const std::exception &error) {
            spdlog::error("database work ended with an exception: {}", error.what());
            job.fail(DbError(DbError::Kind::Other, QString::fromUtf8(error.what())));
        } catch (...) {
            spdlog::error("database work ended with an unknown exception");
            job.fail(DbError(DbError::Kind::Other, QStringLiteral("unknown exception")));
        }
    }

    void finishUp()
    {
        while (doNext()) {
        }
        m_session.reset();
    }

    Opener &m_opener;
    QMutex m_mutex;
    std::deque<std::unique_ptr<Job>> m_waiting;
    std::unique_ptr<Session> m_session;
    QMutex m_runningMutex;
    quint64 m_running = 0; // 0: none
    QObject m_worker;
    QThread m_thread; // last: it ends before what it uses
};

DbExecutor::DbExecutor(const DatabaseAddress &address, Session::OpenMode mode)
    : DbExecutor(address, mode, latestSchemaVersion())
{
}

DbExecutor::DbExecutor(const DatabaseAddress &address, Session::OpenMode mode, int knownSchema)
    : m_opener(std::make_unique<Opener>(address, mode, knownSchema)),
      m_interactive(std::make_unique<LaneThread>(*m_opener, QStringLiteral("db-interactive"))),
      m_bulk(std::make_unique<LaneThread>(*m_opener, QStringLiteral("db-bulk")))
{
}

DbExecutor::~DbExecutor() = default;

DbExecutor::Job::Job()
{
    static std::atomic<quint64> last = 0;
    m_number = ++last;
}

void DbExecutor::mark(QObject *watcher, quint64 jobNumber)
{
    watcher->setObjectName(QLatin1String(watcherName));
    watcher->setProperty(numberProperty, jobNumber);
}

DbExecutor::LaneThread &DbExecutor::threadOf(Lane lane)
{
    return lane == Lane::Interactive ? *m_interactive : *m_bulk;
}

void DbExecutor::enqueue(Lane lane, std::unique_ptr<Job> job)
{
    threadOf(lane).enqueue(std::move(job));
}

void DbExecutor::takeBack(quint64 job)
{
    for (LaneThread *lane : {m_interactive.get(), m_bulk.get()}) {
        lane->drop({job});
        lane->stop(job);
    }
}

void DbExecutor::cancel(QObject *receiver)
{
    Q_ASSERT(receiver->thread() == QThread::currentThread());
    const auto watchers =
        receiver->findChildren<QFutureWatcherBase *>(QLatin1String(watcherName), Qt::FindDirectChildrenOnly);
    // By number and not by the receiver's address: that may have belonged to another one, whose save still waits.
    std::set<quint64> numbers;
    for (const QFutureWatcherBase *watcher : watchers)
        numbers.insert(watcher->property(numberProperty).toULongLong());
    qDeleteAll(watchers);
    m_interactive->drop(numbers);
    m_bulk->drop(numbers);
}

} // namespace fairlead::storage
