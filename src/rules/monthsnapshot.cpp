// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/appraisal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fairlead::rules {

namespace {

/// Grows when a field is added or changes its meaning; older snapshots must go on being read as they were written.
constexpr qint64 snapshotFormat = 2; // 2: reversals, reopenings, ranks

QString utcText(Instant at)
{
    return at.utc().toString(Qt::ISODateWithMs);
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

template <typename Tag> QString idText(const Id<Tag> &id)
{
    return id.isNull() ? QString() : id.toString();
}

QJsonObject entryJson(const AppraisalEntry &entry)
{
    return {{QStringLiteral("decision"), idText(entry.decisionId)},
            {QStringLiteral("proposal"), idText(entry.proposalId)},
            {QStringLiteral("person"), idText(entry.personId)},
            {QStringLiteral("clause"), entry.clauseId},
            {QStringLiteral("clause_text"), entry.clauseText},
            {QStringLiteral("reading"), entry.reading},
            {QStringLiteral("ticket"), entry.ticketNumber},
            {QStringLiteral("ship"), entry.shipName},
            {QStringLiteral("happened_on"), dayText(entry.happenedOn)},
            {QStringLiteral("late"), entry.late},
            {QStringLiteral("reversal"), entry.reversal},
            {QStringLiteral("points_hundredths"), entry.points.hundredths()},
            {QStringLiteral("money_fen"), entry.money.fen()},
            {QStringLiteral("reason"), entry.reason},
            {QStringLiteral("decided_by"), entry.decidedBy},
            {QStringLiteral("decided_on"), dayText(entry.decidedOn)}};
}

template <typename Value> QJsonArray arrayOf(const std::vector<Value> &values, QJsonObject (*toJson)(const Value &))
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(toJson(value));
    return array;
}

QJsonObject reopenedJson(const MonthReopened &reopened)
{
    return {{QStringLiteral("closed_at"), utcText(reopened.closedAt)},
            {QStringLiteral("closed_by"), reopened.closedBy},
            {QStringLiteral("digest"), reopened.digest},
            {QStringLiteral("reopened_at"), utcText(reopened.reopenedAt)},
            {QStringLiteral("reopened_by"), reopened.reopenedBy},
            {QStringLiteral("reason"), reopened.reason}};
}

QJsonObject personJson(const PersonMonth &person)
{
    return {{QStringLiteral("person"), idText(person.personId)},
            {QStringLiteral("staff_no"), person.staffNo},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("base_hundredths"), person.base.hundredths()},
            {QStringLiteral("entries"), arrayOf(person.entries, entryJson)},
            {QStringLiteral("deductions_hundredths"), person.deductions.hundredths()},
            {QStringLiteral("rewards_hundredths"), person.rewards.hundredths()},
            {QStringLiteral("total_hundredths"), person.total.hundredths()},
            {QStringLiteral("money_fen"), person.money.fen()},
            {QStringLiteral("rank"), person.rank}};
}

/// Takes the members of an object one after the other. A snapshot is read whole or not at all: `isWhole` tells whether
/// each was there with its type, and nothing else.
class Members {
public:
    explicit Members(const QJsonValue &value) : m_object(value.toObject()), m_whole(value.isObject()) {}

    [[nodiscard]] bool isWhole() const { return m_whole && m_taken == m_object.size(); }

    QString text(const char *name) { return take(name, QJsonValue::String).toString(); }
    bool flag(const char *name) { return take(name, QJsonValue::Bool).toBool(); }
    qint64 integer(const char *name)
    {
        const QJsonValue value = take(name, QJsonValue::Double);
        expect(value.toInteger(0) == value.toInteger(1)); // else it is not whole
        return value.toInteger();
    }
    Points points(const char *name) { return Points::fromHundredths(integer(name)); }
    Money money(const char *name) { return Money::fromFen(integer(name)); }
    QDate day(const char *name)
    {
        const QString given = text(name);
        const std::optional<QDate> day = dateFromIso(given);
        expect(day || given.isEmpty());
        return day.value_or(QDate());
    }
    Month month(const char *name)
    {
        const std::optional<Month> month = Month::fromString(text(name));
        expect(month.has_value());
        return month.value_or(Month());
    }
    std::optional<Instant> instant(const char *name)
    {
        const QString given = text(name);
        const std::optional<Instant> at = Instant::fromIso(given);
        expect(at || given.isEmpty());
        return at;
    }
    template <typename Identity> Identity id(const char *name)
    {
        const QString given = text(name);
        const std::optional<Identity> id = Identity::fromString(given);
        expect(id || given.isEmpty());
        return id.value_or(Identity());
    }
    template <typename Read> auto list(const char *name, Read read)
    {
        std::vector<decltype(read(std::declval<Members &>()))> values;
        for (const QJsonValue value : take(name, QJsonValue::Array).toArray()) {
            Members members(value);
            values.push_back(read(members));
            expect(members.isWhole());
        }
        return values;
    }

private:
    QJsonValue take(const char *name, QJsonValue::Type type)
    {
        QJsonValue value = m_object.value(QLatin1String(name));
        expect(value.type() == type);
        ++m_taken;
        return value;
    }
    void expect(bool holds) { m_whole = m_whole && holds; }

    QJsonObject m_object;
    bool m_whole;
    qsizetype m_taken = 0;
};

AppraisalEntry readEntry(Members &members, qint64 format)
{
    AppraisalEntry entry;
    entry.decisionId = members.id<DecisionId>("decision");
    entry.proposalId = members.id<ProposalId>("proposal");
    entry.personId = members.id<EmployeeId>("person");
    entry.clauseId = members.text("clause");
    entry.clauseText = members.text("clause_text");
    entry.reading = members.text("reading");
    entry.ticketNumber = members.text("ticket");
    entry.shipName = members.text("ship");
    entry.happenedOn = members.day("happened_on");
    entry.late = members.flag("late");
    entry.reversal = format >= 2 && members.flag("reversal");
    entry.points = members.points("points_hundredths");
    entry.money = members.money("money_fen");
    entry.reason = members.text("reason");
    entry.decidedBy = members.text("decided_by");
    entry.decidedOn = members.day("decided_on");
    return entry;
}

MonthReopened readReopened(Members &members)
{
    MonthReopened reopened;
    reopened.closedAt = members.instant("closed_at").value_or(Instant());
    reopened.closedBy = members.text("closed_by");
    reopened.digest = members.text("digest");
    reopened.reopenedAt = members.instant("reopened_at").value_or(Instant());
    reopened.reopenedBy = members.text("reopened_by");
    reopened.reason = members.text("reason");
    return reopened;
}

PersonMonth readPerson(Members &members, qint64 format)
{
    PersonMonth person;
    person.personId = members.id<EmployeeId>("person");
    person.staffNo = members.text("staff_no");
    person.name = members.text("name");
    person.base = members.points("base_hundredths");
    person.entries = members.list("entries", [format](Members &each) { return readEntry(each, format); });
    person.deductions = members.points("deductions_hundredths");
    person.rewards = members.points("rewards_hundredths");
    person.total = members.points("total_hundredths");
    person.money = members.money("money_fen");
    if (format >= 2)
        person.rank = static_cast<int>(members.integer("rank"));
    return person;
}

} // namespace

QByteArray freeze(const MonthSheet &sheet)
{
    // A QJsonObject keeps its names sorted, and compact JSON has no spaces: the same sheet gives the same bytes.
    const QJsonObject object{{QStringLiteral("format"), snapshotFormat},
                             {QStringLiteral("month"), sheet.month.toString()},
                             {QStringLiteral("rulebook_version"), sheet.rulebookVersion},
                             {QStringLiteral("rulebook_title"), sheet.rulebookTitle},
                             {QStringLiteral("closed"), sheet.closed},
                             {QStringLiteral("closed_at"), sheet.closedAt ? utcText(*sheet.closedAt) : QString()},
                             {QStringLiteral("closed_by"), sheet.closedBy},
                             {QStringLiteral("reopenings"), arrayOf(sheet.reopenings, reopenedJson)},
                             {QStringLiteral("persons"), arrayOf(sheet.persons, personJson)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<MonthSheet> thaw(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    Members members(document.object());
    const qint64 format = members.integer("format");
    if (format < 1 || format > snapshotFormat)
        return std::nullopt;
    MonthSheet sheet;
    sheet.month = members.month("month");
    sheet.rulebookVersion = static_cast<int>(members.integer("rulebook_version"));
    sheet.rulebookTitle = members.text("rulebook_title");
    sheet.closed = members.flag("closed");
    sheet.closedAt = members.instant("closed_at");
    sheet.closedBy = members.text("closed_by");
    if (format >= 2)
        sheet.reopenings = members.list("reopenings", readReopened);
    sheet.persons = members.list("persons", [format](Members &each) { return readPerson(each, format); });
    return members.isWhole() ? std::optional(sheet) : std::nullopt;
}

} // namespace fairlead::rules
