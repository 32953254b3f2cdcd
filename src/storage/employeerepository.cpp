// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/employeerepository.h"

#include "domain/stafforder.h"
#include "storage/listconditions.h"
#include "storage/liststatement.h"
#include "storage/search/searchindex.h"
#include "storage/sql/query.h"
#include "storage/versioned.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

QString codesOf(const std::vector<Role> &roles)
{
    QStringList codes;
    for (const Role role : roles)
        codes.append(codeOf(role));
    return notNull(codes.join(u' '));
}

std::vector<Role> rolesOf(const QString &codes)
{
    std::vector<Role> roles;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<Role> role = fromCode<Role>(code);
        if (!role)
            throw DbError(DbError::Kind::Corrupt, u"an unknown role: "_s + code);
        roles.push_back(*role);
    }
    return roles;
}

Employee employeeOf(const Row &row)
{
    Employee employee;
    employee.id = row.id<EmployeeId>("id");
    employee.version = row.number("version");
    employee.staffNo = row.text("staff_no");
    employee.name = row.text("name");
    employee.roles = rolesOf(row.text("roles"));
    employee.phone = row.text("phone");
    employee.active = row.boolean("active");
    return employee;
}

void bind(Query &query, const Employee &employee)
{
    query.bind("id", employee.id)
        .bind("staff_no", notNull(employee.staffNo))
        .bind("name", notNull(employee.name))
        .bind("roles", codesOf(employee.roles))
        .bind("phone", notNull(employee.phone))
        .bind("active", employee.active);
}

} // namespace

std::optional<Employee> EmployeeRepository::load(const EmployeeId &employee)
{
    Query query(m_session, "SELECT id, version, staff_no, name, roles, phone, active FROM employee WHERE id = :id");
    query.bind("id", employee);
    return query.first<Employee>(employeeOf);
}

std::optional<EmployeeId> EmployeeRepository::byStaffNo(const QString &staffNo)
{
    Query query(m_session, "SELECT id FROM employee WHERE staff_no = :staff_no");
    query.bind("staff_no", staffNo);
    return query.first<EmployeeId>([](const Row &row) { return row.id<EmployeeId>(0); });
}

bool EmployeeRepository::isEmpty()
{
    return !Query(m_session, "SELECT row_no FROM employee LIMIT 1").any();
}

std::vector<Employee> EmployeeRepository::all()
{
    std::vector<Employee> everybody =
        Query(m_session, "SELECT id, version, staff_no, name, roles, phone, active FROM employee")
            .rows<Employee>(employeeOf);
    // Here and not by the database: PostgreSQL would order by its locale.
    std::sort(everybody.begin(), everybody.end(),
              [](const Employee &a, const Employee &b) { return staffNoBefore(a.staffNo, b.staffNo); });
    return everybody;
}

std::vector<Employee> EmployeeRepository::active()
{
    std::vector<Employee> people = all();
    people.erase(std::remove_if(people.begin(), people.end(), [](const Employee &person) { return !person.active; }),
                 people.end());
    return people;
}

std::vector<Employee> EmployeeRepository::activeWith(Role role)
{
    std::vector<Employee> people = active();
    people.erase(
        std::remove_if(people.begin(), people.end(), [role](const Employee &person) { return !person.has(role); }),
        people.end());
    return people;
}

QHash<EmployeeId, QString> EmployeeRepository::names(const std::vector<EmployeeId> &employees)
{
    QHash<EmployeeId, QString> names;
    Query query(m_session, "SELECT name FROM employee WHERE id = :id");
    for (const EmployeeId &employee : employees) {
        if (employee.isNull() || names.contains(employee))
            continue;
        query.bind("id", employee);
        if (const auto name = query.first<QString>([](const Row &row) { return row.text(0); }))
            names.insert(employee, *name);
    }
    return names;
}

void EmployeeRepository::insert(Employee &employee)
{
    employee.version = 1;
    Query query(m_session, "INSERT INTO employee (id, version, staff_no, name, roles, phone, active) "
                           "VALUES (:id, 1, :staff_no, :name, :roles, :phone, :active)");
    bind(query, employee);
    query.exec();
    SearchIndex(m_session).touch(SearchKind::Employee, employee.id);
}

SaveOutcome EmployeeRepository::update(Employee &employee)
{
    Query query(m_session, "UPDATE employee SET version = version + 1, staff_no = :staff_no, name = :name, "
                           "roles = :roles, phone = :phone, active = :active WHERE id = :id AND version = :version");
    bind(query, employee);
    query.bind("version", employee.version);
    const SaveOutcome outcome = outcomeOf(m_session, "employee", employee, query.exec());
    SearchIndex(m_session).touch(SearchKind::Employee, employee.id);
    return outcome;
}

std::vector<RowKey> EmployeeRepository::keys(const ListQuery &query)
{
    ListStatement list(m_session, u"e.row_no"_s, u"employee e"_s);
    list.activeOnly(u"e.active"_s, query.filter);
    list.searchIndexed(query.search, SearchKind::Employee, u"e.row_no"_s);
    addConditions(list, query,
                  {{.code = "staff_no", .columns = {u"e.staff_no"_s}},
                   {.code = "name", .columns = {u"e.name"_s}},
                   {.code = "phone", .columns = {u"e.phone"_s}}});
    if (query.sortBy == "name"_L1)
        list.orderByText(u"e.name"_s, query.descending);
    else
        list.orderByStaffNo(u"e.staff_no"_s, query.descending && query.sortBy == "staff_no"_L1);
    return list.orderBy(u"e.row_no"_s, false).limit(query.limit).keys();
}

std::vector<EmployeeRow> EmployeeRepository::rows(const std::vector<RowKey> &keys)
{
    return fetchRows<EmployeeRow>(m_session,
                                  "SELECT row_no, id, version, staff_no, name, roles, phone, active FROM employee "
                                  "WHERE row_no IN (%1)",
                                  keys, [](const Row &row) {
                                      return EmployeeRow{0, employeeOf(row)};
                                  });
}

} // namespace fairlead::storage
