// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/dayrange.h"

#include <gtest/gtest.h>

namespace fairlead::ui {
namespace {

using namespace Qt::StringLiterals;

const QDate today(2026, 5, 4);

struct RangeCase {
    const char16_t *typed;
    const char *from;  ///< empty: open
    const char *until; ///< empty: open
    const char *said;  ///< as it is written back
};

TEST(DayRangeTest, ReadsWhatPeopleType)
{
    const RangeCase cases[] = {{u"2026-05-03", "2026-05-03", "2026-05-03", "2026-05-03"},
                               {u"5-3", "2026-05-03", "2026-05-03", "2026-05-03"},
                               {u"2026年5月3日", "2026-05-03", "2026-05-03", "2026-05-03"},
                               {u"2026-2", "2026-02-01", "2026-02-28", "2026-02"},
                               {u"2024年2月", "2024-02-01", "2024-02-29", "2024-02"},
                               {u"2026", "2026-01-01", "2026-12-31", "2026"},
                               {u"2026年", "2026-01-01", "2026-12-31", "2026"},
                               {u" 2026-05-03 .. 2026-05-09 ", "2026-05-03", "2026-05-09", "2026-05-03..2026-05-09"},
                               {u"2026-01..2026-03", "2026-01-01", "2026-03-31", "2026-01-01..2026-03-31"},
                               {u"5-3至5-9", "2026-05-03", "2026-05-09", "2026-05-03..2026-05-09"},
                               {u"5-3～5-9", "2026-05-03", "2026-05-09", "2026-05-03..2026-05-09"},
                               {u"..2026-05", "", "2026-05-31", "..2026-05-31"},
                               {u"2026..", "2026-01-01", "", "2026-01-01.."},
                               {u"5-3..5-3", "2026-05-03", "2026-05-03", "2026-05-03"}};
    for (const RangeCase &one : cases) {
        const QString typed = QString::fromUtf16(one.typed);
        const std::optional<DayRange> range = parseDayRange(typed, today);
        ASSERT_TRUE(range) << qPrintable(typed);
        const auto said = [](const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); };
        EXPECT_EQ(said(range->from), QString::fromLatin1(one.from)) << qPrintable(typed);
        EXPECT_EQ(said(range->until), QString::fromLatin1(one.until)) << qPrintable(typed);
        EXPECT_EQ(dayRangeText(*range), QString::fromLatin1(one.said)) << qPrintable(typed);
        EXPECT_EQ(parseDayRange(dayRangeText(*range), today), range) << "what is written back is read again";
    }
}

TEST(DayRangeTest, RefusesWhatIsNoRange)
{
    for (const QString &typed : {u""_s, u"  "_s, u".."_s, u"2026-02-30"_s, u"2026-13"_s, u"99"_s, u"3000"_s, u"abc"_s,
                                 u"5-9..5-3"_s, u"5-1..5-2..5-3"_s, u"2026-05-03 x"_s})
        EXPECT_FALSE(parseDayRange(typed, today)) << qPrintable(typed);
    EXPECT_EQ(dayRangeText({}), QString());
}

} // namespace
} // namespace fairlead::ui
