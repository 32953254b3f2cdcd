// SPDX-License-Identifier: GPL-3.0-or-later
// A case from the crew's departure to its end.
#include "desk/demo/democaseon.h"
#include "desk/demo/democasescript.h"

#include "desk/appraisaldesk.h"
#include "desk/followupdesk.h"
#include "desk/intakedesk.h"
#include "desk/sitedesk.h"
#include "storage/followuprepository.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fairlead::desk {

void DemoCaseScript::planCompletion()
{
    prepareOrder();
    for (int i = 0; i < m_signatories.size(); ++i) {
        const Instant at = i == 0 ? m_plan.leftAt + 20min : m_plan.submittedAt - (90min - i * 10min);
        on(i == 0 ? DemoStep::FirstSignature : DemoStep::Submitted, at, [this, i] { sign(i); });
    }
    on(DemoStep::Submitted, m_plan.submittedAt, [this] { submit(); });
    planReviews();
    on(DemoStep::Archived, m_plan.archivedAt, [this] { archive(); });
}

void DemoCaseScript::prepareOrder()
{
    PrepareWorkOrder command;
    command.visit = visit();
    m_signatories.clear();
    const bool repair = m_plan.kind == TicketKind::Repair;
    command.result = repair ? u"故障排除，试车正常，客户确认"_s : u"调试完成，各项参数符合要求，客户确认"_s;
    command.cause = repair ? words::textOf(m_plan.fault.cause) : QString();
    command.measures = repair ? words::textOf(m_plan.fault.measures) : m_plan.wanted;
    if (repair) {
        const words::Part part = words::partFor(command.measures);
        const int no = 10000 + m_stage.commands % 80000;
        command.parts = {{words::textOf(part.partNo), words::textOf(part.name), 1, u"SN%1"_s.arg(no),
                          u"SN%1"_s.arg(no + 7), no % 3 != 0}};
    }
    command.nextSteps = repair ? u"运行100小时后复查紧固力矩"_s : u"首航后进行第一次回访检查"_s;
    command.satisfaction = Satisfaction::Satisfied;
    const auto titles = words::customerTitles();
    const size_t signatories = m_stage.chance.percent(50) ? 2 : 3;
    for (size_t i = 0; i < signatories; ++i) {
        QString name = m_world.personName();
        while (m_signatories.contains(name))
            name = m_world.personName();
        m_signatories.append(name);
        command.signatories.push_back({name, words::textOf(titles[i * 2])});
    }
    m_stage.must("prepare_work_order", SiteDesk(m_stage.office).prepareWorkOrder(command, by(m_plan.lead())));
}

void DemoCaseScript::sign(int signatory)
{
    const SignWorkOrder command{visit(), m_signatories.at(signatory), SignedHow::Paper};
    m_stage.must("sign_work_order", SiteDesk(m_stage.office).signWorkOrder(command, by(m_plan.lead())));
}

void DemoCaseScript::submit()
{
    m_stage.must("submit_work_order", SiteDesk(m_stage.office).submitWorkOrder({visit()}, by(m_plan.lead())));
}

void DemoCaseScript::review(bool passed)
{
    const ReviewWorkOrder command{visit(), passed, true,
                                  passed ? QString() : u"测量数据漏填，签字人职务不符，需重新办理确认"_s};
    m_stage.must("review_work_order", SiteDesk(m_stage.office).reviewWorkOrder(command, by(m_plan.head)));
}

void DemoCaseScript::planReviews()
{
    const bool fails = m_plan.is(DemoStory::ReviewFailed);
    on(DemoStep::Reviewed, m_plan.reviewedAt, [this, fails] { review(!fails); });
    if (!fails)
        return;
    for (int i = 0; i < m_signatories.size(); ++i)
        on(DemoStep::Archived, m_plan.reviewedAt + 24h + i * 10min, [this, i] { sign(i); });
    on(DemoStep::Archived, m_plan.reviewedAt + 25h, [this] { submit(); });
    on(DemoStep::Archived, m_plan.reviewedAt + 48h, [this] { review(true); });
}

void DemoCaseScript::archive()
{
    ArchiveWorkOrder command;
    command.visit = visit();
    command.archiveNo =
        u"DA-%1-%2"_s.arg(m_plan.archivedAt.day().year()).arg(m_stage.commands, 7, 10, QLatin1Char('0'));
    command.crmRef = u"CRM%1"_s.arg(m_stage.chance.between(100000, 999999));
    command.agent = m_plan.agent;
    m_stage.must("archive_work_order", SiteDesk(m_stage.office).archiveWorkOrder(command, by(m_plan.head)));
    planAfterwards();
}

void DemoCaseScript::planAfterwards()
{
    if (m_plan.is(DemoStory::Praised))
        on(DemoStep::Closed, m_plan.calledAt - 3h, [this] { praise(); });
    if (m_plan.is(DemoStory::Accident) || m_plan.is(DemoStory::Innovation))
        on(DemoStep::Closed, m_plan.archivedAt + 30min, [this] { proposeByHand(); });
    if (m_plan.is(DemoStory::ImproperUse)) {
        const QString reason = words::textOf(m_stage.chance.pick(words::improperUses()));
        on(DemoStep::Closed, m_plan.archivedAt + 10min, [this, reason] {
            const JudgeImproperUse command{m_ticket, reason, m_world.manager()};
            m_stage.must("judge_improper_use", IntakeDesk(m_stage.office).judgeImproperUse(command, by(m_plan.head)));
        });
    }
    on(DemoStep::Closed, m_plan.calledAt, [this] { call(); });
    on(DemoStep::Closed, m_plan.calledAt + 30min, [this] {
        m_stage.must("close_ticket", FollowUpDesk(m_stage.office).closeTicket({m_ticket}, by(m_plan.agent)));
    });
}

void DemoCaseScript::call()
{
    LogAttempt command;
    for (const FollowUp &followUp : storage::FollowUpRepository(m_stage.office.session).ofTicket(m_ticket))
        command.followUp = followUp.id;
    command.thanked = true;
    command.respondent = m_plan.callerName;
    command.siteCleaned = !m_plan.is(DemoStory::NotCleaned);
    command.satisfaction = m_stage.chance.percent(75) ? Satisfaction::Satisfied : Satisfaction::Neutral;
    command.note = u"设备运行正常"_s;
    if (m_plan.is(DemoStory::VerySatisfied)) {
        command.satisfaction = Satisfaction::VerySatisfied;
        command.note = u"客户表示非常满意"_s;
    }
    if (m_plan.is(DemoStory::NotCleaned)) {
        command.satisfaction = Satisfaction::Dissatisfied;
        command.note = u"客户反映收工后现场没有清理"_s;
    }
    m_stage.must("log_attempt", FollowUpDesk(m_stage.office).logAttempt(command, by(m_plan.agent)));
}

void DemoCaseScript::praise()
{
    RecordPraise command;
    command.visit = visit();
    command.channel = m_stage.chance.percent(60) ? Channel::Phone : Channel::Letter;
    command.customerName = m_plan.callerName;
    command.text = words::textOf(m_stage.chance.pick(words::praises()));
    if (m_plan.crew.size() > 1 && m_stage.chance.percent(50))
        command.named = {m_plan.lead()};
    m_stage.must("record_praise", FollowUpDesk(m_stage.office).recordPraise(command, by(m_plan.receiver)));
}

void DemoCaseScript::proposeByHand()
{
    const bool accident = m_plan.is(DemoStory::Accident);
    ProposeByHand command;
    command.clauseId = accident ? u"A1.2x"_s : u"A4.3"_s;
    command.person = m_plan.lead();
    command.ticket = m_ticket;
    command.happenedOn = m_plan.leftAt.day();
    command.facts = accident ? u"吊装时未设警戒，备件坠落损坏船厂管路，公司安全部门定性为较大事故"_s
                             : words::textOf(m_stage.chance.pick(words::innovations()));
    command.points = Points::fromHundredths(accident ? -300 : 100);
    command.money = Money::fromFen(accident ? 0 : 20000);
    m_stage.must("propose_by_hand", AppraisalDesk(m_stage.office).proposeByHand(command, by(m_plan.head)));
}

} // namespace fairlead::desk
