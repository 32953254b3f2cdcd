// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/month.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace fairlead::storage {

class Session;

/// One version of the manual as it was read; what its text means is the rules' to say.
struct StoredRulebook {
    RulebookId id;
    int version = 1;
    Month effectiveFrom;
    QByteArray content; ///< JSON, UTF-8
    QByteArray digest;  ///< SHA-256 of the content, hexadecimal; add() makes it
    Instant enteredAt;
    EmployeeId enteredBy; ///< null for the one that came with the program
};

/// Versions of the manual. They are added and never changed.
class RulebookRepository {
public:
    explicit RulebookRepository(Session &session) : m_session(session) {}

    /// Which versions there are, and a digest of each: cheap enough to ask before each judging.
    std::vector<std::pair<RulebookId, QByteArray>> digests();
    /// By version.
    std::vector<StoredRulebook> all();
    bool hasVersion(int version);
    void add(StoredRulebook &rulebook);

private:
    Session &m_session;
};

} // namespace fairlead::storage
