// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/lists/rows.h"
#include "ui/core/workbench.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace fairlead::ui {

class BadgeLabel;
class FormHost;
class FormPanel;

/// One due call beside the list: whom to call about what, the attempts made, and the forms for a further one.
class FollowUpPane : public QWidget {
    Q_OBJECT
public:
    explicit FollowUpPane(Workbench &bench, QWidget *parent = nullptr);

    void show(const desk::FollowUpRow &row);
    /// A call logged with its answers, for the shown row.
    void startAttempt();
    void startDelivery();
    bool restore(const Draft &draft);

protected:
    void changeEvent(QEvent *event) override;

private:
    void startAgent();
    void present();
    void showSet();
    void open(FormPanel *form);
    FormPanel *attemptForm(const desk::FollowUpRow &row);
    FormPanel *deliveryForm();
    void retranslate();

    Workbench &m_bench;
    std::optional<desk::FollowUpRow> m_row;
    int m_reachedOfSet = -1; ///< how many of a ship's three calls are done; -1: not one of a set

    QStackedWidget *m_stack;
    QLabel *m_empty;
    QLabel *m_title;
    QLabel *m_about;
    BadgeLabel *m_due;
    BadgeLabel *m_set;
    QPushButton *m_attempt;
    QPushButton *m_agent;
    QPushButton *m_case;
    FormHost *m_pages;
    QTreeWidget *m_attempts;
};

} // namespace fairlead::ui
