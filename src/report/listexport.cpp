// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listexport.h"

#include <QDateTime>

#include <algorithm>

namespace fairlead::report {

namespace {

constexpr int pixelsPerCharacter = 8;
constexpr int fewestCharacters = 8;

template <typename... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases> Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace

sheet::Cell sheetCell(const CellValue &value)
{
    using sheet::Cell;
    return std::visit(Overloaded{[](std::monostate) { return Cell(); },
                                 [](const QString &text) { return Cell::ofText(text); },
                                 [](qint64 number) { return Cell::ofInteger(number); },
                                 [](Points points) { return Cell::ofNumber(points.toString()); },
                                 [](Money money) { return Cell::ofNumber(money.toYuan()); },
                                 [](QDate day) { return Cell::ofDate(day); },
                                 [](Instant at) {
                                     const QDateTime local = at.local();
                                     return Cell::ofMoment(local.date(), local.time());
                                 }},
                      value);
}

ListExport::ListExport(const QString &file, const QString &title, const std::vector<Column> &columns)
{
    sheet::SheetWriter::Layout layout{title, {}};
    for (const Column &column : columns)
        layout.columns.push_back({column.title, std::max(fewestCharacters, column.width / pixelsPerCharacter)});
    auto opened = sheet::SheetWriter::create(file, layout);
    if (auto *error = std::get_if<sheet::SheetError>(&opened))
        m_error = std::move(*error);
    else
        m_writer = std::move(std::get<std::unique_ptr<sheet::SheetWriter>>(opened));
}

void ListExport::add(const std::vector<std::vector<CellValue>> &rows)
{
    std::vector<sheet::Cell> cells;
    for (const std::vector<CellValue> &row : rows) {
        if (m_error)
            return;
        cells.clear();
        for (const CellValue &value : row)
            cells.push_back(sheetCell(value));
        m_error = m_writer->add(cells);
    }
}

void ListExport::finish()
{
    if (!m_error)
        m_error = m_writer->finish();
    m_writer.reset();
}

} // namespace fairlead::report
