// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/casefacts.h"

#include <QUuid>

#include <initializer_list>
#include <optional>
#include <utility>

/// Facts for tests of the rules, told in the order in which they happen:
///
///     CaseBuilder::repair("2026-05-04 09:00")
///         .guidance("2026-05-04 09:10", GuidanceOutcome::Unsolved)
///         .sentToDispatch("2026-05-04 09:30")
///         .appointment("2026-05-06 08:00", "2026-05-04 10:00")
///         .assigned("2026-05-04 11:00", {"zhou", "wu"})
///         .arrived("2026-05-06 08:30")
///         .facts()
///
/// Times are in the company's zone unless they say otherwise; people go by any name. A text that is no time or date ends
/// the test with std::bad_optional_access.
namespace fairlead::test {

struct When {
    When(const char *text) : at(Instant::fromIso(QString::fromLatin1(text)).value()) {}
    When(Instant instant) : at(instant) {}
    operator Instant() const { return at; }
    Instant at;
};

struct Day {
    Day(const char *text) : date(dateFromIso(QString::fromLatin1(text)).value()) {}
    Day(QDate day) : date(day) {}
    operator QDate() const { return date; }
    QDate date;
};

inline Instant at(const char *text)
{
    return When(text);
}

inline QDate on(const char *text)
{
    return Day(text);
}

/// The same name always gives the same id; an empty one the null id.
template <typename IdType> IdType idOf(const QString &name)
{
    return name.isEmpty() ? IdType() : IdType(QUuid::createUuidV5(QUuid(), name));
}

/// Somebody of the department.
struct Who {
    Who(const char *name) : id(idOf<EmployeeId>(QString::fromUtf8(name))) {}
    Who(EmployeeId employee) : id(employee) {}
    operator EmployeeId() const { return id; }
    EmployeeId id;
};

inline EmployeeId person(const char *name)
{
    return Who(name);
}

inline Entry entryOf(Instant when, EmployeeId by)
{
    return {when, when, by};
}

/// The records of one builder are numbered, so that their ids differ and stay the same from run to run.
class RecordIds {
public:
    explicit RecordIds(QString prefix) : m_prefix(std::move(prefix)) {}
    template <typename IdType> IdType next() { return idOf<IdType>(m_prefix + QString::number(++m_count)); }

private:
    QString m_prefix;
    int m_count = 0;
};

inline FollowUpAttempt attemptOf(AttemptId id, When when, bool reached, Who by,
                                 std::optional<Satisfaction> satisfaction, std::optional<bool> siteCleaned)
{
    FollowUpAttempt attempt;
    attempt.id = id;
    attempt.agentId = by;
    attempt.reached = reached;
    attempt.thanked = reached;
    attempt.satisfaction = satisfaction;
    attempt.siteCleaned = siteCleaned;
    attempt.entry = entryOf(when, by);
    return attempt;
}

/// A case. Moves bring the ticket into the state that they lead to; state() sets another one. What belongs to a visit
/// goes to the newest; nextVisit() begins a further one.
class CaseBuilder {
public:
    static CaseBuilder repair(When receivedAt) { return {TicketKind::Repair, receivedAt}; }
    static CaseBuilder commissioning(When receivedAt) { return {TicketKind::Commissioning, receivedAt}; }

    [[nodiscard]] const rules::CaseFacts &facts() const { return m_facts; }
    operator const rules::CaseFacts &() const { return m_facts; }
    /// For what no method of this class says.
    rules::CaseFacts &edit() { return m_facts; }
    Ticket &ticket() { return m_facts.ticket; }
    rules::VisitFacts &visit()
    {
        if (m_facts.visits.empty())
            nextVisit();
        return m_facts.visits.back();
    }

    CaseBuilder &state(TicketState state)
    {
        ticket().state = state;
        return *this;
    }

    // Intake

    CaseBuilder &fault(const char *text)
    {
        ticket().fault = QString::fromUtf8(text);
        return *this;
    }
    CaseBuilder &call(When when, CallKind kind = CallKind::Fault, Who receiver = "receiver")
    {
        Call call;
        call.id = m_ids.next<CallId>();
        call.ticketId = ticket().id;
        call.receiverId = receiver;
        call.kind = kind;
        call.entry = entryOf(when, receiver);
        m_facts.calls.push_back(call);
        return *this;
    }
    CaseBuilder &guidance(When when, GuidanceOutcome outcome, Who guide = "receiver", bool bySpecialist = false)
    {
        Guidance guidance;
        guidance.id = m_ids.next<GuidanceId>();
        guidance.ticketId = ticket().id;
        guidance.guideId = guide;
        guidance.bySpecialist = bySpecialist;
        guidance.outcome = outcome;
        guidance.entry = entryOf(when, guide);
        m_facts.guidances.push_back(guidance);
        return *this;
    }
    CaseBuilder &specialist(When when, GuidanceOutcome outcome = GuidanceOutcome::Unsolved, Who guide = "specialist")
    {
        return guidance(when, outcome, guide, true);
    }
    CaseBuilder &sentToDispatch(When when, Who head = "head")
    {
        ticket().headId = head;
        ticket().sentToDispatchAt = when;
        leaveIntake(when);
        return state(TicketState::AwaitingDispatch);
    }
    CaseBuilder &closed(When when) { return end(when, TicketState::Closed); }
    CaseBuilder &cancelled(When when) { return end(when, TicketState::Cancelled); }

    // Dispatch

    CaseBuilder &nextVisit()
    {
        rules::VisitFacts facts;
        facts.visit.id = m_ids.next<VisitId>();
        facts.visit.ticketId = ticket().id;
        facts.visit.sequence = static_cast<int>(m_facts.visits.size()) + 1;
        m_facts.visits.push_back(facts);
        return *this;
    }
    CaseBuilder &appointment(When entryAt, When agreedAt, Who by = "head")
    {
        Appointment appointment;
        appointment.id = m_ids.next<AppointmentId>();
        appointment.entryAt = entryAt;
        appointment.entry = entryOf(agreedAt, by);
        visit().visit.appointment = appointment;
        return *this;
    }
    CaseBuilder &reschedule(When newEntryAt, When toldAt, Who by = "head")
    {
        Reschedule reschedule;
        reschedule.id = m_ids.next<RescheduleId>();
        reschedule.newEntryAt = newEntryAt;
        reschedule.apologised = true;
        reschedule.entry = entryOf(toldAt, by);
        visit().visit.reschedules.push_back(reschedule);
        return *this;
    }
    /// The first of the crew leads.
    CaseBuilder &assigned(When when, std::initializer_list<Who> crew)
    {
        Visit &current = visit().visit;
        current.assignedAt = current.assignedAt.value_or(when);
        current.crew.clear();
        for (const Who &who : crew)
            current.crew.push_back({who, current.crew.empty()});
        return state(TicketState::Dispatched);
    }
    CaseBuilder &plannedEnd(When when)
    {
        visit().visit.plannedEndAt = when;
        return *this;
    }
    CaseBuilder &prepared(PreparationItem item, When when, bool ready = true)
    {
        Preparation preparation;
        preparation.id = m_ids.next<PreparationId>();
        preparation.item = item;
        preparation.ready = ready;
        preparation.entry = entryOf(when, lead());
        visit().visit.preparations.push_back(preparation);
        return *this;
    }

    // On site

    CaseBuilder &arrived(When when)
    {
        visit().visit.arrivedAt = when;
        return state(TicketState::OnSite);
    }
    CaseBuilder &lateCause(const char *cause, When when)
    {
        visit().visit.lateCause = LateCause{QString::fromUtf8(cause), entryOf(when, lead())};
        return *this;
    }
    CaseBuilder &left(When when, bool finished = true, const char *leftOpen = "")
    {
        visit().visit.departedAt = when;
        visit().visit.finished = finished;
        visit().visit.leftOpen = QString::fromUtf8(leftOpen);
        return state(finished ? TicketState::OnSite : TicketState::Dispatched);
    }
    /// By the lead; a further one of the same day is its next revision.
    CaseBuilder &sheet(Day day, When writtenAt, std::optional<bool> siteCleaned = std::nullopt)
    {
        DailySheet sheet;
        sheet.id = m_ids.next<DailySheetId>();
        sheet.visitId = visit().visit.id;
        sheet.day = day;
        for (const DailySheet &earlier : visit().sheets)
            sheet.revision += earlier.day == sheet.day ? 1 : 0;
        sheet.engineerId = lead();
        sheet.siteCleaned = siteCleaned;
        sheet.entry = entryOf(writtenAt, lead());
        visit().sheets.push_back(sheet);
        return *this;
    }
    /// The newest sheet is a draft.
    CaseBuilder &draft()
    {
        visit().sheets.back().draft = true;
        return *this;
    }
    /// Of the newest sheet.
    CaseBuilder &sheetReviewed(When when, bool accepted, Who by = "head")
    {
        visit().sheets.back().review = SheetReview{accepted, QString(), entryOf(when, by)};
        return *this;
    }
    CaseBuilder &backup(When when)
    {
        Backup backup;
        backup.id = m_ids.next<BackupId>();
        backup.visitId = visit().visit.id;
        backup.entry = entryOf(when, lead());
        visit().backups.push_back(backup);
        return *this;
    }
    /// `who` may be left out: nobody knows who it was.
    CaseBuilder &breach(BreachSubject subject, When when, Who who = "", std::optional<FourDonts> which = std::nullopt)
    {
        Breach breach;
        breach.id = m_ids.next<BreachId>();
        breach.visitId = visit().visit.id;
        breach.employeeId = who;
        breach.subject = subject;
        breach.fourDonts = which;
        breach.entry = entryOf(when, person("head"));
        visit().breaches.push_back(breach);
        return *this;
    }
    CaseBuilder &complaint(std::initializer_list<ComplaintSubject> subjects, When when)
    {
        Complaint complaint;
        complaint.id = m_ids.next<ComplaintId>();
        complaint.visitId = visit().visit.id;
        complaint.subjects = subjects;
        complaint.entry = entryOf(when, person("agent"));
        visit().complaints.push_back(complaint);
        return *this;
    }
    CaseBuilder &praise(When when, std::initializer_list<Who> named = {})
    {
        Praise praise;
        praise.id = m_ids.next<PraiseId>();
        praise.visitId = visit().visit.id;
        praise.named.assign(named.begin(), named.end());
        praise.entry = entryOf(when, person("agent"));
        visit().praises.push_back(praise);
        return *this;
    }

    // Work order

    CaseBuilder &workOrder(When when)
    {
        WorkOrder order;
        order.id = m_ids.next<WorkOrderId>();
        order.visitId = visit().visit.id;
        order.preparedBy = lead();
        order.result = QStringLiteral("Runs well");
        order.cause = QStringLiteral("Seal worn");
        order.measures = QStringLiteral("Seal replaced");
        order.entry = entryOf(when, lead());
        visit().workOrder = order;
        return *this;
    }
    CaseBuilder &orderText(const char *result, const char *cause, const char *measures)
    {
        visit().workOrder->result = QString::fromUtf8(result);
        visit().workOrder->cause = QString::fromUtf8(cause);
        visit().workOrder->measures = QString::fromUtf8(measures);
        return *this;
    }
    CaseBuilder &signatory(const char *name, std::optional<When> signedAt = std::nullopt)
    {
        Signatory signatory;
        signatory.id = m_ids.next<SignatoryId>();
        signatory.name = QString::fromUtf8(name);
        if (signedAt)
            signatory.signedAt = *signedAt;
        visit().workOrder->signatories.push_back(signatory);
        return *this;
    }
    /// Every signatory signs.
    CaseBuilder &allSigned(When when)
    {
        for (Signatory &signatory : visit().workOrder->signatories)
            signatory.signedAt = when;
        return *this;
    }
    CaseBuilder &submitted(When when, std::optional<Who> by = std::nullopt)
    {
        visit().workOrder->submittedAt = when;
        visit().workOrder->submittedBy = by ? by->id : lead();
        return state(TicketState::AwaitingReview);
    }
    CaseBuilder &reviewPassed(When when) { return review(when, true, false); }
    /// Takes the submission back, and the signatures when the confirmation has to be done again.
    CaseBuilder &reviewFailed(When when, bool confirmAgain = true) { return review(when, false, confirmAgain); }
    CaseBuilder &archived(When when)
    {
        visit().workOrder->archivedAt = when;
        return state(TicketState::Archived);
    }

    // Follow-up

    /// A call about the newest visit comes due.
    CaseBuilder &followUp(Day dueOn, FollowUpParty party = FollowUpParty::Owner, Who agent = "agent")
    {
        FollowUp followUp;
        followUp.id = m_ids.next<FollowUpId>();
        followUp.kind = FollowUpKind::AfterVisit;
        followUp.partyRole = party;
        followUp.ticketId = ticket().id;
        followUp.visitId = visit().visit.id;
        followUp.agentId = agent;
        followUp.dueOn = dueOn;
        m_facts.followUps.push_back(followUp);
        return *this;
    }
    /// At the newest follow-up; what was answered counts as said of its visit.
    CaseBuilder &attempt(When when, bool reached = true, std::optional<Satisfaction> satisfaction = std::nullopt,
                         std::optional<bool> siteCleaned = std::nullopt)
    {
        FollowUp &followUp = m_facts.followUps.back();
        voice(when, satisfaction, siteCleaned);
        visit().voices.back().reached = reached;
        followUp.attempts.push_back(visit().voices.back());
        if (!reached)
            visit().voices.pop_back();
        return *this;
    }
    /// What a follow-up of any kind learned about the newest visit.
    CaseBuilder &voice(When when, std::optional<Satisfaction> satisfaction,
                       std::optional<bool> siteCleaned = std::nullopt)
    {
        FollowUpAttempt said =
            attemptOf(m_ids.next<AttemptId>(), when, true, person("agent"), satisfaction, siteCleaned);
        said.visitId = visit().visit.id;
        visit().voices.push_back(said);
        return *this;
    }

private:
    CaseBuilder(TicketKind kind, When receivedAt)
    {
        ticket().id = idOf<TicketId>(QStringLiteral("ticket"));
        ticket().number = QStringLiteral("2026-000001");
        ticket().kind = kind;
        ticket().shipId = idOf<ShipId>(QStringLiteral("ship"));
        ticket().engineId = idOf<EngineId>(QStringLiteral("engine"));
        ticket().fault = QStringLiteral("Oil leak at the turbocharger");
        ticket().receivedAt = receivedAt;
        ticket().receiverId = person("receiver");
    }

    EmployeeId lead() { return visit().visit.leadId(); }

    void leaveIntake(Instant when)
    {
        if (!ticket().leftIntakeAt)
            ticket().leftIntakeAt = when;
    }

    CaseBuilder &end(When when, TicketState how)
    {
        leaveIntake(when);
        ticket().endedAt = when;
        return state(how);
    }

    CaseBuilder &review(When when, bool passed, bool confirmAgain)
    {
        WorkOrder &order = *visit().workOrder;
        WorkOrderReview review;
        review.id = m_ids.next<ReviewId>();
        review.round = static_cast<int>(order.reviews.size()) + 1;
        review.passed = passed;
        review.confirmAgain = confirmAgain;
        review.submittedBy = order.submittedBy;
        review.entry = entryOf(when, person("head"));
        order.reviews.push_back(review);
        if (!passed)
            order.submittedAt.reset();
        if (confirmAgain) {
            for (Signatory &signatory : order.signatories)
                signatory.signedAt.reset();
        }
        return state(TicketState::AwaitingReview);
    }

    rules::CaseFacts m_facts;
    RecordIds m_ids{QStringLiteral("case record ")};
};

/// A ship with its delivery and the calls that it made due (A4.1).
class DeliveryBuilder {
public:
    explicit DeliveryBuilder(std::optional<Day> deliveredOn)
    {
        m_facts.ship.id = idOf<ShipId>(QStringLiteral("ship"));
        m_facts.headId = person("head");
        if (deliveredOn)
            m_facts.ship.deliveredOn = *deliveredOn;
    }

    [[nodiscard]] const rules::DeliveryFacts &facts() const { return m_facts; }
    operator const rules::DeliveryFacts &() const { return m_facts; }
    rules::DeliveryFacts &edit() { return m_facts; }

    /// A call that has come due; `agent` may be empty: nobody was named.
    DeliveryBuilder &followUp(FollowUpParty party, Who agent = "agent")
    {
        FollowUp followUp;
        followUp.id = m_ids.next<FollowUpId>();
        followUp.kind = FollowUpKind::ShipDelivery;
        followUp.partyRole = party;
        followUp.shipId = m_facts.ship.id;
        followUp.agentId = agent;
        followUp.basedOn = m_facts.ship.deliveredOn.value();
        followUp.dueOn = followUp.basedOn.addDays(15);
        m_facts.followUps.push_back(followUp);
        return *this;
    }
    /// At the newest call.
    DeliveryBuilder &attempt(When when, bool reached = true)
    {
        FollowUp &followUp = m_facts.followUps.back();
        followUp.attempts.push_back(
            attemptOf(m_ids.next<AttemptId>(), when, reached, followUp.agentId, std::nullopt, std::nullopt));
        return *this;
    }

private:
    rules::DeliveryFacts m_facts;
    RecordIds m_ids{QStringLiteral("delivery record ")};
};

} // namespace fairlead::test
