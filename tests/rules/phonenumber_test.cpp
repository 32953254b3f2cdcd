// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/phonenumber.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::rules {

namespace {

TEST(PhoneNumberTest, hasOneForm)
{
    const std::pair<QString, QString> cases[] = {{u"13800138000"_s, u"13800138000"_s},
                                                 {u"138 0013 8000"_s, u"13800138000"_s},
                                                 {u"021-68881234"_s, u"021-68881234"_s},
                                                 {u"（０２１）６８８８　１２３４"_s, u"021-68881234"_s},
                                                 {u"(021)68881234转801"_s, u"021-68881234-801"_s},
                                                 {u"021—6888.1234 ext. 801"_s, u"021-68881234-801"_s},
                                                 {u"+86 21 68881234"_s, u"+862168881234"_s},
                                                 {u"0086-21-68881234"_s, u"+8621-68881234"_s},
                                                 {u"(+86)138-0013-8000"_s, u"+86138-0013-8000"_s},
                                                 {u" 王工处 "_s, u"王工处"_s},
                                                 {u""_s, u""_s}};
    for (const auto &[written, normal] : cases) {
        EXPECT_EQ(normalPhone(written), normal) << written.toStdString();
        EXPECT_EQ(normalPhone(normal), normal);
    }
}

TEST(PhoneNumberTest, mayStandBesideOthers)
{
    EXPECT_EQ(phonesIn(u"13800138000/021-68881234；138 0013 8000\n139 0013 9000"_s),
              (QStringList{u"13800138000"_s, u"021-68881234"_s, u"13900139000"_s}));
    EXPECT_TRUE(phonesIn(u" "_s).isEmpty());
}

} // namespace

} // namespace fairlead::rules
