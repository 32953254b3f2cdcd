// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onsite/factgrid.h"

#include "ui/core/plaintext.h"

#include <QGridLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int captionWidth = 14 * Theme::grid;
} // namespace

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * Theme::grid);
    m_grid->setVerticalSpacing(Theme::grid / 2);
    m_grid->setColumnMinimumWidth(0, captionWidth);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // gone at once for the eye and the keys, whenever it is deleted
            widget->deleteLater();
        }
        delete item;
    }
    m_lines = 0;
    m_texts.clear();
    setAccessibleDescription({});
}

void FactGrid::add(const QString &what, const QString &text, Tone tone)
{
    if (text.isEmpty())
        return;
    QLabel *label = plainLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(what.isEmpty() ? text : u"%1: %2"_s.arg(what, text));
    if (tone != Tone::Neutral) {
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, Theme::instance().foreground(tone));
        label->setPalette(colours);
    }
    m_texts.append(label->accessibleName());
    setAccessibleDescription(m_texts.join(u'\n'));
    add(what, label);
}

void FactGrid::add(const QString &what, QWidget *widget)
{
    QLabel *caption = plainLabel(what);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setWordWrap(true);
    m_grid->addWidget(caption, m_lines, 0, Qt::AlignTop);
    m_grid->addWidget(widget, m_lines, 1);
    ++m_lines;
}

QString FactGrid::text() const
{
    return m_texts.join(u'\n');
}

} // namespace fairlead::ui
