// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/lists/rows.h"
#include "rules/rulebook.h"
#include "ui/core/workbench.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace fairlead::ui {

class AttachmentPane;
class BadgeLabel;
class FormHost;
class FormPanel;

/// One proposal: its clause and reading, each condition with the records behind it, what was decided, what the person said
/// to it, and the forms to decide, object and answer.
class ProposalPane : public QWidget {
    Q_OBJECT
public:
    explicit ProposalPane(Workbench &bench, QWidget *parent = nullptr);

    void setRulebooks(const rules::RulebookSet &rulebooks);
    void show(const desk::ProposalRow &row);
    void startDecision();
    void startByHand();
    bool restore(const Draft &draft);

protected:
    void changeEvent(QEvent *event) override;

private:
    void startObjection();
    void startReversal();
    void showFiles();
    void startAnswer();
    void present();
    void showConditions();
    void showWords();
    void openCase();
    void open(FormPanel *form);
    void retranslate();
    [[nodiscard]] const rules::Clause *clause() const;
    [[nodiscard]] const Objection *unanswered() const;

    Workbench &m_bench;
    rules::RulebookSet m_rulebooks;
    std::optional<desk::ProposalRow> m_row;

    QStackedWidget *m_stack;
    QLabel *m_empty;
    QLabel *m_title;
    BadgeLabel *m_state;
    QLabel *m_about;
    QLabel *m_clause;
    QLabel *m_reading;
    QLabel *m_words;
    QPushButton *m_decide;
    QPushButton *m_reverse;
    QPushButton *m_object;
    QPushButton *m_answer;
    QPushButton *m_case;
    FormHost *m_pages;
    QTreeWidget *m_conditions;
    AttachmentPane *m_files;
};

} // namespace fairlead::ui
