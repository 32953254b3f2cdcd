// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/cellentries.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::sheet {

namespace {

using Entries = std::vector<QStringList>;

TEST(CellEntriesTest, readsWhatPeopleWrite)
{
    struct Case {
        QString cell;
        Entries entries;
    };
    const std::vector<Case> cases{
        {u""_s, {}},
        {u" \n | \n"_s, {}},
        {u"L27/38"_s, {{u"L27/38"_s}}},
        {u"  L27/38 |  维修 "_s, {{u"L27/38"_s, u"维修"_s}}},
        {u"L27/38｜维修\n电气"_s, {{u"L27/38"_s, u"维修"_s}, {u"电气"_s}}},
        {u"a||b"_s, {{u"a"_s, u""_s, u"b"_s}}},
        {u"a\\|b|c"_s, {{u"a|b"_s, u"c"_s}}},
        {u"C:\\\\x|c\\"_s, {{u"C:\\x"_s, u"c"_s}}},
    };
    for (const Case &each : cases)
        EXPECT_EQ(readEntries(each.cell), each.entries) << each.cell.toStdString();
}

TEST(CellEntriesTest, readsAgainWhatItWrote)
{
    const Entries entries{{u"焊工证"_s, u""_s, u"CCS"_s}, {u"a|b"_s, u"\\"_s}, {u"｜"_s, u"\\|"_s, u"x"_s}};
    EXPECT_EQ(readEntries(writeEntries(entries)), entries);
    EXPECT_EQ(writeEntries({{u"登高证"_s, u""_s, u""_s}}), u"登高证"_s) << "nothing follows";
    EXPECT_EQ(writeEntries({}), QString());
}

} // namespace

} // namespace fairlead::sheet
