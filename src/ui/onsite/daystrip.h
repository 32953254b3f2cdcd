// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/sheetdays.h"
#include "ui/list/countdown.h"

#include <QListView>

#include <vector>

class QStandardItemModel;

namespace fairlead::ui {

/// The on-site days of a visit, each with a chip that says how it stands with its sheet. Arrows go from day to day, Enter
/// and a double click open one. As many stand in a line as there is room for; it is as high as they need.
class DayStrip final : public QListView {
    Q_OBJECT
public:
    explicit DayStrip(QWidget *parent = nullptr);

    /// The current day stays current where it is still there; else it is the last one.
    void setDays(const std::vector<rules::SheetDay> &days, QDate today);
    [[nodiscard]] QDate currentDay() const;
    void setCurrentDay(QDate day);

signals:
    void currentDayChanged(QDate day);
    void dayOpened(QDate day);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitHeight();

    QStandardItemModel *m_days;
};

/// How a day stands, in words and colour: a day that is over and has no sheet is worse than today.
Badge sheetBadge(rules::SheetDayState state, bool isOver);

} // namespace fairlead::ui
