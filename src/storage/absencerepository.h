// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "storage/saveoutcome.h"

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// The days on which people can't be sent anywhere.
class AbsenceRepository {
public:
    explicit AbsenceRepository(Session &session) : m_session(session) {}

    std::optional<Absence> load(const AbsenceId &absence);
    /// Those that stand and have a day from `first` to `last`, by their first day.
    std::vector<Absence> between(QDate first, QDate last);

    /// Stores a new absence with version 1.
    void insert(Absence &absence);
    /// Stores that it was cancelled; nothing else of it changes.
    SaveOutcome cancel(Absence &absence);

private:
    Session &m_session;
};

} // namespace fairlead::storage
