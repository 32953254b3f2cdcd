// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfixture.h"
#include "desk/administrationdesk.h"
#include "desk/followupdesk.h"
#include "desk/registrydesk.h"
#include "storage/partyrepository.h"
#include "ui/form/notelabel.h"
#include "ui/form/rowsfield.h"
#include "ui/list/recordlistview.h"
#include "ui/registry/mergeform.h"
#include "ui/registry/registryforms.h"
#include "ui/registry/registrytab.h"
#include "ui/registry/settingsform.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

class RegistryUiTest : public test::BenchFixture {
protected:
    void SetUp() override
    {
        BenchFixture::SetUp();
        tab = std::make_unique<RegistryTab>(bench());
        tab->resize(1200, 700);
        tab->show();
        settle(*tab);
    }
    void TearDown() override
    {
        tab.reset();
        BenchFixture::TearDown();
    }
    void openPage(int page)
    {
        tab->findChild<QTabWidget *>(u"registry_book"_s)->setCurrentIndex(page);
        settle(*tab);
    }
    [[nodiscard]] QWidget *page() const { return tab->findChild<QTabWidget *>(u"registry_book"_s)->currentWidget(); }
    [[nodiscard]] RecordListView *list() const { return page()->findChild<RecordListView *>(); }
    template <typename Form> [[nodiscard]] Form *form() const { return page()->findChild<Form *>(); }
    void press(const QString &name) { page()->findChild<QPushButton *>(name)->click(); }
    static QLineEdit *line(QWidget *in, const QString &name) { return in->findChild<QLineEdit *>(name); }
    void save(QWidget *form)
    {
        form->findChild<QPushButton *>(u"save"_s)->click();
        settle(*tab);
    }
    [[nodiscard]] QString factsText() const
    {
        QStringList texts;
        for (const QLabel *label : page()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<RegistryTab> tab;
};
FAIRLEAD_ON_SQLITE(RegistryUiTest);

TEST_P(RegistryUiTest, addsAPartyThatAppearsInTheList)
{
    EXPECT_EQ(list()->model()->rowCount(), 3);
    press(u"new_parties"_s);
    auto *party = form<PartyForm>();
    ASSERT_TRUE(party);
    test::commit(line(party, u"name"_s), u"海丰航运"_s);
    save(party);
    EXPECT_EQ(list()->model()->rowCount(), 4);
    EXPECT_FALSE(form<PartyForm>() && form<PartyForm>()->isVisible()) << "a saved form goes";

    list()->setSearch(u"海丰"_s);
    settle(*tab);
    EXPECT_EQ(list()->model()->rowCount(), 1);
}

TEST_P(RegistryUiTest, keepsSkillsAndCertificatesOfAnEmployee)
{
    openPage(3);
    list()->find(u"1002"_s);
    settle(*tab);
    press(u"change_employee"_s);
    auto *employee = form<EmployeeForm>();
    ASSERT_TRUE(employee);
    auto *skills = employee->findChild<RowsField *>(u"skills_field"_s);
    auto *certificates = employee->findChild<RowsField *>(u"certificates_field"_s);

    // By the keyboard alone: add, type, go on, take out what was too much.
    QTest::keyClick(skills->editor(), Qt::Key_Space);
    ASSERT_EQ(skills->rowCount(), 1);
    QLineEdit *model = skills->cellAs<TextField>(0, "model")->line();
    QTest::keyClicks(model, u"L27/38"_s);
    EXPECT_TRUE(employee->isDirty());
    QTest::keyClick(skills->editor(), Qt::Key_Space);
    QTest::keyClick(skills->editor(), Qt::Key_Space);
    EXPECT_EQ(skills->rowCount(), 2) << "an empty entry is enough";
    QTest::keyClick(skills->cellAs<TextField>(1, "model")->line(), Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(skills->rowCount(), 1);

    QTest::keyClick(certificates->editor(), Qt::Key_Space);
    ASSERT_EQ(certificates->rowCount(), 1);
    QLineEdit *until = certificates->cellAs<DateField>(0, "valid_until")->line();
    const QDate today = bench().now().day();
    QTest::keyClicks(until, today.addDays(61).toString(Qt::ISODate));
    EXPECT_EQ(certificates->remarkText(0), QString());
    until->selectAll();
    QTest::keyClicks(until, today.addDays(60).toString(Qt::ISODate));
    EXPECT_TRUE(certificates->remarkText(0).contains(u"60"_s)) << certificates->remarkText(0).toStdString();
    until->selectAll();
    QTest::keyClicks(until, today.addDays(-1).toString(Qt::ISODate));
    EXPECT_TRUE(certificates->remarkText(0).startsWith(u"expired"_s));
    save(employee);
    ASSERT_TRUE(form<EmployeeForm>()) << "a certificate wants a name";
    EXPECT_FALSE(employee->findChild<NoteLabel *>(u"certificates_note"_s)->text().isEmpty());
    test::commit(certificates->cellAs<TextField>(0, "name")->line(), u"登轮证"_s);
    save(employee);
    settle(*tab);

    EXPECT_TRUE(factsText().contains(u"L27/38"_s));
    auto *shown = page()->findChild<QTreeWidget *>(u"employee_certificates"_s);
    ASSERT_EQ(shown->topLevelItemCount(), 1);
    EXPECT_EQ(shown->topLevelItem(0)->text(0), u"登轮证"_s);
    EXPECT_TRUE(shown->topLevelItem(0)->text(1).startsWith(u"expired"_s));

    press(u"change_employee"_s);
    auto *again = form<EmployeeForm>();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->findChild<RowsField *>(u"skills_field"_s)->cellAs<TextField>(0, "model")->value(), u"L27/38"_s);
    EXPECT_EQ(again->findChild<RowsField *>(u"certificates_field"_s)->cellAs<TextField>(0, "name")->value(),
              u"登轮证"_s);
    EXPECT_FALSE(again->isDirty());
}

TEST_P(RegistryUiTest, saysWhileOneTypesThatARecordMayBeThere)
{
    press(u"new_parties"_s);
    auto *party = form<PartyForm>();
    ASSERT_TRUE(party);
    auto *hint = party->findChild<QWidget *>(u"duplicate_hint"_s);
    EXPECT_FALSE(hint->isVisible());
    test::commit(line(party, u"name"_s), u"远洋 海运有限公司"_s);
    test::waitUntil([&] { return hint->isVisible(); });
    EXPECT_TRUE(hint->findChild<QPushButton *>(u"open_duplicate"_s)->text().contains(u"远洋海运"_s));
    save(party);
    EXPECT_EQ(list()->model()->rowCount(), 4) << "saved all the same";
}

TEST_P(RegistryUiTest, mergesTwoPartiesThatLookAlike)
{
    const PartyId twin =
        test::done(desk::RegistryDesk(office()).addParty({u"远洋 海运公司"_s, PartyKind::Shipyard}, by(head)));
    openPage(6);
    auto *tree = page()->findChild<QTreeWidget *>(u"duplicates"_s);
    ASSERT_EQ(tree->topLevelItemCount(), 1);
    ASSERT_EQ(tree->currentItem()->text(1), u"远洋 海运公司"_s) << "the newer one goes";
    press(u"merge_record"_s);
    settle(*tab);
    auto *merge = form<MergeForm>();
    ASSERT_TRUE(merge);
    EXPECT_TRUE(factsText().contains(u"远洋 海运公司"_s)) << "beside the record that goes";
    EXPECT_FALSE(merge->findChild<NoteLabel *>(u"merge_moves"_s)->text().isEmpty());
    test::commit(line(merge, u"reason"_s), u"同一家"_s);
    save(merge);
    EXPECT_FALSE(merge->findChild<NoteLabel *>(u"from_merged_note"_s)->text().isEmpty()) << "the kind wants a choice";
    auto *kind = merge->findChild<DifferencesField *>(u"from_merged_field"_s)->combo(u"kind"_s);
    ASSERT_TRUE(kind);
    QTest::keyClick(kind, Qt::Key_Down);
    settle(*tab);
    save(merge);
    const auto stored = storage::PartyRepository(office().session).load(twin);
    EXPECT_EQ(stored->mergedInto, owner);
    EXPECT_EQ(messages.value(messages.size() - 1), u"远洋 海运公司 was merged into 远洋海运."_s);
    openPage(6);
    EXPECT_EQ(tree->topLevelItemCount(), 0);
}

TEST_P(RegistryUiTest, showsCasesAndHistoryOfARecord)
{
    repair("2026-05-04 09:00");
    openPage(2);
    list()->find(u"27001"_s);
    settle(*tab);
    auto *cases = page()->findChild<QTreeWidget *>(u"record_cases"_s);
    ASSERT_EQ(cases->topLevelItemCount(), 1);
    EXPECT_EQ(cases->topLevelItem(0)->text(4), u"增压器漏油"_s);
    auto *history = page()->findChild<QTreeWidget *>(u"record_history"_s);
    ASSERT_EQ(history->topLevelItemCount(), 1);
    EXPECT_TRUE(history->topLevelItem(0)->text(3).contains(u"Ship: 新海航"_s)) << "names, not ids";
    EXPECT_TRUE(factsText().contains(u"Warranty ends"_s));
}

TEST_P(RegistryUiTest, changesTheCompanySettings)
{
    tab->act(u"company_settings"_s);
    settle(*tab);
    auto *settings = form<SettingsForm>();
    ASSERT_TRUE(settings);
    EXPECT_EQ(line(settings, u"attachment_megabytes"_s)->text(), u"50"_s) << "what holds now";
    line(settings, u"sign_days"_s)->selectAll();
    test::commit(line(settings, u"sign_days"_s), u"five"_s);
    auto *booking = qobject_cast<QComboBox *>(settings->field(u"double_booking"_s)->editor());
    ASSERT_TRUE(booking);
    QTest::keyClick(booking, Qt::Key_Down);
    save(settings);
    EXPECT_FALSE(settings->findChild<NoteLabel *>(u"sign_days_note"_s)->text().isEmpty());
    line(settings, u"sign_days"_s)->selectAll();
    test::commit(line(settings, u"sign_days"_s), u"5"_s);
    save(settings);
    const CompanySettings stored = desk::AdministrationDesk(office()).settings();
    EXPECT_EQ(stored.signDays, 5);
    EXPECT_EQ(stored.doubleBooking, DoubleBooking::Refuse);
    EXPECT_EQ(stored.attachmentMegabytes, 50);
}

TEST_P(RegistryUiTest, changesAContactOfAParty)
{
    list()->find(u"远洋海运"_s);
    settle(*tab);
    auto *contacts = page()->findChild<QTreeWidget *>(u"contacts"_s);
    ASSERT_EQ(contacts->topLevelItemCount(), 1);
    EXPECT_EQ(contacts->topLevelItem(0)->text(0), u"王船长"_s);
    emit contacts->itemActivated(contacts->topLevelItem(0), 0);
    auto *changed = form<ContactForm>();
    ASSERT_TRUE(changed);
    EXPECT_EQ(line(changed, u"name"_s)->text(), u"王船长"_s);
    line(changed, u"name"_s)->selectAll();
    test::commit(line(changed, u"name"_s), u"王大副"_s);
    save(changed);
    settle(*tab);
    EXPECT_EQ(contacts->topLevelItem(0)->text(0), u"王大副"_s);
}

TEST_P(RegistryUiTest, tellsWhoeverComesSecondThatARecordChanged)
{
    list()->find(u"远洋海运"_s);
    settle(*tab);
    press(u"change_party"_s);
    auto *party = form<PartyForm>();
    ASSERT_TRUE(party);
    for (const desk::PartyRow &other : desk::RegistryDesk(office()).activeParties()) {
        if (other.party.id == owner)
            test::done(desk::RegistryDesk(office()).changeParty(
                {owner, other.party.version, {u"远洋海运集团"_s, PartyKind::ShipOwner}}, by(head)));
    }
    line(party, u"name"_s)->selectAll();
    test::commit(line(party, u"name"_s), u"远洋"_s);
    save(party);
    EXPECT_FALSE(party->findChild<NoteLabel *>(u"form_note"_s)->text().isEmpty());
    EXPECT_EQ(line(party, u"name"_s)->text(), u"远洋"_s);
}

TEST_P(RegistryUiTest, refusesAnImoNumberBesideItsField)
{
    openPage(1);
    press(u"new_ships"_s);
    auto *added = form<ShipForm>();
    ASSERT_TRUE(added);
    test::commit(line(added, u"name"_s), u"海丰一号"_s);
    QTest::keyClicks(line(added, u"imo_no"_s), u"9074728"_s);
    save(added);
    EXPECT_FALSE(added->findChild<NoteLabel *>(u"imo_no_note"_s)->text().isEmpty());
}

TEST_P(RegistryUiTest, recordsADeliveryThatMakesThreeCallsDue)
{
    openPage(1);
    list()->table()->selectFirst();
    settle(*tab);
    press(u"record_delivery"_s);
    auto *delivery = form<DeliveryForm>();
    ASSERT_TRUE(delivery);
    QTest::keyClicks(line(delivery, u"delivered_on"_s), u"2026-5-1"_s);
    save(delivery);
    EXPECT_EQ(desk::FollowUpDesk(office()).followUpsOfShip(this->ship).size(), 3U);
    test::waitUntil([&] { return factsText().contains(u"2026-05-01"_s); });
}

TEST_P(RegistryUiTest, listsTheTicketsThatOtherDatesWouldJudgeOtherwise)
{
    repair("2026-05-04 09:00");
    openPage(2);
    list()->table()->selectFirst();
    settle(*tab);
    press(u"change_engine"_s);
    auto *engineForm = form<EngineForm>();
    ASSERT_TRUE(engineForm);
    auto *changes = engineForm->findChild<NoteLabel *>(u"verdict_changes"_s);
    EXPECT_TRUE(changes->text().isEmpty());
    QLineEdit *delivered = line(engineForm, u"delivered_on"_s);
    delivered->selectAll();
    QTest::keyClicks(delivered, u"2020-01-01"_s);
    test::waitUntil([&] { return !changes->text().isEmpty(); });
    EXPECT_TRUE(changes->text().contains(u"2026-000001"_s)) << changes->text().toStdString();

    save(engineForm);
    EXPECT_FALSE(engineForm->findChild<NoteLabel *>(u"reason_note"_s)->text().isEmpty()) << "why was it changed?";
    test::commit(line(engineForm, u"reason"_s), u"铭牌照片为证"_s);
    save(engineForm);
    EXPECT_TRUE(factsText().contains(u"2020-01-01"_s));
}

TEST_P(RegistryUiTest, makesAWarrantyVoidOnce)
{
    openPage(2);
    list()->table()->selectFirst();
    settle(*tab);
    press(u"void_warranty"_s);
    auto *voiding = form<VoidForm>();
    ASSERT_TRUE(voiding);
    settle(*tab); // the people
    QTest::keyClicks(line(voiding, u"from"_s), u"2026-5-1"_s);
    test::commit(line(voiding, u"reason"_s), u"擅自改装"_s);
    test::commit(line(voiding, u"approved_by"_s), u"高敏"_s);
    save(voiding);
    EXPECT_TRUE(factsText().contains(u"擅自改装"_s)) << factsText().toStdString();
    EXPECT_FALSE(page()->findChild<QPushButton *>(u"void_warranty"_s)->isVisible());
}

TEST_P(RegistryUiTest, opensARecordThatSomebodyAskedFor)
{
    EXPECT_TRUE(tab->open({RecordKind::Employee, {}, u"周海"_s, {}}));
    settle(*tab);
    EXPECT_EQ(list()->objectName(), u"employees"_s);
    EXPECT_EQ(list()->model()->rowCount(), 1);
    EXPECT_TRUE(factsText().contains(u"2001"_s));
}

} // namespace
} // namespace fairlead::ui
