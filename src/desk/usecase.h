// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/office.h"
#include "domain/entry.h"
#include "domain/proposal.h"
#include "domain/violation.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <set>

namespace fairlead::desk {

/// One use case from its beginning to its end: reads the clock once, holds the transaction, notes what is wrong, writes
/// the journal and has the rules judge what was touched. Without finish() nothing stays written. Inside a transaction
/// that is already open on the session (a batch: replayed facts, demonstration data) it joins that one.
///
/// The way of every use case: check everything, return violations() if there are any, write, journal, finish().
class UseCase {
public:
    /// Who may act.
    enum class Actor {
        Person,            ///< an active employee
        PersonOrNobodyYet, ///< the same; act.by may be null while the database knows no employee
        Program            ///< the program itself, when time had passed: act.by is null
    };

    /// `action` is the command's name in facts files and in the journal, e.g. `log_call`. Notes a violation when the act's
    /// person is missing, unknown or inactive (`by`), the time lies in the future by more than a minute, since clocks differ
    /// (`at`), or the command id was saved before (`command_id`).
    UseCase(Office office, const char *action, const Act &act, Actor actor = Actor::Person);
    UseCase(const UseCase &) = delete;
    UseCase &operator=(const UseCase &) = delete;
    ~UseCase();

    [[nodiscard]] const Office &office() const { return m_office; }
    /// The desk's time, read once.
    [[nodiscard]] Instant now() const { return m_entry.enteredAt; }
    [[nodiscard]] Instant happenedAt() const { return m_entry.happenedAt; }
    [[nodiscard]] EmployeeId by() const { return m_entry.enteredBy; }
    /// For the facts that this use case writes.
    [[nodiscard]] const Entry &entry() const { return m_entry; }
    template <typename IdType> IdType newId() { return IdType(m_office.ids.next(now())); }

    void violate(const QString &field, ViolationCode code, const QStringList &parameters = {});
    void violate(const Violations &more);
    /// Notes TooEarly on `field` when `at` lies before `earliest`: a fact can't come before what it follows.
    void notBefore(const QString &field, Instant at, Instant earliest);
    /// The same for the moment at which this use case's fact happened (`at`).
    void notBefore(Instant earliest) { notBefore(QStringLiteral("at"), happenedAt(), earliest); }
    [[nodiscard]] bool isClean() const { return m_violations.empty(); }
    [[nodiscard]] const Violations &violations() const { return m_violations; }

    /// A text field: trimmed by the caller's form or not, it must not be longer than `most`, nor hold control characters
    /// (but line breaks and tabs) or lone surrogates. Gives the text trimmed.
    QString text(const QString &field, const QString &value, int most = 10000);
    /// The same, and not empty.
    QString requiredText(const QString &field, const QString &value, int most = 10000);
    /// The same for a text of one line, such as a name or a number: no line breaks and tabs either.
    QString line(const QString &field, const QString &value, int most = 200);
    QString requiredLine(const QString &field, const QString &value, int most = 200);
    /// Notes ChangedMeanwhile with who saved the record last, and when.
    template <typename Tag> void conflict(const Id<Tag> &id) { changedMeanwhile(RecordId(id.uuid())); }

    /// Journals a record that was written anew, with its fields.
    template <typename Tag>
    void created(RecordKind kind, const Id<Tag> &id, const TicketId &ticket, const QJsonObject &fields)
    {
        journal(kind, RecordId(id.uuid()), ticket, {}, fields);
    }
    /// Journals the fields that differ; nothing when none does.
    template <typename Tag>
    void changed(RecordKind kind, const Id<Tag> &id, const TicketId &ticket, const QJsonObject &before,
                 const QJsonObject &after)
    {
        journal(kind, RecordId(id.uuid()), ticket, before, after);
    }

    /// The case, or the ship's delivery, is judged anew by finish().
    void touch(const TicketId &ticket) { m_tickets.insert(ticket); }
    void touch(const ShipId &delivery) { m_deliveries.insert(delivery); }

    /// Judges what was touched, and commits. Throws storage::DbError when the database fails.
    void finish();

private:
    void changedMeanwhile(const RecordId &id);
    void journal(RecordKind kind, const RecordId &id, const TicketId &ticket, const QJsonObject &before,
                 const QJsonObject &after);

    struct Work;
    Office m_office;
    QString m_action;
    CommandId m_commandId;
    Entry m_entry;
    Violations m_violations;
    std::set<TicketId> m_tickets;
    std::set<ShipId> m_deliveries;
    std::unique_ptr<Work> m_work; // the transaction, where this use case began it
};

} // namespace fairlead::desk
