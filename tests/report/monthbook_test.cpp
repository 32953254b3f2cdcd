// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/monthbook.h"
#include "report/samplemonths.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fairlead::report {
namespace {

using fairlead::sheet::BookCell;
using fairlead::sheet::BookSheet;

/// What a sum over a column of 明细 comes to, worked out from the entries that stand there.
double worthOf(const BookCell &cell, const BookSheet &entries)
{
    if (cell.type == BookCell::Type::Number)
        return cell.text.toDouble();
    static const QRegularExpression shape(
        uR"(^=ROUND\((-?)SUM(?:IF)?\(明细!([A-Z])(\d+):[A-Z](\d+)(?:,"([<>])0")?\),2\)$)"_s);
    const QRegularExpressionMatch match = shape.match(cell.formula);
    EXPECT_TRUE(match.hasMatch()) << cell.formula.toStdString();
    const auto column = static_cast<size_t>(match.captured(2).at(0).unicode() - u'A');
    double sum = 0;
    for (int row = match.captured(3).toInt(); row <= match.captured(4).toInt(); ++row) {
        const double figure = entries.rows.at(static_cast<size_t>(row) - 1).at(column).text.toDouble();
        const QString side = match.captured(5);
        if (side.isEmpty() || (side == u"<"_s ? figure < 0 : figure > 0))
            sum += figure;
    }
    return match.captured(1).isEmpty() ? sum : -sum;
}

rules::AppraisalEntry worth(const char *points, const char *yuan)
{
    rules::AppraisalEntry entry = sampleEntry();
    entry.points = *Points::fromString(QString::fromLatin1(points));
    entry.money = *Money::fromYuan(QString::fromLatin1(yuan));
    return entry;
}

TEST(MonthBookTest, sumsEachPersonsOwnEntriesWhateverTheStaffNumbersAre)
{
    const rules::MonthSheet month =
        sampleMonth({samplePerson(u"7"_s, u"周海"_s, {worth("-0.50", "0"), worth("2.00", "100"), worth("-0.20", "0")}),
                     samplePerson({}, u"吴涛"_s), // no entries, no number
                     samplePerson({}, u"何静"_s, {worth("-0.10", "0")}),
                     samplePerson(u"7"_s, u"另一位"_s, {worth("2.00", "100"), worth("0.50", "0")})});
    const std::vector<BookSheet> book = monthBook(month, {});
    ASSERT_EQ(book.size(), 3U);
    constexpr size_t headRows = 4;
    for (size_t i = 0; i < month.persons.size(); ++i) {
        const rules::PersonMonth &person = month.persons[i];
        const std::vector<BookCell> &row = book[0].rows.at(headRows + i);
        SCOPED_TRACE(person.name.toStdString());
        EXPECT_NEAR(worthOf(row.at(3), book[1]), person.deductions.toString().toDouble(), 0.001);
        EXPECT_NEAR(worthOf(row.at(4), book[1]), person.rewards.toString().toDouble(), 0.001);
        EXPECT_NEAR(worthOf(row.at(6), book[1]), person.money.toYuan().toDouble(), 0.001);
        EXPECT_EQ(row.at(3).text, person.deductions.toString()) << "as programs show it that don't compute";
        EXPECT_EQ(row.at(5).formula, u"=ROUND(C%1-D%1+E%1,2)"_s.arg(headRows + i + 1));
    }
    // Paid are two of the four.
    ASSERT_EQ(book[2].rows.size(), headRows + 2 + 1);
    EXPECT_NEAR(worthOf(book[2].rows.at(headRows + 1).at(2), book[1]), 100, 0.001);
    EXPECT_EQ(book[2].rows.back().at(2).text, u"200.00"_s);
}

} // namespace
} // namespace fairlead::report
