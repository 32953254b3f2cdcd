// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfixture.h"
#include "ui/form/choicefields.h"
#include "ui/form/linefields.h"
#include "ui/form/recordfields.h"
#include "ui/form/textfields.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

const QDate today(2026, 5, 4);
const Instant now = *Instant::fromIso(u"2026-05-04T08:30:00+08:00"_s);

TEST(FieldsTest, brings_a_day_into_its_usual_form_when_left)
{
    DateField field(u"day"_s, [] { return today; });
    EXPECT_EQ(field.value(), std::nullopt) << "an empty date is possible";
    EXPECT_EQ(field.ownViolation(), std::nullopt);
    QTest::keyClicks(field.line(), u"2026-5-3"_s);
    QTest::keyClick(field.line(), Qt::Key_Return);
    EXPECT_EQ(field.text(), u"2026-05-03"_s);
    QTest::keyClick(field.line(), Qt::Key_Up);
    EXPECT_EQ(field.value(), QDate(2026, 5, 4));

    field.setValue(std::nullopt);
    QTest::keyClicks(field.line(), u"2026-02-30"_s);
    QTest::keyClick(field.line(), Qt::Key_Return);
    EXPECT_EQ(field.text(), u"2026-02-30"_s) << "what was typed is never lost";
    EXPECT_EQ(field.ownViolation(), (Violation{u"day"_s, ViolationCode::InvalidValue, {u"2026-02-30"_s}}));
}

TEST(FieldsTest, puts_the_present_moment_in_by_a_key)
{
    DateTimeField field(u"at"_s, [] { return now; });
    QTest::keyClick(field.line(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(field.text(), u"2026-05-04 08:30"_s) << "in the company's zone, whatever the machine's is";
    EXPECT_EQ(field.value(), now);
}

TEST(FieldsTest, knowsPointsFromOtherText)
{
    PointsField field(u"points"_s);
    field.setRequired(true);
    EXPECT_EQ(field.ownViolation()->code, ViolationCode::Required);
    QTest::keyClicks(field.line(), u"-0.25"_s);
    EXPECT_EQ(field.value(), Points::fromHundredths(-25));
    EXPECT_EQ(field.ownViolation(), std::nullopt);
    QTest::keyClicks(field.line(), u"5"_s);
    EXPECT_EQ(field.ownViolation()->code, ViolationCode::InvalidValue);
}

TEST(FieldsTest, takesChineseFromAnInputMethod)
{
    MultiLineField field(u"text"_s);
    const QSignalSpy edits(&field, &Field::edited);
    test::commit(field.edit(), u"增压器漏油"_s);
    EXPECT_EQ(field.value(), u"增压器漏油"_s);
    EXPECT_EQ(edits.count(), 1);
    field.setValue(u"by the program"_s);
    EXPECT_EQ(edits.count(), 1) << "only people edit";
}

TEST(FieldsTest, keepsYesNoAndNotKnownApart)
{
    YesNoField field(u"site_cleaned"_s);
    EXPECT_EQ(field.value(), std::nullopt);
    field.setValue(false);
    EXPECT_EQ(field.value(), std::optional(false));
    field.restore(YesNoField(u"other"_s).draft());
    EXPECT_EQ(field.value(), std::nullopt);
}

TEST(FieldsTest, findsATickByItsCode)
{
    EnumSetField<Role> field(u"roles"_s);
    field.show();
    auto *engineer = field.findChild<QCheckBox *>(u"roles_engineer"_s);
    ASSERT_TRUE(engineer);
    EXPECT_FALSE(engineer->accessibleName().isEmpty());
    QTest::keyClick(engineer, Qt::Key_Space);
    EXPECT_EQ(field.values(), std::vector<Role>{Role::Engineer});
}

class PickerTest : public ::testing::Test {
protected:
    const QUuid haihang = QUuid::createUuidV5(QUuid(), u"a"_s);
    const QUuid haifeng = QUuid::createUuidV5(QUuid(), u"b"_s);
    const std::vector<RecordChoice> ships{{haihang, u"新海航"_s, u"H1201"_s, u"9074729"_s},
                                          {haifeng, u"海丰"_s, u"H1300"_s, {}}};
};

TEST_F(PickerTest, takesTheOnlyMatchOfAnyOfItsWords)
{
    RecordField<ShipId> field(u"ship"_s);
    field.setChoices(ships);
    field.show();
    QTest::keyClicks(field.line(), u"90747"_s);
    QTest::keyClick(field.line(), Qt::Key_Return);
    EXPECT_EQ(field.value(), ShipId(haihang));
    EXPECT_EQ(field.line()->text(), u"新海航"_s);
}

TEST_F(PickerTest, takesATextThatNamesOneExactly)
{
    RecordField<ShipId> field(u"ship"_s);
    field.setChoices(ships);
    test::commit(field.line(), u"海丰"_s);
    EXPECT_EQ(field.value(), ShipId(haifeng));
    test::commit(field.line(), u"号"_s);
    EXPECT_TRUE(field.value().isNull()) << "typing on takes the choice back";
    EXPECT_EQ(field.ownViolation(), (Violation{u"ship"_s, ViolationCode::Unknown, {u"海丰号"_s}}));
}

TEST_F(PickerTest, offersItsMatchesAndTakesTheChosenOne)
{
    RecordField<ShipId> field(u"ship"_s);
    field.setChoices(ships);
    field.show();
    field.line()->setFocus();
    test::commit(field.line(), u"海"_s);
    QTest::keyClick(field.line(), Qt::Key_Down);
    QAbstractItemView *popup = field.line()->completer()->popup();
    ASSERT_TRUE(popup->isVisible());
    EXPECT_EQ(popup->model()->rowCount(), 2);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    const QSignalSpy finished(&field, &Field::finished);
    QTest::keyClick(popup, Qt::Key_Return);
    test::waitUntil([&] { return !field.value().isNull(); });
    EXPECT_EQ(field.line()->text(), field.value() == ShipId(haihang) ? u"新海航"_s : u"海丰"_s);
}

TEST_F(PickerTest, keepsWhatWasChosenBeforeItsChoicesAreThere)
{
    RecordField<ShipId> field(u"ship"_s);
    field.setValue(ShipId(haihang), u"old name"_s);
    EXPECT_EQ(field.line()->text(), u"old name"_s);
    field.setChoices(ships);
    EXPECT_EQ(field.value(), ShipId(haihang));
    EXPECT_EQ(field.line()->text(), u"新海航"_s);

    RecordField<ShipId> other(u"ship"_s);
    other.restore(field.draft());
    EXPECT_EQ(other.value(), ShipId(haihang));
}

TEST_F(PickerTest, collectsSeveralAndTakesThemOutAgain)
{
    RecordsField<ShipId> field(u"ships"_s);
    field.setChoices(ships);
    field.show();
    auto *line = qobject_cast<QLineEdit *>(field.editor());
    for (const QString &typed : {u"H1201"_s, u"H1300"_s, u"H1201"_s}) {
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
    }
    EXPECT_EQ(field.values(), (std::vector<ShipId>{ShipId(haihang), ShipId(haifeng)}));
    EXPECT_TRUE(line->text().isEmpty());
    auto *first = field.findChild<QWidget *>(u"ships_0"_s);
    ASSERT_TRUE(first);
    QTest::keyClick(first, Qt::Key_Space);
    EXPECT_EQ(field.values(), std::vector<ShipId>{ShipId(haifeng)});
}

} // namespace
} // namespace fairlead::ui
