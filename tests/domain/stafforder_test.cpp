// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stafforder.h"

#include <gtest/gtest.h>

#include <QString>
#include <QStringList>

namespace fairlead::test {

namespace {

TEST(StaffOrder, countsAsPeopleDo)
{
    // In their order.
    const QStringList numbers{QStringLiteral(""),    QStringLiteral("001"),  QStringLiteral("2"),
                              QStringLiteral("9"),   QStringLiteral("009a"), QStringLiteral("A9"),
                              QStringLiteral("A10"), QStringLiteral("B1")};
    const QStringList digits{QStringLiteral("1"),  QStringLiteral("2"),   QStringLiteral("9"),
                             QStringLiteral("10"), QStringLiteral("101"), QStringLiteral("1001")};
    for (const QStringList &list : {numbers, digits}) {
        for (qsizetype i = 0; i < list.size(); ++i) {
            for (qsizetype j = 0; j < list.size(); ++j)
                EXPECT_EQ(staffNoBefore(list.at(i), list.at(j)), i < j)
                    << list.at(i).toStdString() << " and " << list.at(j).toStdString();
        }
    }
}

TEST(StaffOrder, tellsNumbersApartThatCountAlike)
{
    EXPECT_TRUE(staffNoBefore(u"007", u"07"));
    EXPECT_FALSE(staffNoBefore(u"07", u"007"));
    EXPECT_FALSE(staffNoBefore(u"7", u"7"));
}

} // namespace

} // namespace fairlead::test
