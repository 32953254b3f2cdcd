// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sheetdays.h"

#include "../support/casebuilder.h"

#include <gtest/gtest.h>

namespace fairlead::rules {
namespace {

using test::at;
using test::CaseBuilder;

CaseBuilder onSite(const char *arrivedAt = "2026-05-06 08:00")
{
    return CaseBuilder::commissioning("2026-05-04 09:00")
        .sentToDispatch("2026-05-04 10:00")
        .assigned("2026-05-04 12:00", {"zhou"})
        .arrived(arrivedAt);
}

struct DaysRow {
    const char *name;
    CaseBuilder facts;
    Instant now;
    const char *days; ///< day of the month and state of each

    friend void PrintTo(const DaysRow &row, std::ostream *out) { *out << row.name; }
};

class SheetDaysTest : public ::testing::TestWithParam<DaysRow> {};

TEST_P(SheetDaysTest, SayHowEachDayStands)
{
    const CaseFacts facts = GetParam().facts;
    QStringList found;
    for (const SheetDay &day : sheetDays(facts.visits.back(), GetParam().now)) {
        found.append(QStringLiteral("%1 %2").arg(day.day.day()).arg(codeOf(day.state)));
        EXPECT_EQ(day.newest == nullptr, day.state == SheetDayState::Missing);
    }
    EXPECT_EQ(found.join(QStringLiteral(", ")).toStdString(), GetParam().days);
}

INSTANTIATE_TEST_SUITE_P(
    Days, SheetDaysTest,
    ::testing::Values(DaysRow{"BeforeArrival",
                              CaseBuilder::commissioning("2026-05-04 09:00")
                                  .sentToDispatch("2026-05-04 10:00")
                                  .assigned("2026-05-04 12:00", {"zhou"}),
                              at("2026-05-06 10:00"), ""},
                      DaysRow{"TheFirstDay", onSite(), at("2026-05-06 23:59:59.999"), "6 missing"},
                      DaysRow{"TheSecondBegins", onSite(), at("2026-05-07 00:00"), "6 missing, 7 missing"},
                      DaysRow{"LeftAtMidnightSharp", onSite().left("2026-05-07 00:00"), at("2026-05-09 10:00"),
                              "6 missing"},
                      DaysRow{"OneOfEach",
                              onSite()
                                  .left("2026-05-10 12:00")
                                  .sheet("2026-05-06", "2026-05-06 18:00")
                                  .sheetReviewed("2026-05-07 09:00", true)
                                  .sheet("2026-05-07", "2026-05-07 18:00")
                                  .sheetReviewed("2026-05-08 09:00", false)
                                  .sheet("2026-05-08", "2026-05-08 18:00")
                                  .sheet("2026-05-09", "2026-05-09 18:00")
                                  .draft(),
                              at("2026-05-20 10:00"), "6 accepted, 7 returned, 8 submitted, 9 draft, 10 missing"},
                      DaysRow{"AReturnedSheetIsBeingAnswered",
                              onSite()
                                  .left("2026-05-06 20:00")
                                  .sheet("2026-05-06", "2026-05-06 18:00")
                                  .sheetReviewed("2026-05-06 19:00", false)
                                  .sheet("2026-05-06", "2026-05-06 19:30")
                                  .draft(),
                              at("2026-05-20 10:00"), "6 draft"},
                      DaysRow{"AReturnedSheetWasAnswered",
                              onSite()
                                  .left("2026-05-06 20:00")
                                  .sheet("2026-05-06", "2026-05-06 18:00")
                                  .sheetReviewed("2026-05-06 19:00", false)
                                  .sheet("2026-05-06", "2026-05-06 19:30"),
                              at("2026-05-20 10:00"), "6 submitted"}),
    [](const auto &row) { return row.param.name; });

TEST(CarriedIntoTest, IsWhatTheVisitBeforeLeftOpen)
{
    const CaseFacts facts = onSite()
                                .left("2026-05-06 18:00", false, "Governor to be tuned")
                                .nextVisit()
                                .assigned("2026-05-06 19:00", {"zhou"});
    EXPECT_EQ(carriedInto(facts, facts.visits.at(0).visit), QString());
    EXPECT_EQ(carriedInto(facts, facts.visits.at(1).visit), QStringLiteral("Governor to be tuned"));
}

TEST(CorrectedValueTest, IsTheNewestCorrectionOfThatField)
{
    VisitFacts facts;
    const auto sheet = test::idOf<DailySheetId>(QStringLiteral("sheet"));
    const auto correct = [&](const DailySheetId &of, const char *field, const char *value) {
        Correction correction;
        correction.sheetId = of;
        correction.field = QString::fromLatin1(field);
        correction.newValue = QString::fromLatin1(value);
        facts.corrections.push_back(correction);
    };
    const QString field = QStringLiteral("work");
    EXPECT_EQ(correctedValue(facts, sheet, field, QStringLiteral("original")), QStringLiteral("original"));
    correct(sheet, "work", "first");
    correct(sheet, "work", "second");
    correct({}, "work", "of the work order");
    correct(sheet, "plan", "of another field");
    EXPECT_EQ(correctedValue(facts, sheet, field, QStringLiteral("original")), QStringLiteral("second"));
}

} // namespace
} // namespace fairlead::rules
