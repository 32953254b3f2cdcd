// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/importdesk.h"

#include "desk/casedesk.h"
#include "desk/registrydesk.h"
#include "sheet/sheetwriter.h"
#include "storage/enginerepository.h"
#include "storage/followuprepository.h"
#include "storage/ledgerrepository.h"
#include "storage/partyrepository.h"
#include "storage/proposalrepository.h"
#include "storage/shiprepository.h"
#include "storage/ticketrepository.h"
#include "support/desk/deskfixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// Keeps what the desk says while it runs.
class Listener : public ImportObserver {
public:
    explicit Listener(qint64 cancelAfter = -1) : m_cancelAfter(cancelAfter) {}
    bool progress(const ImportTally &tally, int permille) override
    {
        EXPECT_TRUE(permille >= 0 && permille <= 1000);
        return m_cancelAfter < 0 || tally.rows < m_cancelAfter;
    }
    void rejected(const sheet::SheetRow &row, const ImportTroubles &troubles) override
    {
        rows.append(u"%1: %2"_s.arg(row.number).arg(row.at(0).text));
        EXPECT_FALSE(troubles.empty());
    }
    QStringList rows;

private:
    qint64 m_cancelAfter;
};

class ImportTest : public test::DeskFixture {
protected:
    /// A csv with these lines; gives its path.
    QString file(const QStringList &lines)
    {
        QFile csv(m_folder.filePath(u"list.csv"_s));
        EXPECT_TRUE(csv.open(QIODevice::WriteOnly));
        csv.write(lines.join(u'\n').toUtf8());
        return csv.fileName();
    }
    ImportReport import(ImportKind kind, const QStringList &lines, ImportPlan plan = {})
    {
        plan.kind = kind;
        plan.source.file = file(lines);
        return ImportDesk(office()).run(plan, by(head), m_listener);
    }
    ImportPlan goodRows() const
    {
        ImportPlan plan;
        plan.goodRowsOnly = true;
        return plan;
    }
    ImportPlan on(OnDuplicate what) const
    {
        ImportPlan plan;
        plan.onDuplicate = what;
        return plan;
    }
    /// `added changed unchanged skipped rejected`.
    static QString tally(const ImportReport &report)
    {
        const ImportTally &tally = report.tally;
        return u"%1 %2 %3 %4 %5"_s.arg(tally.added)
            .arg(tally.changed)
            .arg(tally.unchanged)
            .arg(tally.skipped)
            .arg(tally.rejected);
    }
    /// Each trouble as `row column field code parameters`.
    static QString troubles(const ImportReport &report)
    {
        QStringList lines;
        for (const ImportTrouble &trouble : report.troubles)
            lines.append(u"%1 %2 %3 %4 %5"_s.arg(trouble.row)
                             .arg(sheet::columnLetters(trouble.column), trouble.field, trouble.code,
                                  trouble.parameters.join(u' '))
                             .trimmed());
        return lines.join(u"; "_s);
    }
    Engine engineOf(const QString &serialNo)
    {
        storage::EngineRepository engines(session());
        return engines.load(engines.bySerialNo(serialNo).value()).value();
    }
    Ticket ticketOf(const QString &number)
    {
        storage::TicketRepository tickets(session());
        return tickets.load(tickets.byNumber(number).value()).value();
    }

    QTemporaryDir m_folder;
    Listener m_listener;
};
FAIRLEAD_ON_BOTH_DATABASES(ImportTest);

TEST_P(ImportTest, takesEnginesIn)
{
    const ImportReport report =
        import(ImportKind::Engine,
               {u"柴油机台帐"_s, u"型号,出厂编号,船名,交货日期,下水试验日期,合同质保期至"_s,
                u"L27/38, 27100 ,新海航,2009-7-1,2009年8月1日,"_s, u"8L20,27101,,39995,2009/07/01,20100101"_s});
    EXPECT_EQ(tally(report), u"2 0 0 0 0"_s) << troubles(report).toStdString();
    EXPECT_TRUE(report.written);
    const Engine first = engineOf(u"27100"_s);
    EXPECT_EQ(first.model, u"L27/38"_s);
    EXPECT_EQ(first.shipId, ship);
    EXPECT_EQ(first.dates, (WarrantyDates{QDate(2009, 7, 1), QDate(2009, 8, 1), {}}));
    EXPECT_EQ(engineOf(u"27101"_s).dates, (WarrantyDates{QDate(2009, 7, 1), QDate(2009, 7, 1), QDate(2010, 1, 1)}));
    EXPECT_EQ(journalOf(first.id), QStringList{u"add_engine"_s});
}

TEST_P(ImportTest, namesTheRowsThatItSkips)
{
    const ImportReport report =
        import(ImportKind::Engine, {u"机号,型号"_s, u"27 001,L32/40"_s, u"27900,L27/38"_s, u"27-900,L27/38"_s});
    EXPECT_EQ(tally(report), u"1 0 0 1 1"_s);
    ASSERT_EQ(report.skips.size(), 1U);
    EXPECT_EQ(report.skips[0].row, 2);
    EXPECT_EQ(report.skips[0].field, u"serial_no"_s);
    EXPECT_EQ(report.skips[0].code, u"there_already"_s);
    EXPECT_EQ(report.skips[0].parameters, QStringList(u"27 001"_s))
        << "as the file has it, however it is written there";
    EXPECT_EQ(troubles(report), u"4 A serial_no twice_in_file 3"_s);
}

TEST_P(ImportTest, listsEveryBadCell)
{
    const auto before = contents();
    const ImportReport report = import(
        ImportKind::Engine, {u"机号,型号,船名,交货日期,在用"_s, u"27200,,幽灵号,1/7/2009,也许"_s,
                             u"27201,L27/38,,7-1,是"_s, u"27202,L27/38,新海航,2009-02-30,"_s, u"27203,L27/38,,#N/A,"_s,
                             u"27201,L27/38,,2009-7-1,"_s, u",L27/38,,,"_s, u"27204,L27/38,,1905-07-01,"_s});
    EXPECT_EQ(tally(report), u"0 0 0 0 7"_s);
    EXPECT_EQ(troubles(report),
              u"2 C ship unknown 幽灵号; 2 D delivered_on ambiguous_day 1/7/2009; 2 E active unknown_word 也许; "
              "2 B model required; 3 D delivered_on year_missing 7-1; 4 D delivered_on not_a_day 2009-02-30; "
              "5 D delivered_on not_a_day #N/A; 6 A serial_no twice_in_file 3; 7 A serial_no required; "
              "8 D delivered_on out_of_range 1950-01-01 2199-12-31"_s);
    EXPECT_FALSE(report.written);
    EXPECT_EQ(contents(), before);
}

TEST_P(ImportTest, takesAllRowsOrNoneUnlessToldOtherwise)
{
    const QStringList lines{u"机号,型号,交货日期"_s, u"27300,L27/38,2009-7-1"_s, u"27301,L27/38,gestern"_s,
                            u"27302,L27/38,2009-7-2"_s};
    const auto before = contents();
    const ImportReport none = import(ImportKind::Engine, lines);
    EXPECT_EQ(tally(none), u"2 0 0 0 1"_s);
    EXPECT_FALSE(none.written);
    EXPECT_EQ(contents(), before);

    const ImportReport good = import(ImportKind::Engine, lines, goodRows());
    EXPECT_EQ(tally(good), u"2 0 0 0 1"_s);
    EXPECT_TRUE(good.written);
    EXPECT_EQ(m_listener.rows, (QStringList{u"3: 27301"_s, u"3: 27301"_s}));
    EXPECT_EQ(engineOf(u"27302"_s).dates.deliveredOn, QDate(2009, 7, 2));
    EXPECT_FALSE(storage::EngineRepository(session()).bySerialNo(u"27301"_s));
}

TEST_P(ImportTest, writesNothingInADryRunNorWhenItIsCancelled)
{
    QStringList lines{u"机号,型号"_s};
    for (int i = 0; i < 500; ++i)
        lines.append(u"S%1,L27/38"_s.arg(i));
    const auto before = contents();
    ImportPlan dry;
    dry.dryRun = true;
    const ImportReport tried = import(ImportKind::Engine, lines, dry);
    EXPECT_EQ(tally(tried), u"500 0 0 0 0"_s);
    EXPECT_FALSE(tried.written);
    EXPECT_EQ(contents(), before);

    Listener impatient(200);
    ImportPlan plan;
    plan.source.file = file(lines);
    const ImportReport cancelled = ImportDesk(office()).run(plan, by(head), impatient);
    EXPECT_TRUE(cancelled.cancelled);
    EXPECT_EQ(cancelled.tally.rows, 200);
    EXPECT_FALSE(cancelled.written);
    EXPECT_EQ(contents(), before);
}

TEST_P(ImportTest, meetsDuplicatesAsChosen)
{
    const QStringList lines{u"机号,型号,交货日期,合同条款"_s, u"27001,L32/40,2025-03-02,"_s};
    EXPECT_EQ(tally(import(ImportKind::Engine, lines)), u"0 0 0 1 0"_s);
    EXPECT_EQ(engineOf(u"27001"_s).model, u"L27/38"_s);
    const ImportReport refused = import(ImportKind::Engine, lines, on(OnDuplicate::Refuse));
    EXPECT_EQ(troubles(refused), u"2 A serial_no duplicate 27001"_s);
    EXPECT_EQ(tally(import(ImportKind::Engine, lines, on(OnDuplicate::Update))), u"0 1 0 0 0"_s);
    const Engine changed = engineOf(u"27001"_s);
    EXPECT_EQ(changed.model, u"L32/40"_s);
    EXPECT_EQ(changed.dates.deliveredOn, QDate(2025, 3, 2));
    EXPECT_EQ(changed.dates.seaTrialOn, QDate(2025, 8, 1)) << "no column, no change";
    EXPECT_EQ(journalOf(changed.id), (QStringList{u"add_engine"_s, u"change_engine"_s}));
    EXPECT_EQ(tally(import(ImportKind::Engine, lines, on(OnDuplicate::Update))), u"0 0 1 0 0"_s);
}

TEST_P(ImportTest, takesShipsInByTheirImoNumber)
{
    const QStringList lines{
        u"船名,IMO号,船体号,船东,船厂,设计院,轮船交付日期"_s, u"新海航,9074729,H1,远洋海运,江南造船,上海船舶设计院,"_s,
        u"远望,IMO ９１６６７６６,H2,远洋海运,,,2026-04-30"_s, u"老船,,H3,,,,2009-07-01"_s, u"坏号,9074728,,,,,"_s};
    const ImportReport report = import(ImportKind::Ship, lines, [&] {
        ImportPlan plan = goodRows();
        plan.onDuplicate = OnDuplicate::Update;
        return plan;
    }());
    EXPECT_EQ(troubles(report), u"5 B imo_no invalid_value 9074728"_s);
    EXPECT_EQ(tally(report), u"2 1 0 0 1"_s);
    storage::ShipRepository ships(session());
    EXPECT_EQ(ships.load(ship)->hullNo, u"H1"_s);
    const Ship recent = *ships.load(*ships.byImoNo(u"9166766"_s));
    EXPECT_EQ(recent.deliveredOn, QDate(2026, 4, 30));
    EXPECT_EQ(recent.ownerId, owner);
    EXPECT_EQ(journalOf(recent.id), (QStringList{u"add_ship"_s, u"record_ship_delivery"_s}));
    // What was delivered long ago makes no calls due that nobody could make in time any more.
    const Ship old = *ships.load(ships.byHullNo(u"H3"_s).front());
    EXPECT_EQ(old.deliveredOn, QDate(2009, 7, 1));
    EXPECT_EQ(journalOf(old.id), (QStringList{u"add_ship"_s, u"import_ship_delivery"_s}));
    EXPECT_TRUE(storage::ProposalRepository(session()).ofDelivery(old.id).empty());
    EXPECT_EQ(tally(import(ImportKind::Ship, {lines.at(0), lines.at(2), lines.at(3)}, on(OnDuplicate::Update))),
              u"0 0 2 0 0"_s);
}

TEST_P(ImportTest, addsWhatIsMissingWhenAskedTo)
{
    const QStringList lines{u"船名,船东,船厂"_s, u"甲,新船东,新船厂"_s, u"乙,新船东,新船厂"_s};
    EXPECT_EQ(tally(import(ImportKind::Ship, lines)), u"0 0 0 0 2"_s);
    ImportPlan plan = goodRows();
    plan.createMissing = true;
    EXPECT_EQ(tally(import(ImportKind::Ship, lines, plan)), u"2 0 0 0 0"_s);
    storage::PartyRepository parties(session());
    EXPECT_EQ(parties.load(*parties.byName(u"新船东"_s))->kind, PartyKind::ShipOwner);
    EXPECT_EQ(parties.load(*parties.byName(u"新船厂"_s))->kind, PartyKind::Shipyard);
    // A row that is rejected leaves nothing of it behind, and what it would have added isn't remembered.
    const ImportReport report =
        import(ImportKind::Ship,
               {u"船名,IMO号,船东"_s, u"丙,1234568,另一船东"_s, u"丁,,另一船东"_s, u"戊,1234568,第三船东"_s}, plan);
    EXPECT_EQ(tally(report), u"1 0 0 0 2"_s) << troubles(report).toStdString();
    EXPECT_TRUE(parties.byName(u"另一船东"_s));
    EXPECT_FALSE(parties.byName(u"第三船东"_s));
}

TEST_P(ImportTest, takesPartiesInWithTheirContacts)
{
    const QStringList lines{u"单位名称,单位类别,联系人,联系电话"_s,
                            u"新单位,船厂,张工,（０２１）６８８８１２３４转８０１"_s,
                            u"新单位,船厂,李工,\"13800138000/138 0013 9000\""_s,
                            u"远洋海运,,王船长,13900000000"_s,
                            u"远洋海运,,新人,"_s,
                            u"第三家,不明类别,,"_s,
                            u"第四家,,,13800138000"_s};
    const ImportReport report = import(ImportKind::Party, lines, goodRows());
    EXPECT_EQ(troubles(report), u"6 B kind unknown_word 不明类别; 7 C contact required"_s);
    EXPECT_EQ(tally(report), u"3 0 0 1 2"_s);
    storage::PartyRepository parties(session());
    const PartyId added = *parties.byName(u"新单位"_s);
    EXPECT_EQ(parties.load(added)->kind, PartyKind::Shipyard);
    const std::vector<Contact> contacts = parties.contactsOf(added);
    ASSERT_EQ(contacts.size(), 2U);
    QStringList phones;
    for (const Contact &each : contacts)
        phones += each.phones;
    phones.sort();
    EXPECT_EQ(phones, (QStringList{u"021-68881234-801"_s, u"13800138000"_s, u"13800139000"_s}));
    EXPECT_EQ(parties.contactsOf(owner).size(), 2U);
    const ImportReport again = import(ImportKind::Party, lines.mid(0, 4), on(OnDuplicate::Update));
    EXPECT_EQ(tally(again), u"0 1 2 0 0"_s) << "the captain has another phone";
}

TEST_P(ImportTest, takesEmployeesIn)
{
    const QStringList lines{u"工号,姓名,岗位,手机,在职"_s, u"3001,赵敏,服务工程师、回访员,138 0013 8000,是"_s,
                            u"3002,钱多,工程师,,离职"_s, u"3003,孙一,厨师,,"_s, u"1002,陈国栋,部长,,是"_s};
    const ImportReport report = import(ImportKind::Employee, lines, goodRows());
    EXPECT_EQ(troubles(report), u"4 C roles unknown_word 厨师"_s);
    EXPECT_EQ(tally(report), u"2 0 0 1 1"_s);
    RegistryDesk registry(office());
    ListQuery query;
    query.search = u"300"_s;
    const std::vector<EmployeeRow> rows = registry.employeeRows(registry.employeeKeys(query));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].employee.roles, (std::vector{Role::Engineer, Role::FollowUpAgent}));
    EXPECT_EQ(rows[0].employee.phone, u"13800138000"_s);
    EXPECT_FALSE(rows[1].employee.active);
}

TEST_P(ImportTest, takesSkillsAndCertificatesInFromALineEach)
{
    const QStringList lines{
        u"工号,姓名,岗位,技能,证书"_s,
        u"3001,赵敏,工程师,\"6L27/38 | 维修\n电气\n L23/30H \",\"焊工证 | W-77 | CCS | 2027年3月1日 | 高压\n登高证\""_s,
        u"3002,钱多,工程师,L27/38 | 烹饪,"_s, u"3003,孙一,工程师,,电工证 | | | 2027-02-30"_s};
    const ImportReport report = import(ImportKind::Employee, lines, goodRows());
    EXPECT_EQ(troubles(report), u"3 D skills unknown_word 烹饪; 4 E certificates not_a_day 2027-02-30"_s);
    RegistryDesk registry(office());
    ListQuery query;
    query.search = u"300"_s;
    const std::vector<EmployeeRow> rows = registry.employeeRows(registry.employeeKeys(query));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].employee.skills,
              (std::vector<Skill>{{u"6L27/38"_s, Job::Repair}, {{}, Job::Electrics}, {u"L23/30H"_s, {}}}));
    EXPECT_EQ(rows[0].employee.certificates,
              (std::vector<Certificate>{{u"焊工证"_s, u"W-77"_s, u"CCS"_s, QDate(2027, 3, 1), u"高压"_s},
                                        {u"登高证"_s, {}, {}, {}, {}}}));
    // Empty cells leave what is on record.
    import(ImportKind::Employee, {u"工号,姓名,岗位,技能"_s, u"3001,赵敏,工程师,"_s}, on(OnDuplicate::Update));
    EXPECT_EQ(registry.employeeRows(registry.employeeKeys(query))[0].employee.skills.size(), 3U);
}

TEST_P(ImportTest, takesAnOldLedgerIn)
{
    const ImportReport report = import(
        ImportKind::Ledger,
        {u"售后服务台帐"_s,
         u"序号,单号,日期,船名,机号,故障现象,接线员,联系人,联系人电话,服务人员,处理措施,完成日期,状态,备注"_s,
         u"1,2009-000007,2009-7-1 9:30,新海航,27001,增压器漏油,林小雨,王船长,138 0013 8000,老刘,换密封,2009-7-3,已完成,"_s,
         u"2,2009-000007,2009-7-1 9:30,新海航,27001,又来电催,林小雨,王船长,,,,,,"_s,
         u"3,,2009年8月2日,新海航,,油压低,退休的人,,,,,,作废,重复报修"_s,
         u"4,,2026-5-1,,27001,转速不稳,,,,,,,处理中,"_s, u"5,,2009-9-1,新海航,,排烟黑,,,,,清洗喷油器,,,"_s});
    EXPECT_EQ(tally(report), u"5 0 0 0 0"_s) << troubles(report).toStdString();
    ASSERT_TRUE(report.written);

    storage::TicketRepository tickets(session());
    const Ticket closed = ticketOf(u"2009-000007"_s);
    EXPECT_EQ(closed.state, TicketState::Closed);
    EXPECT_EQ(closed.receivedAt, Instant::fromIso(u"2009-07-01T09:30"_s));
    EXPECT_EQ(closed.endedAt, Instant::fromIso(u"2009-07-03T00:00"_s));
    EXPECT_EQ(closed.receiverId, receiver);
    EXPECT_EQ(closed.engineId, engine);
    EXPECT_EQ(closed.judgedOn, QDate(2009, 7, 1));
    EXPECT_EQ(closed.verdict.covered, true) << "judged for the day of receipt, with the engine's dates";
    const std::vector<Call> calls = tickets.callsOf(closed.id);
    ASSERT_EQ(calls.size(), 2U);
    EXPECT_EQ(calls.front().callerPhone, u"13800138000"_s);
    const LedgerOrigin origin = *storage::LedgerRepository(session()).originOf(closed.id);
    EXPECT_EQ(origin.source, u"list.csv"_s);
    EXPECT_EQ(origin.sourceRow, 3);
    EXPECT_EQ(origin.handledBy, u"老刘"_s);
    EXPECT_EQ(origin.measure, u"换密封"_s);
    EXPECT_EQ(journalOf(closed.id), QStringList{u"import_ledger"_s});

    // Numbers go on behind those of the ledger.
    const Ticket cancelled = ticketOf(u"2009-000008"_s);
    EXPECT_EQ(cancelled.state, TicketState::Cancelled);
    EXPECT_EQ(cancelled.cancelReason, u"重复报修"_s);
    EXPECT_EQ(cancelled.receiverId, head) << "nobody on record has the name";
    EXPECT_EQ(storage::LedgerRepository(session()).originOf(cancelled.id)->receiverText, u"退休的人"_s);
    const Ticket open = ticketOf(u"2026-000001"_s);
    EXPECT_EQ(open.state, TicketState::Received);
    EXPECT_EQ(open.shipId, ship);
    const Ticket endless = ticketOf(u"2009-000009"_s);
    EXPECT_EQ(endless.state, TicketState::Closed);
    EXPECT_FALSE(endless.endedAt);

    // Nobody loses points for what was never on record here.
    itIs("2026-06-20 08:00");
    for (const Ticket &ticket : {closed, cancelled, open, endless})
        EXPECT_TRUE(storage::ProposalRepository(session()).ofTicket(ticket.id).empty());
    // The next call of the year doesn't take a number twice.
    EXPECT_EQ(tickets.nextNumber(2009), u"2009-000010"_s);
}

TEST_P(ImportTest, findsTheTicketsOfALedgerAgain)
{
    const QStringList lines{u"单号,日期,机号,故障现象"_s, u"A-1,2009-7-1,27001,漏油"_s, u",2009-7-2,27001,异响"_s,
                            u",2009-7-3,,来源不明"_s};
    EXPECT_EQ(tally(import(ImportKind::Ledger, lines)), u"3 0 0 0 0"_s);
    EXPECT_EQ(tally(import(ImportKind::Ledger, lines)), u"0 0 0 3 0"_s);
    EXPECT_EQ(tally(import(ImportKind::Ledger, lines, on(OnDuplicate::Update))), u"0 0 3 0 0"_s);
    // What is new about a known ticket is a further call.
    EXPECT_EQ(tally(import(ImportKind::Ledger, {lines.at(0), u"A-1,2009-7-1,27001,又漏了"_s}, on(OnDuplicate::Update))),
              u"0 1 0 0 0"_s);
    EXPECT_EQ(storage::TicketRepository(session()).callsOf(ticketOf(u"A-1"_s).id).size(), 2U);
    EXPECT_EQ(ticketOf(u"A-1"_s).fault, u"漏油"_s) << "facts are not overwritten";
    const ImportReport twice = import(ImportKind::Ledger, {lines.at(0), u"A-2,2009-7-1,,x"_s, u"A-2,2009-7-1,,x"_s});
    EXPECT_EQ(troubles(twice), u"3 A number twice_in_file 2"_s);
}

TEST_P(ImportTest, refusesALedgerThatContradictsItself)
{
    const ImportReport report = import(
        ImportKind::Ledger, {u"单号,日期,故障现象,完成日期,状态"_s, u"B-1,2009-7-2,漏油,2009-7-1,"_s,
                             u"B-2,2009-7-2,漏油,2009-7-3,处理中"_s, u"B-3,2026-5-5,漏油,,"_s, u"B-4,2009-7-2,,,"_s,
                             u"B-5,2009-7-2,漏油,,作废"_s, u"B-6,2009-7-2,漏油,2030-1-1,"_s});
    EXPECT_EQ(troubles(report),
              u"2 D ended_at ended_before 2009-07-02T00:00:00+08:00; 3 E state open_but_ended 处理中; "
              "4 B received_at in_the_future; 5 C fault required; 6  cancel_reason required; "
              "7 D ended_at in_the_future"_s);
    EXPECT_FALSE(report.written);
}

TEST_P(ImportTest, wantsTheColumnsThatARowCanNotDoWithout)
{
    const ImportReport report = import(ImportKind::Engine, {u"型号,交货日期"_s, u"L27/38,2009-7-1"_s});
    EXPECT_EQ(report.missingFields, QStringList{u"serial_no"_s});
    EXPECT_EQ(report.tally.rows, 0);
    ImportPlan plan;
    plan.mapping.columns = {{u"serial_no"_s, 0}, {u"model"_s, 1}};
    EXPECT_EQ(tally(import(ImportKind::Engine, {u"甲,乙"_s, u"27400,L27/38"_s}, plan)), u"1 0 0 0 0"_s);
}

TEST_P(ImportTest, saysWhyAFileCanNotBeRead)
{
    ImportPlan plan;
    plan.source.file = m_folder.filePath(u"nowhere.xlsx"_s);
    const ImportReport report = ImportDesk(office()).run(plan, by(head), m_listener);
    ASSERT_TRUE(report.fileError);
    EXPECT_EQ(report.fileError->code, sheet::SheetErrorCode::CannotOpen);
    // A file that breaks off is taken in as a whole or not at all, good rows or not.
    const auto before = contents();
    const ImportReport broken =
        import(ImportKind::Engine, {u"机号,型号"_s, u"27500,L27/38"_s, u"\"27501,L27/38"_s}, goodRows());
    ASSERT_TRUE(broken.fileError);
    EXPECT_EQ(broken.fileError->code, sheet::SheetErrorCode::UnterminatedQuote);
    EXPECT_EQ(contents(), before);
    // Who isn't on record imports nothing.
    plan.source.file = file({u"机号,型号"_s});
    EXPECT_EQ(test::said(ImportDesk(office()).run(plan, by(EmployeeId()), m_listener).violations), u"by required"_s);
}

TEST_P(ImportTest, keepsNamedMappings)
{
    ImportDesk desk(office());
    EXPECT_EQ(
        test::said(desk.keepMapping(ImportKind::Engine, u"老台帐"_s, {{u"serial_no"_s, u"机身钢印"_s}}, by(head))),
        u""_s);
    EXPECT_EQ(test::said(desk.keepMapping(ImportKind::Engine, u" "_s, {}, by(head))),
              u"columns required; name required"_s);
    EXPECT_EQ(desk.mappingNames(ImportKind::Engine), QStringList{u"老台帐"_s});
    EXPECT_TRUE(desk.mappingNames(ImportKind::Ship).isEmpty());
    const auto kept = desk.mapping(ImportKind::Engine, u"老台帐"_s);
    ASSERT_TRUE(kept);
    EXPECT_EQ(mappingOf(*kept, {u"型号"_s, u"机身钢印"_s}).columnOf(u"serial_no"_s), 1);
    EXPECT_EQ(test::said(desk.dropMapping(ImportKind::Engine, u"老台帐"_s, by(head))), u""_s);
    EXPECT_EQ(test::said(desk.dropMapping(ImportKind::Engine, u"老台帐"_s, by(head))), u"name unknown 老台帐"_s);
}

TEST(ColumnMappingTest, isGuessedFromTheHeadings)
{
    const auto guessed = [](ImportKind kind, const QStringList &headings) {
        const ColumnMapping mapping = guessMapping(kind, headings);
        QStringList fields;
        for (int column = 0; column < headings.size(); ++column)
            fields.append(mapping.columns.key(column, u"-"_s));
        return fields.join(u' ');
    };
    EXPECT_EQ(
        guessed(ImportKind::Engine, {u"Serial No."_s, u"Engine model"_s, u"Vessel"_s, u"DELIVERY DATE"_s, u"Colour"_s}),
        u"serial_no model ship delivered_on -"_s);
    EXPECT_EQ(guessed(ImportKind::Engine, {u"机 号（必填）"_s, u"柴油机型号*"_s, u"所属船舶名称"_s, u"实际交货日期"_s}),
              u"serial_no model ship delivered_on"_s);
    EXPECT_EQ(
        guessed(ImportKind::Ledger, {u"序号"_s, u"来电日期"_s, u"客户联系人电话"_s, u"客户联系人"_s, u"故障描述"_s}),
        u"- received_at caller_phone caller_name fault"_s);
    EXPECT_EQ(guessed(ImportKind::Ship, {u"船名"_s, u"船名"_s, u"IMO"_s}), u"name - imo_no"_s);
    // The headings that exports write are the fields' own in any order.
    for (const ImportKind kind :
         {ImportKind::Party, ImportKind::Ship, ImportKind::Engine, ImportKind::Employee, ImportKind::Ledger}) {
        QStringList codes;
        for (const ImportField &field : desk::fieldsOf(kind))
            codes.prepend(field.code);
        EXPECT_EQ(guessed(kind, codes), codes.join(u' '));
    }
}

TEST(ImportPreviewTest, showsWhatAFileHolds)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(u"2009 年台帐\n\n制表,王\n机号;型号;交货日期\n1;A;2009-7-1\n2;B;\n3;C;\n"_s.toUtf8());
    file.close();
    const auto outcome = ImportDesk::preview(ImportKind::Engine, {file.fileName(), {}, 0}, 2);
    const auto *preview = std::get_if<ImportPreview>(&outcome);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->headingRow, 4);
    EXPECT_EQ(preview->headings, (QStringList{u"机号"_s, u"型号"_s, u"交货日期"_s}));
    EXPECT_EQ(preview->mapping.columns.size(), 3);
    ASSERT_EQ(preview->rows.size(), 2U);
    EXPECT_EQ(preview->rows[1].number, 6);
    EXPECT_EQ(preview->csvForm->delimiter, u';');
}

} // namespace

} // namespace fairlead::desk
