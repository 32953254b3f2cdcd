// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matchkey.h"

#include <gtest/gtest.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace fairlead {

namespace {

struct Pair {
    QString a;
    QString b;
    bool same = true;
};

class PartyKeyTest : public testing::TestWithParam<Pair> {};

TEST_P(PartyKeyTest, tellsWhetherTwoNamesMayBeOneParty)
{
    const auto &[a, b, same] = GetParam();
    EXPECT_EQ(partyKey(a) == partyKey(b), same) << a.toStdString() << " → " << partyKey(a).toStdString() << "\n"
                                                << b.toStdString() << " → " << partyKey(b).toStdString();
}
INSTANTIATE_TEST_SUITE_P(Names, PartyKeyTest,
                         testing::Values(Pair{u"江南造船（集团）有限责任公司"_s, u"江南造船(集团)有限公司"_s},
                                         Pair{u"江南造船 集团 公司"_s, u"江南造船（集团）有限责任公司"_s},
                                         Pair{u"远洋海运股份有限公司"_s, u"远洋海运"_s},
                                         Pair{u"中远　海运"_s, u"中远海运"_s},
                                         Pair{u"Ｏｃｅａｎ Marine Co., Ltd."_s, u"OCEAN-MARINE"_s},
                                         Pair{u"Ocean Marine Limited"_s, u"ocean marine company"_s},
                                         Pair{u"远洋海运"_s, u"远洋航运"_s, false},
                                         Pair{u"远洋海运一公司"_s, u"远洋海运二公司"_s, false},
                                         Pair{u"Co"_s, u"Ltd"_s, false},
                                         // Within a word it is no ending.
                                         Pair{u"Wellco"_s, u"Well"_s, false}, Pair{u"𠮷海航运"_s, u"海航运"_s, false}));

TEST(PartyKeyTest, isEmptyWhereNothingIsLeft)
{
    EXPECT_EQ(partyKey(u"—— ！"_s), QString());
    EXPECT_EQ(partyKey({}), QString());
    EXPECT_EQ(partyKey(u"有限公司"_s), u"有限"_s) << "something has to stay to compare by";
}

TEST(NameKeyTest, looksAtLettersAndDigitsAlone)
{
    EXPECT_EQ(nameKey(u"新 海航-18"_s), nameKey(u"新海航１８"_s));
    EXPECT_EQ(nameKey(u"M/V Ocean Star"_s), u"mvoceanstar"_s);
    EXPECT_NE(nameKey(u"新海航18"_s), nameKey(u"新海航19"_s));
    EXPECT_EQ(nameKey(u"Y1-0012"_s), nameKey(u"y1 0012"_s));
}

TEST(SerialKeyTest, ignoresCaseWidthAndGrouping)
{
    for (const QString &written : {u"ab1"_s, u"AB 1"_s, u"AB-1"_s, u"ＡＢ１"_s, u"a_b/1"_s, u" AB—1"_s, u"A.B·1"_s})
        EXPECT_EQ(serialKey(written), u"ab1"_s) << written.toStdString();
    EXPECT_NE(serialKey(u"AB1"_s), serialKey(u"AB11"_s));
    EXPECT_NE(serialKey(u"AB1#2"_s), serialKey(u"AB12"_s)) << "a sign that groups nothing tells engines apart";
    EXPECT_NE(serialKey(u"27001甲"_s), serialKey(u"27001乙"_s));
}

} // namespace

} // namespace fairlead
