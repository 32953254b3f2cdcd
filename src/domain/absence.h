// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/entry.h"

#include <QDate>
#include <QString>

#include <optional>

namespace fairlead {

/// Why somebody can't be sent to a customer.
enum class AbsenceKind { Leave, Training, Travel, Sick };

template <> struct EnumCodes<AbsenceKind> {
    static constexpr std::array table{std::pair{AbsenceKind::Leave, "leave"},
                                      std::pair{AbsenceKind::Training, "training"},
                                      std::pair{AbsenceKind::Travel, "travel"}, std::pair{AbsenceKind::Sick, "sick"}};
};

/// Somebody takes an absence back. It stays on record.
struct AbsenceCancel {
    QString reason;
    Entry entry;
};

/// Whole days on which somebody can't be sent anywhere: leave (请假), training (培训), travel (出差), sick (病假).
struct Absence {
    AbsenceId id;
    int version = 0;
    EmployeeId employeeId;
    AbsenceKind kind = AbsenceKind::Leave;
    QDate from;
    QDate until; ///< the last day
    QString note;
    Entry entry;
    std::optional<AbsenceCancel> cancelled = {};
};

} // namespace fairlead
