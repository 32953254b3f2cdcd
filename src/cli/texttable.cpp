// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

/// The wide and fullwidth blocks of UAX #11 that texts of this program come from.
bool isWide(char32_t character)
{
    struct Range {
        char32_t first;
        char32_t last;
    };
    static constexpr Range wide[] = {{0x1100, 0x115f},   {0x2e80, 0x303e},  {0x3041, 0xa4cf}, {0xac00, 0xd7a3},
                                     {0xf900, 0xfaff},   {0xfe30, 0xfe6f},  {0xff00, 0xff60}, {0xffe0, 0xffe6},
                                     {0x1f300, 0x1faff}, {0x20000, 0x3fffd}};
    return std::any_of(std::begin(wide), std::end(wide),
                       [character](const Range &range) { return character >= range.first && character <= range.last; });
}

QString inOneLine(QString text)
{
    for (QChar &character : text) {
        // Also what turns the writing direction: it would mix up the columns behind it.
        if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format)
            character = u' ';
    }
    return text;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4()) {
        const QChar::Category category = QChar::category(character);
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing)
            width += isWide(character) ? 2 : 1;
    }
    return width;
}

void TextTable::add(QStringList cells)
{
    for (QString &cell : cells)
        cell = inOneLine(cell);
    m_rows.push_back(std::move(cells));
}

QString TextTable::padded(const QString &cell, int width, qsizetype column) const
{
    const QString space(width - displayWidth(cell), u' ');
    return std::find(m_right.begin(), m_right.end(), column) != m_right.end() ? space + cell : cell + space;
}

QString TextTable::toString() const
{
    std::vector<QStringList> lines{m_header};
    lines.insert(lines.end(), m_rows.begin(), m_rows.end());
    std::vector<int> widths(static_cast<size_t>(m_header.size()), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < m_header.size(); ++i) {
            int &width = widths[static_cast<size_t>(i)];
            width = std::max(width, displayWidth(line.value(i)));
        }
    }
    QStringList shown;
    for (const QStringList &line : lines) {
        QStringList cells;
        for (qsizetype i = 0; i < m_header.size(); ++i)
            cells.append(padded(line.value(i), widths[static_cast<size_t>(i)], i));
        QString joined = cells.join("  "_L1);
        while (joined.endsWith(u' '))
            joined.chop(1);
        shown.append(joined);
    }
    return shown.join(u'\n');
}

} // namespace fairlead::cli
