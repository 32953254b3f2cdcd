// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followuprepository.h"

#include "visitrecords.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

using test::idOf;

class FollowUpRepositoryTest : public test::VisitRecords {
protected:
    FollowUpRepository followUps() { return FollowUpRepository(session()); }

    FollowUp call(const QString &name, FollowUpKind kind, QDate dueOn)
    {
        FollowUp made;
        made.id = idOf<FollowUpId>(name);
        made.kind = kind;
        made.shipId = ship;
        if (kind == FollowUpKind::AfterVisit) {
            made.ticketId = ticket;
            made.visitId = visit;
        }
        made.basedOn = dueOn.addDays(-15);
        made.dueOn = dueOn;
        made.entry = entry("2026-05-08 09:00");
        return made;
    }
    FollowUpAttempt attempt(const QString &name, bool reached, const char *at)
    {
        FollowUpAttempt made;
        made.id = idOf<AttemptId>(name);
        made.agentId = wu;
        made.reached = reached;
        made.respondent = u"王"_s;
        made.visitId = visit;
        made.satisfaction = reached ? std::optional(Satisfaction::VerySatisfied) : std::nullopt;
        made.siteCleaned = reached ? std::optional(false) : std::nullopt;
        made.entry = entry(at);
        return made;
    }
};
FAIRLEAD_ON_BOTH_DATABASES(FollowUpRepositoryTest);

TEST_P(FollowUpRepositoryTest, attemptsAreAddedAndNeverChanged)
{
    FollowUp made = call(u"a"_s, FollowUpKind::AfterVisit, QDate(2026, 5, 15));
    followUps().insert(made);
    FollowUp stored = followUps().load(made.id).value();
    EXPECT_TRUE(stored.agentId.isNull());
    EXPECT_TRUE(stored.partyId.isNull());
    stored.agentId = wu;
    stored.attempts = {attempt(u"2"_s, true, "2026-05-12 09:00"), attempt(u"1"_s, false, "2026-05-11 09:00")};
    EXPECT_EQ(followUps().update(stored), SaveOutcome::Saved);
    stored.attempts[0].respondent = u"别人"_s;
    EXPECT_EQ(followUps().update(stored), SaveOutcome::Saved);
    const FollowUp again = followUps().ofTicket(ticket).at(0);
    EXPECT_EQ(again.version, 3);
    EXPECT_EQ(again.agentId, wu);
    ASSERT_EQ(again.attempts.size(), 2U);
    EXPECT_FALSE(again.attempts[0].reached) << "by time";
    EXPECT_EQ(again.attempts[1].respondent, u"王"_s);
    EXPECT_EQ(again.attempts[1].satisfaction, Satisfaction::VerySatisfied);
    EXPECT_EQ(again.doneAt(), test::at("2026-05-12 09:00"));
    EXPECT_EQ(followUps().update(made), SaveOutcome::Conflict);
    made.id = idOf<FollowUpId>(u"none"_s);
    EXPECT_EQ(followUps().update(made), SaveOutcome::Missing);
    EXPECT_FALSE(followUps().load(made.id));
}

TEST_P(FollowUpRepositoryTest, whatWasSaidOfAVisitComesFromAnyCall)
{
    FollowUp delivery = call(u"d"_s, FollowUpKind::ShipDelivery, QDate(2026, 5, 16));
    delivery.attempts = {attempt(u"1"_s, true, "2026-05-11 09:00"), attempt(u"2"_s, false, "2026-05-10 09:00")};
    followUps().insert(delivery);
    const std::vector<FollowUpAttempt> voices = followUps().voicesAbout(ticket);
    ASSERT_EQ(voices.size(), 1U) << "only who was reached said something";
    EXPECT_EQ(voices[0].siteCleaned, false);
    EXPECT_TRUE(followUps().ofTicket(ticket).empty());
    EXPECT_EQ(followUps().ofDelivery(ship).size(), 1U);
}

TEST_P(FollowUpRepositoryTest, overdueDeliveriesAreThoseWithACallNotMade)
{
    FollowUp visitCall = call(u"v"_s, FollowUpKind::AfterVisit, QDate(2026, 5, 10));
    followUps().insert(visitCall);
    FollowUp delivery = call(u"d"_s, FollowUpKind::ShipDelivery, QDate(2026, 5, 16));
    followUps().insert(delivery);
    EXPECT_TRUE(followUps().deliveriesOverdue(QDate(2026, 5, 16)).empty()) << "in time until the end of the day";
    EXPECT_EQ(followUps().deliveriesOverdue(QDate(2026, 5, 17)), std::vector{ship});
    delivery.attempts = {attempt(u"1"_s, true, "2026-05-17 09:00")};
    EXPECT_EQ(followUps().update(delivery), SaveOutcome::Saved);
    EXPECT_TRUE(followUps().deliveriesOverdue(QDate(2026, 5, 17)).empty());
}

TEST_P(FollowUpRepositoryTest, rowsComeInTheOrderOfTheirKeys)
{
    for (int i = 0; i < 120; ++i) { // more than one statement fetches
        FollowUp made = call(QString::number(i), FollowUpKind::ShipDelivery, QDate(2026, 5, 1).addDays(i));
        made.agentId = i % 2 == 0 ? zhou : wu;
        followUps().insert(made);
    }
    ListQuery query;
    query.sortBy = u"due_on"_s;
    query.descending = true;
    std::vector<RowKey> keys = followUps().keys(query);
    ASSERT_EQ(keys.size(), 120U);
    keys.push_back(123456); // gone
    const std::vector<FollowUpRow> rows = followUps().rows(keys);
    ASSERT_EQ(rows.size(), 120U);
    EXPECT_EQ(rows.front().followUp.dueOn, QDate(2026, 5, 1).addDays(119));
    EXPECT_EQ(rows.back().followUp.dueOn, QDate(2026, 5, 1));
    query.month = Month::of(QDate(2026, 6, 1));
    EXPECT_EQ(followUps().keys(query).size(), 30U);
    query.employee = zhou;
    EXPECT_EQ(followUps().keys(query).size(), 15U);
    query.search = u"新海 吴"_s;
    EXPECT_TRUE(followUps().keys(query).empty());
}

} // namespace

} // namespace fairlead::storage
