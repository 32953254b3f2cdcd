// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/visitdossier.h"
#include "domain/instant.h"
#include "report/formparts.h"
#include "report/paperdocument.h"

#include <vector>

namespace fairlead::report {

/// The daily sheets (安装调试工作日清表, A3.2; of a repair 维修服务工作日清表) of a visit on A4, each on a page of its own: the newest revision of every day, or
/// of one day alone, with what the engineer wrote, its review and later corrections, and lines to sign; photos follow.
///
/// It is a document of the company and always in Chinese, whatever language the window has.
class DailySheetPaper : public PaperDocument {
public:
    /// `day` null: all days. `company` stands over the title; may be empty.
    DailySheetPaper(const desk::VisitDossier &dossier, QDate day, const std::vector<PaperPhoto> &photos,
                    Instant printedAt, const QString &company = {});

    /// To be filled in by hand.
    static PaperDocument blank(TicketKind kind, const QString &company = {});
};

} // namespace fairlead::report
