// SPDX-License-Identifier: GPL-3.0-or-later
// The work order's part of the on-site desk: from its first line to the archive (A3.3).
#include "desk/sitedesk.h"

#include "desk/attachmentbatch.h"
#include "desk/followupplan.h"
#include "desk/references.h"
#include "desk/signatories.h"
#include "desk/sitefields.h"
#include "desk/usecase.h"
#include "desk/visitcase.h"
#include "rules/workflow.h"
#include "storage/settingrepository.h"
#include "storage/shiprepository.h"
#include "storage/workorderrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr size_t mostParts = 200;
constexpr int mostOfAPart = 100'000;

std::vector<NamedSignatory> namesOf(const std::vector<Signatory> &signatories)
{
    std::vector<NamedSignatory> names;
    for (const Signatory &signatory : signatories)
        names.push_back({signatory.name, signatory.title});
    return names;
}

std::vector<PartUsed> checkedParts(UseCase &useCase, const std::vector<PartUsed> &parts)
{
    const QString field = u"parts"_s;
    if (parts.size() > mostParts)
        useCase.violate(field, ViolationCode::TooMany, {QString::number(parts.size()), QString::number(mostParts)});
    std::vector<PartUsed> checked;
    for (PartUsed part : parts) {
        part.partNo = useCase.line(field, part.partNo, 80);
        part.name = useCase.requiredLine(field, part.name);
        part.oldSerial = useCase.line(field, part.oldSerial, 80);
        part.newSerial = useCase.line(field, part.newSerial, 80);
        if (part.quantity < 1 || part.quantity > mostOfAPart)
            useCase.violate(field, ViolationCode::OutOfRange, {u"1"_s, QString::number(mostOfAPart)});
        checked.push_back(part);
    }
    return checked;
}

/// Who stays on the list stays the same signatory, and keeps his signature: unless the text became another one, and no
/// review has said that the customer need not confirm it again.
void keepSignatories(const WorkOrder &before, WorkOrder &after)
{
    const bool sameText = before.result == after.result && before.cause == after.cause &&
                          before.measures == after.measures && before.parts == after.parts &&
                          before.nextSteps == after.nextSteps;
    const bool needNotConfirm =
        !before.reviews.empty() && !before.reviews.back().passed && !before.reviews.back().confirmAgain;
    for (Signatory &signatory : after.signatories) {
        for (const Signatory &old : before.signatories) {
            if (old.name != signatory.name)
                continue;
            signatory.id = old.id;
            if (sameText || needNotConfirm) {
                signatory.signedAt = old.signedAt;
                signatory.signedHow = old.signedHow;
            }
        }
    }
}

/// The visit's work order, if it can still be worked on; null, with a violation, when there is none or it was submitted.
const WorkOrder *orderInHand(UseCase &useCase, VisitCase &at)
{
    const std::optional<WorkOrder> &order = at.visitFacts().workOrder;
    if (!order) {
        useCase.violate(u"visit"_s, ViolationCode::Missing, {u"work_order"_s});
        return nullptr;
    }
    if (order->submittedAt) {
        useCase.violate(u"visit"_s, ViolationCode::AlreadyDone, {order->submittedAt->toIso()});
        return nullptr;
    }
    return &*order;
}

/// The moment that whatever is done with the order next can't lie before: the last signature, round of review, departure.
Instant lastStep(const WorkOrder &order, const Visit &visit)
{
    Instant last = order.entry.happenedAt;
    for (const Signatory &signatory : order.signatories)
        last = std::max(last, signatory.signedAt.value_or(last));
    if (!order.reviews.empty())
        last = std::max(last, order.reviews.back().entry.happenedAt);
    return std::max({last, order.submittedAt.value_or(last), visit.departedAt.value_or(last)});
}

/// Writes and journals the changed work order; false, with a violation, when somebody else saved first.
bool save(UseCase &useCase, const TicketId &ticket, const WorkOrder &before, WorkOrder &after)
{
    if (storage::WorkOrderRepository(useCase.office().session).update(after) != storage::SaveOutcome::Saved) {
        useCase.conflict(after.id);
        return false;
    }
    useCase.changed(RecordKind::WorkOrder, after.id, ticket, fieldsOf(before), fieldsOf(after));
    return true;
}

} // namespace

Result<WorkOrderId> SiteDesk::prepareWorkOrder(const PrepareWorkOrder &command, const Act &act)
{
    UseCase useCase(m_office, "prepare_work_order", act);
    WorkOrder order;
    order.result = useCase.requiredText(u"result"_s, command.result);
    order.cause = useCase.text(u"cause"_s, command.cause);
    order.measures = useCase.text(u"measures"_s, command.measures);
    order.parts = checkedParts(useCase, command.parts);
    order.nextSteps = useCase.text(u"next_steps"_s, command.nextSteps);
    order.satisfaction = command.satisfaction;
    std::vector<NamedSignatory> people = signatories::checked(useCase, command.signatories);
    const QString reason = useCase.text(u"signatories_reason"_s, command.signatoriesReason);
    VisitCase at(useCase, command.visit);
    const WorkOrder *before = nullptr;
    bool othersSign = false;
    if (at.isFound()) {
        at.wantsOpenCase();
        at.wantsArrival();
        if (at.visitFacts().workOrder)
            before = orderInHand(useCase, at);
        const std::vector<NamedSignatory> named = at.visit().namedSignatories();
        if (people.empty())
            people = before ? namesOf(before->signatories) : named;
        othersSign = !named.empty() && !signatories::same(named, people);
    }
    if (people.empty())
        useCase.violate(u"signatories"_s, ViolationCode::Required);
    if (othersSign && reason.isEmpty())
        useCase.violate(u"signatories_reason"_s, ViolationCode::Required);
    if (!useCase.isClean())
        return useCase.violations();

    for (const NamedSignatory &person : people)
        order.signatories.push_back({useCase.newId<SignatoryId>(), person.name, person.title, {}});
    order.visitId = at.visit().id;
    order.preparedBy = useCase.by();
    order.entry = useCase.entry();
    const TicketId ticket = at.ticket().id;
    if (othersSign) {
        Visit visit = at.visit();
        const SignatoryNaming &naming = signatories::decide(useCase, visit, people, reason);
        if (!at.save(at.visit(), visit))
            return useCase.violations();
        useCase.created(RecordKind::SignatoryNaming, naming.id, ticket, fieldsOf(naming));
    }
    if (before) {
        order.id = before->id;
        order.version = before->version;
        order.entry = before->entry;
        order.reviews = before->reviews;
        keepSignatories(*before, order);
        if (!save(useCase, ticket, *before, order))
            return useCase.violations();
    } else {
        order.id = useCase.newId<WorkOrderId>();
        storage::WorkOrderRepository(m_office.session).insert(order);
        useCase.created(RecordKind::WorkOrder, order.id, ticket, fieldsOf(order));
    }
    useCase.touch(ticket);
    useCase.finish();
    return order.id;
}

Result<Done> SiteDesk::signWorkOrder(const SignWorkOrder &command, const Act &act)
{
    AttachmentBatch files(m_office.session, command.attachments);
    UseCase useCase(m_office, "sign_work_order", act);
    const QString name = useCase.requiredLine(u"signatory"_s, command.signatory);
    VisitCase at(useCase, command.visit);
    WorkOrder order;
    Signatory *signatory = nullptr;
    const WorkOrder *before = at.isFound() && at.wantsOpenCase() ? orderInHand(useCase, at) : nullptr;
    if (before) {
        order = *before;
        const auto found = std::ranges::find(order.signatories, name, &Signatory::name);
        if (found != order.signatories.end())
            signatory = &*found;
        else if (!name.isEmpty())
            useCase.violate(u"signatory"_s, ViolationCode::Unknown, {name});
        useCase.notBefore(order.reviews.empty() ? order.entry.happenedAt : order.reviews.back().entry.happenedAt);
    }
    if (signatory && signatory->signedAt)
        useCase.violate(u"signatory"_s, ViolationCode::AlreadyDone, {signatory->signedAt->toIso()});
    files.check(useCase, u"attachments"_s);
    if (signatory)
        files.checkAgainst(useCase, RecordId(signatory->id.uuid()));
    if (!useCase.isClean())
        return useCase.violations();

    signatory->signedAt = useCase.happenedAt();
    signatory->signedHow = command.how;
    if (!save(useCase, at.ticket().id, *before, order))
        return useCase.violations();
    if (!files.keep(useCase, RecordKind::Signatory, RecordId(signatory->id.uuid()), at.ticket().id))
        return useCase.violations();
    useCase.touch(at.ticket().id);
    useCase.finish();
    return Done();
}

Result<Done> SiteDesk::submitWorkOrder(const SubmitWorkOrder &command, const Act &act)
{
    UseCase useCase(m_office, "submit_work_order", act);
    VisitCase at(useCase, command.visit);
    if (at.isFound() && at.allows(rules::Move::Submit))
        useCase.notBefore(lastStep(*at.visitFacts().workOrder, at.visit()));
    if (!useCase.isClean())
        return useCase.violations();

    const WorkOrder &before = *at.visitFacts().workOrder;
    WorkOrder order = before;
    order.submittedAt = useCase.happenedAt();
    order.submittedBy = useCase.by();
    if (!save(useCase, at.ticket().id, before, order) || !at.moveTo(rules::stateAfter(rules::Move::Submit, at.facts())))
        return useCase.violations();
    useCase.touch(at.ticket().id);
    useCase.finish();
    return Done();
}

Result<Done> SiteDesk::reviewWorkOrder(const ReviewWorkOrder &command, const Act &act)
{
    UseCase useCase(m_office, "review_work_order", act);
    WorkOrderReview review;
    review.passed = command.passed;
    review.confirmAgain = !command.passed && command.confirmAgain;
    review.reason =
        command.passed ? useCase.text(u"reason"_s, command.reason) : useCase.requiredText(u"reason"_s, command.reason);
    const rules::Move move = command.passed ? rules::Move::PassReview : rules::Move::FailReview;
    VisitCase at(useCase, command.visit);
    if (at.isFound() && at.allows(move)) {
        const WorkOrder &order = *at.visitFacts().workOrder;
        useCase.notBefore(lastStep(order, at.visit()));
        if (order.submittedBy == useCase.by())
            useCase.violate(u"by"_s, ViolationCode::OwnMatter);
    }
    if (!useCase.isClean())
        return useCase.violations();

    const WorkOrder &before = *at.visitFacts().workOrder;
    WorkOrder order = before;
    review.id = useCase.newId<ReviewId>();
    review.round = static_cast<int>(order.reviews.size()) + 1;
    review.submittedBy = order.submittedBy;
    review.entry = useCase.entry();
    order.reviews.push_back(review);
    if (!review.passed) {
        order.submittedAt = std::nullopt;
        order.submittedBy = {};
    }
    if (review.confirmAgain) {
        for (Signatory &signatory : order.signatories) {
            signatory.signedAt = std::nullopt;
            signatory.signedHow = std::nullopt;
        }
    }
    if (!save(useCase, at.ticket().id, before, order) || !at.moveTo(rules::stateAfter(move, at.facts())))
        return useCase.violations();
    useCase.created(RecordKind::WorkOrderReview, review.id, at.ticket().id, fieldsOf(review));
    useCase.touch(at.ticket().id);
    useCase.finish();
    return Done();
}

Result<Done> SiteDesk::archiveWorkOrder(const ArchiveWorkOrder &command, const Act &act)
{
    UseCase useCase(m_office, "archive_work_order", act);
    storage::WorkOrderRepository orders(m_office.session);
    const QString archiveNo = useCase.requiredLine(u"archive_no"_s, command.archiveNo);
    const QString crmRef = useCase.requiredLine(u"crm_ref"_s, command.crmRef);
    if (orders.byArchiveNo(archiveNo))
        useCase.violate(u"archive_no"_s, ViolationCode::Duplicate, {archiveNo});
    FollowUpPlan plan(useCase);
    const EmployeeId agent = plan.agent(command.agent);
    VisitCase at(useCase, command.visit);
    if (at.isFound() && at.allows(rules::Move::Archive))
        useCase.notBefore(lastStep(*at.visitFacts().workOrder, at.visit()));
    if (!useCase.isClean())
        return useCase.violations();

    const WorkOrder &before = *at.visitFacts().workOrder;
    WorkOrder order = before;
    order.archivedAt = useCase.happenedAt();
    order.archiveNo = archiveNo;
    order.crmRef = crmRef;
    const TicketId ticket = at.ticket().id;
    if (!save(useCase, ticket, before, order) || !at.moveTo(rules::stateAfter(rules::Move::Archive, at.facts())))
        return useCase.violations();

    FollowUp call;
    call.kind = FollowUpKind::AfterVisit;
    call.partyRole = FollowUpParty::Owner;
    call.shipId = at.ticket().shipId;
    if (const std::optional<Ship> ship = storage::ShipRepository(m_office.session).load(call.shipId))
        call.partyId = ship->ownerId;
    call.visitId = at.visit().id;
    call.ticketId = ticket;
    call.agentId = agent;
    call.basedOn = useCase.happenedAt().day();
    call.dueOn = call.basedOn.addDays(storage::SettingRepository(m_office.session).load().visitFollowUpDays);
    plan.add(call);
    useCase.touch(ticket);
    useCase.finish();
    return Done();
}

} // namespace fairlead::desk
