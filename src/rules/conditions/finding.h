// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

#include <optional>
#include <vector>

namespace fairlead::rules {

/// What the facts say of one condition.
struct Finding {
    ConditionState state = ConditionState::Open;
    Awaits awaits = Awaits::Nothing;
    std::vector<Evidence> evidence;
    /// When the thing happened, where this condition knows: its day decides the month.
    std::optional<Instant> happenedAt;
};

inline Finding proven(std::vector<Evidence> evidence, std::optional<Instant> happenedAt = std::nullopt)
{
    return {ConditionState::Proven, Awaits::Nothing, std::move(evidence), happenedAt};
}

inline Finding disproven(std::vector<Evidence> evidence = {})
{
    return {ConditionState::Disproven, Awaits::Nothing, std::move(evidence), std::nullopt};
}

/// Nothing on record says yes or no so far.
inline Finding awaitsRecord(std::optional<Instant> happenedAt = std::nullopt)
{
    return {ConditionState::Open, Awaits::Record, {}, happenedAt};
}

/// The facts are there, but they must be weighed by a person.
inline Finding awaitsDecider(std::vector<Evidence> evidence = {})
{
    return {ConditionState::Open, Awaits::Decider, std::move(evidence), std::nullopt};
}

template <typename Tag> Evidence evidenceOf(RecordKind kind, const Id<Tag> &id, std::optional<Instant> at)
{
    return {kind, RecordId(id.uuid()), at};
}

/// The earliest moment among `evidence`.
std::optional<Instant> earliestOf(const std::vector<Evidence> &evidence);

} // namespace fairlead::rules
