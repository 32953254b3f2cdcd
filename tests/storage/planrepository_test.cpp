// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planrepository.h"

#include "storage/absencerepository.h"
#include "visitrecords.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

class PlanRepositoryTest : public test::VisitRecords {
protected:
    Visit stored() { return VisitRepository(session()).load(visit).value(); }
    void change(const std::function<void(Visit &)> &how)
    {
        Visit changed = stored();
        how(changed);
        ASSERT_EQ(VisitRepository(session()).update(changed), SaveOutcome::Saved);
    }
    size_t count(const char *from, const char *until)
    {
        return PlanRepository(session()).visitsBetween(test::at(from), test::at(until)).size();
    }
};
FAIRLEAD_ON_BOTH_DATABASES(PlanRepositoryTest);

TEST_P(PlanRepositoryTest, givesAVisitWithWhatPlanningWantsToKnow)
{
    change([this](Visit &planned) {
        planned.standingEntryAt = test::at("2026-05-06 08:00");
        planned.plannedEndAt = test::at("2026-05-08 18:00");
        Appointment agreed;
        agreed.id = test::idOf<AppointmentId>(u"a"_s);
        agreed.entryAt = test::at("2026-05-06 08:00");
        agreed.port = u"上海"_s;
        agreed.placeKind = PlaceKind::Yard;
        agreed.entry = entry("2026-05-04 09:00");
        planned.appointment = agreed;
    });
    const std::vector<PlannedVisit> found =
        PlanRepository(session()).visitsBetween(test::at("2026-05-01 00:00"), test::at("2026-06-01 00:00"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].visit.id, visit);
    EXPECT_EQ(found[0].ticketNumber, u"2026-000001"_s);
    EXPECT_EQ(found[0].shipId, ship);
    EXPECT_EQ(found[0].shipName, u"新海航"_s);
    EXPECT_EQ(found[0].visit.leadId(), zhou);
    ASSERT_EQ(found[0].visit.crew.size(), 2U);
    EXPECT_EQ(found[0].visit.appointment->port, u"上海"_s);
    EXPECT_EQ(found[0].visit.plannedEndAt, test::at("2026-05-08 18:00"));
}

TEST_P(PlanRepositoryTest, findsWhatReachesIntoTheSpan)
{
    change([](Visit &planned) {
        planned.standingEntryAt = test::at("2026-05-06 08:00");
        planned.plannedEndAt = test::at("2026-05-08 18:00");
    });
    EXPECT_EQ(count("2026-05-01 00:00", "2026-05-06 08:00"), 0U) << "begins as the span ends";
    EXPECT_EQ(count("2026-05-01 00:00", "2026-05-06 08:01"), 1U);
    change([](Visit &there) { there.arrivedAt = test::at("2026-05-07 10:00"); });
    EXPECT_EQ(count("2026-05-06 00:00", "2026-05-07 00:00"), 0U) << "came later than agreed";
    EXPECT_EQ(count("2027-01-01 00:00", "2027-02-01 00:00"), 1U) << "on site still, however long";
    change([](Visit &left) { left.departedAt = test::at("2026-05-09 12:00"); });
    EXPECT_EQ(count("2026-05-09 12:00", "2026-05-10 00:00"), 1U);
    EXPECT_EQ(count("2026-05-09 12:01", "2026-05-10 00:00"), 0U);
    change([](Visit &unagreed) { unagreed.standingEntryAt.reset(); });
    EXPECT_EQ(count("2026-05-08 00:00", "2026-05-09 00:00"), 1U) << "went without an agreed time";
    Ticket cancelled = TicketRepository(session()).load(ticket).value();
    cancelled.state = TicketState::Cancelled;
    ASSERT_EQ(TicketRepository(session()).update(cancelled), SaveOutcome::Saved);
    EXPECT_EQ(count("2026-05-08 00:00", "2026-05-09 00:00"), 0U);
}

TEST_P(PlanRepositoryTest, keepsAbsences)
{
    AbsenceRepository absences(session());
    Absence made;
    made.id = test::idOf<AbsenceId>(u"absence"_s);
    made.employeeId = zhou;
    made.kind = AbsenceKind::Training;
    made.from = QDate(2026, 5, 6);
    made.until = QDate(2026, 5, 8);
    made.note = u"增压器培训"_s;
    made.entry = entry("2026-05-04 09:00");
    absences.insert(made);
    EXPECT_EQ(made.version, 1);
    const auto between = [&](int first, int last) {
        return absences.between(QDate(2026, 5, first), QDate(2026, 5, last)).size();
    };
    EXPECT_EQ(between(1, 5), 0U);
    EXPECT_EQ(between(1, 6), 1U);
    EXPECT_EQ(between(7, 7), 1U);
    EXPECT_EQ(between(8, 20), 1U);
    EXPECT_EQ(between(9, 20), 0U);

    Absence stale = made;
    made.cancelled = AbsenceCancel{u"培训改期"_s, entry("2026-05-05 09:00")};
    EXPECT_EQ(absences.cancel(made), SaveOutcome::Saved);
    EXPECT_EQ(made.version, 2);
    EXPECT_EQ(between(6, 8), 0U);
    const Absence stored = absences.load(made.id).value();
    EXPECT_EQ(stored.kind, AbsenceKind::Training);
    EXPECT_EQ(stored.until, QDate(2026, 5, 8));
    EXPECT_EQ(stored.note, u"增压器培训"_s);
    EXPECT_EQ(stored.cancelled->reason, u"培训改期"_s);
    EXPECT_EQ(stored.cancelled->entry.happenedAt, test::at("2026-05-05 09:00"));
    stale.cancelled = made.cancelled;
    EXPECT_EQ(absences.cancel(stale), SaveOutcome::Conflict);
    EXPECT_FALSE(absences.load({}));
}

} // namespace

} // namespace fairlead::storage
