// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/casetab.h"
#include "ui/case/watchedticket.h"

namespace fairlead::ui {

/// Intake (接单): the service ledger, the calls being logged, and what becomes of a case by phone.
class IntakeTab : public CaseTab {
    Q_OBJECT
public:
    explicit IntakeTab(Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Intake"); }
    void fillMenu(QMenu &menu) override;
    bool open(const RecordRef &record) override;
    bool restoreDraft(const Draft &draft) override;

    /// A fresh form, stamped with the present moment; those that are open stay as they are.
    class CallForm *newCall();

protected:
    [[nodiscard]] TicketId currentTicket() const override;
    void retranslate() override;

private:
    RecordListModel<WatchedTicket> *m_model;
    class QPushButton *m_newCallButton;
    class QAction *m_newCall = nullptr;
};

} // namespace fairlead::ui
