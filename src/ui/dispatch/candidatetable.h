// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dispatchdesk.h"
#include "ui/core/workbench.h"

#include <QTreeWidget>

namespace fairlead::ui {

/// The engineers who could go, the free ones with the least to do first, each with what speaks for and against. Enter or a
/// double click chooses one as the lead.
class CandidateTable : public QTreeWidget {
    Q_OBJECT
public:
    CandidateTable(Workbench &bench, const TicketId &ticket, QWidget *parent = nullptr);

signals:
    void chosen(const fairlead::EmployeeId &engineer, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    std::vector<desk::Candidate> m_candidates;
};

} // namespace fairlead::ui
