// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/crewcheck.h"

#include "ui/form/formpanel.h"
#include "ui/form/linefields.h"
#include "ui/form/notelabel.h"
#include "wording/candidatesentences.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {
/// Around what is typed, so that a day more or less needs no further question.
constexpr std::chrono::hours margin{31 * 24};
} // namespace

CrewCheck::CrewCheck(Workbench &bench, FormPanel &form, const TicketId &ticket, Span span, Crew crew)
    : m_bench(bench),
      m_form(form),
      m_ticket(ticket),
      m_span(std::move(span)),
      m_crew(std::move(crew)),
      m_note(new NoteLabel)
{
    m_note->setObjectName(u"conflicts"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    form.addWidget(this);
    m_reason = form.add([] { return tr("Reason to &overrule"); }, new TextField(u"overrule_reason"_s));
    form.setFieldShown(m_reason, false);
    recheck();
}

CrewCheck::Span CrewCheck::between(const DateTimeField *from, const DateTimeField *until, std::function<Instant()> now)
{
    return [from, until, now = std::move(now)]() -> std::optional<rules::PlanSpan> {
        const std::optional<Instant> begin = from->value();
        if (!begin)
            return std::nullopt;
        std::optional<Instant> end = until->value();
        if (end && *end <= *begin)
            end.reset();
        return rules::spanOfVisit(*begin, end, now());
    };
}

QString CrewCheck::reason() const
{
    return m_conflicts ? m_reason->value() : QString();
}

void CrewCheck::recheck()
{
    const std::optional<rules::PlanSpan> span = m_span();
    const bool reaches = m_plan && (!span || (m_asked && m_asked->from <= span->from && span->until <= m_asked->until));
    if (!reaches)
        ask(span);
    showConflicts();
    if (m_plan)
        emit planned();
}

void CrewCheck::ask(const std::optional<rules::PlanSpan> &span)
{
    const std::optional<rules::PlanSpan> around =
        span ? std::optional(rules::PlanSpan{span->from - margin, span->until + margin}) : std::nullopt;
    m_asked = around;
    m_bench.client().read(
        this,
        [ticket = m_ticket, around](desk::Office office) { return desk::DispatchDesk(office).jobPlan(ticket, around); },
        [this, around](std::optional<desk::JobPlan> &plan) {
            if (m_asked != around)
                return; // another time was typed meanwhile
            m_plan = std::move(plan);
            showConflicts();
            if (m_plan)
                emit planned();
        });
}

void CrewCheck::showConflicts()
{
    QStringList sentences;
    bool wanted = false;
    if (m_plan) {
        rules::PlannedJob job = m_plan->job;
        job.span = m_span();
        const std::vector<EmployeeId> crew = m_crew();
        for (const rules::EngineerPlan &engineer : m_plan->engineers) {
            if (std::ranges::find(crew, engineer.engineer.id) == crew.end())
                continue;
            for (const Conflict &conflict : rules::conflictsOf(rules::candidateFor(engineer, job, m_plan->asOf))) {
                sentences.append(wording::conflictSentence(conflict.kind, engineer.engineer.name, conflict.detail,
                                                           conflict.from, conflict.until));
                wanted = wanted || rules::wantsReason(conflict.kind, m_plan->settings);
            }
        }
    }
    m_conflicts = !sentences.isEmpty();
    if (m_conflicts)
        sentences.append(wanted ? tr("To do it all the same, give a reason; it stays on record.")
                                : tr("It can be saved; a reason stays on record."));
    m_note->setNote(wanted ? Tone::Danger : Tone::Warning, sentences.join(u'\n'));
    m_form.setFieldShown(m_reason, m_conflicts);
}

void CrewCheck::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showConflicts();
    QWidget::changeEvent(event);
}

} // namespace fairlead::ui
