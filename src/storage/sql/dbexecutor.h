// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/databaseaddress.h"
#include "storage/sql/outcome.h"
#include "storage/sql/session.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

namespace fairlead::storage {

/// Where all work with the database is done: two lanes, each one thread that owns its session, opened at the lane's first
/// work and again after a connection was lost. Work of one lane is done in the order in which it was submitted.
///
///     executor.submit(DbExecutor::Lane::Interactive, this,
///                     [command](Session &session) { return IntakeDesk(office(session)).logCall(command); },
///                     [this](Outcome<Result<CallId>> outcome) { … });
///
/// An exception in the work becomes the error of the outcome; one that is no DbError is logged and becomes `Other`.
/// Destroying the executor does the work that still waits, since it may be somebody's save, and then ends.
class DbExecutor {
public:
    /// What work gives: its value, or Nothing.
    template <typename Work>
    using ValueOf = std::conditional_t<std::is_void_v<std::invoke_result_t<Work &, Session &>>, Nothing,
                                       std::invoke_result_t<Work &, Session &>>;

    enum class Lane {
        Interactive, ///< what a person waits for
        Bulk,        ///< what takes its time: exports, checks, judging a month
    };

    /// With OpenMode::CreateNew, the lane that opens first makes the database.
    explicit DbExecutor(const DatabaseAddress &address, Session::OpenMode mode = Session::OpenMode::OpenExisting);
    /// See Session for `knownSchema`.
    DbExecutor(const DatabaseAddress &address, Session::OpenMode mode, int knownSchema);
    DbExecutor(const DbExecutor &) = delete;
    DbExecutor &operator=(const DbExecutor &) = delete;
    ~DbExecutor();

    /// Has the lane do `work(Session &)`, and then calls `done(Outcome<T>)` in the thread of `receiver`, which must be the
    /// calling one. When the receiver is destroyed before, the work is done all the same, but nobody is called. Work that
    /// returns nothing gives Outcome<Nothing>. Gives a number for takeBack().
    template <typename Work, typename Done> quint64 submit(Lane lane, QObject *receiver, Work work, Done done)
    {
        using T = ValueOf<Work>;
        Q_ASSERT(receiver && receiver->thread() == QThread::currentThread());
        auto job = std::make_unique<JobOf<T, Work>>(std::move(work));
        // Its parent takes the watcher along, and with it the call. QFutureWatcher sees to the races between the threads.
        auto *watcher = new QFutureWatcher<Outcome<T>>(receiver);
        mark(watcher, job->number());
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, done = std::move(done)]() mutable {
            watcher->deleteLater();
            QFuture<Outcome<T>> future = watcher->future();
            if (future.resultCount() > 0) // none: cancelled
                done(future.takeResult());
        });
        watcher->setFuture(job->future());
        const quint64 number = job->number();
        enqueue(lane, std::move(job));
        return number;
    }

    /// Has the lane do `work(Session &)` and waits for it: for the command line and for tests, never for the window.
    template <typename Work> [[nodiscard]] auto run(Lane lane, Work work) -> Outcome<ValueOf<Work>>
    {
        auto job = std::make_unique<JobOf<ValueOf<Work>, Work>>(std::move(work));
        QFuture<Outcome<ValueOf<Work>>> future = job->future();
        enqueue(lane, std::move(job));
        return future.takeResult();
    }

    /// Takes back what `receiver` submitted: what waits is not done, what is under way is not delivered. To be called in the
    /// receiver's thread.
    void cancel(QObject *receiver);

    /// Takes back one work that only reads: it isn't done if it still waits, and on SQLite it is stopped where it stands if it
    /// is under way, so that the next one needn't wait for an answer that nobody wants. Who submitted it hears nothing or, when
    /// it was stopped, DbError::Kind::Interrupted. On PostgreSQL what is under way runs on and is answered. Returns at once; a
    /// work that has ended meanwhile, and any other, is left alone.
    void takeBack(quint64 job);

private:
    class Job {
    public:
        Job();
        Job(const Job &) = delete;
        Job &operator=(const Job &) = delete;
        virtual ~Job() = default;

        /// Its own as long as the program runs.
        [[nodiscard]] quint64 number() const { return m_number; }
        virtual void run(Session &session) = 0;
        virtual void fail(const DbError &error) = 0;

    private:
        quint64 m_number;
    };

    template <typename T, typename Work> class JobOf : public Job {
    public:
        explicit JobOf(Work work) : m_work(std::move(work)) { m_promise.start(); }

        [[nodiscard]] QFuture<Outcome<T>> future() const { return m_promise.future(); }

        void run(Session &session) override
        {
            if constexpr (std::is_void_v<std::invoke_result_t<Work &, Session &>>) {
                m_work(session);
                finish(Nothing());
            } else {
                finish(m_work(session));
            }
        }
        void fail(const DbError &error) override { finish(error); }

    private:
        void finish(Outcome<T> outcome)
        {
            m_promise.addResult(std::move(outcome));
            m_promise.finish();
        }

        QPromise<Outcome<T>> m_promise; // destroyed unfinished, it cancels the future
        Work m_work;
    };

    class LaneThread;
    class Opener;

    static void mark(QObject *watcher, quint64 jobNumber);
    LaneThread &threadOf(Lane lane);
    void enqueue(Lane lane, std::unique_ptr<Job> job);

    std::unique_ptr<Opener> m_opener;
    std::unique_ptr<LaneThread> m_interactive;
    std::unique_ptr<LaneThread> m_bulk;
};

} // namespace fairlead::storage
