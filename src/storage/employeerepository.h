// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/employee.h"
#include "domain/lists/rows.h"
#include "storage/saveoutcome.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// The people of the department.
class EmployeeRepository {
public:
    explicit EmployeeRepository(Session &session) : m_session(session) {}

    /// With skills and certificates.
    std::optional<Employee> load(const EmployeeId &employee);
    /// Without them: for whoever only asks who somebody is and what roles he has.
    std::optional<Employee> loadBrief(const EmployeeId &employee);
    std::optional<EmployeeId> byStaffNo(const QString &staffNo);
    bool isEmpty();
    /// Everybody, by staff number; inactive ones too. Without skills and certificates, like the next two.
    std::vector<Employee> all();
    /// By staff number.
    std::vector<Employee> active();
    std::vector<Employee> activeWith(Role role);
    /// The same people with their skills and certificates.
    std::vector<Employee> withQualifications(std::vector<Employee> people);
    /// Active people whose name has this nameKey().
    std::vector<EmployeeId> byNameKey(const QString &key);
    /// The names of these people; unknown ids are left out.
    QHash<EmployeeId, QString> names(const std::vector<EmployeeId> &employees);

    /// Stores a new employee with version 1.
    void insert(Employee &employee);
    SaveOutcome update(Employee &employee);

    std::vector<RowKey> keys(const ListQuery &query);
    std::vector<EmployeeRow> rows(const std::vector<RowKey> &keys);

private:
    void saveQualifications(const Employee &employee);

    Session &m_session;
};

} // namespace fairlead::storage
