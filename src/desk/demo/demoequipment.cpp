// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demoequipment.h"

#include "desk/preparationdesk.h"
#include "desk/tooldesk.h"

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fairlead::desk {

namespace {

using words::Word;

struct DemoTool {
    Word number;
    Word name;
    Word note;
};

constexpr std::array<DemoTool, 17> tools{{
    {u"T-101", u"气缸盖螺栓液压拉伸器", u"四件一套，工作压力 150 MPa"},
    {u"T-102", u"连杆螺栓液压拉伸器", u"两件一套"},
    {u"T-103", u"主轴承螺栓液压拉伸器", u"两件一套"},
    {u"T-104", u"超高压手动液压泵", u"配高压软管两根"},
    {u"T-105", u"喷油器试验台", u"量程 0–60 MPa，每年校验"},
    {u"T-106", u"曲轴量表（拐挡表）", u"分度 0.01 mm"},
    {u"T-107", u"最高爆发压力表", u"量程 0–25 MPa"},
    {u"T-108", u"数字转速表", u""},
    {u"T-109", u"红外测温仪", u""},
    {u"T-110", u"工业内窥镜", u"探头直径 6 mm，长 2 m"},
    {u"T-111", u"气缸套拉出工具", u"L27/38、L32/40 通用"},
    {u"T-112", u"活塞环装卸钳", u""},
    {u"T-113", u"气阀研磨机", u"带磨头一套"},
    {u"T-114", u"内径千分尺", u"50–600 mm"},
    {u"T-115", u"力矩扳手", u"200–1000 N·m"},
    {u"T-116", u"增压器拆装专用工具箱", u""},
    {u"T-117", u"服务电脑及通信电缆", u"装有机旁监控软件"},
}};
constexpr size_t injectorBench = 4;
constexpr size_t deflectionGauge = 5;
constexpr size_t endoscope = 9;
constexpr size_t valveGrinder = 12;
constexpr size_t micrometer = 13;

struct DemoLine {
    EquipmentKind kind;
    Word code;
    Word name;
    int quantity;
};

struct DemoTemplate {
    ModelMatch match;
    Word model;
    std::optional<TicketKind> job;
    std::vector<DemoLine> lines;
};

std::vector<DemoTemplate> templates()
{
    using enum EquipmentKind;
    std::vector<DemoTemplate> list;
    list.push_back(
        {ModelMatch::Any,
         u"",
         std::nullopt,
         {{Tool, u"T-109", u"红外测温仪", 1}, {Tool, u"", u"常用工具箱", 1}, {Part, u"", u"清洁布及油污吸附棉", 10}}});
    list.push_back({ModelMatch::Any,
                    u"",
                    TicketKind::Commissioning,
                    {{Tool, u"T-117", u"服务电脑及通信电缆", 1},
                     {Tool, u"T-106", u"曲轴量表（拐挡表）", 1},
                     {Tool, u"T-107", u"最高爆发压力表", 1},
                     {Part, u"", u"安装调试工作日清表（空白）", 10}}});
    list.push_back({ModelMatch::Any,
                    u"",
                    TicketKind::Repair,
                    {{Tool, u"T-115", u"力矩扳手", 1}, {Tool, u"T-110", u"工业内窥镜", 1}}});
    list.push_back({ModelMatch::Family,
                    u"L27/38",
                    TicketKind::Repair,
                    {{Tool, u"T-101", u"气缸盖螺栓液压拉伸器", 1},
                     {Tool, u"T-104", u"超高压手动液压泵", 1},
                     {Part, u"2738-05-112", u"出油阀座密封圈", 6},
                     {Part, u"2738-02-030", u"气缸盖密封垫", 2},
                     {Part, u"2738-05-201", u"喷油嘴偶件", 2}}});
    list.push_back({ModelMatch::Family,
                    u"L21/31",
                    TicketKind::Repair,
                    {{Tool, u"T-105", u"喷油器试验台", 1},
                     {Part, u"2131-05-118", u"高压油管密封锥", 4},
                     {Part, u"2131-02-016", u"气缸盖密封垫", 2}}});
    list.push_back({ModelMatch::Family,
                    u"L16/24",
                    TicketKind::Repair,
                    {{Tool, u"T-112", u"活塞环装卸钳", 1},
                     {Part, u"1624-03-007", u"活塞环组", 1},
                     {Part, u"1624-02-011", u"气缸盖密封垫", 2}}});
    list.push_back({ModelMatch::Family,
                    u"L32/40",
                    TicketKind::Repair,
                    {{Tool, u"T-101", u"气缸盖螺栓液压拉伸器", 1},
                     {Tool, u"T-111", u"气缸套拉出工具", 1},
                     {Part, u"3240-02-025", u"缸套密封圈组", 2}}});
    list.push_back({ModelMatch::Family,
                    u"L27/38",
                    TicketKind::Commissioning,
                    {{Tool, u"T-114", u"内径千分尺", 1}, {Part, u"2738-08-003", u"滑油滤器滤芯", 4}}});
    list.push_back({ModelMatch::Exact,
                    u"9L27/38",
                    TicketKind::Repair,
                    {{Tool, u"T-103", u"主轴承螺栓液压拉伸器", 1}, {Part, u"2738-05-112", u"出油阀座密封圈", 9}}});
    return list;
}

} // namespace

void DemoEquipment::build(Instant until)
{
    addTools();
    setTemplates();
    const auto daysAgo = [until](int days) { return startOfDay(until.day().addDays(-days)) + 9h; };
    planLoan(injectorBench, 2, daysAgo(120), 10, daysAgo(111));
    planLoan(deflectionGauge, 0, daysAgo(90), 7, daysAgo(80)); // came back late
    planLoan(injectorBench, 4, daysAgo(64), 14, daysAgo(52));
    planLoan(endoscope, 3, daysAgo(47), 5, daysAgo(43));
    planLoan(valveGrinder, 5, daysAgo(26), 12, std::nullopt); // overdue
    planLoan(micrometer, 6, daysAgo(4), 12, std::nullopt);
}

void DemoEquipment::addTools()
{
    ToolDesk desk(m_stage.office);
    const Act act{m_world.administrator(), {}};
    for (const DemoTool &tool : tools) {
        const AddTool command{words::textOf(tool.number), words::textOf(tool.name), words::textOf(tool.note)};
        m_tools.push_back(m_stage.must("add_tool", desk.addTool(command, act)));
    }
    const AddTool old{u"T-090"_s, u"机械式示功器"_s, u"已由电子爆发压力表代替"_s};
    const ToolId retired = m_stage.must("add_tool", desk.addTool(old, act));
    m_stage.must("change_tool", desk.changeTool({retired, 0, old, false}, act));
}

void DemoEquipment::setTemplates()
{
    PreparationDesk desk(m_stage.office);
    for (const DemoTemplate &wanted : templates()) {
        SetTemplate command;
        command.scope = {wanted.match, words::textOf(wanted.model), wanted.job};
        for (const DemoLine &line : wanted.lines)
            command.lines.push_back(
                {line.kind, words::textOf(line.code), words::textOf(line.name), line.quantity, QString()});
        m_stage.must("set_template", desk.setTemplate(command, {m_world.administrator(), {}}));
    }
}

void DemoEquipment::planLoan(size_t tool, size_t engineer, Instant lentAt, int days, std::optional<Instant> returnedAt)
{
    const ToolId id = m_tools[tool];
    const Act keeper{m_world.administrator(), {}};
    const LendTool lend{id, m_world.engineerNo(engineer), {}, lentAt.day().addDays(days)};
    // A crew may have it by then: it is lent only from the stock.
    const auto lent = std::make_shared<bool>(false);
    m_stage.timeline.plan(lentAt, [&stage = m_stage, keeper, lend, lent] {
        const std::vector<LoanInWords> loans = ToolDesk(stage.office).loansOf(lend.tool);
        *lent = std::ranges::all_of(loans, [](const LoanInWords &each) { return each.loan.returned.has_value(); });
        if (*lent)
            stage.must("lend_tool", ToolDesk(stage.office).lendTool(lend, keeper));
    });
    if (!returnedAt)
        return;
    m_stage.timeline.plan(*returnedAt, [&stage = m_stage, keeper, id, lent] {
        if (*lent)
            stage.must("return_tool", ToolDesk(stage.office).returnTool({id, u"完好"_s}, keeper));
    });
}

} // namespace fairlead::desk
