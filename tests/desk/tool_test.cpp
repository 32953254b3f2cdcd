// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tooldesk.h"

#include "casefixture.h"

using namespace Qt::StringLiterals;

namespace fairlead::test {

namespace {

class ToolTest : public CaseFixture {
protected:
    desk::ToolDesk tools() { return desk::ToolDesk(office()); }
    ToolId addTool(const QString &number = u"T-101"_s)
    {
        return done(tools().addTool({number, u"液压拉伸器"_s, u"四件一套"_s}, by(manager, "2026-05-04 08:00")));
    }
    ToolRow row(const ToolId &id)
    {
        for (const ToolRow &each : tools().toolRows(tools().toolKeys({}))) {
            if (each.tool.id == id)
                return each;
        }
        throw std::runtime_error("no such tool");
    }
    QStringList listed(const QString &filter)
    {
        ListQuery query;
        query.filter = filter;
        QStringList numbers;
        for (const ToolRow &each : tools().toolRows(tools().toolKeys(query)))
            numbers.append(each.tool.number);
        return numbers;
    }
};
FAIRLEAD_ON_BOTH_DATABASES(ToolTest);

TEST_P(ToolTest, addsAndChangesATool)
{
    const ToolId id = addTool();
    const auto before = contents();
    EXPECT_EQ(said(tools().addTool({u" T-101 "_s, u""_s, {}}, by(manager))),
              u"name required; number duplicate T-101"_s);
    EXPECT_EQ(said(tools().addTool({QString(41, u'1'), u"a\nb"_s, {}}, by(manager))),
              u"name invalid_text; number too_long 40"_s);
    EXPECT_EQ(said(tools().changeTool({{}, 0, {u"T-1"_s, u"甲"_s, {}}, true}, by(manager))), u"tool required"_s);
    EXPECT_EQ(contents(), before);

    done(tools().changeTool({id, 1, {u"T-102"_s, u"液压拉伸器（缸盖）"_s, {}}, true}, by(manager)));
    EXPECT_EQ(row(id).tool.number, u"T-102"_s);
    EXPECT_TRUE(said(tools().changeTool({id, 1, {u"T-103"_s, u"甲"_s, {}}, true}, by(manager)))
                    .contains(u"changed_meanwhile"_s))
        << "somebody saved first";
    EXPECT_EQ(journalOf(id), (QStringList{u"add_tool"_s, u"change_tool"_s}));
}

TEST_P(ToolTest, lendsAToolUntilItIsBack)
{
    const ToolId id = addTool();
    const TicketId ticket = dispatched();
    const ToolLoanId loan =
        done(tools().lendTool({id, zhou, {ticket, 0}, on("2026-05-08")}, by(head, "2026-05-05 09:00")));
    ToolRow lent = row(id);
    ASSERT_TRUE(lent.loan);
    EXPECT_EQ(lent.loan->borrowerName, u"周海"_s);
    EXPECT_EQ(lent.loan->lenderName, u"陈国栋"_s);
    EXPECT_EQ(lent.loan->ticketNumber, u"2026-000001"_s);
    EXPECT_EQ(lent.loan->loan.entry.happenedAt, at("2026-05-05 09:00"));
    EXPECT_EQ(journalOf(loan), QStringList{u"lend_tool"_s});
    EXPECT_TRUE(tools().toolsInStock().empty());

    itIs("2026-05-08 23:59");
    EXPECT_EQ(listed(u"overdue"_s), QStringList());
    itIs("2026-05-09 00:00");
    EXPECT_EQ(listed(u"overdue"_s), QStringList{u"T-101"_s}) << "the day after";

    const auto before = contents();
    EXPECT_EQ(said(tools().lendTool({id, wu, {}, on("2026-05-20")}, by(head, "2026-05-09 10:00"))),
              u"tool already_done 周海"_s);
    EXPECT_EQ(said(tools().changeTool({id, 0, {u"T-101"_s, u"甲"_s, {}}, false}, by(manager))),
              u"active missing tool_return"_s);
    EXPECT_EQ(said(tools().returnTool({id, {}}, by(head, "2026-05-05 08:59"))),
              u"at too_early 2026-05-05T09:00:00+08:00"_s);
    EXPECT_EQ(contents(), before);

    done(tools().returnTool({id, u"接头漏油"_s}, by(head, "2026-05-09 10:00")));
    EXPECT_FALSE(row(id).loan);
    EXPECT_EQ(tools().loansOf(id).front().loan.returned->note, u"接头漏油"_s);
    EXPECT_EQ(tools().loansOf(id).front().receiverName, u"陈国栋"_s);
    EXPECT_EQ(journalOf(loan), (QStringList{u"lend_tool"_s, u"return_tool"_s}));
    EXPECT_EQ(listed(u"in_stock"_s), QStringList{u"T-101"_s});
    EXPECT_EQ(said(tools().returnTool({id, {}}, by(head, "2026-05-09 11:00"))), u"tool missing tool_loan"_s);

    // The next loan can't begin before the last one ended.
    EXPECT_EQ(said(tools().lendTool({id, wu, {}, on("2026-05-20")}, by(head, "2026-05-09 09:59"))),
              u"at too_early 2026-05-09T10:00:00+08:00"_s);
    done(tools().lendTool({id, wu, {}, on("2026-05-09")}, by(head, "2026-05-09 10:00")));
    EXPECT_EQ(row(id).loan->visit, 0) << "for no visit in particular";
}

TEST_P(ToolTest, refusesALoanWithAllThatIsWrong)
{
    const ToolId id = addTool();
    done(tools().changeTool({id, 0, {u"T-101"_s, u"拉伸器"_s, {}}, false}, by(manager)));
    const TicketId ticket = repairToDispatch("2026-05-04");
    const auto before = contents();
    EXPECT_EQ(said(tools().lendTool({id, {}, {ticket, 0}, {}}, by(head, "2026-05-05 09:00"))),
              u"borrower required; due_on required; tool inactive 拉伸器; visit missing visit"_s);
    EXPECT_EQ(said(tools().lendTool({{}, zhou, {}, on("2026-05-04")}, by(head, "2026-05-05 09:00"))),
              u"due_on out_of_range 2026-05-05 2028-05-05; tool required"_s);
    EXPECT_EQ(said(tools().lendTool({{}, zhou, {}, on("2028-05-06")}, by(head, "2026-05-05 09:00"))),
              u"due_on out_of_range 2026-05-05 2028-05-05; tool required"_s);
    EXPECT_EQ(said(tools().lendTool({{}, zhou, {}, on("2028-05-05")}, by(head, "2026-05-05 09:00"))),
              u"tool required"_s);
    EXPECT_EQ(contents(), before);
}

} // namespace

} // namespace fairlead::test
