// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/field.h"

#include <QByteArray>
#include <QPolygonF>

#include <vector>

namespace fairlead::ui {

/// Where somebody signs with mouse, finger or pen. What is drawn is kept as strokes; Delete and Backspace take it away.
class SignaturePad final : public QWidget {
    Q_OBJECT
public:
    explicit SignaturePad(QWidget *parent = nullptr);

    [[nodiscard]] bool isBlank() const { return m_strokes.empty(); }
    void wipe();
    [[nodiscard]] const std::vector<QPolygonF> &strokes() const { return m_strokes; }
    void setStrokes(std::vector<QPolygonF> strokes);
    /// Dark strokes on white whatever the theme, twice as fine as on the screen; empty while it is blank.
    [[nodiscard]] QByteArray png() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The user drew or took it away.
    void drawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(QPointF at);
    void draw(QPointF to);
    void end();
    void paintStrokes(QPainter &painter, const QColor &ink) const;

    std::vector<QPolygonF> m_strokes;
    bool m_drawing = false;
};

/// The pad as a field of a form.
class SignatureField final : public Field {
    Q_OBJECT
public:
    explicit SignatureField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] SignaturePad *pad() const { return m_pad; }
    [[nodiscard]] QByteArray png() const { return m_pad->png(); }

    [[nodiscard]] bool isEmpty() const override { return m_pad->isBlank(); }
    void clear() override { m_pad->wipe(); }
    [[nodiscard]] QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;

private:
    SignaturePad *m_pad;
};

} // namespace fairlead::ui
