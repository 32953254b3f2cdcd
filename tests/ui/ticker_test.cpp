// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/waiting.h"
#include "ui/core/ticker.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

TEST(TickerTest, ticksEverySecondForThoseWhoListenAndTellsFullMinutes)
{
    desk::SetClock clock(*Instant::fromIso(u"2026-05-04T08:59:59.990+08:00"_s));
    Ticker ticker(clock);
    QSignalSpy seconds(&ticker, &Ticker::second);
    QSignalSpy minutes(&ticker, &Ticker::minute);
    clock.set(*Instant::fromIso(u"2026-05-04T09:00:00.995+08:00"_s));
    test::waitUntil([&] { return seconds.count() > 0; });
    EXPECT_EQ(minutes.count(), 1);
    test::waitUntil([&] { return seconds.count() > 1; });
    EXPECT_EQ(minutes.count(), 1) << "it is still the same minute";
}

TEST(TickerTest, letsListenersGo)
{
    // Each at another address: a lock that belongs to the listener's address is shared by some of them and the ticker.
    desk::SetClock clock(*Instant::fromIso(u"2026-05-04T08:59:59+08:00"_s));
    Ticker ticker(clock);
    std::vector<std::unique_ptr<QObject>> listeners;
    for (int i = 0; i < 2000; ++i) {
        listeners.push_back(std::make_unique<QObject>());
        QObject::connect(&ticker, &Ticker::second, listeners.back().get(), [] {});
    }
    listeners.clear();
    QSignalSpy seconds(&ticker, &Ticker::second);
    test::waitUntil([&] { return seconds.count() > 0; });
}

} // namespace
} // namespace fairlead::ui
