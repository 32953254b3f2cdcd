// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineghost.h"

#include "rules/deadlines.h"
#include "ui/case/caselines.h"
#include "ui/dispatch/appointmentfields.h"
#include "ui/dispatch/candidatelines.h"
#include "ui/timeline/timelinetexts.h"
#include "wording/times.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

using Line = wording::CandidateLine;

struct Ghosts {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::TimelineGhost)
};

/// How much of the 2 h notice is left if the customer is told now (A1.6, B3.5).
Line noticeLine(Instant agreed, Instant newEntryAt, Instant now)
{
    Visit visit;
    visit.appointment.emplace();
    visit.appointment->entryAt = agreed;
    Reschedule &told = visit.reschedules.emplace_back();
    told.entry.happenedAt = now;
    told.newEntryAt = newEntryAt;
    const std::chrono::milliseconds margin = rules::noticeMargins(visit).back();
    if (margin.count() < 0)
        return {Line::Weight::Against, Ghosts::tr("notice of 2 h: %1 short").arg(wording::duration(-margin))};
    return {Line::Weight::For, Ghosts::tr("notice of 2 h: %1 to spare").arg(wording::duration(margin))};
}

} // namespace

QString TimelineExplanation::text() const
{
    QStringList parts{title};
    for (const Line &line : lines)
        parts.append(u"%1 %2"_s.arg(signOf(line.weight)).arg(line.text));
    return parts.join(u"  "_s);
}

TimelineExplanation explain(const TimelineGhost &ghost, const QString &engineerName,
                            const std::optional<desk::JobPlan> &plan, Instant now)
{
    TimelineExplanation said;
    said.title = u"%1 · %2 · %3"_s.arg(ghost.label, engineerName, TimelineTexts::spanText(ghost.span));
    if (ghost.wantsNewTime()) {
        said.lines.push_back(
            {Line::Weight::Warns, Ghosts::tr("agreed is %1: the new time comes first").arg(shortTime(*ghost.agreed))});
        said.lines.push_back(noticeLine(*ghost.agreed, ghost.span.from, now));
    } else if (ghost.agreed) {
        said.lines.push_back({Line::Weight::Neutral, Ghosts::tr("this time is agreed with the customer")});
    }
    if (ghost.what == TimelineGhost::What::Move)
        said.lines.push_back(noticeLine(ghost.visit->span.from, ghost.span.from, now));
    if (!plan || plan->job.ticketId != ghost.ticket)
        return said;
    if (ghost.what == TimelineGhost::What::Ticket && !ghost.agreed) {
        if (const auto ahead = noticeAhead(plan->kind, ghost.span.from, now)) {
            const bool inTime = ahead->state == rules::DeadlineState::Met;
            said.lines.push_back({inTime ? Line::Weight::For : Line::Weight::Warns,
                                  Ghosts::tr("two days ahead (A1.4): %1").arg(wording::countdown(*ahead, now))});
        }
    }
    const auto engineer = std::ranges::find_if(
        plan->engineers, [&ghost](const rules::EngineerPlan &each) { return each.engineer.id == ghost.engineer; });
    if (engineer == plan->engineers.end())
        return said;
    rules::PlannedJob job = plan->job;
    job.span = ghost.span;
    for (const Line &line : wording::explanation(rules::candidateFor(*engineer, job, plan->asOf)))
        said.lines.push_back(line);
    return said;
}

} // namespace fairlead::ui
