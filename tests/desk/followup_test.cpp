// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefixture.h"
#include "desk/appraisaldesk.h"
#include "storage/shiprepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

using test::done;
using test::said;

class FollowUpTest : public test::CaseFixture {
protected:
    FollowUp callTo(FollowUpParty party)
    {
        for (const FollowUp &call : followUps().followUpsOfShip(ship)) {
            if (call.partyRole == party)
                return call;
        }
        throw std::runtime_error("no such call");
    }
    FollowUp callAbout(const TicketId &ticket) { return factsOf(ticket).followUps.at(0); }

    static LogAttempt reached(const FollowUpId &call, const QString &respondent)
    {
        LogAttempt attempt;
        attempt.followUp = call;
        attempt.thanked = true;
        attempt.respondent = respondent;
        return attempt;
    }
    static LogAttempt failed(const FollowUpId &call)
    {
        LogAttempt attempt;
        attempt.followUp = call;
        attempt.reached = false;
        attempt.note = u"无人接听"_s;
        return attempt;
    }
    static RecordComplaint complaintOf(const TicketId &ticket)
    {
        RecordComplaint complaint;
        complaint.visit = {ticket, 0};
        complaint.subjects = {ComplaintSubject::Punctuality};
        complaint.text = u"等了半小时"_s;
        return complaint;
    }
};
FAIRLEAD_ON_BOTH_DATABASES(FollowUpTest);

TEST_P(FollowUpTest, aDeliveryMakesThreeCallsDue)
{
    done(followUps().recordShipDelivery({ship, QDate(2026, 5, 1), {}}, by(manager, "2026-05-04 09:00")));
    const std::vector<FollowUp> calls = followUps().followUpsOfShip(ship);
    ASSERT_EQ(calls.size(), 3U);
    EXPECT_EQ(calls[0].partyRole, FollowUpParty::Owner);
    EXPECT_EQ(calls[0].partyId, owner);
    EXPECT_EQ(calls[1].partyId, yard);
    EXPECT_EQ(calls[2].partyId, designer);
    for (const FollowUp &call : calls) {
        EXPECT_EQ(call.dueOn, QDate(2026, 5, 16)) << "the day of delivery isn't counted";
        EXPECT_EQ(call.agentId, agent);
        EXPECT_EQ(journalOf(call.id), QStringList{u"record_ship_delivery"_s});
    }
    EXPECT_EQ(storage::ShipRepository(session()).load(ship)->deliveredOn, QDate(2026, 5, 1));
    EXPECT_EQ(journalOf(ship).last(), u"record_ship_delivery"_s);
}

TEST_P(FollowUpTest, whatSpeaksAgainstADelivery)
{
    const auto before = contents();
    EXPECT_EQ(said(followUps().recordShipDelivery({ship, QDate(2026, 5, 5), wu}, by(manager, "2026-05-04 23:59"))),
              u"agent wrong_role follow_up_agent head; delivered_on in_the_future"_s);
    EXPECT_EQ(said(followUps().recordShipDelivery({{}, {}, {}}, by(manager, "2026-05-04 09:00"))),
              u"delivered_on required; ship required"_s);
    EXPECT_EQ(contents(), before);
    done(followUps().recordShipDelivery({ship, QDate(2026, 5, 4), {}}, by(manager, "2026-05-04 09:00")));
    EXPECT_EQ(said(followUps().recordShipDelivery({ship, QDate(2026, 5, 4), {}}, by(manager, "2026-05-04 10:00"))),
              u"delivered_on already_done 2026-05-04"_s);
}

TEST_P(FollowUpTest, aCorrectedDeliveryMovesTheCallsNotYetMade)
{
    done(followUps().recordShipDelivery({ship, QDate(2026, 5, 1), {}}, by(manager, "2026-05-04 09:00")));
    done(followUps().logAttempt(reached(callTo(FollowUpParty::Owner).id, u"赵经理"_s), by(agent, "2026-05-05 09:00")));
    done(followUps().recordShipDelivery({ship, QDate(2026, 5, 3), head}, by(manager, "2026-05-06 09:00")));
    EXPECT_EQ(callTo(FollowUpParty::Owner).dueOn, QDate(2026, 5, 16));
    EXPECT_EQ(callTo(FollowUpParty::Owner).agentId, agent);
    EXPECT_EQ(callTo(FollowUpParty::Yard).dueOn, QDate(2026, 5, 18));
    EXPECT_EQ(callTo(FollowUpParty::Yard).basedOn, QDate(2026, 5, 3));
    EXPECT_EQ(callTo(FollowUpParty::Designer).agentId, head);
    EXPECT_EQ(followUps().followUpsOfShip(ship).size(), 3U);
}

TEST_P(FollowUpTest, aDeliveryCallIsInTimeUntilTheEndOfTheFifteenthDay)
{
    done(followUps().recordShipDelivery({ship, QDate(2026, 5, 1), {}}, by(manager, "2026-05-04 09:00")));
    for (const FollowUpParty party : {FollowUpParty::Owner, FollowUpParty::Yard})
        done(followUps().logAttempt(reached(callTo(party).id, u"赵经理"_s), by(agent, "2026-05-05 09:00")));
    itIs("2026-05-16 23:59:59");
    AppraisalDesk(office()).sweep();
    EXPECT_EQ(deliveryProposalsOf(ship), u""_s);
    itIs("2026-05-17 00:00");
    EXPECT_EQ(AppraisalDesk(office()).sweep(), 1);
    EXPECT_EQ(deliveryProposalsOf(ship), u"A4.1 何静 proposed -0.50"_s);
    // Entered late, but the call was in time.
    itIs("2026-05-18 09:00");
    done(followUps().logAttempt(reached(callTo(FollowUpParty::Designer).id, u"孙工"_s),
                                {agent, test::at("2026-05-16 17:00"), {}}));
    EXPECT_EQ(deliveryProposalsOf(ship), u""_s) << "withdrawn";
}

TEST_P(FollowUpTest, aCallIsMadeOnce)
{
    done(followUps().recordShipDelivery({ship, QDate(2026, 5, 1), {}}, by(manager, "2026-05-04 09:00")));
    const FollowUpId call = callTo(FollowUpParty::Owner).id;
    done(followUps().logAttempt(failed(call), by(agent, "2026-05-04 10:00")));
    EXPECT_FALSE(callTo(FollowUpParty::Owner).doneAt());
    done(followUps().logAttempt(reached(call, u"赵经理"_s), by(agent, "2026-05-05 10:00")));
    EXPECT_EQ(callTo(FollowUpParty::Owner).doneAt(), test::at("2026-05-05 10:00"));
    const QString refusal = u"follow_up already_done 2026-05-05T10:00:00+08:00"_s;
    EXPECT_EQ(said(followUps().logAttempt(reached(call, u"钱总"_s), by(agent, "2026-05-06 10:00"))), refusal);
    EXPECT_EQ(said(followUps().logAttempt(failed(call), by(agent, "2026-05-06 10:00"))), refusal);
    // One that failed before is a fact that was only entered late.
    done(followUps().logAttempt(failed(call), {agent, test::at("2026-05-04 16:00"), {}}));
    EXPECT_EQ(callTo(FollowUpParty::Owner).attempts.size(), 3U);
    EXPECT_EQ(said(followUps().assignFollowUp({call, head}, by(head, "2026-05-06 10:00"))), refusal);
}

TEST_P(FollowUpTest, everythingWrongWithAnAttemptIsSaidAtOnce)
{
    done(followUps().recordShipDelivery({ship, QDate(2026, 5, 1), {}}, by(manager, "2026-05-04 09:00")));
    const FollowUpId call = callTo(FollowUpParty::Owner).id;
    const auto before = contents();
    LogAttempt attempt = failed(call);
    attempt.thanked = true;
    attempt.satisfaction = Satisfaction::Satisfied;
    attempt.siteCleaned = false;
    attempt.about = {TicketId(), 2};
    EXPECT_EQ(said(followUps().logAttempt(attempt, by(agent, "2026-05-04 10:00"))),
              u"satisfaction invalid_value satisfied; site_cleaned invalid_value false; thanked invalid_value true; "
              "ticket required"_s);
    attempt = reached(call, u" "_s);
    attempt.siteCleaned = true;
    EXPECT_EQ(said(followUps().logAttempt(attempt, by(agent, "2026-04-30 23:00"))),
              u"at too_early 2026-05-01T00:00:00+08:00; respondent required; ticket required"_s);
    attempt.followUp = {};
    EXPECT_EQ(said(followUps().logAttempt(attempt, by(agent, "2026-05-04 10:00"))),
              u"follow_up required; respondent required"_s);
    EXPECT_EQ(contents(), before);
}

TEST_P(FollowUpTest, whatACallLearnsIsEvidenceForTheVisit)
{
    const TicketId ticket = archived();
    LogAttempt attempt = reached(callAbout(ticket).id, u"王船长"_s);
    attempt.satisfaction = Satisfaction::VerySatisfied;
    attempt.siteCleaned = false;
    EXPECT_EQ(said(followUps().logAttempt(attempt, by(zhou, "2026-05-11 09:00"))), u"by own_matter"_s);
    const AttemptId id = done(followUps().logAttempt(attempt, by(agent, "2026-05-11 09:00")));
    EXPECT_EQ(newestVisitOf(ticket).voices.at(0).id, id) << "a visit's own call speaks of that visit";
    EXPECT_EQ(proposalsOf(ticket), u"A3.1 吴涛 proposed -0.20; A3.1 周海 proposed -0.20; "
                                   "A4.2 吴涛 proposed 2.00; A4.2 周海 proposed 2.00"_s);
    // Several people may be asked about one visit, each once.
    EXPECT_EQ(said(followUps().logAttempt(reached(attempt.followUp, u"王船长"_s), by(agent, "2026-05-12 09:00"))),
              u"follow_up already_done 2026-05-11T09:00:00+08:00"_s);
    done(followUps().logAttempt(reached(attempt.followUp, u"李轮机长"_s), by(agent, "2026-05-12 09:00")));
    EXPECT_EQ(callAbout(ticket).attempts.size(), 2U);
}

TEST_P(FollowUpTest, aDeliveryCallCanSpeakOfAVisit)
{
    const TicketId ticket = archived();
    done(followUps().recordShipDelivery({ship, QDate(2026, 5, 8), {}}, by(manager, "2026-05-09 09:00")));
    LogAttempt attempt = reached(callTo(FollowUpParty::Yard).id, u"孙经理"_s);
    attempt.about = {ticket, 1};
    attempt.siteCleaned = false;
    done(followUps().logAttempt(attempt, by(agent, "2026-05-11 09:00")));
    EXPECT_EQ(proposalsOf(ticket), u"A3.1 吴涛 proposed -0.20; A3.1 周海 proposed -0.20"_s);
}

TEST_P(FollowUpTest, aGrievanceMayComeBeforeTheCrew)
{
    const TicketId waiting = repairToDispatch("2026-05-04");
    EXPECT_EQ(said(followUps().recordComplaint(complaintOf(waiting), by(agent, "2026-05-07 09:15"))),
              u"visit missing visit"_s);
    const TicketId ticket = dispatched();
    RecordComplaint complaint = complaintOf(ticket);
    complaint.subjects = {};
    complaint.text = {};
    EXPECT_EQ(said(followUps().recordComplaint(complaint, by(agent, "2026-05-04 08:00"))),
              u"at too_early 2026-05-04T09:00:00+08:00; subjects required; text required"_s);
    complaint = complaintOf(ticket);
    complaint.subjects.push_back(ComplaintSubject::Punctuality);
    EXPECT_EQ(said(followUps().recordComplaint(complaint, by(agent, "2026-05-07 09:15"))),
              u"subjects duplicate punctuality"_s);
    done(followUps().recordComplaint(complaintOf(ticket), by(agent, "2026-05-07 09:15")));
    EXPECT_EQ(proposalsOf(ticket), u"A1.5 吴涛 open -0.50; A1.5 周海 open -0.50"_s);
    done(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, "2026-05-07 09:30")));
    EXPECT_EQ(proposalsOf(ticket), u"A1.5 吴涛 proposed -0.50; A1.5 周海 proposed -0.50"_s);
}

TEST_P(FollowUpTest, praiseNamesPeopleOfTheCrew)
{
    const TicketId ticket = archived();
    RecordPraise praise;
    praise.visit = {ticket, 0};
    praise.channel = Channel::Letter;
    praise.text = u"感谢吴工连夜抢修"_s;
    praise.named = {head, wu, wu};
    EXPECT_EQ(said(followUps().recordPraise(praise, by(agent, "2026-05-11 09:00"))),
              u"named duplicate "_s + wu.toString() + u"; named invalid_value 陈国栋"_s);
    praise.named = {wu};
    done(followUps().recordPraise(praise, by(agent, "2026-05-11 09:00")));
    EXPECT_EQ(proposalsOf(ticket), u"A4.2 吴涛 proposed 2.00"_s);
    EXPECT_EQ(newestVisitOf(ticket).praises.at(0).named, std::vector{wu});
}

TEST_P(FollowUpTest, aCaseIsClosedWhenItsCallsAreMade)
{
    const TicketId ticket = archived();
    EXPECT_EQ(said(followUps().closeTicket({ticket}, by(head, "2026-05-12 09:00"))), u"missing follow_up"_s);
    done(followUps().logAttempt(reached(callAbout(ticket).id, u"王船长"_s), by(agent, "2026-05-12 10:00")));
    EXPECT_EQ(said(followUps().closeTicket({ticket}, by(head, "2026-05-12 09:30"))),
              u"at too_early 2026-05-12T10:00:00+08:00"_s);
    done(followUps().closeTicket({ticket}, by(head, "2026-05-12 11:00")));
    EXPECT_EQ(stateOf(ticket), TicketState::Closed);
    EXPECT_EQ(factsOf(ticket).ticket.endedAt, test::at("2026-05-12 11:00"));
    EXPECT_EQ(said(followUps().closeTicket({ticket}, by(head, "2026-05-12 12:00"))), u"wrong_state closed"_s);
}

TEST_P(FollowUpTest, theDueListSortsAndFilters)
{
    const TicketId ticket = archived(); // due on the 15th
    done(followUps().recordShipDelivery({ship, QDate(2026, 5, 1), head}, by(manager, "2026-05-09 09:00"))); // the 16th
    done(followUps().logAttempt(reached(callTo(FollowUpParty::Owner).id, u"赵经理"_s), by(head, "2026-05-10 09:00")));

    const auto rows = [this](const ListQuery &query) {
        return followUps().followUpRows(followUps().followUpKeys(query));
    };
    const std::vector<FollowUpRow> all = rows({});
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0].followUp.ticketId, ticket);
    EXPECT_EQ(all[0].partyName, u"远洋海运"_s);
    EXPECT_EQ(all[0].shipName, u"新海航"_s);
    EXPECT_EQ(all[0].ticketNumber, u"2026-000001"_s);
    EXPECT_EQ(all[0].agentName, u"何静"_s);
    EXPECT_EQ(all[3].followUp.partyRole, FollowUpParty::Owner) << "what is done comes last";
    EXPECT_EQ(all[3].ticketNumber, u""_s);
    ASSERT_EQ(all[3].followUp.attempts.size(), 1U);
    EXPECT_EQ(all[3].followUp.attempts[0].respondent, u"赵经理"_s);

    ListQuery query;
    query.filter = u"due"_s;
    EXPECT_EQ(rows(query).size(), 3U);
    query.employee = agent;
    EXPECT_EQ(rows(query).size(), 1U);
    query = {};
    query.filter = u"done"_s;
    EXPECT_EQ(rows(query).size(), 1U);
    query = {};
    query.sortBy = u"party"_s;
    query.descending = true;
    EXPECT_EQ(rows(query).size(), 4U);
    query.search = u"江南"_s;
    EXPECT_EQ(rows(query).size(), 1U);
}

} // namespace

} // namespace fairlead::desk
