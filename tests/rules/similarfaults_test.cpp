// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/similarfaults.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::rules {

namespace {

TEST(SimilarFaults, areComparedByWholeTokensInTheirOrder)
{
    EXPECT_EQ(faultTokens(u"增压器 L27/38 漏油"_s), QStringList({u"增压"_s, u"压器"_s, u"l27"_s, u"漏油"_s}));
    EXPECT_EQ(faultTokens(u"油 a 12"_s), QStringList());
    EXPECT_EQ(faultTokens(QString()), QStringList());
    QString longText;
    for (char16_t code = 0x4E00; code < 0x4E40; ++code)
        longText += QChar(code);
    EXPECT_EQ(faultTokens(longText).size(), 16);
    EXPECT_EQ(faultTokens(longText).first(), longText.left(2));
}

TEST(SimilarFaults, shareByTheWeightOfTheirTokens)
{
    const QHash<QString, int> weights{{u"增压"_s, 1}, {u"压器"_s, 1}, {u"异响"_s, 6}};
    EXPECT_EQ(sharedPercent(weights, u"增压器漏油"_s), 25);
    EXPECT_EQ(sharedPercent(weights, u"轴承异响"_s), 75);
    EXPECT_EQ(sharedPercent(weights, u"增压器异响"_s), 100);
    EXPECT_EQ(sharedPercent(weights, u"冒烟"_s), 0);
    EXPECT_EQ(sharedPercent({}, u"冒烟"_s), 0);
}

TEST(SimilarFaults, areAlikeByTheShorterOne)
{
    struct Case {
        const char *fault;
        const char *other;
        int percent;
    };
    const Case cases[] = {
        {"漏油", "漏油", 100},
        {"漏油", "增压器漏油", 100},
        {"增压器漏油", "增压器异响", 50},
        {"漏油", "冒烟", 0},
        {"", "漏油", 0},
        {"漏油", "", 0},
        {"ＭＡＮ pump", "man PUMP", 100},
    };
    for (const Case &row : cases) {
        EXPECT_EQ(likeness(QString::fromUtf8(row.fault), QString::fromUtf8(row.other)), row.percent)
            << row.fault << " / " << row.other;
    }
}

} // namespace

} // namespace fairlead::rules
