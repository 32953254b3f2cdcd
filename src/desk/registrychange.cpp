// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/registrychange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int longestModel = 80;
constexpr size_t mostQualifications = 100; // of one person

/// Whether there are no more of them than one person can have.
template <typename T> bool isFew(UseCase &useCase, const QString &field, const std::vector<T> &given)
{
    if (given.size() <= mostQualifications)
        return true;
    useCase.violate(field, ViolationCode::TooMany,
                    {QString::number(given.size()), QString::number(mostQualifications)});
    return false;
}

template <typename T> void addOnce(std::vector<T> &values, const T &value)
{
    if (std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

void fillSkills(UseCase &useCase, Employee &employee, const std::vector<Skill> &given)
{
    for (size_t i = 0; i < given.size(); ++i) {
        const QString model = u"skills[%1].model"_s.arg(i);
        const Skill skill{useCase.line(model, given[i].model, longestModel), given[i].job};
        if (skill.model.isEmpty() && !skill.job)
            useCase.violate(model, ViolationCode::Required);
        else
            addOnce(employee.skills, skill);
    }
}

void fillCertificates(UseCase &useCase, Employee &employee, const std::vector<Certificate> &given)
{
    for (size_t i = 0; i < given.size(); ++i) {
        const auto field = [i](const QString &name) { return u"certificates[%1].%2"_s.arg(i).arg(name); };
        Certificate certificate;
        certificate.name = useCase.requiredLine(field(u"name"_s), given[i].name);
        certificate.number = useCase.line(field(u"number"_s), given[i].number);
        certificate.issuedBy = useCase.line(field(u"issued_by"_s), given[i].issuedBy);
        certificate.scope = useCase.line(field(u"scope"_s), given[i].scope);
        checkDay(useCase, field(u"valid_until"_s), given[i].validUntil);
        certificate.validUntil = given[i].validUntil;
        addOnce(employee.certificates, certificate);
    }
}

} // namespace

void checkDay(UseCase &useCase, const QString &field, const std::optional<QDate> &day)
{
    static const QDate first(1950, 1, 1);
    static const QDate last(2199, 12, 31);
    if (!day)
        return;
    if (!day->isValid())
        useCase.violate(field, ViolationCode::InvalidValue, {QString()});
    else if (*day < first || *day > last)
        useCase.violate(field, ViolationCode::OutOfRange, {first.toString(Qt::ISODate), last.toString(Qt::ISODate)});
}

void fillQualifications(UseCase &useCase, Employee &employee, const AddEmployee &from)
{
    employee.skills.clear();
    if (isFew(useCase, u"skills"_s, from.skills))
        fillSkills(useCase, employee, from.skills);
    employee.certificates.clear();
    if (isFew(useCase, u"certificates"_s, from.certificates))
        fillCertificates(useCase, employee, from.certificates);
}

} // namespace fairlead::desk
