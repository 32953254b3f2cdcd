// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/visitdeadlines.h"

#include "rules/limit.h"

using namespace std::chrono_literals;

namespace fairlead::rules {

namespace {

/// A1.4: calendar days from settling the entry time to the entry day.
constexpr int daysAhead = 2;

/// Makes the deadlines of one visit.
class VisitWatch {
public:
    VisitWatch(const VisitFacts &facts, TicketKind kind, const CompanySettings &settings, const Deadline &draft,
               Instant now)
        : m_facts(facts), m_visit(facts.visit), m_kind(kind), m_settings(settings), m_draft(draft), m_now(now)
    {
        m_draft.visitId = m_visit.id;
    }

    std::vector<Deadline> all()
    {
        watchAppointmentAhead();
        watchNotice();
        watchDailySheets();
        watchSignatures();
        watchReview();
        return m_deadlines;
    }

private:
    void add(DeadlineKind kind, const char *commissioningClause, const char *repairClause, const Limit &limit,
             std::optional<Instant> metAt, QDate day = {})
    {
        Deadline deadline = m_draft;
        deadline.kind = kind;
        deadline.clauseId =
            QString::fromLatin1(m_kind == TicketKind::Commissioning ? commissioningClause : repairClause);
        deadline.day = day;
        m_deadlines.push_back(limit.settle(deadline, metAt, m_now));
    }

    /// A1.4. What counts is the time that was agreed first: a later change has its own notice (A1.6).
    void watchAppointmentAhead()
    {
        if (m_kind != TicketKind::Commissioning || !m_visit.appointment)
            return;
        const QDate entryDay = m_visit.appointment->entryAt.day();
        add(DeadlineKind::AppointmentAhead, "A1.4", "", Limit::endOf(entryDay.addDays(-daysAhead), 1),
            m_visit.appointment->entry.happenedAt);
    }

    void addNotice(Instant entryAt, std::optional<Instant> toldAt)
    {
        add(DeadlineKind::RescheduleNotice, "A1.6", "B3.5", Limit::at(entryAt - noticeWanted, 2h), toldAt);
    }

    /// A1.6, B3.5: an entry for each agreed time that the customer was told to change, and one for the standing time.
    void watchNotice()
    {
        if (!m_visit.appointment)
            return;
        Instant standing = m_visit.appointment->entryAt;
        bool toldTooLate = false;
        for (const Reschedule &reschedule : m_visit.reschedules) {
            const Instant toldAt = reschedule.entry.happenedAt;
            const bool inTime = standing - toldAt >= noticeWanted;
            // Told too late more than once, the first time says by how much the limit was missed.
            if (inTime || !toldTooLate)
                addNotice(standing, toldAt);
            toldTooLate = !inTime;
            if (inTime)
                standing = reschedule.newEntryAt;
        }
        // Once the limit is past there is nothing to watch: whoever keeps the agreed time owes nobody a notice.
        if (!toldTooLate && !m_visit.arrivedAt && m_now <= standing - noticeWanted)
            addNotice(standing, std::nullopt);
    }

    /// A3.2, which is of the chapter on commissioning: repairs want no sheets. A draft is none yet; a returned sheet was
    /// filled in all the same, so that the day's first one counts.
    void watchDailySheets()
    {
        if (m_kind != TicketKind::Commissioning)
            return;
        for (const QDate &day : onSiteDays(m_visit, m_now)) {
            std::optional<Instant> firstAt;
            for (const DailySheet &sheet : m_facts.sheets) {
                if (sheet.day == day && !sheet.draft && (!firstAt || sheet.entry.happenedAt < *firstAt))
                    firstAt = sheet.entry.happenedAt;
            }
            add(DeadlineKind::DailySheet, "A3.2", "", Limit::endOf(day, 4h), firstAt, day);
        }
    }

    /// A3.3, first half: from departure, or anew from the newest failed review, which took the submission back.
    void watchSignatures()
    {
        if (!m_visit.departedAt || !m_visit.finished)
            return;
        Instant from = *m_visit.departedAt;
        std::optional<Instant> submittedAt;
        if (m_facts.workOrder) {
            submittedAt = m_facts.workOrder->submittedAt;
            for (const WorkOrderReview &review : m_facts.workOrder->reviews) {
                if (!review.passed)
                    from = review.entry.happenedAt;
            }
        }
        add(DeadlineKind::Signatures, "A3.3", "", Limit::endOf(from.day().addDays(m_settings.signDays), 1),
            submittedAt);
    }

    /// A3.3, second half: from the submission that stands. Only a review that passed leaves it standing.
    void watchReview()
    {
        if (!m_facts.workOrder || !m_facts.workOrder->submittedAt)
            return;
        const WorkOrder &order = *m_facts.workOrder;
        std::optional<Instant> reviewedAt;
        if (order.passedReview())
            reviewedAt = order.reviews.back().entry.happenedAt;
        add(DeadlineKind::Review, "A3.3", "", Limit::endOf(order.submittedAt->day().addDays(m_settings.reviewDays), 1),
            reviewedAt);
    }

    const VisitFacts &m_facts;
    const Visit &m_visit;
    TicketKind m_kind;
    const CompanySettings &m_settings;
    Deadline m_draft;
    Instant m_now;
    std::vector<Deadline> m_deadlines;
};

} // namespace

std::vector<Deadline> visitDeadlines(const VisitFacts &facts, TicketKind kind, const CompanySettings &settings,
                                     const Deadline &draft, Instant now)
{
    return VisitWatch(facts, kind, settings, draft, now).all();
}

} // namespace fairlead::rules
