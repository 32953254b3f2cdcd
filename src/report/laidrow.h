// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperrow.h"
#include "report/textbox.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace fairlead::report {

/// A row whose texts are broken into lines, or a part of one: a row that is too high for a page is cut between lines.
class LaidRow {
public:
    explicit LaidRow(const PaperRow &row);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] bool keepWithNext() const { return m_row->keepWithNext; }
    [[nodiscard]] const std::vector<QString> &notes() const { return m_row->notes; }

    /// Cuts the row so that the first part is at most `room` high. Nothing when fewer than `fewestLines` lines would stand
    /// on either side; a cell may have less where it is shorter. The first part has the notes.
    [[nodiscard]] std::optional<std::pair<LaidRow, LaidRow>> cut(qreal room, int fewestLines) const;

    /// The anchors whose page numbers the row shows, and their text once the pages are known.
    [[nodiscard]] std::vector<QString> pageAnchors() const;
    void showPage(const QString &anchor, int number);

    /// Paints the row with its upper left corner at `at`.
    void paint(QPainter &painter, const QPointF &at) const;

private:
    struct LaidCell {
        TextBox box;
        qreal left = 0;
        qreal width = 0;
        int first = 0;
        int count = 0;
    };

    void measure();
    void paintCell(QPainter &painter, size_t index, const QRectF &area) const;
    void paintRuling(QPainter &painter, const QRectF &area) const;

    std::shared_ptr<const PaperRow> m_row;
    std::vector<LaidCell> m_cells;
    qreal m_width = 0;
    qreal m_height = 0;
    bool m_isPart = false;
};

} // namespace fairlead::report
