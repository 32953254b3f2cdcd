// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demomonths.h"

#include "desk/appraisaldesk.h"
#include "rules/proposals.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fairlead::desk {

namespace {

constexpr int objectionPercent = 12;
constexpr int rejectedPercent = 10;
constexpr int amendedPercent = 6;
constexpr int leftOpenPercent = 30; // of the last full month

} // namespace

void DemoMonths::plan(Month first, Month last)
{
    m_lastFull = last.previous();
    for (Month month = first; month < last; month = month.next())
        planMonth(month);
}

void DemoMonths::planMonth(Month month)
{
    const QDate begin = month.next().firstDay();
    m_stage.timeline.plan(startOfDay(begin.addDays(1)) + 10h, [this, month] { object(month); });
    m_stage.timeline.plan(startOfDay(begin.addDays(2)) + 9h, [this] { answer(); });
    const bool isLast = month == m_lastFull;
    m_stage.timeline.plan(startOfDay(begin.addDays(2)) + 14h, [this, month, isLast] { decide(month, isLast); });
    if (!isLast)
        m_stage.timeline.plan(startOfDay(begin.addDays(3)) + 10h, [this, month] { close(month); });
}

std::vector<ProposalRow> DemoMonths::undecided(Month month)
{
    AppraisalDesk desk(m_stage.office);
    ListQuery query;
    query.filter = u"undecided"_s;
    std::vector<ProposalRow> rows;
    for (ProposalRow &row : desk.proposalRows(desk.proposalKeys(query))) {
        if (row.proposal.happenedOn <= month.lastDay())
            rows.push_back(std::move(row));
    }
    return rows;
}

void DemoMonths::object(Month month)
{
    AppraisalDesk desk(m_stage.office);
    desk.sweep();
    for (const ProposalRow &row : undecided(month)) {
        if (row.proposal.points >= Points() || !m_stage.chance.percent(objectionPercent))
            continue;
        const Object command{row.proposal.id, words::textOf(m_stage.chance.pick(words::objections()))};
        m_stage.must("object", desk.object(command, {row.proposal.personId, {}}));
    }
}

void DemoMonths::answer()
{
    AppraisalDesk desk(m_stage.office);
    ListQuery query;
    query.filter = u"undecided"_s;
    for (const ProposalRow &row : desk.proposalRows(desk.proposalKeys(query))) {
        for (const Objection &objection : row.objections) {
            if (objection.answered)
                continue;
            const QString text = words::textOf(m_stage.chance.pick(words::objectionAnswers()));
            m_stage.must("answer_objection", desk.answerObjection({objection.id, text}, {m_world.manager(), {}}));
        }
    }
}

void DemoMonths::decide(Month month, bool leaveSome)
{
    AppraisalDesk(m_stage.office).sweep();
    for (const ProposalRow &row : undecided(month)) {
        if (!leaveSome || !m_stage.chance.percent(leftOpenPercent))
            decideOne(row, month);
    }
}

void DemoMonths::decideOne(const ProposalRow &row, Month month)
{
    const Proposal &proposal = row.proposal;
    // What still waits for a record may get it; after a month nobody waits any longer.
    if (!rules::isDecidable(proposal) && proposal.happenedOn >= month.firstDay())
        return;
    Decide command;
    command.proposal = proposal.id;
    const int dice = m_stage.chance.between(1, 100);
    if (!rules::isDecidable(proposal) || dice <= rejectedPercent) {
        command.verdict = DecisionVerdict::Reject;
        command.reason = words::textOf(m_stage.chance.pick(words::rejections()));
    } else if (dice <= rejectedPercent + amendedPercent && proposal.origin == ProposalOrigin::Rules) {
        command.verdict = DecisionVerdict::Amend;
        command.points = Points::fromHundredths(proposal.points.hundredths() / 2);
        command.money = Money::fromFen(proposal.money.fen() / 2);
        command.reason = u"情节轻微，酌情减半"_s;
    } else {
        command.verdict = DecisionVerdict::Approve;
        command.reason = words::textOf(m_stage.chance.pick(words::approvals()));
    }
    m_stage.must("decide", AppraisalDesk(m_stage.office).decide(command, {m_world.manager(), {}}));
}

void DemoMonths::close(Month month)
{
    // What time has brought since the decisions still belongs to that month.
    decide(month, false);
    m_stage.must("close_month", AppraisalDesk(m_stage.office).closeMonth({month}, {m_world.manager(), {}}));
}

} // namespace fairlead::desk
