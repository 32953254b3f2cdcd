// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace fairlead::ui {

class DeskClient;

/// Says that the database is being waited for once that has taken a second, and offers to cancel.
class BusyIndicator : public QWidget {
    Q_OBJECT
public:
    explicit BusyIndicator(DeskClient &client, QWidget *parent = nullptr);
    static constexpr int patienceMsecs = 1000;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTimer m_patience;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace fairlead::ui
