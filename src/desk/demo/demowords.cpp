// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demowords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk::words {

std::span<const Word> surnames()
{
    static constexpr std::array<Word, 40> list{u"王", u"李", u"张", u"刘", u"陈", u"杨", u"赵", u"黄", u"周", u"吴",
                                               u"徐", u"孙", u"胡", u"朱", u"高", u"林", u"何", u"郭", u"马", u"罗",
                                               u"梁", u"宋", u"郑", u"谢", u"韩", u"唐", u"冯", u"于", u"董", u"萧",
                                               u"程", u"曹", u"袁", u"邓", u"许", u"傅", u"沈", u"曾", u"彭", u"欧阳"};
    return list;
}

std::span<const Word> givenNames()
{
    static constexpr std::array<Word, 48> list{
        u"建国", u"志强", u"海涛", u"晓东", u"文斌", u"立军", u"卫平", u"永明", u"国栋", u"俊杰", u"浩然", u"振华",
        u"丽华", u"秀英", u"雪梅", u"晓燕", u"慧敏", u"静怡", u"春兰", u"玉洁", u"思远", u"明哲", u"家豪", u"一鸣",
        u"德胜", u"宝林", u"长江", u"海生", u"远航", u"立新", u"学军", u"庆丰", u"伟",   u"磊",   u"敏",   u"芳",
        u"涛",   u"刚",   u"洁",   u"宁",   u"超",   u"鑫",   u"岩",   u"凯",   u"旭东", u"子轩", u"雨桐", u"昊"};
    return list;
}

std::span<const Owner> owners()
{
    static constexpr std::array list{
        Owner{u"远澜航运有限公司", u"远澜"},       Owner{u"海韵沧轮船股份有限公司", u"海韵沧"},
        Owner{u"华澄屿海运有限公司", u"华澄"},     Owner{u"银帆渡国际船务有限公司", u"银帆渡"},
        Owner{u"东岚湾沿海航运有限公司", u"东岚"}, Owner{u"瑞舟澳油品运输有限公司", u"瑞舟"},
        Owner{u"恒屿川散货航运有限公司", u"恒屿"}, Owner{u"北辰礁远洋渔业有限公司", u"辰礁渔"},
        Owner{u"粤泓洋工程船有限公司", u"粤泓"},   Owner{u"闽沧涛航运有限公司", u"闽沧涛"},
        Owner{u"江岳渡长江航运有限公司", u"江岳"}, Owner{u"琼屿客滚轮渡有限公司", u"琼屿"},
        Owner{u"连港拖轮作业有限公司", u"连港拖"}, Owner{u"青礁集装箱航运有限公司", u"青礁"},
        Owner{u"甬沧液化气运输有限公司", u"甬沧"}, Owner{u"鹭屿海洋科考服务有限公司", u"鹭屿科"}};
    return list;
}

std::span<const Yard> yards()
{
    static constexpr std::array list{Yard{u"澄江湾重工船厂", u"CJ", u"澄江湾船厂2号舾装码头"},
                                     Yard{u"东屿岬造船有限公司", u"DY", u"东屿岬船厂1号船坞"},
                                     Yard{u"舟岱门修造船厂", u"ZD", u"舟岱门船厂浮船坞"},
                                     Yard{u"瓯北江船舶工业有限公司", u"OB", u"瓯北江船厂舾装码头"},
                                     Yard{u"蓬屿海洋工程船厂", u"PY", u"蓬屿船厂3号泊位"},
                                     Yard{u"珠澳湾船厂", u"ZA", u"珠澳湾船厂西码头"},
                                     Yard{u"临沧东岸船厂", u"LC", u"临沧东岸船厂室内船台"},
                                     Yard{u"启沙船舶重工有限公司", u"QS", u"启沙船厂5号码头"}};
    return list;
}

std::span<const Word> designers()
{
    static constexpr std::array<Word, 5> list{u"沪屿船舶设计院", u"江源渡船舶设计研究所", u"岚桥湾海洋工程设计院",
                                              u"北岸礁船舶科学设计所", u"南屿特种船设计院"};
    return list;
}

std::span<const Word> shipEndings()
{
    static constexpr std::array<Word, 10> list{u"之星", u"先锋", u"和谐", u"启程", u"祥云",
                                               u"胜利", u"远望", u"丰收", u"朝阳", u"平安"};
    return list;
}

std::span<const Word> engineModels()
{
    static constexpr std::array<Word, 10> list{u"6L16/24", u"7L16/24", u"5L21/31", u"6L21/31", u"8L21/31",
                                               u"6L27/38", u"8L27/38", u"9L27/38", u"6L32/40", u"8L32/40"};
    return list;
}

std::span<const Fault> faults()
{
    static constexpr std::array list{
        Fault{u"高压油泵漏油，2号缸泵体下部滴油明显", u"建议先检查出油阀座螺栓力矩并观察漏油量", u"出油阀座密封圈老化",
              u"更换密封圈和出油阀副，按规定力矩上紧，试车无渗漏", Priority::CanSail},
        Fault{u"增压器喘振，负荷升到70%时有爆鸣声，机型L27/38", u"建议清洗空冷器气侧并降负荷运行观察",
              u"空冷器气侧脏堵，压气机叶轮积炭", u"清洗空冷器和压气机侧，校验扫气压力，试航正常", Priority::Restricted},
        Fault{u"缸套裂纹，膨胀水箱冒泡，3号缸漏水", u"建议停机，盘车检查并封缸", u"冷却水处理剂不足，缸套穴蚀开裂",
              u"更换缸套及密封圈，化验并调整冷却水", Priority::ShipStopped},
        Fault{u"主机起动困难，起动空气压力正常但不着火", u"指导检查起动空气分配器和燃油齿条位置",
              u"燃油齿条卡滞，调速器输出轴连接松动", u"修复连杆，调整零位，连续起动六次正常", Priority::ShipStopped},
        Fault{u"排气温度偏差大，5号缸比平均高60度", u"建议测爆压并与出厂报告对比", u"喷油器雾化不良，针阀卡滞",
              u"更换喷油器，校正启阀压力，排温恢复", Priority::CanSail},
        Fault{u"曲轴箱油雾浓度报警，停机检查未见异常", u"指导复位油雾探测器并检查各轴承温度", u"油雾探测器采样管积油",
              u"清洗采样管，校准探测器，检查主轴承间隙合格", Priority::Restricted},
        Fault{u"滑油压力低报警，热态怠速时仅0.25兆帕", u"建议清洗滑油滤器并检查调压阀",
              u"滑油调压阀弹簧断裂，滤器压差大", u"更换弹簧与滤芯，调整压力至规定值", Priority::Restricted},
        Fault{u"调速器游车，转速在正负15转之间波动", u"指导检查调速器油位和补偿针阀开度", u"调速器油变质，补偿针阀失调",
              u"冲洗换油，重新整定补偿，转速稳定", Priority::CanSail},
        Fault{u"冷却水温度高报警，高温水出口92度", u"指导检查调温阀手动位置和淡水冷却器旁通", u"调温阀感温元件失效",
              u"更换三只感温元件，满负荷试验正常", Priority::Restricted},
        Fault{u"气缸盖排气阀漏气，4号缸有吹气声", u"建议测量阀间隙", u"排气阀座烧蚀",
              u"研磨阀座，更换排气阀与导管，密封试验合格", Priority::Restricted},
        Fault{u"连杆大端轴承温度高，报警停车", u"要求停机，严禁再次起动，等待服务人员", u"轴瓦磨损，滑油含水超标",
              u"更换轴瓦，更换滑油，磨合后复测正常", Priority::ShipStopped},
        Fault{u"废气涡轮增压器轴承异响，转速下降", u"建议降速航行并记录振动", u"轴承磨损，滑油滤网破损",
              u"更换转子轴承组件，动平衡检验合格", Priority::Restricted},
        Fault{u"燃油进机压力波动，供油单元频繁切换滤器", u"指导切换轻油并排空沉淀柜", u"燃油中催化粉末超标",
              u"清洗供油单元，更换滤芯，取样送检", Priority::CanSail},
        Fault{u"凸轮轴端漏滑油，机旁地板有油迹", u"建议擦净后用荧光剂确认漏点", u"端盖密封老化",
              u"更换端盖密封，试车四小时无渗漏", Priority::CanSail},
        Fault{u"机旁控制箱通讯故障，遥控无法起动", u"指导切至机旁操作并检查电源指示", u"通讯模块接线端子松动",
              u"紧固端子，更换通讯模块，遥控试验合格", Priority::ShipStopped},
        Fault{u"扫气箱着火报警，6号缸扫气温度高", u"要求减速并加大气缸油，按应急程序处理", u"活塞环断裂串气",
              u"吊缸更换活塞环，清洁扫气箱", Priority::ShipStopped},
        Fault{u"盘车机联锁故障，无法解除起动闭锁", u"指导检查联锁微动开关", u"微动开关触点氧化",
              u"更换开关，联锁功能试验合格", Priority::CanSail},
        Fault{u"发电机组负荷分配不均，2号机带不上负荷", u"指导检查调差设定和燃油齿条刻度", u"调速器下垂度设定偏移",
              u"重新整定下垂度，并车试验合格", Priority::CanSail},
        Fault{u"活塞冷却油出口温度高，单缸报警", u"建议核对传感器并对调测试", u"冷却油喷嘴堵塞",
              u"疏通喷嘴，检查活塞内腔积炭", Priority::Restricted},
        Fault{u"高压油管双层套管泄漏报警，1号缸", u"指导确认泄漏箱液位并封缸运行", u"高压油管接头锥面损伤",
              u"更换高压油管，锥面着色检查合格", Priority::Restricted}};
    return list;
}

std::span<const Word> commissioningJobs()
{
    static constexpr std::array<Word, 8> list{
        u"主机安装对中，系泊试验前调试",       u"主机系泊试验调试配合",       u"航行试验调试与性能测量",
        u"发电机组安装检查与并车调试",         u"主机遥控系统与安保系统调试", u"弹性联轴器对中复查，主机首次起动",
        u"供油单元与主机联调，轻重油切换试验", u"主机废气排放测量与参数整定"};
    return list;
}

std::span<const Word> commissioningWork()
{
    static constexpr std::array<Word, 8> list{
        u"检查地脚螺栓与垫块，测量曲轴臂距差", u"冲洗滑油系统，取样化验合格",
        u"检查安保系统，逐项做报警和停车试验", u"首次起动，磨合运行四小时",
        u"25%、50%负荷运行，记录各缸参数",     u"75%、100%负荷运行，测量爆压与排温",
        u"遥控与机旁转换试验，整定调速器",     u"复查对中，整理测量记录并与船厂核对"};
    return list;
}

std::span<const Word> repairWork()
{
    static constexpr std::array<Word, 7> list{u"拆检故障部位，拍照并测量",         u"清洗零部件，确认更换清单",
                                              u"更换备件，按规定力矩装复",         u"起动试车，检查有无渗漏与异响",
                                              u"负荷试验，记录参数与出厂报告对比", u"与轮机长复查运行状况，交接旧件",
                                              u"等待吊装配合，完成管路拆卸"};
    return list;
}

std::span<const Measured> measuredValues()
{
    static constexpr std::array<Measured, 10> list{{{u"滑油进机压力", u"0.42 MPa", u"0.35～0.55 MPa"},
                                                    {u"高温水出机温度", u"82 ℃", u"≤ 90 ℃"},
                                                    {u"低温水进机压力", u"0.28 MPa", u"≥ 0.20 MPa"},
                                                    {u"1 缸排温", u"386 ℃", u"各缸偏差 ≤ 30 ℃"},
                                                    {u"6 缸爆发压力", u"16.8 MPa", u"≤ 18.0 MPa"},
                                                    {u"增压器转速", u"23 400 r/min", u"≤ 27 000 r/min"},
                                                    {u"1 缸曲轴臂距差", u"+0.02 mm", u"±0.05 mm"},
                                                    {u"燃油进机压力", u"0.61 MPa", u"0.5～0.7 MPa"},
                                                    {u"启动空气压力", u"2.9 MPa", u"≥ 2.5 MPa"},
                                                    {u"调速器稳定时间", u"4.2 s", u"≤ 5 s"}}};
    return list;
}

std::span<const Word> faultsFoundOnSite()
{
    static constexpr std::array<Word, 5> list{u"3 缸排温较平均值高 24 ℃，待复查喷油器",
                                              u"滑油滤器前后压差偏大，已切换清洗", u"高温水管接口轻微渗漏，已重新紧固",
                                              u"机旁控制箱一路传感器接线虚接", u"地脚螺栓两处力矩不足，已补紧"};
    return list;
}

Part partFor(const QString &measures)
{
    struct Known {
        Word word;
        Part part;
    };
    static constexpr std::array<Known, 10> list{{{u"针阀", {u"L27-0431", u"针阀偶件"}},
                                                 {u"喷油", {u"L27-0430", u"喷油嘴"}},
                                                 {u"柱塞", {u"L27-0452", u"柱塞偶件"}},
                                                 {u"密封", {u"GB-1235-60", u"密封圈组件"}},
                                                 {u"轴承", {u"TC-2210", u"轴承组件"}},
                                                 {u"弹簧", {u"L27-0447", u"调压弹簧"}},
                                                 {u"传感器", {u"EL-3302", u"温度传感器"}},
                                                 {u"滤", {u"FL-0815", u"滤芯"}},
                                                 {u"活塞", {u"L27-0310", u"活塞环组"}},
                                                 {u"阀", {u"L27-0520", u"阀座组件"}}}};
    for (const Known &known : list) {
        if (measures.contains(textOf(known.word)))
            return known.part;
    }
    return {u"GB-5782-M16", u"紧固件套件"};
}

std::span<const Word> anchorages()
{
    static constexpr std::array<Word, 8> list{u"绿华山南锚地",   u"虾峙门外锚地",  u"长江口2号锚地", u"青岛港前湾码头",
                                              u"大连湾修船码头", u"湛江港7号泊位", u"厦门东渡码头",  u"天津新港锚地"};
    return list;
}

QString portOf(const QString &place)
{
    static constexpr std::pair<Word, Word> ports[] = {
        {u"绿华山", u"舟山"}, {u"虾峙门", u"宁波"}, {u"长江口", u"上海"}, {u"青岛", u"青岛"},
        {u"大连", u"大连"},   {u"湛江", u"湛江"},   {u"厦门", u"厦门"},   {u"天津", u"天津"},
    };
    for (const auto &[beginning, port] : ports) {
        if (place.startsWith(textOf(beginning)))
            return textOf(port);
    }
    // Yards are called after their towns.
    return place.section(textOf(u"船厂"), 0, 0);
}

std::span<const Word> customerTitles()
{
    static constexpr std::array<Word, 6> list{u"轮机长",       u"机务主管", u"船厂主管工程师",
                                              u"驻厂船东代表", u"大管轮",   u"车间主任"};
    return list;
}

std::span<const Word> lateCauses()
{
    static constexpr std::array<Word, 4> list{u"大雾，高速公路封闭", u"船舶改靠锚地，交通艇晚点", u"台风停航，轮渡停运",
                                              u"船厂门禁临时检查，等待入厂证"};
    return list;
}

std::span<const Word> rescheduleReasons()
{
    static constexpr std::array<Word, 4> list{u"前一船服务未结束", u"备件清关延迟一天", u"船舶靠港时间变更",
                                              u"航班取消改签"};
    return list;
}

std::span<const Word> inquiries()
{
    static constexpr std::array<Word, 4> list{u"询问喷油器备件订货号与交货期", u"询问保养周期与吊缸小时数",
                                              u"询问操作手册电子版", u"询问服务网点联系方式"};
    return list;
}

std::span<const Word> praises()
{
    static constexpr std::array<Word, 5> list{u"来电表扬：连夜抢修，船期没有耽误，态度好",
                                              u"来函感谢服务组作风严谨，资料齐全",
                                              u"轮机长来电表扬，讲解耐心，现场收拾得干净",
                                              u"船东来函：调试一次成功，特致感谢", u"机务主管来电，对抢修速度非常满意"};
    return list;
}

std::span<const Word> cancelReasons()
{
    static constexpr std::array<Word, 3> list{u"船方自行修复，取消服务", u"船舶改航，改由目的港网点服务",
                                              u"重复报修，与前单合并"};
    return list;
}

std::span<const Word> improperUses()
{
    static constexpr std::array<Word, 2> list{u"使用未经认可的滑油，油样化验不合格", u"冷却水未加处理剂，违反操作手册"};
    return list;
}

std::span<const Word> rejections()
{
    static constexpr std::array<Word, 4> list{u"经核实客户对此没有意见，不扣分",
                                              u"记录补充不及时，事实上已完成，不扣分", u"原因在船厂方面，非本人责任",
                                              u"证据不足，不予扣分"};
    return list;
}

std::span<const Word> approvals()
{
    static constexpr std::array<Word, 4> list{u"事实清楚，同意", u"记录齐全，按条款执行", u"本人已确认，同意",
                                              u"情况属实"};
    return list;
}

std::span<const Word> objections()
{
    static constexpr std::array<Word, 3> list{u"当天已口头告知客户，请核实", u"日清表已写，因现场无网络未能提交",
                                              u"工具由船厂临时借走，不是准备不足"};
    return list;
}

std::span<const Word> objectionAnswers()
{
    static constexpr std::array<Word, 3> list{u"已向客户核实，客户表示未接到通知，维持原议",
                                              u"补交的记录已核对，裁定时从宽考虑",
                                              u"已与船厂核对，情况属实，裁定时采纳"};
    return list;
}

std::span<const Word> innovations()
{
    static constexpr std::array<Word, 3> list{u"自制高压油管密封检查工装，节省停机时间",
                                              u"编写调试参数对比表，已在部门推广", u"改进备件周转箱，减少丢失"};
    return list;
}

Word complaint(ComplaintSubject subject)
{
    switch (subject) {
    case ComplaintSubject::CustomerRules:
        return u"服务人员未按船厂规定办理动火手续，提出投诉";
    case ComplaintSubject::Punctuality:
        return u"约好的时间没有到，工人白等了半天";
    case ComplaintSubject::Procedures:
        return u"未按规程操作，险些损坏设备，要求说明";
    case ComplaintSubject::FourDonts:
        return u"服务人员在机舱内违反规定，影响不好";
    case ComplaintSubject::Cleaning:
        return u"收工后现场油污没有清理";
    case ComplaintSubject::Data:
        return u"参数被改动，原有数据找不到了";
    case ComplaintSubject::Readiness:
        return u"专用工具没有带齐，拖了工期";
    case ComplaintSubject::Skill:
        return u"服务人员对机型不熟悉";
    case ComplaintSubject::Manner:
        return u"沟通态度生硬";
    case ComplaintSubject::Other:
        break;
    }
    return u"对服务安排有意见";
}

Word breach(BreachSubject subject)
{
    switch (subject) {
    case BreachSubject::CustomerRules:
        return u"未办理入厂登记进入船台区";
    case BreachSubject::Procedures:
        return u"未挂牌上锁即拆卸管路";
    case BreachSubject::DataLost:
        return u"控制器参数被覆盖，无法恢复";
    case BreachSubject::FourDonts:
        break;
    }
    return u"违反四不一没有";
}

Word fourDonts(FourDonts dont)
{
    switch (dont) {
    case FourDonts::CarriedThings:
        return u"工具和备件随意放在通道上";
    case FourDonts::CustomerEquipment:
        return u"未经许可操作客户的行车";
    case FourDonts::OtherAreas:
        return u"擅自进入集控室以外区域";
    case FourDonts::Smoking:
        return u"在服务区域内吸烟";
    case FourDonts::LeftUnsatisfied:
        break;
    }
    return u"客户尚未满意即撤离现场";
}

} // namespace fairlead::desk::words
