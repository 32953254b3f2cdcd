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

    std::optional<Employee> load(const EmployeeId &employee);
    std::optional<EmployeeId> byStaffNo(const QString &staffNo);
    bool isEmpty();
    /// Everybody, by staff number; inactive ones too.
    std::vector<Employee> all();
    /// By staff number.
    std::vector<Employee> active();
    std::vector<Employee> activeWith(Role role);
    /// The names of these people; unknown ids are left out.
    QHash<EmployeeId, QString> names(const std::vector<EmployeeId> &employees);

    /// Stores a new employee with version 1.
    void insert(Employee &employee);
    SaveOutcome update(Employee &employee);

    std::vector<RowKey> keys(const ListQuery &query);
    std::vector<EmployeeRow> rows(const std::vector<RowKey> &keys);

private:
    Session &m_session;
};

} // namespace fairlead::storage
