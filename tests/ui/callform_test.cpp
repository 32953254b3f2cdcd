// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfixture.h"
#include "desk/intakedesk.h"
#include "desk/registrydesk.h"
#include "ui/form/recordfields.h"
#include "ui/intake/calleraside.h"
#include "ui/intake/callform.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

class CallFormTest : public test::BenchFixture {
protected:
    void SetUp() override
    {
        BenchFixture::SetUp();
        itIs("2026-05-04 09:00");
    }
    void TearDown() override
    {
        form.reset();
        BenchFixture::TearDown();
    }
    void open()
    {
        form = std::make_unique<CallForm>(bench());
        QObject::connect(form.get(), &CallForm::logged, form.get(),
                         [this](const desk::LoggedCall &call) { logged = call; });
        form->resize(1000, 800);
        form->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(form.get()));
        form->focusFirst();
        settle(*form);
    }
    QLineEdit *line(const char *name) { return form->findChild<QLineEdit *>(QLatin1String(name)); }
    RecordPicker *finder() { return static_cast<RecordPicker *>(form->field(u"caller"_s)); }
    /// Types into the finder and takes the first of what it offers.
    void find(const QString &typed)
    {
        test::commit(finder()->line(), typed);
        QAbstractItemView *offers = finder()->line()->completer()->popup();
        test::waitUntil([&] { return offers->isVisible() && !finder()->isPending(); });
        ASSERT_GT(offers->model()->rowCount(), 0) << typed.toStdString();
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        test::waitUntil([&] { return !finder()->chosen().isNull(); });
        settle(*form);
    }
    QString asideText()
    {
        QStringList texts;
        for (const QLabel *label : form->findChild<CallerAside *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    QAbstractButton *button(const QString &name)
    {
        for (QAbstractButton *found : form->findChildren<QAbstractButton *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    std::unique_ptr<CallForm> form;
    std::optional<desk::LoggedCall> logged;
};
FAIRLEAD_ON_SQLITE(CallFormTest);

TEST_P(CallFormTest, fillsTheFormFromAnyPartOfWhatIsKnown)
{
    for (const QString &typed : {u"9074729"_s, u"27001"_s, u"新海"_s, u"xhh"_s}) {
        open();
        find(typed);
        EXPECT_EQ(line("ship")->text(), u"新海航"_s) << typed.toStdString();
        EXPECT_EQ(line("engine")->text(), u"L27/38 27001"_s) << typed.toStdString();
        EXPECT_TRUE(asideText().contains(u"2026-08-01"_s)) << asideText().toStdString(); // sea trial 2025-08-01
    }
}

TEST_P(CallFormTest, takesTheCallerFromAPhone)
{
    const Contact known = [this] {
        for (const desk::PartyRow &row : desk::RegistryDesk(office()).activeParties()) {
            if (!row.contacts.empty())
                return row.contacts.front();
        }
        return Contact();
    }();
    ASSERT_FALSE(known.phones.isEmpty());
    open();
    find(known.phones.front().right(6));
    EXPECT_EQ(line("caller_name")->text(), known.name);
    EXPECT_EQ(line("caller_phone")->text(), known.phones.front());
    EXPECT_EQ(line("contact")->text(), known.name);
}

TEST_P(CallFormTest, keepsAnUnknownPhoneAsThatOfTheCaller)
{
    open();
    test::commit(finder()->line(), u"+86 139 0000 1111"_s);
    QTest::keyClick(finder()->line(), Qt::Key_Tab);
    settle(*form);
    EXPECT_EQ(line("caller_phone")->text(), u"+86 139 0000 1111"_s);
    EXPECT_FALSE(finder()->ownViolation()) << "it is no field of the call";
}

TEST_P(CallFormTest, saysThatWhatWasTypedIsNothingThatIsKnown)
{
    open();
    test::commit(finder()->line(), u"没有这条船"_s);
    form->field(u"text"_s)->editor()->setFocus();
    test::commit(form->field(u"text"_s)->editor(), u"漏油"_s);
    settle(*form);
    QTest::keyClick(form.get(), Qt::Key_Return, Qt::ControlModifier);
    settle(*form);
    EXPECT_FALSE(logged) << "it would be lost";
    EXPECT_EQ(finder()->line()->text(), u"没有这条船"_s);
    finder()->line()->clear();
    QTest::keyClick(form.get(), Qt::Key_Return, Qt::ControlModifier);
    test::waitUntil([this] { return logged.has_value(); });
}

TEST_P(CallFormTest, joinsAnOpenCaseThatLooksTheSame)
{
    const TicketId before = repair("2026-05-04 08:30");
    const QString fault =
        desk::IntakeDesk(office()).ticketRows(desk::IntakeDesk(office()).ticketKeys({})).at(0).ticket.fault;
    open();
    find(u"27001"_s);
    test::commit(form->field(u"text"_s)->editor(), fault);
    test::waitUntil([this] { return button(u"join_0"_s) != nullptr; });
    settle(*form);
    button(u"join_0"_s)->setFocus();
    QTest::keyClick(button(u"join_0"_s), Qt::Key_Space);
    settle(*form);
    EXPECT_EQ(form->focusWidget()->objectName(), u"ticket"_s) << "the button is gone";
    QTest::keyClick(form.get(), Qt::Key_Return, Qt::ControlModifier);
    settle(*form);
    ASSERT_TRUE(logged);
    EXPECT_EQ(logged->ticket, before);
    EXPECT_TRUE(logged->joined);
}

TEST_P(CallFormTest, takesTheOnlyEngineOfAShipUnlessItWasTakenOut)
{
    open();
    line("ship")->setFocus();
    test::commit(line("ship"), u"新海航"_s);
    QTest::keyClick(line("ship"), Qt::Key_Tab);
    settle(*form);
    EXPECT_EQ(line("engine")->text(), u"L27/38 27001"_s);
    line("engine")->setFocus();
    line("engine")->selectAll();
    QTest::keyClick(line("engine"), Qt::Key_Delete);
    QTest::keyClick(line("engine"), Qt::Key_Tab);
    settle(*form);
    EXPECT_EQ(line("engine")->text(), QString());
    EXPECT_EQ(line("ship")->text(), u"新海航"_s);
}

TEST_P(CallFormTest, savesAsSoonAsWhatWasTypedIsKnown)
{
    open();
    test::commit(line("engine"), u"27001"_s);
    form->field(u"text"_s)->editor()->setFocus();
    test::commit(form->field(u"text"_s)->editor(), u"增压器漏油"_s);
    // At once: the engine isn't found yet.
    QTest::keyClick(form.get(), Qt::Key_Return, Qt::ControlModifier);
    test::waitUntil([this] { return logged.has_value(); });
    const auto rows = desk::IntakeDesk(office()).ticketRows(desk::IntakeDesk(office()).ticketKeys({}));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].ticket.engineId, engine);
}

} // namespace
} // namespace fairlead::ui
