// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/recorddesk.h"
#include "ui/core/text.h"
#include "ui/core/workbench.h"
#include "ui/list/countdown.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace fairlead::ui {

class BadgeLabel;
class FlowLayout;
class FormHost;
class FormPanel;

/// A record of the registry beside its list: what is known of it, what can be done with it, its history, and the forms
/// that are open.
class RecordPane : public QWidget {
    Q_OBJECT
public:
    struct Fact {
        QString label;
        QString text;
        Tone tone = Tone::Neutral;
    };
    explicit RecordPane(Workbench &bench, QWidget *parent = nullptr);

    /// A button above the facts, found as `name`.
    QPushButton *addAction(const QString &name, Text title, std::function<void()> clicked);
    /// Something of its own between facts and history.
    void addBlock(QWidget *block);

    void show(const QString &title, const Badge &badge, const std::vector<Fact> &facts);
    /// Nothing is chosen.
    void showNothing();
    /// Loads and shows what belongs to the record: its cases, what is due, and what happened to it.
    void showRelated(RecordKind kind, const RecordId &record);
    void openForm(FormPanel *form);
    [[nodiscard]] FormHost *pages() const { return m_pages; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addFact(const Fact &fact, int line);
    void showView(RecordKind kind, const desk::RecordView &view);
    void showCases(const desk::RecordView &view);

    Workbench &m_bench;
    RecordId m_record;
    std::vector<std::pair<QPushButton *, Text>> m_actions;
    QWidget *m_head;
    QLabel *m_title;
    BadgeLabel *m_badge;
    QWidget *m_buttons;
    QWidget *m_sheet;
    QWidget *m_factBox;
    QGridLayout *m_facts;
    QVBoxLayout *m_blocks;
    QLabel *m_empty;
    int m_factCount = 0; ///< without what was loaded after them
    QWidget *m_caseBox;
    QTreeWidget *m_cases;
    QTreeWidget *m_proposals;
    QLabel *m_caseNote;
    QTreeWidget *m_history;
    FormHost *m_pages;
};

} // namespace fairlead::ui
