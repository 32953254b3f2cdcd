// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfixture.h"
#include "desk/casedesk.h"
#include "ui/window/deadlinewatch.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

class DeadlineWatchTest : public test::BenchFixture {
protected:
    void SetUp() override
    {
        BenchFixture::SetUp();
        watch = std::make_unique<DeadlineWatch>(bench());
        QObject::connect(watch.get(), &DeadlineWatch::noticed, watch.get(),
                         [this](Tone tone, const QString &, const QString &text) {
                             notices.append(text);
                             lastTone = tone;
                         });
    }
    void TearDown() override
    {
        watch.reset();
        BenchFixture::TearDown();
    }
    void minute(const char *at)
    {
        itIs(at);
        emit bench().ticker().minute();
        settle();
    }
    void settle()
    {
        do
            test::waitUntil([this] { return client().pending() == 0; });
        while (client().pending() > 0);
    }
    [[nodiscard]] qsizetype proposalsOf(const TicketId &ticket)
    {
        return static_cast<qsizetype>(desk::CaseDesk(office()).caseOf(ticket)->proposals.size());
    }

    std::unique_ptr<DeadlineWatch> watch;
    QStringList notices;
    Tone lastTone = Tone::Neutral;
};
FAIRLEAD_ON_SQLITE(DeadlineWatchTest);

TEST_P(DeadlineWatchTest, tellsWhatComesNearAndWhatIsMissedOnceEach)
{
    const TicketId ticket = repair("2026-05-04 09:00"); // a specialist until 11:00 (B1.2)
    watch->start();
    settle();
    EXPECT_EQ(notices, QStringList()) << "nothing is near yet";
    minute("2026-05-04 10:40");
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices[0].startsWith(u"2026-000001 · 新海航 · "_s)) << notices[0].toStdString();
    EXPECT_EQ(lastTone, Tone::Warning);
    minute("2026-05-04 10:41");
    EXPECT_EQ(notices.size(), 1) << "said before";
    minute("2026-05-04 11:00");
    EXPECT_EQ(notices.size(), 1) << "met exactly then it would be in time";
    const qsizetype before = proposalsOf(ticket);
    minute("2026-05-04 11:01");
    ASSERT_EQ(notices.size(), 2);
    EXPECT_EQ(lastTone, Tone::Danger);
    EXPECT_EQ(proposalsOf(ticket), before + 1) << "judged as soon as it was missed";
}

TEST_P(DeadlineWatchTest, tellsOfTheFirstLookInOneSum)
{
    repair("2026-05-04 09:00");
    repair("2026-05-04 09:05");
    itIs("2026-05-04 12:00");
    watch->start();
    settle();
    EXPECT_EQ(notices, QStringList{u"Deadlines missed: 2 · near: 0"_s});
}

} // namespace
} // namespace fairlead::ui
