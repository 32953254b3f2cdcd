// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dispatchdesk.h"

#include "desk/intakedesk.h"
#include "desk/registrydesk.h"
#include "storage/ticketrepository.h"
#include "storage/visitrepository.h"
#include "support/casebuilder.h"
#include "support/desk/deskfixture.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

class DispatchTest : public test::DeskFixture {
protected:
    DispatchDesk dispatch() { return DispatchDesk(office()); }
    Visit stored(const VisitId &visit) { return storage::VisitRepository(session()).load(visit).value(); }
    TicketState stateOf(const TicketId &ticket)
    {
        return storage::TicketRepository(session()).load(ticket).value().state;
    }
    static AgreeAppointment appointment(const TicketId &ticket, const char *entryAt)
    {
        AgreeAppointment command;
        command.ticket = ticket;
        command.entryAt = test::at(entryAt);
        command.place = u"江南造船 3 号码头"_s;
        command.contactName = u"王船长"_s;
        command.contactPhone = u"13800000001"_s;
        return command;
    }
    /// A repair with an agreed time, its head's to assign.
    TicketId agreed(const char *day, const char *entryAt, const char *plannedEndAt)
    {
        const TicketId ticket = repairToDispatch(day);
        AgreeAppointment command = appointment(ticket, entryAt);
        command.plannedEndAt = test::at(plannedEndAt);
        test::done(dispatch().agreeAppointment(command, by(head, (std::string(day) + " 11:00").c_str())));
        return ticket;
    }
    void arrive(const VisitId &id, const char *at)
    {
        Visit visit = stored(id);
        visit.arrivedAt = test::at(at);
        ASSERT_EQ(storage::VisitRepository(session()).update(visit), storage::SaveOutcome::Saved);
    }
};
FAIRLEAD_ON_BOTH_DATABASES(DispatchTest);

TEST_P(DispatchTest, agreesOnAnEntryTimeInEachStateBeforeTheVisit)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    AgreeAppointment command = appointment(ticket, "2026-05-06 08:00");
    command.plannedEndAt = test::at("2026-05-07 18:00");
    const VisitId id = test::done(dispatch().agreeAppointment(command, by(head, "2026-05-04 10:00")));
    const Visit visit = stored(id);
    EXPECT_EQ(visit.sequence, 1);
    EXPECT_EQ(visit.appointment->entryAt, test::at("2026-05-06 08:00"));
    EXPECT_EQ(visit.appointment->contactName, u"王船长"_s);
    EXPECT_EQ(visit.appointment->entry.happenedAt, test::at("2026-05-04 10:00"));
    EXPECT_EQ(visit.standingEntryAt, test::at("2026-05-06 08:00"));
    EXPECT_EQ(visit.plannedEndAt, test::at("2026-05-07 18:00"));
    EXPECT_TRUE(visit.crew.empty());
    EXPECT_EQ(stateOf(ticket), TicketState::Received);
    EXPECT_EQ(journalOf(id), QStringList{u"agree_appointment"_s});
    EXPECT_EQ(journalOf(visit.appointment->id), QStringList{u"agree_appointment"_s});

    EXPECT_EQ(test::said(dispatch().agreeAppointment(command, by(head, "2026-05-04 10:30"))),
              u"ticket already_done 2026-05-06T08:00:00+08:00"_s);

    // A crew first, the agreement later: the same visit.
    const TicketId second = repairToDispatch("2026-05-04");
    const VisitId assigned = test::done(dispatch().assignCrew({second, zhou, {}, {}}, by(head, "2026-05-04 10:40")));
    EXPECT_EQ(stateOf(second), TicketState::Dispatched);
    EXPECT_EQ(
        test::done(dispatch().agreeAppointment(appointment(second, "2026-05-06 08:00"), by(head, "2026-05-04 10:50"))),
        assigned);
    EXPECT_EQ(stored(assigned).crew.size(), 1U);
}

TEST_P(DispatchTest, refusesAnAppointmentWithAllThatIsWrong)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    const auto before = contents();
    EXPECT_EQ(test::said(dispatch().agreeAppointment({}, by(head, "2026-05-04 10:00"))),
              u"entry_at required; ticket required"_s);
    AgreeAppointment wrong = appointment(ticket, "2026-05-04 07:59");
    wrong.plannedEndAt = test::at("2026-05-04 07:59");
    wrong.place = u"一\n二"_s;
    wrong.contactPhone = QString(51, u'1');
    EXPECT_EQ(test::said(dispatch().agreeAppointment(wrong, by(head, "2026-05-04 08:00"))),
              u"at too_early 2026-05-04T09:00:00+08:00; contact_phone too_long 50; "
              "entry_at too_early 2026-05-04T08:00:00+08:00; place invalid_text; "
              "planned_end_at too_early 2026-05-04T07:59:00+08:00"_s);
    EXPECT_EQ(contents(), before);
    test::done(IntakeDesk(office()).cancelTicket({ticket, u"误报"_s}, by(head, "2026-05-04 10:00")));
    EXPECT_EQ(test::said(dispatch().agreeAppointment(appointment(ticket, "2026-05-06 08:00"), by(head))),
              u"ticket wrong_state cancelled"_s);
}

TEST_P(DispatchTest, reschedulesAndKeepsWhatWasAgreed)
{
    const TicketId ticket = agreed("2026-05-04", "2026-05-06 08:00", "2026-05-07 18:00");
    const auto told = [&](const char *at, const char *newEntryAt) {
        RescheduleVisit command;
        command.visit = {ticket, 0};
        command.newEntryAt = test::at(newEntryAt);
        command.apologised = true;
        command.reason = u"大雾封航"_s;
        return dispatch().rescheduleVisit(command, by(head, at));
    };
    test::done(told("2026-05-06 06:00", "2026-05-06 14:00")); // two hours ahead to the minute: it stands
    Visit visit = storage::VisitRepository(session()).ofTicket(ticket).front();
    EXPECT_EQ(visit.appointment->entryAt, test::at("2026-05-06 08:00"));
    EXPECT_EQ(visit.standingEntryAt, test::at("2026-05-06 14:00"));
    test::done(told("2026-05-06 12:01", "2026-05-06 16:00")); // too short: the standing one stays
    visit = storage::VisitRepository(session()).ofTicket(ticket).front();
    ASSERT_EQ(visit.reschedules.size(), 2U);
    EXPECT_TRUE(visit.reschedules[0].apologised);
    EXPECT_EQ(visit.reschedules[1].entry.happenedAt, test::at("2026-05-06 12:01"));
    EXPECT_EQ(visit.standingEntryAt, test::at("2026-05-06 14:00"));

    const auto before = contents();
    EXPECT_EQ(test::said(told("2026-05-06 12:00", "2026-05-06 11:00")),
              u"at too_early 2026-05-06T12:01:00+08:00; new_entry_at too_early 2026-05-06T12:00:00+08:00"_s);
    EXPECT_EQ(test::said(dispatch().rescheduleVisit({{ticket, 2}, {}, false, {}, {}}, by(head))),
              u"new_entry_at required; visit unknown 2"_s);
    EXPECT_EQ(contents(), before);
    arrive(visit.id, "2026-05-06 15:00");
    EXPECT_EQ(test::said(told("2026-05-06 16:00", "2026-05-07 08:00")),
              u"visit already_done 2026-05-06T15:00:00+08:00"_s);
}

TEST_P(DispatchTest, reschedulesOnlyWhatWasAgreed)
{
    const TicketId ticket = repairToDispatch("2026-05-04");
    RescheduleVisit command{{ticket, 0}, test::at("2026-05-06 08:00"), false, {}, {}};
    EXPECT_EQ(test::said(dispatch().rescheduleVisit(command, by(head, "2026-05-04 11:00"))), u"visit missing visit"_s);
    test::done(dispatch().assignCrew({ticket, zhou, {}, {}}, by(head, "2026-05-04 11:00")));
    EXPECT_EQ(test::said(dispatch().rescheduleVisit(command, by(head, "2026-05-04 11:00"))),
              u"visit missing appointment"_s);
}

TEST_P(DispatchTest, namesACrewAndKeepsTheTimeOfTheFirstNaming)
{
    const TicketId ticket = agreed("2026-05-04", "2026-05-06 08:00", "2026-05-07 18:00");
    const VisitId id = test::done(dispatch().assignCrew({ticket, zhou, {}, {}}, by(head, "2026-05-04 12:00")));
    EXPECT_EQ(stateOf(ticket), TicketState::Dispatched);
    EXPECT_EQ(journalOf(ticket), (QStringList{u"log_call"_s, u"send_to_dispatch"_s, u"assign_crew"_s}));
    test::done(dispatch().assignCrew({ticket, wu, {zhou}, test::at("2026-05-08 18:00")}, by(head, "2026-05-04 13:00")));
    const Visit visit = stored(id);
    ASSERT_EQ(visit.crew.size(), 2U);
    EXPECT_EQ(visit.leadId(), wu);
    EXPECT_EQ(visit.crew[1].employeeId, zhou);
    EXPECT_EQ(visit.assignedAt, test::at("2026-05-04 12:00"));
    EXPECT_EQ(visit.plannedEndAt, test::at("2026-05-08 18:00"));
    EXPECT_TRUE(visit.appointment) << "what was agreed stays";
}

TEST_P(DispatchTest, refusesACrewWithAllThatIsWrong)
{
    const TicketId received = repair("2026-05-04 09:00");
    EXPECT_EQ(test::said(dispatch().assignCrew({received, zhou, {}, {}}, by(head, "2026-05-04 09:30"))),
              u"ticket wrong_state received"_s);
    const TicketId ticket = agreed("2026-05-04", "2026-05-06 08:00", "2026-05-07 18:00");
    test::done(RegistryDesk(office()).changeEmployee({wu, 0, {u"2002"_s, u"吴涛"_s, {Role::Engineer}, {}}, false},
                                                     by(manager)));
    const auto before = contents();
    EXPECT_EQ(test::said(dispatch().assignCrew({ticket, {}, {wu, head, zhou, zhou}, test::at("2026-05-06 08:00")},
                                               by(head, "2026-05-04 09:59"))),
              u"at too_early 2026-05-04T10:00:00+08:00; lead required; members duplicate 周海; members inactive 吴涛; "
              "members wrong_role engineer; planned_end_at too_early 2026-05-06T08:00:00+08:00"_s);
    EXPECT_EQ(test::said(dispatch().assignCrew({ticket, zhou, {zhou}, {}}, by(head, "2026-05-04 12:00"))),
              u"members duplicate 周海"_s);
    EXPECT_EQ(contents(), before);
}

TEST_P(DispatchTest, ticksThePreparationsOfAVisit)
{
    const TicketId ticket = repairToDispatch("2026-05-04");
    TickPreparation command{{ticket, 0}, PreparationItem::SpareParts, false, u"缺密封圈"_s};
    EXPECT_EQ(test::said(dispatch().tickPreparation(command, by(zhou, "2026-05-04 11:00"))), u"visit missing visit"_s);
    const VisitId id = test::done(dispatch().assignCrew({ticket, zhou, {}, {}}, by(head, "2026-05-04 11:00")));
    const PreparationId first = test::done(dispatch().tickPreparation(command, by(zhou, "2026-05-04 12:00")));
    command.ready = true;
    command.note = {};
    test::done(dispatch().tickPreparation(command, by(zhou, "2026-05-04 13:00")));
    const std::vector<Preparation> preparations = stored(id).preparations;
    ASSERT_EQ(preparations.size(), 2U);
    EXPECT_EQ(preparations[0].id, first);
    EXPECT_EQ(preparations[0].note, u"缺密封圈"_s);
    EXPECT_FALSE(preparations[0].ready);
    EXPECT_TRUE(preparations[1].ready);
    EXPECT_EQ(journalOf(first), QStringList{u"tick_preparation"_s});
    command.visit.sequence = 7;
    EXPECT_EQ(test::said(dispatch().tickPreparation(command, by(zhou, "2026-05-04 14:00"))), u"visit unknown 7"_s);
}

TEST_P(DispatchTest, offersTheFreeEngineersFirst)
{
    const EmployeeId sun = hire(u"2003"_s, u"孙明"_s, {Role::Engineer});
    // Zhou is busy at the planned time; Wu has a visit in the month, and knows the ship.
    const TicketId busy = agreed("2026-05-04", "2026-05-06 08:00", "2026-05-08 18:00");
    test::done(dispatch().assignCrew({busy, zhou, {}, {}}, by(head, "2026-05-04 12:00")));
    const TicketId over = agreed("2026-05-04", "2026-05-05 08:00", "2026-05-05 18:00");
    const VisitId visited = test::done(dispatch().assignCrew({over, wu, {}, {}}, by(head, "2026-05-04 12:00")));
    arrive(visited, "2026-05-05 08:00");
    const TicketId ticket = agreed("2026-05-05", "2026-05-08 17:59", "2026-05-09 18:00");

    const std::vector<rules::Candidate> candidates = dispatch().candidates(ticket);
    ASSERT_EQ(candidates.size(), 3U);
    EXPECT_EQ(candidates[0].engineer.id, wu) << "knows the ship";
    EXPECT_EQ(candidates[0].visitsThisMonth, 1);
    EXPECT_EQ(candidates[0].shipVisits, 1);
    EXPECT_TRUE(candidates[0].isFree());
    EXPECT_EQ(candidates[1].engineer.id, sun);
    EXPECT_EQ(candidates[1].visitsThisMonth, 0);
    EXPECT_EQ(candidates[1].shipVisits, 0);
    EXPECT_EQ(candidates[2].engineer.id, zhou);
    ASSERT_EQ(candidates[2].clashes.size(), 1U);
    EXPECT_EQ(candidates[2].clashes[0].ticketNumber, storage::TicketRepository(session()).numberOf(busy));
    EXPECT_EQ(candidates[2].clashes[0].shipName, u"新海航"_s);

    // At another time than the one that is planned, he is free.
    const rules::PlanSpan later{test::at("2026-05-11 08:00"), test::at("2026-05-12 18:00")};
    for (const rules::Candidate &candidate : dispatch().candidates(ticket, later))
        EXPECT_TRUE(candidate.isFree());
    EXPECT_TRUE(dispatch().candidates({}).empty());

    // One who ends at the minute when the other begins is free.
    const TicketId after = agreed("2026-05-05", "2026-05-08 18:00", "2026-05-09 18:00");
    for (const rules::Candidate &candidate : dispatch().candidates(after))
        EXPECT_TRUE(candidate.isFree());
}

} // namespace

} // namespace fairlead::desk
