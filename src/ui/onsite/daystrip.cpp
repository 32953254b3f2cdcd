// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onsite/daystrip.h"

#include "ui/list/listdelegate.h"
#include "wording/wording.h"

#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayRole = Qt::UserRole;
constexpr int badgeRole = Qt::UserRole + 1;
constexpr int cellWidth = 12 * Theme::grid;

class DayDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {cellWidth, 2 * option.fontMetrics.height() + 3 * Theme::grid};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::instance();
        const QRect cell = option.rect.adjusted(2, 2, -2, -2);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(isCurrent ? QPen(theme.foreground(Tone::Accent), hasFocus ? 2 : 1) : QPen(theme.border()));
        painter->setBrush(isCurrent ? theme.background(Tone::Accent) : option.palette.base().color());
        painter->drawRoundedRect(cell, Theme::grid / 2, Theme::grid / 2);
        const QRect inside = cell.adjusted(Theme::grid / 2, Theme::grid / 2, -Theme::grid / 2, -Theme::grid / 2);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(inside, Qt::AlignHCenter | Qt::AlignTop, index.data(Qt::DisplayRole).toString());
        QRect pill = inside;
        pill.setTop(pill.bottom() - option.fontMetrics.height() - Theme::grid / 2);
        paintBadge(painter, pill, option.font, index.data(badgeRole).value<Badge>(), Qt::AlignCenter);
        painter->restore();
    }
};

} // namespace

Badge sheetBadge(rules::SheetDayState state, bool isOver)
{
    switch (state) {
    case rules::SheetDayState::Missing:
        return {wording::label(state), isOver ? Tone::Danger : Tone::Warning};
    case rules::SheetDayState::Draft:
        return {wording::label(state), Tone::Warning};
    case rules::SheetDayState::Submitted:
        return {wording::label(state), Tone::Accent};
    case rules::SheetDayState::Accepted:
        return {wording::label(state), Tone::Good};
    case rules::SheetDayState::Returned:
        return {wording::label(state), Tone::Danger};
    }
    Q_UNREACHABLE();
}

DayStrip::DayStrip(QWidget *parent) : QListView(parent), m_days(new QStandardItemModel(this))
{
    setModel(m_days);
    setItemDelegate(new DayDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { emit dayOpened(index.data(dayRole).toDate()); });
    fitHeight();
}

void DayStrip::setDays(const std::vector<rules::SheetDay> &days, QDate today)
{
    const QDate current = currentDay();
    const QSignalBlocker blocker(this); // whoever gives the days looks at the current one afterwards
    m_days->clear();
    for (const rules::SheetDay &day : days) {
        const Badge badge = sheetBadge(day.state, day.day < today);
        auto *item = new QStandardItem(
            u"%1 %2"_s.arg(day.day.toString(u"MM-dd"_s), QLocale().dayName(day.day.dayOfWeek(), QLocale::ShortFormat)));
        item->setData(day.day, dayRole);
        item->setData(QVariant::fromValue(badge), badgeRole);
        item->setData(u"%1, %2"_s.arg(wording::dateText(day.day), badge.text), Qt::AccessibleTextRole);
        item->setToolTip(u"%1: %2"_s.arg(wording::dateText(day.day), badge.text));
        m_days->appendRow(item);
    }
    fitHeight();
    setCurrentDay(current);
    if (!currentIndex().isValid() && !days.empty())
        setCurrentIndex(m_days->index(m_days->rowCount() - 1, 0));
}

QDate DayStrip::currentDay() const
{
    return currentIndex().data(dayRole).toDate();
}

void DayStrip::setCurrentDay(QDate day)
{
    for (int row = 0; row < m_days->rowCount(); ++row) {
        if (m_days->index(row, 0).data(dayRole).toDate() == day)
            setCurrentIndex(m_days->index(row, 0));
    }
}

void DayStrip::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentDayChanged(current.data(dayRole).toDate());
}

void DayStrip::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitHeight();
}

void DayStrip::fitHeight()
{
    const int perLine = std::max(1, viewport()->width() / cellWidth);
    const int lines = std::max(1, (m_days->rowCount() + perLine - 1) / perLine);
    const int height = lines * (2 * fontMetrics().height() + 3 * Theme::grid) + 2;
    if (height != this->height())
        setFixedHeight(height);
}

} // namespace fairlead::ui
