// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signatories.h"

#include "desk/dispatchdesk.h"
#include "desk/sitefields.h"
#include "desk/visitcase.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace signatories {

std::vector<NamedSignatory> checked(UseCase &useCase, const std::vector<NamedSignatory> &people)
{
    const QString field = u"signatories"_s;
    std::vector<NamedSignatory> found;
    QSet<QString> names;
    for (const NamedSignatory &person : people) {
        const NamedSignatory one{useCase.requiredLine(field, person.name), useCase.line(field, person.title)};
        if (!one.name.isEmpty() && names.contains(one.name))
            useCase.violate(field, ViolationCode::Duplicate, {one.name});
        names.insert(one.name);
        found.push_back(one);
    }
    return found;
}

bool same(const std::vector<NamedSignatory> &a, const std::vector<NamedSignatory> &b)
{
    return std::ranges::is_permutation(a, b);
}

const SignatoryNaming &decide(UseCase &useCase, Visit &visit, const std::vector<NamedSignatory> &people,
                              const QString &reason)
{
    SignatoryNaming naming;
    naming.id = useCase.newId<SignatoryNamingId>();
    naming.names = people;
    naming.reason = reason;
    naming.entry = useCase.entry();
    visit.namings.push_back(naming);
    return visit.namings.back();
}

} // namespace signatories

Result<Done> DispatchDesk::nameSignatories(const NameSignatories &command, const Act &act)
{
    UseCase useCase(m_office, "name_signatories", act);
    const std::vector<NamedSignatory> people = signatories::checked(useCase, command.signatories);
    if (people.empty())
        useCase.violate(u"signatories"_s, ViolationCode::Required);
    const QString reason = useCase.text(u"reason"_s, command.reason);
    VisitCase at(useCase, command.visit);
    if (at.isFound()) {
        at.wantsOpenCase();
        useCase.notBefore(at.ticket().receivedAt);
        const Visit &visit = at.visit();
        if (at.visitFacts().workOrder)
            useCase.violate(u"visit"_s, ViolationCode::AlreadyDone,
                            {at.visitFacts().workOrder->entry.happenedAt.toIso()});
        if (!visit.namings.empty()) {
            useCase.notBefore(visit.namings.back().entry.happenedAt);
            if (reason.isEmpty())
                useCase.violate(u"reason"_s, ViolationCode::Required);
            if (signatories::same(visit.namedSignatories(), people))
                useCase.violate(u"signatories"_s, ViolationCode::AlreadyDone,
                                {visit.namings.back().entry.happenedAt.toIso()});
        }
    }
    if (!useCase.isClean())
        return useCase.violations();

    Visit visit = at.visit();
    const SignatoryNaming &naming = signatories::decide(useCase, visit, people, reason);
    if (!at.save(at.visit(), visit))
        return useCase.violations();
    useCase.created(RecordKind::SignatoryNaming, naming.id, visit.ticketId, fieldsOf(naming));
    useCase.touch(visit.ticketId);
    useCase.finish();
    return Done();
}

} // namespace fairlead::desk
