// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/casedesk.h"
#include "desk/dispatchdesk.h"
#include "desk/intakedesk.h"
#include "desk/registrydesk.h"
#include "desk/searchdesk.h"
#include "storage/ticketrepository.h"
#include "support/casebuilder.h"
#include "support/desk/deskfixture.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

using test::done;

namespace {

class MergeTest : public test::DeskFixture {
protected:
    IntakeDesk intake() { return IntakeDesk(office()); }
    Ticket stored(const TicketId &ticket) { return storage::TicketRepository(session()).load(ticket).value(); }
    TicketId fault(const QString &text, const char *at, const EngineId &which = {},
                   Priority priority = Priority::CanSail, const ShipId &onShip = {})
    {
        LogCall call;
        call.text = text;
        call.engine = which;
        call.ship = onShip;
        call.priority = priority;
        return done(intake().logCall(call, by(receiver, at))).ticket;
    }
    QString refused(const MergeTickets &command, const char *at = "2026-05-04 12:00")
    {
        const auto before = contents();
        const Result<Done> result = intake().mergeTickets(command, by(receiver, at));
        EXPECT_FALSE(result.ok());
        EXPECT_EQ(contents(), before);
        return test::said(result.violations());
    }
};

} // namespace

FAIRLEAD_ON_BOTH_DATABASES(MergeTest);

TEST_P(MergeTest, handsOverWhatTheOtherHas)
{
    const TicketId earlier = fault(u"增压器漏油"_s, "2026-05-04 09:00", {}, Priority::ShipStopped);
    const TicketId keep = fault(u"主机冒烟"_s, "2026-05-04 10:00", engine, Priority::Restricted);
    GiveGuidance guidance;
    guidance.ticket = earlier;
    guidance.note = u"检查密封圈"_s;
    done(intake().giveGuidance(guidance, by(receiver, "2026-05-04 10:30")));
    const QString mergedNumber = stored(earlier).number;

    done(intake().mergeTickets({keep, earlier, u"同一故障"_s, false}, by(receiver, "2026-05-04 11:00")));

    const CaseView view = CaseDesk(office()).caseOf(keep).value();
    EXPECT_EQ(view.facts.calls.size(), 2U);
    EXPECT_EQ(view.facts.guidances.size(), 1U);
    EXPECT_EQ(view.facts.ticket.receivedAt, test::at("2026-05-04 09:00"));
    EXPECT_EQ(view.facts.ticket.priority, Priority::ShipStopped);
    EXPECT_EQ(view.facts.ticket.engineId, engine);
    const Ticket gone = stored(earlier);
    EXPECT_EQ(gone.state, TicketState::Cancelled);
    EXPECT_EQ(gone.cancelReason, u"同一故障"_s);
    EXPECT_EQ(gone.mergedInto, keep);
    EXPECT_EQ(gone.endedAt, std::optional(test::at("2026-05-04 11:00")));

    // Its number, and its id, lead to the other.
    EXPECT_EQ(CaseDesk(office()).ticketByNumber(mergedNumber), std::optional(keep));
    EXPECT_EQ(CaseDesk(office()).caseOf(keep)->mergedNumbers, QStringList(mergedNumber));
    EXPECT_EQ(CaseDesk(office()).caseOf(earlier)->facts.ticket.id, keep);
    // So does what is entered later.
    guidance.note = u"再次指导"_s;
    done(intake().giveGuidance(guidance, by(receiver, "2026-05-04 11:30")));
    LogCall call;
    call.ticket = earlier;
    call.text = u"又来电"_s;
    EXPECT_EQ(done(intake().logCall(call, by(receiver, "2026-05-04 11:40"))).ticket, keep);
    EXPECT_EQ(CaseDesk(office()).caseOf(keep)->facts.guidances.size(), 2U);
    EXPECT_EQ(CaseDesk(office()).caseOf(keep)->facts.calls.size(), 3U);

    // Found by either's words, once.
    for (const QString &typed : {u"漏油"_s, u"冒烟"_s, mergedNumber, u"密封圈"_s}) {
        const std::vector<SearchHit> hits = SearchDesk(office()).search(typed, {SearchScope::Tickets});
        ASSERT_EQ(hits.size(), 1U) << typed.toStdString();
        EXPECT_EQ(hits[0].ticketId, keep);
    }
    EXPECT_EQ(journalOf(earlier).count(u"merge_tickets"_s), 1);
    EXPECT_EQ(journalOf(keep).count(u"merge_tickets"_s), 1);
    EXPECT_EQ(journalOf(view.facts.calls[0].id).last(), u"merge_tickets"_s);
    EXPECT_EQ(journalOf(view.facts.guidances[0].id).last(), u"merge_tickets"_s);
}

TEST_P(MergeTest, leadsOnThroughASecondMerge)
{
    const TicketId first = fault(u"漏油"_s, "2026-05-04 09:00");
    const TicketId second = fault(u"漏油"_s, "2026-05-04 09:10");
    const TicketId third = fault(u"漏油"_s, "2026-05-04 09:20");
    done(intake().mergeTickets({second, first, u"重复"_s, false}, by(receiver, "2026-05-04 10:00")));
    done(intake().mergeTickets({third, second, u"重复"_s, false}, by(receiver, "2026-05-04 10:10")));
    EXPECT_EQ(CaseDesk(office()).ticketByNumber(u"2026-000001"_s), std::optional(third));
    EXPECT_EQ(CaseDesk(office()).ticketByNumber(u"2026-000002"_s), std::optional(third));
    EXPECT_EQ(CaseDesk(office()).caseOf(first)->facts.calls.size(), 3U);
}

TEST_P(MergeTest, judgesTheCallsWhereTheyWent)
{
    // Nobody called back within two hours: one breach of B1.2, not two.
    const TicketId keep = fault(u"漏油"_s, "2026-05-04 09:00", engine);
    const TicketId merged = fault(u"漏油"_s, "2026-05-04 09:10", engine);
    done(intake().sendToDispatch({keep, {}}, by(receiver, "2026-05-04 12:00")));
    done(intake().sendToDispatch({merged, {}}, by(receiver, "2026-05-04 12:00")));
    const auto proposals = [this](const TicketId &ticket) {
        int standing = 0;
        const std::optional<CaseView> view = CaseDesk(office()).caseOf(ticket);
        for (const Proposal &proposal : view->proposals)
            standing += proposal.state == ProposalState::Withdrawn ? 0 : 1;
        return standing;
    };
    const int before = proposals(keep);
    EXPECT_GT(before, 0);
    done(intake().mergeTickets({keep, merged, u"重复"_s, false}, by(receiver, "2026-05-04 12:30")));
    EXPECT_EQ(proposals(keep), before);
}

TEST_P(MergeTest, isRefusedWhereItMakesNoSense)
{
    const TicketId keep = fault(u"漏油"_s, "2026-05-04 09:00", engine);
    const TicketId merged = fault(u"漏油"_s, "2026-05-04 10:00", engine);
    EXPECT_EQ(refused({{}, {}, {}, false}), u"keep required; merged required; reason required"_s);
    EXPECT_EQ(refused({keep, keep, u"重复"_s, false}), u"merged invalid_value 2026-000001"_s);
    EXPECT_EQ(refused({keep, merged, u"重复"_s, false}, "2026-05-04 09:59").left(12), u"at too_early"_s);
    const TicketId nobodys = test::idOf<TicketId>(u"nobody's"_s);
    EXPECT_EQ(refused({keep, nobodys, u"重复"_s, false}), u"merged unknown "_s + nobodys.toString());
    const TicketId other = commissioning("2026-05-04 10:10");
    EXPECT_EQ(refused({keep, other, u"重复"_s, false}), u"merged invalid_value 2026-000003"_s);
    done(intake().cancelTicket({merged, u"误报"_s}, by(receiver, "2026-05-04 10:20")));
    EXPECT_EQ(refused({keep, merged, u"重复"_s, false}), u"merged wrong_state cancelled"_s);
    EXPECT_EQ(refused({merged, keep, u"重复"_s, false}), u"keep wrong_state cancelled"_s);
}

TEST_P(MergeTest, wantsOneShipAndAConfirmationForAnotherEngine)
{
    RegistryDesk registry(office());
    const EngineId second = done(registry.addEngine({u"L27/38"_s, u"27002"_s, ship, {}, {}}, by(manager)));
    const ShipId elsewhere = done(registry.addShip({u"海星"_s, {}, {}, {}, {}, {}}, by(manager)));
    const TicketId keep = fault(u"漏油"_s, "2026-05-04 09:00", engine);
    const TicketId merged = fault(u"漏油"_s, "2026-05-04 10:00", second);
    const TicketId far = fault(u"漏油"_s, "2026-05-04 10:10", {}, Priority::CanSail, elsewhere);
    EXPECT_EQ(refused({keep, far, u"重复"_s, false}), u"merged invalid_value 海星"_s);
    EXPECT_EQ(refused({keep, merged, u"重复"_s, false}), u"other_engine required"_s);
    done(intake().mergeTickets({keep, merged, u"重复"_s, true}, by(receiver, "2026-05-04 11:00")));
    EXPECT_EQ(stored(keep).engineId, engine);
}

TEST_P(MergeTest, keepsTheCaseThatHasVisits)
{
    const TicketId visited = repairToDispatch("2026-05-04");
    AssignCrew crew;
    crew.ticket = visited;
    crew.lead = zhou;
    done(DispatchDesk(office()).assignCrew(crew, by(head, "2026-05-04 11:00")));
    const TicketId merged = fault(u"增压器漏油"_s, "2026-05-04 11:10", engine);
    EXPECT_EQ(refused({merged, visited, u"重复"_s, false}), u"merged has_visits 2026-000001"_s);
    done(intake().mergeTickets({visited, merged, u"重复"_s, false}, by(receiver, "2026-05-04 12:00")));
    EXPECT_EQ(stored(visited).state, TicketState::Dispatched);
}

} // namespace fairlead::desk
