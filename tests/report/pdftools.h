// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperdocument.h"

#include <QRectF>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace fairlead::report {

/// A document as other programs see it: written as a PDF and read by poppler's tools.
class ReadPdf {
public:
    /// Fails the running test when the PDF can't be written or read.
    explicit ReadPdf(const PaperDocument &document);

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// The text of one page (the first is 0) or of all, line by line, without any blanks: layout programs guess them.
    [[nodiscard]] QString page(int index) const { return m_pages.value(index); }
    [[nodiscard]] QString text() const { return m_pages.join(u'\n'); }
    /// The text without line ends too, for what may be broken over lines.
    [[nodiscard]] QString run() const { return text().remove(u'\n'); }
    /// What pdffonts and pdfinfo say, line by line.
    [[nodiscard]] QStringList fonts() const;
    [[nodiscard]] QStringList info() const;
    /// Where the words stand, in points from the upper left corner of their page.
    [[nodiscard]] std::vector<QRectF> words() const;

private:
    [[nodiscard]] QString tool(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_path;
    QStringList m_pages;
};

} // namespace fairlead::report
