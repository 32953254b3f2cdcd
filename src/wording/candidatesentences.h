// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/candidates.h"

#include <QString>

#include <vector>

namespace fairlead::wording {

/// One thing that speaks for or against somebody, in words.
struct CandidateLine {
    enum class Weight {
        For,     ///< speaks for him
        Neutral, ///< is just said
        Warns,   ///< speaks against him a little
        Against  ///< has to be overruled
    };
    Weight weight = Weight::Neutral;
    QString text;
};

/// Free or busy, and with what: "free", "busy: 2026-000123 (Xin Hai Hang)", "away: Leave".
CandidateLine availability(const rules::Candidate &candidate);
/// "skilled: L27/38", "not skilled: L27/38"; empty while no skills are known.
CandidateLine skill(const rules::Candidate &candidate);
/// Of the certificate that stands worst; empty where none is on record.
CandidateLine certificate(const rules::Candidate &candidate);
/// "3 visits, 11 days this month".
CandidateLine load(const rules::Candidate &candidate);
/// All of it: availability, skill, certificate, ship, port, load, last day off. Without empty ones.
std::vector<CandidateLine> explanation(const rules::Candidate &candidate);

/// "Zhou Hai is on another visit then: 2026-000123, 2026-05-06 to 2026-05-08." `detail` as in Conflict.
QString conflictSentence(ConflictKind kind, const QString &person, const QString &detail, QDate from, QDate until);
/// What was overruled, in short: "Double booking: 2026-000123".
QString conflictText(ConflictKind kind, const QString &detail);

} // namespace fairlead::wording
