// SPDX-License-Identifier: GPL-3.0-or-later
// Two whole cases and a ship's delivery through all desks into a closed month. The figures were worked out by hand from the
// manual; the comments beside the steps say by which clause.
#include "casefixture.h"
#include "desk/appraisaldesk.h"
#include "desk/casedesk.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

using test::done;
using test::said;

class ChainTest : public test::CaseFixture {
protected:
    [[nodiscard]] AppraisalDesk appraisal() { return AppraisalDesk(office()); }

    /// May 2026: late, overran, a day without a sheet, smoking, a failed review, an uncleaned site, and praise all the same.
    TicketId commissioningCase();
    /// May 2026: nobody guided by phone, nobody was found in time; told too late of a new time.
    TicketId repairCase();
    void deliverShip();

    void signAndSubmit(const TicketId &ticket, const char *signedAt, const char *submittedAt)
    {
        for (const QString &name : {u"王船长"_s, u"李轮机长"_s})
            done(site().signWorkOrder({{ticket, 0}, name}, by(zhou, signedAt)));
        done(site().submitWorkOrder({{ticket, 0}}, by(zhou, submittedAt)));
    }
    void complainOfLateness(const TicketId &ticket, const char *at)
    {
        RecordComplaint complaint{{ticket, 0}, {ComplaintSubject::Punctuality}, Channel::Phone, u"王船长"_s, u"晚到"_s};
        done(followUps().recordComplaint(complaint, by(agent, at)));
    }
    void callAbout(const TicketId &ticket, std::optional<bool> cleaned, const char *at)
    {
        LogAttempt attempt;
        attempt.followUp = factsOf(ticket).followUps.at(0).id;
        attempt.respondent = u"王船长"_s;
        attempt.thanked = true;
        attempt.satisfaction = Satisfaction::VerySatisfied;
        attempt.siteCleaned = cleaned;
        done(followUps().logAttempt(attempt, by(agent, at)));
    }
    void decide(const ProposalId &proposal, DecisionVerdict verdict, const EmployeeId &decider,
                const QString &reason = {}, std::optional<Points> points = {}, std::vector<EmployeeId> persons = {})
    {
        Decide command;
        command.proposal = proposal;
        command.verdict = verdict;
        command.reason = reason;
        command.points = points;
        command.persons = std::move(persons);
        done(appraisal().decide(command, by(decider, "2026-06-01 08:00")));
    }
    void decideCommissioning(const TicketId &ticket);
    void decideRepair(const TicketId &ticket);
    QString totalsOf(Month month)
    {
        QStringList lines;
        for (const rules::PersonMonth &person : appraisal().monthSheet(month).persons)
            lines.append(QStringList{person.name, u'-' + person.deductions.toString(), u'+' + person.rewards.toString(),
                                     person.total.toString(), person.money.toYuan()}
                             .join(u' '));
        return lines.join(u"; "_s);
    }
};
FAIRLEAD_ON_BOTH_DATABASES(ChainTest);

TicketId ChainTest::commissioningCase()
{
    const TicketId ticket = dispatched(TicketKind::Commissioning); // entry on the 7th at 09:00, until 17:00
    done(dispatch().tickPreparation({{ticket, 0}, PreparationItem::Tools, false, u"拉马未到"_s},
                                    by(zhou, "2026-05-06 15:00")));
    done(
        dispatch().tickPreparation({{ticket, 0}, PreparationItem::SpareParts, true, {}}, by(zhou, "2026-05-06 15:05")));
    done(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, "2026-05-07 09:20"))); // late
    complainOfLateness(ticket, "2026-05-07 10:00");                             // A1.5 for both
    done(site().writeDailySheet(sheetOf(ticket, QDate(2026, 5, 7)), by(wu, "2026-05-07 18:00")));
    done(site().reviewDailySheet({{ticket, 0}, QDate(2026, 5, 7), true, {}}, by(head, "2026-05-07 19:00")));
    done(site().recordBreach({{ticket, 0}, wu, BreachSubject::FourDonts, FourDonts::Smoking, u"机舱"_s},
                             by(head, "2026-05-08 10:00")));                   // A2.3 for 吴涛
    done(site().leaveSite({{ticket, 0}, true}, by(zhou, "2026-05-08 12:00"))); // A1.3: not ready, and overran
    // No sheet of the 8th: A3.2 for both.
    done(site().prepareWorkOrder(orderOf(ticket), by(zhou, "2026-05-08 13:00")));
    signAndSubmit(ticket, "2026-05-08 14:00", "2026-05-08 15:00");
    done(site().reviewWorkOrder({{ticket, 0}, false, true, u"缺试车数据"_s}, by(head, "2026-05-09 09:00"))); // A3.3
    signAndSubmit(ticket, "2026-05-09 14:00", "2026-05-09 15:00");
    done(site().reviewWorkOrder({{ticket, 0}, true, true, {}}, by(head, "2026-05-10 09:00")));
    done(site().archiveWorkOrder({{ticket, 0}, u"2026-A-7"_s, u"CRM-7"_s, {}}, by(head, "2026-05-11 09:00")));
    callAbout(ticket, false, "2026-05-13 10:00"); // A3.1, and A4.2 for both
    RecordPraise praise;
    praise.visit = {ticket, 0};
    praise.channel = Channel::Letter;
    praise.text = u"感谢信"_s;
    done(followUps().recordPraise(praise, by(agent, "2026-05-14 10:00"))); // A4.2 once a visit
    done(followUps().closeTicket({ticket}, by(head, "2026-05-15 10:00")));
    return ticket;
}

TicketId ChainTest::repairCase()
{
    const TicketId ticket = repair("2026-05-18 09:00");
    done(IntakeDesk(office()).sendToDispatch({ticket, {}}, by(receiver, "2026-05-18 09:30"))); // B1.1
    itIs("2026-05-19 12:00");
    appraisal().sweep(); // B1.2 since 11:00 of the 18th; B1.3 and B2.1 since 09:30 of the 19th
    EXPECT_EQ(proposalsOf(ticket, u"B1.3"_s), u"B1.3 陈国栋 proposed -0.10"_s);
    AgreeAppointment appointment;
    appointment.ticket = ticket;
    appointment.entryAt = test::at("2026-05-21 09:00");
    done(dispatch().agreeAppointment(appointment, by(head, "2026-05-20 10:00"))); // takes B1.3 back: it was done
    done(dispatch().assignCrew({ticket, zhou, {}, {}}, by(head, "2026-05-20 10:05")));
    RescheduleVisit reschedule;
    reschedule.visit = {ticket, 0};
    reschedule.newEntryAt = test::at("2026-05-21 14:00");
    done(dispatch().rescheduleVisit(reschedule, by(zhou, "2026-05-21 07:30"))); // 1.5 h ahead: 09:00 stands
    done(site().arriveOnSite({{ticket, 0}, u"高速封路"_s}, by(zhou, "2026-05-21 14:00")));
    complainOfLateness(ticket, "2026-05-21 14:30"); // B3.4, with a cause to be weighed
    done(site().leaveSite({{ticket, 0}, true}, by(zhou, "2026-05-21 17:00")));
    PrepareWorkOrder order = orderOf(ticket);
    order.cause = u"喷油器积碳"_s;
    order.measures = u"更换针阀偶件"_s;
    done(site().prepareWorkOrder(order, by(zhou, "2026-05-21 17:00")));
    signAndSubmit(ticket, "2026-05-21 17:30", "2026-05-22 09:00");
    done(site().reviewWorkOrder({{ticket, 0}, true, true, {}}, by(head, "2026-05-22 10:00")));
    done(site().archiveWorkOrder({{ticket, 0}, u"2026-B-3"_s, u"CRM-8"_s, {}}, by(head, "2026-05-22 11:00")));
    callAbout(ticket, std::nullopt, "2026-05-26 10:00"); // A4.2 for a repair: for the decider
    done(followUps().closeTicket({ticket}, by(head, "2026-05-27 10:00")));
    return ticket;
}

void ChainTest::deliverShip()
{
    done(followUps().recordShipDelivery({ship, QDate(2026, 5, 10), {}}, by(manager, "2026-05-10 16:00")));
    const char *const times[] = {"2026-05-12 09:00", "2026-05-26 09:00",
                                 "2026-05-13 09:00"}; // the yard on day 16: A4.1
    const std::vector<FollowUp> calls = followUps().followUpsOfShip(ship);
    for (size_t i = 0; i < calls.size(); ++i) {
        LogAttempt attempt;
        attempt.followUp = calls[i].id;
        attempt.thanked = true;
        attempt.respondent = u"经理"_s;
        done(followUps().logAttempt(attempt, by(agent, times[i])));
    }
}

void ChainTest::decideCommissioning(const TicketId &ticket)
{
    using enum DecisionVerdict;
    decide(proposalOf(ticket, u"A1.5"_s, zhou), Approve, head);
    decide(proposalOf(ticket, u"A1.5"_s, wu), Approve, head);
    decide(proposalOf(ticket, u"A1.3"_s, zhou), Reject, head, u"供方延误"_s);
    decide(proposalOf(ticket, u"A1.3"_s, wu), Reject, head, u"供方延误"_s);
    decide(proposalOf(ticket, u"A3.2"_s, zhou), Approve, head);
    decide(proposalOf(ticket, u"A3.2"_s, wu), Reject, head, u"由组长填写"_s);
    decide(proposalOf(ticket, u"A2.3"_s, wu), Approve, head);
    decide(proposalOf(ticket, u"A3.3"_s, zhou), Amend, head, u"首次"_s, Points::fromHundredths(-30));
    decide(proposalOf(ticket, u"A3.1"_s, zhou), Amend, manager, u"部长未检查"_s, {}, {head});
    decide(proposalOf(ticket, u"A3.1"_s, wu), Reject, head, u"由部长负责"_s);
    decide(proposalOf(ticket, u"A4.2"_s, zhou), Approve, head);
    decide(proposalOf(ticket, u"A4.2"_s, wu), Approve, head);
}

void ChainTest::decideRepair(const TicketId &ticket)
{
    using enum DecisionVerdict;
    decide(proposalOf(ticket, u"B1.1"_s, receiver), Approve, head);
    decide(proposalOf(ticket, u"B1.2"_s, receiver), Approve, head);
    decide(proposalOf(ticket, u"B2.1"_s, head), Approve, manager);
    decide(proposalOf(ticket, u"B3.4"_s, zhou), Approve, manager, u"未按时告知"_s);
    decide(proposalOf(ticket, u"A4.2"_s, zhou), Reject, manager, u"维修不适用"_s);
}

TEST_P(ChainTest, fromTheFirstCallToTheClosedMonth)
{
    const TicketId commissioned = commissioningCase();
    EXPECT_EQ(
        proposalsOf(commissioned),
        u"A1.3 吴涛 proposed -0.20; A1.3 周海 proposed -0.20; A1.5 吴涛 proposed -0.50; A1.5 周海 proposed -0.50; "
        "A2.3 吴涛 proposed -0.20; A3.1 吴涛 proposed -0.20; A3.1 周海 proposed -0.20; A3.2 吴涛 proposed -0.10; "
        "A3.2 周海 proposed -0.10; A3.3 周海 proposed -0.50; A4.2 吴涛 proposed 2.00; A4.2 周海 proposed 2.00"_s);
    deliverShip();
    EXPECT_EQ(deliveryProposalsOf(ship), u"A4.1 何静 proposed -0.50"_s);
    const TicketId repaired = repairCase();
    EXPECT_EQ(proposalsOf(repaired), u"A4.2 周海 open 2.00; B1.1 林小雨 proposed -0.10; B1.2 林小雨 proposed -0.10; "
                                     "B2.1 陈国栋 proposed -0.20; B3.4 周海 open -0.50"_s);
    ProposeByHand innovation;
    innovation.clauseId = u"A4.3"_s;
    innovation.person = wu;
    innovation.ticket = commissioned;
    innovation.happenedOn = QDate(2026, 5, 20);
    innovation.facts = u"自制拆装工具"_s;
    innovation.points = Points::fromHundredths(100);
    innovation.money = Money::fromFen(50'00);
    const ProposalId byHand = done(appraisal().proposeByHand(innovation, by(head, "2026-05-28 10:00")));

    const Month may = Month::of(QDate(2026, 5, 1));
    itIs("2026-06-01 07:00");
    EXPECT_EQ(appraisal().closeMonth({may}, by(manager)).violations().size(), 19U) << "everything waits for a decision";
    decideCommissioning(commissioned);
    decideRepair(repaired);
    decide(byHand, DecisionVerdict::Approve, manager);
    ListQuery undecided;
    undecided.filter = u"undecided"_s;
    for (const ProposalRow &row : appraisal().proposalRows(appraisal().proposalKeys(undecided)))
        decide(row.proposal.id, DecisionVerdict::Approve, head); // A4.1

    const ObjectionId objection = done(
        appraisal().object({proposalOf(repaired, u"B3.4"_s, zhou), u"封路有通告"_s}, by(zhou, "2026-06-01 09:00")));
    EXPECT_EQ(said(appraisal().closeMonth({may}, by(manager, "2026-06-01 09:30"))),
              u"month blocks objection %1 B3.4 · 周海 · 2026-05-21"_s.arg(objection.toString()));
    done(appraisal().answerObjection({objection, u"通告前一日已发"_s}, by(head, "2026-06-01 10:00")));
    done(appraisal().closeMonth({may}, by(manager, "2026-06-01 11:00")));

    // 林小雨: B1.1 0.1 + B1.2 0.1. 陈国栋: B2.1 0.2 + A3.1 0.2. 何静: A4.1 0.5.
    // 周海: A1.5 0.5 + A3.2 0.1 + A3.3 0.3 (amended) + B3.4 0.5; A4.2. 吴涛: A1.5 0.5 + A2.3 0.2; A4.2 + 1.00.
    const QString figures =
        u"林小雨 -0.20 +0.00 99.80 0.00; 陈国栋 -0.40 +0.00 99.60 0.00; 何静 -0.50 +0.00 99.50 0.00; "
        "周海 -1.40 +2.00 100.60 100.00; 吴涛 -0.70 +3.00 102.30 150.00"_s;
    EXPECT_EQ(totalsOf(may), figures);

    // What comes to light afterwards leaves May as it is, and goes to June under its own date.
    itIs("2026-06-03 09:00");
    done(site().recordBreach({{commissioned, 1}, zhou, BreachSubject::FourDonts, FourDonts::OtherAreas, {}},
                             {head, test::at("2026-05-07 15:00"), {}}));
    decide(proposalOf(commissioned, u"A2.3"_s, zhou), DecisionVerdict::Approve, head);
    EXPECT_EQ(totalsOf(may), figures);
    const Month june = Month::of(QDate(2026, 6, 1));
    EXPECT_TRUE(totalsOf(june).contains(u"周海 -0.20 +0.00 99.80 0.00"_s));
}

} // namespace

} // namespace fairlead::desk
