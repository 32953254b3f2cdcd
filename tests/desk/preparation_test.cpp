// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/preparationdesk.h"

#include "casefixture.h"
#include "desk/tooldesk.h"
#include "storage/visitrepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::test {

namespace {

class PreparationTest : public CaseFixture {
protected:
    desk::PreparationDesk preparation() { return desk::PreparationDesk(office()); }
    static EquipmentLine tool(const QString &code, const QString &name)
    {
        return {EquipmentKind::Tool, code, name, 1, {}};
    }
    static EquipmentLine part(const QString &code, const QString &name)
    {
        return {EquipmentKind::Part, code, name, 2, {}};
    }
    PreparationTemplateId set(const TemplateScope &scope, std::vector<EquipmentLine> lines)
    {
        return done(preparation().setTemplate({scope, std::move(lines), true, 0, false}, by(manager)));
    }
    std::vector<PlannedItemId> plan(const TicketId &ticket, std::vector<EquipmentLine> items,
                                    const char *at = "2026-05-05 09:00")
    {
        return done(preparation().planItems({{ticket, 0}, std::move(items), false}, by(zhou, at)));
    }
    ItemCheckId check(const PlannedItemId &item, bool ready, const char *at)
    {
        return done(preparation().checkItem({item, ready, ready ? QString() : u"缺货"_s}, by(zhou, at)));
    }
    desk::PreparationListView listOf(const TicketId &ticket) { return preparation().listOf({ticket, 0}).value(); }
    /// What the checklist says of tools and parts, in the order of saying: `tools ready; spare_parts not ready 密封圈: 缺货`.
    QString checklist(const TicketId &ticket)
    {
        QStringList entries;
        for (const Preparation &entry : newestVisitOf(ticket).visit.preparations)
            entries.append(
                (codeOf(entry.item) + (entry.ready ? u" ready "_s : u" not ready "_s) + entry.note).trimmed());
        return entries.join(u"; "_s);
    }
};
FAIRLEAD_ON_BOTH_DATABASES(PreparationTest);

TEST_P(PreparationTest, setsATemplateWhole)
{
    const TemplateScope scope{ModelMatch::Family, u"L27/38"_s, TicketKind::Repair};
    const PreparationTemplateId id = set(scope, {tool(u"T-101"_s, u"拉伸器"_s), part(u"2738"_s, u"密封圈"_s)});
    EXPECT_EQ(set(scope, {tool(u"T-101"_s, u"拉伸器"_s)}), id) << "one for each scope";
    const std::vector<TemplateRow> rows = preparation().templateRows(preparation().templateKeys({}));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].stored.lines.size(), 1U);
    EXPECT_EQ(rows[0].stored.version, 2);
    EXPECT_EQ(journalOf(id), (QStringList{u"set_template"_s, u"set_template"_s}));
    set(scope, {tool(u"T-101"_s, u"拉伸器"_s)});
    EXPECT_EQ(journalOf(id).size(), 2) << "nothing differed";

    const auto before = contents();
    desk::SetTemplate wrong{scope, {tool({}, {}), part(u"a"_s, u"甲"_s), part(u"A"_s, u"乙"_s)}, true, 0, true};
    wrong.lines[0].quantity = 0;
    wrong.lines[1].quantity = 10000;
    EXPECT_EQ(said(preparation().setTemplate(wrong, by(manager))),
              u"lines[0].name required; lines[0].quantity out_of_range 1 9999; lines[1].quantity out_of_range 1 9999; "
              "lines[2].name duplicate 乙; model duplicate L27/38"_s);
    EXPECT_EQ(said(preparation().setTemplate({{ModelMatch::Exact, {}, {}}, {}, true, 0, false}, by(manager))),
              u"lines required; model required"_s);
    EXPECT_EQ(
        said(preparation().setTemplate({{ModelMatch::Any, u"L16"_s, {}}, wrong.lines, true, 0, false}, by(manager)))
            .section(u"; "_s, -1),
        u"model invalid_value L16"_s);
    EXPECT_TRUE(said(preparation().setTemplate({scope, {part({}, u"垫"_s)}, true, 1, false}, by(manager)))
                    .contains(u"changed_meanwhile"_s));
    EXPECT_EQ(contents(), before);
}

TEST_P(PreparationTest, plansWhatTemplatesOfferAndWhatIsNamed)
{
    set({ModelMatch::Any, {}, {}}, {tool({}, u"工具箱"_s)});
    set({ModelMatch::Family, u"L27"_s, TicketKind::Commissioning}, {part(u"2738"_s, u"滤芯"_s)});
    set({ModelMatch::Family, u"L27"_s, TicketKind::Repair}, {part(u"9999"_s, u"维修包"_s)});
    const TicketId ticket = dispatched();
    EXPECT_EQ(listOf(ticket).offered.size(), 2U);
    EXPECT_EQ(listOf(ticket).model, u"L27/38"_s);

    plan(ticket, {tool(u"T-101"_s, u"拉伸器"_s)});
    const std::vector<PlannedItemId> planned =
        done(preparation().planItems({{ticket, 0}, {}, true}, by(zhou, "2026-05-05 10:00")));
    ASSERT_EQ(planned.size(), 2U);
    desk::PreparationListView list = listOf(ticket);
    ASSERT_EQ(list.items.size(), 3U);
    EXPECT_EQ(list.items[0].item.line.name, u"拉伸器"_s);
    EXPECT_EQ(list.items[1].item.line.name, u"滤芯"_s) << "the special template first";
    EXPECT_EQ(list.items[1].plannedBy, u"周海"_s);
    EXPECT_FALSE(list.items[1].check);
    EXPECT_TRUE(list.offered.empty());
    EXPECT_EQ(journalOf(planned[0]), QStringList{u"plan_items"_s});

    const auto before = contents();
    EXPECT_EQ(said(preparation().planItems({{ticket, 0}, {}, true}, by(zhou, "2026-05-05 11:00"))),
              u"from_templates missing template"_s);
    EXPECT_EQ(said(preparation().planItems({{ticket, 0}, {tool(u"t-101"_s, u"另一个"_s)}, false},
                                           by(zhou, "2026-05-05 11:00"))),
              u"items[0].name duplicate 另一个"_s);
    EXPECT_EQ(said(preparation().planItems({{ticket, 0}, {}, false}, by(zhou, "2026-05-04 08:59"))),
              u"at too_early 2026-05-04T09:00:00+08:00; items required"_s);
    EXPECT_EQ(contents(), before);

    // What was dropped stays on record, isn't offered again, and can be put on the list by name.
    done(preparation().dropItem({planned[0], u"船上有"_s}, by(wu, "2026-05-05 12:00")));
    list = listOf(ticket);
    EXPECT_EQ(list.items.back().item.id, planned[0]);
    EXPECT_EQ(list.items.back().droppedBy, u"吴涛"_s);
    EXPECT_EQ(list.items.back().item.dropped->reason, u"船上有"_s);
    EXPECT_TRUE(list.offered.empty());
    plan(ticket, {part(u"2738"_s, u"滤芯"_s)}, "2026-05-05 13:00");
    EXPECT_EQ(listOf(ticket).items.size(), 4U);
    EXPECT_EQ(said(preparation().checkItem({planned[0], true, {}}, by(zhou, "2026-05-05 14:00"))),
              u"item already_done 2026-05-05T12:00:00+08:00"_s);
}

TEST_P(PreparationTest, ticksTheChecklistWithTheLastOpenItem)
{
    const TicketId ticket = dispatched();
    const std::vector<PlannedItemId> items =
        plan(ticket, {tool({}, u"拉伸器"_s), tool({}, u"量表"_s), part({}, u"密封圈"_s)});
    check(items[0], true, "2026-05-05 10:00");
    EXPECT_EQ(checklist(ticket), QString());
    check(items[1], true, "2026-05-05 10:01");
    EXPECT_EQ(checklist(ticket), u"tools ready"_s);
    check(items[2], false, "2026-05-05 10:02");
    EXPECT_EQ(checklist(ticket), u"tools ready"_s) << "nobody had said that the parts are ready";
    check(items[2], true, "2026-05-05 10:03");
    EXPECT_EQ(checklist(ticket), u"tools ready; spare_parts ready"_s);
    check(items[1], false, "2026-05-05 10:04");
    EXPECT_EQ(checklist(ticket), u"tools ready; spare_parts ready; tools not ready 量表: 缺货"_s);
    check(items[0], false, "2026-05-05 10:05");
    check(items[0], true, "2026-05-05 10:06");
    EXPECT_EQ(newestVisitOf(ticket).visit.preparations.size(), 3U) << "the other one is open still";
    done(preparation().dropItem({items[1], u"不需要"_s}, by(zhou, "2026-05-05 10:07")));
    EXPECT_TRUE(checklist(ticket).endsWith(u"; tools ready"_s)) << "the rest is complete";
    const PreparationId last = newestVisitOf(ticket).visit.preparations.back().id;
    EXPECT_EQ(journalOf(last), QStringList{u"drop_item"_s});

    const desk::PreparationListView list = listOf(ticket);
    EXPECT_TRUE(list.items[0].ready);
    EXPECT_EQ(list.items[0].checkedBy, u"周海"_s);
    EXPECT_EQ(list.items[0].check->entry.happenedAt, at("2026-05-05 10:06"));
    EXPECT_EQ(list.items[0].item.checks.size(), 3U) << "every check stays on record";
}

TEST_P(PreparationTest, leavesWithOpenItemsAndShowsThem)
{
    const TicketId ticket = dispatched();
    const std::vector<PlannedItemId> items = plan(ticket, {tool({}, u"拉伸器"_s), part({}, u"密封圈"_s)});
    check(items[0], true, "2026-05-05 10:00");
    done(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, "2026-05-07 08:50")));
    // Fetched from the works afterwards: on record, but not ready on arrival.
    check(items[1], true, "2026-05-07 12:00");
    const desk::PreparationListView list = listOf(ticket);
    EXPECT_FALSE(list.items[0].openAtArrival);
    EXPECT_TRUE(list.items[1].ready);
    EXPECT_TRUE(list.items[1].openAtArrival);
    EXPECT_EQ(list.arrivedAt, at("2026-05-07 08:50"));
    const std::vector<PlannedItemId> later = plan(ticket, {part({}, u"垫片"_s)}, "2026-05-07 13:00");
    EXPECT_FALSE(listOf(ticket).items[2].openAtArrival) << "it wasn't planned then";

    done(site().writeDailySheet(sheetOf(ticket, QDate(2026, 5, 7)), by(zhou, "2026-05-07 16:00")));
    done(site().leaveSite({{ticket, 0}, true}, by(zhou, "2026-05-07 16:30")));
    EXPECT_EQ(said(preparation().checkItem({later[0], true, {}}, by(zhou, "2026-05-07 16:31"))),
              u"visit already_done 2026-05-07T16:30:00+08:00"_s);
    itIs("2026-05-08 09:00");
    done(preparation().checkItem({later[0], true, {}}, {zhou, at("2026-05-07 16:30")}));
    EXPECT_EQ(said(preparation().checkItem({later[0], true, {}}, {zhou, at("2026-05-07 12:59")})),
              u"at too_early 2026-05-07T13:00:00+08:00"_s);
    EXPECT_EQ(said(preparation().dropItem({{}, {}}, by(zhou))), u"item required"_s);
}

TEST_P(PreparationTest, changesNoRuleOnReadiness)
{
    // A list with open items is evidence, no statement: A1.3 waits for the checklist as it always did.
    const TicketId ticket = dispatched();
    const std::vector<PlannedItemId> items = plan(ticket, {tool({}, u"拉伸器"_s), part({}, u"密封圈"_s)});
    const QString before = proposalsOf(ticket);
    check(items[1], false, "2026-05-05 10:00");
    EXPECT_EQ(proposalsOf(ticket), before);
    check(items[0], true, "2026-05-05 10:01");
    check(items[1], true, "2026-05-05 10:02");
    check(items[1], false, "2026-05-05 10:03");
    done(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, "2026-05-07 08:50")));
    done(site().writeDailySheet(sheetOf(ticket, QDate(2026, 5, 7)), by(zhou, "2026-05-07 17:00")));
    done(site().leaveSite({{ticket, 0}, true}, by(zhou, "2026-05-07 17:01")));
    EXPECT_TRUE(proposalsOf(ticket, u"A1.3"_s).contains(u"A1.3 "_s)) << "parts said not to be ready, and overran";
}

TEST_P(PreparationTest, saysWhereTheToolsAre)
{
    desk::ToolDesk tools(office());
    const ToolId jack = done(tools.addTool({u"T-101"_s, u"拉伸器"_s, {}}, by(manager)));
    done(tools.addTool({u"T-102"_s, u"量表"_s, {}}, by(manager)));
    const TicketId ticket = dispatched();
    plan(ticket, {tool(u"T-101"_s, u"拉伸器"_s), tool(u"T-102"_s, u"量表"_s), part(u"T-101"_s, u"同号备件"_s),
                  tool(u"T-999"_s, u"外借"_s)});
    done(tools.lendTool({jack, wu, {ticket, 0}, on("2026-05-06")}, by(head, "2026-05-05 12:00")));
    itIs("2026-05-07 08:00");
    const desk::PreparationListView list = listOf(ticket);
    ASSERT_TRUE(list.items[0].stock);
    EXPECT_EQ(list.items[0].stock->loan->borrowerName, u"吴涛"_s);
    EXPECT_TRUE(list.items[0].overdue);
    EXPECT_TRUE(list.items[1].stock);
    EXPECT_FALSE(list.items[1].stock->loan);
    EXPECT_FALSE(list.items[2].stock) << "a part of that number is no tool";
    EXPECT_FALSE(list.items[3].stock) << "not of our stock";
    EXPECT_FALSE(preparation().listOf({ticket, 7}));
    EXPECT_FALSE(preparation().listOf({{}, 0}));
}

} // namespace

} // namespace fairlead::test
