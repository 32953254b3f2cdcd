// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dispatchdesk.h"
#include "ui/core/workbench.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace fairlead::ui {

/// The engineers who could go, who suits best first, each with what speaks for and against; all that is known of the current
/// one stands under the table. Enter or a double click chooses one as the lead.
class CandidateTable : public QWidget {
    Q_OBJECT
public:
    explicit CandidateTable(QWidget *parent = nullptr);

    /// Ranks them anew for that time.
    void rank(const desk::JobPlan &plan, const std::optional<rules::PlanSpan> &span);
    [[nodiscard]] const std::vector<rules::Candidate> &candidates() const { return m_candidates; }

signals:
    void chosen(const fairlead::EmployeeId &engineer, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showDetail();

    std::vector<rules::Candidate> m_candidates;
    QTreeWidget *m_table;
    QLabel *m_detail;
};

} // namespace fairlead::ui
