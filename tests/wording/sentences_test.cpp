// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentences.h"

#include "../support/casebuilder.h"
#include "rules/warranty.h"

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

namespace fairlead::wording {
namespace {

using test::on;

/// Says every text of the layer with marks around it, so that one that was never translated shows.
class MarkingTranslator : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "wording") == 0 ? u'<' + QString::fromUtf8(source) + u'>' : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Parameters as the lower layers give them with each code.
QStringList parametersOf(ViolationCode code)
{
    switch (code) {
    case ViolationCode::TooLong:
        return {QStringLiteral("200")};
    case ViolationCode::TooEarly:
        return {QStringLiteral("2026-05-03T14:05:00+08:00")};
    case ViolationCode::OutOfRange:
        return {QStringLiteral("0"), QStringLiteral("1440")};
    case ViolationCode::TooMany:
        return {QStringLiteral("20001"), QStringLiteral("20000")};
    case ViolationCode::WrongState:
        return {QStringLiteral("on_site")};
    case ViolationCode::WrongRole:
        return {QStringLiteral("head"), QStringLiteral("manager")};
    case ViolationCode::Missing:
        return {QStringLiteral("signature")};
    case ViolationCode::ConditionsOpen:
        return {QStringLiteral("grievance")};
    case ViolationCode::MonthClosed:
    case ViolationCode::MonthNotOver:
        return {QStringLiteral("2026-12")};
    case ViolationCode::Blocks:
        return {QStringLiteral("proposal"), QStringLiteral("12")};
    case ViolationCode::ChangedMeanwhile:
        return {QStringLiteral("周伟"), QStringLiteral("2026-05-03T14:05:00+08:00")};
    default:
        return {QStringLiteral("远洋之星")};
    }
}

TEST(ViolationSentenceTest, EveryCodeIsASentenceWithoutLeftovers)
{
    for (const auto &[code, name] : EnumCodes<ViolationCode>::table) {
        const QString text = sentence(Violation{QStringLiteral("name"), code, parametersOf(code)});
        EXPECT_TRUE(text.endsWith(u'.')) << name << ": " << text.toStdString();
        EXPECT_FALSE(text.contains(u'%')) << name << ": " << text.toStdString();
        // Without parameters it must still be readable, and nothing may crash.
        EXPECT_FALSE(sentence(Violation{QString(), code, {}}).isEmpty()) << name;
    }
}

struct SentenceRow {
    const char *field;
    ViolationCode code;
    QStringList parameters;
    const char *text;
};

TEST(ViolationSentenceTest, SaysWhatIsWrongAndWhatWouldBeRight)
{
    const SentenceRow rows[] = {
        {"name", ViolationCode::Required, {}, "This is empty: fill it in."},
        {"text", ViolationCode::TooLong, {"10000"}, "This is too long: at most 10000 characters."},
        {"entry_at",
         ViolationCode::InvalidValue,
         {"tomorrow"},
         "“tomorrow” is not possible here. Write a time like 2026-05-03 14:05."},
        {"at",
         ViolationCode::InvalidValue,
         {"24:00"},
         "“24:00” is not possible here. Write a time like 2026-05-03 14:05."},
        {"delivered_on",
         ViolationCode::InvalidValue,
         {"2026-02-30"},
         "“2026-02-30” is not possible here. Write a date of the calendar like 2026-05-03."},
        {"contract_until",
         ViolationCode::InvalidValue,
         {""},
         "This is not possible here. Write a date of the calendar like 2026-05-03."},
        {"imo_no",
         ViolationCode::InvalidValue,
         {"9074728"},
         "“9074728” is not possible here. An IMO number has seven digits, the last of which checks the others."},
        {"ship", ViolationCode::InvalidValue, {"远洋之星"}, "“远洋之星” is not possible here."},
        {"person", ViolationCode::Unknown, {"W007"}, "Nothing is known as “W007”: choose one that is on record."},
        {"person",
         ViolationCode::Unknown,
         {"0190a1b2-0000-7000-8000-000000000001"},
         "That record is not there: choose another."},
        {"planned_end_at",
         ViolationCode::TooEarly,
         {"2026-05-03T14:05:00+08:00"},
         "This is too early: not before 2026-05-03 14:05."},
        {"planned_end_at",
         ViolationCode::TooEarly,
         {"2026-05-03T16:05:30Z"},
         "This is too early: not before 2026-05-04 00:05:30."},
        {"minutes", ViolationCode::OutOfRange, {"0", "1440"}, "This has to be from 0 to 1440."},
        {"day",
         ViolationCode::OutOfRange,
         {"2026-05-03", "2026-05-05"},
         "This has to be from 2026-05-03 to 2026-05-05."},
        {"until",
         ViolationCode::TooMany,
         {"20001", "20000"},
         "There are 20001, and no more than 20000 are taken at once: narrow it down."},
        {"",
         ViolationCode::WrongState,
         {"awaiting_review"},
         "Not possible while the ticket is in the state “Awaiting review”."},
        {"approved_by",
         ViolationCode::WrongRole,
         {"head", "manager"},
         "Only for people with this role: Head of after-sales or Manager."},
        {"visit",
         ViolationCode::AlreadyDone,
         {"2026-05-05T17:00:00+08:00"},
         "This was done already: 2026-05-05 17:00."},
        {"day", ViolationCode::AlreadyDone, {"2026-05-05"}, "This was done already: 2026-05-05."},
        {"command_id", ViolationCode::AlreadyDone, {"0190a1b2-0000-7000-8000-000000000001"}, "This was done already."},
        {"cause", ViolationCode::AlreadyDone, {"fog"}, "There is one already: “fog”."},
        {"", ViolationCode::Missing, {"lead"}, "Nobody leads the crew yet: assign a lead first."},
        {"", ViolationCode::Missing, {"engine"}, "This is wanted first: Engine."},
        {"",
         ViolationCode::ConditionsOpen,
         {"grievance"},
         "It can't be decided yet: the condition “Customer's grievance” is open."},
        {"month",
         ViolationCode::MonthNotOver,
         {"2026-12"},
         "The month 2026-12 is not over yet: close it from 2027-01-01 on."},
        {"", ViolationCode::Blocks, {"proposal", "12"}, "Proposal 12 waits for a decision: decide it first."},
        {"", ViolationCode::Blocks, {"objection", "3"}, "Objection 3 waits for an answer: answer it first."},
        {"",
         ViolationCode::Blocks,
         {"proposal", "12", "A1.4 · Zhou"},
         "Proposal A1.4 · Zhou waits for a decision: decide it first."},
        {"", ViolationCode::Blocks, {"daily_sheet", "7"}, "Daily sheet 7 has to be settled first."},
        {"merged",
         ViolationCode::HasVisits,
         {"2026-000001"},
         "Ticket 2026-000001 has visits of its own: it can be kept, not merged into another."},
        {"",
         ViolationCode::ChangedMeanwhile,
         {"Wu", "2026-05-03T14:05:00+08:00"},
         "Wu saved this meanwhile (2026-05-03 14:05): look at what changed, then save yours again."},
        {"",
         ViolationCode::ChangedMeanwhile,
         {},
         "Somebody saved this meanwhile: look at what changed, then save yours again."},
    };
    for (const SentenceRow &row : rows) {
        const Violation violation{QString::fromUtf8(row.field), row.code, row.parameters};
        EXPECT_EQ(sentence(violation).toStdString(), row.text);
    }
}

TEST(ViolationSentenceTest, KnowsEveryThingThatAMoveWants)
{
    for (const char *thing :
         {"guidance", "fault", "lead", "arrival", "departure", "finished_visit", "work_order", "signatory", "signature",
          "submission", "passed_review", "follow_up", "reason", "appointment", "visit"}) {
        const QString text = sentence(Violation{QString(), ViolationCode::Missing, {QString::fromLatin1(thing)}});
        EXPECT_FALSE(text.startsWith(QStringLiteral("This is wanted first"))) << thing;
    }
}

TEST(ViolationSentenceTest, LeavesWhatUsersTypedAsItIs)
{
    const QString typed = QStringLiteral("<b>%1 %2</b> & 漏油");
    EXPECT_TRUE(sentence(Violation{QString(), ViolationCode::Duplicate, {typed}}).contains(typed));
    EXPECT_TRUE(sentence(Violation{QString(), ViolationCode::InvalidValue, {typed}}).contains(typed));
    const QString who = QStringLiteral("%2");
    EXPECT_TRUE(
        sentence(Violation{QString(), ViolationCode::ChangedMeanwhile, {who, QStringLiteral("2026-05-03T14:05Z")}})
            .startsWith(QStringLiteral("%2 saved this meanwhile (2026-05-03 22:05)")));
}

TEST(ViolationSentenceTest, NamesTheFieldWhereItIsNotSeen)
{
    EXPECT_EQ(labelledSentence({QStringLiteral("entry_at"), ViolationCode::Required, {}}),
              QStringLiteral("Entry time: This is empty: fill it in."));
    EXPECT_EQ(labelledSentence({QString(), ViolationCode::NotConcerned, {}}),
              QStringLiteral("Only the person concerned may do this."));
}

TEST(ViolationSentenceTest, FollowsTheLanguage)
{
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    for (const auto &[code, name] : EnumCodes<ViolationCode>::table) {
        const QString text = sentence(Violation{QStringLiteral("at"), code, parametersOf(code)});
        EXPECT_TRUE(text.startsWith(u'<') && text.endsWith(u'>')) << name << ": " << text.toStdString();
    }
    QCoreApplication::removeTranslator(&translator);
}

struct WarrantyRow {
    std::optional<QDate> delivered;
    std::optional<QDate> seaTrial;
    std::optional<QDate> contract;
    const char *on;
    const char *text;
};

TEST(WarrantySentenceTest, SaysWhatDecidesAndUntilWhen)
{
    const std::optional<QDate> none;
    const WarrantyRow rows[] = {
        {on("2024-08-30"), none, none, "2025-11-23",
         "Covered until 2026-02-28 by delivery, 97 days left; provisional: the sea trial date is unknown; the last day "
         "is a "
         "weekend or public holiday"},
        {on("2025-01-10"), on("2025-08-10"), none, "2026-07-09", "Covered until 2026-07-10 by delivery, 1 day left"},
        {on("2025-01-10"), on("2025-08-10"), none, "2026-07-10", "Covered until 2026-07-10 by delivery, its last day"},
        {on("2025-01-10"), on("2025-08-10"), none, "2026-07-11",
         "Not covered: ended with 2026-07-10 by delivery, 1 day ago"},
        {none, on("2025-06-10"), none, "2026-06-01",
         "Covered until 2026-06-10 by sea trial, 9 days left; provisional: the delivery date is unknown"},
        {on("2025-01-10"), on("2025-06-10"), none, "2026-06-20",
         "Not covered: ended with 2026-06-10 by sea trial, 10 days ago"},
        {on("2025-01-10"), none, on("2027-12-31"), "2027-12-30", "Covered until 2027-12-31 by contract, 1 day left"},
        {on("2025-01-10"), none, on("2025-12-31"), "2026-12-31",
         "Not covered: ended with 2025-12-31 by contract, 365 days ago"},
        {none, none, none, "2026-01-15", "Undecided: neither the delivery date nor the sea trial date is known"},
    };
    for (const WarrantyRow &row : rows) {
        const WarrantyVerdict verdict =
            rules::judgeWarranty({row.delivered, row.seaTrial, row.contract}, std::nullopt, on(row.on));
        EXPECT_EQ(warrantySentence(verdict, on(row.on)).toStdString(), row.text);
    }
}

TEST(WarrantySentenceTest, SaysWhenItWasMadeVoid)
{
    const WarrantyVoid voided{on("2026-01-15"), QStringLiteral("fuel not allowed"), test::person("head")};
    const QDate day = on("2026-01-15");
    EXPECT_EQ(warrantySentence(rules::judgeWarranty({on("2025-01-10"), {}, {}}, voided, day), day),
              QStringLiteral("Not covered: the warranty was made void; by the dates it would end with 2026-07-10"));
    EXPECT_EQ(warrantySentence(rules::judgeWarranty({}, voided, day), day),
              QStringLiteral("Not covered: the warranty was made void"));
}

TEST(FileSentenceTest, NamesLineFieldAndReason)
{
    using desk::facts::FactsError;
    const std::pair<FactsError, const char *> rows[] = {
        {{12, QStringLiteral("entry_at"), QStringLiteral("required"), {}},
         "Line 12, entry_at: This is empty: fill it in."},
        {{3, QString(), QStringLiteral("encoding"), {}},
         "Line 3: The line is not UTF-8: save the file in that encoding."},
        {{3, QString(), QStringLiteral("line_too_long"), {"65536"}},
         "Line 3: The line is too long: at most 65536 bytes."},
        {{4, QString(), QStringLiteral("syntax"), {"comma_or_brace", "17"}},
         "Line 4: This is not valid JSON: at column 17 there should be a comma or }."},
        {{5, QStringLiteral("minutes"), QStringLiteral("type"), {"number", "text"}},
         "Line 5, minutes: There should be a number here, not a text."},
        {{6, QStringLiteral("do"), QStringLiteral("unknown_command"), {"number"}},
         "Line 6, do: There is no command “number”."},
        {{7, QStringLiteral("colour"), QStringLiteral("unknown_field"), {}},
         "Line 7, colour: The command has no such field."},
        {{0, QString(), QStringLiteral("wrong_state"), {"closed"}},
         "Not possible while the ticket is in the state “Closed”."},
    };
    for (const auto &[error, text] : rows)
        EXPECT_EQ(sentence(error).toStdString(), text);
}

TEST(FileSentenceTest, SaysWhyARulebookIsRefused)
{
    const std::pair<rules::RulebookError, const char *> rows[] = {
        {{9, QStringLiteral("clauses[3].points"), QStringLiteral("range"), QStringLiteral("-200")},
         "Line 9, clauses[3].points: “-200” is out of range."},
        {{9, QStringLiteral("clauses[3].id"), QStringLiteral("duplicate"), QStringLiteral("A1.5")},
         "Line 9, clauses[3].id: “A1.5” is there twice: each may occur once."},
        {{0, QStringLiteral("title"), QStringLiteral("missing"), QString()}, "title: This is missing: fill it in."},
        {{2, QString(), QStringLiteral("syntax"), QStringLiteral("unterminated object")},
         "Line 2: This is not valid JSON: unterminated object."},
    };
    for (const auto &[error, text] : rows)
        EXPECT_EQ(sentence(error).toStdString(), text);
}

TEST(DatabaseSentenceTest, SpeaksOfEveryKindOfFailure)
{
    using Kind = storage::DbError::Kind;
    for (int kind = static_cast<int>(Kind::NotFound); kind <= static_cast<int>(Kind::Other); ++kind) {
        const QString text = sentence(static_cast<Kind>(kind));
        EXPECT_TRUE(text.endsWith(u'.')) << kind;
    }
}

} // namespace
} // namespace fairlead::wording
