// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/references.h"

#include "desk/caseloader.h"
#include "storage/employeerepository.h"
#include "storage/enginerepository.h"
#include "storage/partyrepository.h"
#include "storage/shiprepository.h"
#include "storage/ticketrepository.h"

#include <algorithm>

namespace fairlead::desk {

namespace {

/// The record that `id` names, as `load` finds it, if it may be used.
template <typename IdType, typename Load, typename Name>
auto usable(UseCase &useCase, const QString &field, const IdType &id, References::Need need, const IdType &stored,
            Load load, Name name) -> decltype(load(id))
{
    if (id.isNull()) {
        if (need == References::Need::Required)
            useCase.violate(field, ViolationCode::Required);
        return {};
    }
    auto record = load(id);
    if (!record) {
        useCase.violate(field, ViolationCode::Unknown, {id.toString()});
        return {};
    }
    if (!record->active && id != stored) {
        useCase.violate(field, ViolationCode::Inactive, {name(*record)});
        return {};
    }
    return record;
}

} // namespace

std::optional<Employee> References::employee(const QString &field, const EmployeeId &id, Need need)
{
    return usable(
        m_useCase, field, id, need, EmployeeId(),
        [this](const EmployeeId &wanted) {
            return storage::EmployeeRepository(m_useCase.office().session).loadBrief(wanted);
        },
        [](const Employee &employee) { return employee.name; });
}

std::optional<Employee> References::employeeWith(std::initializer_list<Role> roles, const QString &field,
                                                 const EmployeeId &id, Need need)
{
    const std::optional<Employee> found = employee(field, id, need);
    if (!found || std::any_of(roles.begin(), roles.end(), [&](Role role) { return found->has(role); }))
        return found;
    QStringList wanted;
    for (const Role role : roles)
        wanted.append(codeOf(role));
    m_useCase.violate(field, ViolationCode::WrongRole, wanted);
    return std::nullopt;
}

std::optional<Party> References::party(const QString &field, const PartyId &id, Need need, const PartyId &stored)
{
    return usable(
        m_useCase, field, id, need, stored,
        [this](const PartyId &wanted) { return storage::PartyRepository(m_useCase.office().session).load(wanted); },
        [](const Party &party) { return party.name; });
}

std::optional<Ship> References::ship(const QString &field, const ShipId &id, Need need, const ShipId &stored)
{
    return usable(
        m_useCase, field, id, need, stored,
        [this](const ShipId &wanted) { return storage::ShipRepository(m_useCase.office().session).load(wanted); },
        [](const Ship &ship) { return ship.name; });
}

std::optional<Contact> References::contact(const QString &field, const ContactId &id, Need need)
{
    return usable(
        m_useCase, field, id, need, ContactId(),
        [this](const ContactId &wanted) {
            return storage::PartyRepository(m_useCase.office().session).loadContact(wanted);
        },
        [](const Contact &contact) { return contact.name; });
}

std::optional<Engine> References::engine(const QString &field, const EngineId &id, Need need)
{
    return usable(
        m_useCase, field, id, need, EngineId(),
        [this](const EngineId &wanted) { return storage::EngineRepository(m_useCase.office().session).load(wanted); },
        [](const Engine &engine) { return engine.serialNo; });
}

std::optional<rules::CaseFacts> References::caseOf(const TicketId &ticket)
{
    const QString field = QStringLiteral("ticket");
    if (ticket.isNull()) {
        m_useCase.violate(field, ViolationCode::Required);
        return std::nullopt;
    }
    storage::Session &session = m_useCase.office().session;
    storage::TicketRepository(session).hold(ticket);
    std::optional<rules::CaseFacts> facts = loadCase(session, ticket);
    // What is entered about a merged ticket belongs to the one that it was merged into.
    if (facts && !facts->ticket.mergedInto.isNull()) {
        const TicketId kept = facts->ticket.mergedInto;
        storage::TicketRepository(session).hold(kept);
        facts = loadCase(session, kept);
    }
    if (!facts)
        m_useCase.violate(field, ViolationCode::Unknown, {ticket.toString()});
    return facts;
}

const rules::VisitFacts *References::visitOf(const rules::CaseFacts &facts, int sequence)
{
    const QString field = QStringLiteral("visit");
    if (facts.visits.empty()) {
        m_useCase.violate(field, ViolationCode::Missing, {field});
        return nullptr;
    }
    if (sequence == 0)
        return &facts.visits.back();
    for (const rules::VisitFacts &visit : facts.visits) {
        if (visit.visit.sequence == sequence)
            return &visit;
    }
    m_useCase.violate(field, ViolationCode::Unknown, {QString::number(sequence)});
    return nullptr;
}

bool References::inState(const Ticket &ticket, std::initializer_list<TicketState> states)
{
    if (std::find(states.begin(), states.end(), ticket.state) != states.end())
        return true;
    m_useCase.violate(QStringLiteral("ticket"), ViolationCode::WrongState, {codeOf(ticket.state)});
    return false;
}

} // namespace fairlead::desk
