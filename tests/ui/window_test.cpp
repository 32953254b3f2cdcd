// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfixture.h"
#include "ui/core/language.h"
#include "ui/list/recordlistview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/tab.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

class WindowTest : public test::BenchFixture {
protected:
    void SetUp() override
    {
        BenchFixture::SetUp();
        language = std::make_unique<Language>();
        language->use(u"en"_s);
        openWindow();
    }
    void TearDown() override
    {
        window.reset();
        language.reset();
        BenchFixture::TearDown();
    }
    void openWindow()
    {
        window = std::make_unique<MainWindow>(bench(), *language, [] { return u"test <b>database</b>"_s; });
        window->show();
        window->start();
        settle(*window);
    }
    void go(int number)
    {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
    }
    /// Each tab in turn, with its first row chosen and its texts there.
    template <typename Do> void inEachTab(Do what)
    {
        for (Tab *tab : window->tabs()) {
            window->showTab(tab->code());
            settle(*window);
            for (RecordListView *list : tab->findChildren<RecordListView *>()) {
                if (list->isVisible())
                    list->table()->selectFirst();
            }
            settle(*window);
            what(tab);
        }
    }

    std::unique_ptr<Language> language;
    std::unique_ptr<MainWindow> window;
};
FAIRLEAD_ON_SQLITE(WindowTest);

TEST_P(WindowTest, hasItsTabsInOrderAndGoesToThemByKey)
{
    QStringList titles;
    for (int number = 1; number <= 7; ++number) {
        go(number);
        titles.append(window->currentTab()->title());
    }
    EXPECT_EQ(titles, (QStringList{u"Overview"_s, u"Intake"_s, u"Dispatch"_s, u"On-site"_s, u"Follow-up"_s,
                                   u"Appraisal"_s, u"Registry"_s}));
    QTest::keyClick(window.get(), Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(window->currentTab()->code(), u"intake"_s);
}

TEST_P(WindowTest, makesATabWhenItIsFirstWanted)
{
    EXPECT_EQ(window->findChildren<Tab *>().size(), 1);
    go(2);
    EXPECT_EQ(window->findChildren<Tab *>().size(), 2);
    go(1);
    go(2);
    EXPECT_EQ(window->findChildren<Tab *>().size(), 2);
}

TEST_P(WindowTest, takesEveryTextForWhatItIs)
{
    repair("2026-05-04 09:00");
    bench().say(Tone::Danger, u"<img src=\"file:///etc/passwd\"> & <b>bold</b>"_s);
    inEachTab([this](Tab *tab) {
        for (const QLabel *label : window->findChildren<QLabel *>())
            EXPECT_EQ(label->textFormat(), Qt::PlainText)
                << tab->code().toStdString() << ": " << label->text().toStdString();
    });
}

TEST_P(WindowTest, givesEverythingThatTakesTheFocusAName)
{
    repair("2026-05-04 09:00");
    inEachTab([this](Tab *tab) {
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            ASSERT_TRUE(interface);
            EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
                << tab->code().toStdString() << ": " << widget->metaObject()->className() << ' '
                << widget->objectName().toStdString();
        }
    });
}

TEST_P(WindowTest, reachesEveryTabAndEveryListByTab)
{
    inEachTab([this](Tab *tab) {
        const auto lists = tab->findChildren<RecordListView *>();
        for (const RecordListView *list : lists) {
            if (!list->isVisible())
                continue;
            list->table()->setFocus();
            EXPECT_EQ(window->focusWidget(), list->table());
            QTest::keyClick(list->table(), Qt::Key_Tab);
            EXPECT_NE(window->focusWidget(), list->table()) << "Tab leaves a list";
        }
    });
}

/// Says everything with a mark before it: a stand-in for Chinese that needs no finished translation.
class MarkingTranslator final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"¤"_s + QString::fromUtf8(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

TEST_P(WindowTest, changesTheLanguageWithoutLosingWhatWasTyped)
{
    go(7);
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *name = window->currentTab()->findChild<QLineEdit *>(u"name"_s);
    ASSERT_TRUE(name);
    test::commit(name, u"海丰航运"_s);
    auto *kind = window->currentTab()->findChild<QComboBox *>(u"kind"_s);
    kind->setCurrentIndex(kind->findData(u"shipyard"_s));

    MarkingTranslator marks;
    QApplication::installTranslator(&marks);
    settle(*window);
    EXPECT_TRUE(window->currentTab()->title().startsWith(u"¤"_s));
    EXPECT_TRUE(window->windowTitle().startsWith(u"¤"_s));
    EXPECT_EQ(name->text(), u"海丰航运"_s);
    EXPECT_EQ(kind->currentData().toString(), u"shipyard"_s);
    EXPECT_TRUE(kind->currentText().startsWith(u"¤"_s));
    EXPECT_TRUE(name->accessibleName().startsWith(u"¤"_s));

    // Nothing that is seen was left behind in the old language: it would have no mark.
    inEachTab([this](Tab *tab) {
        for (const QAction *action : window->menuBar()->actions())
            EXPECT_TRUE(action->text().startsWith(u"¤"_s)) << action->text().toStdString();
        for (const QAbstractButton *button : tab->findChildren<QAbstractButton *>()) {
            const QString text = button->text();
            // Arrows and signs are the same in every language.
            if (button->isVisible() && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); })) {
                EXPECT_TRUE(button->text().startsWith(u"¤"_s))
                    << tab->code().toStdString() << ": " << button->text().toStdString();
            }
        }
    });
    QApplication::removeTranslator(&marks);
}

TEST_P(WindowTest, restoresDraftsAndSaysSo)
{
    go(7);
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    test::commit(window->currentTab()->findChild<QLineEdit *>(u"name"_s), u"海丰航运"_s);
    window.reset(); // as a kill: nobody asks
    messages.clear();
    restartBench();
    openWindow();
    test::waitUntil([this] { return !messages.isEmpty(); });
    EXPECT_TRUE(messages[0].contains(u"New party"_s)) << messages[0].toStdString();
    EXPECT_EQ(window->currentTab()->code(), u"registry"_s);
    auto *name = window->currentTab()->findChild<QLineEdit *>(u"name"_s);
    ASSERT_TRUE(name);
    EXPECT_EQ(name->text(), u"海丰航运"_s);
}

TEST_P(WindowTest, remembersItsTabAndItsPlace)
{
    go(3);
    window->resize(900, 650);
    window->close();
    openWindow();
    EXPECT_EQ(window->currentTab()->code(), u"dispatch"_s);
    EXPECT_EQ(window->size(), QSize(900, 650));
}

TEST_P(WindowTest, letsPeopleSayWhoWorksHere)
{
    auto *acting = window->findChild<QComboBox *>(u"acting"_s);
    ASSERT_TRUE(acting);
    EXPECT_EQ(acting->count(), 7) << "the six of the office, and nobody";
    EXPECT_TRUE(acting->currentText().contains(u"高敏"_s));
    acting->setFocus();
    QTest::keyClick(acting, Qt::Key_Home);
    EXPECT_TRUE(client().actingId().isNull());
    QTest::keyClick(acting, Qt::Key_Down);
    EXPECT_FALSE(client().actingId().isNull());
}

TEST_P(WindowTest, followsTheThemeInBothDirections)
{
    Theme &theme = Theme::instance();
    const auto contrast = [](const QColor &a, const QColor &b) {
        const auto light = [](const QColor &c) {
            const auto part = [](qreal v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
            return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
        };
        const qreal high = qMax(light(a), light(b));
        const qreal low = qMin(light(a), light(b));
        return (high + 0.05) / (low + 0.05);
    };
    for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        theme.setMode(mode);
        EXPECT_EQ(theme.isDark(), mode == Theme::Mode::Dark);
        const QPalette palette = QApplication::palette();
        EXPECT_GE(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)), 7);
        EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 4.5);
        EXPECT_GE(contrast(theme.mutedText(), palette.color(QPalette::Window)), 4.5);
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Danger}) {
            EXPECT_GE(contrast(theme.foreground(tone), theme.background(tone)), 4.5) << static_cast<int>(tone);
            EXPECT_GE(contrast(theme.foreground(tone), palette.color(QPalette::Base)), 4.5) << static_cast<int>(tone);
        }
    }
    theme.setMode(Theme::Mode::System);
}

TEST_P(WindowTest, showsMessagesAsTextAndClosesThemByKey)
{
    MessageBar *bar = window->messages();
    bench().say(Tone::Danger, u"one"_s);
    bench().say(Tone::Danger, u"one"_s);
    EXPECT_EQ(bar->texts(), QStringList{u"one"_s});
    for (const QString &text : {u"two"_s, u"three"_s, u"four"_s})
        bench().say(Tone::Warning, text);
    EXPECT_EQ(bar->texts(), (QStringList{u"two"_s, u"three"_s, u"four"_s}));
    auto *close = bar->findChild<QWidget *>(u"message_close"_s);
    QTest::keyClick(bar->findChildren<Message *>().last(), Qt::Key_Escape);
    ASSERT_TRUE(close);
    EXPECT_EQ(bar->texts(), (QStringList{u"two"_s, u"three"_s}));
}

} // namespace
} // namespace fairlead::ui
