// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/proposal.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// One row of the journal: what a command changed of one record.
struct JournalEntry {
    qint64 seq = 0; ///< given by the database
    CommandId commandId;
    QString action;
    RecordKind kind = RecordKind::Ticket;
    RecordId recordId;
    TicketId ticketId;  ///< null for records of no case
    EmployeeId actorId; ///< null: the program itself
    Instant happenedAt;
    Instant enteredAt;
    QJsonObject change; ///< {"field": [from, to], …}
};

/// The journal: it only grows.
class JournalRepository {
public:
    explicit JournalRepository(Session &session) : m_session(session) {}

    void add(const JournalEntry &entry);
    /// Whether a command of this id has written something.
    bool hasCommand(const CommandId &command);
    /// In the order of entering.
    std::vector<JournalEntry> ofRecord(const RecordId &record);
    std::vector<JournalEntry> ofTicket(const TicketId &ticket);
    std::optional<JournalEntry> newestOf(const RecordId &record);

private:
    Session &m_session;
};

} // namespace fairlead::storage
