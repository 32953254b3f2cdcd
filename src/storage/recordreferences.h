// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/proposal.h"

#include <span>
#include <vector>

namespace fairlead::storage {

class Session;

/// A column that names parties, contacts, ships or engines.
struct Reference {
    RecordKind to = RecordKind::Party;     ///< what it names
    RecordKind holder = RecordKind::Party; ///< what the rows of the table are
    const char *table = "";
    const char *column = ""; ///< also its name in the journal
    bool versioned = true;   ///< the rows count their changes
    bool ofTicket = false;   ///< the rows have a `ticket_id`
};

/// All of the schema but `merged_into`.
std::span<const Reference> referencesTo(RecordKind kind);

/// A row that names a record.
struct Referrer {
    RecordId id;
    TicketId ticketId; ///< the case that it is or belongs to; null where none is known
};

/// What names a record, and how it comes to name another: for records that turned out to be one.
class RecordReferences {
public:
    explicit RecordReferences(Session &session) : m_session(session) {}

    std::vector<Referrer> referrers(const Reference &reference, const RecordId &record);
    qint64 count(const Reference &reference, const RecordId &record);
    /// Has every row that named `from` name `to`; what is searched follows.
    void redirect(const Reference &reference, const RecordId &from, const RecordId &to);
    /// Records that were merged into `from` earlier lead to `to`.
    void redirectMerged(RecordKind kind, const RecordId &from, const RecordId &to);

private:
    Session &m_session;
};

} // namespace fairlead::storage
