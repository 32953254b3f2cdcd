// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/lists/rows.h"
#include "desk/office.h"
#include "domain/engine.h"
#include "domain/lists/pastcase.h"
#include "domain/party.h"
#include "domain/search/searchrecord.h"
#include "domain/search/searchtext.h"
#include "domain/ship.h"
#include "domain/warrantyverdict.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace fairlead::desk {

/// What a search looks at.
enum class SearchScope {
    Tickets,  ///< cases by all that they have: number, fault, ship, engine, calls, guidance
    Faults,   ///< cases by their fault alone
    Calls,    ///< what callers said, their names and phones, and guidance; calls without a case too
    Measures, ///< work orders: cause, measures, result
    Ships,    ///< ships and engines
    People    ///< parties, contacts and the department's people
};
using SearchScopes = QSet<SearchScope>;
inline size_t qHash(SearchScope scope, size_t seed = 0)
{
    return ::qHash(static_cast<int>(scope), seed);
}

/// A record that was found.
struct SearchHit {
    /// One of its texts, as it was written, and where the words stand in it; none: it is there to be recognised by.
    struct Line {
        SearchField field = SearchField::Name;
        QString text;
        std::vector<TextRange> marks;
    };
    SearchKind kind = SearchKind::Ticket;
    RecordId id;
    TicketId ticketId; ///< the case to open; null where it belongs to none
    RowKey key = 0;    ///< its row in its list; 0: it stands in none
    Instant at;        ///< received, written or registered; to the minute
    std::vector<Line> lines;
};

/// An engine as a call form wants it.
struct CallerEngine {
    Engine engine;
    WarrantyVerdict verdict; ///< of today
    bool contractRuns = false;
};

/// What choosing a match fills in.
struct CallerDetails {
    std::optional<Ship> ship;
    std::vector<Ship> ships; ///< of a party, the active ones, when there are several: to choose from; at most 20
    std::optional<EngineId> engine;
    std::vector<CallerEngine> engines; ///< of the ship; or the engine chosen, where it is in none
    std::optional<Party> owner;
    std::optional<Party> yard;
    std::optional<Party> designer;
    std::optional<Contact> contact;
    std::vector<Contact> contacts; ///< the active ones of owner and yard, or of the party chosen
};

/// Somebody or something that a caller may mean.
struct CallerMatch {
    SearchKind kind = SearchKind::Ship; ///< Ship, Engine, Contact or Party
    RecordId id;
    SearchHit::Line line; ///< what of it was typed; a phone as it was written
    CallerDetails details;
};

/// What to know of an engine, or of a ship's engines, while the caller still speaks.
struct CallerContext {
    std::vector<CallerEngine> engines;
    std::vector<TicketRow> openTickets; ///< newest first
    std::vector<PastCase> pastCases;    ///< newest first, at most five
};

/// An earlier case that is like the one described.
struct SimilarCase {
    PastCase past;
    int percent = 0; ///< of the fault's rarer words that it shares
};

/// An open ticket that may be about the same matter.
struct OpenDuplicate {
    TicketRow ticket;
    int percent = 0;       ///< likeness of the faults
    bool isLikely = false; ///< alike enough to be taken for the same
};

/// Finds, remembers and compares; changes nothing. All of it is quick enough to be asked with every key.
class SearchDesk {
public:
    explicit SearchDesk(Office office) : m_office(office) {}

    /// The newest records that have all the words of `typed` in what a scope looks at, newest first, at most `limit`. A record
    /// that several scopes find comes once.
    std::vector<SearchHit> search(const QString &typed, const SearchScopes &scopes, int limit = 100);

    /// Ships, engines, contacts and parties that `typed` may mean: any part of a phone, a name (or its pinyin initials), IMO,
    /// hull or serial number. What is the same comes first, then what begins so, then what has it inside. Inactive ones
    /// are left out.
    std::vector<CallerMatch> matchCaller(const QString &typed, int limit = 12);
    /// The same details for a record that is known.
    CallerDetails detailsOf(SearchKind kind, const RecordId &id);

    CallerContext contextOf(const EngineId &engine);
    CallerContext contextOf(const ShipId &ship);

    /// Archived and closed cases with a similar fault, the most alike first. Those of the same engine model (may be empty)
    /// come before others that are as alike.
    std::vector<SimilarCase> similarCases(const QString &fault, const QString &engineModel, int limit = 5);

    /// The open tickets of an engine, or of a ship where the engine isn't known, the most alike first. `fault` may still be
    /// empty: then none is likely.
    std::vector<OpenDuplicate> duplicates(const EngineId &engine, const ShipId &ship, const QString &fault);

private:
    Office m_office;
};

} // namespace fairlead::desk
