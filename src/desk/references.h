// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/usecase.h"
#include "domain/employee.h"
#include "domain/engine.h"
#include "domain/party.h"
#include "domain/ship.h"
#include "domain/ticket.h"
#include "rules/casefacts.h"

#include <QString>

#include <initializer_list>
#include <optional>

namespace fairlead::desk {

/// Fetches what a command names, and notes with the use case what is wrong with it: Required, Unknown, Inactive,
/// WrongRole. Gives nothing then.
class References {
public:
    enum class Need { Required, Optional };

    explicit References(UseCase &useCase) : m_useCase(useCase) {}

    std::optional<Employee> employee(const QString &field, const EmployeeId &id, Need need = Need::Required);
    /// Somebody with one of these roles.
    std::optional<Employee> employeeWith(std::initializer_list<Role> roles, const QString &field, const EmployeeId &id,
                                         Need need = Need::Required);
    /// `stored` is what the record names already: that may have become inactive since.
    std::optional<Party> party(const QString &field, const PartyId &id, Need need, const PartyId &stored = {});
    std::optional<Ship> ship(const QString &field, const ShipId &id, Need need, const ShipId &stored = {});
    std::optional<Contact> contact(const QString &field, const ContactId &id, Need need = Need::Required);
    std::optional<Engine> engine(const QString &field, const EngineId &id, Need need = Need::Required);

    /// The case (`ticket`) with all its facts, held for this transaction; of a merged ticket, the case that it went into.
    std::optional<rules::CaseFacts> caseOf(const TicketId &ticket);
    /// The visit of that number, 0 for the newest (`visit`); null, with Missing `visit` or Unknown noted, when there is
    /// none.
    const rules::VisitFacts *visitOf(const rules::CaseFacts &facts, int sequence);
    /// Notes WrongState when the ticket's state is none of these.
    bool inState(const Ticket &ticket, std::initializer_list<TicketState> states);

private:
    UseCase &m_useCase;
};

} // namespace fairlead::desk
