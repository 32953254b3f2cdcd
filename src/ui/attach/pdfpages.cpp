// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attach/pdfpages.h"

#include <QMutex>

#include <cmath>

#include <poppler-qt6.h>

namespace fairlead::ui {

namespace {

constexpr qreal wantedDpi = 180;
constexpr qreal mostPixels = 12'000'000; // a page says itself how large it is
constexpr qreal pointsPerInch = 72;

} // namespace

struct PdfPages::Document {
    QMutex turn;
    std::unique_ptr<Poppler::Document> poppler;
};

PdfPages::PdfPages(std::unique_ptr<Document> document) : m_document(std::move(document)) {}

PdfPages::~PdfPages() = default;

std::shared_ptr<PdfPages> PdfPages::open(const QByteArray &content)
{
    // What Poppler finds wrong with a document is no news for the log.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    auto document = std::make_unique<Document>();
    document->poppler = Poppler::Document::loadFromData(content);
    if (!document->poppler || document->poppler->isLocked() || document->poppler->numPages() < 1)
        return nullptr;
    document->poppler->setRenderHint(Poppler::Document::Antialiasing);
    document->poppler->setRenderHint(Poppler::Document::TextAntialiasing);
    return std::shared_ptr<PdfPages>(new PdfPages(std::move(document)));
}

int PdfPages::count() const
{
    return m_document->poppler->numPages();
}

QImage PdfPages::page(int number)
{
    const QMutexLocker turn(&m_document->turn);
    const std::unique_ptr<Poppler::Page> page = m_document->poppler->page(number);
    if (!page)
        return {};
    const QSizeF size = page->pageSizeF();
    if (size.width() < 1 || size.height() < 1)
        return {};
    const qreal inches = size.width() * size.height() / (pointsPerInch * pointsPerInch);
    const qreal dpi = qMin(wantedDpi, std::sqrt(mostPixels / inches));
    return page->renderToImage(dpi, dpi).convertToFormat(QImage::Format_RGB32);
}

} // namespace fairlead::ui
