// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/candidates.h"

#include "support/casebuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::rules {
namespace {

using test::at;
using test::on;

PlanSpan span(const char *from, const char *until)
{
    return {at(from), at(until)};
}

Engagement visit(const char *from, const char *until, const char *number = "2026-000009", const char *port = "")
{
    Engagement engagement;
    engagement.span = span(from, until);
    engagement.ticketNumber = QString::fromUtf8(number);
    engagement.ticketId = test::idOf<TicketId>(engagement.ticketNumber);
    engagement.port = QString::fromUtf8(port);
    return engagement;
}

Engagement absence(AbsenceKind kind, const char *first, const char *last)
{
    Absence made;
    made.kind = kind;
    made.from = on(first);
    made.until = on(last);
    Engagement engagement;
    engagement.span = spanOfAbsence(made);
    engagement.absence = kind;
    return engagement;
}

EngineerPlan engineer(const char *staffNo, std::vector<Engagement> engagements = {})
{
    EngineerPlan plan;
    plan.engineer.staffNo = QString::fromLatin1(staffNo);
    plan.engineer.id = test::idOf<EmployeeId>(plan.engineer.staffNo);
    plan.engagements = std::move(engagements);
    return plan;
}

PlannedJob job(const char *from = "2026-05-12 08:00", const char *until = "2026-05-13 17:00")
{
    PlannedJob made;
    made.ticketId = test::idOf<TicketId>(u"job"_s);
    made.model = u"L27/38"_s;
    made.job = Job::Repair;
    made.port = u"上海"_s;
    made.span = span(from, until);
    return made;
}

const Instant today = at("2026-05-11 09:00");

Candidate judged(const EngineerPlan &plan, const PlannedJob &wanted = job())
{
    return candidateFor(plan, wanted, today);
}

TEST(CandidatesTest, SaysHowLongAVisitTakes)
{
    struct Case {
        const char *what;
        const char *entryAt;
        const char *plannedEndAt;
        const char *arrivedAt;
        const char *departedAt;
        const char *from;
        const char *until;
    };
    const Case cases[] = {
        {"planned", "2026-05-12 08:00", "2026-05-13 17:00", "", "", "2026-05-12 08:00", "2026-05-13 17:00"},
        {"without an end: its day", "2026-05-12 08:00", "", "", "", "2026-05-12 08:00", "2026-05-13 00:00"},
        {"moved beyond its end", "2026-05-14 08:00", "2026-05-13 17:00", "", "", "2026-05-14 08:00",
         "2026-05-15 00:00"},
        {"over", "2026-05-04 08:00", "2026-05-06 17:00", "2026-05-04 09:00", "2026-05-05 12:00", "2026-05-04 09:00",
         "2026-05-05 12:00"},
        {"on site until the planned end", "2026-05-11 08:00", "2026-05-12 17:00", "2026-05-11 08:00", "",
         "2026-05-11 08:00", "2026-05-12 17:00"},
        {"on site beyond it: until now", "2026-05-08 08:00", "2026-05-09 17:00", "2026-05-08 08:00", "",
         "2026-05-08 08:00", "2026-05-11 09:00"},
        {"sent without an agreed time", "", "", "2026-05-11 08:00", "", "2026-05-11 08:00", "2026-05-12 00:00"},
    };
    for (const Case &each : cases) {
        Visit made;
        const auto moment = [](const char *text) { return *text ? std::optional(at(text)) : std::nullopt; };
        made.standingEntryAt = moment(each.entryAt);
        made.plannedEndAt = moment(each.plannedEndAt);
        made.arrivedAt = moment(each.arrivedAt);
        made.departedAt = moment(each.departedAt);
        EXPECT_EQ(spanOf(made, today), span(each.from, each.until)) << each.what;
    }
    EXPECT_FALSE(spanOf(Visit(), today));
}

TEST(CandidatesTest, IsBusyFromTheFirstToTheLastMoment)
{
    struct Case {
        Engagement engagement;
        bool free;
    };
    const Case cases[] = {
        {visit("2026-05-11 08:00", "2026-05-12 08:00"), true},  // ends as the job begins
        {visit("2026-05-11 08:00", "2026-05-12 08:01"), false}, // a minute into it
        {visit("2026-05-13 16:59", "2026-05-14 17:00"), false},
        {visit("2026-05-13 17:00", "2026-05-14 17:00"), true},
        {absence(AbsenceKind::Leave, "2026-05-10", "2026-05-11"), true},
        {absence(AbsenceKind::Leave, "2026-05-10", "2026-05-12"), false},
        {absence(AbsenceKind::Training, "2026-05-13", "2026-05-13"), false},
        {absence(AbsenceKind::Sick, "2026-05-14", "2026-05-14"), true},
    };
    for (const Case &each : cases)
        EXPECT_EQ(judged(engineer("2001", {each.engagement})).isFree(), each.free)
            << each.engagement.span.from.toIso().toStdString();
    Engagement own = visit("2026-05-11 08:00", "2026-05-14 08:00");
    own.ticketId = job().ticketId;
    EXPECT_TRUE(judged(engineer("2001", {own})).isFree()) << "the same case is no other visit";
    PlannedJob open = job();
    open.span.reset();
    EXPECT_TRUE(judged(engineer("2001", {visit("2026-05-01 08:00", "2026-05-31 08:00")}), open).isFree());
}

Certificate certificate(const char *name, std::optional<QDate> until)
{
    Certificate made;
    made.name = QString::fromUtf8(name);
    made.validUntil = until;
    return made;
}

TEST(CandidatesTest, JudgesCertificatesOnTheLastDayOfTheVisit)
{
    struct Case {
        std::optional<QDate> until;
        CertificateStanding standing;
    };
    const Case cases[] = {
        {std::nullopt, CertificateStanding::Valid},       {on("2026-07-13"), CertificateStanding::Valid},
        {on("2026-07-12"), CertificateStanding::RunsOut}, {on("2026-05-13"), CertificateStanding::RunsOut},
        {on("2026-05-12"), CertificateStanding::Expired},
    };
    for (const Case &each : cases) {
        EngineerPlan plan = engineer("2001");
        plan.engineer.certificates = {certificate("登轮证", each.until)};
        const Candidate candidate = judged(plan);
        EXPECT_EQ(candidate.certificate, each.standing) << each.until.value_or(QDate()).toString().toStdString();
        EXPECT_EQ(conflictsOf(candidate).empty(), each.standing != CertificateStanding::Expired);
    }
    EXPECT_EQ(judged(engineer("2001")).certificate, CertificateStanding::None);
    // Renewed: the newer one counts. Of several the worst one is named.
    EngineerPlan plan = engineer("2001");
    plan.engineer.certificates = {certificate("登轮证", on("2025-01-01")), certificate("登轮证", on("2027-01-01"))};
    EXPECT_EQ(judged(plan).certificate, CertificateStanding::Valid);
    plan.engineer.certificates.push_back(certificate("高压电工证", on("2026-05-01")));
    EXPECT_EQ(judged(plan).certificate, CertificateStanding::Expired);
    EXPECT_EQ(judged(plan).certificateName, u"高压电工证"_s);
    PlannedJob open = job();
    open.span.reset();
    EXPECT_EQ(judged(plan, open).certificate, CertificateStanding::None) << "no day to be valid on";
}

TEST(CandidatesTest, AsksForTheSkillOfModelAndJob)
{
    struct Case {
        std::vector<Skill> skills;
        std::optional<bool> skilled;
    };
    const Case cases[] = {
        {{}, std::nullopt},
        {{{u"L27/38"_s, std::nullopt}}, true},
        {{{u"L27/38"_s, Job::Repair}}, true},
        {{{u"L27/38"_s, Job::Commissioning}}, false},
        {{{u"L21/31"_s, std::nullopt}}, false},
        {{{u"L21/31"_s, std::nullopt}, {QString(), Job::Repair}}, true},
    };
    for (const Case &each : cases) {
        EngineerPlan plan = engineer("2001");
        plan.engineer.skills = each.skills;
        EXPECT_EQ(judged(plan).skilled, each.skilled);
    }
    EngineerPlan plan = engineer("2001");
    plan.engineer.skills = {{u"L21/31"_s, std::nullopt}};
    PlannedJob unknown = job();
    unknown.model.clear();
    EXPECT_EQ(judged(plan, unknown).skilled, std::nullopt);
}

TEST(CandidatesTest, CountsLoadAndRest)
{
    const EngineerPlan plan = engineer(
        "2001", {visit("2026-04-29 08:00", "2026-05-02 17:00"), visit("2026-05-02 18:00", "2026-05-04 00:00"),
                 absence(AbsenceKind::Leave, "2026-05-08", "2026-05-08"), visit("2026-05-09 08:00", "2026-05-10 17:00"),
                 absence(AbsenceKind::Travel, "2026-05-11", "2026-05-11")});
    const Candidate candidate = judged(plan);
    EXPECT_EQ(candidate.visitsThisMonth, 3);
    EXPECT_EQ(candidate.daysThisMonth, 5) << "1, 2, 3 (until midnight), 9, 10";
    EXPECT_EQ(candidate.lastDayOff, on("2026-05-08")) << "leave is a day off, a journey isn't";
    EXPECT_EQ(judged(engineer("2001", {visit("2026-01-01 08:00", "2026-05-31 17:00")})).lastDayOff, std::nullopt);
    EXPECT_EQ(judged(engineer("2001")).lastDayOff, on("2026-05-11"));
}

TEST(CandidatesTest, FindsWhoIsInThePortNow)
{
    EXPECT_EQ(judged(engineer("2001", {visit("2026-05-10 08:00", "2026-05-11 17:00", "2026-000009", "上海")})).portNow,
              u"上海"_s);
    EXPECT_EQ(judged(engineer("2001", {visit("2026-05-10 08:00", "2026-05-11 17:00", "2026-000009", "大连")})).portNow,
              QString());
    EXPECT_EQ(judged(engineer("2001", {visit("2026-05-20 08:00", "2026-05-21 17:00", "2026-000009", "上海")})).portNow,
              QString());
}

TEST(CandidatesTest, RanksWhoSuitsBestFirst)
{
    EngineerPlan busy = engineer("2001", {visit("2026-05-12 08:00", "2026-05-12 17:00")});
    busy.engineer.skills = {{u"L27/38"_s, std::nullopt}};
    EngineerPlan unskilled = engineer("2002");
    unskilled.engineer.skills = {{u"L21/31"_s, std::nullopt}};
    EngineerPlan skilled = engineer("2003");
    skilled.engineer.skills = {{u"L27/38"_s, std::nullopt}};
    EngineerPlan near = engineer("2004", {visit("2026-05-10 08:00", "2026-05-11 17:00", "2026-000009", "上海")});
    near.engineer.skills = {{u"L27/38"_s, std::nullopt}};
    EngineerPlan knowing = engineer("2005");
    knowing.engineer.skills = {{u"L27/38"_s, std::nullopt}};
    knowing.shipVisits = 2;
    EngineerPlan unknown = engineer("2006");
    EngineerPlan loaded = engineer("2007", {visit("2026-05-04 08:00", "2026-05-05 17:00", "2026-000008")});
    loaded.engineer.skills = {{u"L27/38"_s, std::nullopt}};
    EngineerPlan twin = engineer("999");
    twin.engineer.skills = {{u"L27/38"_s, std::nullopt}};
    QStringList order;
    for (const Candidate &candidate :
         rankedCandidates({busy, unskilled, skilled, near, knowing, unknown, loaded, twin}, job(), today))
        order.append(candidate.engineer.staffNo);
    EXPECT_EQ(order.join(u' '), u"2004 2005 999 2003 2007 2006 2001 2002"_s);
}

TEST(CandidatesTest, NamesWhatHasToBeOverruled)
{
    const PlannedJob wanted = job();
    EngineerPlan plan = engineer("2001", {visit("2026-05-11 08:00", "2026-05-13 00:00"),
                                          absence(AbsenceKind::Training, "2026-05-13", "2026-05-14")});
    plan.engineer.skills = {{u"L21/31"_s, std::nullopt}};
    plan.engineer.certificates = {certificate("登轮证", on("2026-05-12"))};
    const EmployeeId who = plan.engineer.id;
    EXPECT_EQ(conflictsOf(judged(plan, wanted)),
              (std::vector<Conflict>{
                  {ConflictKind::Visit, who, u"2026-000009"_s, on("2026-05-11"), on("2026-05-12")},
                  {ConflictKind::Absence, who, u"training"_s, on("2026-05-13"), on("2026-05-14")},
                  {ConflictKind::NotSkilled, who, u"L27/38"_s, {}, {}},
                  {ConflictKind::Certificate, who, u"登轮证"_s, {}, on("2026-05-12")},
              }));
    plan.engineer.skills.clear();
    plan.engineer.certificates.clear();
    plan.engagements.clear();
    EXPECT_TRUE(conflictsOf(judged(plan, wanted)).empty()) << "what isn't known is no conflict";

    CompanySettings settings;
    for (const ConflictKind kind : {ConflictKind::Absence, ConflictKind::NotSkilled, ConflictKind::Certificate})
        EXPECT_TRUE(wantsReason(kind, settings));
    EXPECT_FALSE(wantsReason(ConflictKind::Visit, settings)) << "warned of, unless the company says otherwise";
    settings.doubleBooking = DoubleBooking::Refuse;
    EXPECT_TRUE(wantsReason(ConflictKind::Visit, settings));
}

} // namespace
} // namespace fairlead::rules
