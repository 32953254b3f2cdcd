// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/proposalview.h"

#include "cli/jsonvalues.h"
#include "cli/texttable.h"
#include "cli/tr.h"
#include "desk/appraisaldesk.h"
#include "desk/facts/lookup.h"
#include "rules/appraisal.h"
#include "wording/labels.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

ProposalView::ProposalView(desk::Office office)
    : m_office(office), m_people(office), m_closed(desk::AppraisalDesk(office).closedMonths())
{
}

Month ProposalView::monthOf(const ProposalRow &row) const
{
    return row.decision ? row.decision->month : rules::openMonthFor(row.proposal.happenedOn, m_closed);
}

QJsonArray conditionsJson(const std::vector<Condition> &conditions)
{
    return toArray(conditions, [](const Condition &condition) {
        const QJsonArray evidence = toArray(condition.evidence, [](const Evidence &each) {
            return QJsonObject{
                {u"record"_s, toJson(each.kind)}, {u"id"_s, toJson(each.id)}, {u"at"_s, toJson(each.at)}};
        });
        return QJsonObject{{u"name"_s, condition.name},
                           {u"state"_s, toJson(condition.state)},
                           {u"awaits"_s, toJson(condition.awaits)},
                           {u"evidence"_s, evidence}};
    });
}

QJsonObject ProposalView::decisionJson(const Decision &decision) const
{
    const QJsonArray awards = toArray(decision.awards, [this](const Award &award) {
        return QJsonObject{{u"person"_s, m_people.staffNo(award.personId)},
                           {u"name"_s, m_people.name(award.personId)},
                           {u"points"_s, cli::toJson(award.points)},
                           {u"yuan"_s, cli::toJson(award.money)}};
    });
    return {{u"id"_s, cli::toJson(decision.id)},
            {u"verdict"_s, cli::toJson(decision.verdict)},
            {u"by"_s, m_people.staffNo(decision.deciderId)},
            {u"by_name"_s, m_people.name(decision.deciderId)},
            {u"reason"_s, decision.reason},
            {u"month"_s, cli::toJson(decision.month)},
            {u"at"_s, cli::toJson(decision.entry.happenedAt)},
            {u"awards"_s, awards}};
}

QJsonObject ProposalView::objectionJson(const Objection &objection) const
{
    const bool isAnswered = objection.answered.has_value();
    return {{u"id"_s, cli::toJson(objection.id)},
            {u"person"_s, m_people.staffNo(objection.personId)},
            {u"text"_s, objection.text},
            {u"at"_s, cli::toJson(objection.entry.happenedAt)},
            {u"answer"_s, textOrNull(objection.answer)},
            {u"answered_by"_s, isAnswered ? textOrNull(m_people.staffNo(objection.answered->enteredBy)) : QJsonValue()},
            {u"answered_at"_s, isAnswered ? cli::toJson(objection.answered->happenedAt) : QJsonValue()}};
}

QJsonValue ProposalView::visitNumber(const Proposal &proposal)
{
    if (proposal.visitId.isNull())
        return {};
    if (!m_visits.contains(proposal.visitId)) {
        if (const auto place = desk::facts::Lookup(m_office).placeOf(proposal.visitId))
            m_visits.insert(proposal.visitId, place->second);
    }
    return m_visits.value(proposal.visitId);
}

QJsonObject ProposalView::toJson(const ProposalRow &row)
{
    const Proposal &proposal = row.proposal;
    return {{u"id"_s, cli::toJson(proposal.id)},
            {u"clause"_s, proposal.clauseId},
            {u"person"_s, row.personStaffNo},
            {u"person_name"_s, row.personName},
            {u"ticket"_s, textOrNull(row.ticketNumber)},
            {u"visit"_s, visitNumber(proposal)},
            {u"ship"_s, textOrNull(row.shipName)},
            {u"happened_on"_s, cli::toJson(proposal.happenedOn)},
            {u"happened_at"_s, cli::toJson(proposal.happenedAt)},
            {u"month"_s, cli::toJson(monthOf(row))},
            {u"points"_s, cli::toJson(proposal.points)},
            {u"yuan"_s, cli::toJson(proposal.money)},
            {u"state"_s, cli::toJson(proposal.state)},
            {u"origin"_s, cli::toJson(proposal.origin)},
            {u"facts"_s, textOrNull(proposal.facts)},
            {u"conditions"_s, conditionsJson(proposal.conditions)},
            {u"decision"_s, row.decision ? QJsonValue(decisionJson(*row.decision)) : QJsonValue()},
            {u"objections"_s,
             toArray(row.objections, [this](const Objection &objection) { return objectionJson(objection); })}};
}

QString ProposalView::table(const std::vector<ProposalRow> &rows) const
{
    TextTable table({Cli::tr("Day"), Cli::tr("Clause"), Cli::tr("Person"), Cli::tr("Points"), Cli::tr("Yuan"),
                     Cli::tr("State"), Cli::tr("Ticket"), Cli::tr("Ship"), Cli::tr("Conditions"), Cli::tr("Id")});
    table.alignRight(3);
    table.alignRight(4);
    for (const ProposalRow &row : rows) {
        const Proposal &proposal = row.proposal;
        QStringList conditions;
        for (const Condition &condition : proposal.conditions)
            conditions.append(
                u"%1: %2"_s.arg(wording::conditionLabel(condition.name), wording::label(condition.state)));
        table.add({proposal.happenedOn.toString(Qt::ISODate), proposal.clauseId,
                   u"%1 %2"_s.arg(row.personStaffNo, row.personName), proposal.points.toString(),
                   proposal.money.toYuan(), wording::label(proposal.state), row.ticketNumber, row.shipName,
                   conditions.join(u"; "_s), proposal.id.toString()});
    }
    return table.toString();
}

} // namespace fairlead::cli
