// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/lists/rows.h"
#include "rules/deadlines.h"
#include "ui/list/recordlistmodel.h"

#include <QCoreApplication>

#include <functional>
#include <optional>
#include <vector>

namespace fairlead::ui {

/// A ticket of a list with the deadline that presses most.
struct WatchedTicket {
    RowKey key = 0;
    desk::TicketRow row;
    std::optional<rules::Deadline> next;
};

/// The columns that lists of tickets share; each list takes those that serve its work, in its own order.
class TicketColumns {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::TicketColumns)
public:
    static ListColumn<WatchedTicket> number();
    static ListColumn<WatchedTicket> next();
    static ListColumn<WatchedTicket> receivedAt();
    static ListColumn<WatchedTicket> ship();
    static ListColumn<WatchedTicket> engine();
    static ListColumn<WatchedTicket> fault();
    static ListColumn<WatchedTicket> state();
    static ListColumn<WatchedTicket> priority();
    static ListColumn<WatchedTicket> warranty();
    static ListColumn<WatchedTicket> kind();
    static ListColumn<WatchedTicket> receiver();
    static ListColumn<WatchedTicket> lead();
    static ListColumn<WatchedTicket> entryAt();
    static ListColumn<WatchedTicket> place();
    /// How long it has waited since it was sent to dispatch (B2.1), as of `now`.
    static ListColumn<WatchedTicket> waiting(std::function<Instant()> now);
};

RowLoader<WatchedTicket> watchedTickets(DeskClient &client, QObject *receiver);

} // namespace fairlead::ui
