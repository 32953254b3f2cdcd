// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demofaults.h"

#include "desk/demo/demowords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

using Word = const char16_t *;
using Words = std::array<Word, 4>;

/// A component with what can be the matter with it.
struct Component {
    Word name;
    bool ofCylinder;
    Words symptoms;
    Word guidance;
    Words causes; ///< of the symptom at the same place
    Words measures;
};

constexpr std::array components{
    Component{u"高压油泵",
              true,
              {u"漏油", u"齿条卡滞", u"供油量偏小", u"柱塞偶件异响"},
              u"建议检查出油阀座力矩和齿条刻度",
              {u"出油阀座密封圈老化", u"柱塞偶件拉毛", u"柱塞偶件磨损", u"弹簧断裂"},
              {u"更换密封圈和出油阀副，试车无渗漏", u"更换柱塞偶件，齿条灵活", u"更换柱塞偶件并调整定时",
               u"更换弹簧，复查挺柱"}},
    Component{u"喷油器",
              true,
              {u"雾化不良", u"滴油", u"启阀压力偏低", u"冷却腔渗漏"},
              u"建议对调喷油器并观察排温",
              {u"针阀偶件卡滞", u"针阀密封面烧蚀", u"调压弹簧疲劳", u"喷油器体裂纹"},
              {u"更换喷油嘴，校正启阀压力", u"更换针阀偶件，试验合格", u"更换弹簧并校压", u"更换喷油器总成"}},
    Component{u"缸套",
              true,
              {u"冷却水泄漏", u"拉缸", u"穴蚀", u"磨损超限"},
              u"建议停机盘车，检查膨胀水箱和曲轴箱",
              {u"密封圈老化变形", u"活塞环断裂，润滑不良", u"冷却水处理剂不足", u"注油量偏小，燃油含硫高"},
              {u"吊缸更换密封圈，水压试验合格", u"更换缸套活塞组件，磨合运行", u"更换缸套，调整水处理",
               u"更换缸套，调整注油量"}},
    Component{u"气缸盖",
              true,
              {u"裂纹漏水", u"排气阀漏气", u"进气阀积炭", u"起动阀发烫"},
              u"建议测量阀间隙并检查示功阀",
              {u"热应力疲劳开裂", u"阀座烧蚀", u"滑油窜入，燃烧不良", u"起动阀密封面损伤"},
              {u"更换气缸盖，紧固复查", u"研磨阀座，更换阀杆与导管", u"清洗进气道，更换导管油封", u"研磨起动阀并试压"}},
    Component{u"活塞",
              true,
              {u"冷却油出口温度高", u"环断裂窜气", u"顶部烧蚀", u"销套异响"},
              u"建议降负荷并观察曲轴箱透气",
              {u"冷却油喷嘴堵塞", u"环槽磨损", u"喷油定时偏晚", u"销套间隙过大"},
              {u"疏通喷嘴，检查内腔积炭", u"更换活塞环，测量环槽", u"更换活塞头，校正定时", u"更换活塞销套"}},
    Component{
        u"连杆大端轴承",
        true,
        {u"温度高", u"异响", u"间隙超限", u"合金剥落"},
        u"要求停机，严禁再次起动",
        {u"滑油含水超标", u"螺栓预紧力下降", u"轴瓦磨损", u"轴瓦疲劳"},
        {u"更换轴瓦和滑油，复测正常", u"更换螺栓，按规定液压上紧", u"更换轴瓦，测量曲柄销", u"更换轴瓦，清洗油路"}},
    Component{u"主轴承",
              true,
              {u"温度报警", u"油压波动", u"磨损", u"温度传感器失灵"},
              u"建议核对传感器并测量臂距差",
              {u"进油孔部分堵塞", u"轴瓦错位", u"对中变化", u"传感器接线断开"},
              {u"清洗油道，更换轴瓦", u"重新装配轴瓦", u"重新对中，更换轴瓦", u"更换传感器并校验"}},
    Component{u"增压器",
              false,
              {u"喘振", u"轴承异响", u"转速偏低", u"压气机端漏油"},
              u"建议清洗空冷器气侧并降负荷运行",
              {u"空冷器气侧脏堵", u"轴承磨损", u"喷嘴环积炭", u"油封磨损，回油不畅"},
              {u"清洗空冷器和压气机侧，试航正常", u"更换转子轴承组件，动平衡合格", u"清洗喷嘴环，测量间隙",
               u"更换油封，疏通回油管"}},
    Component{u"空冷器",
              false,
              {u"水侧泄漏", u"气侧压差大", u"凝水过多", u"进水温度高"},
              u"建议打开泄放阀观察",
              {u"管束腐蚀穿孔", u"油污积聚", u"泄放管堵塞", u"海水滤器堵塞"},
              {u"堵管并更换管束", u"化学清洗，压差恢复", u"疏通泄放管，调整水温", u"清洗海水滤器"}},
    Component{u"调速器",
              false,
              {u"游车", u"响应迟缓", u"超速保护误动作", u"漏油"},
              u"指导检查油位和补偿针阀",
              {u"油质变劣，补偿失调", u"连杆间隙过大", u"转速传感器间隙不当", u"轴封老化"},
              {u"冲洗换油，重新整定", u"更换关节轴承，消除间隙", u"调整传感器间隙，模拟试验合格", u"更换轴封"}},
    Component{u"滑油系统",
              false,
              {u"压力低报警", u"温度高", u"滤器压差大", u"油中含水"},
              u"建议清洗滤器并检查调压阀",
              {u"调压阀弹簧断裂", u"调温阀卡滞", u"滤芯堵塞", u"滑油冷却器泄漏"},
              {u"更换弹簧，调整压力", u"更换感温元件", u"更换滤芯，取样化验", u"堵管试压，更换滑油"}},
    Component{u"高温淡水系统",
              false,
              {u"温度高报警", u"压力波动", u"膨胀水箱液位下降", u"水质超标"},
              u"指导手动操作调温阀",
              {u"调温阀感温元件失效", u"水泵叶轮磨损", u"缸套密封泄漏", u"未按规定投药"},
              {u"更换感温元件，满负荷试验正常", u"更换叶轮和机械密封", u"更换密封圈，水压试验", u"换水投药，化验合格"}},
    Component{u"燃油供油单元",
              false,
              {u"压力波动", u"粘度失控", u"自清滤器频繁动作", u"轻重油切换失败"},
              u"指导切换轻油并排空沉淀柜",
              {u"循环泵安全阀泄漏", u"粘度计探头脏污", u"燃油催化粉末超标", u"三通阀执行器卡滞"},
              {u"更换安全阀", u"清洗探头，重新标定", u"清洗滤芯，取样送检", u"更换执行器，切换试验合格"}},
    Component{u"起动空气系统",
              false,
              {u"起动困难", u"主起动阀漏气", u"分配器不动作", u"慢转失败"},
              u"指导检查空气压力和闭锁信号",
              {u"空气分配器滑阀卡滞", u"阀座密封损坏", u"控制空气电磁阀失电", u"慢转阀膜片破损"},
              {u"清洗滑阀，连续起动六次正常", u"更换阀座密封", u"更换电磁阀", u"更换膜片，功能试验合格"}},
    Component{u"安保系统",
              false,
              {u"误报警停车", u"通讯故障", u"模块死机", u"传感器断线"},
              u"指导复位并抄录报警代码",
              {u"接线端子松动", u"通讯模块老化", u"软件版本缺陷", u"电缆磨损"},
              {u"紧固端子，逐项试验合格", u"更换通讯模块", u"升级软件，备份参数", u"更换电缆，绝缘合格"}},
    Component{u"油雾探测器",
              false,
              {u"浓度高报警", u"流量故障", u"自检失败", u"零点漂移"},
              u"指导停机检查各轴承温度",
              {u"采样管积油", u"抽气喷嘴堵塞", u"镜片污染", u"电路板老化"},
              {u"清洗采样管并校准", u"疏通喷嘴", u"清洁镜片，标定合格", u"更换电路板"}},
    Component{u"凸轮轴",
              false,
              {u"端部漏油", u"凸轮表面剥落", u"传动齿轮异响", u"轴承温度高"},
              u"建议擦净后确认漏点",
              {u"端盖密封老化", u"滚轮卡滞", u"齿轮侧隙超限", u"润滑油孔堵塞"},
              {u"更换端盖密封，试车无渗漏", u"更换凸轮段与滚轮", u"调整侧隙，更换齿轮", u"疏通油孔，更换轴承"}},
    Component{u"弹性联轴器",
              false,
              {u"橡胶元件裂纹", u"振动大", u"温升异常", u"螺栓松动"},
              u"建议避开临界转速运行",
              {u"橡胶老化", u"对中偏差超限", u"扭振负荷过大", u"预紧力不足"},
              {u"更换弹性元件", u"重新对中", u"测量扭振，限制负荷", u"按规定力矩紧固"}},
    Component{u"排气管膨胀节",
              false,
              {u"漏烟", u"破裂", u"保温脱落", u"法兰垫片吹损"},
              u"建议降负荷并注意防火",
              {u"疲劳开裂", u"安装偏斜", u"振动过大", u"螺栓热松弛"},
              {u"更换膨胀节", u"重新找正安装", u"加固支架，恢复保温", u"更换垫片，热态复紧"}},
    Component{u"发电机组",
              false,
              {u"负荷分配不均", u"并车困难", u"电压波动", u"自动起动失败"},
              u"指导检查调差设定和转速",
              {u"下垂度设定偏移", u"调速马达接触不良", u"调压器失调", u"起动程序设定错误"},
              {u"重新整定下垂度，并车合格", u"更换调速马达", u"校正调压器", u"修改设定，起动试验合格"}}};

constexpr std::array<Word, 14> circumstances{u"满负荷时",     u"起动时",     u"航行中",     u"备车时", u"低负荷运行时",
                                             u"换用重油后",   u"机动航行时", u"热态停车后", u"并车后", u"靠泊后",
                                             u"大风浪航行时", u"巡航转速下", u"系泊试验中", u"盘车时"};

constexpr std::array<Word, 16> remarks{
    u"机舱已停用该机",   u"更换备件后仍未排除", u"近期保养过一次",     u"上航次曾出现过",
    u"值班人员听到异响", u"报警无法复位",       u"船上无备件",         u"要求尽快派人",
    u"参数记录已发邮件", u"照片已发微信群",     u"船期紧，三天后开航", u"运行小时约一万二",
    u"已连续两次出现",   u"轮机长要求电话指导", u"暂降负荷维持航行",   u"船东机务要求查明原因"};

QString pick(DemoRandom &chance, std::span<const Word> from)
{
    return words::textOf(chance.pick(from));
}

} // namespace

DemoFault makeFault(DemoRandom &chance)
{
    const Component &component = chance.pick(std::span<const Component>(components));
    const auto symptom = static_cast<size_t>(chance.between(0, 3));
    QString place;
    if (component.ofCylinder)
        place = u"%1号缸"_s.arg(chance.between(1, 9));
    else if (chance.percent(50))
        place = u"%1号机"_s.arg(chance.between(1, 4));
    DemoFault fault;
    fault.fault = pick(chance, circumstances) + place + words::textOf(component.name) +
                  words::textOf(component.symptoms[symptom]) + u"，"_s + pick(chance, remarks);
    fault.guidance = words::textOf(component.guidance);
    fault.cause = place + words::textOf(component.causes[symptom]);
    fault.measures = words::textOf(component.measures[symptom]);
    return fault;
}

QString makeCommissioningJob(DemoRandom &chance)
{
    return u"%1号机%2"_s.arg(chance.between(1, 4)).arg(pick(chance, words::commissioningJobs()));
}

} // namespace fairlead::desk
