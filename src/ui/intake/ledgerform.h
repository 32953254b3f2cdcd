// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperdocument.h"
#include "ui/form/formpanel.h"

#include <functional>

namespace fairlead::ui {

class DateField;

/// The service ledger (售后服务台帐) of a range of days as paper: preview, print, PDF. Nothing is written to the database.
class LedgerForm : public FormPanel {
    Q_OBJECT
public:
    explicit LedgerForm(Workbench &bench, QWidget *parent = nullptr);

private:
    /// Reads the ledger and lays it out away from the GUI thread.
    void make(std::function<void(const report::PaperDocument &)> use);

    Workbench &m_bench;
    DateField *m_from;
    DateField *m_until;
};

} // namespace fairlead::ui
