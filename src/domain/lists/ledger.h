// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/ticket.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fairlead {

/// One line of the service ledger on paper (售后服务台帐): a case with all that its line tells, or a call that concerns no
/// case (an inquiry, a wrong number). Texts are empty where nothing is known.
struct LedgerLine {
    std::optional<Ticket> ticket{};      ///< nothing: a call without a case
    CallKind callKind = CallKind::Fault; ///< of the first call
    int calls = 0;                       ///< how many belong to the case; 0 where none is on record
    Instant receivedAt{};
    QString receiverName{};
    QString callerName{}; ///< of the first call
    QString callerPhone{};
    QString shipName{};
    QString hullNo{};
    QString engineModel{};
    QString engineSerialNo{};
    QString text{};     ///< the fault, the wish, or what the caller said
    QString guide{};    ///< who solved it by phone
    QString guidance{}; ///< what he noted; may be empty though he solved it
    QString cause{};    ///< of the newest work order
    QString measures{};
    QString result{};
    QStringList engineers{};             ///< of all visits, the leads of each first, nobody twice
    std::optional<Instant> archivedAt{}; ///< of the newest work order
    QString archiveNo{};
};

/// The service ledger of a range of days, both inclusive, in the order of receipt.
struct Ledger {
    QDate from{};
    QDate until{};
    std::vector<LedgerLine> lines{};
};

} // namespace fairlead
