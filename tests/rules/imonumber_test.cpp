// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/imonumber.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::rules {

namespace {

TEST(ImoNumberTest, isSevenDigitsWithARightCheckDigit)
{
    for (const QString &right : {u"9074729"_s, u"9176187"_s, u"0000000"_s})
        EXPECT_TRUE(isImoNumber(right)) << right.toStdString();
    for (const QString &wrong : {u"9074720"_s, u"9047729"_s, u"907472"_s, u"90747290"_s, u""_s, u"907472x"_s,
                                 u"９０７４７２９"_s, u" 9074729"_s, u"IMO 9074729"_s})
        EXPECT_FALSE(isImoNumber(wrong)) << wrong.toStdString();
}

} // namespace

} // namespace fairlead::rules
