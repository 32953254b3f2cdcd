// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/likeness.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::rules {

namespace {

struct Entry {
    QString name;
    QString hullNo;
    QString imoNo;
};

struct TwoShips {
    Entry a;
    Entry b;
    bool one = true;
};

Ship shipOf(const Entry &entry)
{
    Ship ship;
    ship.name = entry.name;
    ship.hullNo = entry.hullNo;
    ship.imoNo = entry.imoNo;
    return ship;
}

class TwoShipsTest : public testing::TestWithParam<TwoShips> {};

TEST_P(TwoShipsTest, mayBeOne)
{
    const auto &[a, b, one] = GetParam();
    EXPECT_EQ(mayBeOne(shipOf(a), shipOf(b)), one);
    EXPECT_EQ(mayBeOne(shipOf(b), shipOf(a)), one) << "both ways";
}
INSTANTIATE_TEST_SUITE_P(
    Entries, TwoShipsTest,
    testing::Values(TwoShips{{u"新海航18"_s, u"H-1"_s, {}}, {u"新海航 １８"_s, u"h1"_s, {}}},
                    TwoShips{{u"新海航18"_s, u"H-1"_s, {}}, {u"新海航18"_s, u"H-2"_s, {}}, false},
                    TwoShips{{u"新海航18"_s, {}, {}}, {u"新海航18"_s, u"H-2"_s, {}}},
                    TwoShips{{u"新海航18"_s, {}, {}}, {u"新海航19"_s, {}, {}}, false},
                    TwoShips{{u"新海航18"_s, {}, u"9074729"_s}, {u"新海航18"_s, {}, u"9176187"_s}, false},
                    TwoShips{{u"新海航18"_s, {}, u"9074729"_s}, {u"新海航18"_s, {}, {}}},
                    // The same hull: one of the IMO numbers may be wrong.
                    TwoShips{{u"新海航18"_s, u"H1"_s, u"9074729"_s}, {u"新海航18"_s, u"H1"_s, u"9176187"_s}},
                    TwoShips{{u"-"_s, u"H1"_s, {}}, {u"—"_s, u"H1"_s, {}}, false}));

} // namespace

} // namespace fairlead::rules
