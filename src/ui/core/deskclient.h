// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock.h"
#include "desk/result.h"
#include "domain/employee.h"
#include "ui/core/deskrunner.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <type_traits>

namespace fairlead::ui {

/// The only way from a widget to the desks. Nothing here waits: work is done on a lane of its own, and the answer comes
/// later, on the GUI thread, unless the receiver is gone.
///
///     client.read(this, [](desk::Office office) { return desk::RegistryDesk(office).activeShips(); },
///                 [this](const std::vector<desk::ShipRow> &ships) { … });
///
///     client.write(this, {}, commandId,
///                  [command](desk::Office office, const desk::Act &act) {
///                      return desk::IntakeDesk(office).logCall(command, act);
///                  },
///                  [this](const desk::Result<desk::LoggedCall> &result) { … });
///
/// `work` runs on another thread: capture values, never widgets. When the database fails, failed() says it in words and the
/// `onFailed` given, if any, is called instead of the answer.
class DeskClient : public QObject {
    Q_OBJECT
public:
    using OnFailed = std::function<void(const Failure &)>;

    explicit DeskClient(std::unique_ptr<DeskRunner> runner,
                        std::shared_ptr<const desk::Clock> clock = std::make_shared<desk::SystemClock>(),
                        QObject *parent = nullptr);
    ~DeskClient() override;

    template <typename Work, typename Done> void read(QObject *receiver, Work work, Done done, OnFailed onFailed = {})
    {
        read(DeskRunner::Lane::Interactive, receiver, std::move(work), std::move(done), std::move(onFailed));
    }
    /// What was asked last by somebody who asks anew with each key.
    class Question {
        friend class DeskClient;
        quint64 m_number = 0;
    };
    /// The same for who wants but the answer to the last question: one that is still on its way is taken back, and what
    /// SQLite does for it is stopped. It ends as a cancelled Failure.
    template <typename Work, typename Done>
    void read(Question &last, QObject *receiver, Work work, Done done, OnFailed onFailed = {})
    {
        m_runner->takeBack(last.m_number);
        last.m_number =
            read(DeskRunner::Lane::Interactive, receiver, std::move(work), std::move(done), std::move(onFailed));
    }
    /// The same on the lane for what may take long.
    template <typename Work, typename Done>
    void readLong(QObject *receiver, Work work, Done done, OnFailed onFailed = {})
    {
        read(DeskRunner::Lane::Bulk, receiver, std::move(work), std::move(done), std::move(onFailed));
    }

    /// Does something in the name of the acting employee. `at`: when it happened; nothing is now. `commandId` makes
    /// repeating safe: keep it until the answer is there (see FormPanel::submit(), which does all this for forms).
    template <typename Work, typename Done>
    void write(QObject *receiver, std::optional<Instant> at, const CommandId &commandId, Work work, Done done,
               OnFailed onFailed = {})
    {
        using Answer = std::invoke_result_t<Work, desk::Office, const desk::Act &>;
        const desk::Act act{actingId(), at, commandId};
        auto answer = std::make_shared<std::optional<Answer>>();
        start(
            DeskRunner::Lane::Interactive, DeskRunner::Kind::Write, receiver,
            [work = std::move(work), act, answer](desk::Office office) mutable { answer->emplace(work(office, act)); },
            [this, done = std::move(done), answer, receiver = QPointer<QObject>(receiver)]() mutable {
                const bool ok = (*answer)->ok();
                if (receiver)
                    done(**answer);
                if (ok)
                    emit changed();
            },
            std::move(onFailed));
    }
    /// Does something that is no use case of one person, such as a sweep; emits changed() afterwards.
    template <typename Work, typename Done> void maintain(QObject *receiver, Work work, Done done)
    {
        readLong(receiver, std::move(work), [this, done = std::move(done)](const auto &answer) mutable {
            done(answer);
            emit changed();
        });
    }

    /// Does something that takes long and leaves something, such as an import or a file: on the lane for that, in the name
    /// of the acting employee. cancel() doesn't touch it, since nobody could say what became of it then; it is stopped by
    /// a Progress that `work` looks at. The answer says by `wrote()` whether the database is another now.
    template <typename Work, typename Done>
    void runLong(QObject *receiver, Work work, Done done, OnFailed onFailed = {})
    {
        using Answer = std::invoke_result_t<Work, desk::Office, const desk::Act &>;
        const desk::Act act{actingId(), {}, {}};
        auto answer = std::make_shared<std::optional<Answer>>();
        start(
            DeskRunner::Lane::Bulk, DeskRunner::Kind::Write, receiver,
            [work = std::move(work), act, answer](desk::Office office) mutable { answer->emplace(work(office, act)); },
            [this, done = std::move(done), answer, receiver = QPointer<QObject>(receiver)]() mutable {
                if (receiver)
                    done(**answer);
                if ((*answer)->wrote())
                    emit changed();
            },
            std::move(onFailed));
    }

    /// Who works here; nothing before somebody was chosen.
    [[nodiscard]] const std::optional<Employee> &acting() const { return m_acting; }
    [[nodiscard]] EmployeeId actingId() const { return m_acting ? m_acting->id : EmployeeId(); }
    void setActing(const std::optional<Employee> &employee);

    [[nodiscard]] const desk::Clock &clock() const { return *m_clock; }
    [[nodiscard]] Instant now() const { return m_clock->now(); }
    /// How many answers are awaited.
    [[nodiscard]] int pending() const { return m_pending; }
    /// Takes back all reading; those who asked hear of it as a Failure, without a message.
    void cancel();
    /// Others changed the database.
    void noteChange() { emit changed(); }

    /// What people are told of a failure.
    static QString messageOf(const Failure &failure);

signals:
    /// Something was written: lists ask again.
    void changed();
    /// The database failed; in words for the message bar.
    void failed(const QString &message);
    void actingChanged();
    /// From nothing awaited to something, or back.
    void activeChanged(bool active);

private:
    template <typename Work, typename Done>
    quint64 read(DeskRunner::Lane lane, QObject *receiver, Work work, Done done, OnFailed onFailed)
    {
        using Answer = std::invoke_result_t<Work, desk::Office>;
        auto answer = std::make_shared<std::optional<Answer>>();
        return start(
            lane, DeskRunner::Kind::Read, receiver,
            [work = std::move(work), answer](desk::Office office) mutable { answer->emplace(work(office)); },
            [done = std::move(done), answer]() mutable { done(**answer); }, std::move(onFailed));
    }
    /// A save is delivered even when its receiver is gone, since others have to hear of it.
    quint64 start(DeskRunner::Lane lane, DeskRunner::Kind kind, QObject *receiver, DeskRunner::Work work,
                  std::function<void()> deliver, OnFailed onFailed);
    void setPending(int pending);

    std::unique_ptr<DeskRunner> m_runner;
    std::shared_ptr<const desk::Clock> m_clock;
    std::optional<Employee> m_acting;
    int m_pending = 0;
};

} // namespace fairlead::ui
