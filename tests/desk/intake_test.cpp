// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/intakedesk.h"

#include "desk/registrydesk.h"
#include "storage/ticketrepository.h"
#include "storage/visitrepository.h"
#include "support/casebuilder.h"
#include "support/desk/deskfixture.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

class IntakeTest : public test::DeskFixture {
protected:
    IntakeDesk intake() { return IntakeDesk(office()); }
    Ticket stored(const TicketId &ticket) { return storage::TicketRepository(session()).load(ticket).value(); }
    LogCall faultCall()
    {
        LogCall call;
        call.engine = engine;
        call.text = u"主机异响"_s;
        return call;
    }
};
FAIRLEAD_ON_BOTH_DATABASES(IntakeTest);

TEST_P(IntakeTest, opensACaseWithTheVerdictOfTheDay)
{
    LogCall call = faultCall();
    call.contact = contact;
    call.channel = Channel::Email;
    call.priority = Priority::ShipStopped;
    const LoggedCall logged = test::done(intake().logCall(call, by(receiver, "2026-05-04 09:00")));
    EXPECT_EQ(logged.ticketNumber, u"2026-000001"_s);
    const Ticket ticket = stored(logged.ticket);
    EXPECT_EQ(ticket.kind, TicketKind::Repair);
    EXPECT_EQ(ticket.state, TicketState::Received);
    EXPECT_EQ(ticket.engineId, engine);
    EXPECT_EQ(ticket.shipId, ship) << "the engine's ship is taken with it";
    EXPECT_EQ(ticket.fault, u"主机异响"_s);
    EXPECT_EQ(ticket.priority, Priority::ShipStopped);
    EXPECT_EQ(ticket.receivedAt, test::at("2026-05-04 09:00"));
    EXPECT_EQ(ticket.receiverId, receiver);
    EXPECT_EQ(ticket.judgedOn, QDate(2026, 5, 4));
    EXPECT_EQ(ticket.verdict.covered, true);
    EXPECT_EQ(ticket.verdict.basis, WarrantyBasis::SeaTrial);
    EXPECT_EQ(ticket.verdict.lastDay, QDate(2026, 8, 1));
    EXPECT_EQ(journalOf(logged.ticket), QStringList{u"log_call"_s});
    EXPECT_EQ(journalOf(logged.call), QStringList{u"log_call"_s});

    const std::vector<Call> calls = storage::TicketRepository(session()).callsOf(logged.ticket);
    ASSERT_EQ(calls.size(), 1U);
    EXPECT_EQ(calls[0].callerName, u"王船长"_s) << "from the contact";
    EXPECT_EQ(calls[0].callerPhone, u"13800000001"_s);
    EXPECT_EQ(calls[0].channel, Channel::Email);
    EXPECT_EQ(calls[0].contactId, contact);
}

TEST_P(IntakeTest, opensACaseForWhoKnowsNeitherShipNorEngine)
{
    LogCall call;
    call.kind = CallKind::CommissioningRequest;
    call.text = u"请派人调试"_s;
    const Ticket ticket = stored(test::done(intake().logCall(call, by(receiver, "2026-05-04 09:00"))).ticket);
    EXPECT_EQ(ticket.kind, TicketKind::Commissioning);
    EXPECT_TRUE(ticket.shipId.isNull());
    EXPECT_FALSE(ticket.verdict.covered) << "undecided, never out of warranty";

    // A later call tells: ship, engine and verdict of the day of receipt are learned, once.
    LogCall further = faultCall();
    further.ticket = ticket.id;
    test::done(intake().logCall(further, by(receiver, "2026-09-01 09:00")));
    const Ticket known = stored(ticket.id);
    EXPECT_EQ(known.engineId, engine);
    EXPECT_EQ(known.shipId, ship);
    EXPECT_EQ(known.verdict.covered, true);
    EXPECT_EQ(known.judgedOn, QDate(2026, 5, 4));
    EXPECT_EQ(known.fault, u"请派人调试"_s);
    EXPECT_EQ(storage::TicketRepository(session()).callsOf(ticket.id).size(), 2U);
}

TEST_P(IntakeTest, opensCasesForFaultsAndRequestsOnly)
{
    struct KindRow {
        CallKind kind;
        bool opens;
        bool joins;
    };
    const KindRow rows[] = {{CallKind::Fault, true, true},    {CallKind::CommissioningRequest, true, true},
                            {CallKind::Inquiry, false, true}, {CallKind::Complaint, false, true},
                            {CallKind::Praise, false, true},  {CallKind::WrongNumber, false, false}};
    const TicketId open = repair("2026-05-04 09:00");
    for (const KindRow &row : rows) {
        SCOPED_TRACE(codeOf(row.kind).toStdString());
        LogCall call;
        call.kind = row.kind;
        call.text = u"说了什么"_s;
        const LoggedCall logged = test::done(intake().logCall(call, by(receiver, "2026-05-04 09:30")));
        EXPECT_EQ(!logged.ticket.isNull(), row.opens);
        call.ticket = open;
        const Result<LoggedCall> joined = intake().logCall(call, by(receiver, "2026-05-04 09:40"));
        EXPECT_EQ(joined.ok(), row.joins);
        if (joined.ok()) {
            EXPECT_EQ(joined.value().ticket, open);
        }
    }
}

TEST_P(IntakeTest, numbersCasesByTheYearOfReceiptInShanghai)
{
    // 23:30 on the last day of the year in UTC is next year in Shanghai.
    const LoggedCall first = test::done(intake().logCall(faultCall(), by(receiver, "2026-12-31T15:59:59Z")));
    const LoggedCall second = test::done(intake().logCall(faultCall(), by(receiver, "2026-12-31T16:00:00Z")));
    const LoggedCall third = test::done(intake().logCall(faultCall(), by(receiver, "2027-01-01 00:01")));
    EXPECT_EQ(first.ticketNumber, u"2026-000001"_s);
    EXPECT_EQ(second.ticketNumber, u"2027-000001"_s);
    EXPECT_EQ(third.ticketNumber, u"2027-000002"_s);
}

TEST_P(IntakeTest, refusesACallWithAllThatIsWrong)
{
    const TicketId open = repair("2026-05-04 09:00");
    const TicketId closed = repair("2026-05-04 09:10");
    test::done(intake().cancelTicket({closed, u"误报"_s}, by(head, "2026-05-04 09:20")));
    RegistryDesk registry(office());
    const ShipId otherShip = test::done(registry.addShip({u"二号"_s, {}, {}, {}, {}, {}}, by(manager)));
    AddEngine added;
    added.model = u"6L23/30"_s;
    added.serialNo = u"23001"_s;
    added.ship = otherShip;
    const EngineId otherEngine = test::done(registry.addEngine(added, by(manager)));
    const auto nothing = test::idOf<TicketId>(u"nothing"_s);

    struct CallRow {
        const char *name;
        std::function<void(LogCall &)> change;
        QString said;
    };
    const CallRow rows[] = {
        {"no text", [](LogCall &call) { call.text = u" "_s; }, u"text required"_s},
        {"another ship than the engine's", [&](LogCall &call) { call.ship = otherShip; }, u"ship invalid_value 二号"_s},
        {"no such case", [&](LogCall &call) { call.ticket = nothing; }, u"ticket unknown "_s + nothing.toString()},
        {"a closed case", [&](LogCall &call) { call.ticket = closed; }, u"ticket wrong_state cancelled"_s},
        {"another engine than the case's",
         [&](LogCall &call) {
             call.ticket = open;
             call.engine = otherEngine;
         },
         u"engine invalid_value 23001; ship invalid_value 二号"_s},
        {"everything",
         [](LogCall &call) {
             call.text = QString();
             call.callerName = QString(201, u'x');
             call.callerPhone = u"1\n2"_s;
             call.contact = test::idOf<ContactId>(u"c"_s);
             call.engine = test::idOf<EngineId>(u"e"_s);
         },
         u"caller_name too_long 200; caller_phone invalid_text; contact unknown "_s +
             test::idOf<ContactId>(u"c"_s).toString() + u"; engine unknown "_s +
             test::idOf<EngineId>(u"e"_s).toString() + u"; text required"_s},
    };
    const auto before = contents();
    for (const CallRow &row : rows) {
        SCOPED_TRACE(row.name);
        LogCall call = faultCall();
        row.change(call);
        EXPECT_EQ(test::said(intake().logCall(call, by(receiver, "2026-05-04 10:00"))), row.said);
    }
    LogCall early = faultCall();
    early.ticket = open;
    EXPECT_EQ(test::said(intake().logCall(early, by(receiver, "2026-05-04 08:59:59"))),
              u"at too_early 2026-05-04T09:00:00+08:00"_s);
    EXPECT_EQ(contents(), before) << "a refused command leaves everything as it was, numbers too";
    EXPECT_EQ(test::done(intake().logCall(faultCall(), by(receiver, "2026-05-04 10:00"))).ticketNumber,
              u"2026-000003"_s);
}

TEST_P(IntakeTest, recordsGuidanceUntilTheCaseIsArchived)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    EXPECT_EQ(test::said(intake().giveGuidance({ticket, {}, false, GuidanceOutcome::Unsolved, {}},
                                               by(receiver, "2026-05-04 08:59"))),
              u"at too_early 2026-05-04T09:00:00+08:00"_s);
    EXPECT_EQ(test::said(intake().giveGuidance({{}, test::idOf<EmployeeId>(u"x"_s), true, {}, QString(10001, u'x')},
                                               by(receiver, "2026-05-04 09:10"))),
              u"guide unknown "_s + test::idOf<EmployeeId>(u"x"_s).toString() +
                  u"; note too_long 10000; ticket required"_s);
    test::done(intake().giveGuidance({ticket, {}, false, GuidanceOutcome::Unsolved, u"先停机"_s},
                                     by(receiver, "2026-05-04 09:00")));
    const GuidanceId second = test::done(
        intake().giveGuidance({ticket, zhou, true, GuidanceOutcome::Unsolved, {}}, by(receiver, "2026-05-04 10:59")));
    const std::vector<Guidance> guidances = storage::TicketRepository(session()).guidancesOf(ticket);
    ASSERT_EQ(guidances.size(), 2U);
    EXPECT_EQ(guidances[0].guideId, receiver) << "nobody named: who does it";
    EXPECT_EQ(guidances[1].id, second);
    EXPECT_EQ(guidances[1].guideId, zhou);
    EXPECT_TRUE(guidances[1].bySpecialist);
    EXPECT_EQ(guidances[1].entry.enteredBy, receiver);
    EXPECT_EQ(journalOf(second), QStringList{u"give_guidance"_s});

    Ticket archived = stored(ticket);
    archived.state = TicketState::Archived;
    ASSERT_EQ(storage::TicketRepository(session()).update(archived), storage::SaveOutcome::Saved);
    EXPECT_EQ(test::said(intake().giveGuidance({ticket, {}, false, {}, {}}, by(receiver, "2026-05-04 11:00"))),
              u"ticket wrong_state archived"_s);
}

TEST_P(IntakeTest, closesWhatWasSolvedByPhone)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    const auto before = contents();
    const Result<Done> early = intake().solveByPhone({ticket}, by(receiver, "2026-05-04 09:10"));
    ASSERT_EQ(early.violations().size(), 1U);
    EXPECT_EQ(early.violations().front().code, ViolationCode::Missing);
    EXPECT_EQ(early.violations().front().parameters, QStringList{u"guidance"_s});
    EXPECT_EQ(contents(), before);

    test::done(
        intake().giveGuidance({ticket, {}, false, GuidanceOutcome::Solved, {}}, by(receiver, "2026-05-04 09:20")));
    EXPECT_EQ(test::said(intake().solveByPhone({ticket}, by(receiver, "2026-05-04 09:19"))),
              u"at too_early 2026-05-04T09:20:00+08:00"_s);
    test::done(intake().solveByPhone({ticket}, by(receiver, "2026-05-04 09:30")));
    const Ticket closed = stored(ticket);
    EXPECT_EQ(closed.state, TicketState::Closed);
    EXPECT_EQ(closed.leftIntakeAt, test::at("2026-05-04 09:30"));
    EXPECT_EQ(closed.endedAt, test::at("2026-05-04 09:30"));
    EXPECT_EQ(journalOf(ticket), (QStringList{u"log_call"_s, u"solve_by_phone"_s}));
    EXPECT_FALSE(intake().solveByPhone({ticket}, by(receiver, "2026-05-04 09:40")).ok());
}

TEST_P(IntakeTest, recordsWhatSolvedItAndClosesInOneStep)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    const auto before = contents();
    EXPECT_EQ(test::said(intake().solveByPhone({ticket, u"排空气"_s, {}, false}, by(receiver, "2026-05-04 08:59"))),
              u"at too_early 2026-05-04T09:00:00+08:00"_s);
    EXPECT_EQ(contents(), before);
    test::done(intake().solveByPhone({ticket, u"排空气"_s, zhou, true}, by(receiver, "2026-05-04 09:20")));
    EXPECT_EQ(stored(ticket).state, TicketState::Closed);
    const std::vector<Guidance> guidances = storage::TicketRepository(session()).guidancesOf(ticket);
    ASSERT_EQ(guidances.size(), 1U);
    EXPECT_EQ(guidances[0].outcome, GuidanceOutcome::Solved);
    EXPECT_EQ(guidances[0].note, u"排空气"_s);
    EXPECT_EQ(guidances[0].guideId, zhou);
    EXPECT_TRUE(guidances[0].bySpecialist);
    EXPECT_EQ(journalOf(guidances[0].id), QStringList{u"solve_by_phone"_s});
}

TEST_P(IntakeTest, sendsToTheHeadWithTheTimeThatWasAgreed)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    SendToDispatch command;
    command.ticket = ticket;
    command.place = u"2号码头"_s;
    EXPECT_EQ(test::said(intake().sendToDispatch(command, by(receiver, "2026-05-04 09:30"))), u"entry_at required"_s);
    command.entryAt = test::at("2026-05-04 09:29");
    const auto before = contents();
    EXPECT_EQ(test::said(intake().sendToDispatch(command, by(receiver, "2026-05-04 09:30"))),
              u"entry_at too_early 2026-05-04T09:30:00+08:00"_s);
    EXPECT_EQ(contents(), before) << "neither the one nor the other";
    command.entryAt = test::at("2026-05-06 08:00");
    test::done(intake().sendToDispatch(command, by(receiver, "2026-05-04 09:30")));
    EXPECT_EQ(stored(ticket).state, TicketState::AwaitingDispatch);
    const std::vector<Visit> visits = storage::VisitRepository(session()).ofTicket(ticket);
    ASSERT_EQ(visits.size(), 1U);
    ASSERT_TRUE(visits[0].appointment);
    EXPECT_EQ(visits[0].appointment->entryAt, test::at("2026-05-06 08:00"));
    EXPECT_EQ(visits[0].appointment->place, u"2号码头"_s);
    EXPECT_EQ(visits[0].standingEntryAt, test::at("2026-05-06 08:00"));
}

TEST_P(IntakeTest, sendsToTheHead)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    EXPECT_EQ(test::said(intake().sendToDispatch({ticket, zhou}, by(receiver, "2026-05-04 10:00"))),
              u"head wrong_role head"_s);
    test::done(intake().sendToDispatch({ticket, {}}, by(receiver, "2026-05-04 10:00")));
    const Ticket sent = stored(ticket);
    EXPECT_EQ(sent.state, TicketState::AwaitingDispatch);
    EXPECT_EQ(sent.headId, head) << "the only one there is";
    EXPECT_EQ(sent.sentToDispatchAt, test::at("2026-05-04 10:00"));
    EXPECT_EQ(sent.leftIntakeAt, test::at("2026-05-04 10:00"));
    const Result<Done> again = intake().sendToDispatch({ticket, {}}, by(receiver, "2026-05-04 10:01"));
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.violations().front().code, ViolationCode::WrongState);
}

TEST_P(IntakeTest, asksWhichHeadWhereThereAreSeveralOrNone)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    const EmployeeId second = hire(u"1005"_s, u"赵刚"_s, {Role::Head});
    EXPECT_EQ(test::said(intake().sendToDispatch({ticket, {}}, by(receiver, "2026-05-04 10:00"))), u"head required"_s);
    RegistryDesk registry(office());
    test::done(registry.changeEmployee({head, 0, {u"1002"_s, u"陈国栋"_s, {Role::Head}, {}}, false}, by(manager)));
    test::done(registry.changeEmployee({second, 0, {u"1005"_s, u"赵刚"_s, {Role::Head}, {}}, false}, by(manager)));
    EXPECT_EQ(test::said(intake().sendToDispatch({ticket, {}}, by(receiver, "2026-05-04 10:00"))), u"head required"_s);
    EXPECT_EQ(test::said(intake().sendToDispatch({ticket, head}, by(receiver, "2026-05-04 10:00"))),
              u"head inactive 陈国栋"_s);
}

TEST_P(IntakeTest, judgesImproperUseOnce)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    EXPECT_EQ(test::said(intake().judgeImproperUse({ticket, {}, zhou}, by(head, "2026-05-04 10:00"))),
              u"approved_by wrong_role head manager; reason required"_s);
    test::done(intake().judgeImproperUse({ticket, u"使用劣质燃油"_s, manager}, by(head, "2026-05-04 10:00")));
    EXPECT_EQ(stored(ticket).improperUse->reason, u"使用劣质燃油"_s);
    EXPECT_EQ(stored(ticket).improperUse->approvedBy, manager);
    EXPECT_EQ(test::said(intake().judgeImproperUse({ticket, u"又"_s, manager}, by(head, "2026-05-04 11:00"))),
              u"ticket already_done 使用劣质燃油"_s);
}

TEST_P(IntakeTest, cancelsAnyOpenCaseForAReason)
{
    const TicketId ticket = repairToDispatch("2026-05-04");
    EXPECT_EQ(test::said(intake().cancelTicket({ticket, u" "_s}, by(head, "2026-05-04 11:00"))), u"reason required"_s);
    EXPECT_EQ(test::said(intake().cancelTicket({ticket, u"重复"_s}, by(head, "2026-05-04 09:59"))),
              u"at too_early 2026-05-04T10:00:00+08:00"_s);
    test::done(intake().cancelTicket({ticket, u"重复"_s}, by(head, "2026-05-04 11:00")));
    const Ticket cancelled = stored(ticket);
    EXPECT_EQ(cancelled.state, TicketState::Cancelled);
    EXPECT_EQ(cancelled.cancelReason, u"重复"_s);
    EXPECT_EQ(cancelled.endedAt, test::at("2026-05-04 11:00"));
    EXPECT_EQ(cancelled.leftIntakeAt, test::at("2026-05-04 10:00")) << "it had left already";
    EXPECT_FALSE(intake().cancelTicket({ticket, u"又"_s}, by(head, "2026-05-04 12:00")).ok());
    EXPECT_EQ(test::said(intake().cancelTicket({{}, {}}, by(head))), u"reason required; ticket required"_s);
}

TEST_P(IntakeTest, showsAnEnginesOpenTicketsNewestFirst)
{
    const TicketId first = repair("2026-05-04 09:00");
    const TicketId second = commissioning("2026-05-05 09:00");
    test::done(intake().cancelTicket({repair("2026-05-06 09:00"), u"重复"_s}, by(head)));
    const std::vector<TicketRow> rows = intake().openTicketsOf(engine);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].ticket.id, second);
    EXPECT_EQ(rows[1].ticket.id, first);
    EXPECT_EQ(rows[1].receiverName, u"林小雨"_s);
    EXPECT_EQ(rows[1].engineSerialNo, u"27001"_s);
    EXPECT_TRUE(intake().openTicketsOf({}).empty());
}

} // namespace

} // namespace fairlead::desk
