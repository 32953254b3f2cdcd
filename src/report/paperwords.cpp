// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperwords.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace fairlead::report {

QString inWords(TicketState state)
{
    switch (state) {
    case TicketState::Received:
        return u"已接单"_s;
    case TicketState::AwaitingDispatch:
        return u"待派工"_s;
    case TicketState::Dispatched:
        return u"已派工"_s;
    case TicketState::OnSite:
        return u"现场服务中"_s;
    case TicketState::AwaitingReview:
        return u"待审核"_s;
    case TicketState::Archived:
        return u"已归档"_s;
    case TicketState::Closed:
        return u"已关闭"_s;
    case TicketState::Cancelled:
        return u"已取消"_s;
    }
    Q_UNREACHABLE();
}

QString inWords(CallKind kind)
{
    switch (kind) {
    case CallKind::Fault:
        return u"故障"_s;
    case CallKind::CommissioningRequest:
        return u"申请安装调试"_s;
    case CallKind::Inquiry:
        return u"咨询"_s;
    case CallKind::Complaint:
        return u"投诉"_s;
    case CallKind::Praise:
        return u"表扬"_s;
    case CallKind::WrongNumber:
        return u"打错电话"_s;
    }
    Q_UNREACHABLE();
}

QString coverInWords(const Ticket &ticket)
{
    if (ticket.improperUse)
        return u"使用不当"_s;
    if (!ticket.verdict.covered)
        return u"保修未定"_s;
    return *ticket.verdict.covered ? u"保修内"_s : u"保修外"_s;
}

QString inWords(TicketKind kind)
{
    return kind == TicketKind::Commissioning ? u"安装调试"_s : u"维修保养"_s;
}

QString inWords(Priority priority)
{
    switch (priority) {
    case Priority::ShipStopped:
        return u"停航"_s;
    case Priority::Restricted:
        return u"限制航行"_s;
    case Priority::CanSail:
        return u"可航行"_s;
    }
    Q_UNREACHABLE();
}

QString inWords(PreparationItem item)
{
    switch (item) {
    case PreparationItem::CustomerNeeds:
        return u"客户需求"_s;
    case PreparationItem::CustomerRules:
        return u"客户规定已阅"_s;
    case PreparationItem::Tools:
        return u"工具"_s;
    case PreparationItem::SpareParts:
        return u"备件"_s;
    case PreparationItem::FaultAnalysis:
        return u"故障分析（原因、措施）"_s;
    }
    Q_UNREACHABLE();
}

QString inWords(FourDonts point)
{
    switch (point) {
    case FourDonts::CarriedThings:
        return u"不乱放携带的物品"_s;
    case FourDonts::CustomerEquipment:
        return u"不损坏、乱动客户设施设备"_s;
    case FourDonts::OtherAreas:
        return u"不乱闯客户其它区域"_s;
    case FourDonts::Smoking:
        return u"不在服务区域吸烟"_s;
    case FourDonts::LeftUnsatisfied:
        return u"没有不满意就撤离"_s;
    }
    Q_UNREACHABLE();
}

QString inWords(Satisfaction satisfaction)
{
    switch (satisfaction) {
    case Satisfaction::VeryDissatisfied:
        return u"非常不满意"_s;
    case Satisfaction::Dissatisfied:
        return u"不满意"_s;
    case Satisfaction::Neutral:
        return u"一般"_s;
    case Satisfaction::Satisfied:
        return u"满意"_s;
    case Satisfaction::VerySatisfied:
        return u"非常满意"_s;
    }
    Q_UNREACHABLE();
}

QString dayInWords(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString momentInWords(Instant at)
{
    return at.local().toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace fairlead::report
