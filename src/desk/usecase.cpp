// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/usecase.h"

#include "desk/judge.h"
#include "storage/employeerepository.h"
#include "storage/journalrepository.h"
#include "storage/sql/session.h"
#include "storage/sql/transaction.h"

#include <QJsonArray>

#include <chrono>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// Clocks of several machines differ by a little.
constexpr std::chrono::minutes clockDifference{1};

bool isAllowed(QChar character, bool lineBreaks)
{
    return character.category() != QChar::Other_Control || (lineBreaks && (character == u'\n' || character == u'\t'));
}

/// Whether `value` can be stored, shown and printed as it is.
bool isSound(const QString &value, bool lineBreaks)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar character = value.at(i);
        if (character.isHighSurrogate() && i + 1 < value.size() && value.at(i + 1).isLowSurrogate())
            ++i;
        else if (character.isSurrogate() || !isAllowed(character, lineBreaks))
            return false;
    }
    return true;
}

QString checkedText(UseCase &useCase, const QString &field, const QString &value, int most, bool lineBreaks)
{
    QString sound = value;
    if (lineBreaks)
        sound.replace("\r\n"_L1, "\n"_L1);
    sound = sound.trimmed();
    if (sound.size() > most)
        useCase.violate(field, ViolationCode::TooLong, {QString::number(most)});
    if (!isSound(sound, lineBreaks))
        useCase.violate(field, ViolationCode::InvalidText);
    // Not null: a null text would be NULL in the database.
    return sound.isNull() ? u""_s : sound;
}

} // namespace

/// The transaction of a use case that is no part of a batch. A write transaction from the beginning: what was checked
/// must still be true when it is written.
struct UseCase::Work {
    storage::Transaction transaction;
};

UseCase::UseCase(Office office, const char *action, const Act &act, Actor actor)
    : m_office(office), m_action(QString::fromLatin1(action))
{
    const Instant readOnce = m_office.clock.now();
    m_entry = {act.at.value_or(readOnce), readOnce, act.by};
    m_commandId = act.commandId.isNull() ? CommandId(m_office.ids.next(readOnce)) : act.commandId;
    if (!m_office.session.inTransaction())
        m_work.reset(new Work{storage::Transaction(m_office.session)});

    storage::EmployeeRepository employees(m_office.session);
    if (!act.by.isNull()) {
        const std::optional<Employee> person = employees.loadBrief(act.by);
        if (!person)
            violate(u"by"_s, ViolationCode::Unknown, {act.by.toString()});
        else if (!person->active)
            violate(u"by"_s, ViolationCode::Inactive, {person->name});
    } else if (actor == Actor::Person || (actor == Actor::PersonOrNobodyYet && !employees.isEmpty())) {
        violate(u"by"_s, ViolationCode::Required);
    }
    if (m_entry.happenedAt > m_entry.enteredAt + clockDifference)
        violate(u"at"_s, ViolationCode::InTheFuture);
    if (!act.commandId.isNull() && storage::JournalRepository(m_office.session).hasCommand(act.commandId))
        violate(u"command_id"_s, ViolationCode::AlreadyDone, {act.commandId.toString()});
}

UseCase::~UseCase() = default;

void UseCase::violate(const QString &field, ViolationCode code, const QStringList &parameters)
{
    m_violations.push_back({field, code, parameters});
}

void UseCase::violate(const Violations &more)
{
    m_violations.insert(m_violations.end(), more.begin(), more.end());
}

void UseCase::notBefore(const QString &field, Instant at, Instant earliest)
{
    if (at < earliest)
        violate(field, ViolationCode::TooEarly, {earliest.toIso()});
}

QString UseCase::text(const QString &field, const QString &value, int most)
{
    return checkedText(*this, field, value, most, true);
}

QString UseCase::requiredText(const QString &field, const QString &value, int most)
{
    const QString sound = text(field, value, most);
    if (sound.isEmpty())
        violate(field, ViolationCode::Required);
    return sound;
}

QString UseCase::line(const QString &field, const QString &value, int most)
{
    return checkedText(*this, field, value, most, false);
}

QString UseCase::requiredLine(const QString &field, const QString &value, int most)
{
    const QString sound = line(field, value, most);
    if (sound.isEmpty())
        violate(field, ViolationCode::Required);
    return sound;
}

void UseCase::changedMeanwhile(const RecordId &id)
{
    QStringList parameters;
    if (const std::optional<storage::JournalEntry> last = storage::JournalRepository(m_office.session).newestOf(id)) {
        const std::optional<Employee> person = storage::EmployeeRepository(m_office.session).loadBrief(last->actorId);
        parameters = {person ? person->name : u""_s, last->enteredAt.toIso()};
    }
    violate({}, ViolationCode::ChangedMeanwhile, parameters);
}

void UseCase::journal(RecordKind kind, const RecordId &id, const TicketId &ticket, const QJsonObject &before,
                      const QJsonObject &after)
{
    QJsonObject change;
    for (auto field = after.begin(); field != after.end(); ++field) {
        // What isn't there in `before` reads as null, like what is unknown.
        const QJsonValue from = before.value(field.key());
        if (field.value() != (from.isUndefined() ? QJsonValue() : from))
            change.insert(field.key(), QJsonArray{from, field.value()});
    }
    for (auto field = before.begin(); field != before.end(); ++field) {
        if (!after.contains(field.key()) && !field.value().isNull())
            change.insert(field.key(), QJsonArray{field.value(), QJsonValue()});
    }
    if (change.isEmpty())
        return;
    storage::JournalEntry row;
    row.commandId = m_commandId;
    row.action = m_action;
    row.kind = kind;
    row.recordId = id;
    row.ticketId = ticket;
    row.actorId = m_entry.enteredBy;
    row.happenedAt = m_entry.happenedAt;
    row.enteredAt = m_entry.enteredAt;
    row.change = change;
    storage::JournalRepository(m_office.session).add(row);
}

void UseCase::finish()
{
    Judge judge(*this);
    for (const TicketId &ticket : m_tickets)
        judge.judgeCase(ticket);
    for (const ShipId &delivery : m_deliveries)
        judge.judgeDelivery(delivery);
    if (m_work)
        m_work->transaction.commit();
}

} // namespace fairlead::desk
