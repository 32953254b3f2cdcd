// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/visitdossier.h"
#include "report/formparts.h"

#include <QDate>
#include <QHash>
#include <QImage>

#include <vector>

namespace fairlead::report {

/// The photos of a visit's daily sheets (of one day, or with a null `day` of all) in the order of entering, each with its day and
/// caption. What was withdrawn and what can't be decoded is left out. Takes a while.
std::vector<PaperPhoto> photosOfSheets(const desk::Office &office, const desk::VisitDossier &dossier, QDate day = {});

/// The same of the visit itself and of its work order.
std::vector<PaperPhoto> photosOfWork(const desk::Office &office, const desk::VisitDossier &dossier);

/// The newest picture of each signatory's signature.
QHash<SignatoryId, QImage> drawnSignatures(const desk::Office &office, const desk::VisitDossier &dossier);

} // namespace fairlead::report
