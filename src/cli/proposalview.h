// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/database.h"
#include "desk/lists/rows.h"
#include "domain/visit.h"

#include <QJsonObject>

#include <set>

namespace fairlead::cli {

/// Shows proposals as JSON and as text.
class ProposalView {
public:
    explicit ProposalView(desk::Office office);

    /// The appraisal month in which it counts: as it was decided, else the first open one from the day of the fact on.
    [[nodiscard]] Month monthOf(const ProposalRow &row) const;
    QJsonObject toJson(const ProposalRow &row);
    [[nodiscard]] QJsonObject decisionJson(const Decision &decision) const;
    [[nodiscard]] QString table(const std::vector<ProposalRow> &rows) const;

private:
    [[nodiscard]] QJsonObject objectionJson(const Objection &objection) const;
    QJsonValue visitNumber(const Proposal &proposal);

    desk::Office m_office;
    People m_people;
    std::set<Month> m_closed;
    QHash<VisitId, int> m_visits; ///< of the cases looked at so far
};

/// A proposal's conditions with their evidence.
QJsonArray conditionsJson(const std::vector<Condition> &conditions);

} // namespace fairlead::cli
