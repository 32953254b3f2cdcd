// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/administrationdesk.h"

#include "support/desk/deskfixture.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

using test::done;
using test::said;

class AdministrationTest : public test::DeskFixture {
protected:
    [[nodiscard]] AdministrationDesk desk() { return AdministrationDesk(office()); }

    static QByteArray manual()
    {
        QFile file(u":/rulebook/manual-2009.json"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};
FAIRLEAD_ON_BOTH_DATABASES(AdministrationTest);

TEST_P(AdministrationTest, theManualIsInstalledOnce)
{
    const rules::RulebookSet rulebooks = desk().rulebooks(); // the fixture has installed it
    ASSERT_EQ(rulebooks.versions().size(), 1U);
    EXPECT_EQ(rulebooks.versions()[0].version, 1);
    EXPECT_FALSE(rulebooks.versions()[0].id.isNull());
    EXPECT_NE(rulebooks.versions()[0].clause(u"B2.1"_s), nullptr);
    const auto before = contents();
    desk().installManual();
    EXPECT_EQ(contents(), before);
}

TEST_P(AdministrationTest, aVersionIsInstalledOnceAndOnlyIfItCanBeRead)
{
    const auto before = contents();
    EXPECT_EQ(said(desk().installRulebook(manual(), by(manager))), u"version duplicate 1"_s);
    EXPECT_EQ(said(desk().installRulebook("{", by(manager))), u"rulebook invalid_value"_s);
    EXPECT_EQ(said(desk().installRulebook(manual(), by(EmployeeId()))), u"by required; version duplicate 1"_s);
    EXPECT_EQ(contents(), before);
    const QByteArray second = manual().replace("\"version\": 1", "\"version\": 2");
    const RulebookId id = done(desk().installRulebook(second, by(manager)));
    EXPECT_EQ(journalOf(id), QStringList{u"install_rulebook"_s});
    const rules::RulebookSet rulebooks = desk().rulebooks();
    EXPECT_EQ(rulebooks.inForce(Month::of(QDate(2026, 5, 1)))->id, id) << "the highest of the same month";
}

TEST_P(AdministrationTest, settingsHaveBounds)
{
    CompanySettings settings = desk().settings();
    EXPECT_EQ(settings.baseScore.toString(), u"100.00"_s);
    EXPECT_EQ(settings.visitFollowUpDays, 7);
    EXPECT_EQ(settings.doubleBooking, DoubleBooking::Warn);
    settings.baseScore = Points::fromHundredths(-1);
    settings.signDays = 0;
    settings.reviewDays = 366;
    settings.visitFollowUpDays = -1;
    const auto before = contents();
    EXPECT_EQ(said(desk().changeSettings(settings, by(manager))),
              u"base_score out_of_range 0.00 1000.00; review_days out_of_range 1 365; sign_days out_of_range 1 365; "
              "visit_follow_up_days out_of_range 1 365"_s);
    EXPECT_EQ(contents(), before);
    settings = {Points::fromHundredths(12050), 5, 4, 10, 25, DoubleBooking::Refuse};
    done(desk().changeSettings(settings, by(manager)));
    const CompanySettings stored = desk().settings();
    EXPECT_EQ(stored.baseScore.toString(), u"120.50"_s);
    EXPECT_EQ(stored.signDays, 5);
    EXPECT_EQ(stored.reviewDays, 4);
    EXPECT_EQ(stored.visitFollowUpDays, 10);
    EXPECT_EQ(stored.doubleBooking, DoubleBooking::Refuse);
    const auto changed = contents();
    done(desk().changeSettings(settings, by(manager)));
    EXPECT_EQ(contents().value(u"journal"_s), changed.value(u"journal"_s)) << "nothing changed, so nothing is said";
}

} // namespace

} // namespace fairlead::desk
