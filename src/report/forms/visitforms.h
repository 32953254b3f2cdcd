// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/office.h"
#include "domain/codes.h"
#include "domain/ticket.h"
#include "report/paperdocument.h"

#include <QDate>

#include <optional>

namespace fairlead::report {

/// The printed forms of a visit.
enum class VisitForm { DispatchOrder, DailySheet, WorkOrder };

/// Which form of which visit.
struct FormRequest {
    VisitForm form = VisitForm::DispatchOrder;
    TicketId ticket;
    int sequence = 0; ///< of the visit; 0: the newest
    QDate day;        ///< the daily sheet of that day alone; null: all
};

/// The form with its photos and signatures, laid out; nothing when there is no such visit, or no sheet of
/// the day that is asked for. Takes a while.
std::optional<PaperDocument> visitForm(const desk::Office &office, const FormRequest &request);

/// To be filled in by hand.
PaperDocument blankForm(VisitForm form, TicketKind kind);

} // namespace fairlead::report

namespace fairlead {

template <> struct EnumCodes<report::VisitForm> {
    static constexpr std::array table{std::pair{report::VisitForm::DispatchOrder, "dispatch_order"},
                                      std::pair{report::VisitForm::DailySheet, "daily_sheet"},
                                      std::pair{report::VisitForm::WorkOrder, "work_order"}};
};

} // namespace fairlead
