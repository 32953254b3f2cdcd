// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casedesk.h"
#include "ui/core/text.h"
#include "ui/core/workbench.h"

#include <QJsonObject>
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

class AttachmentPane;
class CaseHeader;
class FormHost;
class FormPanel;
class FormsButton;

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
    /// Opens the form of an action for the shown case, as if its button had been pressed. `about` says more of what it is
    /// about than the case alone: the form finds it in its key's context.
    void start(const QString &code, const QJsonObject &about = {});
    /// A page of the tab's own before facts and history, e.g. the visit on site.
    void addFirstPage(QWidget *page, Text title);
    /// Shows that case and opens the form with these values in it, by the names of its fields. Says so where the case's state
    /// doesn't allow it.
    void start(const TicketId &ticket, const QString &code, const QJsonObject &values);
    /// Opens any form beside the facts, or brings it to the front when it is open.
    void openForm(FormPanel *form);
    /// Opens the form of a draft when it belongs to one of the actions.
    bool restore(const Draft &draft);
    void setEmptyText(Text text);
    /// A page of its own beside facts and history; shown() says when it has something to load.
    void addPage(QWidget *page, Text title);
    void retranslate();

signals:
    /// A form was saved or discarded and has gone.
    void formEnded();
    /// The case was loaded and is shown.
    void shown();
    /// How wide the page in front wants to be; 0: any width will do.
    void widthWanted(int width);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load(const TicketId &ticket, std::function<void(const desk::CaseView &)> then);
    void present();
    void showHead();
    void nameAttachments();
    FormPanel *openAction(const CaseAction &action, const desk::CaseView &view, QJsonObject context);
    [[nodiscard]] bool isOwnPage(const QWidget *page) const;

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
    QWidget *m_bar;    ///< the buttons of what can be done with it
    FormHost *m_pages; ///< the tab's own page, facts, history, attachments, and behind them the open forms
    QWidget *m_firstPage = nullptr;
    Text m_firstTitle;
    QTreeWidget *m_facts;
    QTreeWidget *m_history;
    AttachmentPane *m_attachments;
    FormsButton *m_forms;
};

} // namespace fairlead::ui
