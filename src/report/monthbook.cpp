// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/monthbook.h"

#include "report/monthsheetrows.h"

namespace fairlead::report {

using namespace Qt::StringLiterals;

namespace {

using fairlead::sheet::BookCell;
using fairlead::sheet::BookSheet;

constexpr int headRow = 4; // as spreadsheets count; the people come below it

std::vector<BookCell> headings(const QStringList &texts)
{
    std::vector<BookCell> cells;
    for (const QString &text : texts)
        cells.push_back(BookCell::ofText(text, true));
    return cells;
}

std::vector<std::vector<BookCell>> titleRows(const QString &title, const rules::MonthSheet &sheet,
                                             const QString &digest)
{
    const QString book = u"%1　第 %2 版"_s.arg(sheet.rulebookTitle).arg(sheet.rulebookVersion);
    return {{BookCell::ofText(title + u"　"_s + monthInWords(sheet.month), true)},
            {BookCell::ofText(book), {}, {}, BookCell::ofText(stateInWords(sheet))},
            {BookCell::ofText(digest.isEmpty() ? QString() : u"关账摘要 "_s + digest)}};
}

/// `=ROUND(SUM(D5:D9),2)`: hundredths are no binary fractions, and a sum of them must not show what is left of that.
QString sumOver(const QString &column, int first, int last)
{
    return u"=ROUND(SUM(%1%2:%1%3),2)"_s.arg(column).arg(first).arg(last);
}

/// Where each person's entries stand in 明细, in the order of the sheet: by place and not by staff number, which people may
/// lack or share.
class EntryRows {
public:
    explicit EntryRows(const rules::MonthSheet &sheet)
    {
        int next = firstEntryRow;
        for (const rules::PersonMonth &person : sheet.persons) {
            m_first.push_back(next);
            next += static_cast<int>(person.entries.size());
        }
        m_first.push_back(next);
    }

    /// The sum of `column` over that person's entries; `side` (`<0` or `>0`) takes one side of zero, `sign` turns it.
    [[nodiscard]] BookCell sum(size_t person, const QString &column, const QString &side, const QString &sign,
                               const QString &figure) const
    {
        const int first = m_first[person];
        const int last = m_first[person + 1] - 1;
        if (last < first)
            return BookCell::ofNumber(figure);
        const QString range = u"明细!%1%2:%1%3"_s.arg(column).arg(first).arg(last);
        const QString sum = side.isEmpty() ? u"SUM(%1)"_s.arg(range) : u"SUMIF(%1,\"%2\")"_s.arg(range, side);
        return BookCell::ofFormula(u"=ROUND(%1%2,2)"_s.arg(sign, sum), figure);
    }

private:
    static constexpr int firstEntryRow = 2;
    std::vector<int> m_first;
};

BookSheet summary(const rules::MonthSheet &sheet, const QString &digest)
{
    BookSheet made{u"汇总"_s, {12, 14, 10, 10, 10, 10, 12}, titleRows(u"月度考核表"_s, sheet, digest), headRow};
    made.rows.push_back(
        headings({u"工号"_s, u"姓名"_s, u"基础分"_s, u"扣分"_s, u"奖励"_s, u"合计"_s, u"奖金(元)"_s, u"名次"_s}));
    int row = headRow;
    Points deductions;
    Points rewards;
    Money money;
    const EntryRows entryRows(sheet);
    for (size_t i = 0; i < sheet.persons.size(); ++i) {
        const rules::PersonMonth &person = sheet.persons[i];
        ++row;
        made.rows.push_back({BookCell::ofText(person.staffNo), BookCell::ofText(person.name),
                             BookCell::ofNumber(person.base.toString()),
                             entryRows.sum(i, u"F"_s, u"<0"_s, u"-"_s, person.deductions.toString()),
                             entryRows.sum(i, u"F"_s, u">0"_s, {}, person.rewards.toString()),
                             BookCell::ofFormula(u"=ROUND(C%1-D%1+E%1,2)"_s.arg(row), person.total.toString()),
                             entryRows.sum(i, u"G"_s, {}, {}, person.money.toYuan()),
                             person.rank > 0 ? BookCell::ofNumber(QString::number(person.rank)) : BookCell()});
        deductions += person.deductions;
        rewards += person.rewards;
        money += person.money;
    }
    if (row > headRow) {
        made.rows.push_back({BookCell::ofText(u"合计"_s, true),
                             {},
                             {},
                             BookCell::ofFormula(sumOver(u"D"_s, headRow + 1, row), deductions.toString(), true),
                             BookCell::ofFormula(sumOver(u"E"_s, headRow + 1, row), rewards.toString(), true),
                             {},
                             BookCell::ofFormula(sumOver(u"G"_s, headRow + 1, row), money.toYuan(), true)});
    }
    for (const rules::MonthReopened &reopened : sheet.reopenings)
        made.rows.push_back({BookCell::ofText(reopenedInWords(reopened))});
    return made;
}

BookSheet entries(const rules::MonthSheet &sheet)
{
    BookSheet made{u"明细"_s, {12, 14, 12, 9, 14, 10, 12, 16, 48, 40, 12, 12, 10}, {}, 1};
    made.rows.push_back(
        headings({u"工号"_s, u"姓名"_s, u"日期"_s, u"条款"_s, u"服务单"_s, u"扣分/奖励"_s, u"金额(元)"_s, u"船舶"_s,
                  u"事由"_s, u"裁定理由"_s, u"裁定人"_s, u"裁定日期"_s, u"备注"_s}));
    for (const rules::PersonMonth &person : sheet.persons) {
        for (const rules::AppraisalEntry &entry : person.entries) {
            QStringList remarks;
            if (entry.late)
                remarks.append(u"上期事实"_s);
            if (entry.reversal)
                remarks.append(u"冲销"_s);
            if (!entry.reading.isEmpty())
                remarks.append(u"释义待确认"_s);
            made.rows.push_back(
                {BookCell::ofText(person.staffNo), BookCell::ofText(person.name),
                 BookCell::ofText(entry.happenedOn.toString(Qt::ISODate)), BookCell::ofText(entry.clauseId),
                 BookCell::ofText(entry.ticketNumber), BookCell::ofNumber(entry.points.toString()),
                 BookCell::ofNumber(entry.money.toYuan()), BookCell::ofText(entry.shipName),
                 BookCell::ofText(entry.clauseText), BookCell::ofText(entry.reason), BookCell::ofText(entry.decidedBy),
                 BookCell::ofText(entry.decidedOn.toString(Qt::ISODate)), BookCell::ofText(remarks.join(u'、'))});
        }
    }
    return made;
}

BookSheet payouts(const rules::MonthSheet &sheet, const QString &digest)
{
    BookSheet made{u"奖金发放"_s, {12, 14, 12, 20}, titleRows(u"奖金发放表"_s, sheet, digest), headRow};
    made.rows.push_back(headings({u"工号"_s, u"姓名"_s, u"奖金(元)"_s, u"签收"_s}));
    int row = headRow;
    Money money;
    const EntryRows entryRows(sheet);
    for (size_t i = 0; i < sheet.persons.size(); ++i) {
        const rules::PersonMonth &person = sheet.persons[i];
        if (person.money == Money())
            continue;
        ++row;
        made.rows.push_back({BookCell::ofText(person.staffNo), BookCell::ofText(person.name),
                             entryRows.sum(i, u"G"_s, {}, {}, person.money.toYuan())});
        money += person.money;
    }
    if (row > headRow)
        made.rows.push_back({BookCell::ofText(u"合计"_s, true),
                             {},
                             BookCell::ofFormula(sumOver(u"C"_s, headRow + 1, row), money.toYuan(), true)});
    return made;
}

} // namespace

std::vector<BookSheet> monthBook(const rules::MonthSheet &sheet, const QString &digest)
{
    return {summary(sheet, digest), entries(sheet), payouts(sheet, digest)};
}

std::optional<fairlead::sheet::SheetError> writeMonthBook(const QString &file, const rules::MonthSheet &sheet,
                                                          const QString &digest)
{
    return fairlead::sheet::writeBook(file, monthBook(sheet, digest));
}

std::optional<rules::MonthSheet> sheetOfPerson(const rules::MonthSheet &sheet, const EmployeeId &personId)
{
    for (const rules::PersonMonth &person : sheet.persons) {
        if (person.personId == personId) {
            rules::MonthSheet own = sheet;
            own.persons = {person};
            return own;
        }
    }
    return std::nullopt;
}

} // namespace fairlead::report
