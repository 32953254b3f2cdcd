// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordreferences.h"

#include "storage/search/searchindex.h"
#include "storage/sql/query.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

using Kind = RecordKind;

constexpr std::array toParty{Reference{Kind::Party, Kind::Contact, "contact", "party_id"},
                             Reference{Kind::Party, Kind::Ship, "ship", "owner_id"},
                             Reference{Kind::Party, Kind::Ship, "ship", "yard_id"},
                             Reference{Kind::Party, Kind::Ship, "ship", "designer_id"},
                             Reference{Kind::Party, Kind::FollowUp, "follow_up", "party_id", true, true}};
constexpr std::array toContact{Reference{Kind::Contact, Kind::Call, "call", "contact_id", false, true}};
constexpr std::array toShip{Reference{Kind::Ship, Kind::Engine, "engine", "ship_id"},
                            Reference{Kind::Ship, Kind::Ticket, "ticket", "ship_id"},
                            Reference{Kind::Ship, Kind::FollowUp, "follow_up", "ship_id", true, true},
                            Reference{Kind::Ship, Kind::Proposal, "proposal", "ship_id", true, true}};
constexpr std::array toEngine{Reference{Kind::Engine, Kind::Ticket, "ticket", "engine_id"}};

QString text(const char *part)
{
    return QString::fromLatin1(part);
}

std::optional<SearchKind> searchKindOf(RecordKind holder)
{
    switch (holder) {
    case Kind::Contact:
        return SearchKind::Contact;
    case Kind::Ship:
        return SearchKind::Ship;
    case Kind::Engine:
        return SearchKind::Engine;
    case Kind::Ticket:
        return SearchKind::Ticket;
    default:
        return std::nullopt;
    }
}

const char *tableOf(RecordKind kind)
{
    switch (kind) {
    case Kind::Party:
        return "party";
    case Kind::Contact:
        return "contact";
    case Kind::Ship:
        return "ship";
    case Kind::Engine:
        return "engine";
    default:
        Q_UNREACHABLE();
    }
}

} // namespace

std::span<const Reference> referencesTo(RecordKind kind)
{
    switch (kind) {
    case Kind::Party:
        return toParty;
    case Kind::Contact:
        return toContact;
    case Kind::Ship:
        return toShip;
    case Kind::Engine:
        return toEngine;
    default:
        return {};
    }
}

std::vector<Referrer> RecordReferences::referrers(const Reference &reference, const RecordId &record)
{
    const QString ticket = reference.ofTicket ? u"ticket_id"_s : reference.holder == Kind::Ticket ? u"id"_s : QString();
    const QString columns = ticket.isEmpty() ? u"id"_s : u"id, "_s + ticket + u" AS of_ticket"_s;
    Query query(m_session, u"SELECT "_s + columns + u" FROM "_s + text(reference.table) + u" WHERE "_s +
                               text(reference.column) + u" = :record ORDER BY id"_s);
    query.bind("record", record);
    return query.rows<Referrer>([&](const Row &row) {
        return Referrer{row.id<RecordId>("id"), ticket.isEmpty() ? TicketId() : row.id<TicketId>("of_ticket")};
    });
}

qint64 RecordReferences::count(const Reference &reference, const RecordId &record)
{
    Query query(m_session, u"SELECT count(*) FROM "_s + text(reference.table) + u" WHERE "_s + text(reference.column) +
                               u" = :record"_s);
    query.bind("record", record);
    return query.integer();
}

void RecordReferences::redirect(const Reference &reference, const RecordId &from, const RecordId &to)
{
    const std::optional<SearchKind> searched = searchKindOf(reference.holder);
    if (searched) {
        SearchIndex index(m_session);
        for (const Referrer &referrer : referrers(reference, from))
            index.touch(*searched, referrer.id);
    }
    Query query(m_session, u"UPDATE "_s + text(reference.table) + u" SET "_s +
                               (reference.versioned ? u"version = version + 1, "_s : QString()) +
                               text(reference.column) + u" = :to WHERE "_s + text(reference.column) + u" = :from"_s);
    query.bind("from", from).bind("to", to);
    query.exec();
}

void RecordReferences::redirectMerged(RecordKind kind, const RecordId &from, const RecordId &to)
{
    Query query(m_session, u"UPDATE "_s + text(tableOf(kind)) + u" SET merged_into = :to WHERE merged_into = :from"_s);
    query.bind("from", from).bind("to", to);
    query.exec();
}

} // namespace fairlead::storage
