// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/importwords.h"

#include "desk/import/importkind.h"

#include <QHash>
#include <QSet>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// A value and the words for it, divided by bars.
template <typename E> struct Words {
    E value;
    QString words;
};

template <typename E> class Dictionary {
public:
    Dictionary(std::initializer_list<Words<E>> entries)
    {
        for (const Words<E> &entry : entries) {
            for (const QString &word : entry.words.split(u'|'))
                m_values.insert(normalHeading(word), entry.value);
        }
        if constexpr (std::is_enum_v<E>) {
            for (const auto &[value, code] : EnumCodes<E>::table)
                m_values.insert(normalHeading(QString::fromLatin1(code)), value);
        }
    }

    [[nodiscard]] std::optional<E> find(const QString &word) const
    {
        const auto found = m_values.constFind(normalHeading(word));
        return found == m_values.constEnd() ? std::nullopt : std::optional<E>(*found);
    }

private:
    QHash<QString, E> m_values;
};

} // namespace

template <> std::optional<PartyKind> fromWord(const QString &word)
{
    static const Dictionary<PartyKind> words{
        {PartyKind::ShipOwner, u"Ship owner|Owner|Shipowner|船东|船主|船公司|航运公司|业主|用户"_s},
        {PartyKind::Shipyard, u"Shipyard|Yard|Builder|船厂|造船厂|修造厂|建造厂"_s},
        {PartyKind::DesignInstitute, u"Design institute|Designer|设计院|设计单位|设计公司"_s},
        {PartyKind::Other, u"Other|其他|其它|其他单位"_s}};
    return words.find(word);
}

template <> std::optional<Role> fromWord(const QString &word)
{
    static const Dictionary<Role> words{
        {Role::CallReceiver, u"Call receiver|Receiver|接线员|接单员|话务员|客服|接待员"_s},
        {Role::Head, u"Head of after-sales|Head|售后部长|部长|售后负责人|主管|售后经理"_s},
        {Role::Engineer, u"Service engineer|Engineer|服务工程师|工程师|服务人员|维修工程师|技术员|售后工程师|维修工"_s},
        {Role::FollowUpAgent, u"Follow-up agent|Follow-up|回访员|回访人员|回访"_s},
        {Role::Manager, u"Manager|经理|总经理|负责人"_s},
        {Role::Administrator, u"Administrator|Admin|管理员|系统管理员"_s},
        {Role::Auditor, u"Auditor|审计员|审计|稽核员"_s}};
    return words.find(word);
}

template <> std::optional<Job> fromWord(const QString &word)
{
    static const Dictionary<Job> words{{Job::Commissioning, u"Commissioning|安装调试|调试|安装"_s},
                                       {Job::Repair, u"Repair|Repairs|维修|修理|机械维修"_s},
                                       {Job::Electrics, u"Electrics|Electrical|电气|电控|电器"_s}};
    return words.find(word);
}

template <> std::optional<TicketKind> fromWord(const QString &word)
{
    static const Dictionary<TicketKind> words{
        {TicketKind::Commissioning,
         u"Commissioning|Installation and commissioning|安装调试|调试|安装|试航调试|系泊试验|开机调试"_s},
        {TicketKind::Repair,
         u"Repair|Maintenance|Repair and maintenance|维修保养|维修|保养|修理|故障|故障维修|保修|维护|检修"_s}};
    return words.find(word);
}

template <> std::optional<TicketState> fromWord(const QString &word)
{
    static const Dictionary<TicketState> words{
        {TicketState::Received,
         u"Received|Open|New|Pending|In progress|已接单|接单|待处理|未处理|未完成|处理中|进行中|新建|否|跟踪中"_s},
        {TicketState::AwaitingDispatch, u"Awaiting dispatch|待派工|待派|待派单"_s},
        {TicketState::Dispatched, u"Dispatched|已派工|已派|已派单"_s},
        {TicketState::OnSite, u"On site|现场服务中|现场服务|服务中|现场"_s},
        {TicketState::AwaitingReview, u"Awaiting review|待审核|待评审"_s},
        {TicketState::Archived, u"Archived|已存档|存档|已归档|归档"_s},
        {TicketState::Closed, u"Closed|Done|Completed|Finished|Solved|已关闭|关闭|已完成|完成|已完工|完工|结束|已结束|"
                              u"已处理|已解决|解决|结案|"
                              "已结案|处理完毕|是|电话解决|已修复|修复"_s},
        {TicketState::Cancelled, u"Cancelled|Canceled|Void|已取消|取消|作废|已作废|撤销|已撤销"_s}};
    return words.find(word);
}

template <> std::optional<Priority> fromWord(const QString &word)
{
    static const Dictionary<Priority> words{
        {Priority::ShipStopped, u"Ship stopped|Stopped|停航|船舶停航|特急|紧急|高"_s},
        {Priority::Restricted,
         u"Restricted|Restricted operation|Manoeuvring restricted|操纵受限|限制航行|限航|航行受限|受限|急|中|较急"_s},
        {Priority::CanSail, u"Can sail|Normal|可航行|可以航行|能航行|一般|普通|低|正常|不急"_s}};
    return words.find(word);
}

template <> std::optional<CallKind> fromWord(const QString &word)
{
    static const Dictionary<CallKind> words{
        {CallKind::Fault, u"Fault|故障|故障报修|报修|维修"_s},
        {CallKind::CommissioningRequest,
         u"Commissioning request|Commissioning|申请安装调试|申请调试|调试申请|安装调试申请|调试请求|安装调试|调试"_s},
        {CallKind::Inquiry, u"Inquiry|Enquiry|咨询|询问|查询"_s},
        {CallKind::Complaint, u"Complaint|投诉|抱怨|投诉抱怨"_s},
        {CallKind::Praise, u"Praise|表扬|感谢"_s},
        {CallKind::WrongNumber, u"Wrong number|打错|错号|误拨|打错电话|拨错"_s}};
    return words.find(word);
}

template <> std::optional<Channel> fromWord(const QString &word)
{
    static const Dictionary<Channel> words{{Channel::Phone, u"Phone|Telephone|Call|电话|来电|热线|手机"_s},
                                           {Channel::Email, u"E-mail|Email|Mail|邮件|电子邮件|邮箱"_s},
                                           {Channel::Letter, u"Letter|Fax|信函|来函|函件|传真|书面"_s},
                                           {Channel::InPerson, u"In person|Visit|当面|来访|上门|现场|面谈"_s}};
    return words.find(word);
}

template <> std::optional<bool> fromWord(const QString &word)
{
    static const Dictionary<bool> words{{true, u"true|yes|y|1|是|有|在用|在职|有效|启用|active|√|✓|in use"_s},
                                        {false, u"false|no|n|0|否|无|停用|离职|无效|禁用|inactive|×|not in use"_s}};
    if (word.trimmed() == u"√"_s || word.trimmed() == u"✓"_s)
        return true;
    if (word.trimmed() == u"×"_s)
        return false;
    return words.find(word);
}

bool saysNothing(const QString &text)
{
    static const QSet<QString> words{u"-"_s,    u"--"_s,   u"—"_s,    u"——"_s,   u"/"_s,   u"\\"_s,   u"无"_s,
                                     u"不详"_s, u"未知"_s, u"待定"_s, u"暂无"_s, u"n/a"_s, u"null"_s, u"?"_s};
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed().toLower();
    return plain.isEmpty() || words.contains(plain);
}

} // namespace fairlead::desk
