// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/usecase.h"
#include "domain/visit.h"

#include <vector>

/// Who of the customer has to sign a visit's work order (A3.3): decided when the visit is planned, changed with a reason.
namespace fairlead::desk::signatories {

/// The people of a command, checked (`signatories`): one without a name of his own can't be told from another.
std::vector<NamedSignatory> checked(UseCase &useCase, const std::vector<NamedSignatory> &people);

/// Whether the same people have to sign, in whatever order.
bool same(const std::vector<NamedSignatory> &a, const std::vector<NamedSignatory> &b);

/// Adds the decision to the visit, which the caller stores. Gives it for the journal.
const SignatoryNaming &decide(UseCase &useCase, Visit &visit, const std::vector<NamedSignatory> &people,
                              const QString &reason);

} // namespace fairlead::desk::signatories
