// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <QString>

namespace fairlead {

/// What an old service ledger said of a ticket that was taken over from it, in its own words: facts that the program has no
/// record of stay visible without being made up as records.
struct LedgerOrigin {
    TicketId ticketId;
    QString source; ///< the file's name
    qint64 sourceRow = 0;
    QString receiverText; ///< who took the call, where that is nobody on record
    QString stateText;
    QString handledBy; ///< who went there
    QString measure;   ///< what was done
    QString remark;
    Instant enteredAt;
    EmployeeId enteredBy;
};

} // namespace fairlead
