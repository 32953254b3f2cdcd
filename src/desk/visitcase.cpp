// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/visitcase.h"

#include "desk/fields.h"
#include "desk/references.h"
#include "storage/ticketrepository.h"
#include "storage/visitrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

VisitCase::VisitCase(UseCase &useCase, const VisitRef &ref) : m_useCase(useCase)
{
    References references(useCase);
    m_facts = references.caseOf(ref.ticket);
    if (m_facts)
        m_visit = references.visitOf(*m_facts, ref.sequence);
}

bool VisitCase::isOfCrew(const EmployeeId &person) const
{
    return std::ranges::any_of(visit().crew, [&](const CrewMember &member) { return member.employeeId == person; });
}

bool VisitCase::allows(rules::Move move)
{
    if (!isNewest()) {
        m_useCase.violate(u"visit"_s, ViolationCode::InvalidValue, {QString::number(visit().sequence)});
        return false;
    }
    const Violations missing = rules::missingFor(move, facts());
    m_useCase.violate(missing);
    return missing.empty();
}

bool VisitCase::wantsArrival()
{
    if (!visit().arrivedAt) {
        m_useCase.violate(u"visit"_s, ViolationCode::Missing, {u"arrival"_s});
        return false;
    }
    m_useCase.notBefore(*visit().arrivedAt);
    return true;
}

bool VisitCase::wantsOpenCase()
{
    if (rules::isOpen(ticket().state))
        return true;
    m_useCase.violate(u"ticket"_s, ViolationCode::WrongState, {codeOf(ticket().state)});
    return false;
}

void VisitCase::wantsOfCrew(const QString &field, const EmployeeId &person)
{
    if (person.isNull() || isOfCrew(person))
        return;
    const std::optional<Employee> known = References(m_useCase).employee(field, person);
    if (known)
        m_useCase.violate(field, ViolationCode::InvalidValue, {known->name});
}

bool VisitCase::save(const Visit &before, Visit &after)
{
    if (storage::VisitRepository(m_useCase.office().session).update(after) != storage::SaveOutcome::Saved) {
        m_useCase.conflict(after.id);
        return false;
    }
    m_useCase.changed(RecordKind::Visit, after.id, after.ticketId, fieldsOf(before), fieldsOf(after));
    return true;
}

void VisitCase::add(Visit &visit)
{
    storage::VisitRepository(m_useCase.office().session).insert(visit);
    m_useCase.created(RecordKind::Visit, visit.id, visit.ticketId, fieldsOf(visit));
}

bool VisitCase::moveTo(TicketState state)
{
    const Ticket before = ticket();
    if (before.state == state)
        return true;
    Ticket after = before;
    after.state = state;
    if (storage::TicketRepository(m_useCase.office().session).update(after) != storage::SaveOutcome::Saved) {
        m_useCase.conflict(after.id);
        return false;
    }
    m_useCase.changed(RecordKind::Ticket, after.id, after.id, fieldsOf(before), fieldsOf(after));
    return true;
}

} // namespace fairlead::desk
