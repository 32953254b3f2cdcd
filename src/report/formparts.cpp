// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formparts.h"

#include "report/papermeasures.h"
#include "report/paperparts.h"
#include "report/paperwords.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::report {

namespace {

constexpr Qt::Alignment middle = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment centred = Qt::AlignHCenter | Qt::AlignVCenter;
constexpr qreal formPoints = 9.0;
constexpr qreal labelPoints = 8.5;
constexpr qreal labelWidthMm = 21;
constexpr qreal rowHeightMm = 6.4;

const TextStyle &labelStyle()
{
    static const TextStyle style{.points = labelPoints, .bold = true, .align = centred};
    return style;
}

PaperCell labelCell(const QString &label)
{
    return {.text = label, .style = labelStyle(), .shade = Shade::Light};
}

PaperRow ruledRow()
{
    PaperRow row;
    row.ruling = Ruling::Grid;
    row.minHeightMm = rowHeightMm;
    return row;
}

} // namespace

QString FormInk::text(const QString &known) const
{
    if (isBlank())
        return {};
    return m_kind == Kind::Open ? known : orDash(known);
}

QString FormInk::day(std::optional<QDate> known) const
{
    return text(known ? dayInWords(*known) : QString());
}

QString FormInk::moment(std::optional<Instant> known) const
{
    return text(known ? momentInWords(*known) : QString());
}

QString FormInk::number(std::optional<int> known, const QString &unit) const
{
    if (isBlank())
        return u"　　　　"_s + unit;
    return known ? u"%1 %2"_s.arg(*known).arg(unit) : text({});
}

PaperText FormInk::choice(const QStringList &options, std::optional<size_t> chosen) const
{
    return choices(options, chosen ? std::optional(std::vector{*chosen}) : std::nullopt);
}

PaperText FormInk::choices(const QStringList &options, const std::optional<std::vector<size_t>> &chosen) const
{
    constexpr qreal boxScale = 1.2; // the font draws them smaller than its letters
    PaperText boxes;
    for (size_t i = 0; i < size_t(options.size()); ++i) {
        const bool isChosen = !isBlank() && chosen && std::ranges::find(*chosen, i) != chosen->end();
        const QString gap = i == 0 ? QString() : u"　"_s;
        boxes.add({.text = gap + (isChosen ? u"■"_s : u"□"_s), .scale = boxScale});
        boxes.add({.text = options[qsizetype(i)]});
    }
    return boxes;
}

PaperText FormInk::yesOrNo(std::optional<bool> known) const
{
    return choice({u"是"_s, u"否"_s}, known ? std::optional(size_t(*known ? 0 : 1)) : std::nullopt);
}

PaperBlock formTitle(const QString &company, const QString &title, const QString &number)
{
    PaperBlock block;
    if (!company.trimmed().isEmpty())
        block.rows.push_back(paragraph(sheet::bodyWidthMm, company, {.points = 10.5, .align = centred}));
    block.rows.push_back(paragraph(sheet::bodyWidthMm, title, {.points = 17, .bold = true, .align = centred}, 0.8));
    PaperRow numbered;
    numbered.grid = {{sheet::bodyWidthMm, {.points = 9, .align = Qt::AlignRight | Qt::AlignTop}}};
    numbered.cells = {{.text = u"编号："_s + (number.isEmpty() ? u"________________"_s : number)}};
    numbered.padXMm = 0;
    block.rows.push_back(numbered);
    block.keepWithNext = true;
    return block;
}

PaperRow formSection(const QString &title)
{
    PaperRow row = ruledRow();
    row.grid = {{sheet::bodyWidthMm, {.points = formPoints, .bold = true, .align = middle}}};
    row.cells = {{.text = title, .shade = Shade::Light}};
    row.minHeightMm = 5.6;
    row.keepWithNext = true;
    return row;
}

PaperRow formFields(const std::vector<FormField> &fields)
{
    PaperRow row = ruledRow();
    const qreal valueWidth = sheet::bodyWidthMm / qreal(fields.size()) - labelWidthMm;
    for (const FormField &field : fields) {
        row.grid.push_back({labelWidthMm, labelStyle()});
        row.grid.push_back({valueWidth, {.points = formPoints, .align = middle}});
        row.cells.push_back(labelCell(field.label));
        row.cells.push_back({.text = field.value});
    }
    return row;
}

PaperRow formText(const FormField &field, qreal minHeightMm)
{
    PaperRow row = ruledRow();
    row.grid = {{labelWidthMm, labelStyle()},
                {sheet::bodyWidthMm - labelWidthMm, {.points = formPoints, .align = Qt::AlignLeft | Qt::AlignTop}}};
    row.cells = {labelCell(field.label), {.text = field.value}};
    row.minHeightMm = std::max(rowHeightMm, minHeightMm);
    return row;
}

std::vector<PaperRow> formTable(const PaperGrid &grid, const QStringList &heads,
                                const std::vector<std::vector<PaperText>> &rows, const FormInk &ink, int emptyRows)
{
    std::vector<PaperRow> table{tableHead(grid, heads)};
    const auto add = [&](const std::vector<PaperText> &texts) {
        PaperRow row = ruledRow();
        row.grid = grid;
        for (const PaperText &text : texts)
            row.cells.push_back({.text = text});
        table.push_back(row);
    };
    for (const std::vector<PaperText> &row : rows)
        add(row);
    if (rows.empty()) {
        const std::vector<PaperText> nothing(grid.size(), ink.text({}));
        for (int i = 0; i < (ink.isBlank() ? emptyRows : 1); ++i)
            add(nothing);
    }
    return table;
}

CellDrawing pictureDrawing(const QImage &image)
{
    if (image.isNull())
        return {};
    return [image](QPainter &painter, const QRectF &area) {
        const QRectF room = area.adjusted(mm(1), mm(1), -mm(1), -mm(1));
        const QSizeF size = QSizeF(image.size()).scaled(room.size(), Qt::KeepAspectRatio);
        QRectF place({}, size);
        place.moveCenter(room.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, image);
    };
}

void addPhotos(PaperFlow &flow, const std::vector<PaperPhoto> &photos)
{
    constexpr size_t beside = 2;
    constexpr qreal photoHeightMm = 70;
    const PaperColumn half{sheet::bodyWidthMm / beside, {.points = formPoints, .align = centred}};
    for (size_t i = 0; i < photos.size(); i += beside) {
        PaperBlock block;
        block.onNewPage = i == 0;
        if (i == 0)
            block.rows.push_back(formSection(u"照片（共 %1 张）"_s.arg(photos.size())));
        PaperRow pictures = ruledRow();
        pictures.minHeightMm = photoHeightMm;
        pictures.keepWithNext = true;
        PaperRow captions = ruledRow();
        pictures.grid = captions.grid = {half, half};
        for (size_t j = i; j < i + beside; ++j) {
            const bool isThere = j < photos.size();
            pictures.cells.push_back({.drawing = isThere ? pictureDrawing(photos[j].image) : CellDrawing()});
            captions.cells.push_back({.text = isThere ? u"%1　%2"_s.arg(j + 1).arg(photos[j].caption) : QString()});
        }
        block.rows.push_back(pictures);
        block.rows.push_back(captions);
        flow.add(block);
    }
}

} // namespace fairlead::report
