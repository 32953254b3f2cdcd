// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperdocument.h"
#include "report/paperrow.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace fairlead::report {

/// Rows that belong together: a person with all entries, a table, a heading. A block stands on one page where it fits on
/// one; otherwise it is broken between rows that allow it.
struct PaperBlock {
    std::vector<PaperRow> rows;
    std::vector<PaperRow> continuation; ///< repeated at the top of each further page: the table's header
    QString anchor;                     ///< for PaperCell::pageOf
    qreal spaceBeforeMm = 0;            ///< dropped at the top of a page
    bool keepTogether = true;
    bool keepWithNext = false; ///< on one page with the next block where both fit on one
    bool onNewPage = false;    ///< begins a page
};

/// Takes blocks one after the other and lays them out on pages.
class PaperFlow {
public:
    PaperFlow(const QString &title, const PageEdges &edges, Orientation orientation = Orientation::Upright)
        : m_title(title), m_edges(edges), m_orientation(orientation)
    {
    }

    /// See PaperDocument::settledAt.
    void setSettledAt(std::optional<Instant> at) { m_settledAt = at; }

    /// Makes a footnote known by a key and gives its number, from 1 in the order in which they become known; the same key
    /// gives the same number. It is printed at the foot of each page with a row that names the key.
    int note(const QString &key, const QString &text);

    void add(const PaperBlock &block) { m_blocks.push_back(block); }

    /// Lays everything out. A document has at least one page.
    [[nodiscard]] PaperDocument finish() const;

private:
    struct Note {
        int number = 0;
        QString text;
    };

    QString m_title;
    PageEdges m_edges;
    Orientation m_orientation;
    std::optional<Instant> m_settledAt;
    QHash<QString, Note> m_notes;
    std::vector<PaperBlock> m_blocks;
};

} // namespace fairlead::report
