// SPDX-License-Identifier: GPL-3.0-or-later
// The service ledger of a range of days.
#include "casefixture.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

using test::done;
using test::said;

class LedgerTest : public test::CaseFixture {
protected:
    Ledger ledger(QDate from, QDate until) { return done(IntakeDesk(office()).ledger(from, until)); }
    LoggedCall call(CallKind kind, const QString &text, const char *at)
    {
        LogCall command;
        command.kind = kind;
        command.text = text;
        command.callerName = u"赵先生"_s;
        command.callerPhone = u"0571-88 66"_s;
        return done(IntakeDesk(office()).logCall(command, by(receiver, at)));
    }
    const QDate may4{2026, 5, 4};
    const QDate may31{2026, 5, 31};
};
FAIRLEAD_ON_BOTH_DATABASES(LedgerTest);

TEST_P(LedgerTest, hasALineACaseWithAllThatWasDone)
{
    const TicketId ticket = archived();
    LogCall again;
    again.kind = CallKind::Inquiry;
    again.ticket = ticket;
    again.text = u"何时到？"_s;
    done(IntakeDesk(office()).logCall(again, by(receiver, "2026-05-09 09:00")));

    const Ledger found = ledger(may4, may31);
    ASSERT_EQ(found.lines.size(), 1U);
    const LedgerLine &line = found.lines.front();
    ASSERT_TRUE(line.ticket);
    EXPECT_EQ(line.ticket->number, u"2026-000001"_s);
    EXPECT_EQ(line.ticket->state, TicketState::Archived);
    EXPECT_EQ(line.receivedAt, test::at("2026-05-04 09:00"));
    EXPECT_EQ(line.receiverName, u"林小雨"_s);
    EXPECT_EQ(line.calls, 2);
    EXPECT_EQ(line.callKind, CallKind::CommissioningRequest) << "of the first call";
    EXPECT_EQ(line.shipName, u"新海航"_s);
    EXPECT_EQ(line.engineModel, u"L27/38"_s);
    EXPECT_EQ(line.engineSerialNo, u"27001"_s);
    EXPECT_EQ(line.text, u"主机安装调试"_s);
    EXPECT_EQ(line.result, u"试车正常"_s);
    EXPECT_EQ(line.engineers, (QStringList{u"周海"_s, u"吴涛"_s})) << "the lead first";
    EXPECT_EQ(line.archivedAt, test::at("2026-05-08 15:00"));
    EXPECT_EQ(line.archiveNo, u"A-1"_s);
    EXPECT_TRUE(line.guide.isEmpty());
}

TEST_P(LedgerTest, tellsWhoSolvedItByPhone)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    done(IntakeDesk(office()).giveGuidance({ticket, zhou, true, GuidanceOutcome::Unsolved, u"先看油压"_s},
                                           by(receiver, "2026-05-04 09:20")));
    done(IntakeDesk(office()).giveGuidance({ticket, wu, true, GuidanceOutcome::Solved, u"紧固油管接头"_s},
                                           by(receiver, "2026-05-04 09:40")));
    const Ledger found = ledger(may4, may4);
    ASSERT_EQ(found.lines.size(), 1U);
    EXPECT_EQ(found.lines.front().guide, u"吴涛"_s);
    EXPECT_EQ(found.lines.front().guidance, u"紧固油管接头"_s);
    EXPECT_TRUE(found.lines.front().engineers.isEmpty());
}

TEST_P(LedgerTest, hasCallsWithoutACaseInTheOrderOfReceipt)
{
    repair("2026-05-04 10:00");
    call(CallKind::Inquiry, u"问备件价格"_s, "2026-05-04 09:00");
    call(CallKind::WrongNumber, u"打错了"_s, "2026-05-04 11:00");
    const Ledger found = ledger(may4, may4);
    ASSERT_EQ(found.lines.size(), 3U);
    EXPECT_FALSE(found.lines[0].ticket);
    EXPECT_EQ(found.lines[0].callKind, CallKind::Inquiry);
    EXPECT_EQ(found.lines[0].callerName, u"赵先生"_s);
    EXPECT_EQ(found.lines[0].callerPhone, u"0571-88 66"_s);
    EXPECT_EQ(found.lines[0].text, u"问备件价格"_s);
    EXPECT_EQ(found.lines[0].receiverName, u"林小雨"_s);
    EXPECT_TRUE(found.lines[1].ticket);
    EXPECT_EQ(found.lines[2].callKind, CallKind::WrongNumber);
}

TEST_P(LedgerTest, takesBothDaysWhole)
{
    repair("2026-05-03 23:59");
    repair("2026-05-04 00:00");
    repair("2026-05-05 23:59");
    repair("2026-05-06 00:00");
    const Ledger found = ledger(may4, QDate(2026, 5, 5));
    ASSERT_EQ(found.lines.size(), 2U);
    EXPECT_EQ(found.lines[0].ticket->number, u"2026-000002"_s);
    EXPECT_EQ(found.lines[1].ticket->number, u"2026-000003"_s);
    EXPECT_TRUE(ledger(QDate(2025, 1, 1), QDate(2025, 1, 31)).lines.empty());
}

TEST_P(LedgerTest, refusesRangesThatCannotBe)
{
    EXPECT_EQ(said(IntakeDesk(office()).ledger(may31, may4)), u"until too_early 2026-05-31"_s);
    EXPECT_EQ(said(IntakeDesk(office()).ledger({}, may4)), u"from required"_s);
    EXPECT_EQ(said(IntakeDesk(office()).ledger(may4, {})), u"until required"_s);
}

} // namespace

} // namespace fairlead::desk
