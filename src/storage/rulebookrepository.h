// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/month.h"

#include <QByteArray>

#include <vector>

namespace fairlead::storage {

class Session;

/// One version of the manual as it was read; what its text means is the rules' to say.
struct StoredRulebook {
    RulebookId id;
    int version = 1;
    Month effectiveFrom;
    QByteArray content; ///< JSON, UTF-8
    Instant enteredAt;
    EmployeeId enteredBy; ///< null for the one that came with the program
};

/// Versions of the manual. They are added and never changed.
class RulebookRepository {
public:
    explicit RulebookRepository(Session &session) : m_session(session) {}

    /// By version: cheap enough to ask before each judging whether another one was installed.
    std::vector<RulebookId> ids();
    /// By version.
    std::vector<StoredRulebook> all();
    bool hasVersion(int version);
    void add(const StoredRulebook &rulebook);

private:
    Session &m_session;
};

} // namespace fairlead::storage
