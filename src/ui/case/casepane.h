// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casedesk.h"
#include "ui/core/text.h"
#include "ui/core/workbench.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace fairlead::ui {

class CaseHeader;
class FormHost;
class FormPanel;

/// Something that people do with a case: when it is offered, and the form for it.
struct CaseAction {
    QString code; ///< the command's name, e.g. `give_guidance`: also the button's objectName and the draft's form
    Text title;   ///< on the button, with its mnemonic, e.g. `&Guidance…`
    std::function<bool(const desk::CaseView &)> fits;
    /// Fills the form: title, fields, save.
    std::function<void(Workbench &, FormPanel &, const desk::CaseView &)> build;
};

/// A case beside a list: its head, what can be done with it, its facts and history, and the forms that are open for it. A
/// form stays open, and keeps what was typed, when another case is chosen; it says in its title which case it is for.
class CasePane : public QWidget {
    Q_OBJECT
public:
    /// `tab`: code of the tab, for drafts.
    CasePane(Workbench &bench, QString tab, std::vector<CaseAction> actions, QWidget *parent = nullptr);

    /// Shows that case, loaded anew; null: none.
    void show(const TicketId &ticket);
    [[nodiscard]] TicketId ticket() const { return m_ticket; }
    [[nodiscard]] const std::optional<desk::CaseView> &view() const { return m_view; }
    /// Loads the shown case anew.
    void reload();
    /// Opens the form of an action for the shown case, as if its button had been pressed.
    void start(const QString &code);
    /// Opens any form beside the facts, or brings it to the front when it is open.
    void openForm(FormPanel *form);
    /// Opens the form of a draft when it belongs to one of the actions.
    bool restore(const Draft &draft);
    void setEmptyText(Text text);
    /// A page of its own beside facts and history; shown() says when it has something to load.
    void addPage(QWidget *page, Text title);
    void retranslate();

signals:
    /// The case was loaded and is shown.
    void shown();
    /// How wide the page in front wants to be; 0: any width will do.
    void widthWanted(int width);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load(const TicketId &ticket, std::function<void(const desk::CaseView &)> then);
    void present();
    [[nodiscard]] bool isOwnPage(const QWidget *page) const;
    FormPanel *openAction(const CaseAction &action, const desk::CaseView &view);

    Workbench &m_bench;
    QString m_tab;
    std::vector<CaseAction> m_actions;
    std::vector<QPushButton *> m_buttons;
    TicketId m_ticket;
    std::optional<desk::CaseView> m_view;
    Text m_emptyText;
    std::vector<std::pair<QWidget *, Text>> m_ownPages;
    QWidget *m_returnTo = nullptr; ///< the own page from which a form was opened

    QStackedWidget *m_stack;
    QLabel *m_empty;
    CaseHeader *m_header;
    FormHost *m_pages; ///< facts, history, pages that were added, and behind them the open forms
    QTreeWidget *m_facts;
    QTreeWidget *m_history;
};

} // namespace fairlead::ui
