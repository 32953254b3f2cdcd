// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/visitdossier.h"
#include "report/formparts.h"

#include <QString>

namespace fairlead::report {

// What the forms of a visit have in common.

/// A visit's forms are numbered by its case and its place in it: `2026-000123-1`.
QString formNumber(const desk::VisitDossier &dossier);

/// The person's name; empty where nobody is known.
QString personName(const desk::VisitDossier &dossier, const EmployeeId &person);

/// Case, ship and engine with its warranty.
std::vector<PaperRow> machineRows(const desk::VisitDossier &dossier, const FormInk &ink);

/// Names of the crew, the lead first.
QString crewNames(const desk::VisitDossier &dossier);

/// Edges for every page of a form; `printedAt` stands at the foot, on a blank form nothing.
PageEdges formEdges(const QString &title, const QString &number, std::optional<Instant> printedAt);

/// A kind of form without a visit: a blank form's.
desk::VisitDossier emptyDossier(TicketKind kind);

} // namespace fairlead::report
