// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/appraisal.h"

#include "../support/casebuilder.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace fairlead::rules {
namespace {

using test::idOf;
using test::on;
using test::person;

Month month(const char *text)
{
    return Month::fromString(QString::fromLatin1(text)).value();
}

TEST(OpenMonthFor, IsTheOwnMonthOrTheNextOpenOne)
{
    struct Row {
        const char *day;
        std::set<Month> closed;
        const char *expected;
    };
    const Row rows[] = {
        {"2026-05-31", {}, "2026-05"},
        {"2026-05-31", {month("2026-04")}, "2026-05"},
        {"2026-05-31", {month("2026-05")}, "2026-06"},
        {"2026-05-01", {month("2026-05"), month("2026-06")}, "2026-07"},
        {"2026-05-01", {month("2026-05"), month("2026-07")}, "2026-06"},
        {"2026-12-31", {month("2026-12")}, "2027-01"},
    };
    for (const Row &row : rows)
        EXPECT_EQ(openMonthFor(on(row.day), row.closed), month(row.expected)) << row.day;
}

Employee employee(const char *name, const char *staffNo)
{
    Employee one;
    one.id = person(name);
    one.staffNo = QString::fromLatin1(staffNo);
    one.name = QString::fromUtf8(name);
    return one;
}

AppraisalEntry entry(const char *name, const char *day, const char *clause, int hundredths, int fen = 0,
                     const char *ticket = "2026-000001")
{
    AppraisalEntry one;
    one.decisionId = idOf<DecisionId>(
        QStringLiteral("%1 %2 %3").arg(QString::fromUtf8(day), QString::fromUtf8(clause), QString::fromUtf8(ticket)));
    one.personId = person(name);
    one.clauseId = QString::fromLatin1(clause);
    one.ticketNumber = QString::fromLatin1(ticket);
    one.happenedOn = on(day);
    one.points = Points::fromHundredths(hundredths);
    one.money = Money::fromFen(fen);
    return one;
}

Rulebook rulebook()
{
    Rulebook one;
    one.version = 7;
    one.title = QStringLiteral("手册");
    return one;
}

MonthSheet may(const std::vector<Employee> &employees, std::vector<AppraisalEntry> entries,
               const CompanySettings &settings = {})
{
    return assembleMonth(month("2026-05"), employees, settings, std::move(entries), rulebook());
}

/// `base − deductions + rewards = total, yuan`.
std::string sumOf(const PersonMonth &person)
{
    return QStringLiteral("%1 - %2 + %3 = %4, %5")
        .arg(person.base.toString(), person.deductions.toString(), person.rewards.toString(), person.total.toString(),
             person.money.toYuan())
        .toStdString();
}

std::string namesOf(const MonthSheet &sheet)
{
    QStringList names;
    for (const PersonMonth &person : sheet.persons)
        names.append(person.name);
    return names.join(QLatin1Char(' ')).toStdString();
}

TEST(AssembleMonth, AddsUpToTheHundredth)
{
    std::vector<AppraisalEntry> entries;
    for (int day = 1; day <= 10; ++day)
        entries.push_back(entry(
            "zhou", QByteArray("2026-05-" + QByteArray::number(day).rightJustified(2, '0')).constData(), "A3.2", -10));
    entries.push_back(entry("zhou", "2026-05-20", "A4.2", 200, 10000));
    entries.push_back(entry("zhou", "2026-05-21", "A4.2", 200, 10000));
    const MonthSheet sheet = may({employee("zhou", "E1")}, entries);
    ASSERT_EQ(sheet.persons.size(), 1U);
    EXPECT_EQ(sumOf(sheet.persons[0]), "100.00 - 1.00 + 4.00 = 103.00, 200.00");
    EXPECT_EQ(sheet.month, month("2026-05"));
    EXPECT_EQ(sheet.rulebookVersion, 7);
    EXPECT_EQ(sheet.rulebookTitle, QStringLiteral("手册"));
    EXPECT_FALSE(sheet.closed);
}

TEST(AssembleMonth, ReversalsStandBesideWhatTheyReverse)
{
    const MonthSheet sheet =
        may({employee("zhou", "E1")},
            {entry("zhou", "2026-05-02", "A1.5", -50), entry("zhou", "2026-05-02", "A1.5", 50, 0, "2026-000002"),
             entry("zhou", "2026-05-02", "A1.5", -20, 0, "2026-000003")});
    EXPECT_EQ(sumOf(sheet.persons[0]), "100.00 - 0.70 + 0.50 = 99.80, 0.00");
    EXPECT_EQ(sheet.persons[0].entries.size(), 3U);
}

TEST(AssembleMonth, ListsEverybodyByStaffNumber)
{
    const MonthSheet sheet = may({employee("zheng", "E3"), employee("zhou", "E1"), employee("wu", "E2")},
                                 {entry("wu", "2026-05-02", "A1.5", -50)});
    EXPECT_EQ(namesOf(sheet), "zhou wu zheng");
    EXPECT_EQ(sumOf(sheet.persons[0]), "100.00 - 0.00 + 0.00 = 100.00, 0.00");
    EXPECT_EQ(sumOf(sheet.persons[1]), "100.00 - 0.50 + 0.00 = 99.50, 0.00");
}

TEST(AssembleMonth, LosesNobodyWhoHasAnEntry)
{
    const MonthSheet sheet = may({employee("zhou", "E1")}, {entry("gone", "2026-05-02", "A4.2", 200, 10000)});
    ASSERT_EQ(sheet.persons.size(), 2U);
    EXPECT_EQ(sheet.persons[1].personId, person("gone"));
    EXPECT_EQ(sumOf(sheet.persons[1]), "100.00 - 0.00 + 2.00 = 102.00, 100.00");
}

TEST(AssembleMonth, BeginsAtTheCompanysBase)
{
    CompanySettings settings;
    settings.baseScore = Points::fromHundredths(1250);
    EXPECT_EQ(sumOf(may({employee("zhou", "E1")}, {}, settings).persons[0]), "12.50 - 0.00 + 0.00 = 12.50, 0.00");
}

TEST(AssembleMonth, SortsEntriesByDayClauseAndTicket)
{
    const std::vector<AppraisalEntry> shuffled{entry("zhou", "2026-05-09", "A1.2", -20),
                                               entry("zhou", "2026-05-02", "B3.4", -50),
                                               entry("zhou", "2026-05-02", "A1.5", -50, 0, "2026-000009"),
                                               entry("zhou", "2026-05-02", "A1.5", -50, 0, "2026-000002")};
    const MonthSheet sheet = may({employee("zhou", "E1")}, shuffled);
    QStringList order;
    for (const AppraisalEntry &one : sheet.persons[0].entries)
        order.append(one.happenedOn.toString(Qt::ISODate) + QLatin1Char(' ') + one.clauseId + QLatin1Char(' ') +
                     one.ticketNumber.right(1));
    EXPECT_EQ(order.join(QStringLiteral(", ")).toStdString(),
              "2026-05-02 A1.5 2, 2026-05-02 A1.5 9, 2026-05-02 B3.4 1, 2026-05-09 A1.2 1");
}

TEST(AssembleMonth, IsTheSameInWhateverOrderItIsTold)
{
    const std::vector<Employee> employees{employee("zhou", "E1"), employee("wu", "E2")};
    const std::vector<AppraisalEntry> entries{entry("zhou", "2026-05-02", "A1.5", -50),
                                              entry("wu", "2026-05-03", "A1.5", -50),
                                              entry("zhou", "2026-05-02", "A3.2", -10)};
    const QByteArray told = freeze(may(employees, entries));
    EXPECT_EQ(freeze(may({employees.rbegin(), employees.rend()}, {entries.rbegin(), entries.rend()})), told);
}

// The closed month as bytes

MonthSheet fullSheet()
{
    AppraisalEntry one = entry("zhou", "2026-04-30", "A1.5", -50);
    one.proposalId = idOf<ProposalId>(QStringLiteral("proposal"));
    one.clauseText = QStringLiteral("无故不按时到达造成客户抱怨扣0.5分");
    one.reading = QStringLiteral("晚于约定时间");
    one.shipName = QStringLiteral("远望“一”号 <b>&amp;");
    one.late = true;
    one.reason = QStringLiteral("line one\nline\t\"two\"\\ 😀 \u2028 \u00e9 e\u0301 ﷺ \u0000 end")
                     .replace(QLatin1Char(' '), QChar(0x3000));
    one.decidedBy = QStringLiteral("刘");
    one.decidedOn = on("2026-05-31");
    MonthSheet sheet =
        may({employee("zhou", "E1"), employee("wu", "E2")}, {one, entry("wu", "2026-05-02", "A4.2", 200, 10000)});
    sheet.closed = true;
    sheet.closedAt = Instant::fromMsecs(1780000000123);
    sheet.closedBy = QStringLiteral("孙");
    return sheet;
}

TEST(Freeze, GivesTheSameBytesAgain)
{
    const QByteArray bytes = freeze(fullSheet());
    EXPECT_EQ(freeze(fullSheet()), bytes);
    const std::optional<MonthSheet> thawed = thaw(bytes);
    ASSERT_TRUE(thawed);
    EXPECT_EQ(freeze(*thawed), bytes);
}

TEST(Freeze, KeepsEverything)
{
    const MonthSheet sheet = fullSheet();
    const MonthSheet thawed = thaw(freeze(sheet)).value();
    EXPECT_EQ(thawed.month, sheet.month);
    EXPECT_EQ(thawed.rulebookVersion, sheet.rulebookVersion);
    EXPECT_EQ(thawed.rulebookTitle, sheet.rulebookTitle);
    EXPECT_TRUE(thawed.closed);
    EXPECT_EQ(thawed.closedAt, sheet.closedAt);
    EXPECT_EQ(thawed.closedBy, sheet.closedBy);
    ASSERT_EQ(thawed.persons.size(), 2U);
    const PersonMonth &zhou = thawed.persons[0];
    EXPECT_EQ(zhou.personId, person("zhou"));
    EXPECT_EQ(zhou.staffNo, QStringLiteral("E1"));
    EXPECT_EQ(zhou.name, QStringLiteral("zhou"));
    EXPECT_EQ(sumOf(zhou), sumOf(sheet.persons[0]));
    ASSERT_EQ(zhou.entries.size(), 1U);
    const AppraisalEntry &kept = zhou.entries[0];
    const AppraisalEntry &given = sheet.persons[0].entries[0];
    EXPECT_EQ(kept.decisionId, given.decisionId);
    EXPECT_EQ(kept.proposalId, given.proposalId);
    EXPECT_EQ(kept.personId, given.personId);
    EXPECT_EQ(kept.clauseId, given.clauseId);
    EXPECT_EQ(kept.clauseText, given.clauseText);
    EXPECT_EQ(kept.reading, given.reading);
    EXPECT_EQ(kept.ticketNumber, given.ticketNumber);
    EXPECT_EQ(kept.shipName, given.shipName);
    EXPECT_EQ(kept.happenedOn, given.happenedOn);
    EXPECT_TRUE(kept.late);
    EXPECT_EQ(kept.points, given.points);
    EXPECT_EQ(kept.reason, given.reason);
    EXPECT_EQ(kept.decidedBy, given.decidedBy);
    EXPECT_EQ(kept.decidedOn, given.decidedOn);
    EXPECT_EQ(thawed.persons[1].entries[0].money, Money::fromFen(10000));
}

TEST(Freeze, KeepsAnOpenAndEmptyMonth)
{
    const MonthSheet empty = may({}, {});
    const std::optional<MonthSheet> thawed = thaw(freeze(empty));
    ASSERT_TRUE(thawed);
    EXPECT_FALSE(thawed->closedAt);
    EXPECT_FALSE(thawed->closed);
    EXPECT_TRUE(thawed->persons.empty());
}

/// What is on paper was printed from these bytes: no later version of the program may write a month in another way.
TEST(Freeze, WritesTheAgreedForm)
{
    MonthSheet sheet = may({}, {});
    sheet.closed = true;
    sheet.closedAt = Instant::fromMsecs(1780000000123);
    sheet.closedBy = QStringLiteral("孙");
    EXPECT_EQ(freeze(sheet).toStdString(),
              R"({"closed":true,"closed_at":"2026-05-28T20:26:40.123Z","closed_by":"孙","format":2,"month":"2026-05",)"
              R"("persons":[],"reopenings":[],"rulebook_title":"手册","rulebook_version":7})");
}

/// Months that were closed before there were reversals, reopenings and ranks.
TEST(Thaw, ReadsTheFirstForm)
{
    const std::optional<MonthSheet> sheet = thaw(
        R"({"closed":true,"closed_at":"2026-05-28T20:26:40.123Z","closed_by":"孙","format":1,"month":"2026-05",)"
        R"("persons":[{"base_hundredths":10000,"deductions_hundredths":0,"entries":[],"money_fen":0,"name":"周海",)"
        R"("person":"","rewards_hundredths":0,"staff_no":"E1","total_hundredths":10000}],)"
        R"("rulebook_title":"手册","rulebook_version":7})");
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet->persons.size(), 1U);
    EXPECT_EQ(sheet->persons.front().total.toString(), QStringLiteral("100.00"));
    EXPECT_EQ(sheet->persons.front().rank, 0);
    EXPECT_TRUE(sheet->reopenings.empty());
}

TEST(Thaw, RefusesWhatFreezeDidNotWrite)
{
    const QByteArray bytes = freeze(fullSheet());
    const auto changed = [&bytes](const char *from, const char *to) {
        EXPECT_TRUE(bytes.contains(from)) << from;
        return QByteArray(bytes).replace(from, to);
    };
    const QByteArray cases[] = {"",
                                "null",
                                "[]",
                                "{}",
                                bytes.chopped(1),
                                changed("\"format\":2", "\"format\":1"),
                                changed("\"format\":2", "\"format\":3"),
                                changed("\"format\":2", "\"format\":\"2\""),
                                changed("\"month\":\"2026-05\"", "\"month\":\"2026-5\""),
                                changed("\"closed\":true", "\"closed\":1"),
                                changed("\"closed\":true", "\"closed\":true,\"more\":1"),
                                changed("\"reading\":", "\"readings\":"),
                                changed("2026-04-30", "2026-02-30"),
                                changed("\"points_hundredths\":-50", "\"points_hundredths\":-50.5"),
                                changed("\"late\":true", "\"late\":\"true\""),
                                changed("\"staff_no\":\"E1\"", "\"staff_no\":1"),
                                changed("\"closed_at\":\"2026-05-28T", "\"closed_at\":\"today "),
                                QByteArray(bytes).replace(person("zhou").toString().toLatin1(), "nobody")};
    for (const QByteArray &broken : cases)
        EXPECT_FALSE(thaw(broken)) << broken.left(200).toStdString();
}

} // namespace
} // namespace fairlead::rules
