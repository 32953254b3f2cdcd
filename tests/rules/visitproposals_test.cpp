// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposalsupport.h"

/// Chapter A and B3: readiness, punctuality, breaches, sheets, reviews, cleaning, praise.
namespace fairlead::rules {
namespace {

using test::at;
using test::CaseBuilder;
using test::CaseRow;
using test::conditionOf;
using test::evidenceText;
using test::expectRows;
using test::foundBy;

constexpr auto Rules = ComplaintSubject::CustomerRules;
constexpr auto Punctuality = ComplaintSubject::Punctuality;

/// One engineer is to come on 6 May at eight and to be done on 8 May at five.
CaseBuilder agreedFor(CaseBuilder begun)
{
    return begun.sentToDispatch("2026-05-04 10:00")
        .appointment("2026-05-06 08:00", "2026-05-04 11:00")
        .assigned("2026-05-04 12:00", {"zhou"})
        .plannedEnd("2026-05-08 17:00");
}

CaseBuilder commissioning()
{
    return agreedFor(CaseBuilder::commissioning("2026-05-04 09:00"));
}

CaseBuilder repair()
{
    return agreedFor(CaseBuilder::repair("2026-05-04 09:00").guidance("2026-05-04 09:05", GuidanceOutcome::Unsolved));
}

/// There in time.
CaseBuilder onSite(CaseBuilder agreed)
{
    return agreed.arrived("2026-05-06 08:00");
}

CaseBuilder onSite()
{
    return onSite(commissioning());
}

/// A crew of three, there in time.
CaseBuilder three()
{
    return commissioning().assigned("2026-05-04 12:00", {"zhou", "wu", "zheng"}).arrived("2026-05-06 08:00");
}

// Breaches with a complaint: A1.2, B3.2, A2.1

/// The rows of a clause that wants a breach and a complaint of the same subject.
void expectBreachAndComplaint(const char *clause, const CaseBuilder &begun, BreachSubject breach,
                              ComplaintSubject complaint, BreachSubject otherBreach, ComplaintSubject otherComplaint,
                              const char *both, const char *breachOnly, const char *complaintOnly)
{
    const test::When now = "2026-05-20 09:00";
    const auto here = [&begun] { return CaseBuilder(begun); };
    expectRows(
        clause,
        {
            {"nothing on record", here(), now, ""},
            {"breach alone", here().breach(breach, "2026-05-07 10:00", "zhou"), now, breachOnly},
            {"complaint alone", here().complaint({complaint}, "2026-05-09 10:00"), now, complaintOnly},
            {"both", here().breach(breach, "2026-05-07 10:00", "zhou").complaint({complaint}, "2026-05-09 10:00"), now,
             both},
            {"nobody knows who", here().breach(breach, "2026-05-07 10:00").complaint({complaint}, "2026-05-09 10:00"),
             now, both},
            {"complaint among other subjects",
             here()
                 .breach(breach, "2026-05-07 10:00", "zhou")
                 .complaint({otherComplaint, complaint}, "2026-05-09 10:00"),
             now, both},
            {"complaint of something else",
             here().breach(breach, "2026-05-07 10:00", "zhou").complaint({otherComplaint}, "2026-05-09 10:00"), now,
             breachOnly},
            {"breach of something else",
             here().breach(otherBreach, "2026-05-07 10:00", "zhou").complaint({complaint}, "2026-05-09 10:00"), now,
             complaintOnly},
        });
}

TEST(Proposals, CustomerRulesBreachedAndComplained)
{
    for (const bool isRepair : {false, true}) {
        expectBreachAndComplaint(isRepair ? "B3.2" : "A1.2", onSite(isRepair ? repair() : commissioning()),
                                 BreachSubject::CustomerRules, Rules, BreachSubject::Procedures,
                                 ComplaintSubject::Procedures,
                                 "zhou proposed 2026-05-07: customer_rules_breached complaint_customer_rules",
                                 "zhou open 2026-05-07: customer_rules_breached complaint_customer_rules?",
                                 "zhou open 2026-05-09: customer_rules_breached? complaint_customer_rules");
    }
}

TEST(Proposals, ProceduresBreachedAndComplained)
{
    expectBreachAndComplaint("A2.1", onSite(), BreachSubject::Procedures, ComplaintSubject::Procedures,
                             BreachSubject::CustomerRules, Rules,
                             "zhou proposed 2026-05-07: procedures_breached complaint_procedures",
                             "zhou open 2026-05-07: procedures_breached complaint_procedures?",
                             "zhou open 2026-05-09: procedures_breached? complaint_procedures");
}

TEST(Proposals, ABreachIsAnsweredByWhomItNames)
{
    const auto complained = [] { return three().complaint({Rules}, "2026-05-09 10:00"); };
    constexpr auto breached = BreachSubject::CustomerRules;
    expectRows("A1.2",
               {
                   {"one of three", complained().breach(breached, "2026-05-07 10:00", "wu"), "2026-05-20 09:00",
                    "wu proposed 2026-05-07: customer_rules_breached complaint_customer_rules"},
                   {"nobody named: all three", complained().breach(breached, "2026-05-07 10:00"), "2026-05-20 09:00",
                    "zhou proposed 2026-05-07: customer_rules_breached complaint_customer_rules\n"
                    "wu proposed 2026-05-07: customer_rules_breached complaint_customer_rules\n"
                    "zheng proposed 2026-05-07: customer_rules_breached complaint_customer_rules"},
                   {"each by the first that concerns him",
                    complained().breach(breached, "2026-05-08 10:00").breach(breached, "2026-05-07 10:00", "wu"),
                    "2026-05-20 09:00",
                    "zhou proposed 2026-05-08: customer_rules_breached complaint_customer_rules\n"
                    "wu proposed 2026-05-07: customer_rules_breached complaint_customer_rules\n"
                    "zheng proposed 2026-05-08: customer_rules_breached complaint_customer_rules"},
                   {"somebody who is no longer of the crew", complained().breach(breached, "2026-05-07 10:00", "wang"),
                    "2026-05-20 09:00", "wang proposed 2026-05-07: customer_rules_breached complaint_customer_rules"},
               });
}

// Readiness: A1.3, B3.3

constexpr auto Tools = PreparationItem::Tools;
constexpr auto Parts = PreparationItem::SpareParts;

TEST(Proposals, NotReadyAndOverran)
{
    const auto unready = [] { return onSite().prepared(Tools, "2026-05-05 09:00", false); };
    const char *const proposed = "zhou proposed 2026-05-08: not_ready overran";
    const std::vector<CaseRow> rows{
        {"in time", unready().left("2026-05-08 17:00"), "2026-05-20 09:00", ""},
        {"a moment too late", unready().left("2026-05-08 17:00:00.001"), "2026-05-20 09:00", proposed},
        {"still there at the planned end", unready(), "2026-05-08 17:00", "zhou open 2026-05-08: not_ready overran?"},
        {"still there after it", unready(), "2026-05-08 17:00:00.001", proposed},
        {"cancelled on site before it", unready().cancelled("2026-05-08 17:00"), "2026-05-20 09:00", ""},
        {"cancelled on site after it", unready().cancelled("2026-05-08 17:01"), "2026-05-20 09:00", proposed},
        {"overran, nothing known of readiness", onSite().left("2026-05-08 18:00"), "2026-05-20 09:00",
         "zhou open 2026-05-08: not_ready? overran"},
        {"only the tools were ready", onSite().prepared(Tools, "2026-05-05 09:00").left("2026-05-08 18:00"),
         "2026-05-20 09:00", "zhou open 2026-05-08: not_ready? overran"},
        {"both were ready",
         onSite().prepared(Tools, "2026-05-05 09:00").prepared(Parts, "2026-05-05 09:00").left("2026-05-08 18:00"),
         "2026-05-20 09:00", ""},
        {"parts were not",
         onSite()
             .prepared(Tools, "2026-05-05 09:00")
             .prepared(Parts, "2026-05-05 09:00", false)
             .left("2026-05-08 18:00"),
         "2026-05-20 09:00", proposed},
        {"made ready before arrival",
         unready().prepared(Tools, "2026-05-06 08:00").prepared(Parts, "2026-05-05 09:00").left("2026-05-08 18:00"),
         "2026-05-20 09:00", ""},
        {"made ready after arrival",
         unready()
             .prepared(Tools, "2026-05-06 08:00:00.001")
             .prepared(Parts, "2026-05-05 09:00")
             .left("2026-05-08 18:00"),
         "2026-05-20 09:00", proposed},
        {"the newer entry counts, told in any order",
         onSite()
             .prepared(Tools, "2026-05-05 10:00", false)
             .prepared(Tools, "2026-05-05 09:00")
             .left("2026-05-08 18:00"),
         "2026-05-20 09:00", proposed},
        {"other items of the checklist don't count",
         onSite()
             .prepared(Tools, "2026-05-05 09:00")
             .prepared(Parts, "2026-05-05 09:00")
             .prepared(PreparationItem::FaultAnalysis, "2026-05-05 10:00", false)
             .left("2026-05-08 18:00"),
         "2026-05-20 09:00", ""},
        {"of the same moment, the later told corrects",
         unready().prepared(Tools, "2026-05-05 09:00").prepared(Parts, "2026-05-05 09:00").left("2026-05-08 18:00"),
         "2026-05-20 09:00", ""},
        {"before leaving for the site", commissioning().prepared(Tools, "2026-05-05 09:00", false), "2026-05-05 10:00",
         "zhou open 2026-05-08: not_ready overran?"},
        {"left the next month", unready().left("2026-06-01 00:00"), "2026-06-20 09:00",
         "zhou proposed 2026-06-01: not_ready overran"},
    };
    expectRows("A1.3", rows);
    for (CaseRow row : rows) {
        row.facts.ticket.kind = TicketKind::Repair;
        expectRows("B3.3", {row});
    }
}

TEST(Proposals, WithoutAPlannedEndNothingOverruns)
{
    CaseBuilder facts = onSite().prepared(Tools, "2026-05-05 09:00", false);
    facts.visit().visit.plannedEndAt.reset();
    EXPECT_EQ(foundBy("A1.3", facts, at("2026-05-20 09:00")), "zhou open 2026-05-05: not_ready overran?");
    EXPECT_EQ(foundBy("A1.3", facts.left("2026-05-08 18:00"), at("2026-05-20 09:00")),
              "zhou open 2026-05-08: not_ready overran?");
}

// Punctuality: A1.5, B3.4

TEST(Proposals, LateWithoutCauseAndAGrievance)
{
    const auto late = [] { return commissioning().arrived("2026-05-06 08:00:00.001"); };
    const char *const proposed = "zhou proposed 2026-05-06: late without_cause grievance";
    const char *const open = "zhou open 2026-05-06: late without_cause grievance?";
    const std::vector<CaseRow> rows{
        {"not there yet", commissioning(), "2026-05-06 12:00", ""},
        {"not there yet, the customer complained", commissioning().complaint({Punctuality}, "2026-05-06 09:00"),
         "2026-05-06 12:00", "zhou open 2026-05-06: late? without_cause grievance"},
        {"in time to the moment", onSite().complaint({Punctuality}, "2026-05-06 09:00"), "2026-05-20 09:00", ""},
        {"late alone", late(), "2026-05-20 09:00", open},
        {"late, complaint of something else", late().complaint({Rules}, "2026-05-06 09:00"), "2026-05-20 09:00", open},
        {"late and complained", late().complaint({Punctuality}, "2026-05-06 09:00"), "2026-05-20 09:00", proposed},
        {"with a cause on record",
         late().lateCause("typhoon", "2026-05-06 09:00").complaint({Punctuality}, "2026-05-06 09:00"),
         "2026-05-20 09:00", "zhou open 2026-05-06: late without_cause?? grievance"},
        {"a cause, and no complaint", late().lateCause("typhoon", "2026-05-06 09:00"), "2026-05-20 09:00",
         "zhou open 2026-05-06: late without_cause?? grievance?"},
        {"told 2 h ahead of a later time",
         commissioning()
             .reschedule("2026-05-06 12:00", "2026-05-06 06:00")
             .arrived("2026-05-06 12:00")
             .complaint({Punctuality}, "2026-05-06 13:00"),
         "2026-05-20 09:00", ""},
        {"and late by that",
         commissioning()
             .reschedule("2026-05-06 12:00", "2026-05-06 06:00")
             .arrived("2026-05-06 12:01")
             .complaint({Punctuality}, "2026-05-06 13:00"),
         "2026-05-20 09:00", proposed},
        {"told with less notice: the first time stands",
         commissioning()
             .reschedule("2026-05-06 12:00", "2026-05-06 06:00:00.001")
             .arrived("2026-05-06 12:00")
             .complaint({Punctuality}, "2026-05-06 13:00"),
         "2026-05-20 09:00", proposed},
    };
    expectRows("A1.5", rows);
    for (CaseRow row : rows) {
        row.facts.ticket.kind = TicketKind::Repair;
        expectRows("B3.4", {row});
    }
}

TEST(Proposals, NothingAgreedNobodyLate)
{
    const CaseBuilder unannounced = CaseBuilder::commissioning("2026-05-04 09:00")
                                        .sentToDispatch("2026-05-04 10:00")
                                        .assigned("2026-05-04 12:00", {"zhou"})
                                        .arrived("2026-05-09 08:00")
                                        .complaint({Punctuality}, "2026-05-09 09:00");
    EXPECT_EQ(foundBy("A1.5", unannounced, at("2026-05-20 09:00")), "");
}

TEST(Proposals, LatenessShowsItsRecords)
{
    const CaseBuilder late = commissioning()
                                 .reschedule("2026-05-06 12:00", "2026-05-05 06:00")
                                 .arrived("2026-05-06 12:30")
                                 .complaint({Punctuality}, "2026-05-06 13:00");
    const Instant now = at("2026-05-20 09:00");
    EXPECT_EQ(evidenceText(conditionOf("A1.5", late, now, "late").evidence),
              "visit 2026-05-06 12:30, reschedule 2026-05-06 12:00");
    EXPECT_EQ(evidenceText(conditionOf("A1.5", late, now, "without_cause").evidence), "visit");
    EXPECT_EQ(evidenceText(conditionOf("A1.5", late, now, "grievance").evidence), "complaint 2026-05-06 13:00");

    const CaseBuilder byAppointment = commissioning().arrived("2026-05-06 12:30");
    EXPECT_EQ(evidenceText(conditionOf("A1.5", byAppointment, now, "late").evidence),
              "visit 2026-05-06 12:30, appointment 2026-05-06 08:00");
}

// Data and the four don'ts: A2.2, A2.3

TEST(Proposals, DataLostForWantOfABackup)
{
    const auto lost = [] { return onSite().breach(BreachSubject::DataLost, "2026-05-07 10:00", "zhou"); };
    const char *const proposed = "zhou proposed 2026-05-07: data_lost no_backup";
    expectRows("A2.2", {
                           {"no backup", lost(), "2026-05-20 09:00", proposed},
                           {"backup before", lost().backup("2026-05-07 09:59:59.999"), "2026-05-20 09:00", ""},
                           {"backup at that moment", lost().backup("2026-05-07 10:00"), "2026-05-20 09:00", proposed},
                           {"backup after", lost().backup("2026-05-07 11:00"), "2026-05-20 09:00", proposed},
                           {"another breach", onSite().breach(BreachSubject::FourDonts, "2026-05-07 10:00", "zhou"),
                            "2026-05-20 09:00", ""},
                       });
}

TEST(Proposals, EachOfTheFourDonts)
{
    constexpr auto dont = BreachSubject::FourDonts;
    expectRows(
        "A2.3",
        {
            {"none", three(), "2026-05-20 09:00", ""},
            {"one", three().breach(dont, "2026-05-07 10:00", "wu", FourDonts::Smoking), "2026-05-20 09:00",
             "wu proposed 2026-05-07: four_donts_breached"},
            {"twice", three().breach(dont, "2026-05-07 10:00", "wu").breach(dont, "2026-05-08 10:00", "wu"),
             "2026-05-20 09:00",
             "wu proposed 2026-05-07: four_donts_breached\nwu proposed 2026-05-08: four_donts_breached"},
            {"nobody knows who: the whole crew", three().breach(dont, "2026-05-07 10:00"), "2026-05-20 09:00",
             "zhou proposed 2026-05-07: four_donts_breached\nwu proposed 2026-05-07: four_donts_breached\n"
             "zheng proposed 2026-05-07: four_donts_breached"},
            {"another breach", three().breach(BreachSubject::DataLost, "2026-05-07 10:00", "wu"), "2026-05-20 09:00",
             ""},
            {"cut off for repairs", onSite(repair()).breach(dont, "2026-05-07 10:00", "zhou"), "2026-05-20 09:00", ""},
        });
    const CaseBuilder inRepair = onSite(repair()).breach(dont, "2026-05-07 10:00", "zhou");
    EXPECT_EQ(foundBy("B4.1", inRepair, at("2026-05-20 09:00")), "");
}

// Completion: A3.1 to A3.3

TEST(Proposals, FollowUpFindsThatTheSiteWasNotCleaned)
{
    const auto left = [] { return onSite().left("2026-05-08 16:00"); };
    expectRows(
        "A3.1",
        {
            {"nobody asked", left(), "2026-05-20 09:00", ""},
            {"asked of something else", left().voice("2026-05-12 10:00", Satisfaction::Satisfied), "2026-05-20 09:00",
             ""},
            {"cleaned", left().voice("2026-05-12 10:00", std::nullopt, true), "2026-05-20 09:00", ""},
            {"not cleaned", left().voice("2026-05-12 10:00", std::nullopt, false), "2026-05-20 09:00",
             "zhou proposed 2026-05-08: not_cleaned"},
            {"one of two says so",
             left().voice("2026-05-12 10:00", std::nullopt, true).voice("2026-05-13 10:00", std::nullopt, false),
             "2026-05-20 09:00", "zhou proposed 2026-05-08: not_cleaned"},
            {"once per visit however many say so",
             left().voice("2026-05-12 10:00", std::nullopt, false).voice("2026-05-13 10:00", std::nullopt, false),
             "2026-05-20 09:00", "zhou proposed 2026-05-08: not_cleaned"},
            {"departure not on record", onSite().voice("2026-05-12 10:00", std::nullopt, false), "2026-05-20 09:00",
             "zhou proposed 2026-05-12: not_cleaned"},
            {"the engineer's own word proves nothing", left().sheet("2026-05-06", "2026-05-06 18:00", false),
             "2026-05-20 09:00", ""},
        });
}

TEST(Proposals, ASheetForEachDayOnSite)
{
    const auto left = [] { return onSite().left("2026-05-08 16:00"); };
    const auto two = [left] {
        return left().sheet("2026-05-06", "2026-05-06 18:00").sheet("2026-05-07", "2026-05-07 18:00");
    };
    expectRows("A3.2",
               {
                   {"the first day isn't over", onSite(), "2026-05-06 23:59:59.999", ""},
                   {"the first day is over", onSite(), "2026-05-07 00:00", "zhou proposed 2026-05-06: sheet_missing"},
                   {"two days", onSite(), "2026-05-08 09:00",
                    "zhou proposed 2026-05-06: sheet_missing\nzhou proposed 2026-05-07: sheet_missing"},
                   {"the last is missing", two(), "2026-05-20 09:00", "zhou proposed 2026-05-08: sheet_missing"},
                   {"complete", two().sheet("2026-05-08", "2026-05-08 18:00"), "2026-05-20 09:00", ""},
                   {"written later", two().sheet("2026-05-08", "2026-05-15 18:00"), "2026-05-20 09:00", ""},
                   {"a draft is none", two().sheet("2026-05-08", "2026-05-08 18:00").draft(), "2026-05-20 09:00",
                    "zhou proposed 2026-05-08: sheet_missing"},
                   {"returned by the reviewer",
                    two().sheet("2026-05-08", "2026-05-08 18:00").sheetReviewed("2026-05-09 09:00", false),
                    "2026-05-20 09:00", ""},
                   {"returned, and the answer is a draft",
                    two()
                        .sheet("2026-05-08", "2026-05-08 18:00")
                        .sheetReviewed("2026-05-09 09:00", false)
                        .sheet("2026-05-08", "2026-05-09 10:00")
                        .draft(),
                    "2026-05-20 09:00", ""},
                   {"cancelled on site: no day after that", onSite().cancelled("2026-05-07 12:00"), "2026-05-20 09:00",
                    "zhou proposed 2026-05-06: sheet_missing\nzhou proposed 2026-05-07: sheet_missing"},
                   {"not there yet", commissioning(), "2026-05-20 09:00", ""},
                   {"repairs want none", onSite(repair()), "2026-05-20 09:00", ""},
                   {"each of a crew", three().left("2026-05-06 16:00"), "2026-05-07 00:00",
                    "zhou proposed 2026-05-06: sheet_missing\nwu proposed 2026-05-06: sheet_missing\n"
                    "zheng proposed 2026-05-06: sheet_missing"},
               });
}

TEST(Proposals, ReviewFailedAndConfirmationToBeDoneAgain)
{
    const auto submitted = [] {
        return three()
            .left("2026-05-08 16:00")
            .workOrder("2026-05-08 17:00")
            .submitted("2026-05-09 09:00", test::Who("wu"));
    };
    const char *const once = "wu proposed 2026-05-10: review_failed confirm_again";
    expectRows("A3.3", {
                           {"not reviewed", submitted(), "2026-05-20 09:00", ""},
                           {"passed", submitted().reviewPassed("2026-05-10 09:00"), "2026-05-20 09:00", ""},
                           {"failed, the confirmation stands", submitted().reviewFailed("2026-05-10 09:00", false),
                            "2026-05-20 09:00", ""},
                           {"failed, to be confirmed again", submitted().reviewFailed("2026-05-10 09:00"),
                            "2026-05-20 09:00", once},
                           {"failed, then passed",
                            submitted()
                                .reviewFailed("2026-05-10 09:00")
                                .submitted("2026-05-11 09:00", test::Who("wu"))
                                .reviewPassed("2026-05-12 09:00"),
                            "2026-05-20 09:00", once},
                           {"failed twice",
                            submitted()
                                .reviewFailed("2026-05-10 09:00")
                                .submitted("2026-05-11 09:00", test::Who("zheng"))
                                .reviewFailed("2026-05-12 09:00"),
                            "2026-05-20 09:00",
                            "wu proposed 2026-05-10: review_failed confirm_again\n"
                            "zheng proposed 2026-05-12: review_failed confirm_again"},
                       });
}

// Reward: A4.2

TEST(Proposals, VerySatisfiedOrPraised)
{
    const auto left = [] { return three().left("2026-05-08 16:00"); };
    const char *const all = "zhou proposed 2026-05-12: very_satisfied_or_praised covers_this_kind\n"
                            "wu proposed 2026-05-12: very_satisfied_or_praised covers_this_kind\n"
                            "zheng proposed 2026-05-12: very_satisfied_or_praised covers_this_kind";
    const char *const wu = "wu proposed 2026-05-12: very_satisfied_or_praised covers_this_kind";
    expectRows(
        "A4.2",
        {
            {"nothing said", left(), "2026-05-20 09:00", ""},
            {"satisfied is not enough", left().voice("2026-05-12 10:00", Satisfaction::Satisfied), "2026-05-20 09:00",
             ""},
            {"very satisfied", left().voice("2026-05-12 10:00", Satisfaction::VerySatisfied), "2026-05-20 09:00", all},
            {"praise that names nobody", left().praise("2026-05-12 10:00"), "2026-05-20 09:00", all},
            {"praise of one", left().praise("2026-05-12 10:00", {"wu"}), "2026-05-20 09:00", wu},
            {"praised twice counts once", left().praise("2026-05-12 10:00", {"wu"}).praise("2026-05-13 10:00", {"wu"}),
             "2026-05-20 09:00", wu},
            {"praised, and very satisfied",
             left().praise("2026-05-12 10:00").voice("2026-05-13 10:00", Satisfaction::VerySatisfied),
             "2026-05-20 09:00", all},
            {"one praised first, then all",
             left().praise("2026-05-12 10:00", {"wu"}).voice("2026-06-03 10:00", Satisfaction::VerySatisfied),
             "2026-06-20 09:00",
             "zhou proposed 2026-06-03: very_satisfied_or_praised covers_this_kind\n"
             "wu proposed 2026-05-12: very_satisfied_or_praised covers_this_kind\n"
             "zheng proposed 2026-06-03: very_satisfied_or_praised covers_this_kind"},
            {"a repair is for the decider", onSite(repair()).left("2026-05-08 16:00").praise("2026-05-12 10:00"),
             "2026-05-20 09:00", "zhou open 2026-05-12: very_satisfied_or_praised covers_this_kind??"},
            {"a repair that nobody praised", onSite(repair()).left("2026-05-08 16:00"), "2026-05-20 09:00", ""},
        });
}

TEST(Proposals, PraiseShowsEveryRecordBehindIt)
{
    const CaseBuilder praised = three()
                                    .left("2026-05-08 16:00")
                                    .praise("2026-05-13 10:00", {"zhou"})
                                    .praise("2026-05-14 10:00", {"wu"})
                                    .voice("2026-05-12 10:00", Satisfaction::VerySatisfied);
    EXPECT_EQ(evidenceText(conditionOf("A4.2", praised, at("2026-05-20 09:00"), "very_satisfied_or_praised").evidence),
              "follow_up_attempt 2026-05-12 10:00, praise 2026-05-13 10:00");
}

} // namespace
} // namespace fairlead::rules
