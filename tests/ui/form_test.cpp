// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfixture.h"
#include "desk/registrydesk.h"
#include "ui/form/choicefields.h"
#include "ui/form/formhost.h"
#include "ui/form/formpanel.h"
#include "ui/form/linefields.h"
#include "ui/form/notelabel.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

/// A small form of its own: a party.
class FormTest : public test::BenchFixture {
protected:
    FormPanel *makeForm(const QString &tab = u"test"_s)
    {
        auto *form = new FormPanel(bench(), {tab, u"party"_s});
        form->setTitle([] { return u"New party"_s; });
        form->add([] { return u"&Name"_s; }, new TextField(u"name"_s))->setRequired(true);
        form->add([] { return u"&Since"_s; }, new DateField(u"since"_s));
        form->add([] { return u"&Kind"_s; }, new EnumField<PartyKind>(u"kind"_s));
        form->setSave(
            [] { return u"&Save"_s; },
            [this, form] {
                const desk::AddParty command{form->findChild<QLineEdit *>(u"name"_s)->text(), PartyKind::ShipOwner};
                form->submit(
                    [command](desk::Office office, const desk::Act &act) {
                        return desk::RegistryDesk(office).addParty(command, act);
                    },
                    [this](const PartyId &id) { saved.push_back(id); });
            });
        form->show();
        form->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(form));
        form->focusFirst();
        return form;
    }
    static QString noteOf(const FormPanel &form, const QString &name)
    {
        return form.findChild<NoteLabel *>(name + u"_note"_s)->text();
    }
    static QLineEdit *line(const FormPanel &form, const QString &name) { return form.findChild<QLineEdit *>(name); }
    static void save(FormPanel &form) { QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QStringList draftFiles() const { return QDir(draftFolder()).entryList(QDir::Files); }

    std::vector<PartyId> saved;
};
FAIRLEAD_ON_SQLITE(FormTest);

TEST_P(FormTest, saysAllErrorsAtOnceBesideTheirFields)
{
    const std::unique_ptr<FormPanel> form(makeForm());
    QTest::keyClicks(line(*form, u"since"_s), u"2026-02-30"_s);
    form->findChild<QPushButton *>(u"save"_s)->click();
    EXPECT_FALSE(noteOf(*form, u"name"_s).isEmpty());
    EXPECT_FALSE(noteOf(*form, u"since"_s).isEmpty());
    EXPECT_EQ(line(*form, u"name"_s)->accessibleDescription(), noteOf(*form, u"name"_s));
    EXPECT_EQ(form->focusWidget(), line(*form, u"name"_s)) << "the first that is wrong";
    EXPECT_EQ(line(*form, u"since"_s)->text(), u"2026-02-30"_s);
    EXPECT_EQ(client().pending(), 0) << "the desk wasn't asked";

    test::commit(line(*form, u"name"_s), u"海"_s);
    EXPECT_TRUE(noteOf(*form, u"name"_s).isEmpty()) << "goes as one types";
    EXPECT_FALSE(noteOf(*form, u"since"_s).isEmpty());
}

TEST_P(FormTest, savesByKeyAndTellsTheLists)
{
    const std::unique_ptr<FormPanel> form(makeForm());
    const QSignalSpy changed(&client(), &DeskClient::changed);
    test::commit(line(*form, u"name"_s), u"海丰航运"_s);
    save(*form);
    test::waitUntil([this] { return !saved.empty(); });
    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(form->isDirty());
}

TEST_P(FormTest, keepsWhatWasTypedWhenTheDeskRefuses)
{
    const std::unique_ptr<FormPanel> form(makeForm());
    const QString taken = u"远洋海运"_s; // the owner of the fixture
    test::commit(line(*form, u"name"_s), taken);
    save(*form);
    test::waitUntil([this] { return client().pending() == 0; });
    EXPECT_TRUE(saved.empty());
    EXPECT_FALSE(noteOf(*form, u"name"_s).isEmpty());
    EXPECT_EQ(line(*form, u"name"_s)->text(), taken);
    EXPECT_TRUE(form->isDirty());
    EXPECT_TRUE(form->findChild<QPushButton *>(u"save"_s)->isEnabled());
}

TEST_P(FormTest, wantsSomebodyToWorkInWhoseName)
{
    client().setActing(std::nullopt);
    const std::unique_ptr<FormPanel> form(makeForm());
    test::commit(line(*form, u"name"_s), u"海丰航运"_s);
    save(*form);
    EXPECT_EQ(client().pending(), 0);
    EXPECT_FALSE(form->findChild<NoteLabel *>(u"form_note"_s)->text().isEmpty());
}

TEST_P(FormTest, putsAViolationOfNoFieldOnTop)
{
    const std::unique_ptr<FormPanel> form(makeForm());
    form->showViolations({{u"ticket"_s, ViolationCode::WrongState, {u"closed"_s}},
                          {u"name"_s, ViolationCode::Required, {}},
                          {u"kind[0].x"_s, ViolationCode::Required, {}}});
    EXPECT_FALSE(form->findChild<NoteLabel *>(u"form_note"_s)->text().isEmpty());
    EXPECT_FALSE(noteOf(*form, u"name"_s).isEmpty());
    EXPECT_FALSE(noteOf(*form, u"kind"_s).isEmpty());
}

TEST_P(FormTest, writesADraftWithinTwoSecondsAndDropsItWhenSaved)
{
    const std::unique_ptr<FormPanel> form(makeForm());
    QSignalSpy written(&bench().drafts(), &DraftKeeper::written);
    test::commit(line(*form, u"name"_s), u"海丰"_s);
    ASSERT_TRUE(written.wait(2000));
    EXPECT_EQ(draftFiles().size(), 1);
    save(*form);
    test::waitUntil([this] { return !saved.empty(); });
    form->close();
    restartBench(); // ends what is still being written
    EXPECT_TRUE(draftFiles().isEmpty());
}

TEST_P(FormTest, restoresADraftAfterAKill)
{
    {
        const std::unique_ptr<FormPanel> form(makeForm());
        test::commit(line(*form, u"name"_s), u"<b>海丰</b>"_s);
        QTest::keyClicks(line(*form, u"since"_s), u"2026-02-3"_s); // not even a day yet
    }
    restartBench();
    std::vector<Draft> drafts;
    bool isThere = false;
    QObject::connect(&bench().drafts(), &DraftKeeper::restored, &bench().drafts(),
                     [&](const std::vector<Draft> &restored) {
                         drafts = restored;
                         isThere = true;
                     });
    bench().drafts().load();
    test::waitUntil([&] { return isThere; });
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts[0].title, u"New party"_s);
    const std::unique_ptr<FormPanel> form(makeForm());
    form->restore(drafts[0]);
    EXPECT_EQ(line(*form, u"name"_s)->text(), u"<b>海丰</b>"_s);
    EXPECT_EQ(line(*form, u"since"_s)->text(), u"2026-02-3"_s);
    EXPECT_TRUE(form->isDirty());
}

TEST_P(FormTest, asksBeforeDiscardingWhatWasTyped)
{
    FormHost host;
    host.resize(600, 400);
    host.show();
    FormPanel *form = makeForm();
    host.open(form);
    EXPECT_EQ(host.currentForm(), form);
    test::commit(line(*form, u"name"_s), u"海丰"_s);
    prompts->answer = false;
    form->findChild<QPushButton *>(u"discard"_s)->click();
    EXPECT_EQ(prompts->asked.size(), 1);
    EXPECT_EQ(host.count(), 1);
    prompts->answer = true;
    form->findChild<QPushButton *>(u"discard"_s)->click();
    EXPECT_EQ(host.count(), 0);
    EXPECT_TRUE(host.isHidden());
    restartBench();
    EXPECT_TRUE(draftFiles().isEmpty());
}

TEST_P(FormTest, discardsAnEmptyFormWithoutAWord)
{
    FormHost host;
    FormPanel *form = makeForm();
    host.open(form);
    form->discard();
    EXPECT_TRUE(prompts->asked.isEmpty());
    EXPECT_EQ(host.count(), 0);
}

TEST_P(FormTest, saysWhenTheDatabaseIsGoneAndKeepsTheForm)
{
    const std::unique_ptr<FormPanel> form(makeForm());
    test::commit(line(*form, u"name"_s), u"海丰航运"_s);
    // As bad as a database can be while it still answers.
    session().execute(u"ALTER TABLE party RENAME TO party_gone"_s);
    save(*form);
    test::waitUntil([this] { return client().pending() == 0; });
    EXPECT_EQ(messages.size(), 1);
    EXPECT_EQ(line(*form, u"name"_s)->text(), u"海丰航运"_s);
    EXPECT_TRUE(form->isDirty());
    EXPECT_TRUE(form->findChild<QPushButton *>(u"save"_s)->isEnabled());
}

} // namespace
} // namespace fairlead::ui
