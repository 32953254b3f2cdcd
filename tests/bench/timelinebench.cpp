// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"

#include "ui/timeline/timelineview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QUuid>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fairlead::bench {

namespace {

constexpr int engineers = 12;
constexpr int visits = 500;
constexpr int shownDays = 60;
constexpr int scrolls = 300;
constexpr int zooms = 120;

desk::Timeline busyTimeline(QDate first)
{
    desk::Timeline timeline;
    timeline.first = first;
    timeline.last = first.addDays(shownDays);
    for (int i = 0; i < engineers; ++i) {
        Employee &engineer = timeline.engineers.emplace_back();
        engineer.id = EmployeeId(QUuid::createUuid());
        engineer.name = u"工程师%1"_s.arg(i);
    }
    std::mt19937 chance(1);
    for (int i = 0; i < visits; ++i) {
        desk::TimelineVisit &visit = timeline.visits.emplace_back();
        visit.visitId = VisitId(QUuid::createUuid());
        visit.ticketId = TicketId(QUuid::createUuid());
        visit.ticketNumber = u"2026-%1"_s.arg(i, 6, 10, QChar(u'0'));
        visit.shipName = u"远洋新海航%1号"_s.arg(i);
        visit.fault = u"增压器漏油，转速上不去"_s;
        visit.ticketState = TicketState::Dispatched;
        visit.agreed = visit.toCome = true;
        const Instant from =
            startOfDay(first) + std::chrono::hours(std::uniform_int_distribution(0, shownDays * 24)(chance));
        visit.span = {from, from + std::chrono::hours(std::uniform_int_distribution(4, 96)(chance))};
        const size_t lead = static_cast<size_t>(std::uniform_int_distribution(0, engineers - 1)(chance));
        visit.crew = {{timeline.engineers[lead].id, true}, {timeline.engineers[(lead + 1) % engineers].id, false}};
    }
    return timeline;
}

} // namespace

TimelineFrames measureTimeline()
{
    const QDate first(2026, 5, 4);
    ui::TimelineView view;
    view.resize(1366, 768);
    view.setNow(startOfDay(first) + 10h);
    TimelineFrames frames;
    QElapsedTimer timer;
    timer.start();
    view.setTimeline(busyTimeline(first));
    frames.layoutMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    view.show();
    view.showDays(first, 31);
    QCoreApplication::processEvents();
    std::vector<double> times;
    const auto frame = [&](const auto &change) {
        QElapsedTimer one;
        one.start();
        change();
        view.viewport()->repaint();
        times.push_back(static_cast<double>(one.nsecsElapsed()) / 1e6);
    };
    for (int i = 0; i < scrolls; ++i) {
        frame([&view, i] {
            view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + 7);
            view.verticalScrollBar()->setValue((i * 11) % std::max(1, view.verticalScrollBar()->maximum()));
        });
    }
    // In to a day of hours and out to two months, and back.
    for (int i = 0; i < zooms; ++i)
        frame([&view, i] { view.zoomBy(i % 40 < 20 ? 1.2 : 1 / 1.2); });
    view.showDays(first, shownDays);
    frame([] {}); // everything at once
    std::sort(times.begin(), times.end());
    frames.halfMs = times[times.size() / 2];
    frames.longestMs = times.back();
    return frames;
}

} // namespace fairlead::bench
