// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/textfields.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace fairlead::ui {

MultiLineField::MultiLineField(const QString &name, int lines, QWidget *parent)
    : Field(name, parent), m_edit(new QPlainTextEdit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    m_edit->setTabChangesFocus(true);
    const int margin = static_cast<int>(m_edit->document()->documentMargin());
    const int height = m_edit->fontMetrics().lineSpacing() * lines + 2 * (margin + m_edit->frameWidth());
    m_edit->setFixedHeight(height);
    setEditor(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        // QPlainTextEdit doesn't tell the user's changes from the program's.
        if (!m_setting)
            emit edited();
        emit valueChanged();
    });
}

QString MultiLineField::value() const
{
    return m_edit->toPlainText().trimmed();
}

void MultiLineField::setValue(const QString &text)
{
    if (text == m_edit->toPlainText())
        return;
    m_setting = true;
    m_edit->setPlainText(text);
    m_setting = false;
}

bool MultiLineField::isEmpty() const
{
    return value().isEmpty();
}

void MultiLineField::clear()
{
    setValue({});
}

QJsonValue MultiLineField::draft() const
{
    return m_edit->toPlainText();
}

void MultiLineField::restore(const QJsonValue &draft)
{
    setValue(draft.toString());
}

bool MultiLineField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        emit finished();
    return Field::eventFilter(watched, event);
}

QStringList LinesField::values() const
{
    QStringList lines;
    const QStringList typed = value().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : typed) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace fairlead::ui
