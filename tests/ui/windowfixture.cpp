// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "desk/registrydesk.h"
#include "support/waiting.h"
#include "ui/core/executorrunner.h"
#include "ui/list/recordlistview.h"
#include "ui/window/tab.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fairlead::test {

void WindowFixture::SetUp()
{
    DeskFixture::SetUp();
    windowClock = std::make_shared<desk::SetClock>(*Instant::fromIso(u"2026-05-04T09:00"_s));
    language = std::make_unique<ui::Language>();
    language->use(u"en"_s);
    open();
    actAs(receiver);
}

void WindowFixture::TearDown()
{
    close();
    language.reset();
    DeskFixture::TearDown();
}

void WindowFixture::open()
{
    executor = std::make_unique<storage::DbExecutor>(address());
    ui::Workbench::Parts parts;
    parts.runner = std::make_unique<ui::ExecutorRunner>(*executor, windowClock);
    parts.clock = windowClock;
    parts.draftFolder = folder.filePath(u"drafts"_s);
    parts.settings = std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    bench = std::make_unique<ui::Workbench>(std::move(parts));
    window = std::make_unique<ui::MainWindow>(*bench, *language, u"test"_s);
    window->show();
    window->activateWindow();
    waitUntil([this] { return QApplication::activeWindow() == window.get(); });
    window->start();
    settle();
}

void WindowFixture::close()
{
    window.reset();
    bench.reset();
    executor.reset();
}

void WindowFixture::restart()
{
    close();
    open();
}

void WindowFixture::settle()
{
    // Painting asks for rows, and answers lead to further questions.
    for (int calm = 0; calm < 3; ++calm) {
        window->grab();
        QCoreApplication::processEvents();
        if (bench->client().pending() == 0)
            continue;
        waitUntil([this] { return bench->client().pending() == 0; });
        calm = -1;
    }
}

void WindowFixture::actAs(const EmployeeId &person)
{
    for (const Employee &employee : desk::RegistryDesk(office()).activeEmployees()) {
        if (employee.id == person)
            bench->client().setActing(employee);
    }
    settle();
}

void WindowFixture::itIsNow(const char *at)
{
    windowClock->set(*Instant::fromIso(QString::fromLatin1(at)));
}

void WindowFixture::type(const QString &field, const QString &text)
{
    QWidget *editor = widget(field);
    ASSERT_NE(editor, nullptr);
    editor->setFocus();
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QApplication::sendEvent(editor, &commit);
}

void WindowFixture::press(const QString &button)
{
    QWidget *target = widget(button);
    ASSERT_NE(target, nullptr);
    ASSERT_TRUE(target->isEnabled()) << button.toStdString();
    target->setFocus();
    QTest::keyClick(target, Qt::Key_Space);
    settle();
}

void WindowFixture::keys(const char *sequence)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    QTest::keySequence(target, QKeySequence(QString::fromLatin1(sequence)));
    settle();
}

void WindowFixture::chooseFirstRow()
{
    for (ui::RecordListView *list : window->currentTab()->findChildren<ui::RecordListView *>()) {
        if (list->isVisible())
            list->table()->selectFirst();
    }
    settle();
}

} // namespace fairlead::test
