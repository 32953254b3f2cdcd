// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paginator.h"

#include "report/papermeasures.h"

namespace fairlead::report {

namespace {

constexpr int fewestLines = 3; // of a cut row on either page

} // namespace

Paginator::Paginator(qreal bodyHeight, const QHash<QString, LaidNote> &notes)
    : m_bodyHeight(bodyHeight), m_notes(notes), m_pages(1)
{
}

/// The height of a page's rows and footnotes when `rows` are added to it.
qreal Paginator::neededBy(const Page &page, Rows rows) const
{
    qreal height = page.used;
    std::map<int, QString> notes = page.notes;
    for (const LaidRow &row : rows) {
        height += row.height();
        for (const QString &key : row.notes())
            notes.emplace(m_notes.value(key).number, key);
    }
    if (!notes.empty())
        height += sheet::noteGap;
    for (const auto &[number, key] : notes)
        height += m_notes.value(key).box.height() + sheet::noteSpacing;
    return height;
}

bool Paginator::fitsWith(const Page &page, qreal space, std::span<const LaidBlock> blocks) const
{
    Page filled = page;
    filled.used += space;
    for (const LaidBlock &block : blocks) {
        if (&block != &blocks.front())
            filled.used += block.spaceBefore;
        for (const LaidRow &row : block.rows) {
            filled.used += row.height();
            for (const QString &key : row.notes())
                filled.notes.emplace(m_notes.value(key).number, key);
        }
    }
    return room(filled, {}) >= 0;
}

void Paginator::put(const LaidRow &row)
{
    Page &page = m_pages.back();
    page.rows.push_back({row, page.used});
    page.used += row.height();
    for (const QString &key : row.notes())
        page.notes.emplace(m_notes.value(key).number, key);
}

void Paginator::breakPage(Rows continuation)
{
    m_pages.emplace_back();
    for (const LaidRow &row : continuation)
        put(row);
    m_fresh = true;
}

/// Cuts the first of the rows [begin, end) that does not fit, where it is high enough for that to look better than a
/// gap at the foot of the page. What fits is placed; the rest of the cut row stays in `rows` for the next page.
bool Paginator::placeCut(std::vector<LaidRow> &rows, size_t begin, size_t end, const LaidBlock &block)
{
    size_t over = begin;
    while (over < end && room(m_pages.back(), Rows(rows).subspan(begin, over + 1 - begin)) >= 0)
        ++over;
    if (over == end || rows[over].height() < m_bodyHeight / 4)
        return false;
    const qreal left = room(m_pages.back(), Rows(rows).subspan(begin, over + 1 - begin)) + rows[over].height();
    const auto parts = rows[over].cut(left, fewestLines);
    if (!parts)
        return false;
    for (size_t i = begin; i < over; ++i)
        put(rows[i]);
    put(parts->first);
    rows[over] = parts->second;
    rows.erase(rows.begin() + qsizetype(begin), rows.begin() + qsizetype(over));
    breakPage(block.continuation);
    return true;
}

void Paginator::placeBlock(const LaidBlock &block, std::span<const LaidBlock> followers)
{
    if (!m_fresh && block.onNewPage)
        breakPage();
    if (!m_fresh && block.keepTogether) {
        // With the blocks that should stay with it, or if they can't, the block alone.
        for (const std::span<const LaidBlock> wanted : {followers, followers.first(1)}) {
            if (!fitsWith({}, 0, wanted))
                continue;
            if (!fitsWith(m_pages.back(), block.spaceBefore, wanted))
                breakPage();
            break;
        }
    }
    if (!m_fresh)
        m_pages.back().used += block.spaceBefore;

    std::vector<LaidRow> rows = block.rows;
    bool isNamed = block.anchor.isEmpty();
    size_t at = 0;
    while (at < rows.size()) {
        size_t end = at + 1;
        while (end < rows.size() && rows[end - 1].keepWithNext())
            ++end;
        const Rows chain = Rows(rows).subspan(at, end - at);
        if (room(m_pages.back(), chain) < 0) {
            const auto pages = int(m_pages.size());
            if (placeCut(rows, at, end, block)) {
                if (!isNamed)
                    m_anchors.insert(block.anchor, pages);
                isNamed = true;
                continue;
            }
            if (!m_fresh) {
                breakPage(at == 0 ? Rows() : Rows(block.continuation));
                continue;
            }
            // Higher than a page and not to be cut: shown as far as it goes, rather than never ending.
        }
        if (!isNamed)
            m_anchors.insert(block.anchor, int(m_pages.size()));
        isNamed = true;
        for (; at < end; ++at)
            put(rows[at]);
        m_fresh = false;
    }
}

void Paginator::place(std::span<const LaidBlock> blocks)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        size_t end = i + 1;
        while (end < blocks.size() && blocks[end - 1].keepWithNext)
            ++end;
        placeBlock(blocks[i], blocks.subspan(i, end - i));
    }
}

} // namespace fairlead::report
