// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ledgerpaper.h"

#include "report/papermeasures.h"
#include "report/paperparts.h"
#include "report/paperwords.h"

#include <QDateTime>

namespace fairlead::report {

using namespace Qt::StringLiterals;

namespace {

constexpr sheet::Measures measures = sheet::measuresOf(Orientation::Across);
constexpr qreal cellPoints = 8.0;

/// The parts that say something, each on a line of its own.
QString lines(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            said.append(part.trimmed());
    }
    return said.join(u'\n');
}

PaperText stacked(const QString &first, const QString &below)
{
    PaperText text(orDash(first));
    if (!below.trimmed().isEmpty())
        text.add({.text = u'\n' + below, .muted = true});
    return text;
}

/// 原因, 措施, 结果 of the work order; else what was said on the phone; else why it was cancelled.
PaperText solutionOf(const LedgerLine &line)
{
    PaperText text;
    const auto add = [&text](const QString &label, const QString &what) {
        if (what.trimmed().isEmpty())
            return;
        text.add({.text = text.isEmpty() ? label : u'\n' + label, .muted = true});
        text.add({.text = what.trimmed()});
    };
    if (!line.guide.isEmpty())
        add(u"电话解决："_s,
            line.guidance.trimmed().isEmpty() ? line.guide : u"%1（%2）"_s.arg(line.guidance, line.guide));
    add(u"原因："_s, line.cause);
    add(u"措施："_s, line.measures);
    add(u"结果："_s, line.result);
    if (line.ticket && line.ticket->state == TicketState::Cancelled)
        add(u"取消原因："_s, line.ticket->cancelReason);
    return text.isEmpty() ? PaperText(orDash({})) : text;
}

QString kindOf(const LedgerLine &line)
{
    return line.ticket ? inWords(line.ticket->kind) : inWords(line.callKind);
}

PaperText archivedOf(const LedgerLine &line)
{
    if (!line.archivedAt)
        return PaperText(orDash({}));
    return stacked(line.archivedAt->day().toString(Qt::ISODate), line.archiveNo);
}

PaperGrid grid()
{
    const TextStyle text{.points = cellPoints, .align = Qt::AlignLeft | Qt::AlignTop};
    const TextStyle number{.points = cellPoints, .align = Qt::AlignHCenter | Qt::AlignTop};
    // Together the width between the margins: 269 mm.
    return {{9, number},  {22, text}, {20, text}, {23, text}, {21, text},   {20, text},
            {12, number}, {40, text}, {49, text}, {15, text}, {13, number}, {25, text}};
}

PaperRow head()
{
    return tableHead(grid(), {u"序号"_s, u"服务单号"_s, u"接报时间"_s, u"报修人/电话"_s, u"船舶"_s, u"柴油机"_s,
                              u"保修"_s, u"故障现象/服务内容"_s, u"处理情况"_s, u"服务人员"_s, u"状态"_s, u"归档"_s});
}

PaperRow rowOf(const LedgerLine &line, int number)
{
    const QDateTime received = line.receivedAt.local();
    QString caller = line.callerPhone;
    if (line.calls > 1)
        caller = lines({caller, u"（来电 %1 次）"_s.arg(line.calls)});
    PaperRow row;
    row.grid = grid();
    row.ruling = Ruling::Grid;
    row.padXMm = 1.0;
    row.padYMm = 0.7;
    row.cells = {{.text = QString::number(number)},
                 {.text = stacked(line.ticket ? line.ticket->number : QString(), kindOf(line))},
                 {.text = stacked(received.toString(u"yyyy-MM-dd"_s),
                                  u"%1 %2"_s.arg(received.toString(u"HH:mm"_s), line.receiverName))},
                 {.text = stacked(line.callerName, caller)},
                 {.text = stacked(line.shipName, line.hullNo)},
                 {.text = stacked(line.engineModel, line.engineSerialNo)},
                 {.text = line.ticket ? coverInWords(*line.ticket) : orDash({})},
                 {.text = orDash(line.text)},
                 {.text = solutionOf(line)},
                 {.text = orDash(line.engineers.join(u'\n'))},
                 {.text = line.ticket ? inWords(line.ticket->state) : u"已答复"_s},
                 {.text = archivedOf(line)}};
    return row;
}

PaperBlock titleBlock(const Ledger &ledger, const QString &range, const QString &company)
{
    constexpr Qt::Alignment centred = Qt::AlignHCenter | Qt::AlignVCenter;
    PaperBlock block;
    if (!company.trimmed().isEmpty())
        block.rows.push_back(paragraph(measures.bodyWidthMm, company, {.points = 10.5, .align = centred}));
    block.rows.push_back(
        paragraph(measures.bodyWidthMm, u"售后服务台帐"_s, {.points = 17, .bold = true, .align = centred}, 1));
    qsizetype calls = 0;
    for (const LedgerLine &line : ledger.lines)
        calls += line.ticket ? 0 : 1;
    const QString counts = u"服务单 %1 件，其他来电 %2 次"_s.arg(qsizetype(ledger.lines.size()) - calls).arg(calls);
    PaperRow about;
    about.grid = {{measures.bodyWidthMm / 2, {.points = 9.5}},
                  {measures.bodyWidthMm / 2, {.points = 9.5, .align = Qt::AlignRight | Qt::AlignTop}}};
    about.cells = {{.text = u"期间："_s + range}, {.text = counts}};
    about.padXMm = 0;
    block.rows.push_back(about);
    block.keepWithNext = true;
    return block;
}

PaperBlock tableBlock(const Ledger &ledger)
{
    PaperBlock block;
    block.keepTogether = false;
    block.rows.push_back(head());
    block.continuation.push_back(head());
    int number = 0;
    for (const LedgerLine &line : ledger.lines)
        block.rows.push_back(rowOf(line, ++number));
    if (ledger.lines.empty()) {
        PaperRow none = paragraph(measures.bodyWidthMm, u"本期间没有来电和服务单。"_s,
                                  {.points = cellPoints, .align = Qt::AlignHCenter | Qt::AlignVCenter}, 4);
        none.ruling = Ruling::Frame;
        block.rows.push_back(none);
    }
    return block;
}

PaperDocument layOut(const Ledger &ledger, Instant printedAt, const QString &company)
{
    const QString range = u"%1 至 %2"_s.arg(ledger.from.toString(Qt::ISODate), ledger.until.toString(Qt::ISODate));
    PageEdges edges;
    edges.headerLeft = u"售后服务台帐　"_s + range;
    edges.footer = u"打印时间 "_s + printedAt.local().toString(u"yyyy-MM-dd HH:mm"_s);
    PaperFlow flow(u"售后服务台帐 "_s + range, edges, Orientation::Across);
    flow.add(titleBlock(ledger, range, company));
    flow.add(tableBlock(ledger));
    flow.add(signatureBlock(measures.bodyWidthMm, {u"制表"_s, u"审核"_s}));
    return flow.finish();
}

} // namespace

LedgerPaper::LedgerPaper(const Ledger &ledger, Instant printedAt, const QString &company)
    : PaperDocument(layOut(ledger, printedAt, company))
{
}

} // namespace fairlead::report
