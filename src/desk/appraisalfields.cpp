// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/appraisalfields.h"

#include "desk/sitefields.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

QJsonObject fieldsOf(const Proposal &proposal)
{
    QJsonObject conditions;
    for (const Condition &condition : proposal.conditions)
        conditions.insert(condition.name, fieldOf(condition.state));
    QJsonObject fields{{u"key"_s, proposal.key},
                       {u"clause_id"_s, proposal.clauseId},
                       {u"rulebook_id"_s, fieldOf(proposal.rulebookId)},
                       {u"ticket_id"_s, fieldOf(proposal.ticketId)},
                       {u"visit_id"_s, fieldOf(proposal.visitId)},
                       {u"ship_id"_s, fieldOf(proposal.shipId)},
                       {u"person_id"_s, fieldOf(proposal.personId)},
                       {u"happened_on"_s, fieldOf(proposal.happenedOn)},
                       {u"points"_s, proposal.points.toString()},
                       {u"money"_s, proposal.money.toYuan()},
                       {u"state"_s, fieldOf(proposal.state)},
                       {u"origin"_s, fieldOf(proposal.origin)},
                       {u"proposed_by"_s, fieldOf(proposal.proposedBy)},
                       {u"facts"_s, proposal.facts},
                       {u"conditions"_s, conditions}};
    insertEntry(fields, proposal.entry);
    return fields;
}

QJsonObject fieldsOf(const Decision &decision)
{
    QJsonArray awards;
    for (const Award &award : decision.awards) {
        awards.append(QJsonObject{{u"person_id"_s, fieldOf(award.personId)},
                                  {u"points"_s, award.points.toString()},
                                  {u"money"_s, award.money.toYuan()}});
    }
    QJsonObject fields{{u"proposal_id"_s, fieldOf(decision.proposalId)}, {u"verdict"_s, fieldOf(decision.verdict)},
                       {u"decider_id"_s, fieldOf(decision.deciderId)},   {u"reason"_s, decision.reason},
                       {u"month"_s, decision.month.toString()},          {u"awards"_s, awards}};
    insertEntry(fields, decision.entry);
    return fields;
}

QJsonObject fieldsOf(const Reversal &reversal)
{
    QJsonObject fields{{u"decision_id"_s, fieldOf(reversal.decisionId)},
                       {u"decider_id"_s, fieldOf(reversal.deciderId)},
                       {u"reason"_s, reversal.reason},
                       {u"month"_s, reversal.month.toString()}};
    insertEntry(fields, reversal.entry);
    return fields;
}

QJsonObject fieldsOf(const Objection &objection)
{
    QJsonObject fields{{u"proposal_id"_s, fieldOf(objection.proposalId)},
                       {u"person_id"_s, fieldOf(objection.personId)},
                       {u"text"_s, objection.text},
                       {u"answer"_s, objection.answer}};
    insertEntry(fields, objection.entry);
    if (objection.answered) {
        fields.insert(u"answered_happened_at"_s, fieldOf(objection.answered->happenedAt));
        fields.insert(u"answered_entered_at"_s, fieldOf(objection.answered->enteredAt));
        fields.insert(u"answered_entered_by"_s, fieldOf(objection.answered->enteredBy));
    }
    return fields;
}

QJsonObject fieldsOf(const CompanySettings &settings)
{
    return {{u"base_score"_s, settings.baseScore.toString()},
            {u"sign_days"_s, settings.signDays},
            {u"review_days"_s, settings.reviewDays},
            {u"visit_follow_up_days"_s, settings.visitFollowUpDays},
            {u"attachment_megabytes"_s, settings.attachmentMegabytes},
            {u"show_rank"_s, settings.showRank},
            {u"double_booking"_s, fieldOf(settings.doubleBooking)}};
}

RecordId idOfNamed(RecordKind kind, const QString &name)
{
    // A UUIDv5 says the same in every database, so that journals of several desks can be merged.
    static const QUuid ours(u"{7b0c7c1e-5f0d-5d0a-9d58-2f1f0d6a4c11}"_s);
    return RecordId(QUuid::createUuidV5(ours, codeOf(kind) + u'/' + name));
}

} // namespace fairlead::desk
