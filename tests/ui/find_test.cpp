// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfixture.h"
#include "ui/search/finddialog.h"
#include "ui/search/hitdelegate.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

class FindTest : public test::BenchFixture {
protected:
    void SetUp() override
    {
        BenchFixture::SetUp();
        dialog = std::make_unique<FindDialog>(bench(), nullptr);
        dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }
    void TearDown() override
    {
        dialog.reset();
        BenchFixture::TearDown();
    }
    void find(const QString &text)
    {
        words()->clear();
        test::commit(words(), text);
        QTest::keyClick(words(), Qt::Key_Return); // at once
        settle(*dialog);
    }
    [[nodiscard]] QLineEdit *words() const { return dialog->findChild<QLineEdit *>(u"find_words"_s); }
    [[nodiscard]] QListWidget *hits() const { return dialog->findChild<QListWidget *>(u"find_hits"_s); }

    std::unique_ptr<FindDialog> dialog;
};
FAIRLEAD_ON_SQLITE(FindTest);

TEST_P(FindTest, marksWhatWasFoundAndOpensIt)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    RecordRef opened;
    QObject::connect(&bench(), &Workbench::openRequested, dialog.get(),
                     [&](const RecordRef &record) { opened = record; });
    find(u"2026-000001"_s);
    ASSERT_EQ(hits()->count(), 1);
    const auto text = hits()->item(0)->data(HitDelegate::textRole).value<HitText>();
    ASSERT_EQ(text.marks.size(), 1U);
    EXPECT_EQ(text.line.mid(text.marks[0].begin, text.marks[0].end - text.marks[0].begin), u"2026-000001"_s);
    QTest::keyClick(words(), Qt::Key_Return);
    EXPECT_EQ(opened.kind, RecordKind::Ticket);
    EXPECT_EQ(opened.id, RecordId(ticket.uuid()));
    EXPECT_FALSE(dialog->isVisible());
}

TEST_P(FindTest, findsShipsAndPeopleAndSaysWhenNothingIsThere)
{
    for (const auto &[typed, kind] : {std::pair{u"新海"_s, RecordKind::Ship}, {u"王船长"_s, RecordKind::Contact}}) {
        find(typed);
        ASSERT_GT(hits()->count(), 0) << typed.toStdString();
    }
    find(u"没有这样的词"_s);
    EXPECT_EQ(hits()->count(), 0);
    find(QString());
    EXPECT_EQ(hits()->count(), 0);
}

TEST(HitTextTest, cutsALongTextAroundTheFirstMark)
{
    desk::SearchHit hit;
    hit.kind = SearchKind::Call;
    const QString filler(100, u'a');
    hit.lines.push_back({SearchField::CallText, filler + u"漏油"_s + filler + filler, {{100, 102}, {290, 292}}});
    const HitText text = textOf(hit);
    EXPECT_TRUE(text.line.startsWith(u'…'));
    ASSERT_EQ(text.marks.size(), 1U) << "the other one is cut off";
    EXPECT_EQ(text.line.mid(text.marks[0].begin, 2), u"漏油"_s);
}

} // namespace
} // namespace fairlead::ui
