// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/ledgerorigin.h"
#include "domain/lists/listquery.h"
#include "domain/ticket.h"

#include <QString>

#include <optional>

namespace fairlead {

/// One line of the service ledger (售后服务台帐): a call, with the case that it opened or joined.
struct LedgerEntry {
    RowKey key = 0;
    Call call;
    std::optional<Ticket> ticket; ///< nothing for a call that concerns no case
    QString shipName;
    QString shipImoNo;
    QString shipHullNo;
    QString ownerName;
    QString engineModel;
    QString engineSerialNo;
    QString receiverName;               ///< of the call
    QString receiverStaffNo;            ///< of the call
    QString leadName;                   ///< of the newest visit
    std::optional<LedgerOrigin> origin; ///< for cases that were taken over
};

} // namespace fairlead
