// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sitework.h"

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// What engineers put on record of a visit: daily sheets, backups, breaches. All of them are facts: added and, but for the
/// one review of a sheet, never changed.
class SiteRepository {
public:
    explicit SiteRepository(Session &session) : m_session(session) {}

    /// Of all visits of a ticket: by visit, day and revision.
    std::vector<DailySheet> sheetsOf(const TicketId &ticket);
    /// By time.
    std::vector<Backup> backupsOf(const TicketId &ticket);
    std::vector<Breach> breachesOf(const TicketId &ticket);

    void add(const DailySheet &sheet);
    void add(const Backup &backup);
    void add(const Breach &breach);
    /// Stores the review of a sheet that has none yet; false when somebody else reviewed it first.
    bool addReview(const DailySheet &sheet);

private:
    Session &m_session;
};

} // namespace fairlead::storage
