// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/importkind.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

enum class Need { Required, Optional };

/// `headings` are divided by bars; a field's own code is always one.
ImportField field(const char *code, Need need, const QString &headings)
{
    ImportField made{QString::fromLatin1(code), need == Need::Required, {}};
    for (const QString &heading : (made.code + u'|' + headings).split(u'|'))
        made.headings.append(normalHeading(heading));
    return made;
}

const QString shipNames = u"Ship|Ship name|Vessel|Vessel name|船舶|船名|船舶名称|轮船|船只|所在船舶|装船|配套船舶"_s;
const QString imoNumbers = u"IMO number|IMO no|IMO|IMO号|IMO编号|IMO号码"_s;
const QString hullNumbers =
    u"Hull number|Hull no|Yard number|船号|船体号|船体编号|船厂编号|工程号|工程编号|建造编号|Hull"_s;
const QString shipImoNumbers = u"Ship's IMO number|IMO number|Ship IMO|IMO no|IMO|船舶IMO号|IMO号|IMO编号"_s;
const QString shipHullNumbers = u"Ship's hull number|Hull number|Hull no|船舶船体号|船体号|船号|工程号"_s;
const QString owners =
    u"Owner|Ship owner|Shipowner|船东|船东单位|船主|业主|船公司|所属公司|航运公司|客户|客户名称|用户|用户单位"_s;
const QString actives = u"In use|Active|在用|使用中|启用|是否在用|是否有效|有效|在职"_s;
const QString serialNumbers = u"Serial number|Serial no|Serial|S/N|SN|Engine no|Engine number|机号|柴油机号|柴油机编号|"
                              "出厂编号|序列号|机器编号|产品编号|发动机编号|发动机号|主机编号|机身号"_s;
const QString models = u"Model|Engine model|Type|型号|机型|柴油机型号|发动机型号|产品型号|规格型号|主机型号"_s;

std::vector<ImportField> partyFields()
{
    return {
        field(
            "name", Need::Required,
            u"Party|Name|Organisation|Organization|Company|单位|单位名称|名称|公司|公司名称|客户名称|企业名称|客户"_s),
        field("kind", Need::Optional, u"Kind|Type|Category|类别|类型|单位类型|单位类别|性质|单位性质"_s),
        field("contact", Need::Optional, u"Contact|Contact person|Contact name|联系人|联系人姓名|联络人"_s),
        field("phones", Need::Optional,
              u"Phones|Phone|Telephone|Tel|Mobile|电话|联系电话|手机|联系方式|电话号码|手机号码|手机号"_s),
        field("active", Need::Optional, actives)};
}

std::vector<ImportField> shipFields()
{
    return {
        field("name", Need::Required, shipNames + u"|Name|名称"_s),
        field("imo_no", Need::Optional, imoNumbers),
        field("hull_no", Need::Optional, hullNumbers),
        field("owner", Need::Optional, owners),
        field("yard", Need::Optional, u"Shipyard|Yard|Builder|船厂|造船厂|建造厂|建造单位|造船单位"_s),
        field("designer", Need::Optional, u"Design institute|Designer|Design|设计院|设计单位|设计公司|船舶设计院"_s),
        field("delivered_on", Need::Optional,
              u"Ship delivered on|Ship delivery|Ship delivery date|Delivered on|Delivery|Delivery "
              u"date|轮船交付|轮船交付日期|交付日期|"
              "交船日期|船舶交付日期|交船|交付时间|交付"_s),
        field("active", Need::Optional, actives)};
}

std::vector<ImportField> engineFields()
{
    return {
        field("serial_no", Need::Required, serialNumbers),
        field("model", Need::Required, models),
        field("ship", Need::Optional, shipNames),
        field("ship_imo_no", Need::Optional, shipImoNumbers),
        field("ship_hull_no", Need::Optional, shipHullNumbers),
        field("delivered_on", Need::Optional,
              u"Delivered on|Engine delivered on|Delivery|Delivery "
              u"date|交货|交货日期|交货时间|发货日期|发货时间|出厂日期|交机日期|"
              "供货日期"_s),
        field(
            "sea_trial_on", Need::Optional,
            u"Sea trial on|Sea trial|Sea trial date|Trial|下水试验|下水试验日期|试航|试航日期|试航时间|海试|海试日期"_s),
        field("contract_until", Need::Optional,
              u"Covered by contract until|Contract until|Warranty until|Warranty "
              u"end|合同保修至|合同质保期至|质保截止|质保截止日期|"
              "质保期至|保修截止日期|保修期至|保修到期|合同保修截止"_s),
        field("contract_note", Need::Optional,
              u"Contract terms|Contract|Contract note|合同条款|合同|合同备注|合同约定|保修条款"_s),
        field("void_from", Need::Optional,
              u"Warranty void from|Void from|作废起始日|作废日期|保修失效自|保修失效日期|质保失效日期"_s),
        field(
            "void_reason", Need::Optional,
            u"Reason of the voiding|Reason for making void|Void reason|作废原因|失效原因|保修失效原因|质保失效原因"_s),
        field("void_approved_by", Need::Optional,
              u"Voiding approved by|Made void with approval of|作废批准人|失效批准人|保修失效批准人|批准人"_s),
        field("active", Need::Optional, actives)};
}

std::vector<ImportField> employeeFields()
{
    return {field("staff_no", Need::Required,
                  u"Staff number|Staff no|Employee no|Employee number|工号|员工号|员工编号|职工号|人员编号|编号"_s),
            field("name", Need::Required, u"Name|Employee|Full name|姓名|名称|员工|员工姓名|人员|名字"_s),
            field("roles", Need::Required, u"Roles|Role|Position|Job|角色|岗位|职务|职位|岗位角色|职责|工种"_s),
            field("phone", Need::Optional,
                  u"Phone|Telephone|Mobile|Tel|电话|手机|联系电话|手机号码|手机号|电话号码|联系方式"_s),
            field("active", Need::Optional, actives),
            field("skills", Need::Optional, u"Skills|Skill|技能|专业技能|能力|擅长机型|可服务机型"_s),
            field("certificates", Need::Optional, u"Certificates|Certificate|Licences|证书|资格证书|资质|持证情况"_s)};
}

std::vector<ImportField> ledgerFields()
{
    return {
        field(
            "number", Need::Optional,
            u"Ticket|Ticket number|Ticket no|Number|Case no|服务单号|单号|服务单|编号|台帐编号|台账编号|工单号|派工单号|服务编号"_s),
        field("kind", Need::Optional,
              u"Kind|Kind of case|Type|类别|类型|服务类别|服务类型|服务性质|单据类型|业务类型|服务内容类别"_s),
        field("received_at", Need::Required,
              u"Received|Received at|Received "
              u"on|Date|接单时间|接单日期|受理时间|受理日期|来电时间|来电日期|报修时间|报修日期|日期|时间|"
              "登记日期|登记时间|接报时间|接收时间|故障日期|发生日期|服务日期"_s),
        field("called_at", Need::Optional, u"Called at|Time of the call|Call time|本次来电时间|通话时间"_s),
        field("call_kind", Need::Optional, u"Kind of call|Call kind|来电类别|来电类型|来电性质"_s),
        field("channel", Need::Optional, u"Channel|来电方式|渠道|方式|受理方式|报修方式|来源"_s),
        field("caller_name", Need::Optional,
              u"Caller|Caller's name|Contact|Reported by|来电人|报修人|联系人|客户联系人|报告人|反映人"_s),
        field("caller_phone", Need::Optional,
              u"Caller's phone|Phone|Telephone|Mobile|来电电话|来电号码|联系电话|电话|手机|联系方式|报修电话"_s),
        field("receiver", Need::Optional,
              u"Received by|Receiver|Call receiver|接线员|接单人|受理人|接听人|登记人|记录人|接待人"_s),
        field("ship", Need::Optional, shipNames),
        field("ship_imo_no", Need::Optional, shipImoNumbers),
        field("ship_hull_no", Need::Optional, shipHullNumbers),
        field("owner", Need::Optional, owners),
        field("model", Need::Optional, models),
        field("serial_no", Need::Optional, serialNumbers),
        field("fault", Need::Required,
              u"Fault|Problem|Fault "
              u"description|Description|Content|故障|故障现象|故障描述|故障情况|问题|问题描述|内容|事由|报修内容|"
              "来电内容|服务内容|故障内容|反映问题|客户反映"_s),
        field("text", Need::Optional, u"What the caller said|Call text|本次来电内容|通话内容|来电记录"_s),
        field("priority", Need::Optional, u"Priority|Urgency|紧急程度|优先级|紧急度"_s),
        field("state", Need::Optional, u"State|Status|状态|单据状态|处理状态|完成情况|是否完成|进度|结果状态"_s),
        field("ended_at", Need::Optional,
              u"Ended at|Closed at|Closed on|Completed|Completed "
              u"on|Finished|结束时间|完成时间|完成日期|关闭时间|关闭日期|结案日期|"
              "结束日期|完工日期|完工时间|处理完成时间"_s),
        field("cancel_reason", Need::Optional, u"Reason for cancelling|取消原因|作废原因|撤销原因"_s),
        field("handled_by", Need::Optional,
              u"Engineers|Engineer|Handled by|Service "
              u"engineer|服务人员|服务工程师|维修人员|处理人|服务人|派工人员|维修人|现场人员|"
              "工程师|责任人"_s),
        field("measure", Need::Optional,
              u"Measure|Measures|Action "
              u"taken|Solution|处理措施|处理情况|处理结果|处理方法|解决方法|解决办法|解决措施|维修情况|措施|"
              "处理过程|维修内容|服务情况|处理意见"_s),
        field("remark", Need::Optional, u"Remark|Remarks|Note|Notes|Comment|备注|说明|备注说明"_s)};
}

} // namespace

const std::vector<ImportField> &fieldsOf(ImportKind kind)
{
    static const std::vector<ImportField> party = partyFields();
    static const std::vector<ImportField> ship = shipFields();
    static const std::vector<ImportField> engine = engineFields();
    static const std::vector<ImportField> employee = employeeFields();
    static const std::vector<ImportField> ledger = ledgerFields();
    switch (kind) {
    case ImportKind::Party:
        return party;
    case ImportKind::Ship:
        return ship;
    case ImportKind::Engine:
        return engine;
    case ImportKind::Employee:
        return employee;
    case ImportKind::Ledger:
        return ledger;
    }
    Q_UNREACHABLE();
}

QString normalHeading(const QString &heading)
{
    QString normal;
    int depth = 0;
    for (const QChar character : heading.normalized(QString::NormalizationForm_KC)) {
        if (character == u'(' || character == u'[' || character == u'【')
            ++depth;
        else if (character == u')' || character == u']' || character == u'】')
            depth = std::max(0, depth - 1);
        else if (depth == 0 && character.isLetterOrNumber())
            normal += character.toLower();
    }
    return normal;
}

} // namespace fairlead::desk
