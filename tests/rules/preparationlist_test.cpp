// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/preparationlist.h"

#include "support/casebuilder.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::rules {

namespace {

struct FitRow {
    const char *what;
    TemplateScope scope;
    QString model;
    TicketKind job;
    bool fits;
};

TEST(TemplateScopeTest, FitsModelsFamiliesAndJobs)
{
    constexpr TicketKind repair = TicketKind::Repair;
    constexpr TicketKind commissioning = TicketKind::Commissioning;
    const FitRow rows[] = {
        {"any engine", {ModelMatch::Any, {}, {}}, u"6L27/38"_s, repair, true},
        {"any engine, also an unknown one", {ModelMatch::Any, {}, {}}, {}, repair, true},
        {"the same model", {ModelMatch::Exact, u"6L27/38"_s, {}}, u"6L27/38"_s, repair, true},
        {"another spelling", {ModelMatch::Exact, u"6L27/38"_s, {}}, u"6l27 / 38"_s, repair, true},
        {"another number of cylinders", {ModelMatch::Exact, u"6L27/38"_s, {}}, u"8L27/38"_s, repair, false},
        {"a longer model", {ModelMatch::Exact, u"6L27/38"_s, {}}, u"6L27/38A"_s, repair, false},
        {"an unknown model", {ModelMatch::Exact, u"6L27/38"_s, {}}, {}, repair, false},
        {"the family behind the cylinders", {ModelMatch::Family, u"L27/38"_s, {}}, u"6L27/38"_s, repair, true},
        {"the family itself", {ModelMatch::Family, u"L27/38"_s, {}}, u"L27/38"_s, repair, true},
        {"a variant of the family", {ModelMatch::Family, u"L27/38"_s, {}}, u"9L27/38A"_s, repair, true},
        {"a family with cylinders", {ModelMatch::Family, u"6L27"_s, {}}, u"6L27/38"_s, repair, true},
        {"a family of other cylinders", {ModelMatch::Family, u"6L27"_s, {}}, u"8L27/38"_s, repair, false},
        {"in the middle isn't the beginning", {ModelMatch::Family, u"27/38"_s, {}}, u"6L27/38"_s, repair, false},
        {"another family", {ModelMatch::Family, u"L21/31"_s, {}}, u"6L27/38"_s, repair, false},
        {"longer than the model", {ModelMatch::Family, u"L27/38A"_s, {}}, u"6L27/38"_s, repair, false},
        {"a family without a name", {ModelMatch::Family, {}, {}}, u"6L27/38"_s, repair, false},
        {"an unknown model of a family", {ModelMatch::Family, u"L27/38"_s, {}}, {}, repair, false},
        {"the same job", {ModelMatch::Any, {}, repair}, u"6L27/38"_s, repair, true},
        {"another job", {ModelMatch::Any, {}, repair}, u"6L27/38"_s, commissioning, false},
        {"the same model for another job",
         {ModelMatch::Exact, u"6L27/38"_s, repair},
         u"6L27/38"_s,
         commissioning,
         false},
    };
    for (const FitRow &row : rows)
        EXPECT_EQ(fits(row.scope, row.model, row.job), row.fits) << row.what;
}

PreparationTemplate templateOf(const TemplateScope &scope, std::vector<EquipmentLine> lines, bool active = true)
{
    PreparationTemplate made;
    made.scope = scope;
    made.lines = std::move(lines);
    made.active = active;
    return made;
}

EquipmentLine tool(const QString &code, const QString &name = u"工具"_s)
{
    return {EquipmentKind::Tool, code, name, 1, {}};
}

EquipmentLine part(const QString &code, const QString &name = u"备件"_s)
{
    return {EquipmentKind::Part, code, name, 1, {}};
}

QStringList codesOf(const std::vector<EquipmentLine> &lines)
{
    QStringList codes;
    for (const EquipmentLine &line : lines)
        codes.append(line.code.isEmpty() ? line.name : line.code);
    return codes;
}

TEST(OfferedLinesTest, ComeFromTheMostSpecialTemplateFirst)
{
    const std::vector<PreparationTemplate> templates{
        templateOf({ModelMatch::Any, {}, {}}, {tool(u"any"_s)}),
        templateOf({ModelMatch::Any, {}, TicketKind::Repair}, {tool(u"any-repair"_s)}),
        templateOf({ModelMatch::Family, u"L27"_s, TicketKind::Repair}, {tool(u"short-repair"_s)}),
        templateOf({ModelMatch::Family, u"L27/38"_s, {}}, {tool(u"family"_s)}),
        templateOf({ModelMatch::Family, u"L27/38"_s, TicketKind::Repair}, {tool(u"family-repair"_s)}),
        templateOf({ModelMatch::Exact, u"6L27/38"_s, {}}, {tool(u"model"_s)}),
        templateOf({ModelMatch::Exact, u"6L27/38"_s, TicketKind::Repair}, {tool(u"model-repair"_s)}),
        templateOf({ModelMatch::Exact, u"6L27/38"_s, TicketKind::Commissioning}, {tool(u"other-job"_s)}),
        templateOf({ModelMatch::Family, u"L21/31"_s, {}}, {tool(u"other-family"_s)}),
        templateOf({ModelMatch::Any, {}, {}}, {tool(u"out-of-use"_s)}, false)};
    EXPECT_EQ(codesOf(offeredLines(templates, u"6L27/38"_s, TicketKind::Repair)),
              (QStringList{u"model-repair"_s, u"model"_s, u"family-repair"_s, u"family"_s, u"short-repair"_s,
                           u"any-repair"_s, u"any"_s}));
    EXPECT_EQ(codesOf(offeredLines(templates, {}, TicketKind::Commissioning)), QStringList{u"any"_s});
}

TEST(OfferedLinesTest, GiveNoLineTwice)
{
    EquipmentLine special = part(u"2738-05"_s, u"密封圈"_s);
    special.quantity = 9;
    const std::vector<PreparationTemplate> templates{
        templateOf({ModelMatch::Any, {}, {}}, {part(u"2738-05"_s, u"密封圈（通用）"_s), tool(u"2738-05"_s),
                                               part({}, u"棉纱"_s), tool({}, u"棉纱"_s), part({}, u" 棉 纱"_s)}),
        templateOf({ModelMatch::Exact, u"6L27/38"_s, {}}, {special, part(u"2738-06"_s, u"密封圈"_s)})};
    const std::vector<EquipmentLine> lines = offeredLines(templates, u"6L27/38"_s, TicketKind::Repair);
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_EQ(lines[0], special) << "the special template's figure counts";
    EXPECT_EQ(lines[1].code, u"2738-06"_s) << "another code is another part, whatever it is called";
    EXPECT_EQ(lines[2].kind, EquipmentKind::Tool) << "a tool of the same code is another thing";
    EXPECT_EQ(lines[3].kind, EquipmentKind::Part);
    EXPECT_EQ(lines[4].kind, EquipmentKind::Tool);
}

Entry entry(const char *at)
{
    return {test::at(at), test::at(at), test::person("zhou")};
}

PlannedItem item(EquipmentKind kind, std::vector<std::pair<const char *, bool>> checks)
{
    PlannedItem made;
    made.line.kind = kind;
    made.entry = entry("2026-05-04 12:00");
    for (const auto &[when, ready] : checks)
        made.checks.push_back({{}, ready, {}, entry(when)});
    return made;
}

TEST(PlannedItemTest, StandsAsTheNewestCheckUpToThatMomentSays)
{
    PlannedItem one = item(EquipmentKind::Tool, {{"2026-05-05 09:00", true}, {"2026-05-06 09:00", false}});
    EXPECT_EQ(checkAt(one, test::at("2026-05-05 08:59")), nullptr);
    EXPECT_TRUE(checkAt(one, test::at("2026-05-05 09:00"))->ready);
    EXPECT_TRUE(checkAt(one, test::at("2026-05-06 08:59"))->ready);
    EXPECT_FALSE(checkAt(one, test::at("2026-05-06 09:00"))->ready);
    // Entered later about the same moment: a correction.
    ItemCheck correction{{}, true, {}, entry("2026-05-06 09:00")};
    correction.entry.enteredAt = test::at("2026-05-06 12:00");
    one.checks.insert(one.checks.begin(), correction);
    EXPECT_TRUE(checkAt(one, test::at("2026-05-06 09:00"))->ready);
}

TEST(PlannedItemTest, IsOnTheListUntilItIsDropped)
{
    PlannedItem one = item(EquipmentKind::Tool, {});
    EXPECT_FALSE(isPlannedAt(one, test::at("2026-05-04 11:59")));
    EXPECT_TRUE(isPlannedAt(one, test::at("2026-05-04 12:00")));
    one.dropped = ItemDrop{{}, entry("2026-05-05 12:00")};
    EXPECT_TRUE(isPlannedAt(one, test::at("2026-05-05 11:59")));
    EXPECT_FALSE(isPlannedAt(one, test::at("2026-05-05 12:00")));
}

struct TickRow {
    const char *what;
    std::vector<PlannedItem> items;
    std::vector<std::pair<const char *, bool>> ticks; ///< of the tools, in the checklist
    bool ready;
    std::optional<bool> follows;
};

TEST(TickThatFollowsTest, KeepsTheChecklistInStepWithTheList)
{
    constexpr EquipmentKind tools = EquipmentKind::Tool;
    constexpr EquipmentKind parts = EquipmentKind::Part;
    const PlannedItem ready = item(tools, {{"2026-05-05 09:00", true}});
    const PlannedItem unready = item(tools, {{"2026-05-05 09:00", false}});
    const PlannedItem unseen = item(tools, {});
    PlannedItem dropped = unready;
    dropped.dropped = ItemDrop{{}, entry("2026-05-05 09:00")};
    PlannedItem later = unready;
    later.entry = entry("2026-05-05 09:01");
    const std::vector<TickRow> rows{
        {"the last one of all", {ready, ready}, {}, true, true},
        {"said before", {ready}, {{"2026-05-04 13:00", true}}, true, std::nullopt},
        {"said otherwise before", {ready}, {{"2026-05-04 13:00", false}}, true, true},
        {"said otherwise since", {ready}, {{"2026-05-04 13:00", true}, {"2026-05-04 14:00", false}}, true, true},
        {"said otherwise later than this",
         {ready},
         {{"2026-05-04 13:00", true}, {"2026-05-05 09:01", false}},
         true,
         std::nullopt},
        {"another one nobody looked at", {ready, unseen}, {}, true, std::nullopt},
        {"another one not ready", {ready, unready}, {}, true, std::nullopt},
        {"a tick in spite of an open one is left alone",
         {ready, unready},
         {{"2026-05-04 13:00", true}},
         true,
         std::nullopt},
        {"what was dropped doesn't count", {ready, dropped}, {}, true, true},
        {"nothing but what was dropped", {dropped}, {}, true, std::nullopt},
        {"what was planned later doesn't count", {ready, later}, {}, true, true},
        {"a part is no tool", {ready, item(parts, {})}, {}, true, true},
        {"nothing of the kind", {item(parts, {{"2026-05-05 09:00", true}})}, {}, true, std::nullopt},
        {"not ready takes the tick away", {unready, ready}, {{"2026-05-04 13:00", true}}, false, false},
        {"not ready where nothing was said", {unready}, {}, false, std::nullopt},
        {"not ready where that was said", {unready}, {{"2026-05-04 13:00", false}}, false, std::nullopt},
    };
    for (const TickRow &row : rows) {
        std::vector<Preparation> checklist;
        for (const auto &[when, said] : row.ticks)
            checklist.push_back({{}, PreparationItem::Tools, said, {}, entry(when)});
        // Never mixed up with what was said of the parts.
        checklist.push_back({{}, PreparationItem::SpareParts, row.ready, {}, entry("2026-05-05 08:00")});
        EXPECT_EQ(tickThatFollows(row.items, checklist, tools, row.ready, test::at("2026-05-05 09:00")), row.follows)
            << row.what;
    }
}

} // namespace

} // namespace fairlead::rules
