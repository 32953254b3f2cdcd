// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulebook.h"

#include "proposalsupport.h"

#include <QStringList>

/// The manual that comes with the program, and which version is in force when.
namespace fairlead::rules {
namespace {

const Rulebook &shipped()
{
    return test::manual().versions().front();
}

template <typename Values, typename Describe> std::string joined(const Values &values, Describe describe)
{
    QStringList parts;
    for (const auto &value : values)
        parts.append(describe(value));
    return parts.join(QLatin1Char(' ')).toStdString();
}

TEST(Manual, Heading)
{
    EXPECT_EQ(shipped().title, QStringLiteral("中高售后服务指导手册（第一版）"));
    EXPECT_EQ(shipped().version, 1);
    EXPECT_EQ(shipped().effectiveFrom.toString(), QStringLiteral("2009-07"));
}

TEST(Manual, HasEveryClause)
{
    EXPECT_EQ(joined(shipped().clauses, [](const Clause &clause) { return clause.id; }),
              "P1 P2 P3 P4 P5 P6 P7 P8 "
              "A1.1 A1.2 A1.2x A1.3 A1.4 A1.5 A1.6 A2.1 A2.2 A2.3 A3.1 A3.2 A3.3 A4.1 A4.2 A4.3 "
              "B1.1 B1.2 B1.3 B2.1 B3.1 B3.2 B3.3 B3.4 B3.5 B4.1 B4.2");
    EXPECT_EQ(shipped().clause(QStringLiteral("A1.5"))->phase, QStringLiteral("preparation"));
    EXPECT_EQ(shipped().clause(QStringLiteral("A9.9")), nullptr);
}

TEST(Manual, ScoresAsTheTextSays)
{
    struct Row {
        const char *id;
        const char *responsible;
        const char *appliesTo;
        const char *conditions;
        const char *points;
        qint64 moneyFen;
        ClauseUnit unit;
        ClauseState state;
    };
    constexpr auto Reading = ClauseState::Reading;
    constexpr auto Stated = ClauseState::Stated;
    const Row rows[] = {
        {"A1.2", "engineer", "commissioning", "customer_rules_breached complaint_customer_rules", "-0.20", 0,
         ClauseUnit::Visit, Reading},
        {"A1.3", "engineer", "commissioning", "not_ready overran", "-0.20", 0, ClauseUnit::Visit, Reading},
        {"A1.5", "engineer", "commissioning", "late without_cause grievance", "-0.50", 0, ClauseUnit::Visit, Reading},
        {"A2.1", "engineer", "commissioning", "procedures_breached complaint_procedures", "-0.20", 0, ClauseUnit::Visit,
         Reading},
        {"A2.2", "engineer", "commissioning", "data_lost no_backup", "-0.20", 0, ClauseUnit::Breach, Stated},
        {"A2.3", "engineer", "commissioning", "four_donts_breached", "-0.20", 0, ClauseUnit::Breach, Stated},
        {"A3.1", "engineer head", "commissioning", "not_cleaned", "-0.20", 0, ClauseUnit::Visit, Reading},
        {"A3.2", "engineer head", "commissioning", "sheet_missing", "-0.10", 0, ClauseUnit::OnSiteDay, Reading},
        {"A3.3", "engineer head", "commissioning", "review_failed confirm_again", "-0.50", 0, ClauseUnit::Review,
         Reading},
        {"A4.1", "follow_up_agent head", "", "ship_delivered delivery_calls_late", "-0.50", 0, ClauseUnit::Delivery,
         Reading},
        {"A4.2", "engineer", "commissioning repair", "very_satisfied_or_praised covers_this_kind", "2.00", 10000,
         ClauseUnit::Visit, Reading},
        {"B1.1", "call_receiver", "repair", "no_phone_guidance intake_over", "-0.10", 0, ClauseUnit::Ticket, Reading},
        {"B1.2", "call_receiver head", "repair", "not_solved_by_phone no_specialist_in_time", "-0.10", 0,
         ClauseUnit::Ticket, Reading},
        {"B1.3", "head", "repair", "no_entry_time sent_to_dispatch", "-0.10", 0, ClauseUnit::Ticket, Reading},
        {"B2.1", "head", "repair", "nobody_assigned", "-0.20", 0, ClauseUnit::Ticket, Reading},
        {"B3.2", "engineer", "repair", "customer_rules_breached complaint_customer_rules", "-0.20", 0,
         ClauseUnit::Visit, Reading},
        {"B3.3", "engineer", "repair", "not_ready overran", "-0.20", 0, ClauseUnit::Visit, Reading},
        {"B3.4", "engineer", "repair", "late without_cause grievance", "-0.50", 0, ClauseUnit::Visit, Reading},
    };
    QStringList scored;
    for (const Row &row : rows) {
        SCOPED_TRACE(row.id);
        scored.append(QString::fromLatin1(row.id));
        const Clause &clause = *shipped().clause(scored.back());
        EXPECT_EQ(joined(clause.responsible, [](Role role) { return codeOf(role); }), row.responsible);
        EXPECT_EQ(joined(clause.appliesTo, [](TicketKind kind) { return codeOf(kind); }), row.appliesTo);
        EXPECT_EQ(clause.conditions.join(QLatin1Char(' ')).toStdString(), row.conditions);
        EXPECT_EQ(clause.points->toString().toStdString(), row.points);
        EXPECT_EQ(clause.money.fen(), row.moneyFen);
        EXPECT_EQ(clause.unit, row.unit);
        EXPECT_EQ(clause.state, row.state);
    }
    for (const Clause &clause : shipped().clauses)
        EXPECT_EQ(clause.isScored(), scored.contains(clause.id)) << clause.id.toStdString();
}

TEST(Manual, MarksWhatIsNoPlainText)
{
    QStringList readings;
    QStringList cutOff;
    for (const Clause &clause : shipped().clauses) {
        EXPECT_EQ(clause.reading.zh.isEmpty(), clause.state == ClauseState::Stated) << clause.id.toStdString();
        if (clause.state == ClauseState::Reading)
            readings.append(clause.id);
        if (clause.state == ClauseState::CutOff)
            cutOff.append(clause.id);
    }
    EXPECT_EQ(readings.join(QLatin1Char(' ')).toStdString(),
              "P1 P3 A1.2 A1.3 A1.4 A1.5 A2.1 A3.1 A3.2 A3.3 A4.1 A4.2 A4.3 B1.1 B1.2 B1.3 B2.1 B3.2 B3.3 B3.4");
    EXPECT_EQ(cutOff.join(QLatin1Char(' ')).toStdString(), "B4.1 B4.2");
}

TEST(Manual, EntersByHandWhatHasNoFigure)
{
    for (const char *id : {"A1.2x", "A4.3"}) {
        const Clause &clause = *shipped().clause(QString::fromLatin1(id));
        EXPECT_EQ(clause.unit, ClauseUnit::ByHand);
        EXPECT_FALSE(clause.points);
        EXPECT_FALSE(clause.condition.zh.isEmpty());
    }
}

TEST(Manual, SpeaksBothLanguages)
{
    for (const Clause &clause : shipped().clauses) {
        EXPECT_FALSE(clause.obligation.zh.isEmpty()) << clause.id.toStdString();
        EXPECT_FALSE(clause.obligation.en.isEmpty()) << clause.id.toStdString();
        EXPECT_EQ(clause.condition.zh.isEmpty(), clause.condition.en.isEmpty()) << clause.id.toStdString();
        EXPECT_EQ(clause.reading.zh.isEmpty(), clause.reading.en.isEmpty()) << clause.id.toStdString();
    }
}

Rulebook version(int number, const char *month)
{
    return test::amended(number, month, [](std::vector<Clause> &) {});
}

Month month(const char *text)
{
    return Month::fromString(QString::fromLatin1(text)).value();
}

TEST(RulebookSet, InForce)
{
    const RulebookSet set({version(4, "2026-07"), version(1, "2009-07"), version(3, "2026-04"), version(2, "2026-04")});
    struct Row {
        const char *month;
        int version;
    };
    for (const Row &row : {Row{"2009-06", 1}, Row{"2009-07", 1}, Row{"2026-03", 1}, Row{"2026-04", 3},
                           Row{"2026-06", 3}, Row{"2026-07", 4}, Row{"2040-01", 4}}) {
        ASSERT_NE(set.inForce(month(row.month)), nullptr);
        EXPECT_EQ(set.inForce(month(row.month))->version, row.version) << row.month;
    }
    EXPECT_EQ(RulebookSet().inForce(month("2026-01")), nullptr);
}

TEST(RulebookSet, ALaterVersionThatTakesEffectEarlierDoesNotEndTheOthers)
{
    const RulebookSet set({version(1, "2009-07"), version(2, "2026-07"), version(3, "2026-04")});
    EXPECT_EQ(set.inForce(month("2026-05"))->version, 3);
    EXPECT_EQ(set.inForce(month("2026-08"))->version, 2);
}

TEST(RulebookSet, ById)
{
    const Rulebook second = version(2, "2026-04");
    const RulebookSet set({version(1, "2009-07"), second});
    ASSERT_NE(set.byId(second.id), nullptr);
    EXPECT_EQ(set.byId(second.id)->version, 2);
    EXPECT_EQ(set.byId(test::idOf<RulebookId>(QStringLiteral("other"))), nullptr);
}

} // namespace
} // namespace fairlead::rules
