// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sitework.h"

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// What engineers put on record of a visit: daily sheets, backups, breaches, corrections. All of them are facts: added and,
/// but for the one review of a sheet, never changed. A draft of a sheet is no fact yet.
class SiteRepository {
public:
    explicit SiteRepository(Session &session) : m_session(session) {}

    /// Of all visits of a ticket: by visit, day and revision.
    std::vector<DailySheet> sheetsOf(const TicketId &ticket);
    /// These by time.
    std::vector<Backup> backupsOf(const TicketId &ticket);
    std::vector<Breach> breachesOf(const TicketId &ticket);
    std::vector<Correction> correctionsOf(const TicketId &ticket);

    void add(const DailySheet &sheet);
    void add(const Backup &backup);
    void add(const Breach &breach);
    void add(const Correction &correction);
    /// Writes a draft anew, as a draft or as what was submitted; false when it is none any more, or was written since it was
    /// read with the entry of `readAs`.
    bool rewriteDraft(const DailySheet &sheet, Instant readAs);
    /// Stores the review of a sheet that has none yet; false when somebody else reviewed it first.
    bool addReview(const DailySheet &sheet);

private:
    void addMeasurements(const DailySheet &sheet);

    Session &m_session;
};

} // namespace fairlead::storage
