// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepane.h"

#include "ui/core/plaintext.h"
#include "ui/timeline/timelinetexts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

const QString spanKey = u"dispatch/timeline_span"_s;
constexpr qreal zoomStep = 1.5;
/// Loaded on each side of what is shown, at least.
constexpr int leastDaysAround = 10;

} // namespace

TimelinePane::TimelinePane(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_bar(new QHBoxLayout),
      m_view(new TimelineView),
      m_period(plainLabel()),
      m_said(plainLabel()),
      m_spans(new QButtonGroup(this))
{
    m_back = addButton(u"timeline_back"_s, [this] { go(-1); });
    m_today = addButton(u"timeline_today"_s, [this] { showSpan(m_span, m_bench.now().day()); });
    m_forward = addButton(u"timeline_forward"_s, [this] { go(1); });
    m_period->setObjectName(u"timeline_period"_s);
    // The first to give way in a narrow window: the days themselves say where one is.
    m_period->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->addWidget(m_period, 1);
    m_bar->addStretch();
    for (const auto &[span, name] : {std::pair{Span::Day, u"timeline_day"_s}, std::pair{Span::Week, u"timeline_week"_s},
                                     std::pair{Span::Month, u"timeline_month"_s}}) {
        QToolButton *button = addButton(name, [this, span = span] {
            const QDate today = m_bench.now().day();
            const bool seen = m_view->firstDay() <= today && today <= m_view->lastDay();
            showSpan(span, seen ? today : m_view->firstDay());
        });
        button->setCheckable(true);
        m_spans->addButton(button, static_cast<int>(span));
    }
    m_wider = addButton(u"timeline_wider"_s, [this] { m_view->zoomBy(1 / zoomStep); });
    m_closer = addButton(u"timeline_closer"_s, [this] { m_view->zoomBy(zoomStep); });
    m_absence = addButton(u"timeline_absence"_s, [this] {
        const TimelineView::Place &place = m_view->current();
        const auto &rows = m_view->content().rows();
        const bool known = static_cast<size_t>(place.row) < rows.size();
        emit absenceWanted(known ? rows[static_cast<size_t>(place.row)].engineer : EmployeeId(), place.day);
    });
    m_said->setObjectName(u"timeline_said"_s);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_said->setContentsMargins(Theme::grid, 2, Theme::grid, 2);

    m_bar->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    m_bar->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_said);
    setFocusProxy(m_view);

    m_span = static_cast<Span>(std::clamp(bench.settings().value(spanKey, static_cast<int>(Span::Week)).toInt(), 0, 2));
    m_spans->button(static_cast<int>(m_span))->setChecked(true);
    m_view->setNow(bench.now());
    connect(&bench.ticker(), &Ticker::minute, this, [this] { m_view->setNow(m_bench.now()); });
    connect(m_view, &TimelineView::daysShown, this, &TimelinePane::loadShown);
    connect(m_view, &TimelineView::currentChanged, this, &TimelinePane::say);
    connect(m_view, &TimelineView::explained, this, &TimelinePane::say);
    retranslate();
}

QToolButton *TimelinePane::addButton(const QString &name, std::function<void()> clicked)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, std::move(clicked));
    m_bar->addWidget(button);
    return button;
}

void TimelinePane::addInFront(QWidget *widget)
{
    m_bar->insertWidget(0, widget);
}

int TimelinePane::daysOf(Span span, QDate first) const
{
    switch (span) {
    case Span::Day:
        return 1;
    case Span::Week:
        return 7;
    case Span::Month:
        return first.daysInMonth();
    }
    Q_UNREACHABLE();
}

void TimelinePane::showSpan(Span span, QDate around)
{
    m_span = span;
    m_bench.settings().setValue(spanKey, static_cast<int>(span));
    m_spans->button(static_cast<int>(span))->setChecked(true);
    QDate first = around;
    if (span == Span::Week)
        first = around.addDays(1 - around.dayOfWeek());
    else if (span == Span::Month)
        first = QDate(around.year(), around.month(), 1);
    m_view->showDays(first, daysOf(span, first));
    m_view->setCurrent({m_view->current().row, -1, around}, false);
}

void TimelinePane::go(int direction)
{
    // By what is seen, which zooming may have made more or less than a week.
    const QDate first = m_view->firstDay();
    if (m_span == Span::Month && first.day() == 1)
        m_view->showDays(first.addMonths(direction), first.addMonths(direction).daysInMonth());
    else
        m_view->scrollTo(first.addDays(direction * std::max<qint64>(1, first.daysTo(m_view->lastDay()) + 1)));
    m_view->setCurrent({m_view->current().row, -1, m_view->firstDay()}, false);
}

void TimelinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_begun)
        return;
    // Only now it is known how wide it is.
    m_begun = true;
    showSpan(m_span, m_bench.now().day());
}

void TimelinePane::loadShown()
{
    if (!m_begun)
        return;
    const QDate first = m_view->firstDay();
    const QDate last = m_view->lastDay();
    m_period->setText(TimelineTexts::daysText(first, last));
    if (m_first.isValid() && m_first <= first && last <= m_last)
        return;
    const qint64 around = std::max<qint64>(leastDaysAround, first.daysTo(last));
    load(first.addDays(-around), last.addDays(around));
}

void TimelinePane::reload()
{
    if (m_first.isValid())
        load(m_first, m_last);
}

void TimelinePane::load(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    const quint64 generation = ++m_generation;
    m_bench.client().read(
        this, [first, last](desk::Office office) { return desk::DispatchDesk(office).timeline(first, last); },
        [this, generation](desk::Timeline &timeline) {
            if (generation != m_generation)
                return; // other days are wanted by now
            m_view->setNow(m_bench.now());
            m_view->setTimeline(std::move(timeline));
        },
        [this, generation](const Failure &) {
            if (generation == m_generation)
                m_first = {}; // asked again when it is next shown
        });
}

void TimelinePane::say()
{
    const QString text = m_view->ghost() ? m_view->explanation().text() : m_view->textOf(m_view->current());
    m_said->setText(text);
    m_said->setToolTip(plainToolTip(text));
    m_view->setAccessibleDescription(text);
}

void TimelinePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimelinePane::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &toolTip) {
        button->setText(text);
        button->setToolTip(toolTip);
        button->setAccessibleName(toolTip);
    };
    name(m_back, u"‹"_s, tr("Earlier (Page Up)"));
    name(m_today, tr("Today"), tr("Today (Home)"));
    name(m_forward, u"›"_s, tr("Later (Page Down)"));
    name(qobject_cast<QToolButton *>(m_spans->button(static_cast<int>(Span::Day))), tr("Day"), tr("One day"));
    name(qobject_cast<QToolButton *>(m_spans->button(static_cast<int>(Span::Week))), tr("Week"), tr("One week"));
    name(qobject_cast<QToolButton *>(m_spans->button(static_cast<int>(Span::Month))), tr("Month"), tr("One month"));
    name(m_wider, u"−"_s, tr("More days (−, Ctrl+wheel)"));
    name(m_closer, u"+"_s, tr("Fewer days (+, Ctrl+wheel)"));
    name(m_absence, tr("Absence…"), tr("Enter an absence of this engineer"));
    m_view->setAccessibleName(tr("Timeline of engineers"));
    say();
}

} // namespace fairlead::ui
