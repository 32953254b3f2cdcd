// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/facts/fieldreader.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace fairlead::desk::facts {

namespace {

/// What people who write JSON call the type.
QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"text"_s;
    case QJsonValue::Array:
        return u"list"_s;
    case QJsonValue::Object:
        return u"object"_s;
    default:
        return u"null"_s;
    }
}

} // namespace

bool FieldReader::has(const QString &name) const
{
    return !m_fields.value(name).isUndefined() && !m_fields.value(name).isNull();
}

void FieldReader::fail(const QString &name, ViolationCode code, const QStringList &parameters)
{
    m_errors.push_back({m_line, name, codeOf(code), parameters});
}

void FieldReader::fail(const QString &name, const char *code, const QStringList &parameters)
{
    m_errors.push_back({m_line, name, QString::fromLatin1(code), parameters});
}

bool FieldReader::want(const QString &name)
{
    m_asked.insert(name);
    if (!has(name))
        fail(name, ViolationCode::Required);
    return has(name);
}

std::optional<QJsonValue> FieldReader::take(const QString &name, QJsonValue::Type type)
{
    m_asked.insert(name);
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = m_fields.value(name);
    if (value.type() != type) {
        fail(name, "type", {typeName(type), typeName(value.type())});
        return std::nullopt;
    }
    return value;
}

std::optional<QString> FieldReader::textAt(const QString &name)
{
    const std::optional<QJsonValue> value = take(name, QJsonValue::String);
    return value ? std::optional(value->toString()) : std::nullopt;
}

QString FieldReader::text(const QString &name)
{
    return textAt(name).value_or(QString());
}

QString FieldReader::requiredText(const QString &name)
{
    return want(name) ? text(name) : QString();
}

QStringList FieldReader::texts(const QString &name)
{
    m_asked.insert(name);
    if (m_fields.value(name).isString())
        return {m_fields.value(name).toString()};
    const std::optional<QJsonValue> list = take(name, QJsonValue::Array);
    QStringList texts;
    for (qsizetype i = 0; const auto value : list ? list->toArray() : QJsonArray()) {
        if (value.isString())
            texts.append(value.toString());
        else
            fail(u"%1[%2]"_s.arg(name).arg(i), "type", {typeName(QJsonValue::String), typeName(value.type())});
        ++i;
    }
    return texts;
}

std::optional<QDate> FieldReader::date(const QString &name)
{
    const std::optional<QString> given = textAt(name);
    if (!given)
        return std::nullopt;
    const std::optional<QDate> date = dateFromIso(*given);
    if (!date)
        fail(name, ViolationCode::InvalidValue, {*given});
    return date;
}

QDate FieldReader::requiredDate(const QString &name)
{
    want(name);
    return date(name).value_or(QDate());
}

std::optional<Instant> FieldReader::instant(const QString &name)
{
    const std::optional<QString> given = textAt(name);
    if (!given)
        return std::nullopt;
    const std::optional<Instant> instant = Instant::fromIso(*given);
    if (!instant)
        fail(name, ViolationCode::InvalidValue, {*given});
    return instant;
}

Instant FieldReader::requiredInstant(const QString &name)
{
    want(name);
    return instant(name).value_or(Instant());
}

std::optional<Month> FieldReader::month(const QString &name)
{
    const std::optional<QString> given = textAt(name);
    if (!given)
        return std::nullopt;
    const std::optional<Month> month = Month::fromString(*given);
    if (!month)
        fail(name, ViolationCode::InvalidValue, {*given});
    return month;
}

Month FieldReader::requiredMonth(const QString &name)
{
    want(name);
    return month(name).value_or(Month());
}

std::optional<bool> FieldReader::flag(const QString &name)
{
    const std::optional<QJsonValue> value = take(name, QJsonValue::Bool);
    return value ? std::optional(value->toBool()) : std::nullopt;
}

bool FieldReader::requiredFlag(const QString &name)
{
    want(name);
    return flag(name).value_or(false);
}

std::optional<int> FieldReader::number(const QString &name)
{
    const std::optional<QJsonValue> value = take(name, QJsonValue::Double);
    if (!value)
        return std::nullopt;
    // A number that isn't whole, or too large for 64 bits, gives the default, whatever that is.
    const qint64 whole = value->toInteger(0);
    if (whole != value->toInteger(1) || whole < std::numeric_limits<int>::min() ||
        whole > std::numeric_limits<int>::max()) {
        fail(name, ViolationCode::InvalidValue, {value->toVariant().toString()});
        return std::nullopt;
    }
    return static_cast<int>(whole);
}

int FieldReader::requiredNumber(const QString &name)
{
    want(name);
    return number(name).value_or(0);
}

std::optional<QString> FieldReader::decimalAt(const QString &name)
{
    m_asked.insert(name);
    // The shortest text that reads as the same number is what was written, for as few digits as a decimal has here.
    if (m_fields.value(name).isDouble())
        return m_fields.value(name).toVariant().toString();
    return textAt(name);
}

std::optional<Points> FieldReader::points(const QString &name)
{
    const std::optional<QString> given = decimalAt(name);
    if (!given)
        return std::nullopt;
    const std::optional<Points> points = Points::fromString(*given);
    if (!points)
        fail(name, ViolationCode::InvalidValue, {*given});
    return points;
}

std::optional<Money> FieldReader::yuan(const QString &name)
{
    const std::optional<QString> given = decimalAt(name);
    if (!given)
        return std::nullopt;
    const std::optional<Money> money = Money::fromYuan(*given);
    if (!money)
        fail(name, ViolationCode::InvalidValue, {*given});
    return money;
}

std::vector<QJsonValue> FieldReader::objectsAt(const QString &name)
{
    const std::optional<QJsonValue> list = take(name, QJsonValue::Array);
    std::vector<QJsonValue> objects;
    for (qsizetype i = 0; const auto value : list ? list->toArray() : QJsonArray()) {
        if (value.isObject())
            objects.push_back(value);
        else
            fail(u"%1[%2]"_s.arg(name).arg(i), "type", {typeName(QJsonValue::Object), typeName(value.type())});
        ++i;
    }
    return objects;
}

void FieldReader::adopt(FieldReader &part, const QString &name, qsizetype index)
{
    part.refuseOthers();
    const QString path = index < 0 ? name : u"%1[%2]"_s.arg(name).arg(index);
    for (const FactsError &error : part.errors())
        m_errors.push_back({error.line, path + u'.' + error.field, error.code, error.parameters});
}

template <typename IdType> IdType FieldReader::found(const QString &name, const Found<IdType> &answer)
{
    if (answer.trouble) {
        const QJsonValue given = m_fields.value(name);
        const bool isScalar = given.isString() || given.isDouble();
        fail(name, *answer.trouble, isScalar ? QStringList(given.toVariant().toString()) : QStringList());
    }
    return answer.id;
}

template <typename IdType>
IdType FieldReader::reference(const QString &name, Need need, Found<IdType> (Lookup::*find)(const QString &))
{
    if (need == Need::Required)
        want(name);
    const std::optional<QString> key = textAt(name);
    return key ? found(name, (m_lookup.*find)(*key)) : IdType();
}

EmployeeId FieldReader::employee(const QString &name, Need need)
{
    return reference(name, need, &Lookup::employee);
}

std::vector<EmployeeId> FieldReader::employees(const QString &name)
{
    std::vector<EmployeeId> employees;
    for (const QString &key : texts(name)) {
        const Found<EmployeeId> answer = m_lookup.employee(key);
        if (answer.trouble)
            fail(name, *answer.trouble, {key});
        else
            employees.push_back(answer.id);
    }
    return employees;
}

PartyId FieldReader::party(const QString &name, Need need)
{
    return reference(name, need, &Lookup::party);
}

ContactId FieldReader::contact(const QString &name, Need need)
{
    return reference(name, need, &Lookup::contact);
}

ShipId FieldReader::ship(const QString &name, Need need)
{
    return reference<ShipId>(name, need, &Lookup::ship);
}

EngineId FieldReader::engine(const QString &name, Need need)
{
    return reference(name, need, &Lookup::engine);
}

ToolId FieldReader::tool(const QString &name, Need need)
{
    return reference(name, need, &Lookup::tool);
}

PlannedItemId FieldReader::plannedItem()
{
    const QString field = u"item"_s;
    const QString key = requiredText(field);
    if (const std::optional<PlannedItemId> labelled = m_lookup.labelledItem(key)) {
        visit(Need::Optional);
        return *labelled;
    }
    const VisitRef at = visit();
    return key.isEmpty() || at.ticket.isNull() ? PlannedItemId() : found(field, m_lookup.plannedItem(at, key));
}

TicketId FieldReader::ticket(const QString &name, Need need)
{
    return reference(name, need, &Lookup::ticket);
}

AbsenceId FieldReader::absence(const QString &name)
{
    return reference(name, Need::Required, &Lookup::absence);
}

VisitRef FieldReader::visit(Need need)
{
    const QString ticketField = u"ticket"_s;
    const QString visitField = u"visit"_s;
    if (m_fields.value(visitField).isString()) {
        m_asked.insert(visitField);
        const std::optional<VisitId> visit = m_lookup.labelledVisit(m_fields.value(visitField).toString());
        const auto place = visit ? m_lookup.placeOf(*visit) : std::nullopt;
        if (!place) {
            fail(visitField, ViolationCode::Unknown, {m_fields.value(visitField).toString()});
            return {};
        }
        const TicketId ticketId = ticket(ticketField);
        if (!ticketId.isNull() && ticketId != place->first)
            fail(visitField, ViolationCode::Unknown, {m_fields.value(visitField).toString()});
        return {place->first, place->second};
    }
    const int sequence = number(visitField).value_or(0);
    const TicketId ticketId = ticket(ticketField, has(visitField) ? Need::Required : need);
    if (has(visitField) && sequence < 1)
        fail(visitField, ViolationCode::InvalidValue, {m_fields.value(visitField).toVariant().toString()});
    return {ticketId, sequence};
}

FollowUpId FieldReader::followUp()
{
    if (has(u"follow_up"_s))
        return reference(u"follow_up"_s, Need::Required, &Lookup::followUp);
    if (has(u"ship"_s))
        return deliveryFollowUp();
    if (!has(u"ticket"_s) && !has(u"visit"_s)) {
        fail(u"follow_up"_s, ViolationCode::Required);
        return {};
    }
    const VisitRef place = visit();
    return place.ticket.isNull() ? FollowUpId()
                                 : found(u"ticket"_s, m_lookup.visitFollowUp(place.ticket, place.sequence));
}

FollowUpId FieldReader::deliveryFollowUp()
{
    const ShipId shipId = ship(u"ship"_s);
    const FollowUpParty party = requiredCode<FollowUpParty>(u"party"_s);
    if (shipId.isNull() || !has(u"party"_s))
        return {};
    return found(u"party"_s, m_lookup.deliveryFollowUp(shipId, party));
}

ProposalChoice FieldReader::proposalChoice(FieldReader &fields)
{
    ProposalChoice choice;
    choice.clause = fields.requiredText(u"clause"_s);
    choice.person = fields.employee(u"person"_s);
    choice.ship = fields.ship(u"ship"_s);
    choice.happenedOn = fields.date(u"day"_s);
    if (const std::optional<QDate> day = fields.date(u"happened_on"_s))
        choice.happenedOn = day;
    const VisitRef place = fields.visit(Need::Optional);
    choice.ticket = place.ticket;
    if (!place.ticket.isNull() && place.sequence > 0)
        choice.visit = fields.found(u"visit"_s, m_lookup.visit(place.ticket, place.sequence));
    return choice;
}

std::vector<NamedSignatory> FieldReader::signatories(const QString &name)
{
    std::vector<NamedSignatory> found;
    objects(name, [&found](FieldReader &signatory) {
        found.push_back({signatory.requiredText(u"name"_s), signatory.text(u"title"_s)});
    });
    return found;
}

ProposalId FieldReader::proposal(const QString &name)
{
    want(name);
    if (!m_fields.value(name).isObject())
        return reference<ProposalId>(name, Need::Optional, &Lookup::proposal);
    m_asked.insert(name);
    FieldReader fields(m_line, m_fields.value(name).toObject(), m_lookup);
    const ProposalChoice choice = proposalChoice(fields);
    adopt(fields, name, -1);
    return fields.isClean() ? found(name, m_lookup.proposal(choice)) : ProposalId();
}

ObjectionId FieldReader::objection(const QString &name)
{
    want(name);
    if (!m_fields.value(name).isObject())
        return reference(name, Need::Optional, &Lookup::objection);
    const ProposalId about = proposal(name);
    return about.isNull() ? ObjectionId() : found(name, m_lookup.objectionTo(about));
}

void FieldReader::refuseOthers()
{
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field) {
        if (!m_asked.contains(field.key()))
            fail(field.key(), "unknown_field");
    }
}

} // namespace fairlead::desk::facts
