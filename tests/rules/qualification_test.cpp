// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/qualification.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::rules {

namespace {

struct Family {
    QString model;
    QString family;
    bool holds = true;
};

class FamilyTest : public testing::TestWithParam<Family> {};

TEST_P(FamilyTest, holdsModels)
{
    const auto &[model, family, holds] = GetParam();
    EXPECT_EQ(isOfFamily(model, family), holds) << model.toStdString() << " of " << family.toStdString();
}
INSTANTIATE_TEST_SUITE_P(Models, FamilyTest,
                         testing::Values(Family{u"6L27/38"_s, u"6L27/38"_s}, Family{u"6L27/38"_s, u"L27/38"_s},
                                         Family{u"8L27/38"_s, u"L27/38"_s}, Family{u"8L27/38"_s, u"6L27/38"_s, false},
                                         Family{u"16L27/38"_s, u"6L27/38"_s, false}, Family{u"6L27/38"_s, u"L27"_s},
                                         Family{u"6L27/38"_s, u"L27/3"_s, false}, Family{u"6L27/38"_s, u"L2"_s, false},
                                         Family{u"6L27/38"_s, u"7/38"_s, false}, Family{u"6L27/38"_s, u"27/38"_s},
                                         Family{u"6L27/38DF"_s, u"L27/38"_s}, Family{u"MAN 6 l 27/38"_s, u"Ｌ27/38"_s},
                                         Family{u"6EL27/38"_s, u"L27/38"_s, false},
                                         Family{u"1L27/3, L27/38"_s, u"L27/38"_s}, Family{u"6L23/30"_s, u""_s},
                                         Family{u"6L23/30"_s, u"L27/38"_s, false}, Family{u""_s, u"L27/38"_s, false}));

struct Asked {
    std::vector<Skill> skills;
    QString model;
    std::optional<Job> job;
    bool skilled = true;
};

class SkillTest : public testing::TestWithParam<Asked> {};

TEST_P(SkillTest, coversModelAndJobTogether)
{
    const auto &[skills, model, job, skilled] = GetParam();
    Employee engineer;
    engineer.skills = skills;
    EXPECT_EQ(isSkilledFor(engineer, model, job), skilled);
}
INSTANTIATE_TEST_SUITE_P(
    Engineers, SkillTest,
    testing::Values(
        Asked{{}, u"6L27/38"_s, {}, false}, Asked{{}, {}, {}, false}, Asked{{{u"L27/38"_s, {}}}, u"6L27/38"_s, {}},
        Asked{{{u"L27/38"_s, {}}}, u"6L27/38"_s, Job::Repair},
        Asked{{{u"L27/38"_s, Job::Repair}}, u"6L27/38"_s, Job::Repair},
        Asked{{{u"L27/38"_s, Job::Repair}}, u"6L27/38"_s, {}},
        Asked{{{u"L27/38"_s, Job::Repair}}, u"6L27/38"_s, Job::Commissioning, false},
        Asked{{{u""_s, Job::Electrics}}, u"6L27/38"_s, Job::Electrics},
        Asked{{{u""_s, Job::Electrics}}, u"6L27/38"_s, Job::Repair, false},
        // One skill has to cover both: to repair one model and commission another is neither.
        Asked{{{u"L27/38"_s, Job::Repair}, {u"L23/30"_s, Job::Commissioning}}, u"6L27/38"_s, Job::Commissioning, false},
        Asked{{{u"L27/38"_s, Job::Repair}, {u"L23/30"_s, Job::Commissioning}}, u"6L23/30"_s, Job::Commissioning},
        Asked{{{u"L27/38"_s, Job::Repair}}, {}, Job::Repair}));

TEST(CertificateTest, holdsToTheEndOfItsLastDay)
{
    const QDate last(2026, 6, 30);
    const Certificate certificate{.name = u"登轮证"_s, .validUntil = last};
    EXPECT_TRUE(isValidOn(certificate, last));
    EXPECT_FALSE(isValidOn(certificate, last.addDays(1)));
    EXPECT_TRUE(isValidOn({.name = u"长期"_s}, QDate(2999, 12, 31)));

    EXPECT_EQ(certificateState(certificate, last.addDays(1)), CertificateState::Expired);
    EXPECT_EQ(certificateState(certificate, last), CertificateState::RunsOut);
    EXPECT_EQ(certificateState(certificate, last.addDays(-60)), CertificateState::RunsOut);
    EXPECT_EQ(certificateState(certificate, last.addDays(-61)), CertificateState::Valid);
    EXPECT_EQ(certificateState({.name = u"长期"_s}, last), CertificateState::Valid);
}

} // namespace

} // namespace fairlead::rules
