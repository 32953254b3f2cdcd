// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperflow.h"

#include "report/paginator.h"
#include "report/papermeasures.h"

namespace fairlead::report {

using namespace Qt::StringLiterals;

namespace {

std::vector<LaidRow> laid(const std::vector<PaperRow> &rows)
{
    std::vector<LaidRow> result;
    result.reserve(rows.size());
    for (const PaperRow &row : rows)
        result.emplace_back(row);
    return result;
}

} // namespace

int PaperFlow::note(const QString &key, const QString &text)
{
    const auto known = m_notes.constFind(key);
    if (known != m_notes.constEnd())
        return known->number;
    const int number = int(m_notes.size()) + 1;
    m_notes.insert(key, {number, text});
    return number;
}

PaperDocument PaperFlow::finish() const
{
    const sheet::Measures measures = sheet::measuresOf(m_orientation);
    QHash<QString, LaidNote> notes;
    for (auto note = m_notes.constBegin(); note != m_notes.constEnd(); ++note) {
        const QString text = u"[%1] %2"_s.arg(QString::number(note->number), note->text);
        notes.insert(note.key(), {note->number, TextBox(text, {.points = notePoints}, measures.bodyWidth)});
    }
    std::vector<LaidBlock> blocks;
    blocks.reserve(m_blocks.size());
    for (const PaperBlock &block : m_blocks) {
        blocks.push_back({laid(block.rows), laid(block.continuation), block.anchor, mm(block.spaceBeforeMm),
                          block.keepTogether, block.keepWithNext, block.onNewPage});
    }
    Paginator paginator(measures.bodyHeight, notes);
    paginator.place(blocks);

    const auto layout = std::make_shared<PaperDocument::Layout>();
    layout->edges = m_edges;
    layout->orientation = m_orientation;
    for (const Paginator::Page &page : paginator.pages()) {
        PaperDocument::Page &result = layout->pages.emplace_back();
        for (const Paginator::PlacedRow &placed : page.rows) {
            const auto row = std::make_shared<LaidRow>(placed.row);
            for (const QString &anchor : row->pageAnchors())
                row->showPage(anchor, paginator.pageOf(anchor));
            result.rows.push_back({row, placed.y});
        }
        for (const auto &[number, key] : page.notes)
            result.notes.push_back(notes.value(key).box);
    }
    PaperDocument document;
    document.m_title = m_title;
    document.m_settledAt = m_settledAt;
    document.m_layout = layout;
    return document;
}

} // namespace fairlead::report
