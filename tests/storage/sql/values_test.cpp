// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket.h"
#include "storage/sql/query.h"
#include "support/databasefixture.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <limits>

using namespace fairlead;
using namespace fairlead::storage;

namespace {

/// One column of each type, and a way to send a value through it.
class ValuesTest : public test::DatabaseFixture {
protected:
    void SetUp() override
    {
        DatabaseFixture::SetUp();
        session().execute(
            expandMigration(QStringLiteral("CREATE TABLE probe (row_no {seq}, text TEXT, bytes {id}, number {int})"),
                            session().dialect()));
    }

    /// Writes `value` into `column` of a new row and gives what `take(const Row &)` makes of that row.
    template <typename Take> auto through(const char *column, const SqlValue &value, Take take)
    {
        const QString name = QString::fromLatin1(column);
        Query insert(session(), QStringLiteral("INSERT INTO probe (%1) VALUES (:value) RETURNING row_no").arg(name));
        const qint64 row = insert.bind("value", value).integer();
        Query select(session(), "SELECT * FROM probe WHERE row_no = :row");
        return select.bind("row", row).first<decltype(take(std::declval<const Row &>()))>(take).value();
    }

    QString throughText(const SqlValue &value)
    {
        return through("text", value, [](const Row &row) { return row.text("text"); });
    }
    QByteArray throughBytes(const SqlValue &value)
    {
        return through("bytes", value, [](const Row &row) { return row.bytes("bytes"); });
    }
    qint64 throughNumber(const SqlValue &value)
    {
        return through("number", value, [](const Row &row) { return row.integer("number"); });
    }
};
FAIRLEAD_ON_BOTH_DATABASES(ValuesTest);

} // namespace

TEST_P(ValuesTest, textOfEveryKind)
{
    const QStringList texts{QStringLiteral("增压器漏油"),
                            QStringLiteral("O'Brien \"quoted\" \\ back\\\\slash"),
                            QStringLiteral("'; DROP TABLE probe; --"),
                            QStringLiteral(":value $1 ? %1 $$ E'\\n'"),
                            QStringLiteral("line\nline\r\n\ttab"),
                            QStringLiteral("𠮷野 😀"),
                            QStringLiteral("  spaces  "),
                            QStringLiteral("<b>0.2</b> &amp; =1+1")};
    for (const QString &text : texts)
        EXPECT_EQ(throughText(text), text);
}

TEST_P(ValuesTest, nullTextIsNullAndEmptyTextIsNot)
{
    EXPECT_TRUE(through("text", QString(), [](const Row &row) { return row.isNull("text"); }));
    EXPECT_TRUE(throughText(QString()).isNull());
    EXPECT_FALSE(through("text", QStringLiteral(""), [](const Row &row) { return row.isNull("text"); }));
    EXPECT_FALSE(throughText(QStringLiteral("")).isNull());
    EXPECT_FALSE(throughText(notNull(QString())).isNull());
    EXPECT_EQ(through("text", QString(), [](const Row &row) { return row.optionalText("text"); }), std::nullopt);
}

TEST_P(ValuesTest, textWithNulIsRefused)
{
    Query insert(session(), "INSERT INTO probe (text) VALUES (:value)");
    try {
        insert.bind("value", QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
        FAIL();
    } catch (const DbError &error) {
        EXPECT_EQ(error.kind(), DbError::Kind::Constraint);
    }
}

TEST_P(ValuesTest, bytesOfEveryValue)
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all.append(static_cast<char>(byte));
    EXPECT_EQ(throughBytes(all), all);
    EXPECT_TRUE(throughBytes(QByteArray()).isNull());
    EXPECT_FALSE(throughBytes(QByteArray("")).isNull());
    EXPECT_EQ(throughBytes(QByteArray("")).size(), 0);
}

TEST_P(ValuesTest, numbersToTheirLimits)
{
    for (const qint64 number : {std::numeric_limits<qint64>::min(), qint64(-1), qint64(0), qint64(1) << 53,
                                (qint64(1) << 53) + 1, std::numeric_limits<qint64>::max()})
        EXPECT_EQ(throughNumber(number), number);
    EXPECT_EQ(through("number", -7, [](const Row &row) { return row.number("number"); }), -7);
    EXPECT_THROW(through("number", qint64(1) << 31, [](const Row &row) { return row.number("number"); }), DbError);
}

TEST_P(ValuesTest, booleansAreNumbers)
{
    EXPECT_EQ(throughNumber(true), 1);
    EXPECT_EQ(throughNumber(false), 0);
    EXPECT_TRUE(through("number", true, [](const Row &row) { return row.boolean("number"); }));
    EXPECT_FALSE(through("number", false, [](const Row &row) { return row.boolean("number"); }));
    EXPECT_EQ(through("number", std::optional<bool>(), [](const Row &row) { return row.optionalBoolean("number"); }),
              std::nullopt);
}

TEST_P(ValuesTest, dates)
{
    for (const QDate day : {QDate(2024, 2, 29), QDate(2026, 1, 1), QDate(1999, 12, 31)}) {
        EXPECT_EQ(throughText(day), day.toString(Qt::ISODate));
        EXPECT_EQ(through("text", day, [](const Row &row) { return row.date("text"); }), day);
    }
    EXPECT_TRUE(throughText(QDate()).isNull());
    EXPECT_FALSE(through("text", QDate(), [](const Row &row) { return row.date("text"); }).isValid());
    EXPECT_EQ(through("text", QDate(), [](const Row &row) { return row.optionalDate("text"); }), std::nullopt);
    EXPECT_THROW(through("text", QStringLiteral("2026-02-30"), [](const Row &row) { return row.date("text"); }),
                 DbError);
}

TEST_P(ValuesTest, instants)
{
    const Instant moment = *Instant::fromIso(QStringLiteral("2026-05-03T23:59:59.999+08:00"));
    EXPECT_EQ(throughNumber(moment), moment.msecs());
    EXPECT_EQ(through("number", moment, [](const Row &row) { return row.instant("number"); }), moment);
    const Instant before1970 = Instant::fromMsecs(-1);
    EXPECT_EQ(through("number", before1970, [](const Row &row) { return row.instant("number"); }), before1970);
    EXPECT_EQ(through("number", std::optional<Instant>(), [](const Row &row) { return row.optionalInstant("number"); }),
              std::nullopt);
    EXPECT_EQ(through("number", std::optional(moment), [](const Row &row) { return row.optionalInstant("number"); }),
              moment);
}

TEST_P(ValuesTest, ids)
{
    const ShipId id = *ShipId::fromString(QStringLiteral("0192f0c1-2345-7abc-8def-00ff00ff0000"));
    EXPECT_EQ(throughBytes(id), id.toBytes());
    EXPECT_EQ(through("bytes", id, [](const Row &row) { return row.id<ShipId>("bytes"); }), id);
    EXPECT_EQ(through("bytes", id, [](const Row &row) { return row.id<ShipTag>("bytes"); }), id);
    EXPECT_TRUE(throughBytes(ShipId()).isNull());
    EXPECT_TRUE(through("bytes", ShipId(), [](const Row &row) { return row.id<ShipId>("bytes"); }).isNull());
    EXPECT_THROW(through("bytes", QByteArray("short"), [](const Row &row) { return row.id<ShipId>("bytes"); }),
                 DbError);
}

TEST_P(ValuesTest, pointsAndMoney)
{
    const Points points = *Points::fromString(QStringLiteral("-0.20"));
    EXPECT_EQ(throughNumber(points), -20);
    EXPECT_EQ(through("number", points, [](const Row &row) { return row.points("number"); }), points);
    EXPECT_EQ(through("number", std::optional<Points>(), [](const Row &row) { return row.optionalPoints("number"); }),
              std::nullopt);
    const Money money = *Money::fromYuan(QStringLiteral("99.50"));
    EXPECT_EQ(throughNumber(money), 9950);
    EXPECT_EQ(through("number", money, [](const Row &row) { return row.money("number"); }), money);
}

TEST_P(ValuesTest, months)
{
    const Month month = *Month::fromString(QStringLiteral("2026-05"));
    EXPECT_EQ(throughText(month), QStringLiteral("2026-05"));
    EXPECT_EQ(through("text", month, [](const Row &row) { return row.month("text"); }), month);
    EXPECT_EQ(through("text", std::optional<Month>(), [](const Row &row) { return row.optionalMonth("text"); }),
              std::nullopt);
    EXPECT_THROW(through("text", QStringLiteral("2026-13"), [](const Row &row) { return row.month("text"); }), DbError);
}

TEST_P(ValuesTest, codes)
{
    EXPECT_EQ(throughText(TicketState::AwaitingReview), QStringLiteral("awaiting_review"));
    EXPECT_EQ(through("text", TicketKind::Commissioning, [](const Row &row) { return row.code<TicketKind>("text"); }),
              TicketKind::Commissioning);
    EXPECT_EQ(through("text", std::optional<TicketKind>(),
                      [](const Row &row) { return row.optionalCode<TicketKind>("text"); }),
              std::nullopt);
    EXPECT_THROW(
        through("text", QStringLiteral("no code"), [](const Row &row) { return row.code<TicketKind>("text"); }),
        DbError);
}

TEST_P(ValuesTest, nullWhereAValueMustBeIsAnError)
{
    EXPECT_THROW(through("text", 0, [](const Row &row) { return row.integer("number"); }), DbError);
    EXPECT_THROW(through("text", QStringLiteral("x"), [](const Row &row) { return row.instant("number"); }), DbError);
    EXPECT_THROW(through("number", 1, [](const Row &row) { return row.code<TicketKind>("text"); }), DbError);
}

TEST_P(ValuesTest, bytesAreNotTakenFromText)
{
    EXPECT_THROW(through("text", QStringLiteral("x"), [](const Row &row) { return row.bytes("text"); }), DbError);
}

TEST_P(ValuesTest, sumsCountsAndComparisonsAreExact)
{
    const qint64 odd = (qint64(1) << 60) + 1;
    for (int i = 0; i < 3; ++i)
        Query(session(), "INSERT INTO probe (number) VALUES (:value)").bind("value", odd).exec();
    EXPECT_EQ(Query(session(), "SELECT SUM(number) FROM probe").integer(), 3 * odd);
    EXPECT_EQ(Query(session(), "SELECT COUNT(*) FROM probe").integer(), 3);
    EXPECT_EQ(Query(session(), "SELECT EXISTS (SELECT 1 FROM probe)").integer(), 1);
    EXPECT_EQ(Query(session(), "SELECT NOT EXISTS (SELECT 1 FROM probe)").integer(), 0);
}

TEST_P(ValuesTest, aFractionIsNoNumber)
{
    Query half(session(), "SELECT 1.5");
    EXPECT_THROW(half.integer(), DbError);
}

static_assert(!std::is_constructible_v<SqlValue, const char *>);
static_assert(!std::is_constructible_v<SqlValue, double>);
static_assert(!std::is_constructible_v<SqlValue, std::nullptr_t>);
