// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefixture.h"

#include "desk/searchdesk.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

using test::done;
using test::said;

class WorkOrderTest : public test::CaseFixture {
protected:
    WorkOrder order(const TicketId &ticket) { return newestVisitOf(ticket).workOrder.value(); }
};
FAIRLEAD_ON_BOTH_DATABASES(WorkOrderTest);

TEST_P(WorkOrderTest, goesFromTheFirstLineToTheArchive)
{
    const TicketId ticket = archived();
    const rules::CaseFacts facts = factsOf(ticket);
    const WorkOrder order = facts.visits.back().workOrder.value();
    EXPECT_EQ(order.preparedBy, zhou);
    EXPECT_EQ(order.submittedBy, zhou);
    EXPECT_TRUE(order.isSigned());
    ASSERT_EQ(order.reviews.size(), 1U);
    EXPECT_TRUE(order.passedReview());
    EXPECT_FALSE(order.reviews[0].confirmAgain) << "a passed round confirms nothing again, whatever the command says";
    EXPECT_EQ(order.archiveNo, u"A-1"_s);
    EXPECT_EQ(order.archivedAt, test::at("2026-05-08 15:00"));
    EXPECT_EQ(facts.ticket.state, TicketState::Archived);

    ASSERT_EQ(facts.followUps.size(), 1U);
    const FollowUp &call = facts.followUps.front();
    EXPECT_EQ(call.kind, FollowUpKind::AfterVisit);
    EXPECT_EQ(call.partyRole, FollowUpParty::Owner);
    EXPECT_EQ(call.partyId, owner);
    EXPECT_EQ(call.shipId, ship);
    EXPECT_EQ(call.visitId, facts.visits.back().visit.id);
    EXPECT_EQ(call.agentId, agent) << "the only agent";
    EXPECT_EQ(call.basedOn, QDate(2026, 5, 8));
    EXPECT_EQ(call.dueOn, QDate(2026, 5, 15));
    EXPECT_EQ(proposalsOf(ticket), u""_s);
    EXPECT_EQ(journalOf(order.id), (QStringList{u"prepare_work_order"_s, u"sign_work_order"_s, u"sign_work_order"_s,
                                                u"submit_work_order"_s, u"archive_work_order"_s}));
    EXPECT_EQ(journalOf(order.reviews[0].id), QStringList{u"review_work_order"_s});
}

TEST_P(WorkOrderTest, wantsEverybodyWhoSignsByName)
{
    const TicketId ticket = finished();
    PrepareWorkOrder command = orderOf(ticket);
    command.result = {};
    command.signatories = {};
    EXPECT_EQ(said(site().prepareWorkOrder(command, by(zhou, "2026-05-07 17:00"))),
              u"result required; signatories required"_s);
    command = orderOf(ticket);
    command.signatories = {{u"王船长"_s, {}}, {u" 王船长 "_s, {}}, {{}, u"大副"_s}};
    EXPECT_EQ(said(site().prepareWorkOrder(command, by(zhou, "2026-05-07 17:00"))),
              u"signatories duplicate 王船长; signatories required"_s);
    EXPECT_EQ(said(site().prepareWorkOrder(orderOf(ticket), by(zhou, "2026-05-07 08:00"))),
              u"at too_early 2026-05-07T08:50:00+08:00"_s);
    EXPECT_FALSE(newestVisitOf(ticket).workOrder);
}

TEST_P(WorkOrderTest, whatIsMissingForSubmissionIsSaidAtOnce)
{
    const TicketId ticket = onSite();
    EXPECT_EQ(said(site().submitWorkOrder({{ticket, 0}}, by(zhou, "2026-05-07 17:00"))),
              u"missing departure; missing signatory; missing signature; missing work_order"_s);
    done(site().prepareWorkOrder(orderOf(ticket), by(zhou, "2026-05-07 15:00")));
    done(site().signWorkOrder({{ticket, 0}, u"王船长"_s}, by(zhou, "2026-05-07 15:30")));
    done(site().leaveSite({{ticket, 0}, true}, by(zhou, "2026-05-07 16:00")));
    EXPECT_EQ(said(site().submitWorkOrder({{ticket, 0}}, by(zhou, "2026-05-07 17:00"))), u"missing signature"_s);
    done(site().signWorkOrder({{ticket, 0}, u"李轮机长"_s}, by(zhou, "2026-05-07 16:30")));
    EXPECT_EQ(said(site().submitWorkOrder({{ticket, 0}}, by(zhou, "2026-05-07 16:20"))),
              u"at too_early 2026-05-07T16:30:00+08:00"_s);
    done(site().submitWorkOrder({{ticket, 0}}, by(wu, "2026-05-07 17:00")));
    EXPECT_EQ(order(ticket).submittedBy, wu);
    EXPECT_EQ(stateOf(ticket), TicketState::AwaitingReview);
    EXPECT_EQ(said(site().submitWorkOrder({{ticket, 0}}, by(zhou, "2026-05-07 18:00"))),
              u"already_done 2026-05-07T17:00:00+08:00"_s);
}

TEST_P(WorkOrderTest, onlyItsSignatoriesSignAndEachOnce)
{
    const TicketId ticket = finished();
    EXPECT_EQ(said(site().signWorkOrder({{ticket, 0}, u"王船长"_s}, by(zhou, "2026-05-07 17:00"))),
              u"visit missing work_order"_s);
    done(site().prepareWorkOrder(orderOf(ticket), by(zhou, "2026-05-07 17:00")));
    EXPECT_EQ(said(site().signWorkOrder({{ticket, 0}, u"赵大副"_s}, by(zhou, "2026-05-07 18:00"))),
              u"signatory unknown 赵大副"_s);
    EXPECT_EQ(said(site().signWorkOrder({{ticket, 0}, u"王船长"_s}, by(zhou, "2026-05-07 16:59"))),
              u"at too_early 2026-05-07T17:00:00+08:00"_s);
    done(site().signWorkOrder({{ticket, 0}, u"王船长"_s}, by(zhou, "2026-05-07 18:00")));
    EXPECT_EQ(said(site().signWorkOrder({{ticket, 0}, u"王船长"_s}, by(zhou, "2026-05-07 19:00"))),
              u"signatory already_done 2026-05-07T18:00:00+08:00"_s);
}

TEST_P(WorkOrderTest, anotherTextIsSignedAnew)
{
    const TicketId ticket = finished();
    PrepareWorkOrder command = orderOf(ticket);
    const WorkOrderId id = done(site().prepareWorkOrder(command, by(zhou, "2026-05-07 17:00")));
    done(site().signWorkOrder({{ticket, 0}, u"王船长"_s}, by(zhou, "2026-05-07 18:00")));
    command.signatories.push_back({u"赵大副"_s, u"大副"_s});
    EXPECT_EQ(done(site().prepareWorkOrder(command, by(wu, "2026-05-07 18:30"))), id);
    EXPECT_EQ(order(ticket).signatories.at(0).signedAt, test::at("2026-05-07 18:00")) << "only the list grew";
    EXPECT_EQ(order(ticket).preparedBy, wu);
    command.result = u"试车正常，遗留一处渗油"_s;
    done(site().prepareWorkOrder(command, by(zhou, "2026-05-07 19:00")));
    EXPECT_EQ(order(ticket).signatories.at(0).signedAt, std::nullopt);
    EXPECT_EQ(order(ticket).signatories.size(), 3U);
}

TEST_P(WorkOrderTest, holdsPartsAndWhatComesNext)
{
    const TicketId ticket = finished();
    PrepareWorkOrder command = orderOf(ticket);
    command.parts = {{u"12.0431"_s, {}, 0, QString(81, u'x'), {}, true}};
    EXPECT_EQ(said(site().prepareWorkOrder(command, by(zhou, "2026-05-07 17:00"))),
              u"parts out_of_range 1 100000; parts required; parts too_long 80"_s);
    command.parts = {{u"12.0431"_s, u" 喷油器 "_s, 2, u"A-77"_s, u"B-12"_s, true}};
    command.nextSteps = u"100 小时后复查"_s;
    command.satisfaction = Satisfaction::Satisfied;
    done(site().prepareWorkOrder(command, by(zhou, "2026-05-07 17:00")));
    EXPECT_EQ(order(ticket).parts, (std::vector<PartUsed>{{u"12.0431"_s, u"喷油器"_s, 2, u"A-77"_s, u"B-12"_s, true}}));
    EXPECT_EQ(lineOf(order(ticket).parts.at(0)), u"12.0431 喷油器 ×2 (A-77 → B-12)"_s);
    EXPECT_EQ(order(ticket).nextSteps, u"100 小时后复查"_s);

    done(site().signWorkOrder({{ticket, 0}, u"王船长"_s, SignedHow::Screen}, by(zhou, "2026-05-07 18:00")));
    const SignatoryId captain = order(ticket).signatories.at(0).id;
    EXPECT_EQ(order(ticket).signatories.at(0).signedHow, SignedHow::Screen);
    EXPECT_EQ(order(ticket).signedCount(), 1);
    command.satisfaction = Satisfaction::VerySatisfied;
    done(site().prepareWorkOrder(command, by(zhou, "2026-05-07 18:30")));
    EXPECT_EQ(order(ticket).signedCount(), 1) << "what he thinks of the work is not what he signed";
    command.parts.front().quantity = 3;
    done(site().prepareWorkOrder(command, by(zhou, "2026-05-07 19:00")));
    EXPECT_EQ(order(ticket).signedCount(), 0);
    EXPECT_EQ(order(ticket).signatories.at(0).signedHow, std::nullopt);
    EXPECT_EQ(order(ticket).signatories.at(0).id, captain) << "his drawing still hangs on him";
}

TEST_P(WorkOrderTest, takesOverWhoWasNamedInThePlan)
{
    const TicketId ticket = finished();
    const std::vector<NamedSignatory> named{{u"王船长"_s, u"船长"_s}, {u"孙监造"_s, u"船东监造"_s}};
    EXPECT_EQ(said(dispatch().nameSignatories({{ticket, 0}, {}, {}}, by(head, "2026-05-07 16:40"))),
              u"signatories required"_s);
    done(dispatch().nameSignatories({{ticket, 0}, named, {}}, by(head, "2026-05-07 16:40")));
    EXPECT_EQ(said(dispatch().nameSignatories({{ticket, 0}, named, {}}, by(head, "2026-05-07 16:45"))),
              u"reason required; signatories already_done 2026-05-07T16:40:00+08:00"_s);
    PrepareWorkOrder command = orderOf(ticket);
    EXPECT_EQ(said(site().prepareWorkOrder(command, by(zhou, "2026-05-07 17:00"))), u"signatories_reason required"_s);
    command.signatories = {};
    done(site().prepareWorkOrder(command, by(zhou, "2026-05-07 17:00")));
    EXPECT_EQ(order(ticket).signatories.at(1).name, u"孙监造"_s);
    EXPECT_EQ(newestVisitOf(ticket).visit.namings.size(), 1U);
    EXPECT_EQ(
        said(dispatch().nameSignatories({{ticket, 0}, {{u"赵大副"_s, {}}}, u"换人"_s}, by(head, "2026-05-07 17:30"))),
        u"visit already_done 2026-05-07T17:00:00+08:00"_s);

    command.signatories = {{u"赵大副"_s, u"大副"_s}, {u"王船长"_s, u"船长"_s}};
    command.signatoriesReason = u"监造已离厂"_s;
    done(site().prepareWorkOrder(command, by(zhou, "2026-05-07 18:00")));
    const Visit visit = newestVisitOf(ticket).visit;
    ASSERT_EQ(visit.namings.size(), 2U);
    EXPECT_EQ(visit.namings[0].names, named) << "the first decision stays";
    EXPECT_EQ(visit.namings[1].names, command.signatories);
    EXPECT_EQ(visit.namings[1].reason, u"监造已离厂"_s);
    EXPECT_EQ(visit.namings[1].entry.enteredBy, zhou);
    EXPECT_EQ(journalOf(visit.namings[1].id), QStringList{u"prepare_work_order"_s});
    std::swap(command.signatories[0], command.signatories[1]);
    command.signatoriesReason = {};
    done(site().prepareWorkOrder(command, by(zhou, "2026-05-07 18:30")));
    EXPECT_EQ(newestVisitOf(ticket).visit.namings.size(), 2U) << "another order of the same people decides nothing";
}

TEST_P(WorkOrderTest, whoSignsMayBeNamedWithTheAppointment)
{
    const TicketId ticket = repairToDispatch("2026-05-04");
    AgreeAppointment appointment;
    appointment.ticket = ticket;
    appointment.entryAt = test::at("2026-05-07 09:00");
    appointment.signatories = {{u"王船长"_s, u"船长"_s}, {u"王船长"_s, {}}};
    EXPECT_EQ(said(dispatch().agreeAppointment(appointment, by(head, "2026-05-04 12:00"))),
              u"signatories duplicate 王船长"_s);
    appointment.signatories.pop_back();
    done(dispatch().agreeAppointment(appointment, by(head, "2026-05-04 12:00")));
    const Visit visit = newestVisitOf(ticket).visit;
    ASSERT_EQ(visit.namings.size(), 1U);
    EXPECT_EQ(visit.namedSignatories(), appointment.signatories);
    EXPECT_EQ(journalOf(visit.namings[0].id), QStringList{u"agree_appointment"_s});
}

TEST_P(WorkOrderTest, afterTheArchiveOnlyCorrectionsAreAdded)
{
    const TicketId ticket = archived();
    const WorkOrder before = order(ticket);
    RecordCorrection command{{ticket, 0}, {}, u"cause"_s, u"垫片老化"_s, {}};
    EXPECT_EQ(said(site().recordCorrection(command, by(zhou, "2026-05-08 14:59"))),
              u"at too_early 2026-05-08T15:00:00+08:00; reason required"_s);
    command.reason = u"归档后化验结果"_s;
    command.field = u"signatories"_s;
    EXPECT_EQ(said(site().recordCorrection(command, by(zhou, "2026-05-09 09:00"))),
              u"field invalid_value signatories"_s);
    command.field = u"result"_s;
    command.value = u"试车正常"_s;
    EXPECT_EQ(said(site().recordCorrection(command, by(zhou, "2026-05-09 09:00"))), u"value duplicate 试车正常"_s);
    command.value = u"试车正常，遗留一处渗油"_s;
    const CorrectionId id = done(site().recordCorrection(command, by(zhou, "2026-05-09 09:00")));
    command.value = u"试车正常，渗油已处理"_s;
    done(site().recordCorrection(command, by(head, "2026-05-10 09:00")));

    const rules::VisitFacts facts = newestVisitOf(ticket);
    EXPECT_EQ(facts.workOrder->result, before.result);
    EXPECT_EQ(facts.workOrder->version, before.version);
    ASSERT_EQ(facts.corrections.size(), 2U);
    EXPECT_EQ(facts.corrections[0].oldValue, u"试车正常"_s);
    EXPECT_EQ(facts.corrections[1].oldValue, u"试车正常，遗留一处渗油"_s);
    EXPECT_EQ(facts.corrections[1].entry.enteredBy, head);
    EXPECT_EQ(journalOf(id), QStringList{u"record_correction"_s});
    EXPECT_EQ(said(site().prepareWorkOrder(orderOf(ticket), by(zhou, "2026-05-11 09:00"))),
              u"visit already_done 2026-05-08T10:00:00+08:00"_s);
    for (const QString &field : orderFieldsToCorrect())
        EXPECT_TRUE(field == u"archive_no"_s || field == u"crm_ref"_s || field == u"result"_s ||
                    valueToCorrect(before, field).isEmpty())
            << field.toStdString();
}

TEST_P(WorkOrderTest, theMemoryKnowsPartsAndCorrections)
{
    const TicketId ticket = finished();
    PrepareWorkOrder command = orderOf(ticket);
    command.parts = {{u"12.0431"_s, u"喷油器"_s, 2, u"A-77"_s, u"B-12"_s, true}};
    done(site().prepareWorkOrder(command, by(zhou, "2026-05-07 17:00")));
    for (const QString &name : {u"王船长"_s, u"李轮机长"_s})
        done(site().signWorkOrder({{ticket, 0}, name, SignedHow::Paper}, by(zhou, "2026-05-08 09:00")));
    done(site().submitWorkOrder({{ticket, 0}}, by(zhou, "2026-05-08 10:00")));
    done(site().reviewWorkOrder({{ticket, 0}, true, true, {}}, by(head, "2026-05-08 14:00")));
    done(site().archiveWorkOrder({{ticket, 0}, u"A-1"_s, u"C"_s, {}}, by(head, "2026-05-08 15:00")));
    done(
        site().recordCorrection({{ticket, 0}, {}, u"cause"_s, u"针阀卡滞"_s, u"漏填"_s}, by(zhou, "2026-05-09 09:00")));
    const CallerContext context = SearchDesk(office()).contextOf(engine);
    ASSERT_EQ(context.pastCases.size(), 1U);
    EXPECT_EQ(context.pastCases[0].parts, command.parts);
    EXPECT_EQ(context.pastCases[0].cause, u"针阀卡滞"_s) << "what is right counts for the next one";
    EXPECT_EQ(context.pastCases[0].result, u"试车正常"_s);
}

TEST_P(WorkOrderTest, onlyWhatIsSettledIsCorrected)
{
    const TicketId ticket = finished();
    RecordCorrection command{{ticket, 0}, {}, u"result"_s, u"另一结果"_s, u"笔误"_s};
    EXPECT_EQ(said(site().recordCorrection(command, by(zhou, "2026-05-08 09:00"))), u"visit missing archive"_s);
    command.day = QDate(2026, 5, 7);
    command.field = u"work"_s;
    EXPECT_EQ(said(site().recordCorrection(command, by(zhou, "2026-05-08 09:00"))), u"day missing accepted_sheet"_s);
    done(site().reviewDailySheet({{ticket, 0}, command.day, true, {}}, by(head, "2026-05-08 10:00")));
    done(site().recordCorrection(command, by(zhou, "2026-05-08 11:00")));
    const rules::VisitFacts facts = newestVisitOf(ticket);
    EXPECT_EQ(facts.corrections.at(0).sheetId, facts.sheets.at(0).id);
    EXPECT_EQ(facts.corrections[0].oldValue, u"找正，接线，试车"_s);
    EXPECT_EQ(facts.sheets[0].work, u"找正，接线，试车"_s);
}

TEST_P(WorkOrderTest, aFailedReviewTakesTheSubmissionBack)
{
    const TicketId ticket = submitted();
    const auto before = contents();
    EXPECT_EQ(said(site().reviewWorkOrder({{ticket, 0}, false, true, {}}, by(zhou, "2026-05-08 09:59"))),
              u"at too_early 2026-05-08T10:00:00+08:00; by own_matter; reason required"_s);
    EXPECT_EQ(contents(), before);
    done(site().reviewWorkOrder({{ticket, 0}, false, true, u"缺试车数据"_s}, by(head, "2026-05-08 11:00")));
    EXPECT_EQ(order(ticket).submittedAt, std::nullopt);
    EXPECT_TRUE(order(ticket).submittedBy.isNull());
    EXPECT_EQ(order(ticket).signatories.at(0).signedAt, std::nullopt);
    EXPECT_EQ(order(ticket).reviews.at(0).submittedBy, zhou);
    EXPECT_EQ(stateOf(ticket), TicketState::AwaitingReview);
    EXPECT_EQ(proposalsOf(ticket), u"A3.3 周海 proposed -0.50"_s);
    EXPECT_EQ(said(site().reviewWorkOrder({{ticket, 0}, true, true, {}}, by(head, "2026-05-08 12:00"))),
              u"missing submission"_s);

    // The second round fails for a slip of the pen: nobody has to sign again, and nobody is docked.
    for (const QString &name : {u"王船长"_s, u"李轮机长"_s})
        done(site().signWorkOrder({{ticket, 0}, name}, by(zhou, "2026-05-08 13:00")));
    done(site().submitWorkOrder({{ticket, 0}}, by(zhou, "2026-05-08 14:00")));
    done(site().reviewWorkOrder({{ticket, 0}, false, false, u"机号笔误"_s}, by(head, "2026-05-08 15:00")));
    PrepareWorkOrder corrected = orderOf(ticket);
    corrected.result = u"试车正常 27001"_s;
    done(site().prepareWorkOrder(corrected, by(zhou, "2026-05-08 15:30")));
    EXPECT_TRUE(order(ticket).isSigned());
    done(site().submitWorkOrder({{ticket, 0}}, by(zhou, "2026-05-08 16:00")));
    done(site().reviewWorkOrder({{ticket, 0}, true, true, {}}, by(head, "2026-05-08 17:00")));
    EXPECT_EQ(order(ticket).reviews.size(), 3U);
    EXPECT_EQ(order(ticket).reviews.back().round, 3);
    EXPECT_EQ(proposalsOf(ticket), u"A3.3 周海 proposed -0.50"_s);
    EXPECT_EQ(said(site().reviewWorkOrder({{ticket, 0}, true, true, {}}, by(head, "2026-05-08 18:00"))),
              u"already_done 2026-05-08T17:00:00+08:00"_s);
    EXPECT_EQ(said(site().prepareWorkOrder(corrected, by(zhou, "2026-05-08 18:00"))),
              u"visit already_done 2026-05-08T16:00:00+08:00"_s);
}

TEST_P(WorkOrderTest, theArchiveWantsAPassedReviewAndANumberOfItsOwn)
{
    const TicketId ticket = submitted();
    EXPECT_EQ(said(site().archiveWorkOrder({{ticket, 0}, {}, {}, wu}, by(head, "2026-05-08 15:00"))),
              u"agent wrong_role follow_up_agent head; archive_no required; crm_ref required; missing passed_review"_s);
    done(site().reviewWorkOrder({{ticket, 0}, true, true, {}}, by(head, "2026-05-08 14:00")));
    EXPECT_EQ(said(site().archiveWorkOrder({{ticket, 0}, u"A-1"_s, u"C"_s, {}}, by(head, "2026-05-08 13:59"))),
              u"at too_early 2026-05-08T14:00:00+08:00"_s);
    done(site().archiveWorkOrder({{ticket, 0}, u"A-1"_s, u"C"_s, head}, by(head, "2026-05-08 15:00")));
    EXPECT_EQ(factsOf(ticket).followUps.at(0).agentId, head);
    EXPECT_EQ(said(site().archiveWorkOrder({{ticket, 0}, u"A-1"_s, u"C"_s, {}}, by(head, "2026-05-08 16:00"))),
              u"archive_no duplicate A-1; wrong_state archived"_s);
}

} // namespace

} // namespace fairlead::desk
