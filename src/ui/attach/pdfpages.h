// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

#include <memory>

namespace fairlead::ui {

/// A PDF page by page, drawn by Poppler. Slow: for workers. Scripts, links and attachments of the document do nothing here.
class PdfPages {
public:
    /// Null where it can't be read: damaged, or locked by a password.
    static std::shared_ptr<PdfPages> open(const QByteArray &content);
    ~PdfPages();

    [[nodiscard]] int count() const;
    /// From 0; null where that page can't be drawn. Takes turns, from whatever thread it is called.
    [[nodiscard]] QImage page(int number);

private:
    struct Document;
    explicit PdfPages(std::unique_ptr<Document> document);

    std::unique_ptr<Document> m_document;
};

} // namespace fairlead::ui
