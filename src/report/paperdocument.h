// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>
#include <QtGui/QPageLayout>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace fairlead::report {

class LaidRow;
class TextBox;

/// Which way the sheet lies.
enum class Orientation { Upright, Across };

/// What stands at the edges of every page.
struct PageEdges {
    QString headerLeft; ///< the header begins on the second page; the first has the title
    QString headerRight;
    QString footer;
    /// At the right of the foot; %1 and %2 are the page and how many there are.
    QString pageNumber = QStringLiteral("第 %1 页 共 %2 页");
};

/// A document laid out on pages, ready to be painted on whatever device; a cheap copy of a shared, unchanging layout.
/// It may be made on one thread and painted on another, though not on two at once, and needs a QGuiApplication.
class PaperDocument {
public:
    PaperDocument() = default;

    /// A4, upright or across, with the margins that the layout keeps.
    [[nodiscard]] QPageLayout pageLayout() const;
    [[nodiscard]] int pageCount() const;

    /// Paints page `page`, the first being 0. One unit of the painter is a point (1/72 inch) and its origin the upper left
    /// corner of the sheet; whoever wants another size scales the painter.
    void paintPage(QPainter &painter, int page) const;

    /// For the properties of a PDF and the name of a print job.
    [[nodiscard]] const QString &title() const { return m_title; }
    /// When the content was settled; nothing where it still changes. A PDF of a settled document has this moment as its
    /// date, so that it comes out the same to the byte whenever it is written.
    [[nodiscard]] std::optional<Instant> settledAt() const { return m_settledAt; }

private:
    friend class PaperFlow;

    struct PlacedRow {
        std::shared_ptr<const LaidRow> row;
        qreal y = 0; ///< from the upper edge of the body
    };
    struct Page {
        std::vector<PlacedRow> rows;
        std::vector<TextBox> notes;
    };
    struct Layout {
        std::vector<Page> pages;
        PageEdges edges;
        Orientation orientation = Orientation::Upright;
    };

    void paintEdges(QPainter &painter, int page) const;

    QString m_title;
    std::optional<Instant> m_settledAt;
    std::shared_ptr<const Layout> m_layout;
};

} // namespace fairlead::report
