// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/followup.h"
#include "domain/sitework.h"
#include "domain/ticket.h"
#include "domain/visit.h"

#include <QDate>
#include <QString>

namespace fairlead::report {

// The words of the company's paper, which don't follow the window's language.

QString inWords(TicketState state);
QString inWords(CallKind kind);
QString inWords(TicketKind kind);
QString inWords(Priority priority);
QString inWords(PreparationItem item);
QString inWords(FourDonts point);
QString inWords(Satisfaction satisfaction);

/// 保修内, 保修外, 保修未定 or 使用不当, as the case was judged.
QString coverInWords(const Ticket &ticket);

/// `2026-05-03`; empty for no day.
QString dayInWords(QDate day);
/// `2026-05-03 14:05` in the company's zone.
QString momentInWords(Instant at);

} // namespace fairlead::report
