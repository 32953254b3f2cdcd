// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/deskclient.h"

#include "wording/sentences.h"

namespace fairlead::ui {

DeskClient::DeskClient(std::unique_ptr<DeskRunner> runner, std::shared_ptr<const desk::Clock> clock, QObject *parent)
    : QObject(parent), m_runner(std::move(runner)), m_clock(std::move(clock))
{
}

DeskClient::~DeskClient()
{
    // First: it calls back into this object.
    m_runner.reset();
}

void DeskClient::setActing(const std::optional<Employee> &employee)
{
    const bool same = actingId() == (employee ? employee->id : EmployeeId());
    m_acting = employee;
    if (!same)
        emit actingChanged();
}

void DeskClient::cancel()
{
    m_runner->cancel();
}

quint64 DeskClient::start(DeskRunner::Lane lane, DeskRunner::Kind kind, QObject *receiver, DeskRunner::Work work,
                          std::function<void()> deliver, OnFailed onFailed)
{
    setPending(m_pending + 1);
    return m_runner->run(lane, kind, std::move(work),
                         [this, kind, receiver = QPointer<QObject>(receiver), deliver = std::move(deliver),
                          onFailed = std::move(onFailed)](const std::optional<Failure> &failure) {
                             if (failure) {
                                 if (!failure->cancelled)
                                     emit failed(messageOf(*failure));
                                 if (receiver && onFailed)
                                     onFailed(*failure);
                             } else if (receiver || kind == DeskRunner::Kind::Write) {
                                 deliver();
                             }
                             setPending(m_pending - 1);
                         });
}

void DeskClient::setPending(int pending)
{
    const bool was = m_pending > 0;
    m_pending = pending;
    if (was != (pending > 0))
        emit activeChanged(pending > 0);
}

QString DeskClient::messageOf(const Failure &failure)
{
    // Saving again is safe: a command is known by its id.
    return failure.outcomeUnknown
               ? tr("The answer to saving was lost. Save again: what was saved already isn't saved twice.")
               : wording::sentence(failure.kind);
}

} // namespace fairlead::ui
