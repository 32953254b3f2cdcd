// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/facts/replay.h"
#include "support/desk/deskfixture.h"

#include "desk/appraisaldesk.h"
#include "desk/attachmentdesk.h"
#include "desk/casedesk.h"
#include "desk/facts/commandrun.h"
#include "desk/facts/factsreader.h"
#include "desk/preparationdesk.h"
#include "storage/employeerepository.h"
#include "storage/partyrepository.h"

#include <QBuffer>
#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fairlead::test {

namespace {

/// `field code parameter …` of each error, with its line where it isn't 1.
QString said(const desk::facts::FactsErrors &errors)
{
    QStringList lines;
    for (const desk::facts::FactsError &error : errors) {
        QStringList parts{error.field, error.code};
        parts += error.parameters;
        const QString place = error.line == 1 ? QString() : QString::number(error.line) + u':';
        lines.append(place + parts.join(u' ').trimmed());
    }
    lines.sort();
    return lines.join(u"; "_s);
}

QByteArray quoted(const QByteArray &text)
{
    return QByteArray(text).replace('\'', '"');
}

// Reading the file.

struct ReaderCase {
    const char *what;
    QByteArray bytes;
    const char *errors;
    int objects;
};

class FactsReaderTest : public ::testing::TestWithParam<ReaderCase> {};

TEST_P(FactsReaderTest, readsLinesOrSaysWhyNot)
{
    QByteArray bytes = GetParam().bytes;
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    desk::facts::FactsReader reader(buffer);
    int objects = 0;
    while (reader.next())
        ++objects;
    EXPECT_EQ(said(reader.errors()), QString::fromUtf8(GetParam().errors));
    EXPECT_EQ(objects, GetParam().objects);
}

INSTANTIATE_TEST_SUITE_P(
    Files, FactsReaderTest,
    ::testing::Values(ReaderCase{"nothing", "", "", 0}, ReaderCase{"blank_lines", "\n  \n\t\n", "", 0},
                      ReaderCase{"byte_order_mark", "\xEF\xBB\xBF{\"do\":1}\n", "", 1},
                      ReaderCase{"remarks", "# one\n{}\n  # two\n{}", "", 2},
                      ReaderCase{"carriage_returns", "{}\r\n{}\r\n", "", 2},
                      ReaderCase{"no_line_break_at_the_end", "{}\n{}", "", 2},
                      ReaderCase{"no_value", "{\"a\":}", "syntax value 6", 0},
                      ReaderCase{"a_line_too_short", "{}\n{\"a\":[1,2", "2:syntax value 9", 1},
                      ReaderCase{"something_behind", "{} {}", "syntax end_of_line 4", 0},
                      ReaderCase{"a_list", "[1]", "syntax object 1", 0},
                      ReaderCase{"a_number", "7", "syntax value 1", 0},
                      ReaderCase{"broken_encoding", "{\"a\":\"\xC3\x28\"}", "encoding", 0},
                      ReaderCase{"half_a_surrogate_pair", "{\"a\":\"\xED\xA0\x80\"}", "encoding", 0},
                      ReaderCase{"a_name_twice", "{\"a\":1,\"b\":{\"c\":1,\"c\":2},\"a\":2}",
                                 "a duplicate_key; b.c duplicate_key", 0},
                      ReaderCase{"the_longest_line", "{\"a\":\"" + QByteArray(1024 * 1024 - 8, 'x') + "\"}\n{}", "", 2},
                      ReaderCase{"a_longer_line", "{\"a\":\"" + QByteArray(1024 * 1024 - 7, 'x') + "\"}\n{}",
                                 "line_too_long 1048576", 0}),
    [](const auto &run) { return std::string(run.param.what); });

// Applying the lines.

class FactsTest : public DeskFixture {
protected:
    desk::facts::ReplayOutcome replay(const QByteArray &facts)
    {
        QByteArray bytes = quoted(facts);
        QBuffer buffer(&bytes);
        EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
        desk::facts::Replay replay(session(), ids);
        return replay.run(buffer);
    }

    /// What is said of one line, which leaves everything as it was.
    QString refusal(const QByteArray &line)
    {
        const auto before = contents();
        const desk::facts::ReplayOutcome outcome = replay(line);
        EXPECT_FALSE(outcome.ok()) << line.constData();
        EXPECT_EQ(outcome.applied, 0);
        EXPECT_EQ(contents(), before) << line.constData();
        return said(outcome.errors);
    }

    /// The case of the only ticket.
    desk::CaseView onlyCase()
    {
        desk::CaseDesk desk(office());
        return desk.caseOf(*desk.ticketByNumber(u"2026-000001"_s)).value();
    }
};
FAIRLEAD_ON_BOTH_DATABASES(FactsTest);

TEST_P(FactsTest, keepsSkillsAndMergesRecords)
{
    const desk::facts::ReplayOutcome outcome = replay(
        "{'do':'change_employee','at':'2026-05-05T08:00','by':'1003','employee':'2001','skills':[{'model':'L27/38',"
        "'job':'repair'},{'job':'electrics'}],'certificates':[{'name':'登轮证','valid_until':'2026-07-01'}]}\n"
        "{'do':'add_party','by':'1003','name':'远洋海运公司','kind':'other'}\n"
        "{'do':'merge_parties','by':'1003','keep':'远洋海运','merged':'远洋海运公司','reason':'同一家'}\n"
        "{'do':'add_ship','by':'1003','name':'二号','owner':'远洋海运公司'}");
    EXPECT_EQ(said(outcome.errors), QString());
    const Employee person = storage::EmployeeRepository(session()).load(zhou).value();
    EXPECT_EQ(person.skills, (std::vector<Skill>{{u"L27/38"_s, Job::Repair}, {{}, Job::Electrics}}));
    EXPECT_EQ(person.certificates.at(0).validUntil, QDate(2026, 7, 1));
    EXPECT_EQ(storage::PartyRepository(session()).byName(u"远洋海运公司"_s), owner) << "the old name leads there";
    EXPECT_EQ(refusal("{'do':'change_employee','at':'2026-05-05T09:00','by':'1003','employee':'2001','skills':[{'job':"
                      "'cook'}]}"),
              u"skills[0].job invalid_value cook"_s);
}

TEST_P(FactsTest, refusesWhatIsNotAsTheCommandWantsIt)
{
    const std::vector<std::pair<const char *, const char *>> lines{
        {"{'at':'2026-05-05T08:00','by':'1001'}", "do required"},
        {"{'do':'log_cal','at':'2026-05-05T08:00'}", "do unknown_command log_cal"},
        {"{'do':7}", "do type text number"},
        {"{'do':'solve_by_phone','by':'1001','ticket':'2026-000009'}", "at required; ticket unknown 2026-000009"},
        {"{'do':'add_party','by':'1003','name':'甲','kind':'other'}", "at required"},
        {"{'do':'add_party','at':'2026-05-05','by':'1003','name':'甲','kind':'other'}", "at invalid_value 2026-05-05"},
        {"{'do':'add_party','at':'2026-05-05T08:00','name':'甲','kind':'other'}", "by required"},
        {"{'do':'add_party','at':'2026-05-05T08:00','by':'9','name':'甲','kind':'other'}", "by unknown 9"},
        {"{'do':'add_party','at':'2026-05-05T08:00','by':'1003','name':'甲'}", "kind required"},
        {"{'do':'add_employee','at':'2026-05-05T08:00','by':'1003','staff_no':'9','nmae':'甲','roles':['engineer']}",
         "name required; nmae unknown_field"},
        {"{'do':'add_party','at':'2026-05-05T08:00','by':'1003','name':'甲','kind':'bank'}", "kind invalid_value bank"},
        {"{'do':'add_party','at':'2026-05-05T08:00','by':'1003','name':8,'kind':'other','tel':1}",
         "name type text number; tel unknown_field"},
        {"{'do':'add_party','at':'2026-05-05T08:00','entered_at':'2026-05-05T07:59','by':'1003','name':'甲','kind':"
         "'other'}",
         "entered_at too_early 2026-05-05T08:00:00+08:00"},
        {"{'do':'add_party','at':'2026-05-05T08:00','by':'1003','name':'远洋海运','kind':'other'}",
         "name duplicate 远洋海运"},
        {"{'do':'add_employee','at':'2026-05-05T08:00','by':'1003','staff_no':'9','name':'甲','roles':['engineer',5,"
         "'pilot']}",
         "roles invalid_value pilot; roles[1] type text number"},
        {"{'do':'add_contact','at':'2026-05-05T08:00','by':'1003','party':'无','name':'甲','phones':'1'}",
         "party unknown 无"},
        {"{'do':'add_engine','at':'2026-05-05T08:00','by':'1003','model':'m','serial_no':'s','delivered_on':"
         "'2026-02-29','ship':true}",
         "delivered_on invalid_value 2026-02-29; ship type text boolean"},
        {"{'do':'log_call','at':'2026-05-05T08:00','by':'1001','kind':'fault','text':'漏油','priority':null,'engine':"
         "'0'}",
         "engine unknown 0"},
        {"{'do':'send_to_dispatch','at':'2026-05-05T08:00','by':'1001','ticket':'x','ref':'y'}", "ticket unknown x"},
        {"{'do':'decide','at':'2026-05-05T08:00','by':'1003','verdict':'approve','proposal':{'ticket':'x'}}",
         "proposal.clause required; proposal.ticket unknown x"},
        {"{'do':'decide','at':'2026-05-05T08:00','by':'1003','verdict':'approve','proposal':{'clause':'A1.5','who':1}}",
         "proposal.who unknown_field"},
        {"{'do':'close_month','at':'2026-05-05T08:00','by':'1003','month':'2026-13'}", "month invalid_value 2026-13"},
        {"{'do':'change_settings','at':'2026-05-05T08:00','by':'1003','sign_days':1.5,'base_score':'100.001'}",
         "base_score invalid_value 100.001; sign_days invalid_value 1.5"},
        {"{'do':'log_attempt','at':'2026-05-05T08:00','by':'1004'}", "follow_up required"},
        {"{'do':'log_attempt','at':'2026-05-05T08:00','by':'1004','ship':'新海航'}", "party required"}};
    for (const auto &[line, errors] : lines) {
        const QString found = refusal(line);
        // Where a field couldn't be read the desk isn't asked, so nothing is said twice.
        EXPECT_EQ(found, QString::fromUtf8(errors)) << line;
    }
}

TEST_P(FactsTest, takesNothingUnlessTakesAll)
{
    const QString found = refusal("{'do':'add_party','at':'2026-05-05T08:00','by':'1003','name':'甲','kind':'other'}\n"
                                  "{'do':'add_party','by':'1003','name':'乙','kind':'other'}\n"
                                  "\n"
                                  "{'do':'add_party','by':'1003','name':'甲','kind':'other'}\n");
    EXPECT_EQ(found, u"4:name duplicate 甲"_s);
}

TEST_P(FactsTest, findsRecordsByLabelKeyAndId)
{
    const QByteArray engineId = this->engine.toString().toUtf8();
    const desk::facts::ReplayOutcome outcome = replay(
        "{'do':'add_party','at':'2026-05-05T08:00','by':'高敏','ref':'P','name':'新船东','kind':'ship_owner'}\n"
        "{'do':'add_contact','by':'1003','ref':'C','party':'P','name':'钱工','phones':['1','2']}\n"
        "{'do':'add_ship','by':'1003','ref':'S','name':'甲号','hull_no':'H9','owner':'P','yard':'江南造船'}\n"
        "{'do':'add_engine','by':'1003','ref':'E','model':'6L21/31','serial_no':'SN9','ship':'H9'}\n"
        "{'do':'log_call','at':'2026-05-05T09:00','by':'1001','ref':'T','kind':'fault','engine':'E','contact':'C',"
        "'text':'漏油'}\n"
        "{'do':'log_call','at':'2026-05-05T09:10','by':'1001','ref':'U','kind':'fault','engine':'" +
        engineId +
        "','ship':'9074729','text':'喘振'}\n"
        "{'do':'give_guidance','at':'2026-05-05T09:20','by':'1001','ticket':'T','guide':'周海','by_specialist':true}\n"
        "{'do':'give_guidance','at':'2026-05-05T09:21','by':'1001','ticket':'2026-000002'}\n");
    ASSERT_TRUE(outcome.ok()) << said(outcome.errors).toStdString();
    EXPECT_EQ(outcome.applied, 8);
    const desk::CaseView view = onlyCase();
    EXPECT_EQ(view.ship->name, u"甲号"_s);
    EXPECT_EQ(view.facts.calls.front().callerName, u"钱工"_s);
    EXPECT_EQ(view.facts.guidances.front().guideId, zhou);
}

TEST_P(FactsTest, plansToolsAndPartsAndLendsTools)
{
    const desk::facts::ReplayOutcome outcome = replay(
        "{'do':'add_tool','at':'2026-05-04T08:00','by':'1003','number':'T-101','name':'拉伸器','note':'四件'}\n"
        "{'do':'change_tool','by':'1003','tool':'T-101','name':'液压拉伸器'}\n"
        "{'do':'set_template','by':'1003','match':'family','model':'L27/38','job':'repair','lines':[{'kind':'tool',"
        "'code':'T-101','name':'液压拉伸器'},{'kind':'part','name':'密封圈','quantity':6,'note':'原厂'}]}\n"
        "{'do':'set_template','by':'1003','ref':'all','lines':[{'kind':'tool','name':'工具箱'}]}\n"
        "{'do':'log_call','at':'2026-05-04T09:00','by':'1001','kind':'fault','engine':'27001','text':'漏油'}\n"
        "{'do':'send_to_dispatch','at':'2026-05-04T10:00','by':'1001','ticket':'2026-000001'}\n"
        "{'do':'assign_crew','at':'2026-05-04T11:00','by':'1002','ref':'V','ticket':'2026-000001','lead':'2001'}\n"
        "{'do':'plan_items','at':'2026-05-04T12:00','by':'2001','visit':'V','from_templates':true}\n"
        "{'do':'plan_items','at':'2026-05-04T12:01','by':'2001','ref':'P','ticket':'2026-000001','items':[{'kind':"
        "'part','name':'垫片'}]}\n"
        "{'do':'lend_tool','at':'2026-05-04T13:00','by':'1002','tool':'T-101','borrower':'周海','ticket':"
        "'2026-000001','due_on':'2026-05-08'}\n"
        "{'do':'check_item','at':'2026-05-04T13:00','by':'2001','visit':'V','item':'T-101'}\n"
        "{'do':'check_item','at':'2026-05-04T13:01','by':'2001','ticket':'2026-000001','item':'工具箱'}\n"
        "{'do':'check_item','at':'2026-05-04T13:02','by':'2001','item':'P','ready':false,'note':'缺'}\n"
        "{'do':'drop_item','at':'2026-05-04T13:03','by':'2001','item':'P','reason':'船上有'}\n"
        "{'do':'return_tool','at':'2026-05-04T14:00','by':'1002','tool':'T-101','note':'完好'}\n");
    ASSERT_TRUE(outcome.ok()) << said(outcome.errors).toStdString();
    itIs("2026-05-05 08:00");
    const desk::CaseView view = onlyCase();
    const desk::PreparationListView list = desk::PreparationDesk(office()).listOf({view.facts.ticket.id, 0}).value();
    ASSERT_EQ(list.items.size(), 4U);
    EXPECT_EQ(list.items[1].item.line, (EquipmentLine{EquipmentKind::Part, {}, u"密封圈"_s, 6, u"原厂"_s}));
    EXPECT_TRUE(list.items[0].ready);
    EXPECT_TRUE(list.items[2].ready);
    EXPECT_EQ(list.items[3].item.dropped->reason, u"船上有"_s);
    EXPECT_FALSE(list.items[0].stock->loan);
    ASSERT_EQ(view.facts.visits[0].visit.preparations.size(), 1U) << "the tools are all ready, the parts aren't";
    EXPECT_EQ(view.facts.visits[0].visit.preparations[0].item, PreparationItem::Tools);
}

TEST_P(FactsTest, saysWhichItemOfAListIsMeant)
{
    const QByteArray until =
        "{'do':'log_call','at':'2026-05-04T09:00','by':'1001','kind':'fault','engine':'27001','text':'漏油'}\n"
        "{'do':'send_to_dispatch','at':'2026-05-04T10:00','by':'1001','ticket':'2026-000001'}\n"
        "{'do':'assign_crew','at':'2026-05-04T11:00','by':'1002','ticket':'2026-000001','lead':'2001'}\n"
        "{'do':'plan_items','at':'2026-05-04T12:00','by':'2001','ticket':'2026-000001','items':[{'kind':'tool','code':"
        "'1','name':'垫片'},{'kind':'part','code':'2','name':'垫片'}]}\n";
    EXPECT_EQ(refusal(until + "{'do':'check_item','at':'2026-05-04T13:00','by':'2001','ticket':'2026-000001','item':"
                              "'垫片'}"),
              u"5:item ambiguous 垫片"_s);
    EXPECT_EQ(refusal(until + "{'do':'drop_item','at':'2026-05-04T13:00','by':'2001','ticket':'2026-000001','item':"
                              "'3'}"),
              u"5:item unknown 3"_s);
    EXPECT_EQ(refusal("{'do':'plan_items','at':'2026-05-04T12:00','by':'2001','ticket':'2026-000001','items':[{'kind':"
                      "'thing','name':'x'}]}"),
              u"items[0].kind invalid_value thing; ticket unknown 2026-000001"_s);
}

TEST_P(FactsTest, saysWhenANameIsSeveral)
{
    ASSERT_TRUE(
        replay("{'do':'add_employee','at':'2026-05-05T08:00','by':'1003','staff_no':'3001','name':'周海','roles':"
               "'engineer'}\n"
               "{'do':'add_ship','by':'1003','name':'新海航'}\n")
            .ok());
    EXPECT_EQ(refusal("{'do':'add_party','at':'2026-05-05T08:00','by':'周海','name':'甲','kind':'other'}"),
              u"by ambiguous 周海"_s);
    EXPECT_EQ(
        refusal("{'do':'log_call','at':'2026-05-05T08:00','by':'1001','kind':'fault','ship':'新海航','text':'x'}"),
        u"ship ambiguous 新海航"_s);
}

TEST_P(FactsTest, labelsAreGivenOnceAndOnlyToRecords)
{
    EXPECT_EQ(refusal("{'do':'add_party','at':'2026-05-05T08:00','by':'1003','ref':'P','name':'甲','kind':'other'}\n"
                      "{'do':'add_party','by':'1003','ref':'P','name':'乙','kind':'other'}"),
              u"2:ref duplicate P"_s);
    EXPECT_EQ(refusal("{'do':'change_settings','at':'2026-05-05T08:00','by':'1003','ref':'P','sign_days':4}"),
              u"ref invalid_value P"_s);
}

TEST_P(FactsTest, aChangeKeepsWhatItDoesNotName)
{
    ASSERT_TRUE(replay("{'do':'change_engine','at':'2026-05-05T08:00','by':'1003','engine':'27001','sea_trial_on':"
                       "'2025-09-01','reason':'船厂来函'}\n"
                       "{'do':'change_employee','by':'1003','employee':'2001','phone':'123'}\n"
                       "{'do':'change_ship','by':'1003','ship':'9074729','hull_no':'H5678'}\n"
                       "{'do':'change_party','by':'1003','party':'远洋海运','name':'远洋集团'}\n"
                       "{'do':'log_call','at':'2026-05-05T09:00','by':'1001','kind':'fault','ship':'H5678','engine':"
                       "'27001','text':'漏油'}")
                    .ok());
    const desk::CaseView view = onlyCase();
    EXPECT_EQ(view.engine->model, u"L27/38"_s);
    EXPECT_EQ(view.engine->dates.deliveredOn, QDate(2025, 3, 1));
    EXPECT_EQ(view.engine->dates.seaTrialOn, QDate(2025, 9, 1));
    EXPECT_EQ(view.ship->name, u"新海航"_s);
    EXPECT_EQ(view.ship->ownerId, owner);
}

TEST_P(FactsTest, attachesFilesByPathAndByContent)
{
    const std::unique_ptr<QTemporaryDir> folder = test::makeTestFolder();
    QFile beside(folder->filePath(u"机旁.txt"_s));
    ASSERT_TRUE(beside.open(QIODevice::WriteOnly) && beside.write("420") == 3);
    beside.close();
    QByteArray file =
        quoted("{'do':'log_call','at':'2026-05-05T09:00','by':'1001','kind':'fault','ref':'T','engine':'27001',"
               "'text':'漏油','attachments':[{'file':'机旁.txt','caption':'机旁记录'}]}\n"
               "{'do':'attach_file','at':'2026-05-05T09:10','by':'1001','ref':'A','ticket':'T','content':"
               "'aGVsbG8=','file_name':'a/b.txt'}\n"
               "{'do':'caption_attachment','at':'2026-05-05T09:11','by':'1001','attachment':'A','caption':'铭牌'}\n"
               "{'do':'withdraw_attachment','at':'2026-05-05T09:12','by':'1001','attachment':'A','reason':'贴错了'}\n");
    QBuffer buffer(&file);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    desk::facts::Replay replay(session(), ids);
    replay.setFolder(folder->path());
    const desk::facts::ReplayOutcome outcome = replay.run(buffer);
    ASSERT_TRUE(outcome.ok()) << said(outcome.errors).toStdString();
    const auto rows = desk::AttachmentDesk(office()).ofTicket(TicketId(outcome.labels.value(u"T"_s).id.uuid()));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].attachment.kind, RecordKind::Call);
    EXPECT_EQ(rows[0].attachment.caption, u"机旁记录"_s);
    EXPECT_EQ(rows[1].attachment.fileName, u"b.txt"_s);
    EXPECT_EQ(rows[1].attachment.caption, u"铭牌"_s);
    EXPECT_TRUE(rows[1].attachment.withdrawal);
    EXPECT_EQ(done(desk::AttachmentDesk(office()).content(rows[1].attachment.id)), QByteArray("hello"));
}

TEST_P(FactsTest, saysWhatCannotBeAttached)
{
    ASSERT_TRUE(
        replay("{'do':'log_call','at':'2026-05-05T09:00','by':'1001','kind':'fault','engine':'27001','text':'x'}")
            .ok());
    const QByteArray start = "{'do':'attach_file','at':'2026-05-05T09:10','by':'1001',";
    const QByteArray a = "'content':'YQ==','file_name':'a'}";
    EXPECT_EQ(refusal(start + "'ticket':'2026-000001','content':'?','file_name':'a'}"), u"content invalid_value"_s);
    EXPECT_EQ(refusal(start + "'ticket':'2026-000001','content':'YQ=='}"), u"file_name required"_s);
    EXPECT_EQ(refusal(start + "'ticket':'2026-000001'}"), u"file required"_s);
    EXPECT_EQ(refusal(start + "'ticket':'2026-000001','file':'/no/such'}"), u"file unreadable_file such"_s);
    EXPECT_EQ(refusal(start + "'to':'nobody'," + a), u"to unknown nobody"_s);
    EXPECT_EQ(refusal(start + "'ticket':'2026-000001','visit':1," + a), u"visit unknown"_s);
    EXPECT_EQ(refusal(start + a), u"ticket required"_s);
}

/// A commissioning with two visits, up to the point where the first is over.
const char *const twoVisits =
    "{'do':'log_call','at':'2026-05-05T09:00','by':'1001','ref':'T','kind':'commissioning_request','engine':'27001',"
    "'text':'系泊试验'}\n"
    "{'do':'agree_appointment','at':'2026-05-05T10:00','by':'1001','ref':'V1','ticket':'T','entry_at':"
    "'2026-05-10T01:00Z'}\n"
    "{'do':'send_to_dispatch','at':'2026-05-05T10:10','by':'1001','ticket':'T'}\n"
    "{'do':'assign_crew','at':'2026-05-06T10:00','by':'1002','ticket':'T','lead':'2001','members':['2002']}\n"
    "{'do':'arrive_on_site','at':'2026-05-10T09:30','entered_at':'2026-05-10T20:00','by':'2001','visit':'V1'}\n"
    "{'do':'record_complaint','at':'2026-05-10T10:00','by':'1001','visit':'V1','subjects':['punctuality'],'text':'迟到'"
    "}\n"
    "{'do':'leave_site','at':'2026-05-10T17:00','by':'2001','ticket':'T','visit':1,'finished':false}\n"
    "{'do':'arrive_on_site','at':'2026-05-12T09:30','by':'2001','ticket':'T'}\n";

TEST_P(FactsTest, namesVisitsByLabelAndNumber)
{
    ASSERT_TRUE(replay(twoVisits).ok());
    const desk::CaseView view = onlyCase();
    ASSERT_EQ(view.facts.visits.size(), 2U);
    const Visit &first = view.facts.visits.front().visit;
    EXPECT_EQ(first.appointment->entryAt.toIso(), u"2026-05-10T09:00:00+08:00"_s);
    EXPECT_EQ(first.arrivedAt->toIso(), u"2026-05-10T09:30:00+08:00"_s);
    EXPECT_TRUE(view.facts.visits.back().visit.arrivedAt.has_value());
    // Happened and entered are both kept.
    const auto arrival = std::find_if(view.history.begin(), view.history.end(),
                                      [](const desk::HistoryLine &line) { return line.action == u"arrive_on_site"_s; });
    ASSERT_NE(arrival, view.history.end());
    EXPECT_EQ(arrival->happenedAt.toIso(), u"2026-05-10T09:30:00+08:00"_s);
    EXPECT_EQ(arrival->enteredAt.toIso(), u"2026-05-10T20:00:00+08:00"_s);
    EXPECT_EQ(refusal("{'do':'leave_site','at':'2026-05-13T09:30','by':'2001','ticket':'2026-000001','visit':3}"),
              u"visit unknown 3"_s);
    EXPECT_EQ(refusal("{'do':'leave_site','at':'2026-05-13T09:30','by':'2001','ticket':'2026-000001','visit':0}"),
              u"visit invalid_value 0"_s);
    EXPECT_EQ(refusal("{'do':'leave_site','at':'2026-05-13T09:30','by':'2001','visit':'V1'}"), u"visit unknown V1"_s);
}

TEST_P(FactsTest, takesWholeSheetsAndWorkOrders)
{
    const desk::facts::ReplayOutcome outcome = replay(
        "{'do':'log_call','at':'2026-05-04T09:00','by':'1001','kind':'fault','engine':'27001','text':'漏油','ref':'T'}"
        "\n"
        "{'do':'send_to_dispatch','at':'2026-05-04T10:00','by':'1001','ticket':'T'}\n"
        "{'do':'agree_appointment','at':'2026-05-04T10:10','by':'1002','ticket':'T','entry_at':'2026-05-06T08:00',"
        "'signatories':[{'name':'王船长','title':'船长'},{'name':'李工'}]}\n"
        "{'do':'name_signatories','at':'2026-05-05T10:10','by':'1002','ticket':'T',"
        "'signatories':[{'name':'王船长','title':'船长'}],'reason':'李工休假'}\n"
        "{'do':'assign_crew','at':'2026-05-04T11:00','by':'1002','ticket':'T','lead':'2001'}\n"
        "{'do':'arrive_on_site','at':'2026-05-06T08:00','by':'2001','ticket':'T'}\n"
        "{'do':'record_backup','at':'2026-05-06T08:30','by':'2001','ticket':'T','what':'参数','where':'U盘',"
        "'before_change':'改设定','changed':'怠速'}\n"
        "{'do':'write_daily_sheet','at':'2026-05-06T12:00','by':'2001','ticket':'T','day':'2026-05-06','draft':true}\n"
        "{'do':'write_daily_sheet','at':'2026-05-06T17:00','by':'2001','ticket':'T','day':'2026-05-06','work':'换密封',"
        "'started_at':'2026-05-06T08:00','ended_at':'2026-05-06T16:30','faults_found':'渗漏','data_backup':'yes',"
        "'donts_kept':['smoking','other_areas'],'donts_note':'移动脚手架','running_hours':8120,"
        "'measurements':[{'what':'滑油压力','value':'0.42 MPa','remark':'≥ 0.35'}]}\n"
        "{'do':'review_daily_sheet','at':'2026-05-06T18:00','by':'1002','ticket':'T','day':'2026-05-06','accepted':"
        "true}\n"
        "{'do':'record_correction','at':'2026-05-06T19:00','by':'2001','ticket':'T','day':'2026-05-06',"
        "'field':'running_hours','value':'8130','reason':'笔误'}\n"
        "{'do':'prepare_work_order','at':'2026-05-06T19:10','by':'2001','ticket':'T','result':'正常','cause':'老化',"
        "'measures':'更换','next_steps':'复查','satisfaction':'satisfied','parts':[{'name':'密封圈','quantity':6},"
        "{'part_no':'12.0431','name':'喷油器','old_serial':'A','new_serial':'B','in_warranty':true}]}\n"
        "{'do':'sign_work_order','at':'2026-05-06T19:20','by':'2001','ticket':'T','signatory':'王船长','how':'paper'}\n"
        "{'do':'leave_site','at':'2026-05-06T20:00','by':'2001','ticket':'T','finished':false,'left_open':'待试车'}");
    ASSERT_TRUE(outcome.ok()) << said(outcome.errors).toStdString();
    const std::optional<TicketId> ticket = desk::CaseDesk(office()).ticketByNumber(u"2026-000001"_s);
    ASSERT_TRUE(ticket);
    const rules::CaseFacts facts = desk::CaseDesk(office()).caseOf(*ticket)->facts;
    ASSERT_EQ(facts.visits.size(), 2U);
    const rules::VisitFacts &visit = facts.visits[0];
    EXPECT_EQ(visit.visit.leftOpen, u"待试车"_s);
    EXPECT_EQ(visit.visit.namings.size(), 2U);
    EXPECT_EQ(visit.backups.at(0).changed, u"怠速"_s);
    ASSERT_EQ(visit.sheets.size(), 1U);
    EXPECT_EQ(visit.sheets[0].minutes, 510);
    EXPECT_EQ(visit.sheets[0].dontsKept->size(), 2U);
    EXPECT_EQ(visit.sheets[0].runningHours, 8120);
    EXPECT_EQ(visit.sheets[0].measurements.at(0).remark, u"≥ 0.35"_s);
    EXPECT_EQ(visit.corrections.at(0).oldValue, u"8120"_s);
    EXPECT_EQ(visit.workOrder->parts.at(0).quantity, 6);
    EXPECT_EQ(visit.workOrder->parts.at(1).inWarranty, true);
    EXPECT_EQ(visit.workOrder->satisfaction, Satisfaction::Satisfied);
    ASSERT_EQ(visit.workOrder->signatories.size(), 1U) << "as it was decided last";
    EXPECT_EQ(visit.workOrder->signatories[0].signedHow, SignedHow::Paper);

    EXPECT_EQ(refusal("{'do':'sign_work_order','at':'2026-05-06T19:20','by':'2001','ticket':'2026-000001','visit':1,"
                      "'signatory':'王船长','how':'stamp'}"),
              u"how invalid_value stamp"_s);
    EXPECT_EQ(refusal("{'do':'prepare_work_order','at':'2026-05-06T19:30','by':'2001','ticket':'2026-000001','visit':1,"
                      "'result':'好','parts':[{'part_no':'1'}]}"),
              u"parts[0].name required"_s);
}

TEST_P(FactsTest, namesProposalsByWhatTheyAreAbout)
{
    ASSERT_TRUE(replay(twoVisits).ok());
    const QByteArray at = "{'at':'2026-05-13T09:30','by':'1003','do':'decide','verdict':'approve','proposal':";
    const QByteArray ticket = "'ticket':'2026-000001'";
    EXPECT_EQ(refusal(at + "{'clause':'A1.3'," + ticket + "}}"), u"proposal unknown"_s);
    EXPECT_EQ(refusal(at + "{'clause':'A1.5'," + ticket + "}}"), u"proposal ambiguous"_s);
    EXPECT_EQ(refusal(at + "{'clause':'A1.5'," + ticket + ",'person':'2001','visit':2}}"), u"proposal unknown"_s);
    // A sheet is missing for each day that was over by then, for each of the two: the sweep before the line finds the
    // newest of them.
    EXPECT_EQ(refusal(at + "{'clause':'A3.2'," + ticket + ",'person':'2001'}}"), u"proposal ambiguous"_s);
    const desk::facts::ReplayOutcome outcome =
        replay(at + "{'clause':'A1.5'," + ticket +
               ",'person':'2001','visit':1}}\n"
               "{'at':'2026-05-13T10:00','by':'2002','do':'object','proposal':{'clause':'A3.2'," +
               ticket +
               ",'person':'2002','day':'2026-05-12'},'text':'已写'}\n"
               "{'at':'2026-05-13T10:00','by':'1002','do':'answer_objection','objection':{'clause':'A3.2'," +
               ticket +
               ",'person':'2002','happened_on':'2026-05-12'},'answer':'未见'}\n"
               "{'at':'2026-05-13T11:00','by':'1003','do':'decide','verdict':'reject','reason':'补交','proposal':"
               "{'clause':'A3.2','ship':'新海航','person':'2002','day':'2026-05-12'}}\n");
    ASSERT_TRUE(outcome.ok()) << said(outcome.errors).toStdString();
    QStringList states;
    for (const Proposal &proposal : onlyCase().proposals) {
        if (proposal.state != ProposalState::Proposed)
            states.append(proposal.clauseId + u' ' + proposal.happenedOn.toString(Qt::ISODate) + u' ' +
                          codeOf(proposal.state));
    }
    states.sort();
    EXPECT_EQ(states, QStringList({u"A1.5 2026-05-10 approved"_s, u"A3.2 2026-05-12 rejected"_s}));
}

TEST_P(FactsTest, namesFollowUpsByShipAndPartyOrByVisit)
{
    ASSERT_TRUE(
        replay("{'do':'record_ship_delivery','at':'2026-05-05T09:00','by':'1004','ship':'新海航','delivered_on':"
               "'2026-05-04'}\n"
               "{'do':'assign_follow_up','at':'2026-05-05T10:00','by':'1004','ship':'新海航','party':'yard',"
               "'agent':'1004'}\n"
               "{'do':'log_attempt','at':'2026-05-06T10:00','by':'1004','ship':'新海航','party':'owner',"
               "'respondent':'王船长','thanked':true}\n")
            .ok());
    EXPECT_EQ(refusal("{'do':'log_attempt','at':'2026-05-07T10:00','by':'1004','ship':'新海航','party':'owner',"
                      "'respondent':'王船长'}"),
              u"follow_up already_done 2026-05-06T10:00:00+08:00"_s);
    ASSERT_TRUE(replay(twoVisits).ok());
    EXPECT_EQ(
        refusal("{'do':'log_attempt','at':'2026-05-17T10:00','by':'1004','ticket':'2026-000001','respondent':'甲'}"),
        u"ticket unknown 2026-000001"_s);
}

TEST_P(FactsTest, theClockIsTheFilesOwn)
{
    // Far behind and far ahead of the machine's time.
    ASSERT_TRUE(replay("{'do':'add_party','at':'1999-05-05T08:00','by':'1003','name':'甲','kind':'other'}\n"
                       "{'do':'add_party','at':'2099-05-05T08:00','by':'1003','name':'乙','kind':'other'}\n")
                    .ok());
}

TEST(FactsCommandsTest, everyCommandIsThereOnce)
{
    QStringList names = desk::facts::commandNames();
    EXPECT_EQ(names.size(), 70);
    EXPECT_EQ(names.removeDuplicates(), 0);
    for (const QString &name : names)
        EXPECT_EQ(QString::fromLatin1(desk::facts::commandNamed(name)->name), name);
    EXPECT_EQ(desk::facts::commandNamed(u"Add_Party"_s), nullptr);
}

} // namespace

} // namespace fairlead::test
