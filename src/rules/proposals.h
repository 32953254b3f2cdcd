// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "rules/casefacts.h"
#include "rules/rulebook.h"

#include <QStringList>

#include <vector>

namespace fairlead::rules {

/// What the rules find in a case at `now`: one proposal (id null, state Open or Proposed) per scored clause, subject of
/// its unit and responsible person. A proposal is a conjunction: it is left out when a condition is disproven, or when
/// none is proven that somebody did or missed (circumstances such as `without_cause` alone are no news); with every
/// condition proven it is Proposed, else Open. The clause is taken from the rulebook in force in the month in which the
/// fact happened.
///
/// `key` stays the same however often a case is judged: clause, ticket or visit, person, and the day, breach or review.
/// What is scored once per ticket or delivery has no person in its key, so that a successor isn't docked again for it.
/// `entry` is left to the caller.
std::vector<Proposal> findInCase(const CaseFacts &facts, const RulebookSet &rulebooks, Instant now);

/// The same for a ship's delivery (A4.1).
std::vector<Proposal> findInDelivery(const DeliveryFacts &facts, const RulebookSet &rulebooks, Instant now);

/// Condition names that a clause of `unit` may use.
QStringList conditionsFor(ClauseUnit unit);

/// Brings what is stored of one case or delivery in line with what was found in it anew: the proposals to write, new ones
/// with a null id, known ones under their id, version and entry. Decided and by-hand ones are never touched; undecided
/// ones are changed or withdrawn, and a withdrawn one comes back when it is found again. What is unchanged isn't returned.
std::vector<Proposal> reconcile(const std::vector<Proposal> &stored, const std::vector<Proposal> &found);

/// Whether somebody may approve it now: it is undecided, and all conditions are proven, or those that are open wait for
/// the decider.
bool isDecidable(const Proposal &proposal);

} // namespace fairlead::rules
