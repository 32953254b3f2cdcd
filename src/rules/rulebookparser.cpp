// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/jsonfields.h"
#include "rules/rulebook.h"
#include "rules/rulebookcheck.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace fairlead::rules {

namespace {

using Need = JsonFields::Need;

constexpr qint64 mostPointsHundredths = 100'00;
constexpr qint64 mostMoneyFen = 100'000'00;
constexpr qint64 mostVersion = 1'000'000;
constexpr int longestTitle = 200;

const QStringList &phases()
{
    static const QStringList all{QStringLiteral("promise"),     QStringLiteral("intake"), QStringLiteral("dispatch"),
                                 QStringLiteral("preparation"), QStringLiteral("work"),   QStringLiteral("completion"),
                                 QStringLiteral("follow_up")};
    return all;
}

/// A text that is one of `known`, or empty.
QString oneOf(const QStringList &known, const QString &name, JsonFields &fields, JsonProblems &problems)
{
    QString given = fields.text(name, Need::Required, JsonFields::longestName);
    if (given.isEmpty() || known.contains(given))
        return given;
    problems.add(fields.pathTo(name), "unknown_value", given);
    return {};
}

QString readClauseId(JsonFields &fields, JsonProblems &problems)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Z][0-9]{1,2}(\\.[0-9]{1,2})?[a-z]?\\z"));
    QString id = fields.text(QStringLiteral("id"), Need::Required, JsonFields::longestName);
    if (id.isEmpty() || form.match(id).hasMatch())
        return id;
    problems.add(fields.pathTo(QStringLiteral("id")), "unknown_value", id);
    return {};
}

Clause readClause(JsonFields fields, JsonProblems &problems)
{
    static const QStringList chapters{QStringLiteral("P"), QStringLiteral("A"), QStringLiteral("B")};
    Clause clause;
    clause.id = readClauseId(fields, problems);
    clause.chapter = oneOf(chapters, QStringLiteral("chapter"), fields, problems);
    clause.phase = oneOf(phases(), QStringLiteral("phase"), fields, problems);
    clause.responsible = fields.codes<Role>(QStringLiteral("responsible"));
    clause.appliesTo = fields.codes<TicketKind>(QStringLiteral("applies_to"));
    clause.obligation = fields.bilingual(QStringLiteral("obligation"), Need::Required);
    clause.condition = fields.bilingual(QStringLiteral("condition"), Need::Optional);
    clause.conditions = fields.names(QStringLiteral("conditions"));
    const std::optional<qint64> points = fields.integer(QStringLiteral("points_hundredths"), Need::Optional,
                                                        -mostPointsHundredths, mostPointsHundredths);
    if (points)
        clause.points = Points::fromHundredths(*points);
    const std::optional<qint64> money =
        fields.integer(QStringLiteral("money_fen"), Need::Optional, -mostMoneyFen, mostMoneyFen);
    clause.money = Money::fromFen(money.value_or(0));
    const std::optional<ClauseUnit> unit = fields.code<ClauseUnit>(QStringLiteral("unit"));
    const std::optional<ClauseState> state = fields.code<ClauseState>(QStringLiteral("state"));
    clause.unit = unit.value_or(ClauseUnit::None);
    clause.state = state.value_or(ClauseState::Stated);
    clause.reading = fields.bilingual(QStringLiteral("reading"), Need::Optional);
    fields.refuseOthers();

    // With either unknown, what belongs together can't be judged; that is on the list already.
    if (unit && state)
        checkClause(clause, fields, problems);
    return clause;
}

std::vector<Clause> readClauses(JsonFields &fields, JsonProblems &problems)
{
    const QString name = QStringLiteral("clauses");
    std::vector<Clause> clauses;
    for (const QJsonValue value : fields.list(name)) {
        const QString path = JsonLines::pathOf(fields.pathTo(name), static_cast<qsizetype>(clauses.size()));
        if (value.isObject()) {
            clauses.push_back(readClause(JsonFields(value.toObject(), path, problems), problems));
        } else {
            problems.add(path, "type", jsonTypeName(value.type()));
            clauses.emplace_back();
        }
    }
    if (clauses.empty())
        problems.add(fields.pathTo(name), "missing");
    checkIdsDiffer(clauses, fields.pathTo(name), problems);
    return clauses;
}

Month readEffectiveFrom(JsonFields &fields, JsonProblems &problems)
{
    const QString name = QStringLiteral("effective_from");
    const QString given = fields.text(name, Need::Required, JsonFields::longestName);
    const std::optional<Month> month = Month::fromString(given);
    if (!month && !given.isEmpty())
        problems.add(fields.pathTo(name), "unknown_value", given);
    return month.value_or(Month());
}

} // namespace

std::variant<Rulebook, std::vector<RulebookError>> parseRulebook(const QByteArray &json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        return std::vector<RulebookError>{
            {JsonLines::lineAt(json, syntax.offset), {}, QStringLiteral("syntax"), syntax.errorString()}};
    }
    JsonProblems problems(json);
    if (!document.isObject()) {
        problems.add({}, "type", jsonTypeName(QJsonValue::Array));
        return problems.sorted();
    }

    JsonFields fields(document.object(), {}, problems);
    Rulebook rulebook;
    rulebook.title = fields.text(QStringLiteral("title"), Need::Required, longestTitle);
    rulebook.version =
        static_cast<int>(fields.integer(QStringLiteral("version"), Need::Required, 1, mostVersion).value_or(1));
    rulebook.effectiveFrom = readEffectiveFrom(fields, problems);
    rulebook.clauses = readClauses(fields, problems);
    fields.refuseOthers();

    std::vector<RulebookError> errors = problems.sorted();
    if (!errors.empty())
        return errors;
    return rulebook;
}

} // namespace fairlead::rules
