// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinescale.h"
#include "ui/timeline/timelinetexts.h"

#include "support/casebuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

using test::at;

EmployeeId engineer(const char *name)
{
    return test::idOf<EmployeeId>(QString::fromUtf8(name));
}

class Sample {
public:
    Sample()
    {
        for (const char *name : {"zhou", "wu"}) {
            Employee &made = m_timeline.engineers.emplace_back();
            made.id = engineer(name);
            made.name = QString::fromUtf8(name);
        }
    }
    Sample &visit(const char *number, const char *from, const char *until, std::vector<CrewMember> crew)
    {
        desk::TimelineVisit &made = m_timeline.visits.emplace_back();
        made.visitId = test::idOf<VisitId>(QString::fromUtf8(number));
        made.ticketNumber = QString::fromUtf8(number);
        made.span = {at(from), at(until)};
        made.crew = std::move(crew);
        return *this;
    }
    /// Of the visit that was added last.
    Sample &ship(const QString &name)
    {
        m_timeline.visits.back().shipName = name;
        return *this;
    }
    Sample &away(const char *name, QDate first, QDate last)
    {
        Absence &made = m_timeline.absences.emplace_back();
        made.employeeId = engineer(name);
        made.from = first;
        made.until = last;
        return *this;
    }
    [[nodiscard]] TimelineLayout layout() const { return TimelineLayout(m_timeline); }

private:
    desk::Timeline m_timeline;
};

/// The bars of a row as `number@lane`, with a * for the lead and a ! for a clash.
QString barsOf(const TimelineLayout &layout, int row)
{
    QStringList bars;
    for (const TimelineBar &bar : layout.rows().at(static_cast<size_t>(row)).bars) {
        const QString name = bar.kind == TimelineBar::Kind::Visit ? layout.visitOf(bar).ticketNumber : u"away"_s;
        bars.append(u"%1@%2%3%4"_s.arg(name)
                        .arg(bar.lane)
                        .arg(bar.lead ? u"*"_s : QString())
                        .arg(bar.clash ? u"!"_s : QString()));
    }
    return bars.join(u' ');
}

TEST(TimelineLayoutTest, stacksWhatOverlapsAndShowsACrewInEachRow)
{
    const TimelineLayout layout =
        Sample()
            .visit("a", "2026-05-04 08:00", "2026-05-06 17:00", {{engineer("zhou"), true}})
            .visit("b", "2026-05-05 08:00", "2026-05-05 17:00", {{engineer("wu"), true}, {engineer("zhou"), false}})
            .visit("c", "2026-05-05 17:00", "2026-05-07 17:00", {{engineer("zhou"), true}})
            .visit("d", "2026-05-08 08:00", "2026-05-08 17:00", {})
            .visit("e", "2026-05-08 09:00", "2026-05-08 17:00", {})
            .away("zhou", QDate(2026, 5, 9), QDate(2026, 5, 10))
            .layout();
    ASSERT_EQ(layout.rows().size(), 3U);
    EXPECT_EQ(barsOf(layout, 0), u"d@0 e@1"_s) << "nobody can be booked twice";
    EXPECT_EQ(barsOf(layout, 1), u"a@0*! b@1! c@1*! away@0"_s) << "c begins as b ends";
    EXPECT_EQ(barsOf(layout, 2), u"b@0*"_s);
    EXPECT_EQ(layout.rows()[1].height, 2 * TimelineLayout::laneHeight + 2 * TimelineLayout::rowPadding);
    EXPECT_EQ(layout.rows()[2].height, TimelineLayout::laneHeight + 2 * TimelineLayout::rowPadding);
    EXPECT_EQ(layout.rows()[2].top, layout.rows()[0].height + layout.rows()[1].height);
    EXPECT_EQ(layout.rowOf(engineer("wu")), 2);
    EXPECT_EQ(layout.rowOf({}), 0);
    EXPECT_EQ(layout.barOf(1, test::idOf<VisitId>(u"c"_s)), 2);
    EXPECT_EQ(layout.barOf(2, test::idOf<VisitId>(u"c"_s)), -1);
}

TEST(TimelineTextsTest, keepsTheNumberWholeAsLongAsItFits)
{
    const TimelineLayout layout =
        Sample()
            .visit("FW-2026-0042", "2026-05-04 08:00", "2026-05-06 17:00", {{engineer("zhou"), false}})
            .ship(u"一条名字很长的散货船"_s)
            .layout();
    const TimelineBar &bar = layout.rows().at(1).bars.at(0);
    const QFontMetrics metrics{QFont()};
    const QString whole = TimelineTexts::shortText(layout, bar);
    const int full = metrics.horizontalAdvance(whole);
    EXPECT_EQ(TimelineTexts::fittedText(layout, bar, metrics, full), whole);
    const int number = metrics.horizontalAdvance(u" · FW-2026-0042"_s);
    const QString less =
        TimelineTexts::fittedText(layout, bar, metrics, number + metrics.horizontalAdvance(u"一条名…"_s));
    EXPECT_TRUE(less.startsWith(u'一') && less.contains(u'…') && less.endsWith(u"· FW-2026-0042"_s))
        << less.toStdString();
    const QString least = TimelineTexts::fittedText(layout, bar, metrics, metrics.horizontalAdvance(u"…26-0042"_s) + 1);
    EXPECT_TRUE(least.startsWith(u'…') && least.endsWith(u"0042"_s)) << least.toStdString();
}

TEST(TimelineLayoutTest, findsTheRowAtAHeight)
{
    const TimelineLayout layout = Sample().layout();
    const int height = layout.rows()[0].height;
    EXPECT_EQ(layout.rowAt(-1), -1);
    EXPECT_EQ(layout.rowAt(0), 0);
    EXPECT_EQ(layout.rowAt(height - 1), 0);
    EXPECT_EQ(layout.rowAt(height), 1);
    EXPECT_EQ(layout.rowAt(3 * height - 1), 2);
    EXPECT_EQ(layout.rowAt(3 * height), -1);
    EXPECT_EQ(TimelineLayout().rowAt(0), -1);
}

TEST(TimelineLayoutTest, findsWhatReachesIntoASpan)
{
    const TimelineLayout layout =
        Sample()
            .visit("long", "2026-04-01 08:00", "2026-05-06 17:00", {{engineer("zhou"), true}})
            .visit("short", "2026-04-02 08:00", "2026-04-02 17:00", {{engineer("zhou"), true}})
            .visit("late", "2026-06-01 08:00", "2026-06-02 17:00", {{engineer("zhou"), true}})
            .layout();
    const TimelineRow &row = layout.rows()[1];
    const auto [first, last] = layout.barsIn(row, {at("2026-05-06 00:00"), at("2026-05-07 00:00")});
    EXPECT_EQ(first, 0U) << "begun long before";
    EXPECT_EQ(last, 2U);
    const auto [none, end] = layout.barsIn(row, {at("2026-07-20 00:00"), at("2026-07-21 00:00")});
    EXPECT_EQ(none, end);
}

TEST(TimelineScaleTest, goesFromMomentsToPlacesAndBack)
{
    TimelineScale scale(QDate(2026, 5, 4));
    scale.setDayWidth(96);
    EXPECT_EQ(scale.xOf(QDate(2026, 5, 6)), 192);
    EXPECT_EQ(scale.xOf(at("2026-05-04 12:00")), 48);
    EXPECT_EQ(scale.xOf(at("2026-05-03 12:00")), -48);
    EXPECT_EQ(scale.at(48), at("2026-05-04 12:00"));
    EXPECT_EQ(scale.dayAt(95), QDate(2026, 5, 4));
    EXPECT_EQ(scale.dayAt(96), QDate(2026, 5, 5));
    EXPECT_EQ(scale.dayAt(-1), QDate(2026, 5, 3));
}

} // namespace
} // namespace fairlead::ui
