// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/text.h"

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace fairlead::ui {

/// The tabs' names down the left side. Arrow keys go up and down; each is found as `go_CODE`.
class NavRail : public QWidget {
    Q_OBJECT
public:
    explicit NavRail(QWidget *parent = nullptr);

    void add(const QString &code, Text title, const QString &toolTip);
    void setCurrent(int index);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QVBoxLayout *m_layout;
    std::vector<std::pair<QToolButton *, Text>> m_buttons;
};

} // namespace fairlead::ui
