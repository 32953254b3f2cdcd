// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/preparationrepository.h"
#include "storage/sql/dberror.h"
#include "storage/toolrepository.h"

#include "visitrecords.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

using test::idOf;

class EquipmentRepositoriesTest : public test::VisitRecords {
protected:
    Tool addTool(const QString &number, const QString &name, bool active = true)
    {
        Tool tool{idOf<ToolId>(number), 0, number, name, u"备注 "_s + number, active};
        ToolRepository(session()).insert(tool);
        return tool;
    }
    ToolLoan lend(const Tool &tool, const EmployeeId &borrower, QDate dueOn, const char *when)
    {
        ToolLoan loan;
        loan.id = idOf<ToolLoanId>(tool.number + QString::fromLatin1(when));
        loan.toolId = tool.id;
        loan.borrowerId = borrower;
        loan.dueOn = dueOn;
        loan.entry = entry(when);
        ToolRepository(session()).add(loan);
        return loan;
    }
    QStringList numbers(const ListQuery &query)
    {
        ToolRepository tools(session());
        QStringList found;
        for (const ToolRow &row : tools.rows(tools.keys(query)))
            found.append(row.tool.number);
        return found;
    }
    static ListQuery asked(const QString &filter, const QString &sortBy = {}, bool descending = false)
    {
        ListQuery query;
        query.filter = filter;
        query.sortBy = sortBy;
        query.descending = descending;
        query.today = QDate(2026, 5, 10);
        return query;
    }
};
FAIRLEAD_ON_BOTH_DATABASES(EquipmentRepositoriesTest);

TEST_P(EquipmentRepositoriesTest, keepsToolsAndWhereTheyAre)
{
    ToolRepository tools(session());
    Tool jack = addTool(u"T-2"_s, u"液压拉伸器"_s);
    const Tool gauge = addTool(u"T-1"_s, u"曲轴量表"_s);
    const Tool bench = addTool(u"T-3"_s, u"喷油器试验台"_s);
    addTool(u"T-0"_s, u"示功器"_s, false);
    EXPECT_EQ(tools.byNumber(u"T-2"_s), jack.id);
    EXPECT_FALSE(tools.byNumber(u"t-2"_s));
    EXPECT_EQ(tools.load(jack.id)->note, u"备注 T-2"_s);

    Tool old = jack;
    jack.name = u"液压拉伸器（缸盖）"_s;
    EXPECT_EQ(tools.update(jack), SaveOutcome::Saved);
    EXPECT_EQ(tools.update(old), SaveOutcome::Conflict);

    lend(jack, wu, QDate(2026, 5, 9), "2026-05-04 09:00");
    ToolLoan forVisit;
    forVisit.id = idOf<ToolLoanId>(u"visit"_s);
    forVisit.toolId = gauge.id;
    forVisit.borrowerId = zhou;
    forVisit.visitId = visit;
    forVisit.dueOn = QDate(2026, 5, 10);
    forVisit.entry = entry("2026-05-05 09:00");
    tools.add(forVisit);

    EXPECT_EQ(numbers(asked({})), (QStringList{u"T-0"_s, u"T-1"_s, u"T-2"_s, u"T-3"_s}));
    EXPECT_EQ(numbers(asked(u"active"_s, u"number"_s, true)), (QStringList{u"T-3"_s, u"T-2"_s, u"T-1"_s}));
    EXPECT_EQ(numbers(asked(u"in_stock"_s)), QStringList{u"T-3"_s}) << "what isn't in use can't be had";
    EXPECT_EQ(numbers(asked(u"out"_s)), (QStringList{u"T-1"_s, u"T-2"_s}));
    EXPECT_EQ(numbers(asked(u"overdue"_s)), QStringList{u"T-2"_s}) << "due today isn't overdue";
    EXPECT_EQ(numbers(asked(u"active"_s, u"due_on"_s)), (QStringList{u"T-2"_s, u"T-1"_s, u"T-3"_s}));
    EXPECT_EQ(numbers(asked(u"active"_s, u"due_on"_s, true)), (QStringList{u"T-1"_s, u"T-2"_s, u"T-3"_s}));
    EXPECT_EQ(numbers(asked(u"active"_s, u"name"_s)).front(), u"T-3"_s);
    ListQuery search = asked(u"active"_s);
    search.search = u"吴涛"_s;
    EXPECT_EQ(numbers(search), QStringList{u"T-2"_s}) << "by the borrower";
    search.search = u"试验 T-3"_s;
    EXPECT_EQ(numbers(search), QStringList{u"T-3"_s});
    ListQuery condition = asked({});
    condition.conditions = {{.column = u"due_on"_s, .from = QDate(2026, 5, 10)}};
    EXPECT_EQ(numbers(condition), QStringList{u"T-1"_s});
    ListQuery mine = asked({});
    mine.employee = wu;
    EXPECT_EQ(numbers(mine), QStringList{u"T-2"_s});

    const QHash<QString, ToolRow> known = tools.byNumbers({u"T-1"_s, u"T-9"_s, {}, u"T-3"_s});
    EXPECT_EQ(known.size(), 2);
    EXPECT_EQ(known.value(u"T-1"_s).loan->borrowerName, u"周海"_s);
    EXPECT_EQ(known.value(u"T-1"_s).loan->ticketNumber, u"2026-000001"_s);
    EXPECT_EQ(known.value(u"T-1"_s).loan->visit, 1);
    EXPECT_FALSE(known.value(u"T-3"_s).loan);
}

TEST_P(EquipmentRepositoriesTest, aToolIsLentOnceAtATime)
{
    ToolRepository tools(session());
    const Tool jack = addTool(u"T-2"_s, u"液压拉伸器"_s);
    EXPECT_FALSE(tools.openLoan(jack.id));
    ToolLoan first = lend(jack, wu, QDate(2026, 5, 9), "2026-05-04 09:00");
    EXPECT_EQ(tools.openLoan(jack.id)->borrowerId, wu);
    first.returned = ToolReturn{u"缺一只接头"_s, entry("2026-05-06 09:00")};
    EXPECT_TRUE(tools.addReturn(first));
    EXPECT_FALSE(tools.addReturn(first)) << "only once";
    EXPECT_FALSE(tools.openLoan(jack.id));
    lend(jack, zhou, QDate(2026, 5, 20), "2026-05-07 09:00");

    const std::vector<LoanInWords> loans = tools.loansOf(jack.id);
    ASSERT_EQ(loans.size(), 2U);
    EXPECT_EQ(loans[0].borrowerName, u"周海"_s);
    EXPECT_FALSE(loans[0].loan.returned);
    EXPECT_EQ(loans[1].loan.returned->note, u"缺一只接头"_s);
    EXPECT_EQ(loans[1].loan.returned->entry.happenedAt, test::at("2026-05-06 09:00"));
    EXPECT_EQ(loans[1].receiverName, u"周海"_s);
    EXPECT_EQ(tools.newestLoan(jack.id)->borrowerId, zhou);
    // The database keeps it, too, whatever a program does.
    EXPECT_THROW(lend(jack, wu, QDate(2026, 5, 21), "2026-05-08 09:00"), DbError);
}

TEST_P(EquipmentRepositoriesTest, keepsTemplatesWhole)
{
    PreparationRepository templates(session());
    PreparationTemplate made;
    made.id = idOf<PreparationTemplateId>(u"a"_s);
    made.scope = {ModelMatch::Family, u"L27/38"_s, TicketKind::Repair};
    made.lines = {{EquipmentKind::Tool, u"T-2"_s, u"液压拉伸器"_s, 1, {}},
                  {EquipmentKind::Part, u"2738-05"_s, u"密封圈"_s, 6, u"原厂"_s}};
    templates.insert(made);
    PreparationTemplate all;
    all.id = idOf<PreparationTemplateId>(u"b"_s);
    all.lines = {{EquipmentKind::Tool, {}, u"工具箱"_s, 1, {}}};
    all.active = false;
    templates.insert(all);

    const PreparationTemplate stored = templates.load(made.id).value();
    EXPECT_EQ(stored.scope, made.scope);
    EXPECT_EQ(stored.lines, made.lines);
    EXPECT_EQ(templates.ofScope(made.scope)->id, made.id);
    EXPECT_EQ(templates.ofScope({})->id, all.id);
    EXPECT_FALSE(templates.ofScope({ModelMatch::Family, u"L27/38"_s, {}}));
    ASSERT_EQ(templates.active().size(), 1U);

    PreparationTemplate changed = stored;
    changed.lines.erase(changed.lines.begin());
    PreparationTemplate late = stored;
    EXPECT_EQ(templates.update(changed), SaveOutcome::Saved);
    EXPECT_EQ(templates.update(late), SaveOutcome::Conflict);
    EXPECT_EQ(templates.load(made.id)->lines, changed.lines) << "a conflict changes no line";

    const auto found = [&](const ListQuery &query) { return templates.rows(templates.keys(query)); };
    EXPECT_EQ(found(asked({})).size(), 2U);
    EXPECT_EQ(found(asked(u"inactive"_s)).front().stored.id, all.id);
    ListQuery search;
    search.search = u"密封"_s;
    ASSERT_EQ(found(search).size(), 1U) << "by a line";
    EXPECT_EQ(found(search).front().stored.lines, changed.lines);
    ListQuery repairs;
    repairs.conditions = {{.column = u"job"_s, .codes = {u"repair"_s}}};
    EXPECT_EQ(found(repairs).size(), 1U);
}

TEST_P(EquipmentRepositoriesTest, keepsWhatIsPlannedWithItsChecks)
{
    PreparationRepository lists(session());
    PlannedItem planned;
    planned.id = idOf<PlannedItemId>(u"first"_s);
    planned.visitId = visit;
    planned.line = {EquipmentKind::Part, u"2738-05"_s, u"密封圈"_s, 6, u"原厂"_s};
    planned.entry = entry("2026-05-04 12:00");
    lists.add(planned);
    PlannedItem other;
    other.id = idOf<PlannedItemId>(u"other"_s);
    other.visitId = visit;
    other.line = {EquipmentKind::Tool, {}, u"工具箱"_s, 1, {}};
    other.entry = entry("2026-05-04 12:01");
    lists.add(other);
    lists.add(planned.id, {idOf<ItemCheckId>(u"late"_s), true, u"已到"_s, entry("2026-05-06 09:00")});
    lists.add(planned.id, {idOf<ItemCheckId>(u"early"_s), false, u"缺货"_s, entry("2026-05-05 09:00")});

    std::vector<PlannedItem> items = lists.itemsOf(visit);
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].line, planned.line);
    ASSERT_EQ(items[0].checks.size(), 2U);
    EXPECT_FALSE(items[0].checks[0].ready) << "in the order in which they were made";
    EXPECT_EQ(items[0].checks[1].note, u"已到"_s);
    EXPECT_EQ(items[0].checks[1].entry.enteredBy, zhou);
    EXPECT_TRUE(items[1].checks.empty());
    EXPECT_FALSE(items[1].dropped);

    other.dropped = ItemDrop{u"不需要"_s, entry("2026-05-05 10:00")};
    EXPECT_TRUE(lists.addDrop(other));
    EXPECT_FALSE(lists.addDrop(other)) << "only once";
    const PlannedItem stored = lists.item(other.id).value();
    EXPECT_EQ(stored.dropped->reason, u"不需要"_s);
    EXPECT_EQ(stored.dropped->entry.happenedAt, test::at("2026-05-05 10:00"));
    EXPECT_EQ(lists.itemsOf(visit).size(), 2U) << "it stays on record";
    EXPECT_FALSE(lists.item(idOf<PlannedItemId>(u"none"_s)));
}

} // namespace

} // namespace fairlead::storage
