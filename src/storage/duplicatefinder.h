// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/ship.h"

#include <vector>

namespace fairlead::storage {

class Session;

/// Finds records in use with the same key (domain/matchkey.h). Each group has two or more, the oldest first.
class DuplicateFinder {
public:
    explicit DuplicateFinder(Session &session) : m_session(session) {}

    std::vector<std::vector<PartyId>> parties();
    /// Contacts of one party.
    std::vector<std::vector<ContactId>> contacts();
    /// Of the same name; whether hull and IMO number let them be one, rules::mayBeOne says.
    std::vector<std::vector<Ship>> ships();
    std::vector<std::vector<EngineId>> engines();
    std::vector<std::vector<EmployeeId>> employees();

private:
    Session &m_session;
};

} // namespace fairlead::storage
