// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheetexport.h"

#include "report/sheetrows.h"
#include "wording/sheetwords.h"

namespace fairlead::report {

ExportOutcome writeList(const QString &file, const sheet::SheetWriter::Layout &layout, const std::vector<RowKey> &keys,
                        const RowsOfKeys &rowsOf, const ExportProgress &progress)
{
    constexpr size_t page = 500;
    ExportOutcome outcome;
    auto opened = sheet::SheetWriter::create(file, layout);
    if (const auto *error = std::get_if<sheet::SheetError>(&opened)) {
        outcome.error = *error;
        return outcome;
    }
    sheet::SheetWriter &writer = *std::get<0>(opened);
    const auto all = static_cast<qint64>(keys.size());
    for (size_t begin = 0; begin < keys.size(); begin += page) {
        const size_t end = std::min(begin + page, keys.size());
        const auto first = keys.begin() + static_cast<std::ptrdiff_t>(begin);
        for (const std::vector<sheet::Cell> &cells :
             rowsOf({first, first + static_cast<std::ptrdiff_t>(end - begin)})) {
            outcome.error = writer.add(cells);
            if (outcome.error)
                return outcome;
            ++outcome.rows;
        }
        outcome.cancelled = progress && !progress(static_cast<qint64>(end), all);
        if (outcome.cancelled)
            return outcome;
    }
    outcome.error = writer.finish();
    return outcome;
}

ExportOutcome exportKind(desk::Office office, desk::ImportKind kind, const QString &file, std::optional<QDate> from,
                         std::optional<QDate> until, const ExportProgress &progress)
{
    const std::unique_ptr<KindRows> rows = KindRows::of(kind, office);
    return writeList(
        file, rows->layout(), rows->keys(from, until),
        [&rows](const std::vector<RowKey> &keys) { return rows->rows(keys); }, progress);
}

std::optional<sheet::SheetError> RejectedRows::begin(const QStringList &headings)
{
    sheet::SheetWriter::Layout layout;
    layout.sheet = wording::label(m_kind);
    for (const QString &heading : headings)
        layout.columns.push_back({heading, 16});
    layout.columns.push_back({wording::reasonHeading(), 60});
    m_columns = headings.size();
    auto opened = sheet::SheetWriter::create(m_file, layout);
    if (const auto *error = std::get_if<sheet::SheetError>(&opened))
        return *error;
    m_writer = std::move(std::get<0>(opened));
    return std::nullopt;
}

std::optional<sheet::SheetError> RejectedRows::add(const sheet::SheetRow &row, const desk::ImportTroubles &troubles)
{
    // What stands to the right of the last heading has no column there; the reason comes behind the headings.
    std::vector<sheet::Cell> cells = row.cells;
    cells.resize(static_cast<size_t>(m_columns));
    cells.push_back(sheet::Cell::ofText(wording::reasons(troubles, m_kind)));
    ++m_count;
    return m_writer->add(cells);
}

std::optional<sheet::SheetError> RejectedRows::finish()
{
    if (!m_writer || m_count == 0)
        return std::nullopt;
    return m_writer->finish();
}

} // namespace fairlead::report
