// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/appraisaldesk.h"

#include "casefixture.h"
#include "desk/administrationdesk.h"
#include "storage/proposalrepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

using test::done;
using test::said;

constexpr Points hundredths(qint64 count)
{
    return Points::fromHundredths(count);
}

class AppraisalTest : public test::CaseFixture {
protected:
    void SetUp() override
    {
        CaseFixture::SetUp();
        secondManager = hire(u"1005"_s, u"罗兰"_s, {Role::Manager});
    }

    [[nodiscard]] AppraisalDesk desk() { return AppraisalDesk(office()); }

    static Decide decision(const ProposalId &proposal, DecisionVerdict verdict = DecisionVerdict::Approve)
    {
        Decide command;
        command.proposal = proposal;
        command.verdict = verdict;
        if (verdict != DecisionVerdict::Approve)
            command.reason = u"核实"_s;
        return command;
    }
    /// Proposed by the head: an innovation of the lead on that day.
    ProposalId innovation(QDate day, const char *at = "2026-05-20 09:00")
    {
        ProposeByHand command;
        command.clauseId = u"A4.3"_s;
        command.person = zhou;
        command.happenedOn = day;
        command.facts = u"自制拆装工具"_s;
        command.points = hundredths(100);
        return done(desk().proposeByHand(command, by(head, at)));
    }
    /// A case in which the crew came half an hour late and the customer complained.
    TicketId lateCase()
    {
        const TicketId ticket = onSite("2026-05-07 09:30");
        RecordComplaint complaint;
        complaint.visit = {ticket, 0};
        complaint.subjects = {ComplaintSubject::Punctuality};
        complaint.text = u"等了半小时"_s;
        done(followUps().recordComplaint(complaint, by(agent, "2026-05-07 10:00")));
        return ticket;
    }
    Proposal load(const ProposalId &id) { return storage::ProposalRepository(session()).load(id).value(); }
    const rules::PersonMonth monthOf(const EmployeeId &person, QDate day)
    {
        for (const rules::PersonMonth &each : desk().monthSheet(Month::of(day)).persons) {
            if (each.personId == person)
                return each;
        }
        throw std::runtime_error("not on the sheet");
    }

    EmployeeId secondManager;
    const Month may = Month::of(QDate(2026, 5, 1));
    const Month june = Month::of(QDate(2026, 6, 1));
};
FAIRLEAD_ON_BOTH_DATABASES(AppraisalTest);

TEST_P(AppraisalTest, anApprovedProposalStandsOnTheSheet)
{
    const TicketId ticket = lateCase();
    const ProposalId proposal = proposalOf(ticket, u"A1.5"_s, zhou);
    const DecisionId id = done(desk().decide(decision(proposal), by(head, "2026-05-08 09:00")));
    EXPECT_EQ(load(proposal).state, ProposalState::Approved);
    EXPECT_EQ(journalOf(proposal).last(), u"decide"_s);
    EXPECT_EQ(journalOf(id), QStringList{u"decide"_s});

    const rules::PersonMonth month = monthOf(zhou, QDate(2026, 5, 1));
    EXPECT_EQ(month.total.toString(), u"99.50"_s);
    ASSERT_EQ(month.entries.size(), 1U);
    const rules::AppraisalEntry &entry = month.entries.front();
    EXPECT_EQ(entry.clauseId, u"A1.5"_s);
    EXPECT_EQ(entry.ticketNumber, u"2026-000001"_s);
    EXPECT_EQ(entry.shipName, u"新海航"_s);
    EXPECT_EQ(entry.happenedOn, QDate(2026, 5, 7));
    EXPECT_EQ(entry.decidedBy, u"陈国栋"_s);
    EXPECT_EQ(entry.decidedOn, QDate(2026, 5, 8));
    EXPECT_FALSE(entry.late);
    EXPECT_FALSE(entry.clauseText.isEmpty());
    EXPECT_FALSE(entry.reading.isEmpty()) << "A1.5 is a reading";
    EXPECT_EQ(monthOf(wu, QDate(2026, 5, 1)).total.toString(), u"100.00"_s);
}

TEST_P(AppraisalTest, onlyHeadsAndManagersDecideAndNobodyOnHimself)
{
    const TicketId ticket = lateCase();
    const ProposalId proposal = proposalOf(ticket, u"A1.5"_s, zhou);
    const auto before = contents();
    EXPECT_EQ(said(desk().decide(decision(proposal), by(zhou, "2026-05-08 09:00"))),
              u"by own_matter; by wrong_role head manager"_s);
    EXPECT_EQ(said(desk().decide(decision(proposal), by(receiver, "2026-05-08 09:00"))),
              u"by wrong_role head manager"_s);
    Decide amended = decision(proposal, DecisionVerdict::Amend);
    amended.persons = {zhou, head};
    EXPECT_EQ(said(desk().decide(amended, by(head, "2026-05-08 09:00"))), u"by own_matter"_s);
    EXPECT_EQ(said(desk().decide(decision({}), by(wu, "2026-05-08 09:00"))),
              u"by wrong_role head manager; proposal required"_s);
    EXPECT_EQ(contents(), before);
    const ProposalId byHand = innovation(QDate(2026, 5, 7));
    EXPECT_EQ(said(desk().decide(decision(byHand), by(head, "2026-05-20 10:00"))), u"by own_matter"_s);
    done(desk().decide(decision(byHand), by(manager, "2026-05-20 10:00")));
}

TEST_P(AppraisalTest, whatWaitsForARecordCanOnlyBeRejected)
{
    const TicketId ticket = onSite("2026-05-07 09:30"); // late, and nobody complained
    const ProposalId proposal = proposalOf(ticket, u"A1.5"_s, zhou);
    EXPECT_EQ(said(desk().decide(decision(proposal), by(head, "2026-05-08 09:00"))),
              u"proposal conditions_open grievance; reason required"_s);
    EXPECT_EQ(said(desk().decide(decision(proposal, DecisionVerdict::Amend), by(head, "2026-05-08 09:00"))),
              u"points required; proposal conditions_open grievance"_s);
    Decide rejected = decision(proposal, DecisionVerdict::Reject);
    rejected.reason = {};
    EXPECT_EQ(said(desk().decide(rejected, by(head, "2026-05-08 09:00"))), u"reason required"_s);
    done(desk().decide(decision(proposal, DecisionVerdict::Reject), by(head, "2026-05-08 09:00")));
    EXPECT_EQ(load(proposal).state, ProposalState::Rejected);
    EXPECT_EQ(said(desk().decide(decision(proposal, DecisionVerdict::Reject), by(head, "2026-05-08 10:00"))),
              u"proposal already_done 2026-05-08T09:00:00+08:00"_s);
}

TEST_P(AppraisalTest, whatWaitsForTheDeciderWantsAReason)
{
    const TicketId ticket = lateCase();
    done(site().recordLateCause({{ticket, 0}, u"引航员迟到"_s}, by(zhou, "2026-05-07 11:00")));
    const ProposalId proposal = proposalOf(ticket, u"A1.5"_s, zhou);
    EXPECT_EQ(load(proposal).state, ProposalState::Open);
    EXPECT_EQ(said(desk().decide(decision(proposal), by(head, "2026-05-08 09:00"))), u"reason required"_s);
    Decide approved = decision(proposal);
    approved.reason = u"应提前两小时告知"_s;
    done(desk().decide(approved, by(head, "2026-05-08 09:00")));
    EXPECT_EQ(monthOf(zhou, QDate(2026, 5, 1)).entries.at(0).reason, u"应提前两小时告知"_s);
}

TEST_P(AppraisalTest, whatCanBeAmendedAndHowFar)
{
    const TicketId ticket = lateCase();
    const ProposalId proposal = proposalOf(ticket, u"A1.5"_s, zhou);
    const auto refusedWith = [&](auto change, DecisionVerdict verdict = DecisionVerdict::Amend) {
        Decide command = decision(proposal, verdict);
        change(command);
        return said(desk().decide(command, by(manager, "2026-05-08 09:00")));
    };
    EXPECT_EQ(refusedWith([](Decide &command) { command.points = hundredths(1); }),
              u"points out_of_range -100.00 0.00"_s);
    EXPECT_EQ(refusedWith([](Decide &command) { command.money = Money::fromFen(-1); }),
              u"yuan out_of_range 0.00 100000.00"_s);
    EXPECT_EQ(refusedWith([this](Decide &command) {
                  command.persons = {zhou, wu, zhou};
              }),
              u"persons duplicate 周海"_s);
    const auto stranger = test::idOf<EmployeeId>(u"stranger"_s);
    EXPECT_EQ(refusedWith([&](Decide &command) { command.persons = {stranger}; }),
              u"persons unknown "_s + stranger.toString());
    EXPECT_EQ(refusedWith([this](Decide &command) { command.month = may.previous(); }),
              u"month out_of_range 2026-05 2026-05"_s);
    EXPECT_EQ(refusedWith([this](Decide &command) { command.month = june; }), u"month out_of_range 2026-05 2026-05"_s);
    EXPECT_EQ(refusedWith([](Decide &command) {
                  command.points = hundredths(-10);
                  command.reason = {};
              }),
              u"reason required"_s);
    EXPECT_EQ(refusedWith(
                  [this](Decide &command) {
                      command.points = hundredths(-10);
                      command.money = Money();
                      command.persons = {zhou};
                      command.month = may;
                  },
                  DecisionVerdict::Approve),
              u"month invalid_value 2026-05; persons invalid_value "_s + zhou.toString() +
                  u"; points invalid_value -0.10; yuan invalid_value 0.00"_s);
    EXPECT_EQ(load(proposal).state, ProposalState::Proposed);
}

TEST_P(AppraisalTest, aCrewOfThreeNamedInOneDecisionIsDockedOnce)
{
    const EmployeeId zheng = hire(u"2003"_s, u"郑毅"_s, {Role::Engineer});
    const TicketId ticket = dispatched();
    done(dispatch().assignCrew({ticket, zhou, {wu, zheng}, {}}, by(head, "2026-05-04 12:00")));
    done(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, "2026-05-07 09:30")));
    RecordComplaint complaint{{ticket, 0}, {ComplaintSubject::Punctuality}, Channel::Phone, {}, u"晚了"_s};
    done(followUps().recordComplaint(complaint, by(agent, "2026-05-07 10:00")));
    EXPECT_EQ(proposalsOf(ticket), u"A1.5 吴涛 proposed -0.50; A1.5 周海 proposed -0.50; A1.5 郑毅 proposed -0.50"_s);

    Decide amended = decision(proposalOf(ticket, u"A1.5"_s, zhou), DecisionVerdict::Amend);
    amended.persons = {zhou, wu};
    amended.points = hundredths(-30);
    done(desk().decide(amended, by(manager, "2026-05-08 09:00")));
    // 吴涛 has his share already: his own proposal can only be rejected now.
    const ProposalId ofWu = proposalOf(ticket, u"A1.5"_s, wu);
    EXPECT_EQ(said(desk().decide(decision(ofWu), by(manager, "2026-05-08 09:10"))), u"persons duplicate 吴涛"_s);
    done(desk().decide(decision(ofWu, DecisionVerdict::Reject), by(manager, "2026-05-08 09:10")));
    done(desk().decide(decision(proposalOf(ticket, u"A1.5"_s, zheng)), by(manager, "2026-05-08 09:20")));
    EXPECT_EQ(monthOf(zhou, QDate(2026, 5, 1)).deductions.toString(), u"0.30"_s);
    EXPECT_EQ(monthOf(wu, QDate(2026, 5, 1)).deductions.toString(), u"0.30"_s);
    EXPECT_EQ(monthOf(zheng, QDate(2026, 5, 1)).deductions.toString(), u"0.50"_s);
}

TEST_P(AppraisalTest, twoBreachesOfOneDayAreTwoThings)
{
    const TicketId ticket = onSite();
    for (const char *at : {"2026-05-07 10:00", "2026-05-07 11:00"}) {
        RecordBreach breach{{ticket, 0}, wu, BreachSubject::FourDonts, FourDonts::Smoking, {}};
        done(site().recordBreach(breach, by(head, at)));
    }
    storage::ProposalRepository proposals(session());
    for (const Proposal &proposal : proposals.ofTicket(ticket))
        done(desk().decide(decision(proposal.id), by(head, "2026-05-08 09:00")));
    EXPECT_EQ(monthOf(wu, QDate(2026, 5, 1)).deductions.toString(), u"0.40"_s);
}

TEST_P(AppraisalTest, byHandWantsClauseFactsAndAFigure)
{
    const auto before = contents();
    ProposeByHand command;
    EXPECT_EQ(said(desk().proposeByHand(command, by(head, "2026-05-20 09:00"))),
              u"clause required; facts required; happened_on required; person required"_s);
    command.clauseId = u"B4.1"_s;
    command.person = zhou;
    command.happenedOn = QDate(2026, 5, 21);
    command.facts = u"中途离开"_s;
    command.ticket = test::idOf<TicketId>(u"none"_s);
    EXPECT_EQ(said(desk().proposeByHand(command, by(head, "2026-05-20 09:00"))),
              u"clause no_points; happened_on in_the_future; ticket unknown "_s + command.ticket.toString());
    command.ticket = {};
    command.happenedOn = QDate(2026, 5, 20);
    command.clauseId = u"Z9"_s;
    EXPECT_EQ(said(desk().proposeByHand(command, by(head, "2026-05-20 09:00"))), u"clause unknown Z9"_s);
    command.clauseId = u"A1.2x"_s;
    EXPECT_EQ(said(desk().proposeByHand(command, by(head, "2026-05-20 09:00"))), u"points required"_s);
    command.points = hundredths(-10001);
    EXPECT_EQ(said(desk().proposeByHand(command, by(head, "2026-05-20 09:00"))),
              u"points out_of_range -100.00 100.00"_s);
    command.clauseId = u"A1.5"_s;
    command.points = hundredths(50);
    EXPECT_EQ(said(desk().proposeByHand(command, by(head, "2026-05-20 09:00"))), u"points out_of_range -100.00 0.00"_s);
    EXPECT_EQ(contents(), before);
    command.points = std::nullopt;
    const Proposal proposal = load(done(desk().proposeByHand(command, by(head, "2026-05-20 09:00"))));
    EXPECT_EQ(proposal.points.toString(), u"-0.50"_s) << "the clause's own figure";
    EXPECT_EQ(proposal.origin, ProposalOrigin::ByHand);
    EXPECT_EQ(proposal.proposedBy, head);
    EXPECT_EQ(proposal.state, ProposalState::Proposed);
    EXPECT_EQ(proposal.happenedOn, QDate(2026, 5, 20));
}

TEST_P(AppraisalTest, thePersonConcernedObjectsAndASecondPersonAnswers)
{
    const TicketId ticket = lateCase();
    const ProposalId proposal = proposalOf(ticket, u"A1.5"_s, zhou);
    done(desk().decide(decision(proposal), by(manager, "2026-05-08 09:00")));
    EXPECT_EQ(said(desk().object({proposal, u"不服"_s}, by(wu, "2026-05-08 10:00"))), u"by not_concerned"_s);
    EXPECT_EQ(said(desk().object({proposal, {}}, by(zhou, "2026-05-08 10:00"))), u"text required"_s);
    const ObjectionId objection = done(desk().object({proposal, u"拖轮晚点"_s}, by(zhou, "2026-05-08 10:00")));
    EXPECT_EQ(said(desk().object({proposal, u"再说一次"_s}, by(zhou, "2026-05-08 11:00"))),
              u"proposal already_done 2026-05-08T10:00:00+08:00"_s);

    EXPECT_EQ(said(desk().answerObjection({objection, u"维持"_s}, by(manager, "2026-05-08 12:00"))),
              u"by own_matter"_s);
    EXPECT_EQ(said(desk().answerObjection({objection, {}}, by(zhou, "2026-05-08 09:30"))),
              u"answer required; at too_early 2026-05-08T10:00:00+08:00; by own_matter; by wrong_role head manager"_s);
    done(desk().answerObjection({objection, u"维持：未提前告知"_s}, by(head, "2026-05-08 12:00")));
    EXPECT_EQ(said(desk().answerObjection({objection, u"改"_s}, by(secondManager, "2026-05-08 13:00"))),
              u"objection already_done 2026-05-08T12:00:00+08:00"_s);
    EXPECT_EQ(journalOf(objection), (QStringList{u"object"_s, u"answer_objection"_s}));
    done(desk().object({proposal, u"请再核实拖轮记录"_s}, by(zhou, "2026-05-08 14:00")));
}

TEST_P(AppraisalTest, aMonthIsClosedWhenNothingBlocks)
{
    const TicketId ticket = lateCase();
    const ProposalId ofZhou = proposalOf(ticket, u"A1.5"_s, zhou);
    const ProposalId ofWu = proposalOf(ticket, u"A1.5"_s, wu);
    done(site().writeDailySheet(sheetOf(ticket, QDate(2026, 5, 7)), by(zhou, "2026-05-07 16:00")));
    done(site().leaveSite({{ticket, 0}, true}, by(zhou, "2026-05-07 16:30")));
    EXPECT_EQ(said(desk().closeMonth({may}, by(head, "2026-05-31 23:59"))),
              u"by wrong_role manager; month month_not_over 2026-05"_s);
    done(desk().decide(decision(ofZhou), by(head, "2026-05-31 23:59")));
    const ObjectionId objection = done(desk().object({ofZhou, u"不服"_s}, by(zhou, "2026-05-31 23:59")));
    EXPECT_EQ(
        said(desk().closeMonth({may}, by(manager, "2026-06-01 00:00"))),
        u"month blocks objection %1 A1.5 · 周海 · 2026-05-07; month blocks proposal %2 A1.5 · 吴涛 · 2026-05-07"_s.arg(
            objection.toString(), ofWu.toString()));
    done(desk().decide(decision(ofWu, DecisionVerdict::Reject), by(head, "2026-06-01 08:00")));
    done(desk().answerObjection({objection, u"维持"_s}, by(manager, "2026-06-01 08:10")));
    EXPECT_TRUE(desk().blockersOf(may).empty());
    const QByteArray asOpen = rules::freeze(desk().monthSheet(may));
    done(desk().closeMonth({may}, by(manager, "2026-06-01 09:00")));

    rules::MonthSheet sheet = desk().monthSheet(may);
    EXPECT_TRUE(sheet.closed);
    EXPECT_EQ(sheet.closedAt, test::at("2026-06-01 09:00"));
    EXPECT_EQ(sheet.closedBy, u"高敏"_s);
    sheet.closed = false;
    sheet.closedAt = std::nullopt;
    sheet.closedBy = {};
    EXPECT_EQ(rules::freeze(sheet), asOpen);
    EXPECT_EQ(said(desk().closeMonth({may}, by(manager, "2026-06-01 10:00"))),
              u"month already_done 2026-06-01T09:00:00+08:00"_s);
    EXPECT_EQ(said(desk().object({ofZhou, u"迟了"_s}, by(zhou, "2026-06-01 10:00"))),
              u"proposal month_closed 2026-05"_s);

    // The frozen sheet stays as it was, whatever becomes of the people and the settings.
    CompanySettings settings;
    settings.baseScore = hundredths(9000);
    done(AdministrationDesk(office()).changeSettings(settings, by(manager, "2026-06-02 09:00")));
    EXPECT_EQ(monthOf(zhou, QDate(2026, 5, 1)).base.toString(), u"100.00"_s);
    EXPECT_EQ(monthOf(zhou, QDate(2026, 6, 1)).base.toString(), u"90.00"_s);
}

TEST_P(AppraisalTest, theMonthBeginsAtMidnightInShanghai)
{
    const TicketId ticket = onSite();
    RecordBreach breach{{ticket, 0}, wu, BreachSubject::FourDonts, FourDonts::Smoking, {}};
    done(site().recordBreach(breach, by(head, "2026-05-31 23:59:59")));
    done(site().recordBreach(breach, by(head, "2026-06-01 00:00")));
    for (const Proposal &proposal : storage::ProposalRepository(session()).ofTicket(ticket)) {
        if (proposal.clauseId == u"A2.3"_s)
            done(desk().decide(decision(proposal.id), by(head, "2026-06-02 09:00")));
    }
    EXPECT_EQ(monthOf(wu, QDate(2026, 5, 1)).deductions.toString(), u"0.20"_s);
    EXPECT_EQ(monthOf(wu, QDate(2026, 6, 1)).deductions.toString(), u"0.20"_s);
}

TEST_P(AppraisalTest, aFactThatComesAfterTheCloseGoesToTheOpenMonth)
{
    done(desk().closeMonth({may}, by(manager, "2026-06-01 09:00")));
    const ProposalId late = innovation(QDate(2026, 5, 20), "2026-06-03 09:00");
    Decide amended = decision(late, DecisionVerdict::Amend);
    amended.month = may;
    EXPECT_EQ(said(desk().decide(amended, by(manager, "2026-06-03 10:00"))), u"month month_closed 2026-05"_s);
    EXPECT_EQ(desk().blockersOf(june).size(), 1U);
    done(desk().decide(decision(late), by(manager, "2026-06-03 10:00")));
    const rules::PersonMonth month = monthOf(zhou, QDate(2026, 6, 1));
    EXPECT_EQ(month.rewards.toString(), u"1.00"_s);
    EXPECT_TRUE(month.entries.at(0).late);
    EXPECT_EQ(month.entries.at(0).happenedOn, QDate(2026, 5, 20));
    EXPECT_TRUE(monthOf(zhou, QDate(2026, 5, 1)).entries.empty());
}

TEST_P(AppraisalTest, theInboxShowsWhoDecidedAndWhoObjected)
{
    const TicketId ticket = lateCase();
    const ProposalId proposal = proposalOf(ticket, u"A1.5"_s, zhou);
    done(desk().decide(decision(proposal), by(manager, "2026-05-08 09:00")));
    done(desk().object({proposal, u"拖轮晚点"_s}, by(zhou, "2026-05-08 10:00")));
    innovation(QDate(2026, 5, 20));

    const auto rows = [this](const ListQuery &query) { return desk().proposalRows(desk().proposalKeys(query)); };
    const std::vector<ProposalRow> all = rows({});
    ASSERT_EQ(all.size(), 3U);
    const ProposalRow &row = all.at(0); // 2001 before 2002 on the same day
    EXPECT_EQ(row.proposal.id, proposal);
    EXPECT_EQ(row.proposal.conditions.size(), 3U);
    EXPECT_FALSE(row.proposal.conditions.at(0).evidence.empty());
    EXPECT_EQ(row.personName, u"周海"_s);
    EXPECT_EQ(row.personStaffNo, u"2001"_s);
    EXPECT_EQ(row.ticketNumber, u"2026-000001"_s);
    EXPECT_EQ(row.shipName, u"新海航"_s);
    EXPECT_EQ(row.deciderName, u"高敏"_s);
    ASSERT_TRUE(row.decision);
    EXPECT_EQ(row.decision->awards, (std::vector{Award{zhou, hundredths(-50), Money()}}));
    ASSERT_EQ(row.objections.size(), 1U);
    EXPECT_EQ(row.objections.at(0).text, u"拖轮晚点"_s);
    EXPECT_EQ(all.at(1).deciderName, u""_s);

    ListQuery query;
    query.filter = u"undecided"_s;
    EXPECT_EQ(rows(query).size(), 2U);
    query.employee = zhou;
    EXPECT_EQ(rows(query).size(), 1U);
    query = {};
    query.filter = u"decided"_s;
    EXPECT_EQ(rows(query).size(), 1U);
    query = {};
    query.month = june;
    EXPECT_TRUE(rows(query).empty());
    query.month = may;
    query.sortBy = u"points"_s;
    query.descending = true;
    EXPECT_EQ(rows(query).at(0).proposal.clauseId, u"A4.3"_s);
}

} // namespace

} // namespace fairlead::desk
