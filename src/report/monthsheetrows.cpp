// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/monthsheetrows.h"

#include "report/papermeasures.h"
#include "report/paperparts.h"

#include <QDateTime>

namespace fairlead::report {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignTop;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignTop;
constexpr Qt::Alignment middle = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment centred = Qt::AlignHCenter | Qt::AlignVCenter;

constexpr qreal tablePoints = 9.0;
constexpr qreal headPoints = 8.5;

QString dash()
{
    return u"—"_s;
}

QString dateInWords(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : dash();
}

/// `-0.20`, `+2.00`, `0.00`: the hyphen, not a typographic minus, so that what is copied from the PDF is a number.
QString signedPoints(Points points)
{
    return points > Points() ? u"+"_s + points.toString() : points.toString();
}

QString moneyOrDash(Money money)
{
    return money == Money() ? dash() : money.toYuan();
}

/// A paragraph as wide as the page.
PaperRow paragraph(const PaperText &text, const TextStyle &style, qreal padYMm = 0.5)
{
    return report::paragraph(sheet::bodyWidthMm, text, style, padYMm);
}

const PaperGrid &summaryGrid()
{
    static const PaperGrid grid = [] {
        const TextStyle text{.points = tablePoints, .align = middle};
        const TextStyle figure{.points = tablePoints, .align = Qt::AlignRight | Qt::AlignVCenter};
        const TextStyle number{.points = tablePoints, .align = centred};
        return PaperGrid{{11, number},   {23, text},     {47, text},   {17.5, figure}, {17.5, figure},
                         {17.5, figure}, {17.5, figure}, {20, figure}, {11, number}};
    }();
    return grid;
}

const PaperGrid &entryGrid()
{
    static const PaperGrid grid = [] {
        const TextStyle text{.points = tablePoints, .align = left};
        const TextStyle figure{.points = tablePoints, .align = right};
        return PaperGrid{{19.5, text}, {15, text},   {22, text},   {22, text},
                         {55, text},   {17, figure}, {14, figure}, {17.5, text}};
    }();
    return grid;
}

PaperRow entryHead()
{
    return tableHead(entryGrid(), {u"日期"_s, u"条款"_s, u"服务单"_s, u"船舶"_s, u"事由"_s, u"扣分/奖励"_s,
                                   u"金额(元)"_s, u"裁定人"_s});
}

/// A long reason would make a tower of short lines in its column; it gets the page's width below the entry instead.
bool isLong(const QString &reason)
{
    constexpr int shortReason = 90; // characters: five lines of the column
    return reason.size() > shortReason || reason.trimmed().count(u'\n') > 4;
}

/// The clause, the decision's reason where it is short, and that the fact is from a month that was closed.
PaperText causeOf(const rules::AppraisalEntry &entry)
{
    PaperText text;
    if (entry.late)
        text.add({.text = u"上期事实　"_s, .bold = true});
    if (entry.reversal)
        text.add({.text = u"冲销　"_s, .bold = true});
    text.add({.text = orDash(entry.clauseText)});
    if (!entry.reason.trimmed().isEmpty() && !isLong(entry.reason)) {
        text.add({.text = u"\n裁定："_s, .muted = true});
        text.add({.text = entry.reason, .muted = true});
    }
    return text;
}

PaperText deciderOf(const rules::AppraisalEntry &entry)
{
    PaperText text(orDash(entry.decidedBy));
    if (entry.decidedOn.isValid())
        text.add({.text = u'\n' + entry.decidedOn.toString(Qt::ISODate), .muted = true, .scale = 0.8});
    return text;
}

PaperRow entryRow(const rules::AppraisalEntry &entry, PaperFlow &flow)
{
    PaperRow row;
    row.grid = entryGrid();
    row.ruling = Ruling::Grid;
    PaperText clause(orDash(entry.clauseId));
    if (!entry.reading.isEmpty()) {
        const QString key = entry.clauseId + u'\n' + entry.reading;
        const QString note = u"%1 释义（手册原文未明确，待经理确认）：%2"_s;
        const int number = flow.note(key, note.arg(entry.clauseId, entry.reading));
        clause.add({.text = u" [%1]"_s.arg(number), .scale = 0.8});
        row.notes.push_back(key);
    }
    row.cells = {
        {.text = dateInWords(entry.happenedOn)}, {.text = clause},          {.text = orDash(entry.ticketNumber)},
        {.text = orDash(entry.shipName)},        {.text = causeOf(entry)},  {.text = signedPoints(entry.points)},
        {.text = moneyOrDash(entry.money)},      {.text = deciderOf(entry)}};
    return row;
}

/// The reason of a decision below its entry, as wide as the page.
PaperRow reasonRow(const QString &reason)
{
    const TextStyle style{.points = tablePoints, .muted = true, .align = left};
    PaperRow row;
    row.grid = {{19.5, style}, {sheet::bodyWidthMm - 19.5, style}};
    row.ruling = Ruling::Grid;
    row.cells = {{.text = u"裁定理由"_s}, {.text = reason}};
    return row;
}

/// The two fields at the right of a person's last row, with lines to write on.
void addSignature(PaperRow &row)
{
    const TextStyle label{.points = tablePoints, .align = Qt::AlignLeft | Qt::AlignBottom};
    row.cells.push_back({.text = u"本人签字"_s, .style = label, .drawing = signingLine(15.5, 1.5)});
    row.cells.push_back({.text = u"日期"_s, .style = label, .drawing = signingLine(9, 2)});
}

/// Name and staff number as the bar over a person's entries.
PaperRow personBar(const rules::PersonMonth &person, const QString &remark)
{
    const TextStyle style{.points = tablePoints, .align = middle};
    PaperRow row;
    row.grid = {{98, style}, {42, style}, {42, {.points = tablePoints, .align = Qt::AlignRight | Qt::AlignVCenter}}};
    row.ruling = Ruling::Frame;
    row.minHeightMm = 7.5;
    row.keepWithNext = true;
    PaperText name;
    name.add({.text = orDash(person.name), .bold = true, .scale = 10.5 / tablePoints});
    name.add({.text = remark});
    row.cells = {
        {.text = name}, {.text = u"工号 "_s + orDash(person.staffNo)}, {.text = u"基础分 "_s + person.base.toString()}};
    return row;
}

QString rankInWords(const rules::PersonMonth &person)
{
    return person.rank > 0 ? u"　名次 %1"_s.arg(person.rank) : QString();
}

PaperRow totalsRow(const rules::PersonMonth &person)
{
    PaperRow row;
    row.grid = {{110, {.points = tablePoints, .align = middle}}, {42, {}}, {30, {}}};
    row.ruling = Ruling::Frame;
    row.minHeightMm = 12;
    PaperText sum;
    sum.add({.text = u"基础分 %1 − 扣分 %2 + 奖励 %3 = "_s.arg(person.base.toString(), person.deductions.toString(),
                                                               person.rewards.toString())});
    sum.add({.text = u"合计 "_s + person.total.toString(), .bold = true, .scale = 10.0 / tablePoints});
    sum.add({.text = rankInWords(person)});
    sum.add({.text = u"\n奖金 ¥"_s + person.money.toYuan()});
    row.cells = {{.text = sum}};
    addSignature(row);
    return row;
}

/// A person without entries: all in one row.
PaperRow quietRow(const rules::PersonMonth &person)
{
    const TextStyle style{.points = tablePoints, .align = middle};
    PaperRow row;
    row.grid = {{50, style}, {60, style}, {42, {}}, {30, {}}};
    row.ruling = Ruling::Frame;
    row.minHeightMm = 11;
    PaperText name;
    name.add({.text = orDash(person.name), .bold = true, .scale = 10.5 / tablePoints});
    name.add({.text = u"\n工号 "_s + orDash(person.staffNo)});
    PaperText sum(u"本月无扣分、无奖励"_s);
    sum.add({.text = u"\n基础分 %1　"_s.arg(person.base.toString())});
    sum.add({.text = u"合计 "_s + person.total.toString(), .bold = true});
    sum.add({.text = rankInWords(person)});
    row.cells = {{.text = name}, {.text = sum}};
    addSignature(row);
    return row;
}

} // namespace

QString monthInWords(Month month)
{
    const QDate first = month.firstDay();
    return u"%1年%2月"_s.arg(first.year()).arg(first.month());
}

QString stateInWords(const rules::MonthSheet &sheet)
{
    if (!sheet.closed)
        return u"未关账（草稿）"_s;
    QString text = u"已关账"_s;
    if (sheet.closedAt)
        text += u"　"_s + sheet.closedAt->local().toString(u"yyyy-MM-dd HH:mm"_s);
    if (!sheet.closedBy.isEmpty())
        text += u"　"_s + sheet.closedBy;
    return text;
}

QString reopenedInWords(const rules::MonthReopened &reopened)
{
    const QString format = u"yyyy-MM-dd HH:mm"_s;
    return u"重新开账：%1 由%2关账（摘要 %3），%4 由%5重新开账，理由：%6"_s.arg(
        reopened.closedAt.local().toString(format), reopened.closedBy, reopened.digest,
        reopened.reopenedAt.local().toString(format), reopened.reopenedBy, reopened.reason);
}

PaperBlock titleBlock(const rules::MonthSheet &sheet, const QString &company)
{
    PaperBlock block;
    if (!company.trimmed().isEmpty())
        block.rows.push_back(paragraph(company, {.points = 10.5, .align = centred}));
    block.rows.push_back(paragraph(u"售后服务部月度考核表"_s, {.points = 17, .bold = true, .align = centred}, 1));
    block.rows.push_back(paragraph(monthInWords(sheet.month), {.points = 11, .align = centred}, 1));
    block.rows.push_back(paragraph({}, {}, 1));

    const TextStyle label{.points = headPoints, .bold = true, .align = centred};
    const TextStyle value{.points = tablePoints, .align = middle};
    PaperRow basis;
    basis.grid = {{18, label}, {84, value}, {18, label}, {62, value}};
    basis.ruling = Ruling::Grid;
    basis.minHeightMm = 7.5;
    QString book = orDash(sheet.rulebookTitle);
    book += u"　第 %1 版"_s.arg(sheet.rulebookVersion);
    PaperText state;
    state.add({.text = stateInWords(sheet), .bold = !sheet.closed});
    basis.cells = {{.text = u"规则库"_s, .shade = Shade::Light},
                   {.text = book},
                   {.text = u"状态"_s, .shade = Shade::Light},
                   {.text = state}};
    block.rows.push_back(basis);

    QString remark = u"分数与奖金分别计算：奖金以元计，不折算为分。“上期事实”发生在已关账的月份，计入本月。"_s;
    if (!sheet.closed)
        remark += u"草稿：本月尚未关账，数字可能变动，不作为发放依据。"_s;
    block.rows.push_back(paragraph(remark, {.points = notePoints, .muted = true}, 1));
    for (const rules::MonthReopened &reopened : sheet.reopenings)
        block.rows.push_back(paragraph(reopenedInWords(reopened), {.points = notePoints}, 1));
    if (sheet.persons.empty())
        block.rows.push_back(paragraph(u"本月没有考核人员。"_s, {.points = tablePoints, .align = centred}, 6));
    return block;
}

PaperBlock summaryBlock(const rules::MonthSheet &sheet)
{
    PaperBlock block;
    block.spaceBeforeMm = 3;
    block.keepTogether = false;
    const PaperRow head = tableHead(summaryGrid(), {u"序号"_s, u"工号"_s, u"姓名"_s, u"基础分"_s, u"扣分"_s, u"奖励"_s,
                                                    u"合计"_s, u"奖金(元)"_s, u"页码"_s});
    block.rows.push_back(head);
    block.continuation.push_back(head);

    Points deductions;
    Points rewards;
    Money money;
    int number = 0;
    for (const rules::PersonMonth &person : sheet.persons) {
        PaperRow row;
        row.grid = summaryGrid();
        row.ruling = Ruling::Grid;
        row.minHeightMm = 5.6;
        row.padYMm = 0.6;
        row.keepWithNext = &person == &sheet.persons.back();
        row.cells = {{.text = QString::number(++number)},    {.text = orDash(person.staffNo)},
                     {.text = orDash(person.name)},          {.text = person.base.toString()},
                     {.text = person.deductions.toString()}, {.text = person.rewards.toString()},
                     {.text = person.total.toString()},      {.text = person.money.toYuan()},
                     {.pageOf = person.personId.toString()}};
        block.rows.push_back(row);
        deductions += person.deductions;
        rewards += person.rewards;
        money += person.money;
    }
    PaperRow sums;
    sums.grid = summaryGrid();
    sums.ruling = Ruling::Grid;
    sums.minHeightMm = 6.5;
    const TextStyle figure{.points = tablePoints, .bold = true, .align = Qt::AlignRight | Qt::AlignVCenter};
    const TextStyle label{.points = tablePoints, .bold = true, .align = centred};
    sums.cells = {{.text = u"共 %1 人"_s.arg(sheet.persons.size()), .span = 3, .style = label},
                  {.text = dash(), .style = figure},
                  {.text = deductions.toString(), .style = figure},
                  {.text = rewards.toString(), .style = figure},
                  {.text = dash(), .style = figure},
                  {.text = money.toYuan(), .style = figure},
                  {}};
    block.rows.push_back(sums);
    return block;
}

PaperBlock headingBlock(const QString &text)
{
    PaperBlock block;
    block.rows.push_back(paragraph(text, {.points = 10.5, .bold = true}));
    block.spaceBeforeMm = 6;
    block.keepWithNext = true;
    return block;
}

PaperBlock personBlock(const rules::PersonMonth &person, PaperFlow &flow)
{
    PaperBlock block;
    block.anchor = person.personId.toString();
    block.spaceBeforeMm = 3.5;
    if (person.entries.empty()) {
        block.rows.push_back(quietRow(person));
        return block;
    }
    block.rows.push_back(personBar(person, {}));
    block.rows.push_back(entryHead());
    for (const rules::AppraisalEntry &entry : person.entries) {
        block.rows.push_back(entryRow(entry, flow));
        if (isLong(entry.reason)) {
            block.rows.back().keepWithNext = true;
            block.rows.push_back(reasonRow(entry.reason));
        }
    }
    block.rows.back().keepWithNext = true; // the totals never stand alone under a repeated header
    block.rows.push_back(totalsRow(person));
    block.continuation = {personBar(person, u"（续）"_s), entryHead()};
    return block;
}

PaperBlock approvalBlock()
{
    return signatureBlock(sheet::bodyWidthMm, {u"制表"_s, u"审核"_s, u"批准"_s});
}

} // namespace fairlead::report
