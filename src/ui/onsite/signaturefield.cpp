// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onsite/signaturefield.h"

#include "ui/core/theme.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImage>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTabletEvent>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize padSize{46 * Theme::grid, 16 * Theme::grid};
constexpr int pngScale = 2;
constexpr qreal penWidth = 2.2;
} // namespace

SignaturePad::SignaturePad(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setFixedSize(padSize);
}

QSize SignaturePad::sizeHint() const
{
    return padSize;
}

void SignaturePad::wipe()
{
    setStrokes({});
}

void SignaturePad::setStrokes(std::vector<QPolygonF> strokes)
{
    m_strokes = std::move(strokes);
    m_drawing = false;
    update();
}

void SignaturePad::paintStrokes(QPainter &painter, const QColor &ink) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &stroke : m_strokes) {
        if (stroke.size() == 1)
            painter.drawPoint(stroke.first());
        else
            painter.drawPolyline(stroke);
    }
}

QByteArray SignaturePad::png() const
{
    if (isBlank())
        return {};
    QImage image(padSize * pngScale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pngScale, pngScale);
    paintStrokes(painter, Qt::black);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(hasFocus() ? QPen(theme.foreground(Tone::Accent), 2) : QPen(theme.border()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setPen(theme.border());
    const int line = height() - 4 * Theme::grid;
    painter.drawLine(2 * Theme::grid, line, width() - 2 * Theme::grid, line);
    if (isBlank()) {
        painter.setPen(theme.mutedText());
        painter.drawText(rect().adjusted(2 * Theme::grid, 0, -2 * Theme::grid, -Theme::grid),
                         Qt::AlignLeading | Qt::AlignBottom, tr("Sign here with pen, finger or mouse"));
    }
    paintStrokes(painter, palette().color(QPalette::Text));
}

void SignaturePad::begin(QPointF at)
{
    m_drawing = true;
    m_strokes.push_back({at});
    update();
}

void SignaturePad::draw(QPointF to)
{
    if (!m_drawing)
        return;
    const QRectF within(rect());
    m_strokes.back().append(
        {std::clamp(to.x(), within.left(), within.right()), std::clamp(to.y(), within.top(), within.bottom())});
    update();
}

void SignaturePad::end()
{
    if (!m_drawing)
        return;
    m_drawing = false;
    emit drawn();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    draw(event->position());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        end();
}

void SignaturePad::tabletEvent(QTabletEvent *event)
{
    switch (event->type()) {
    case QEvent::TabletPress:
        begin(event->position());
        break;
    case QEvent::TabletMove:
        draw(event->position());
        break;
    case QEvent::TabletRelease:
        end();
        break;
    default:
        break;
    }
    event->accept(); // else the same comes again as the mouse's
}

void SignaturePad::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && !isBlank()) {
        wipe();
        emit drawn();
        return;
    }
    QWidget::keyPressEvent(event);
}

SignatureField::SignatureField(const QString &name, QWidget *parent) : Field(name, parent), m_pad(new SignaturePad)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pad);
    layout->addStretch();
    setEditor(m_pad);
    connect(m_pad, &SignaturePad::drawn, this, [this] {
        emit edited();
        emit valueChanged();
    });
}

QJsonValue SignatureField::draft() const
{
    QJsonArray strokes;
    for (const QPolygonF &stroke : m_pad->strokes()) {
        QJsonArray points;
        for (const QPointF &point : stroke) {
            points.append(qRound(point.x()));
            points.append(qRound(point.y()));
        }
        strokes.append(points);
    }
    return strokes;
}

void SignatureField::restore(const QJsonValue &draft)
{
    std::vector<QPolygonF> strokes;
    for (const QJsonValue &stroke : draft.toArray()) {
        const QJsonArray points = stroke.toArray();
        QPolygonF made;
        for (qsizetype i = 0; i + 1 < points.size(); i += 2)
            made.append({points.at(i).toDouble(), points.at(i + 1).toDouble()});
        if (!made.isEmpty())
            strokes.push_back(std::move(made));
    }
    m_pad->setStrokes(std::move(strokes));
}

} // namespace fairlead::ui
