// SPDX-License-Identifier: GPL-3.0-or-later
// Objections and their answers: the part of the appraisal desk that belongs to the persons concerned.
#include "desk/appraisaldesk.h"

#include "desk/appraisalfields.h"
#include "desk/attachmentbatch.h"
#include "desk/decisionwork.h"
#include "desk/usecase.h"
#include "storage/decisionrepository.h"
#include "storage/monthrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

Result<ObjectionId> AppraisalDesk::object(const Object &command, const Act &act)
{
    AttachmentBatch files(m_office.session, command.attachments);
    UseCase useCase(m_office, "object", act);
    files.check(useCase, u"attachments"_s);
    Objection objection;
    objection.text = useCase.requiredText(u"text"_s, command.text);
    storage::DecisionRepository decisions(m_office.session);
    const std::optional<ProposalInHand> inHand = proposalInHand(useCase, command.proposal);
    if (inHand) {
        if (!inHand->concerns(useCase.by()))
            useCase.violate(u"by"_s, ViolationCode::NotConcerned);
        if (inHand->proposal.state == ProposalState::Withdrawn)
            useCase.violate(u"proposal"_s, ViolationCode::AlreadyDone, {codeOf(inHand->proposal.state)});
        const Month month = inHand->month(useCase);
        if (closedMonths().contains(month))
            useCase.violate(u"proposal"_s, ViolationCode::MonthClosed, {month.toString()});
        for (const Objection &earlier : decisions.objectionsTo(command.proposal)) {
            if (earlier.personId == useCase.by() && !earlier.answered)
                useCase.violate(u"proposal"_s, ViolationCode::AlreadyDone, {earlier.entry.happenedAt.toIso()});
        }
    }
    if (!useCase.isClean())
        return useCase.violations();

    objection.id = useCase.newId<ObjectionId>();
    objection.proposalId = command.proposal;
    objection.personId = useCase.by();
    objection.entry = useCase.entry();
    decisions.add(objection);
    useCase.created(RecordKind::Objection, objection.id, inHand->proposal.ticketId, fieldsOf(objection));
    if (!files.keep(useCase, RecordKind::Objection, RecordId(objection.id.uuid()), inHand->proposal.ticketId))
        return useCase.violations();
    useCase.finish();
    return objection.id;
}

Result<Done> AppraisalDesk::answerObjection(const AnswerObjection &command, const Act &act)
{
    UseCase useCase(m_office, "answer_objection", act);
    const QString answer = useCase.requiredText(u"answer"_s, command.answer);
    wantsDecider(useCase);
    storage::DecisionRepository decisions(m_office.session);
    const std::optional<Objection> before = decisions.loadObjection(command.objection);
    std::optional<ProposalInHand> inHand;
    if (command.objection.isNull())
        useCase.violate(u"objection"_s, ViolationCode::Required);
    else if (!before)
        useCase.violate(u"objection"_s, ViolationCode::Unknown, {command.objection.toString()});
    else
        inHand = proposalInHand(useCase, before->proposalId);
    if (before && inHand) {
        if (before->answered)
            useCase.violate(u"objection"_s, ViolationCode::AlreadyDone, {before->answered->happenedAt.toIso()});
        // A second person: neither who decided, nor anybody whom it is about.
        const EmployeeId by = useCase.by();
        const bool decided = std::ranges::find(inHand->decisions, by, &Decision::deciderId) != inHand->decisions.end();
        if (by == before->personId || decided || inHand->concerns(by))
            useCase.violate(u"by"_s, ViolationCode::OwnMatter);
        useCase.notBefore(before->entry.happenedAt);
    }
    if (!useCase.isClean())
        return useCase.violations();

    Objection after = *before;
    after.answer = answer;
    after.answered = useCase.entry();
    if (!decisions.answer(after)) {
        useCase.conflict(after.id);
        return useCase.violations();
    }
    useCase.changed(RecordKind::Objection, after.id, inHand->proposal.ticketId, fieldsOf(*before), fieldsOf(after));
    useCase.finish();
    return Done();
}

} // namespace fairlead::desk
