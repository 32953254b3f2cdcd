// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casedesk.h"
#include "ui/core/theme.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace fairlead::ui {

/// One line of a case as a page shows it: a heading with lines under it, or a fact.
struct CaseLine {
    std::optional<Instant> at = {};      ///< when it happened
    std::optional<Instant> entered = {}; ///< when it was entered, where that was later
    QString what = {};
    QString who = {};
    QString details = {};
    Tone tone = Tone::Neutral;
    std::vector<CaseLine> children = {};
};

/// A case in lines, in the order in which it went: calls, guidance, one heading a visit, follow-ups, proposals.
class CaseLines {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::CaseLines)
public:
    explicit CaseLines(const desk::CaseView &view) : m_view(view) {}

    [[nodiscard]] std::vector<CaseLine> facts() const;
    /// Who changed what, newest last.
    [[nodiscard]] std::vector<CaseLine> history() const;

private:
    [[nodiscard]] QString nameOf(const EmployeeId &id) const { return m_view.names.value(id); }
    [[nodiscard]] CaseLine line(const Entry &entry, const QString &what, const QString &who,
                                const QString &details) const;
    [[nodiscard]] CaseLine calls() const;
    [[nodiscard]] CaseLine guidances() const;
    [[nodiscard]] CaseLine visit(const rules::VisitFacts &facts) const;
    /// What the visit before left undone.
    void addCarriedOver(const Visit &visit, CaseLine &into) const;
    void addPlan(const Visit &visit, CaseLine &into) const;
    void addStay(const rules::VisitFacts &facts, CaseLine &into) const;
    void addSheets(const rules::VisitFacts &facts, CaseLine &into) const;
    void addVoices(const rules::VisitFacts &facts, CaseLine &into) const;
    void addWorkOrder(const WorkOrder &order, CaseLine &into) const;
    [[nodiscard]] CaseLine followUps() const;
    [[nodiscard]] CaseLine proposals() const;

    const desk::CaseView &m_view;
};

/// A moment as people of the office read it: `2026-05-03 14:05`.
QString shortTime(Instant at);

} // namespace fairlead::ui
