// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/codes.h"
#include "domain/entry.h"

#include <QString>

#include <vector>

namespace fairlead {

/// What a complaint (投诉) or grievance (抱怨) is about; the clauses that want one ask for their subject.
enum class ComplaintSubject {
    CustomerRules,
    Punctuality,
    Procedures,
    FourDonts,
    Cleaning,
    Data,
    Readiness,
    Skill,
    Manner,
    Other
};

template <> struct EnumCodes<ComplaintSubject> {
    static constexpr std::array table{std::pair{ComplaintSubject::CustomerRules, "customer_rules"},
                                      std::pair{ComplaintSubject::Punctuality, "punctuality"},
                                      std::pair{ComplaintSubject::Procedures, "procedures"},
                                      std::pair{ComplaintSubject::FourDonts, "four_donts"},
                                      std::pair{ComplaintSubject::Cleaning, "cleaning"},
                                      std::pair{ComplaintSubject::Data, "data"},
                                      std::pair{ComplaintSubject::Readiness, "readiness"},
                                      std::pair{ComplaintSubject::Skill, "skill"},
                                      std::pair{ComplaintSubject::Manner, "manner"},
                                      std::pair{ComplaintSubject::Other, "other"}};
};

/// Said by a customer (投诉/抱怨), linked to a visit.
struct Complaint {
    ComplaintId id;
    VisitId visitId;
    std::vector<ComplaintSubject> subjects; ///< at least one
    Channel channel = Channel::Phone;
    QString customerName;
    QString text;
    Entry entry;
};

/// Praise by call or letter (表扬, A4.2), linked to a visit.
struct Praise {
    PraiseId id;
    VisitId visitId;
    Channel channel = Channel::Phone;
    QString customerName;
    QString text;
    std::vector<EmployeeId> named; ///< of the crew; empty: the whole crew is meant
    Entry entry;
};

} // namespace fairlead
