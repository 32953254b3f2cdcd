// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/id.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include <QHash>

#include <algorithm>

using namespace fairlead;

namespace {

/// A UUIDv7 of this millisecond, as the program makes them.
ShipId at(quint64 msecs, quint64 rest)
{
    return ShipId(QUuid(static_cast<uint>(msecs >> 16), static_cast<ushort>(msecs),
                        static_cast<ushort>(0x7000 | (rest >> 52)), 0x80, static_cast<uchar>(rest >> 40),
                        static_cast<uchar>(rest >> 32), static_cast<uchar>(rest >> 24), static_cast<uchar>(rest >> 16),
                        static_cast<uchar>(rest >> 8), static_cast<uchar>(rest), 0));
}

} // namespace

TEST(Id, isNullUntilItNamesSomething)
{
    EXPECT_TRUE(ShipId().isNull());
    EXPECT_EQ(ShipId(), ShipId());
    EXPECT_FALSE(at(1, 1).isNull());
}

TEST(Id, goesThroughTextAndBytes)
{
    const QString text = QStringLiteral("0192f0c1-2345-7abc-8def-00ff00ff0000");
    const ShipId id = ShipId::fromString(text).value();
    EXPECT_EQ(id.toString(), text);
    EXPECT_EQ(ShipId::fromString(QLatin1Char('{') + text + QLatin1Char('}')), id);
    EXPECT_EQ(ShipId::fromString(text.toUpper()), id);
    EXPECT_EQ(id.toBytes().toHex(), QByteArray("0192f0c123457abc8def00ff00ff0000"));
    EXPECT_EQ(ShipId::fromBytes(id.toBytes()), id);
}

TEST(Id, refusesWhatIsNone)
{
    for (const char *text : {"", "x", "0192f0c1-2345-7abc-8def-00ff00ff000", "0192f0c1-2345-7abc-8def-00ff00ff000g",
                             "00000000-0000-0000-0000-000000000000", "{00000000-0000-0000-0000-000000000000}"})
        EXPECT_EQ(ShipId::fromString(QString::fromLatin1(text)), std::nullopt) << text;
    EXPECT_TRUE(ShipId::fromBytes(QByteArray()).isNull());
    EXPECT_TRUE(ShipId::fromBytes(QByteArray(15, 'x')).isNull());
    EXPECT_TRUE(ShipId::fromBytes(QByteArray(17, 'x')).isNull());
}

TEST(Id, sortsByTimeAsValueAndAsBytes)
{
    // Milliseconds around every byte's carry, so that a comparison that is signed, or by another byte order, shows.
    std::vector<ShipId> ids;
    for (const quint64 msecs : {0x7fULL, 0x80ULL, 0xffULL, 0x100ULL, 0x7fffULL, 0x8000ULL, 0xffffULL, 0x10000ULL,
                                0x7fffffffULL, 0x80000000ULL, 0xffffffffULL, 0x100000000ULL, 0x19d2f0c12345ULL,
                                0x7fffffffffffULL, 0x800000000000ULL, 0xffffffffffffULL}) {
        ids.push_back(at(msecs, 0));
        ids.push_back(at(msecs, 1));
        ids.push_back(at(msecs, 0x80ULL << 40));
    }
    for (size_t i = 1; i < ids.size(); ++i) {
        EXPECT_TRUE(ids[i - 1] < ids[i]) << ids[i - 1].toString().toStdString() << ' '
                                         << ids[i].toString().toStdString();
        EXPECT_FALSE(ids[i] < ids[i - 1]);
        EXPECT_LT(ids[i - 1].toBytes(), ids[i].toBytes());
    }
}

TEST(Id, servesAsAKey)
{
    QHash<ShipId, int> numbers;
    for (int i = 0; i < 100; ++i)
        numbers.insert(at(1000, static_cast<quint64>(i)), i);
    EXPECT_EQ(numbers.size(), 100);
    EXPECT_EQ(numbers.value(at(1000, 42)), 42);
    static_assert(!std::is_convertible_v<ShipId, EngineId>);
    static_assert(!std::is_constructible_v<ShipId, EngineId>);
}
