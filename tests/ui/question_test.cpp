// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfixture.h"

#include <gtest/gtest.h>

#include <QSemaphore>

#include <functional>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

class QuestionTest : public test::BenchFixture {
protected:
    void ask(int number, const std::function<void()> &work = {})
    {
        client().read(
            m_question, &m_receiver,
            [number, work](desk::Office) {
                if (work)
                    work();
                return number;
            },
            [this](int answer) { answers.append(QString::number(answer)); },
            [this](const Failure &failure) { answers.append(failure.cancelled ? u"cancelled"_s : u"failed"_s); });
    }
    void waitForAll()
    {
        test::waitUntil([this] { return client().pending() == 0; });
    }

    QStringList answers;

private:
    QObject m_receiver;
    DeskClient::Question m_question;
};
FAIRLEAD_ON_SQLITE(QuestionTest);

TEST_P(QuestionTest, aLaterOneTakesTheEarlierBack)
{
    QSemaphore started;
    QSemaphore release;
    bool waitingWasDone = false;
    ask(1, [&] {
        started.release();
        release.acquire();
    });
    started.acquire();
    ask(2, [&] { waitingWasDone = true; });
    EXPECT_EQ(answers, QStringList{u"cancelled"_s}) << "at once, though it is under way";
    ask(3);
    release.release();
    waitForAll();
    EXPECT_EQ(answers, (QStringList{u"cancelled"_s, u"cancelled"_s, u"3"_s}));
    EXPECT_FALSE(waitingWasDone);
    EXPECT_EQ(messages, QStringList()) << "nothing failed";
}

TEST_P(QuestionTest, oneThatWasAnsweredIsLeftAlone)
{
    ask(1);
    waitForAll();
    ask(2);
    waitForAll();
    EXPECT_EQ(answers, (QStringList{u"1"_s, u"2"_s}));
}

} // namespace
} // namespace fairlead::ui
