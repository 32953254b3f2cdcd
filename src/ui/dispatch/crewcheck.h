// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dispatchdesk.h"
#include "ui/core/workbench.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace fairlead::ui {

class DateTimeField;
class FormPanel;
class NoteLabel;
class TextField;

/// Says in a form, while one types, what speaks against a crew at a time, by the same rules as the desk refuses by; and asks
/// for the reason where there is something to overrule (`overrule_reason`).
class CrewCheck : public QWidget {
    Q_OBJECT
public:
    using Span = std::function<std::optional<rules::PlanSpan>()>;
    using Crew = std::function<std::vector<EmployeeId>()>;

    /// Adds itself and its field to the form. `span`: the time as it stands in the form; `crew`: who is to go.
    CrewCheck(Workbench &bench, FormPanel &form, const TicketId &ticket, Span span, Crew crew);

    /// What was typed as the reason; empty where nothing has to be overruled.
    [[nodiscard]] QString reason() const;
    /// What candidates are judged from; nothing until it is loaded.
    [[nodiscard]] const std::optional<desk::JobPlan> &plan() const { return m_plan; }
    [[nodiscard]] std::optional<rules::PlanSpan> span() const { return m_span(); }
    /// Time or crew are others now.
    void recheck();

    /// The time between two fields; nothing while the first is empty. Without an end it takes its day.
    static Span between(const DateTimeField *from, const DateTimeField *until, std::function<Instant()> now);

signals:
    /// Candidates stand otherwise now: the plan has come, or the time is another.
    void planned();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask(const std::optional<rules::PlanSpan> &span);
    void showConflicts();

    Workbench &m_bench;
    FormPanel &m_form;
    TicketId m_ticket;
    Span m_span;
    Crew m_crew;
    std::optional<desk::JobPlan> m_plan;
    std::optional<rules::PlanSpan> m_asked; ///< what the plan reaches over
    NoteLabel *m_note;
    TextField *m_reason;
    bool m_conflicts = false;
};

} // namespace fairlead::ui
