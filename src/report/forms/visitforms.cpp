// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/forms/visitforms.h"

#include "desk/visitdossier.h"
#include "report/forms/dailysheetpaper.h"
#include "report/forms/dispatchorderpaper.h"
#include "report/forms/formpictures.h"
#include "report/forms/workorderpaper.h"

#include <algorithm>

namespace fairlead::report {

std::optional<PaperDocument> visitForm(const desk::Office &office, const FormRequest &request)
{
    const auto dossier = desk::loadVisitDossier(office, request.ticket, request.sequence);
    if (!dossier)
        return std::nullopt;
    const auto isOfDay = [&request](const DailySheet &sheet) { return sheet.day == request.day; };
    if (!request.day.isNull() && std::ranges::none_of(dossier->facts.sheets, isOfDay))
        return std::nullopt;
    const Instant now = office.clock.now();
    switch (request.form) {
    case VisitForm::DispatchOrder:
        return DispatchOrderPaper(*dossier, now);
    case VisitForm::DailySheet:
        return DailySheetPaper(*dossier, request.day, photosOfSheets(office, *dossier, request.day), now);
    case VisitForm::WorkOrder:
        return WorkOrderPaper(*dossier, drawnSignatures(office, *dossier), photosOfWork(office, *dossier), now);
    }
    Q_UNREACHABLE();
}

PaperDocument blankForm(VisitForm form, TicketKind kind)
{
    switch (form) {
    case VisitForm::DispatchOrder:
        return DispatchOrderPaper::blank(kind);
    case VisitForm::DailySheet:
        return DailySheetPaper::blank(kind);
    case VisitForm::WorkOrder:
        return WorkOrderPaper::blank(kind);
    }
    Q_UNREACHABLE();
}

} // namespace fairlead::report
