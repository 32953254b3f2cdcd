// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/visitcommands.h"
#include "desk/usecase.h"
#include "rules/casefacts.h"
#include "rules/workflow.h"

#include <optional>

namespace fairlead::desk {

/// The visit that a command names, with its case held for this transaction. What is wrong is noted with the use case; the
/// accessors may only be asked when the visit was found.
class VisitCase {
public:
    VisitCase(UseCase &useCase, const VisitRef &ref);
    VisitCase(const VisitCase &) = delete;
    VisitCase &operator=(const VisitCase &) = delete;

    [[nodiscard]] bool isFound() const { return m_visit != nullptr; }
    [[nodiscard]] const rules::CaseFacts &facts() const { return *m_facts; }
    [[nodiscard]] const rules::VisitFacts &visitFacts() const { return *m_visit; }
    [[nodiscard]] const Visit &visit() const { return m_visit->visit; }
    [[nodiscard]] const Ticket &ticket() const { return m_facts->ticket; }
    [[nodiscard]] bool isNewest() const { return m_visit == &m_facts->visits.back(); }
    [[nodiscard]] bool isOfCrew(const EmployeeId &person) const;

    /// Notes what `move` of the case still wants; moves are made with the newest visit only. The desk's own checks are
    /// of use only when it says true.
    bool allows(rules::Move move);
    /// Notes Missing `arrival` or, for a fact before it, TooEarly.
    bool wantsArrival();
    /// Notes WrongState when the case was closed or cancelled: facts of work can't be added then.
    bool wantsOpenCase();
    /// Notes that `person` isn't of the crew; null is left to others.
    void wantsOfCrew(const QString &field, const EmployeeId &person);

    /// Writes and journals the changed visit; false, with a violation, when somebody else saved first.
    bool save(const Visit &before, Visit &after);
    void add(Visit &visit);
    /// Brings the case into `state`; writes and journals it where that is another state.
    bool moveTo(TicketState state);

private:
    UseCase &m_useCase;
    std::optional<rules::CaseFacts> m_facts;
    const rules::VisitFacts *m_visit = nullptr;
};

} // namespace fairlead::desk
