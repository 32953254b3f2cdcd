// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/casepane.h"
#include "ui/list/recordlistview.h"
#include "ui/window/tab.h"

class QSplitter;

namespace fairlead::ui {

/// A tab with a list on the left and the chosen row's case on the right.
class CaseTab : public Tab {
    Q_OBJECT
public:
    CaseTab(Workbench &bench, const QString &code, const QString &listName, std::vector<CaseAction> actions,
            QWidget *parent = nullptr);

    bool open(const RecordRef &record) override;
    void showFiltered(const QString &filter) override { m_list->setFilter(filter); }
    bool restoreDraft(const Draft &draft) override;

protected:
    void reload() override;
    void retranslate() override;
    /// The case of the list's current row; null while there is none or it isn't loaded.
    [[nodiscard]] virtual TicketId currentTicket() const = 0;

    [[nodiscard]] RecordListView *list() const { return m_list; }
    [[nodiscard]] CasePane *pane() const { return m_pane; }
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }
    /// Lends the pane as much of the list's width as its page in front wants, and gives it back afterwards.
    virtual void lendWidth(int wanted);

private:
    QList<int> m_ownSizes; ///< of list and pane while width is lent; else empty
    QSplitter *m_splitter;
    RecordListView *m_list;
    CasePane *m_pane;
};

} // namespace fairlead::ui
