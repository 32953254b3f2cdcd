// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/deadlinewatch.h"

#include "desk/appraisaldesk.h"
#include "desk/casedesk.h"
#include "wording/labels.h"
#include "wording/times.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using rules::Deadline;
using rules::DeadlineState;

namespace {

/// How many are told one by one; more become a sum.
constexpr qsizetype mostLines = 3;

/// What makes a deadline the same one at the next look. A new time for the same thing is a new deadline.
QString keyOf(const Deadline &deadline)
{
    return QStringList{codeOf(deadline.kind),
                       deadline.ticketId.toString(),
                       deadline.visitId.toString(),
                       deadline.shipId.toString(),
                       deadline.engineId.toString(),
                       deadline.day.toString(Qt::ISODate),
                       QString::number(deadline.dueAt.msecs())}
        .join(u'|');
}

QString lineOf(const Deadline &deadline, const desk::OverviewView &view, Instant now)
{
    QStringList parts;
    if (!deadline.ticketId.isNull())
        parts.append(view.ticketNumbers.value(deadline.ticketId));
    if (!deadline.engineId.isNull() && deadline.ticketId.isNull())
        parts.append(view.engineSerials.value(deadline.engineId));
    if (const QString ship = view.shipNames.value(deadline.shipId); !ship.isEmpty())
        parts.append(ship);
    parts.append(wording::label(deadline.kind));
    if (deadline.day.isValid())
        parts.append(wording::dateText(deadline.day));
    parts.append(wording::countdown(deadline, now));
    return parts.join(u" · "_s);
}

} // namespace

DeadlineWatch::DeadlineWatch(Workbench &bench, QObject *parent) : QObject(parent), m_bench(bench) {}

void DeadlineWatch::start()
{
    connect(&m_bench.ticker(), &Ticker::minute, this, &DeadlineWatch::look, Qt::UniqueConnection);
    look();
}

void DeadlineWatch::look()
{
    if (m_looking)
        return;
    m_looking = true;
    m_bench.client().readLong(
        this, [](desk::Office office) { return desk::CaseDesk(office).overview(); },
        [this](const desk::OverviewView &view) {
            m_looking = false;
            // Judging is much more work than looking: only when a limit was passed, or a day has ended.
            const QDate today = m_bench.now().day();
            if (tell(view) || std::exchange(m_lastDay, today) != today)
                judge();
        },
        [this](const Failure &) { m_looking = false; });
}

void DeadlineWatch::judge()
{
    m_bench.client().readLong(
        this, [](desk::Office office) { return desk::AppraisalDesk(office).sweep(); },
        [this](int changed) {
            if (changed > 0)
                m_bench.client().noteChange();
        },
        {});
}

bool DeadlineWatch::tell(const desk::OverviewView &view)
{
    const Instant now = m_bench.now();
    QHash<QString, DeadlineState> known;
    QStringList lines;
    int missed = 0;
    int urgent = 0;
    for (const Deadline &deadline : view.deadlines) {
        if (deadline.state != DeadlineState::Warning && deadline.state != DeadlineState::Breached)
            continue;
        const QString key = keyOf(deadline);
        known.insert(key, deadline.state);
        const auto before = m_known.constFind(key);
        if (before != m_known.constEnd() && *before == deadline.state)
            continue;
        ++(deadline.state == DeadlineState::Breached ? missed : urgent);
        lines.append(lineOf(deadline, view, now));
    }
    m_known = known;
    const bool first = !std::exchange(m_lookedOnce, true);
    if (lines.isEmpty())
        return false;
    const QString sum = tr("Deadlines missed: %1 · near: %2").arg(missed).arg(urgent);
    emit noticed(missed > 0 ? Tone::Danger : Tone::Warning, first ? tr("What is due") : tr("Deadlines"),
                 first || lines.size() > mostLines ? sum : lines.join(u'\n'));
    return missed > 0;
}

} // namespace fairlead::ui
