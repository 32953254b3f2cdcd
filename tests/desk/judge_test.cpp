// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/judge.h"

#include "casefixture.h"
#include "desk/administrationdesk.h"
#include "desk/appraisaldesk.h"
#include "desk/rulebookshelf.h"
#include "storage/journalrepository.h"
#include "storage/proposalrepository.h"
#include "storage/sql/transaction.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

using test::done;
using test::said;

class JudgeTest : public test::CaseFixture {
protected:
    [[nodiscard]] AppraisalDesk appraisal() { return AppraisalDesk(office()); }

    /// The manual with another figure for A3.2, as version 2 from `month` on.
    static QByteArray otherManual(const QString &month, int pointsOfSheets)
    {
        QFile file(u":/rulebook/manual-2009.json"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QJsonObject manual = QJsonDocument::fromJson(file.readAll()).object();
        manual.insert(u"version"_s, 2);
        manual.insert(u"effective_from"_s, month);
        QJsonArray clauses = manual.value(u"clauses"_s).toArray();
        for (QJsonValueRef each : clauses) {
            QJsonObject clause = each.toObject();
            if (clause.value(u"id"_s).toString() == u"A3.2"_s)
                clause.insert(u"points_hundredths"_s, pointsOfSheets);
            each = clause;
        }
        manual.insert(u"clauses"_s, clauses);
        return QJsonDocument(manual).toJson();
    }
};
FAIRLEAD_ON_BOTH_DATABASES(JudgeTest);

TEST_P(JudgeTest, timeAloneMakesAProposalAndNobodyDidIt)
{
    const TicketId ticket = onSite();
    itIs("2026-05-07 23:59:59");
    appraisal().sweep();
    EXPECT_EQ(proposalsOf(ticket, u"A3.2"_s), u""_s);
    itIs("2026-05-08 00:00");
    EXPECT_EQ(appraisal().sweep(), 2) << "the day is over, and both of the crew owe its sheet";
    EXPECT_EQ(proposalsOf(ticket, u"A3.2"_s), u"A3.2 吴涛 proposed -0.10; A3.2 周海 proposed -0.10"_s);

    const ProposalId proposal = proposalOf(ticket, u"A3.2"_s, zhou);
    const std::optional<storage::JournalEntry> row =
        storage::JournalRepository(session()).newestOf(RecordId(proposal.uuid()));
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->actorId.isNull());
    EXPECT_EQ(row->action, u"sweep"_s);
    EXPECT_EQ(row->ticketId, ticket);
    EXPECT_EQ(row->enteredAt, test::at("2026-05-08 00:00"));
    EXPECT_TRUE(storage::ProposalRepository(session()).load(proposal)->entry.enteredBy.isNull());
}

TEST_P(JudgeTest, judgingAgainWritesNothing)
{
    const TicketId ticket = onSite("2026-05-07 09:30");
    done(followUps().recordShipDelivery({ship, QDate(2026, 4, 10), {}}, by(manager, "2026-05-08 09:00")));
    itIs("2026-05-09 09:00");
    EXPECT_GT(appraisal().sweep(), 0);
    const auto before = contents();
    EXPECT_EQ(appraisal().sweep(), 0);
    EXPECT_EQ(contents(), before);
    EXPECT_FALSE(proposalsOf(ticket).isEmpty());
    EXPECT_EQ(deliveryProposalsOf(ship), u"A4.1 何静 proposed -0.50"_s);
}

TEST_P(JudgeTest, aLaterFactWithdrawsWhatNobodyHasDecided)
{
    const TicketId ticket = onSite();
    itIs("2026-05-08 10:00");
    appraisal().sweep();
    const ProposalId ofWu = proposalOf(ticket, u"A3.2"_s, wu);
    Decide reject;
    reject.proposal = proposalOf(ticket, u"A3.2"_s, zhou);
    reject.verdict = DecisionVerdict::Reject;
    reject.reason = u"当日停电"_s;
    done(appraisal().decide(reject, by(head, "2026-05-08 11:00")));
    done(site().writeDailySheet(sheetOf(ticket, QDate(2026, 5, 7)), by(zhou, "2026-05-08 12:00")));

    storage::ProposalRepository proposals(session());
    EXPECT_EQ(proposals.load(ofWu)->state, ProposalState::Withdrawn);
    EXPECT_EQ(proposals.load(reject.proposal)->state, ProposalState::Rejected) << "decided is decided";
    EXPECT_EQ(journalOf(ofWu), (QStringList{u"sweep"_s, u"write_daily_sheet"_s}));
}

TEST_P(JudgeTest, whatWasMissedStaysMissedWhenAnOlderFactComesAfterwards)
{
    const TicketId ticket = onSite("2026-05-07 09:30");
    done(site().leaveSite({{ticket, 0}, true}, by(zhou, "2026-05-08 12:00")));
    EXPECT_EQ(proposalsOf(ticket, u"A3.2"_s), u"A3.2 吴涛 proposed -0.10; A3.2 周海 proposed -0.10"_s);
    // A file may tell of things out of their order: the clock goes back with it.
    RecordComplaint complaint{{ticket, 0}, {ComplaintSubject::Punctuality}, Channel::Phone, {}, u"晚了"_s};
    done(followUps().recordComplaint(complaint, by(agent, "2026-05-07 10:00")));
    EXPECT_EQ(proposalsOf(ticket, u"A3.2"_s), u"A3.2 吴涛 proposed -0.10; A3.2 周海 proposed -0.10"_s);
}

TEST_P(JudgeTest, everyConditionNamesTheRecordsBehindIt)
{
    const TicketId ticket = onSite("2026-05-07 09:30");
    RecordComplaint complaint{{ticket, 0}, {ComplaintSubject::Punctuality}, Channel::Phone, {}, u"晚了"_s};
    const ComplaintId voice = done(followUps().recordComplaint(complaint, by(agent, "2026-05-07 10:00")));
    const Proposal stored = storage::ProposalRepository(session()).load(proposalOf(ticket, u"A1.5"_s, zhou)).value();
    ASSERT_EQ(stored.conditions.size(), 3U);
    EXPECT_EQ(stored.conditions[0].name, u"late"_s);
    EXPECT_EQ(stored.conditions[0].evidence.at(0).at, test::at("2026-05-07 09:30"));
    EXPECT_EQ(stored.conditions[2].name, u"grievance"_s);
    EXPECT_EQ(stored.conditions[2].evidence.at(0).kind, RecordKind::Complaint);
    EXPECT_EQ(stored.conditions[2].evidence.at(0).id, RecordId(voice.uuid()));
    EXPECT_EQ(stored.visitId, newestVisitOf(ticket).visit.id);
    EXPECT_EQ(stored.shipId, ship);
}

TEST_P(JudgeTest, aNewlyInstalledRulebookIsSeenAtOnce)
{
    const TicketId ticket = onSite();
    itIs("2026-05-08 10:00");
    appraisal().sweep();
    EXPECT_EQ(proposalsOf(ticket, u"A3.2"_s), u"A3.2 吴涛 proposed -0.10; A3.2 周海 proposed -0.10"_s);
    AdministrationDesk administration(office());
    done(administration.installRulebook(otherManual(u"2026-06"_s, -30), by(manager, "2026-05-08 11:00")));
    EXPECT_EQ(appraisal().sweep(), 0) << "May keeps the version that was in force";
    done(site().leaveSite({{ticket, 0}, false}, by(zhou, "2026-05-08 12:00")));
    done(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, "2026-06-01 09:00")));
    itIs("2026-06-02 09:00");
    appraisal().sweep();
    EXPECT_EQ(proposalsOf(ticket, u"A3.2"_s),
              u"A3.2 吴涛 proposed -0.10; A3.2 吴涛 proposed -0.10; A3.2 吴涛 proposed -0.30; "
              "A3.2 周海 proposed -0.10; A3.2 周海 proposed -0.10; A3.2 周海 proposed -0.30"_s);
}

TEST_P(JudgeTest, rulebooksAreParsedOnceAndOtherDatabasesHaveTheirOwn)
{
    const auto first = rulebooksOf(session());
    EXPECT_EQ(rulebooksOf(session()), first) << "the same object";
    {
        const storage::Transaction transaction(session());
        AdministrationDesk administration(office());
        done(administration.installRulebook(otherManual(u"2026-06"_s, -30), by(manager, "2026-05-08 11:00")));
        EXPECT_EQ(rulebooksOf(session())->versions().size(), 2U);
    }
    EXPECT_EQ(rulebooksOf(session())->versions().size(), 1U) << "the installation was taken back";
    EXPECT_EQ(first->versions().size(), 1U);
}

TEST_P(JudgeTest, aBatchLeavesNothingWhenItIsTakenBack)
{
    const TicketId ticket = dispatched();
    const auto before = contents();
    {
        const storage::Transaction batch(session());
        done(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, "2026-05-07 09:30")));
        RecordComplaint complaint{{ticket, 0}, {ComplaintSubject::Punctuality}, Channel::Phone, {}, u"晚了"_s};
        done(followUps().recordComplaint(complaint, by(agent, "2026-05-07 10:00")));
        itIs("2026-05-09 09:00");
        appraisal().sweep();
        EXPECT_FALSE(proposalsOf(ticket).isEmpty());
    }
    EXPECT_EQ(contents(), before);
}

TEST_P(JudgeTest, manyOpenCasesAreSweptInSeveralTransactions)
{
    for (int i = 0; i < 60; ++i)
        repair("2026-05-04 09:00");
    itIs("2026-05-04 10:59:59");
    EXPECT_EQ(appraisal().sweep(), 0);
    itIs("2026-05-04 11:00:01");
    EXPECT_EQ(appraisal().sweep(), 60) << "two hours without a specialist (B1.2)";
    EXPECT_EQ(appraisal().sweep(), 0);
}

} // namespace

} // namespace fairlead::desk
