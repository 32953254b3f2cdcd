// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/progress.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace fairlead::ui {

/// How far a long work is, and the button that stops it; hidden while there is none.
class ProgressPane : public QWidget {
    Q_OBJECT
public:
    explicit ProgressPane(QWidget *parent = nullptr);
    /// Stops what still runs: nobody is left to read its answer.
    ~ProgressPane() override;

    /// Shows a new work; gives what the work is to tell.
    std::shared_ptr<Progress> begin();
    /// The work has ended.
    void end();
    /// Asks the work to stop; its answer comes all the same.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void retranslate();

    std::shared_ptr<Progress> m_progress;
    QTimer m_timer;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace fairlead::ui
