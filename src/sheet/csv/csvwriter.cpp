// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csv/csvwriter.h"

#include "sheet/csv/csvtext.h"

#include <QTemporaryFile>

namespace fairlead::sheet {

namespace {

QString fieldOf(const Cell &cell)
{
    QString text = cell.type == Cell::Type::Text ? toNeutral(cell.text) : cell.text;
    const bool wantsQuotes = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') ||
                             text.contains(u'\r') || text.contains(u'\t') || text.startsWith(u' ') ||
                             text.endsWith(u' ');
    if (wantsQuotes)
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

} // namespace

SheetWriter::Opened CsvWriter::create(const QString &file, const Layout &layout)
{
    auto writer = std::make_unique<CsvWriter>(file);
    if (const auto reason = writer->m_file.open())
        return SheetError{SheetErrorCode::CannotWrite, {*reason}};
    writer->m_buffer = "\xEF\xBB\xBF";
    std::vector<Cell> headings;
    for (const Column &column : layout.columns)
        headings.push_back(Cell::ofText(column.heading));
    if (const auto error = writer->add(headings))
        return *error;
    return writer;
}

std::optional<SheetError> CsvWriter::add(std::span<const Cell> cells)
{
    constexpr qsizetype writtenAtOnce = 256 * 1024;
    bool isFirst = true;
    for (const Cell &cell : cells) {
        if (!isFirst)
            m_buffer.append(',');
        m_buffer.append(fieldOf(cell).toUtf8());
        isFirst = false;
    }
    m_buffer.append("\r\n");
    return m_buffer.size() < writtenAtOnce ? std::nullopt : write();
}

std::optional<SheetError> CsvWriter::write()
{
    const bool written = m_file.file().write(m_buffer) == m_buffer.size();
    m_buffer.clear();
    if (written)
        return std::nullopt;
    const SheetError error{SheetErrorCode::CannotWrite, {m_file.file().errorString()}};
    m_file.drop();
    return error;
}

std::optional<SheetError> CsvWriter::finish()
{
    if (const auto error = write())
        return error;
    if (const auto reason = m_file.place())
        return SheetError{SheetErrorCode::CannotWrite, {*reason}};
    return std::nullopt;
}

} // namespace fairlead::sheet
