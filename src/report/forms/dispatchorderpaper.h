// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/visitdossier.h"
#include "domain/instant.h"
#include "report/paperdocument.h"

namespace fairlead::report {

/// The dispatch order (派工单) for a visit's crew on A4: where to be when and whom to ask for, what is wrong, the customer's
/// rules, who goes, what is prepared and what still isn't, who will have to sign, and how to behave there (P7). Usually one
/// page; long texts make more.
///
/// It is a document of the company and always in Chinese, whatever language the window has.
class DispatchOrderPaper : public PaperDocument {
public:
    /// `company` stands over the title; may be empty. `printedAt`, at the foot: plans change.
    DispatchOrderPaper(const desk::VisitDossier &dossier, Instant printedAt, const QString &company = {});

    /// To be filled in by hand.
    static PaperDocument blank(TicketKind kind, const QString &company = {});
};

} // namespace fairlead::report
