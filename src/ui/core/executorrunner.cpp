// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/executorrunner.h"

#include "storage/sql/dbexecutor.h"

namespace fairlead::ui {

using storage::DbExecutor;

ExecutorRunner::ExecutorRunner(DbExecutor &executor, std::shared_ptr<const desk::Clock> clock)
    : m_executor(executor), m_clock(std::move(clock))
{
}

quint64 ExecutorRunner::run(Lane lane, Kind kind, Work work, Finished finished)
{
    const bool reading = kind == Kind::Read;
    const quint64 number = reading ? ++m_lastRead : 0;
    if (reading)
        m_reading.insert(number, {0, finished});
    const quint64 job = m_executor.submit(
        lane == Lane::Bulk ? DbExecutor::Lane::Bulk : DbExecutor::Lane::Interactive, reading ? &m_reader : &m_writer,
        [work = std::move(work), clock = m_clock](storage::Session &session) {
            thread_local desk::IdSource ids; // each lane makes its own
            work(desk::Office{session, *clock, ids});
        },
        [this, reading, number, finished = std::move(finished)](const storage::Outcome<storage::Nothing> &outcome) {
            if (reading && !m_reading.remove(number))
                return; // taken back, which was said at once
            if (outcome.ok()) {
                finished(std::nullopt);
            } else {
                const storage::DbError &error = outcome.error();
                finished(Failure{.kind = error.kind(), .outcomeUnknown = error.outcomeUnknown()});
            }
        });
    if (reading)
        m_reading[number].job = job;
    return number;
}

void ExecutorRunner::cancel()
{
    m_executor.cancel(&m_reader);
    const QHash<quint64, Reading> taken = std::exchange(m_reading, {});
    for (const Reading &reading : taken)
        reading.finished(Failure{.cancelled = true});
}

void ExecutorRunner::takeBack(quint64 reading)
{
    const auto found = m_reading.constFind(reading);
    if (found == m_reading.constEnd())
        return;
    const Reading taken = *found;
    m_reading.erase(found);
    m_executor.takeBack(taken.job);
    taken.finished(Failure{.cancelled = true});
}

} // namespace fairlead::ui
