// SPDX-License-Identifier: GPL-3.0-or-later
// An attempt at a due call and what was answered: the part of the follow-up desk that becomes evidence (A3.1, A4.1, A4.2).
#include "desk/followupdesk.h"

#include "desk/followupplan.h"
#include "desk/sitefields.h"
#include "desk/usecase.h"
#include "desk/visitcase.h"
#include "storage/followuprepository.h"
#include "storage/ticketrepository.h"
#include "storage/visitrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// The follow-up, with what its attempts depend on held for this transaction.
std::optional<FollowUp> heldFollowUp(UseCase &useCase, const FollowUpId &id)
{
    const QString field = u"follow_up"_s;
    if (id.isNull()) {
        useCase.violate(field, ViolationCode::Required);
        return std::nullopt;
    }
    storage::Session &session = useCase.office().session;
    storage::FollowUpRepository followUps(session);
    std::optional<FollowUp> found = followUps.load(id);
    if (!found) {
        useCase.violate(field, ViolationCode::Unknown, {id.toString()});
        return std::nullopt;
    }
    if (found->kind == FollowUpKind::ShipDelivery)
        followUps.holdDelivery(found->shipId);
    else
        storage::TicketRepository(session).hold(found->ticketId);
    return followUps.load(id); // somebody may have called while this waited
}

/// Answers are only there when somebody answered.
void checkAnswers(UseCase &useCase, const LogAttempt &command)
{
    if (command.reached)
        return;
    if (command.thanked)
        useCase.violate(u"thanked"_s, ViolationCode::InvalidValue, {u"true"_s});
    if (command.satisfaction)
        useCase.violate(u"satisfaction"_s, ViolationCode::InvalidValue, {codeOf(*command.satisfaction)});
    if (command.siteCleaned)
        useCase.violate(u"site_cleaned"_s, ViolationCode::InvalidValue,
                        {*command.siteCleaned ? u"true"_s : u"false"_s});
}

/// Whether somebody of that name has answered already.
bool hasAnswered(const FollowUp &followUp, const QString &respondent)
{
    return std::ranges::any_of(followUp.attempts, [&](const FollowUpAttempt &attempt) {
        return attempt.reached && attempt.respondent.compare(respondent, Qt::CaseInsensitive) == 0;
    });
}

/// A call is made once. Of a visit several people may be asked, each once; and an attempt that failed before can be
/// entered afterwards.
void checkNotDone(UseCase &useCase, const FollowUp &followUp, const FollowUpAttempt &attempt)
{
    const std::optional<Instant> doneAt = followUp.doneAt();
    if (!doneAt || (!attempt.reached && useCase.happenedAt() <= *doneAt))
        return;
    const bool anotherVoice = followUp.kind == FollowUpKind::AfterVisit && attempt.reached &&
                              !attempt.respondent.isEmpty() && !hasAnswered(followUp, attempt.respondent);
    if (!anotherVoice)
        useCase.violate(u"follow_up"_s, ViolationCode::AlreadyDone, {doneAt->toIso()});
}

Instant earliestFor(const FollowUp &followUp)
{
    return followUp.kind == FollowUpKind::ShipDelivery ? startOfDay(followUp.basedOn) : followUp.entry.happenedAt;
}

/// The visit that the answers speak of: the one named, else that of a visit's own call. Nothing where none is spoken of.
std::optional<VisitRef> visitSpokenOf(UseCase &useCase, const VisitRef &named, const FollowUp &followUp)
{
    const bool own = followUp.kind == FollowUpKind::AfterVisit && named.sequence == 0 &&
                     (named.ticket.isNull() || named.ticket == followUp.ticketId);
    if (own) {
        const std::optional<Visit> visit = storage::VisitRepository(useCase.office().session).load(followUp.visitId);
        return VisitRef{followUp.ticketId, visit ? visit->sequence : 0};
    }
    if (named.ticket.isNull() && named.sequence == 0)
        return std::nullopt;
    return named;
}

/// An engineer can never rate a visit of his own.
void checkVisitSpokenOf(UseCase &useCase, VisitCase &about, bool reached)
{
    about.wantsArrival();
    if (reached && about.isOfCrew(useCase.by()))
        useCase.violate(u"by"_s, ViolationCode::OwnMatter);
}

} // namespace

Result<AttemptId> FollowUpDesk::logAttempt(const LogAttempt &command, const Act &act)
{
    UseCase useCase(m_office, "log_attempt", act);
    FollowUpAttempt attempt;
    attempt.agentId = useCase.by();
    attempt.reached = command.reached;
    attempt.thanked = command.thanked;
    attempt.respondent = command.reached ? useCase.requiredLine(u"respondent"_s, command.respondent)
                                         : useCase.line(u"respondent"_s, command.respondent);
    attempt.note = useCase.text(u"note"_s, command.note);
    attempt.satisfaction = command.satisfaction;
    attempt.siteCleaned = command.siteCleaned;
    checkAnswers(useCase, command);
    const std::optional<FollowUp> before = heldFollowUp(useCase, command.followUp);
    std::optional<VisitCase> about;
    if (before) {
        useCase.notBefore(earliestFor(*before));
        checkNotDone(useCase, *before, attempt);
        if (const std::optional<VisitRef> ref = visitSpokenOf(useCase, command.about, *before))
            about.emplace(useCase, *ref);
        if (about && about->isFound())
            checkVisitSpokenOf(useCase, *about, attempt.reached);
        if (!about && command.siteCleaned)
            useCase.violate(u"ticket"_s, ViolationCode::Required); // whose site?
    }
    if (!useCase.isClean())
        return useCase.violations();

    attempt.id = useCase.newId<AttemptId>();
    attempt.entry = useCase.entry();
    if (about && attempt.reached)
        attempt.visitId = about->visit().id;
    FollowUp after = *before;
    after.attempts.push_back(attempt);
    if (!FollowUpPlan(useCase).save(*before, after))
        return useCase.violations();
    useCase.created(RecordKind::FollowUpAttempt, attempt.id, about ? about->ticket().id : after.ticketId,
                    fieldsOf(attempt));

    if (after.kind == FollowUpKind::ShipDelivery)
        useCase.touch(after.shipId);
    else
        useCase.touch(after.ticketId);
    if (about)
        useCase.touch(about->ticket().id);
    useCase.finish();
    return attempt.id;
}

} // namespace fairlead::desk
