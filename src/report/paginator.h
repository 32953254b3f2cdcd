// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/laidrow.h"

#include <QHash>
#include <QString>

#include <map>
#include <span>
#include <vector>

namespace fairlead::report {

/// A block whose rows are measured.
struct LaidBlock {
    std::vector<LaidRow> rows;
    std::vector<LaidRow> continuation;
    QString anchor;
    qreal spaceBefore = 0;
    bool keepTogether = true;
    bool keepWithNext = false;
    bool onNewPage = false;
};

/// A footnote, broken into lines, and its number, by which a page's notes are sorted.
struct LaidNote {
    int number = 0;
    TextBox box;
};

/// Decides what stands on which page.
class Paginator {
public:
    struct PlacedRow {
        LaidRow row;
        qreal y = 0;
    };
    struct Page {
        std::vector<PlacedRow> rows;
        std::map<int, QString> notes; ///< keys by number
        qreal used = 0;               ///< height of the rows
    };

    Paginator(qreal bodyHeight, const QHash<QString, LaidNote> &notes);

    void place(std::span<const LaidBlock> blocks);

    [[nodiscard]] const std::vector<Page> &pages() const { return m_pages; }
    /// The page on which the block of that anchor begins, the first being 1; 0 when there is none.
    [[nodiscard]] int pageOf(const QString &anchor) const { return m_anchors.value(anchor); }

private:
    using Rows = std::span<const LaidRow>;

    void placeBlock(const LaidBlock &block, std::span<const LaidBlock> followers);
    bool placeCut(std::vector<LaidRow> &rows, size_t begin, size_t end, const LaidBlock &block);
    void put(const LaidRow &row);
    void breakPage(Rows continuation = {});
    [[nodiscard]] qreal neededBy(const Page &page, Rows rows) const;
    [[nodiscard]] qreal room(const Page &page, Rows rows) const { return m_bodyHeight - neededBy(page, rows); }
    [[nodiscard]] bool fitsWith(const Page &page, qreal space, std::span<const LaidBlock> blocks) const;

    qreal m_bodyHeight;
    const QHash<QString, LaidNote> &m_notes;
    std::vector<Page> m_pages;
    QHash<QString, int> m_anchors;
    bool m_fresh = true; ///< the page has nothing but repeated headers
};

} // namespace fairlead::report
