// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinestand.h"

using namespace std::chrono_literals;

namespace fairlead::rules {
namespace {

using test::at;
using test::CaseBuilder;
using test::on;

// A4.1: delivered on the 1st; all calls by the end of the 16th.

test::DeliveryBuilder delivered()
{
    return test::DeliveryBuilder("2026-05-01");
}

test::DeliveryBuilder allCalled(const char *lastAt)
{
    return delivered()
        .followUp(FollowUpParty::Owner)
        .attempt("2026-05-05 10:00")
        .followUp(FollowUpParty::Yard)
        .attempt(lastAt)
        .followUp(FollowUpParty::Designer)
        .attempt("2026-05-03 10:00", false)
        .attempt("2026-05-06 10:00");
}

struct DeliveryRow {
    const char *name;
    test::DeliveryBuilder facts;
    Instant now;
    DeadlineState state;
    std::chrono::milliseconds margin;

    friend void PrintTo(const DeliveryRow &row, std::ostream *out) { *out << row.name; }
};

class DeliveryTest : public ::testing::TestWithParam<DeliveryRow> {};

TEST_P(DeliveryTest, HasStateAndMargin)
{
    const std::optional<Deadline> deadline = deliveryDeadline(GetParam().facts, GetParam().now);
    ASSERT_TRUE(deadline);
    EXPECT_EQ(deadline->kind, DeadlineKind::DeliveryFollowUps);
    EXPECT_EQ(deadline->clauseId, QStringLiteral("A4.1"));
    EXPECT_EQ(deadline->shipId, GetParam().facts.facts().ship.id);
    EXPECT_EQ(timeOf(deadline->dueAt), "2026-05-17 00:00:00.000");
    EXPECT_EQ(codeOf(deadline->state).toStdString(), codeOf(GetParam().state).toStdString());
    EXPECT_EQ(deadline->margin, GetParam().margin);
}

INSTANTIATE_TEST_SUITE_P(
    FollowUps, DeliveryTest,
    ::testing::Values(
        DeliveryRow{"Pending", delivered(), at("2026-05-13 23:59:59.999"), pending, 72h + 1ms},
        DeliveryRow{"Warning", delivered(), at("2026-05-14 00:00"), warning, 72h},
        DeliveryRow{"LastMoment", delivered(), at("2026-05-16T15:59:59.999Z"), warning, 1ms},
        DeliveryRow{"Breached", delivered(), at("2026-05-16T16:00:00Z"), breached, 0ms},
        DeliveryRow{
            "OneOfTwoReached",
            delivered().followUp(FollowUpParty::Owner).attempt("2026-05-05 10:00").followUp(FollowUpParty::Yard),
            at("2026-05-16 23:00"), warning, 1h},
        DeliveryRow{"AllReached", allCalled("2026-05-16 23:59:59.999"), at("2026-06-01 09:00"), met, 1ms},
        DeliveryRow{"OneReachedTooLate", allCalled("2026-05-17 00:00"), at("2026-06-01 09:00"), breached, 0ms},
        DeliveryRow{"OneReachedADayTooLate", allCalled("2026-05-18 00:00"), at("2026-06-01 09:00"), breached, -24h}));

TEST(DeliveryTest, IsNoneBeforeDelivery)
{
    EXPECT_FALSE(deliveryDeadline(test::DeliveryBuilder(std::nullopt), at("2026-05-01 09:00")));
}

TEST(DeliveryTest, IsDueFifteenDaysAfterADayThatIsNotCounted)
{
    EXPECT_EQ(deliveryFollowUpsDueOn(on("2026-05-01")), on("2026-05-16"));
    EXPECT_EQ(deliveryFollowUpsDueOn(on("2026-02-14")), on("2026-03-01"));
    EXPECT_EQ(deliveryFollowUpsDueOn(on("2028-02-14")), on("2028-02-29"));
    EXPECT_EQ(deliveryFollowUpsDueOn(on("2026-12-17")), on("2027-01-01"));
}

// Warranty: covered until 2026-02-28.

Engine engineUntilFebruary()
{
    Engine engine;
    engine.id = test::idOf<EngineId>(QStringLiteral("engine"));
    engine.shipId = test::idOf<ShipId>(QStringLiteral("ship"));
    engine.dates.deliveredOn = on("2024-08-31");
    return engine;
}

struct WarrantyRow {
    Instant now;
    DeadlineState state;
    std::chrono::milliseconds margin;
};

TEST(WarrantyDeadlineTest, EndsWithTheLastDay)
{
    const WarrantyRow rows[] = {
        {at("2026-01-29 23:59:59.999"), pending, 720h + 1ms}, {at("2026-01-30 00:00"), warning, 720h},
        {at("2026-02-28T15:59:59.999Z"), warning, 1ms},       {at("2026-02-28T16:00:00Z"), DeadlineState::Ended, 0ms},
        {at("2026-03-02 00:00"), DeadlineState::Ended, -24h},
    };
    for (const WarrantyRow &row : rows) {
        const std::optional<Deadline> deadline = warrantyDeadline(engineUntilFebruary(), row.now);
        ASSERT_TRUE(deadline);
        EXPECT_EQ(deadline->kind, DeadlineKind::WarrantyEnd);
        EXPECT_EQ(deadline->clauseId, QStringLiteral("P1"));
        EXPECT_EQ(deadline->engineId, engineUntilFebruary().id);
        EXPECT_EQ(deadline->shipId, engineUntilFebruary().shipId);
        EXPECT_EQ(timeOf(deadline->dueAt), "2026-03-01 00:00:00.000");
        EXPECT_EQ(codeOf(deadline->state).toStdString(), codeOf(row.state).toStdString()) << timeOf(row.now);
        EXPECT_EQ(deadline->margin, row.margin) << timeOf(row.now);
    }
}

TEST(WarrantyDeadlineTest, IsTheContractsWhereThereIsOne)
{
    Engine engine = engineUntilFebruary();
    engine.dates.contractUntil = on("2026-12-31");
    const std::optional<Deadline> deadline = warrantyDeadline(engine, at("2026-06-01 09:00"));
    ASSERT_TRUE(deadline);
    EXPECT_EQ(deadline->clauseId, QStringLiteral("P3"));
    EXPECT_EQ(timeOf(deadline->dueAt), "2027-01-01 00:00:00.000");
}

TEST(WarrantyDeadlineTest, IsNoneWhileUndecidedOrVoid)
{
    EXPECT_FALSE(warrantyDeadline(Engine(), at("2026-01-15 09:00")));

    Engine engine = engineUntilFebruary();
    engine.voided = WarrantyVoid{on("2026-01-15"), QStringLiteral("fuel not allowed"), test::person("head")};
    EXPECT_TRUE(warrantyDeadline(engine, at("2026-01-14T15:59:59.999Z")));
    EXPECT_FALSE(warrantyDeadline(engine, at("2026-01-14T16:00:00Z")));
}

} // namespace
} // namespace fairlead::rules
