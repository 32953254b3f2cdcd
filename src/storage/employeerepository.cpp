// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/employeerepository.h"

#include "domain/matchkey.h"
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
        .bind("active", employee.active)
        .bind("name_key", notNull(nameKey(employee.name)));
}

Skill skillOf(const Row &row)
{
    return {row.text("model"), row.optionalCode<Job>("job")};
}

Certificate certificateOf(const Row &row)
{
    return {row.text("name"), row.text("number"), row.text("issued_by"), row.optionalDate("valid_until"),
            row.text("scope")};
}

} // namespace

std::optional<Employee> EmployeeRepository::load(const EmployeeId &employee)
{
    std::optional<Employee> found = loadBrief(employee);
    if (!found)
        return found;
    Query skills(m_session, "SELECT model, job FROM employee_skill WHERE employee_id = :id ORDER BY position");
    skills.bind("id", employee);
    found->skills = skills.rows<Skill>(skillOf);
    Query certificates(m_session, "SELECT name, number, issued_by, valid_until, scope FROM employee_certificate "
                                  "WHERE employee_id = :id ORDER BY position");
    certificates.bind("id", employee);
    found->certificates = certificates.rows<Certificate>(certificateOf);
    return found;
}

std::optional<Employee> EmployeeRepository::loadBrief(const EmployeeId &employee)
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

std::vector<Employee> EmployeeRepository::withQualifications(std::vector<Employee> people)
{
    QHash<EmployeeId, Employee *> byId;
    for (Employee &person : people)
        byId.insert(person.id, &person);
    Query(m_session, "SELECT employee_id, model, job FROM employee_skill ORDER BY employee_id, position")
        .forEach([&](const Row &row) {
            if (Employee *person = byId.value(row.id<EmployeeId>("employee_id")))
                person->skills.push_back(skillOf(row));
        });
    Query(m_session, "SELECT employee_id, name, number, issued_by, valid_until, scope FROM employee_certificate "
                     "ORDER BY employee_id, position")
        .forEach([&](const Row &row) {
            if (Employee *person = byId.value(row.id<EmployeeId>("employee_id")))
                person->certificates.push_back(certificateOf(row));
        });
    return people;
}

std::vector<EmployeeId> EmployeeRepository::byNameKey(const QString &key)
{
    Query query(m_session, "SELECT id FROM employee WHERE name_key = :key AND active = 1 ORDER BY row_no");
    query.bind("key", key);
    return query.rows<EmployeeId>([](const Row &row) { return row.id<EmployeeId>(0); });
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
    Query query(m_session, "INSERT INTO employee (id, version, staff_no, name, roles, phone, active, name_key) "
                           "VALUES (:id, 1, :staff_no, :name, :roles, :phone, :active, :name_key)");
    bind(query, employee);
    query.exec();
    saveQualifications(employee);
    SearchIndex(m_session).touch(SearchKind::Employee, employee.id);
}

SaveOutcome EmployeeRepository::update(Employee &employee)
{
    Query query(m_session, "UPDATE employee SET version = version + 1, staff_no = :staff_no, name = :name, "
                           "roles = :roles, phone = :phone, active = :active, name_key = :name_key "
                           "WHERE id = :id AND version = :version");
    bind(query, employee);
    query.bind("version", employee.version);
    const SaveOutcome outcome = outcomeOf(m_session, "employee", employee, query.exec());
    if (outcome == SaveOutcome::Saved)
        saveQualifications(employee);
    SearchIndex(m_session).touch(SearchKind::Employee, employee.id);
    return outcome;
}

void EmployeeRepository::saveQualifications(const Employee &employee)
{
    for (const char *clear : {"DELETE FROM employee_skill WHERE employee_id = :id",
                              "DELETE FROM employee_certificate WHERE employee_id = :id"}) {
        Query query(m_session, clear);
        query.bind("id", employee.id);
        query.exec();
    }
    Query skills(m_session, "INSERT INTO employee_skill (employee_id, position, model, job) "
                            "VALUES (:id, :position, :model, :job)");
    for (int position = 0; const Skill &skill : employee.skills) {
        skills.bind("id", employee.id)
            .bind("position", position++)
            .bind("model", notNull(skill.model))
            .bind("job", skill.job);
        skills.exec();
    }
    Query certificates(m_session, "INSERT INTO employee_certificate (employee_id, position, name, number, issued_by, "
                                  "valid_until, scope) VALUES (:id, :position, :name, :number, :issued_by, "
                                  ":valid_until, :scope)");
    for (int position = 0; const Certificate &certificate : employee.certificates) {
        certificates.bind("id", employee.id)
            .bind("position", position++)
            .bind("name", notNull(certificate.name))
            .bind("number", notNull(certificate.number))
            .bind("issued_by", notNull(certificate.issuedBy))
            .bind("valid_until", certificate.validUntil)
            .bind("scope", notNull(certificate.scope));
        certificates.exec();
    }
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
    std::vector<EmployeeRow> rows =
        fetchRows<EmployeeRow>(m_session,
                               "SELECT row_no, id, version, staff_no, name, roles, phone, active FROM employee "
                               "WHERE row_no IN (%1)",
                               keys, [](const Row &row) {
                                   return EmployeeRow{0, employeeOf(row)};
                               });
    QHash<EmployeeId, Employee *> byId;
    for (EmployeeRow &row : rows)
        byId.insert(row.employee.id, &row.employee);
    forEachByKeys(
        m_session,
        "SELECT s.employee_id, s.model, s.job FROM employee_skill s JOIN employee e ON e.id = s.employee_id "
        "WHERE e.row_no IN (%1) ORDER BY s.employee_id, s.position",
        keys, [&](const Row &row) { byId.value(row.id<EmployeeId>("employee_id"))->skills.push_back(skillOf(row)); });
    forEachByKeys(m_session,
                  "SELECT c.employee_id, c.name, c.number, c.issued_by, c.valid_until, c.scope "
                  "FROM employee_certificate c JOIN employee e ON e.id = c.employee_id "
                  "WHERE e.row_no IN (%1) ORDER BY c.employee_id, c.position",
                  keys, [&](const Row &row) {
                      byId.value(row.id<EmployeeId>("employee_id"))->certificates.push_back(certificateOf(row));
                  });
    return rows;
}

} // namespace fairlead::storage
