// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/casetab.h"
#include "ui/case/watchedticket.h"

namespace fairlead::ui {

/// Dispatch (派工): the queue of cases that wait for engineers, with appointments, crews and preparation.
class DispatchTab : public CaseTab {
    Q_OBJECT
public:
    explicit DispatchTab(Workbench &bench, QWidget *parent = nullptr);
    static QString name() { return tr("Dispatch"); }
    [[nodiscard]] QString title() const override { return name(); }

protected:
    [[nodiscard]] TicketId currentTicket() const override;

private:
    RecordListModel<WatchedTicket> *m_model;
};

} // namespace fairlead::ui
