// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "domain/conflict.h"
#include "domain/employee.h"
#include "domain/settings.h"
#include "domain/visit.h"

#include <optional>
#include <vector>

namespace fairlead::rules {

/// A time from a moment until before another.
struct PlanSpan {
    Instant from;
    Instant until;

    [[nodiscard]] bool overlaps(const PlanSpan &other) const { return from < other.until && other.from < until; }
    friend bool operator==(const PlanSpan &, const PlanSpan &) = default;
};

/// The time that a visit takes: one without a known end takes its day, and whoever is on site is so until now at least.
PlanSpan spanOfVisit(Instant from, const std::optional<Instant> &until, Instant now);
/// The days of an absence.
PlanSpan spanOfAbsence(const Absence &absence);
/// The time that a visit is planned for, or was on site; nothing while no entry is agreed and nobody has arrived. Goes by the
/// visit's standing entry time.
std::optional<PlanSpan> spanOf(const Visit &visit, Instant now);

/// Something that somebody does at a time: a visit, or an absence.
struct Engagement {
    PlanSpan span;
    TicketId ticketId = {}; ///< of a visit; null: an absence
    QString ticketNumber = {};
    QString shipName = {};
    QString port = {};
    bool onSite = false; ///< has arrived and not left
    AbsenceKind absence = AbsenceKind::Leave;

    [[nodiscard]] bool isVisit() const { return !ticketId.isNull(); }
};

/// How somebody's certificates stand on the last day of the visit.
enum class CertificateStanding {
    None, ///< none are on record, or no day is known to judge them by
    Valid,
    RunsOut, ///< within certificateNoticeDays after the visit
    Expired
};

/// What is known of somebody who could go, gathered once for any time of the span that is looked at.
struct EngineerPlan {
    Employee engineer = {};                   ///< with skills and certificates
    std::vector<Engagement> engagements = {}; ///< by their beginnings
    int shipVisits = 0;                       ///< times that he was on the same ship before
};

/// The job that somebody is wanted for.
struct PlannedJob {
    TicketId ticketId = {};
    QString model = {};
    QString port = {};
    std::optional<Job> job = {};
    std::optional<PlanSpan> span = {}; ///< nothing: no time is agreed
};

/// Somebody who could go, with what speaks for and against: the same in "Assign…", on the timeline and in a refusal.
struct Candidate {
    Employee engineer = {};
    std::vector<Engagement> clashes = {}; ///< visits and absences in the planned time
    std::optional<bool> skilled = {};     ///< nothing: no skills of his are on record, or the model isn't known
    QString model = {};
    CertificateStanding certificate = CertificateStanding::None;
    QString certificateName = {}; ///< of the one that stands worst
    std::optional<QDate> certificateUntil = {};
    int shipVisits = 0;
    QString portNow = {};                 ///< where he is, when that is the job's port
    int visitsThisMonth = 0;              ///< of the month of the planned time, without this one
    int daysThisMonth = 0;                ///< days of visits in that month
    std::optional<QDate> lastDayOff = {}; ///< the newest day before the visit without one; nothing: none in 60 days

    [[nodiscard]] bool isFree() const { return clashes.empty(); }
};

/// How long back a last day off is looked for.
inline constexpr int daysLookedBack = 60;

/// What speaks for and against one person. Pure: asked again for each place that a ticket is dragged over.
Candidate candidateFor(const EngineerPlan &plan, const PlannedJob &job, Instant now);

/// All of them, who suits best first: free and fit before those with a conflict, the skilled, who is in the port, who knows
/// the ship, who has had less to do, who has had no day off for a shorter time, then by staff number.
std::vector<Candidate> rankedCandidates(const std::vector<EngineerPlan> &plans, const PlannedJob &job, Instant now);

/// What has to be overruled to send this person.
std::vector<Conflict> conflictsOf(const Candidate &candidate);
/// Whether a reason has to be given for it.
bool wantsReason(ConflictKind kind, const CompanySettings &settings);

} // namespace fairlead::rules
