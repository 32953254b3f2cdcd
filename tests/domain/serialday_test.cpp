// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serialday.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace fairlead::test {

namespace {

TEST(SerialDayTest, countsFrom1900WithItsLeapYear)
{
    const std::pair<qint64, QDate> days[] = {
        {1, {1900, 1, 1}}, {59, {1900, 2, 28}}, {61, {1900, 3, 1}}, {39995, {2009, 7, 1}}, {2958465, {9999, 12, 31}}};
    for (const auto &[serial, day] : days)
        EXPECT_EQ(dayOfSerial(serial, DateSystem::From1900), day) << serial;
    for (const qint64 serial : {-1, 0, 60, 2958466})
        EXPECT_FALSE(dayOfSerial(serial, DateSystem::From1900)) << serial;
}

TEST(SerialDayTest, countsFrom1904)
{
    const std::pair<qint64, QDate> days[] = {
        {0, {1904, 1, 1}}, {60, {1904, 3, 1}}, {38533, {2009, 7, 1}}, {2957003, {9999, 12, 31}}};
    for (const auto &[serial, day] : days)
        EXPECT_EQ(dayOfSerial(serial, DateSystem::From1904), day) << serial;
    EXPECT_FALSE(dayOfSerial(-1, DateSystem::From1904));
    EXPECT_FALSE(dayOfSerial(2957004, DateSystem::From1904));
}

} // namespace

} // namespace fairlead::test
