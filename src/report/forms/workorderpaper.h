// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/visitdossier.h"
#include "domain/instant.h"
#include "report/formparts.h"
#include "report/paperdocument.h"

#include <vector>

namespace fairlead::report {

/// The work order (安装调试工作单, for repairs 维修服务单; A3.3) of a visit on A4: what was found and done, parts, data that was
/// saved, the customer's satisfaction, everybody who has to sign with room for it, the company's reviews, the archive and
/// later corrections; photos follow.
///
/// It is a document of the company and always in Chinese, whatever language the window has.
class WorkOrderPaper : public PaperDocument {
public:
    /// `signatures`: what was drawn on the screen, by signatory; `company` stands over the title and may be empty.
    WorkOrderPaper(const desk::VisitDossier &dossier, const QHash<SignatoryId, QImage> &signatures,
                   const std::vector<PaperPhoto> &photos, Instant printedAt, const QString &company = {});

    /// To be filled in by hand.
    static PaperDocument blank(TicketKind kind, const QString &company = {});
};

} // namespace fairlead::report
