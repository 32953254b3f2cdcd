// SPDX-License-Identifier: GPL-3.0-or-later
// What docs/facts.md says of each clause, on both sides of its limit: files such as an outsider would write.
#include "desk/facts/replay.h"
#include "support/desk/deskfixture.h"

#include "desk/appraisaldesk.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace fairlead::test {

namespace {

/// One file and what it gives: `clause staff-number day state`, sorted, joined by `; `.
struct LimitCase {
    const char *name;
    const char *facts;
    const char *at; ///< when the proposals are looked at
    const char *proposals;
};

// The fixture's people: receiver 1001, head 1002, manager 1003, agent 1004, engineers 2001 and 2002; the ship 新海航.

#define REPAIR                                                                                                         \
    "{'do':'log_call','at':'2026-05-05T09:00','by':'1001','ref':'T','kind':'fault','engine':'27001','text':'漏油'}\n"
#define GUIDED                                                                                                         \
    "{'do':'give_guidance','at':'2026-05-05T09:10','by':'1001','ticket':'T','guide':'2001','by_specialist':true}\n"
#define AGREED                                                                                                         \
    "{'do':'agree_appointment','at':'2026-05-05T10:00','by':'1001','ticket':'T','entry_at':'2026-05-10T09:00',"        \
    "'planned_end_at':'2026-05-10T17:00'}\n"
#define SENT "{'do':'send_to_dispatch','at':'2026-05-05T12:00','by':'1001','ticket':'T'}\n"
#define ASSIGNED "{'do':'assign_crew','at':'2026-05-05T13:00','by':'1002','ticket':'T','lead':'2001'}\n"
#define ARRIVED(time) "{'do':'arrive_on_site','at':'2026-05-10T" time "','by':'2001','ticket':'T'}\n"
#define COMPLAINT(subject)                                                                                             \
    "{'do':'record_complaint','at':'2026-05-10T12:00','by':'1001','ticket':'T','subjects':'" subject "','text':'x'}\n"
#define COMMISSIONING                                                                                                  \
    "{'do':'log_call','at':'2026-05-05T09:00','by':'1001','ref':'T','kind':'commissioning_request','engine':'27001',"  \
    "'text':'调试'}\n" AGREED SENT                                                                                     \
    "{'do':'assign_crew','at':'2026-05-05T13:00','by':'1002','ticket':'T','lead':'2001','members':'2002'}\n"
#define SHEET                                                                                                          \
    "{'do':'write_daily_sheet','at':'2026-05-10T16:30','by':'2001','ticket':'T','day':'2026-05-10','work':'x'}\n"
#define LEFT(time) "{'do':'leave_site','at':'2026-05-10T" time "','by':'2001','ticket':'T'}\n"
#define UNREADY                                                                                                        \
    "{'do':'tick_preparation','at':'2026-05-09T09:00','by':'2001','ticket':'T','item':'tools','ready':false}\n"

const LimitCase cases[] = {
    {"B11_nobody_guided_before_it_left", REPAIR SENT ASSIGNED, "2026-05-05T10:59",
     "B1.1 1001 2026-05-05 proposed; B1.2 1001 2026-05-05 proposed"},
    {"B11_guidance_at_the_moment_counts",
     REPAIR GUIDED "{'do':'send_to_dispatch','at':'2026-05-05T09:10','by':'1001','ticket':'T'}\n", "2026-05-05T12:00",
     ""},
    {"B12_two_hours_sharp_are_in_time",
     REPAIR "{'do':'give_guidance','at':'2026-05-05T11:00','by':'1001','ticket':'T','by_specialist':true}\n",
     "2026-05-05T15:00", ""},
    {"B12_a_second_more_is_not",
     REPAIR "{'do':'give_guidance','at':'2026-05-05T11:00:01','by':'1001','ticket':'T','by_specialist':true}\n",
     "2026-05-05T15:00", "B1.2 1001 2026-05-05 proposed"},
    {"B12_the_receivers_own_guidance_does_not_count",
     REPAIR "{'do':'give_guidance','at':'2026-05-05T09:30','by':'1001','ticket':'T'}\n", "2026-05-05T11:00:01",
     "B1.2 1001 2026-05-05 proposed"},
    {"B12_but_it_does_when_it_solved",
     REPAIR "{'do':'give_guidance','at':'2026-05-05T09:30','by':'1001','ticket':'T','outcome':'solved'}\n",
     "2026-05-05T15:00", ""},
    {"B12_not_before_it_is_due", REPAIR, "2026-05-05T11:00", ""},
    {"B12_runs_over_midnight_and_the_month",
     "{'do':'log_call','at':'2026-05-31T22:30','by':'1001','kind':'fault','text':'漏油'}\n", "2026-06-01T09:00",
     "B1.2 1001 2026-06-01 proposed"},
    {"B13_not_before_24_hours", REPAIR GUIDED SENT ASSIGNED, "2026-05-06T11:59", ""},
    {"B13_at_24_hours", REPAIR GUIDED SENT ASSIGNED, "2026-05-06T12:00", "B1.3 1002 2026-05-06 proposed"},
    {"B13_when_a_crew_stands_there_unannounced",
     REPAIR GUIDED SENT ASSIGNED "{'do':'arrive_on_site','at':'2026-05-05T20:00','by':'2001','ticket':'T'}\n",
     "2026-05-05T21:00", "B1.3 1002 2026-05-05 proposed"},
    {"B13_agreed_later_withdraws_it",
     REPAIR GUIDED SENT ASSIGNED
     "{'do':'agree_appointment','at':'2026-05-07T10:00','by':'1002','ticket':'T','entry_at':"
     "'2026-05-08T09:00'}\n",
     "2026-05-07T12:00", ""},
    {"B21_24_hours_sharp_are_in_time",
     REPAIR GUIDED AGREED SENT "{'do':'assign_crew','at':'2026-05-06T12:00','by':'1002','ticket':'T','lead':'2001'}\n",
     "2026-05-07T12:00", ""},
    {"B21_a_second_more_is_not",
     REPAIR GUIDED AGREED SENT
     "{'do':'assign_crew','at':'2026-05-06T12:00:01','by':'1002','ticket':'T','lead':'2001'}\n",
     "2026-05-07T12:00", "B2.1 1002 2026-05-06 proposed"},
    {"B21_the_entry_time_is_first",
     REPAIR GUIDED "{'do':'agree_appointment','at':'2026-05-05T10:00','by':'1001','ticket':'T','entry_at':"
                   "'2026-05-05T18:00'}\n" SENT
                   "{'do':'assign_crew','at':'2026-05-05T18:01','by':'1002','ticket':'T','lead':'2001'}\n",
     "2026-05-05T19:00", "B2.1 1002 2026-05-05 proposed"},
    {"B34_on_the_minute_is_in_time", REPAIR GUIDED AGREED SENT ASSIGNED ARRIVED("09:00") COMPLAINT("punctuality"),
     "2026-05-10T13:00", ""},
    {"B34_a_second_late_with_a_grievance",
     REPAIR GUIDED AGREED SENT ASSIGNED ARRIVED("09:00:01") COMPLAINT("punctuality"), "2026-05-10T13:00",
     "B3.4 2001 2026-05-10 proposed"},
    {"B34_late_alone_stays_open", REPAIR GUIDED AGREED SENT ASSIGNED ARRIVED("11:00"), "2026-05-10T13:00",
     "B3.4 2001 2026-05-10 open"},
    {"B34_a_complaint_of_something_else_is_no_grievance",
     REPAIR GUIDED AGREED SENT ASSIGNED ARRIVED("11:00") COMPLAINT("manner"), "2026-05-10T13:00",
     "B3.4 2001 2026-05-10 open"},
    {"B34_told_two_hours_ahead_is_enough",
     REPAIR GUIDED AGREED SENT ASSIGNED "{'do':'reschedule_visit','at':'2026-05-10T07:00','by':'2001','ticket':'T','"
                                        "new_entry_at':'2026-05-10T11:00'}\n" ARRIVED("11:00") COMPLAINT("punctuality"),
     "2026-05-10T13:00", ""},
    {"B34_told_a_second_later_is_not",
     REPAIR GUIDED AGREED SENT ASSIGNED "{'do':'reschedule_visit','at':'2026-05-10T07:00:01','by':'2001','ticket':'T','"
                                        "new_entry_at':'2026-05-10T11:00'}\n" ARRIVED("11:00") COMPLAINT("punctuality"),
     "2026-05-10T13:00", "B3.4 2001 2026-05-10 proposed"},
    {"B33_not_ready_and_gone_at_the_planned_end",
     REPAIR GUIDED AGREED SENT ASSIGNED UNREADY ARRIVED("09:00") LEFT("17:00"), "2026-05-10T18:00", ""},
    {"B33_not_ready_and_gone_a_second_later",
     REPAIR GUIDED AGREED SENT ASSIGNED UNREADY ARRIVED("09:00") LEFT("17:00:01"), "2026-05-10T18:00",
     "B3.3 2001 2026-05-10 proposed"},
    {"B33_made_ready_at_arrival",
     REPAIR GUIDED AGREED SENT ASSIGNED UNREADY
     "{'do':'tick_preparation','at':'2026-05-10T09:00','by':'2001','ticket':'T','item':'tools'}\n"
     "{'do':'tick_preparation','at':'2026-05-10T09:00','by':'2001','ticket':'T','item':'spare_parts'}\n" ARRIVED(
         "09:00") LEFT("18:00"),
     "2026-05-10T19:00", ""},
    {"B32_breach_by_nobody_known_and_complaint",
     REPAIR GUIDED AGREED SENT ASSIGNED ARRIVED("09:00") "{'do':'record_breach','at':'2026-05-10T11:00','by':'1002','"
                                                         "ticket':'T','subject':'customer_rules'}\n" COMPLAINT(
                                                             "customer_rules"),
     "2026-05-10T13:00", "B3.2 2001 2026-05-10 proposed"},
    {"no_daily_sheets_in_repairs", REPAIR GUIDED AGREED SENT ASSIGNED ARRIVED("09:00") LEFT("16:00"),
     "2026-05-12T18:00", ""},
    {"A32_the_day_is_not_over", COMMISSIONING ARRIVED("09:00") LEFT("16:00"), "2026-05-10T23:59:59", ""},
    {"A32_the_day_is_over", COMMISSIONING ARRIVED("09:00") LEFT("16:00"), "2026-05-11T00:00",
     "A3.2 2001 2026-05-10 proposed; A3.2 2002 2026-05-10 proposed"},
    {"A32_written_later_clears_it",
     COMMISSIONING ARRIVED("09:00") LEFT("16:00") "{'do':'write_daily_sheet','at':'2026-05-20T16:30','by':'2001','"
                                                  "ticket':'T','day':'2026-05-10','work':'x'}\n",
     "2026-05-21T00:00", ""},
    {"A22_backup_at_the_same_moment_does_not_help",
     COMMISSIONING ARRIVED("09:00") SHEET
     "{'do':'record_backup','at':'2026-05-10T11:00','by':'2001','ticket':'T','what':'参数'}\n"
     "{'do':'record_breach','at':'2026-05-10T11:00','by':'1002','ticket':'T','subject':'data_lost','employee':'2002'}"
     "\n",
     "2026-05-10T13:00", "A2.2 2002 2026-05-10 proposed"},
    {"A22_backup_before_it_does",
     COMMISSIONING ARRIVED("09:00") SHEET
     "{'do':'record_backup','at':'2026-05-10T10:59:59','by':'2001','ticket':'T','what':'参数'}\n"
     "{'do':'record_breach','at':'2026-05-10T11:00','by':'1002','ticket':'T','subject':'data_lost','employee':'2002'}"
     "\n",
     "2026-05-10T13:00", ""},
    {"A23_each_breach_and_nobody_known",
     COMMISSIONING ARRIVED("09:00") SHEET
     "{'do':'record_breach','at':'2026-05-10T11:00','by':'1002','ticket':'T','subject':'four_donts','four_donts':"
     "'smoking','employee':'2002'}\n"
     "{'do':'record_breach','at':'2026-05-10T12:00','by':'1002','ticket':'T','subject':'four_donts','four_donts':"
     "'smoking'}\n",
     "2026-05-10T13:00", "A2.3 2001 2026-05-10 proposed; A2.3 2002 2026-05-10 proposed; A2.3 2002 2026-05-10 proposed"},
    {"A12_the_named_one_alone",
     COMMISSIONING ARRIVED("09:00") SHEET
     "{'do':'record_breach','at':'2026-05-10T11:00','by':'1002','ticket':'T','subject':'customer_rules','employee':"
     "'2002'}\n" COMPLAINT("customer_rules"),
     "2026-05-10T13:00", "A1.2 2002 2026-05-10 proposed"},
    {"A12_only_the_complaint_is_open_for_everybody", COMMISSIONING ARRIVED("09:00") SHEET COMPLAINT("customer_rules"),
     "2026-05-10T13:00", "A1.2 2001 2026-05-10 open; A1.2 2002 2026-05-10 open"},
    {"A21_breach_and_complaint",
     COMMISSIONING ARRIVED("09:00") SHEET "{'do':'record_breach','at':'2026-05-10T11:00','by':'1002','ticket':'T','"
                                          "subject':'procedures','employee':'2001'}\n" COMPLAINT("procedures"),
     "2026-05-10T13:00", "A2.1 2001 2026-05-10 proposed"},
    {"A42_praise_without_names_means_everybody_once",
     COMMISSIONING ARRIVED("09:00") SHEET
     "{'do':'record_praise','at':'2026-05-12T11:00','by':'1001','ticket':'T','text':'好'}\n"
     "{'do':'record_praise','at':'2026-05-13T11:00','by':'1001','ticket':'T','text':'好','named':'2001'}\n" LEFT(
         "16:00"),
     "2026-05-13T13:00", "A4.2 2001 2026-05-12 proposed; A4.2 2002 2026-05-12 proposed"},
    {"A42_of_a_repair_waits_for_the_decider",
     REPAIR GUIDED AGREED SENT ASSIGNED ARRIVED("09:00")
         LEFT("16:00") "{'do':'record_praise','at':'2026-05-12T11:00','by':'1001','"
                       "ticket':'T','text':'好','named':['2001']}\n",
     "2026-05-13T13:00", "A4.2 2001 2026-05-12 open"},
    {"A41_the_last_moment_of_the_15th_day",
     "{'do':'record_ship_delivery','at':'2026-05-04T17:00','by':'1004','ship':'新海航','delivered_on':'2026-05-01'}\n"
     "{'do':'log_attempt','at':'2026-05-05T10:00','by':'1004','ship':'新海航','party':'owner','respondent':'x'}\n"
     "{'do':'log_attempt','at':'2026-05-05T10:00','by':'1004','ship':'新海航','party':'yard','respondent':'x'}\n"
     "{'do':'log_attempt','at':'2026-05-16T23:59:59','by':'1004','ship':'新海航','party':'designer','respondent':'x'}"
     "\n",
     "2026-05-20T10:00", ""},
    {"A41_a_moment_later",
     "{'do':'record_ship_delivery','at':'2026-05-04T17:00','by':'1004','ship':'新海航','delivered_on':'2026-05-01'}\n"
     "{'do':'log_attempt','at':'2026-05-05T10:00','by':'1004','ship':'新海航','party':'owner','respondent':'x'}\n"
     "{'do':'log_attempt','at':'2026-05-05T10:00','by':'1004','ship':'新海航','party':'yard','respondent':'x'}\n"
     "{'do':'log_attempt','at':'2026-05-17T00:00','by':'1004','ship':'新海航','party':'designer','respondent':'x'}\n",
     "2026-05-20T10:00", "A4.1 1004 2026-05-16 proposed"},
    {"A41_an_attempt_that_failed_is_none",
     "{'do':'record_ship_delivery','at':'2026-05-04T17:00','by':'1004','ship':'新海航','delivered_on':'2026-05-01'}\n"
     "{'do':'log_attempt','at':'2026-05-05T10:00','by':'1004','ship':'新海航','party':'owner','reached':false}\n",
     "2026-05-17T00:00", "A4.1 1004 2026-05-16 proposed"},
    {"A41_not_before_the_day_is_over",
     "{'do':'record_ship_delivery','at':'2026-05-04T17:00','by':'1004','ship':'新海航','delivered_on':'2026-05-01'}\n",
     "2026-05-16T23:59:59", ""},
};

/// DeskFixture's parameter is the database; the rules don't depend on it, so that one is enough.
class FactsLimitTest : public DeskFixture {
protected:
    QString proposalsOf(const LimitCase &limit)
    {
        QByteArray bytes = QByteArray(limit.facts).replace('\'', '"');
        QBuffer buffer(&bytes);
        EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
        const desk::facts::ReplayOutcome outcome = desk::facts::Replay(session(), ids).run(buffer);
        if (!outcome.ok())
            return u"line %1: %2 %3"_s.arg(outcome.errors.front().line)
                .arg(outcome.errors.front().field, outcome.errors.front().code);
        itIs(limit.at);
        desk::AppraisalDesk desk(office());
        desk.sweep();
        QStringList lines;
        for (const ProposalRow &row : desk.proposalRows(desk.proposalKeys({}))) {
            const Proposal &proposal = row.proposal;
            if (proposal.state != ProposalState::Withdrawn)
                lines.append(QStringList{proposal.clauseId, row.personStaffNo,
                                         proposal.happenedOn.toString(Qt::ISODate), codeOf(proposal.state)}
                                 .join(u' '));
        }
        lines.sort();
        return lines.join(u"; "_s);
    }
};
INSTANTIATE_TEST_SUITE_P(, FactsLimitTest, ::testing::Values(Backend::Sqlite),
                         [](const auto &run) { return nameOf(run.param); });

TEST_P(FactsLimitTest, isWhereTheDocumentSays)
{
    for (const LimitCase &limit : cases) {
        EXPECT_EQ(proposalsOf(limit), QString::fromUtf8(limit.proposals)) << limit.name;
        // The next file finds a database of its own, in which the first employee is hired by nobody.
        TearDown();
        receiver = {};
        SetUp();
    }
}

} // namespace

} // namespace fairlead::test
