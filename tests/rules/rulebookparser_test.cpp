// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulebook.h"

#include <gtest/gtest.h>

#include <QStringList>

/// What parseRulebook refuses: each broken rulebook is made from a good one by changing a line or two.
namespace fairlead::rules {
namespace {

/// The members stand on lines of their own, so that a wrong line shows.
const char *const good = R"({
  "title": "Test",
  "version": 2,
  "effective_from": "2026-04",
  "clauses": [
    {
      "id": "A1.5",
      "chapter": "A",
      "phase": "preparation",
      "responsible": ["engineer"],
      "applies_to": ["commissioning"],
      "obligation": {"zh": "准时", "en": "be in time"},
      "condition": {"zh": "迟到", "en": "late"},
      "conditions": ["late", "grievance"],
      "points_hundredths": -50,
      "unit": "visit",
      "state": "reading",
      "reading": {
        "zh": "晚于约定时间",
        "en": "after the agreed time"
      }
    },
    {
      "id": "B4.1",
      "chapter": "B",
      "phase": "work",
      "responsible": [],
      "applies_to": ["repair"],
      "obligation": {"zh": "四不一没有", "en": "four don'ts"},
      "conditions": [],
      "unit": "none",
      "state": "cut_off"
    }
  ]
}
)";

QByteArray changed(const std::vector<std::pair<const char *, const char *>> &changes)
{
    QByteArray json = good;
    for (const auto &[from, to] : changes) {
        EXPECT_TRUE(json.contains(from)) << from;
        const qsizetype at = json.indexOf(from);
        json.replace(at, static_cast<qsizetype>(qstrlen(from)), to);
    }
    return json;
}

/// The errors as `line field code [detail]`, joined by `; `; empty for a rulebook that is taken.
std::string errorsOf(const QByteArray &json)
{
    const std::variant<Rulebook, std::vector<RulebookError>> parsed = parseRulebook(json);
    const std::vector<RulebookError> *errors = std::get_if<std::vector<RulebookError>>(&parsed);
    QStringList lines;
    for (const RulebookError &error : errors ? *errors : std::vector<RulebookError>()) {
        const QString detail = error.detail.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(error.detail);
        lines.append(QStringLiteral("%1 %2 %3%4").arg(error.line).arg(error.field, error.code, detail));
    }
    return lines.join(QStringLiteral("; ")).toStdString();
}

TEST(RulebookParser, TakesAGoodOne)
{
    const std::variant<Rulebook, std::vector<RulebookError>> parsed = parseRulebook(good);
    ASSERT_TRUE(std::holds_alternative<Rulebook>(parsed)) << errorsOf(good);
    const Rulebook &rulebook = std::get<Rulebook>(parsed);
    EXPECT_TRUE(rulebook.id.isNull());
    EXPECT_EQ(rulebook.version, 2);
    EXPECT_EQ(rulebook.effectiveFrom.toString(), QStringLiteral("2026-04"));
    ASSERT_EQ(rulebook.clauses.size(), 2U);
    EXPECT_EQ(rulebook.clauses[0].points, Points::fromHundredths(-50));
    EXPECT_EQ(rulebook.clauses[0].reading.en, QStringLiteral("after the agreed time"));
    EXPECT_FALSE(rulebook.clauses[1].points);
}

TEST(RulebookParser, RefusesEachMistake)
{
    struct Row {
        std::vector<std::pair<const char *, const char *>> changes;
        const char *errors;
    };
    const Row rows[] = {
        // the heading
        {{{R"("title": "Test",)", ""}}, "1 title missing"},
        {{{R"("Test")", R"("  ")"}}, "2 title missing"},
        {{{R"("Test")", "7"}}, "2 title type [number]"},
        {{{R"("version": 2)", R"("version": 0)"}}, "3 version range [0]"},
        {{{R"("version": 2)", R"("version": 1.5)"}}, "3 version type [1.5]"},
        {{{R"("version": 2)", R"("version": 1e300)"}}, "3 version type [1e+300]"},
        {{{R"("version": 2)", R"("version": "2")"}}, "3 version type [text]"},
        {{{R"("2026-04")", R"("2026-13")"}}, "4 effective_from unknown_value [2026-13]"},
        {{{R"("2026-04")", R"("April")"}}, "4 effective_from unknown_value [April]"},
        {{{R"("version": 2)", R"("verzion": 2)"}}, "1 version missing; 3 verzion unknown_field [verzion]"},
        {{{R"("title": "Test",)", R"("title": "Test", "title": "Test",)"}}, "2 title duplicate"},
        // a clause
        {{{R"("id": "A1.5",)", ""}}, "6 clauses[0].id missing"},
        {{{R"("id": "A1.5")", R"("id": "A1|5")"}}, "7 clauses[0].id unknown_value [A1|5]"},
        {{{R"("id": "A1.5")", R"("id": "A1.5\n")"}}, "7 clauses[0].id unknown_value [A1.5\n]"},
        {{{R"("id": "B4.1")", R"("id": "A1.5")"}, {R"("chapter": "B")", R"("chapter": "A")"}},
         "24 clauses[1].id duplicate [A1.5]"},
        {{{R"("chapter": "A")", R"("chapter": "B")"}}, "8 clauses[0].chapter conflict [B]"},
        {{{R"("chapter": "A")", R"("chapter": "X")"}}, "8 clauses[0].chapter unknown_value [X]"},
        {{{R"("preparation")", R"("prep")"}}, "9 clauses[0].phase unknown_value [prep]"},
        {{{R"(["engineer"])", R"(["enginer"])"}}, "10 clauses[0].responsible[0] unknown_value [enginer]"},
        {{{R"(["engineer"])", R"(["engineer", "engineer"])"}}, "10 clauses[0].responsible[1] duplicate [engineer]"},
        {{{R"(["engineer"])", R"(["manager"])"}}, "10 clauses[0].responsible[0] conflict [manager]"},
        {{{R"(["engineer"])", R"([])"}}, "10 clauses[0].responsible missing"},
        {{{R"(["engineer"])", R"("engineer")"}}, "10 clauses[0].responsible type [text]"},
        {{{R"(["engineer"])", R"([1, null, ""])"}},
         "10 clauses[0].responsible[0] type [number]; 10 clauses[0].responsible[1] type [null]; "
         "10 clauses[0].responsible[2] missing"},
        {{{R"(["commissioning"])", R"(["sales"])"}}, "11 clauses[0].applies_to[0] unknown_value [sales]"},
        {{{R"(["commissioning"])", R"([])"}}, "11 clauses[0].applies_to missing"},
        {{{R"("zh": "准时", )", ""}}, "12 clauses[0].obligation.zh missing"},
        {{{R"("zh": "准时")", R"("zh": "准时", "fr": "à l'heure")"}}, "12 clauses[0].obligation.fr unknown_field [fr]"},
        {{{R"("zh": "准时")", R"("zh": "\u0007")"}}, "12 clauses[0].obligation.zh range [control character]"},
        {{{R"("zh": "准时")", R"("zh": "\ud800")"}}, "12 clauses[0].obligation.zh range [control character]"},
        {{{R"("condition": {"zh": "迟到", "en": "late"},)", ""}},
         "6 clauses[0].condition.en missing; 6 clauses[0].condition.zh missing"},
        {{{R"("conditions": ["late", "grievance"])", R"("conditions": ["late", "lateness"])"}},
         "14 clauses[0].conditions[1] unknown_value [lateness]"},
        {{{R"("conditions": ["late", "grievance"])", R"("conditions": ["late", "data_lost"])"}},
         "14 clauses[0].conditions[1] conflict [data_lost]"},
        {{{R"("conditions": ["late", "grievance"])", R"("conditions": [])"}}, "14 clauses[0].conditions missing"},
        {{{R"("conditions": ["late", "grievance"])", R"("conditions": ["without_cause"])"}},
         "14 clauses[0].conditions conflict [without_cause]"},
        {{{R"("points_hundredths": -50,)", ""}}, "6 clauses[0].points_hundredths missing"},
        {{{R"("points_hundredths": -50)", R"("points_hundredths": null)"}}, "15 clauses[0].points_hundredths missing"},
        {{{R"("points_hundredths": -50)", R"("points_hundredths": -0.5)"}},
         "15 clauses[0].points_hundredths type [-0.5]"},
        {{{R"("points_hundredths": -50)", R"("points_hundredths": "-0.50")"}},
         "15 clauses[0].points_hundredths type [text]"},
        {{{R"("points_hundredths": -50)", R"("points": -50)"}},
         "6 clauses[0].points_hundredths missing; 15 clauses[0].points unknown_field [points]"},
        {{{R"("points_hundredths": -50)", R"("points_hundredths": -10001)"}},
         "15 clauses[0].points_hundredths range [-10001]"},
        {{{R"("unit": "visit")", R"("unit": "visit", "money_fen": 10000001)"}},
         "16 clauses[0].money_fen range [10000001]"},
        {{{R"("unit": "visit")", R"("unit": "visit", "money_fen": 0.5)"}}, "16 clauses[0].money_fen type [0.5]"},
        {{{R"("unit": "visit")", R"("unit": "day")"}}, "16 clauses[0].unit unknown_value [day]"},
        {{{R"("unit": "visit")", R"("unit": "none")"}},
         "14 clauses[0].conditions[0] conflict [late]; 14 clauses[0].conditions[1] conflict [grievance]; "
         "15 clauses[0].points_hundredths conflict [-50]"},
        {{{R"("unit": "visit")", R"("unit": "by_hand")"}},
         "14 clauses[0].conditions[0] conflict [late]; 14 clauses[0].conditions[1] conflict [grievance]"},
        {{{R"("state": "reading")", R"("state": "guess")"}}, "17 clauses[0].state unknown_value [guess]"},
        {{{R"("state": "reading")", R"("state": "cut_off")"}}, "15 clauses[0].points_hundredths conflict [-50]"},
        {{{R"("zh": "晚于约定时间",)", ""}}, "18 clauses[0].reading.zh missing"},
        {{{R"("en": "after the agreed time")", R"("en": " ")"}}, "20 clauses[0].reading.en missing"},
        {{{R"("state": "cut_off")", R"("state": "cut_off", "money_fen": 100)"}},
         "32 clauses[1].money_fen conflict [100]"},
        {{{R"("state": "cut_off")", R"("state": "cut_off", "State": "x")"}},
         "32 clauses[1].State unknown_field [State]"},
    };
    for (const Row &row : rows)
        EXPECT_EQ(errorsOf(changed(row.changes)), row.errors);
}

TEST(RulebookParser, TakesTheLimitsThemselves)
{
    struct Row {
        const char *from;
        const char *to;
    };
    for (const Row &row :
         {Row{"-50", "-10000"}, Row{"-50", "10000"}, Row{"-50", "0"}, Row{"-50", "-5e1"},
          Row{R"("unit": "visit")", R"("unit": "visit", "money_fen": 10000000)"},
          Row{R"("version": 2)", R"("version": 1)"}, Row{"准时", R"(准时\n到达)"}, Row{"准时", R"(\ud83d\ude00)"}})
        EXPECT_EQ(errorsOf(changed({{row.from, row.to}})), "") << row.to;
}

TEST(RulebookParser, TellsAllMistakesAtOnceInTheirOrder)
{
    EXPECT_EQ(errorsOf(changed({{R"("version": 2)", R"("version": "two")"},
                                {R"("2026-04")", R"("soon")"},
                                {R"("id": "A1.5")", R"("id": "15")"},
                                {R"("grievance")", R"("anger")"},
                                {R"("unit": "none")", R"("unit": "ticket", "x": 1)"},
                                {R"("state": "cut_off")", R"("state": "stated")"}})),
              "3 version type [text]; 4 effective_from unknown_value [soon]; 7 clauses[0].id unknown_value [15]; "
              "14 clauses[0].conditions[1] unknown_value [anger]; 23 clauses[1].condition.en missing; "
              "23 clauses[1].condition.zh missing; 23 clauses[1].points_hundredths missing; "
              "27 clauses[1].responsible missing; 30 clauses[1].conditions missing; "
              "31 clauses[1].x unknown_field [x]");
}

TEST(RulebookParser, RefusesWhatIsNoRulebook)
{
    EXPECT_EQ(errorsOf("[1, 2]"), "1  type [list]");
    EXPECT_EQ(errorsOf("{}"), "1 clauses missing; 1 effective_from missing; 1 title missing; 1 version missing");
    EXPECT_EQ(errorsOf(changed({{R"("clauses": [)", R"("clauses": [ 7, )"}})), "5 clauses[0] type [number]");
    EXPECT_EQ(errorsOf(R"({"title": "a", "version": 1, "effective_from": "2026-01", "clauses": []})"),
              "1 clauses missing");
}

TEST(RulebookParser, PointsToTheLineOfASyntaxError)
{
    EXPECT_TRUE(errorsOf("").starts_with("1  syntax [")) << errorsOf("");
    EXPECT_TRUE(errorsOf("\n\n{\n\"title\" \"a\" }").starts_with("4  syntax ["));
    EXPECT_TRUE(errorsOf(QByteArray(good).chopped(4)).starts_with("34  syntax ["))
        << errorsOf(QByteArray(good).chopped(4));
    EXPECT_TRUE(errorsOf("{\n\"title\": \"\xff\xff\"}").starts_with("2  syntax ["));
    EXPECT_TRUE(errorsOf(QByteArray(5000, '[') + QByteArray(5000, ']')).starts_with("1  syntax ["));
}

TEST(RulebookParser, SurvivesEveryCut)
{
    const QByteArray json = good;
    for (qsizetype i = 0; i < json.size() - 2; ++i)
        EXPECT_NE(errorsOf(json.left(i)), "") << i;
}

TEST(RulebookParser, SurvivesEveryByteBeingAnother)
{
    const QByteArray json = good;
    for (qsizetype i = 0; i < json.size(); ++i) {
        for (const char byte : {'"', '{', ']', ',', '9', '\\', '\0', '\xff'}) {
            QByteArray broken = json;
            broken[i] = byte;
            errorsOf(broken);
        }
    }
}

} // namespace
} // namespace fairlead::rules
