// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/importfile.h"

namespace fairlead::desk {

namespace {

QStringList textsOf(const sheet::SheetRow &row)
{
    QStringList texts;
    for (const sheet::Cell &cell : row.cells)
        texts.append(cell.text.simplified());
    return texts;
}

} // namespace

std::optional<sheet::SheetError> ImportFile::open(ImportKind kind, const ImportSource &source)
{
    constexpr size_t mostTitles = 20; // rows in which headings are looked for
    auto opened = sheet::SheetReader::open(source.file, source.sheet);
    if (const auto *error = std::get_if<sheet::SheetError>(&opened))
        return *error;
    m_reader = std::move(std::get<0>(opened));

    for (sheet::SheetRow row; m_waiting.size() < mostTitles && m_reader->next(row);) {
        if (source.headingRow > 0 && row.number < source.headingRow)
            continue;
        m_waiting.push_back(row);
        if (source.headingRow > 0)
            break;
    }
    if (m_reader->error())
        return m_reader->error();
    if (m_waiting.empty())
        return sheet::SheetError{sheet::SheetErrorCode::Empty, {}};
    // The row that says most; the first of them.
    size_t best = 0;
    qsizetype bestCount = 0;
    for (size_t i = 0; i < m_waiting.size(); ++i) {
        const qsizetype count = guessMapping(kind, textsOf(m_waiting[i])).columns.size();
        if (count > bestCount) {
            best = i;
            bestCount = count;
        }
    }
    m_headingRow = m_waiting[best].number;
    m_headings = textsOf(m_waiting[best]);
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(best) + 1);
    return std::nullopt;
}

bool ImportFile::next(sheet::SheetRow &row)
{
    do {
        if (m_waiting.empty()) {
            if (!m_reader->next(row))
                return false;
        } else {
            row = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
    } while (row.isEmpty());
    return true;
}

} // namespace fairlead::desk
