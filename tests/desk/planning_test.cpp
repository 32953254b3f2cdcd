// SPDX-License-Identifier: GPL-3.0-or-later
// Absences, conflicts and what overruling them leaves, visits planned at once, and the timeline.
#include "casefixture.h"
#include "desk/administrationdesk.h"
#include "storage/absencerepository.h"
#include "storage/visitrepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

class PlanningTest : public test::CaseFixture {
protected:
    AbsenceId away(const EmployeeId &person, QDate from, QDate until, AbsenceKind kind = AbsenceKind::Leave)
    {
        return test::done(dispatch().enterAbsence({person, kind, from, until}, by(head, "2026-05-04 08:30")));
    }
    void refuseDoubleBooking()
    {
        CompanySettings settings = AdministrationDesk(office()).settings();
        settings.doubleBooking = DoubleBooking::Refuse;
        test::done(AdministrationDesk(office()).changeSettings(settings, by(manager)));
    }
    static AgreeAppointment appointment(const TicketId &ticket, const char *entryAt, const char *plannedEndAt)
    {
        AgreeAppointment command;
        command.ticket = ticket;
        command.entryAt = test::at(entryAt);
        command.plannedEndAt = test::at(plannedEndAt);
        return command;
    }
    /// A case that waits for its crew, with an agreed time.
    TicketId agreed(const char *entryAt, const char *plannedEndAt)
    {
        const TicketId ticket = repairToDispatch("2026-05-04");
        test::done(
            dispatch().agreeAppointment(appointment(ticket, entryAt, plannedEndAt), by(head, "2026-05-04 11:00")));
        return ticket;
    }
    Visit newest(const TicketId &ticket) { return storage::VisitRepository(session()).ofTicket(ticket).back(); }
};
FAIRLEAD_ON_BOTH_DATABASES(PlanningTest);

TEST_P(PlanningTest, entersAndCancelsAbsences)
{
    const AbsenceId id = away(zhou, QDate(2026, 5, 6), QDate(2026, 5, 8), AbsenceKind::Training);
    EXPECT_EQ(journalOf(id), QStringList{u"enter_absence"_s});
    const auto before = contents();
    EXPECT_EQ(test::said(dispatch().enterAbsence({zhou, AbsenceKind::Leave, QDate(2026, 5, 8), QDate(2026, 5, 9)},
                                                 by(head, "2026-05-04 09:00"))),
              u"from_on conflicting absence 周海 training 2026-05-06 2026-05-08"_s);
    EXPECT_EQ(test::said(dispatch().enterAbsence({{}, AbsenceKind::Leave, {}, QDate(2026, 5, 9)}, by(head))),
              u"employee required; from_on required"_s);
    EXPECT_EQ(
        test::said(dispatch().enterAbsence({wu, AbsenceKind::Leave, QDate(2026, 5, 9), QDate(2026, 5, 8)}, by(head))),
        u"until_on too_early 2026-05-09"_s);
    EXPECT_EQ(
        test::said(dispatch().enterAbsence({wu, AbsenceKind::Leave, QDate(2026, 5, 1), QDate(2027, 5, 2)}, by(head))),
        u"until_on out_of_range 2026-05-01 2027-05-01"_s);
    EXPECT_EQ(test::said(dispatch().cancelAbsence({id, {}}, by(head, "2026-05-04 10:00"))), u"reason required"_s);
    EXPECT_EQ(contents(), before);
    away(wu, QDate(2026, 5, 1), QDate(2027, 5, 1)); // a year and a day less one

    test::done(dispatch().cancelAbsence({id, u"培训改期"_s}, by(head, "2026-05-04 10:00")));
    EXPECT_EQ(journalOf(id), (QStringList{u"enter_absence"_s, u"cancel_absence"_s}));
    EXPECT_EQ(test::said(dispatch().cancelAbsence({id, u"又"_s}, by(head, "2026-05-04 10:05"))),
              u"absence already_done 2026-05-04T10:00:00+08:00"_s);
    EXPECT_EQ(test::said(dispatch().cancelAbsence({{}, u"又"_s}, by(head, "2026-05-04 10:05"))), u"absence required"_s);
    away(zhou, QDate(2026, 5, 8), QDate(2026, 5, 9)); // the days are free again
}

TEST_P(PlanningTest, sendsNobodyWhoIsAwayWithoutAReason)
{
    away(zhou, QDate(2026, 5, 7), QDate(2026, 5, 8));
    away(wu, QDate(2026, 5, 6), QDate(2026, 5, 6), AbsenceKind::Sick);
    const TicketId ticket = agreed("2026-05-06 08:00", "2026-05-07 17:00");
    const auto before = contents();
    EXPECT_EQ(test::said(dispatch().assignCrew({ticket, zhou, {wu}, {}}, by(head, "2026-05-04 12:00"))),
              u"lead conflicting absence 周海 leave 2026-05-07 2026-05-08; "
              "members conflicting absence 吴涛 sick 2026-05-06 2026-05-06; "
              "overrule_reason missing overrule_reason"_s);
    EXPECT_EQ(contents(), before);

    const VisitId id = test::done(
        dispatch().assignCrew({ticket, zhou, {wu}, {}, u"船期已定，两人同意"_s}, by(head, "2026-05-04 12:00")));
    const Visit visit = newest(ticket);
    ASSERT_EQ(visit.overrules.size(), 2U);
    EXPECT_EQ(visit.overrules[0].employeeId, zhou);
    EXPECT_EQ(visit.overrules[0].kind, ConflictKind::Absence);
    EXPECT_EQ(visit.overrules[0].detail, u"leave"_s);
    EXPECT_EQ(visit.overrules[0].reason, u"船期已定，两人同意"_s);
    EXPECT_EQ(visit.overrules[0].entry.enteredBy, head);
    EXPECT_EQ(journalOf(visit.overrules[1].id), QStringList{u"assign_crew"_s});
    EXPECT_EQ(visit.id, id);
    // What was overruled once isn't asked for again.
    test::done(dispatch().assignCrew({ticket, zhou, {wu}, {}}, by(head, "2026-05-04 12:10")));
    EXPECT_EQ(newest(ticket).overrules.size(), 2U);
}

TEST_P(PlanningTest, bookingTwiceIsWarnedOfOrRefusedAsTheCompanySays)
{
    const TicketId first = agreed("2026-05-06 08:00", "2026-05-07 17:00");
    test::done(dispatch().assignCrew({first, zhou, {}, {}}, by(head, "2026-05-04 12:00")));
    const TicketId warned = agreed("2026-05-07 08:00", "2026-05-08 17:00");
    test::done(dispatch().assignCrew({warned, zhou, {}, {}}, by(head, "2026-05-04 12:00")));
    EXPECT_TRUE(newest(warned).overrules.empty());

    refuseDoubleBooking();
    const TicketId refused = agreed("2026-05-06 16:00", "2026-05-06 18:00");
    EXPECT_EQ(test::said(dispatch().assignCrew({refused, zhou, {}, {}}, by(head, "2026-05-04 12:00"))),
              u"lead conflicting visit 周海 2026-000001 2026-05-06 2026-05-07; "
              "overrule_reason missing overrule_reason"_s);
    const TicketId after = agreed("2026-05-08 17:00", "2026-05-08 18:00"); // as the other one ends
    test::done(dispatch().assignCrew({after, zhou, {}, {}}, by(head, "2026-05-04 12:00")));
    test::done(dispatch().assignCrew({refused, zhou, {}, {}, u"两船同码头"_s}, by(head, "2026-05-04 12:00")));
    ASSERT_EQ(newest(refused).overrules.size(), 1U);
    EXPECT_EQ(newest(refused).overrules[0].detail, u"2026-000001"_s);
}

TEST_P(PlanningTest, asksAgainWhenTheTimeChanges)
{
    away(zhou, QDate(2026, 5, 9), QDate(2026, 5, 10));
    const TicketId ticket = agreed("2026-05-06 08:00", "2026-05-07 17:00");
    test::done(dispatch().assignCrew({ticket, zhou, {}, {}}, by(head, "2026-05-04 12:00")));
    RescheduleVisit moved{{ticket, 0}, test::at("2026-05-09 08:00"), true, u"大雾"_s, test::at("2026-05-09 17:00")};
    EXPECT_EQ(test::said(dispatch().rescheduleVisit(moved, by(head, "2026-05-05 12:00"))),
              u"new_entry_at conflicting absence 周海 leave 2026-05-09 2026-05-10; "
              "overrule_reason missing overrule_reason"_s);
    // Told too late, the agreed time stands, and with it a crew that can come.
    RescheduleVisit late = moved;
    late.plannedEndAt.reset();
    EXPECT_EQ(test::said(dispatch().rescheduleVisit(late, by(head, "2026-05-06 06:01"))), QString());

    ChangePlannedEnd end{{ticket, 0}, test::at("2026-05-09 00:00")};
    test::done(dispatch().changePlannedEnd(end, by(head, "2026-05-06 07:00")));
    EXPECT_EQ(newest(ticket).plannedEndAt, test::at("2026-05-09 00:00"));
    end.plannedEndAt = test::at("2026-05-09 00:01");
    EXPECT_EQ(test::said(dispatch().changePlannedEnd(end, by(head, "2026-05-06 07:00"))),
              u"overrule_reason missing overrule_reason; "
              "planned_end_at conflicting absence 周海 leave 2026-05-09 2026-05-10"_s);
    end.overruleReason = u"客户要求"_s;
    test::done(dispatch().changePlannedEnd(end, by(head, "2026-05-06 07:00")));
    EXPECT_EQ(newest(ticket).overrules.size(), 1U);
}

TEST_P(PlanningTest, thePlannedEndIsEvidenceOnceTheCrewIsThere)
{
    const TicketId ticket = onSite();
    EXPECT_EQ(test::said(dispatch().changePlannedEnd({{ticket, 0}, test::at("2026-05-08 17:00")},
                                                     by(head, "2026-05-07 10:00"))),
              u"ticket wrong_state on_site; visit already_done 2026-05-07T08:50:00+08:00"_s);
    const TicketId other = repairToDispatch("2026-05-07");
    test::done(dispatch().assignCrew({other, wu, {}, {}}, by(head, "2026-05-07 11:00")));
    EXPECT_EQ(test::said(dispatch().changePlannedEnd({{other, 0}, {}}, by(head, "2026-05-07 12:00"))),
              u"planned_end_at required; visit missing appointment"_s);
}

TEST_P(PlanningTest, plansTimeAndCrewAtOnceOrNeither)
{
    away(wu, QDate(2026, 5, 6), QDate(2026, 5, 6));
    const TicketId ticket = repairToDispatch("2026-05-04");
    PlanVisit plan{appointment(ticket, "2026-05-06 08:00", "2026-05-06 17:00"), wu};
    plan.appointment.placeKind = PlaceKind::AtSea;
    plan.appointment.port = u"舟山"_s;
    plan.appointment.customerRules = u"禁止动火"_s;
    const auto before = contents();
    EXPECT_EQ(test::said(dispatch().planVisit(plan, by(head, "2026-05-04 12:00"))),
              u"lead conflicting absence 吴涛 leave 2026-05-06 2026-05-06; "
              "overrule_reason missing overrule_reason"_s);
    EXPECT_EQ(contents(), before) << "the appointment isn't kept without its crew";
    PlanVisit empty;
    empty.appointment.ticket = ticket;
    EXPECT_EQ(test::said(dispatch().planVisit(empty, by(head, "2026-05-04 12:00"))),
              u"entry_at required; lead required"_s);

    plan.lead = zhou;
    const VisitId id = test::done(dispatch().planVisit(plan, by(head, "2026-05-04 12:00")));
    const Visit visit = newest(ticket);
    EXPECT_EQ(visit.id, id);
    EXPECT_EQ(visit.leadId(), zhou);
    EXPECT_EQ(visit.standingEntryAt, test::at("2026-05-06 08:00"));
    EXPECT_EQ(visit.appointment->placeKind, PlaceKind::AtSea);
    EXPECT_EQ(visit.appointment->port, u"舟山"_s);
    EXPECT_EQ(visit.appointment->customerRules, u"禁止动火"_s);
    EXPECT_EQ(stateOf(ticket), TicketState::Dispatched);
    EXPECT_EQ(journalOf(id), (QStringList{u"agree_appointment"_s, u"assign_crew"_s}));
}

TEST_P(PlanningTest, carriesOpenPointsIntoTheNextVisit)
{
    const TicketId ticket = onSite();
    EXPECT_EQ(test::said(site().leaveSite({{ticket, 0}, true, u"备件待到"_s}, by(zhou, "2026-05-07 16:00"))),
              u"left_open invalid_value 备件待到"_s);
    test::done(site().leaveSite({{ticket, 0}, false, u"备件待到，增压器还漏油"_s}, by(zhou, "2026-05-07 16:00")));
    const std::vector<Visit> visits = storage::VisitRepository(session()).ofTicket(ticket);
    ASSERT_EQ(visits.size(), 2U);
    EXPECT_EQ(visits[0].leftOpen, u"备件待到，增压器还漏油"_s);
    // The crew that was carried over can't come at the new time.
    away(wu, QDate(2026, 5, 12), QDate(2026, 5, 12));
    AgreeAppointment next = appointment(ticket, "2026-05-12 08:00", "2026-05-12 17:00");
    EXPECT_EQ(test::said(dispatch().agreeAppointment(next, by(head, "2026-05-08 09:00"))),
              u"entry_at conflicting absence 吴涛 leave 2026-05-12 2026-05-12; "
              "overrule_reason missing overrule_reason"_s);
    next.overruleReason = u"只有他熟悉"_s;
    test::done(dispatch().agreeAppointment(next, by(head, "2026-05-08 09:00")));
    EXPECT_EQ(newest(ticket).overrules.size(), 1U);
}

TEST_P(PlanningTest, showsWhoDoesWhatWhen)
{
    const TicketId ticket = onSite();
    const TicketId waiting = agreed("2026-05-08 09:00", "2026-05-08 17:00");
    away(zhou, QDate(2026, 5, 9), QDate(2026, 5, 10));
    away(head, QDate(2026, 5, 9), QDate(2026, 5, 10));
    itIs("2026-05-07 12:00");
    const Timeline timeline = dispatch().timeline(QDate(2026, 5, 7), QDate(2026, 5, 13));
    ASSERT_EQ(timeline.engineers.size(), 2U);
    EXPECT_EQ(timeline.engineers[0].id, zhou);
    ASSERT_EQ(timeline.visits.size(), 2U);
    EXPECT_EQ(timeline.visits[0].ticketId, ticket);
    EXPECT_EQ(timeline.visits[0].span, (rules::PlanSpan{test::at("2026-05-07 08:50"), test::at("2026-05-07 17:00")}));
    EXPECT_FALSE(timeline.visits[0].toCome);
    ASSERT_EQ(timeline.visits[0].crew.size(), 2U);
    EXPECT_TRUE(timeline.visits[0].crew[0].lead);
    EXPECT_EQ(timeline.visits[1].ticketId, waiting);
    EXPECT_TRUE(timeline.visits[1].crew.empty());
    EXPECT_TRUE(timeline.visits[1].toCome);
    ASSERT_EQ(timeline.absences.size(), 1U) << "a head who is no engineer isn't on it";
    EXPECT_EQ(timeline.absences[0].employeeId, zhou);
    EXPECT_TRUE(dispatch().timeline(QDate(2026, 5, 1), QDate(2026, 5, 6)).visits.empty());
    EXPECT_EQ(dispatch().timeline(QDate(2026, 5, 8), QDate(2026, 5, 8)).visits.size(), 1U) << "17:00 is over";
}

} // namespace

} // namespace fairlead::desk
