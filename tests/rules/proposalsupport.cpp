// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposalsupport.h"

#include <QFile>

#include <stdexcept>

namespace fairlead::test {

namespace {

rules::Rulebook readManual()
{
    QFile file(QStringLiteral(":/rulebook/manual-2009.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the manual is not among the resources");
    rules::Rulebook rulebook = std::get<rules::Rulebook>(rules::parseRulebook(file.readAll()));
    rulebook.id = idOf<RulebookId>(QStringLiteral("manual"));
    return rulebook;
}

QString nameOf(const EmployeeId &id)
{
    for (const char *name : {"receiver", "head", "agent", "zhou", "wu", "zheng", "wang", "successor", "second agent"}) {
        if (person(name) == id)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("somebody");
}

QString markOf(const Condition &condition)
{
    if (condition.state == ConditionState::Proven)
        return {};
    if (condition.state == ConditionState::Disproven)
        return QStringLiteral("!");
    return condition.awaits == Awaits::Decider ? QStringLiteral("??") : QStringLiteral("?");
}

std::string linesOf(const std::vector<Proposal> &found, const char *clauseId)
{
    std::string lines;
    for (const Proposal &proposal : found) {
        if (proposal.clauseId == QLatin1String(clauseId))
            lines += (lines.empty() ? "" : "\n") + lineOf(proposal);
    }
    return lines;
}

} // namespace

const rules::RulebookSet &manual()
{
    static const rules::RulebookSet set({readManual()});
    return set;
}

std::string lineOf(const Proposal &proposal)
{
    QString line = nameOf(proposal.personId) + QLatin1Char(' ') + codeOf(proposal.state) + QLatin1Char(' ') +
                   proposal.happenedOn.toString(Qt::ISODate) + QLatin1Char(':');
    for (const Condition &condition : proposal.conditions)
        line += QLatin1Char(' ') + condition.name + markOf(condition);
    return line.toStdString();
}

std::string foundBy(const char *clauseId, const rules::CaseFacts &facts, Instant now,
                    const rules::RulebookSet &rulebooks)
{
    return linesOf(rules::findInCase(facts, rulebooks, now), clauseId);
}

std::string foundBy(const char *clauseId, const rules::DeliveryFacts &facts, Instant now,
                    const rules::RulebookSet &rulebooks)
{
    return linesOf(rules::findInDelivery(facts, rulebooks, now), clauseId);
}

void expectRows(const char *clauseId, const std::vector<CaseRow> &rows)
{
    for (const CaseRow &row : rows) {
        SCOPED_TRACE(std::string(clauseId) + ": " + row.name);
        EXPECT_EQ(foundBy(clauseId, row.facts, row.now), row.expected);
    }
}

Condition conditionOf(const char *clauseId, const rules::CaseFacts &facts, Instant now, const char *name)
{
    for (const Proposal &proposal : rules::findInCase(facts, manual(), now)) {
        for (const Condition &condition : proposal.conditions) {
            if (proposal.clauseId == QLatin1String(clauseId) && condition.name == QLatin1String(name))
                return condition;
        }
    }
    ADD_FAILURE() << "no " << name << " of " << clauseId;
    return {};
}

std::string evidenceText(const std::vector<Evidence> &evidence)
{
    QStringList parts;
    for (const Evidence &one : evidence) {
        const QString time = one.at ? one.at->local().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
        parts.append((codeOf(one.kind) + QLatin1Char(' ') + time).trimmed());
    }
    return parts.join(QStringLiteral(", ")).toStdString();
}

rules::Rulebook amended(int version, const char *month, const std::function<void(std::vector<rules::Clause> &)> &change)
{
    rules::Rulebook rulebook = readManual();
    rulebook.id = idOf<RulebookId>(QStringLiteral("version %1").arg(version));
    rulebook.version = version;
    rulebook.effectiveFrom = Month::fromString(QString::fromLatin1(month)).value();
    change(rulebook.clauses);
    return rulebook;
}

} // namespace fairlead::test
