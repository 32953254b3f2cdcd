// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casedesk.h"

#include <QCoreApplication>

namespace fairlead::ui {

class FactGrid;

/// Writes a visit into the grids of its page: text only, nothing to press.
class VisitFactLines {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::VisitFactLines)
public:
    VisitFactLines(const desk::CaseView &view, const rules::VisitFacts &facts) : m_view(view), m_facts(facts) {}

    void writePlan(FactGrid &grid) const;
    void writePreparation(FactGrid &grid) const;
    void writeSheet(FactGrid &grid, QDate day) const;
    void writeData(FactGrid &grid) const;
    void writeBreaches(FactGrid &grid) const;
    /// But for the signatories, which stand between the two.
    void writeOrder(FactGrid &grid) const;
    void writeReviews(FactGrid &grid) const;

private:
    [[nodiscard]] QString nameOf(const EmployeeId &id) const { return m_view.names.value(id); }
    /// When it happened, and when it was entered where that was later.
    [[nodiscard]] static QString momentsOf(const Entry &entry);
    void writeCorrections(FactGrid &grid, const DailySheetId &sheet, const QString &field) const;

    const desk::CaseView &m_view;
    const rules::VisitFacts &m_facts;
};

} // namespace fairlead::ui
