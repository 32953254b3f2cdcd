// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/candidates.h"

#include "domain/month.h"
#include "domain/stafforder.h"
#include "rules/qualification.h"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace fairlead::rules {

namespace {

bool isSamePort(const QString &one, const QString &other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

/// The last day on which a span still goes on.
QDate lastDayOf(const PlanSpan &span)
{
    return (span.until - std::chrono::milliseconds(1)).day();
}

void findClashes(const EngineerPlan &plan, const PlannedJob &job, Candidate &candidate)
{
    if (!job.span)
        return;
    for (const Engagement &engagement : plan.engagements) {
        if (engagement.ticketId == job.ticketId && engagement.isVisit())
            continue; // the visit itself, or one before it of the same case
        if (engagement.span.overlaps(*job.span))
            candidate.clashes.push_back(engagement);
    }
}

void judgeSkill(const EngineerPlan &plan, const PlannedJob &job, Candidate &candidate)
{
    if (!plan.engineer.skills.empty() && !job.model.isEmpty())
        candidate.skilled = isSkilledFor(plan.engineer, job.model, job.job);
}

/// The one that stands worst on the last day of the visit. Of several of one name the one that lasts longest counts: the
/// others were renewed by it.
void judgeCertificates(const EngineerPlan &plan, const PlannedJob &job, Candidate &candidate)
{
    if (!job.span)
        return; // without a day there is nothing to be valid on
    const QDate lastDay = lastDayOf(*job.span);
    const std::vector<Certificate> &held = plan.engineer.certificates;
    for (const Certificate &certificate : held) {
        const bool renewed = std::ranges::any_of(held, [&certificate](const Certificate &other) {
            const bool lastsLonger =
                certificate.validUntil && (!other.validUntil || *other.validUntil > *certificate.validUntil);
            return lastsLonger && other.name.compare(certificate.name, Qt::CaseInsensitive) == 0;
        });
        if (renewed)
            continue;
        CertificateStanding standing = CertificateStanding::Valid;
        switch (certificateState(certificate, lastDay)) {
        case CertificateState::Valid:
            break;
        case CertificateState::RunsOut:
            standing = CertificateStanding::RunsOut;
            break;
        case CertificateState::Expired:
            standing = CertificateStanding::Expired;
            break;
        }
        if (standing > candidate.certificate) {
            candidate.certificate = standing;
            candidate.certificateName = certificate.name;
            candidate.certificateUntil = certificate.validUntil;
        }
    }
}

void findPort(const EngineerPlan &plan, const PlannedJob &job, Instant now, Candidate &candidate)
{
    for (const Engagement &engagement : plan.engagements) {
        const bool isThere = engagement.onSite || (engagement.span.from <= now && now < engagement.span.until);
        if (engagement.isVisit() && engagement.ticketId != job.ticketId && isThere &&
            isSamePort(engagement.port, job.port))
            candidate.portNow = engagement.port;
    }
}

void countLoad(const EngineerPlan &plan, const PlannedJob &job, Instant now, Candidate &candidate)
{
    const QDate first = (job.span ? job.span->from : now).day();
    const Month month = Month::of(first);
    const PlanSpan wholeMonth{startOfDay(month.firstDay()), endOfDay(month.lastDay())};
    std::vector<QDate> days;
    for (const Engagement &engagement : plan.engagements) {
        if (!engagement.isVisit() || engagement.ticketId == job.ticketId || !engagement.span.overlaps(wholeMonth))
            continue;
        ++candidate.visitsThisMonth;
        const QDate last = std::min(lastDayOf(engagement.span), month.lastDay());
        for (QDate day = std::max(engagement.span.from.day(), month.firstDay()); day <= last; day = day.addDays(1))
            days.push_back(day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    candidate.daysThisMonth = static_cast<int>(days.size());

    for (int back = 1; back <= daysLookedBack && !candidate.lastDayOff; ++back) {
        const QDate day = first.addDays(-back);
        const PlanSpan wholeDay{startOfDay(day), endOfDay(day)};
        // Leave and sickness are days off; a training and a journey aren't.
        const bool worked = std::ranges::any_of(plan.engagements, [&](const Engagement &engagement) {
            const bool isWork = engagement.isVisit() || engagement.absence == AbsenceKind::Training ||
                                engagement.absence == AbsenceKind::Travel;
            return isWork && engagement.span.overlaps(wholeDay);
        });
        if (!worked)
            candidate.lastDayOff = day;
    }
}

} // namespace

PlanSpan spanOfVisit(Instant from, const std::optional<Instant> &until, Instant now)
{
    return {from, until.value_or(std::max(endOfDay(from.day()), from <= now ? now : from))};
}

PlanSpan spanOfAbsence(const Absence &absence)
{
    return {startOfDay(absence.from), endOfDay(absence.until)};
}

std::optional<PlanSpan> spanOf(const Visit &visit, Instant now)
{
    const std::optional<Instant> from = visit.arrivedAt ? visit.arrivedAt : visit.standingEntryAt;
    if (!from)
        return std::nullopt;
    const bool onSite = visit.arrivedAt && !visit.departedAt;
    std::optional<Instant> until = visit.departedAt ? visit.departedAt : visit.plannedEndAt;
    // Moved beyond its planned end, or still there after it: that end says nothing any more.
    if (until && (*until <= *from || (onSite && *until < now)))
        until.reset();
    return spanOfVisit(*from, until, now);
}

Candidate candidateFor(const EngineerPlan &plan, const PlannedJob &job, Instant now)
{
    Candidate candidate;
    candidate.engineer = plan.engineer;
    candidate.model = job.model;
    candidate.shipVisits = plan.shipVisits;
    findClashes(plan, job, candidate);
    judgeSkill(plan, job, candidate);
    judgeCertificates(plan, job, candidate);
    findPort(plan, job, now, candidate);
    countLoad(plan, job, now, candidate);
    return candidate;
}

std::vector<Candidate> rankedCandidates(const std::vector<EngineerPlan> &plans, const PlannedJob &job, Instant now)
{
    std::vector<Candidate> candidates;
    candidates.reserve(plans.size());
    for (const EngineerPlan &plan : plans)
        candidates.push_back(candidateFor(plan, job, now));
    const auto place = [](const Candidate &candidate) {
        // Without a day off on record for long: he should have one before another is sent for a rest.
        const qint64 restedOn = candidate.lastDayOff ? candidate.lastDayOff->toJulianDay() : 0;
        return std::tuple(conflictsOf(candidate).size(), candidate.skilled != true, candidate.portNow.isEmpty(),
                          candidate.shipVisits == 0, candidate.daysThisMonth, candidate.visitsThisMonth, -restedOn);
    };
    std::stable_sort(candidates.begin(), candidates.end(), [&place](const Candidate &a, const Candidate &b) {
        return place(a) != place(b) ? place(a) < place(b) : staffNoBefore(a.engineer.staffNo, b.engineer.staffNo);
    });
    return candidates;
}

std::vector<Conflict> conflictsOf(const Candidate &candidate)
{
    std::vector<Conflict> conflicts;
    for (const Engagement &clash : candidate.clashes) {
        conflicts.push_back({clash.isVisit() ? ConflictKind::Visit : ConflictKind::Absence, candidate.engineer.id,
                             clash.isVisit() ? clash.ticketNumber : codeOf(clash.absence), clash.span.from.day(),
                             lastDayOf(clash.span)});
    }
    if (candidate.skilled == false)
        conflicts.push_back({ConflictKind::NotSkilled, candidate.engineer.id, candidate.model, {}, {}});
    if (candidate.certificate == CertificateStanding::Expired) {
        conflicts.push_back({ConflictKind::Certificate,
                             candidate.engineer.id,
                             candidate.certificateName,
                             {},
                             candidate.certificateUntil.value_or(QDate())});
    }
    return conflicts;
}

bool wantsReason(ConflictKind kind, const CompanySettings &settings)
{
    return kind != ConflictKind::Visit || settings.doubleBooking == DoubleBooking::Refuse;
}

} // namespace fairlead::rules
