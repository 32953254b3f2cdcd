// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock.h"
#include "ui/core/deskrunner.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace fairlead::storage {
class DbExecutor;
} // namespace fairlead::storage

namespace fairlead::ui {

/// Desk work on the threads of storage's executor.
class ExecutorRunner final : public DeskRunner {
public:
    ExecutorRunner(storage::DbExecutor &executor, std::shared_ptr<const desk::Clock> clock);

    quint64 run(Lane lane, Kind kind, Work work, Finished finished) override;
    void cancel() override;
    void takeBack(quint64 reading) override;

private:
    storage::DbExecutor &m_executor;
    std::shared_ptr<const desk::Clock> m_clock;
    struct Reading {
        quint64 job = 0; ///< the executor's number
        Finished finished{};
    };
    quint64 m_lastRead = 0;
    QHash<quint64, Reading> m_reading;
    QObject m_reader; // receivers of the executor's answers
    QObject m_writer;
};

} // namespace fairlead::ui
