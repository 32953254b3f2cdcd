// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/lists/rows.h"
#include "domain/ticket.h"
#include "storage/saveoutcome.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// Tickets with their calls and phone guidance. Calls and guidance are facts: they are added and never
/// changed, but go with their ticket when it is merged into another.
class TicketRepository {
public:
    explicit TicketRepository(Session &session) : m_session(session) {}

    std::optional<Ticket> load(const TicketId &ticket);
    /// Holds the case until the transaction ends: whoever else wants to change it waits, so that what was read of it stays
    /// true. SQLite has one writer anyway.
    void hold(const TicketId &ticket);
    /// The ticket of that number; of one that was merged into another, the other.
    std::optional<TicketId> byNumber(const QString &number);
    /// The number itself; empty for an unknown ticket.
    QString numberOf(const TicketId &ticket);
    /// The numbers of the tickets that were merged into this one, in their order.
    QStringList numbersMergedInto(const TicketId &ticket);

    /// The next free number of a year, `2026-000123`; given out only if the transaction commits, so there are no gaps.
    QString nextNumber(int year);
    /// Sees to it that nextNumber() never gives out `number`, where that is one of its form.
    void reserveNumber(const QString &number);
    /// The first ticket of an engine that was received from `since` on and before `until`.
    std::optional<TicketId> ofEngineBetween(const EngineId &engine, Instant since, Instant until);
    /// The first ticket that was received in that second with that fault.
    std::optional<TicketId> receivedWith(Instant receivedAt, const QString &fault);
    /// Whether a call without a case was received in that second with these words.
    bool hasCall(Instant receivedAt, const QString &text);
    /// Stores a new ticket with version 1.
    void insert(Ticket &ticket);
    SaveOutcome update(Ticket &ticket);

    /// By time of receipt.
    std::vector<Call> callsOf(const TicketId &ticket);
    /// By time.
    std::vector<Guidance> guidancesOf(const TicketId &ticket);
    void add(const Call &call);
    void add(const Guidance &guidance);

    /// Hands a ticket's calls and guidance to another, and the numbers of what was merged into it earlier: for merging.
    void moveFacts(const TicketId &from, const TicketId &to);

    /// Every ticket that is neither closed nor cancelled, oldest first.
    std::vector<TicketId> openTickets();
    /// All of an engine, in the order of receipt.
    std::vector<Ticket> ofEngine(const EngineId &engine);
    /// How many tickets are in each open state.
    QHash<TicketState, int> countOpen();

private:
    Session &m_session;
};

} // namespace fairlead::storage
