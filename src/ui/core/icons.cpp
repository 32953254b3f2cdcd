// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <optional>

namespace fairlead::ui {

namespace {

class TintedIcon final : public QIconEngine {
public:
    TintedIcon(QByteArray svg, std::optional<Tone> tone) : m_svg(std::move(svg)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour(mode).name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        renderer.render(painter, QRectF(rect));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(m_svg, m_tone); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_tone ? Theme::instance().foreground(*m_tone) : palette.color(QPalette::ButtonText);
    }

    QByteArray m_svg;
    std::optional<Tone> m_tone;
};

QIcon tinted(const QString &name, std::optional<Tone> tone)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedIcon(file.readAll(), tone));
}

} // namespace

QIcon icon(const QString &name)
{
    return tinted(name, std::nullopt);
}

QIcon icon(const QString &name, Tone tone)
{
    return tinted(name, tone);
}

QIcon programIcon()
{
    return QIcon(QStringLiteral(":/icons/fairlead.svg"));
}

} // namespace fairlead::ui
