// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/entry.h"

#include <QDate>
#include <QString>

namespace fairlead {

/// What speaks against sending somebody.
enum class ConflictKind {
    Visit,      ///< is on another visit at that time
    Absence,    ///< on leave, at a training, travelling, sick
    NotSkilled, ///< the engine's model isn't among the skills on record
    Certificate ///< a certificate isn't valid any more on that day
};

template <> struct EnumCodes<ConflictKind> {
    static constexpr std::array table{
        std::pair{ConflictKind::Visit, "visit"}, std::pair{ConflictKind::Absence, "absence"},
        std::pair{ConflictKind::NotSkilled, "not_skilled"}, std::pair{ConflictKind::Certificate, "certificate"}};
};

/// One thing that speaks against sending one person.
struct Conflict {
    ConflictKind kind = ConflictKind::Visit;
    EmployeeId employeeId;
    /// The other ticket's number, the code of the kind of absence, the engine's model, the certificate's name.
    QString detail;
    QDate from;  ///< of the other visit or the absence, else invalid
    QDate until; ///< their last day; of a certificate, its last valid day where it has one

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// A conflict that planning went ahead with, and why.
struct Overrule {
    OverruleId id;
    EmployeeId employeeId;
    ConflictKind kind = ConflictKind::Visit;
    QString detail; ///< as in Conflict
    QString reason;
    Entry entry;
};

} // namespace fairlead
