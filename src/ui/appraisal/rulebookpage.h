// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/rulebookdesk.h"
#include "rules/rulebook.h"
#include "ui/core/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace fairlead::ui {

class FormHost;
class FormPanel;

/// The rulebook for managers: each clause in Chinese beside its reading, two versions side by side, and a form that changes a
/// clause from a month on, with what last month would have been.
class RulebookPage : public QWidget {
    Q_OBJECT
public:
    explicit RulebookPage(Workbench &bench, QWidget *parent = nullptr);

    void reload();
    /// Shows the clause; nothing happens where there is none of that id.
    void showClause(const QString &id);
    void startChange();

signals:
    void loaded();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void offerVersions();
    void present();
    void presentClause();
    void tryOut(FormPanel *form, const desk::ChangeClause &command, QLabel *result);
    [[nodiscard]] QString trialText(const desk::Trial &trial) const;
    [[nodiscard]] const rules::Rulebook *chosen(const QComboBox *box) const;
    [[nodiscard]] const rules::Clause *current() const;

    Workbench &m_bench;
    rules::RulebookSet m_rulebooks;
    Month m_first; ///< that a change may begin with

    QLabel *m_versionLabel;
    QComboBox *m_version;
    QLabel *m_otherLabel;
    QComboBox *m_other;
    QPushButton *m_change;
    QTreeWidget *m_clauses;
    QLabel *m_title;
    QLabel *m_obligation;
    QLabel *m_condition;
    QLabel *m_reading;
    FormHost *m_forms;
};

} // namespace fairlead::ui
