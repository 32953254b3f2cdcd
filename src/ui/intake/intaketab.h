// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/casetab.h"
#include "ui/case/watchedticket.h"

#include <QPointer>

namespace fairlead::ui {

/// Intake (接单): the service ledger, the calls being logged, and what becomes of a case by phone.
class IntakeTab : public CaseTab {
    Q_OBJECT
public:
    explicit IntakeTab(Workbench &bench, QWidget *parent = nullptr);

    static QString name() { return tr("Intake"); }
    [[nodiscard]] QString title() const override { return name(); }
    void act(const QString &action) override;
    bool open(const RecordRef &record) override;
    bool restoreDraft(const Draft &draft) override;

    /// A fresh form, stamped with the present moment; those that are open stay as they are.
    class CallForm *newCall();
    /// The form from which the service ledger of a range of days is printed; the one that is open, if there is one.
    class LedgerForm *printLedger();

protected:
    [[nodiscard]] TicketId currentTicket() const override;
    void retranslate() override;

private:
    RecordListModel<WatchedTicket> *m_model;
    class QPushButton *m_newCallButton;
    QPointer<class LedgerForm> m_ledger;
};

} // namespace fairlead::ui
