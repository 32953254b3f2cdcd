// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listpaper.h"

#include "report/papermeasures.h"
#include "report/paperparts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace fairlead::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal cellPoints = 8.5;
constexpr qreal headPoints = 8.5;
constexpr qreal padMm = 1.2;
/// A longer text may wrap before the sheet is turned for it.
constexpr qreal wrapsFromMm = 48;
/// What a column may want; longer texts wrap anyway.
constexpr qreal widestMm = 95;

qreal inMm(qreal units)
{
    return units * 25.4 / unitsPerInch;
}

TextStyle styleOf(const ListPaperContent::Column &column)
{
    return {.points = cellPoints, .align = (column.alignRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop};
}

/// The content with its first column: the rows' numbers.
ListPaperContent numbered(ListPaperContent content)
{
    content.columns.insert(content.columns.begin(), {content.numberTitle, true});
    int number = 0;
    for (QStringList &row : content.rows)
        row.prepend(QString::number(++number));
    return content;
}

/// The width in which each column stands on one line, within reason.
std::vector<qreal> wantedWidths(const ListPaperContent &content)
{
    const QFontMetricsF cells(paperFont({.points = cellPoints}));
    const QFontMetricsF heads(paperFont({.points = headPoints, .bold = true}));
    std::vector<qreal> widths;
    for (const ListPaperContent::Column &column : content.columns)
        widths.push_back(heads.horizontalAdvance(printable(column.title)));
    for (const QStringList &row : content.rows) {
        for (size_t i = 0; i < widths.size(); ++i) {
            const QStringList lines = printable(row.value(qsizetype(i))).split(u'\n');
            for (const QString &line : lines)
                widths[i] = std::max(widths[i], cells.horizontalAdvance(line));
        }
    }
    for (qreal &width : widths)
        width = std::min(inMm(width) + 2 * padMm + 0.6, widestMm); // a little more, so that nothing wraps by a hair
    return widths;
}

Orientation orientationFor(const std::vector<qreal> &wanted)
{
    const qreal needed = std::accumulate(wanted.begin(), wanted.end(), 0.0,
                                         [](qreal sum, qreal width) { return sum + std::min(width, wrapsFromMm); });
    return needed <= sheet::measuresOf(Orientation::Upright).bodyWidthMm ? Orientation::Upright : Orientation::Across;
}

PaperBlock titleBlock(const ListPaperContent &content, qreal widthMm)
{
    constexpr Qt::Alignment centred = Qt::AlignHCenter | Qt::AlignVCenter;
    PaperBlock block;
    if (!content.company.trimmed().isEmpty())
        block.rows.push_back(paragraph(widthMm, content.company, {.points = 10.5, .align = centred}));
    block.rows.push_back(paragraph(widthMm, content.title, {.points = 15, .bold = true, .align = centred}, 1));
    for (const QString &line : content.basis)
        block.rows.push_back(paragraph(widthMm, line, {.points = edgePoints + 0.5, .muted = true}, 0.3));
    block.rows.push_back(paragraph(widthMm, {}, {}, 1));
    return block;
}

PaperBlock tableBlock(const ListPaperContent &content, const std::vector<qreal> &widths)
{
    PaperGrid grid;
    QStringList titles;
    for (size_t i = 0; i < content.columns.size(); ++i) {
        grid.push_back({widths[i], styleOf(content.columns[i])});
        titles.append(content.columns[i].title);
    }
    PaperBlock block;
    block.keepTogether = false;
    const PaperRow head = tableHead(grid, titles);
    block.rows.push_back(head);
    block.continuation.push_back(head);
    for (const QStringList &cells : content.rows) {
        PaperRow row;
        row.grid = grid;
        row.ruling = Ruling::Grid;
        row.padXMm = padMm;
        row.padYMm = 0.6;
        row.minHeightMm = 5.2;
        for (const QString &cell : cells)
            row.cells.push_back({.text = cell});
        block.rows.push_back(std::move(row));
    }
    return block;
}

PaperDocument layOut(const ListPaperContent &given)
{
    const ListPaperContent content = numbered(given);
    const std::vector<qreal> wanted = wantedWidths(content);
    const Orientation orientation = orientationFor(wanted);
    const qreal widthMm = sheet::measuresOf(orientation).bodyWidthMm;

    PageEdges edges;
    edges.headerLeft = content.title;
    edges.footer = content.printed;
    if (!content.pageNumber.isEmpty())
        edges.pageNumber = content.pageNumber;
    PaperFlow flow(content.title, edges, orientation);
    flow.add(titleBlock(content, widthMm));
    flow.add(tableBlock(content, sharedWidths(wanted, widthMm)));
    return flow.finish();
}

} // namespace

std::vector<qreal> sharedWidths(const std::vector<qreal> &wanted, qreal available)
{
    const qreal sum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    std::vector<qreal> widths = wanted;
    if (sum <= available) {
        for (qreal &width : widths)
            width *= sum > 0 ? available / sum : 1;
        return widths;
    }
    std::vector<qreal> sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    qreal left = available;
    qreal share = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        share = left / qreal(sorted.size() - i);
        if (sorted[i] > share)
            break;
        left -= sorted[i];
    }
    for (qreal &width : widths)
        width = std::min(width, share);
    return widths;
}

ListPaper::ListPaper(const ListPaperContent &content) : PaperDocument(layOut(content)) {}

} // namespace fairlead::report
