// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/lists/listquery.h"

#include <QString>

#include <vector>

namespace fairlead {

/// What search finds. A ticket is searched with its calls and guidance; a call of its own is one that concerns no case; a
/// measure is a work order.
enum class SearchKind { Ticket, Call, Measure, Party, Contact, Ship, Engine, Employee };

template <> struct EnumCodes<SearchKind> {
    static constexpr std::array table{
        std::pair{SearchKind::Ticket, "ticket"},   std::pair{SearchKind::Call, "call"},
        std::pair{SearchKind::Measure, "measure"}, std::pair{SearchKind::Party, "party"},
        std::pair{SearchKind::Contact, "contact"}, std::pair{SearchKind::Ship, "ship"},
        std::pair{SearchKind::Engine, "engine"},   std::pair{SearchKind::Employee, "employee"}};
};

/// Where in a record a text stands. The index keeps the place in this list: add at its end.
enum class SearchField {
    Number,
    Fault,
    ShipName,
    HullNo,
    ImoNo,
    EngineModel,
    SerialNo,
    CallerName,
    CallerPhone,
    CallText,
    Guidance,
    Result,
    Cause,
    Measures,
    Name,     ///< the record's own
    Initials, ///< of the name, in pinyin
    Phone,
    PhoneKey, ///< phoneKey() of a phone, where it differs
    StaffNo,
    PartyName,   ///< of a party that the record is tied to
    ContactName, ///< of a party's contact
    Part,        ///< number, name or serial number of a part that was put in
};

template <> struct EnumCodes<SearchField> {
    static constexpr std::array table{std::pair{SearchField::Number, "number"},
                                      std::pair{SearchField::Fault, "fault"},
                                      std::pair{SearchField::ShipName, "ship_name"},
                                      std::pair{SearchField::HullNo, "hull_no"},
                                      std::pair{SearchField::ImoNo, "imo_no"},
                                      std::pair{SearchField::EngineModel, "model"},
                                      std::pair{SearchField::SerialNo, "serial_no"},
                                      std::pair{SearchField::CallerName, "caller_name"},
                                      std::pair{SearchField::CallerPhone, "caller_phone"},
                                      std::pair{SearchField::CallText, "call_text"},
                                      std::pair{SearchField::Guidance, "guidance"},
                                      std::pair{SearchField::Result, "result"},
                                      std::pair{SearchField::Cause, "cause"},
                                      std::pair{SearchField::Measures, "measures"},
                                      std::pair{SearchField::Name, "name"},
                                      std::pair{SearchField::Initials, "initials"},
                                      std::pair{SearchField::Phone, "phone"},
                                      std::pair{SearchField::PhoneKey, "phone_key"},
                                      std::pair{SearchField::StaffNo, "staff_no"},
                                      std::pair{SearchField::PartyName, "party_name"},
                                      std::pair{SearchField::ContactName, "contact_name"},
                                      std::pair{SearchField::Part, "part"}};
};

/// Whether a field is the record's own and no loan from another record: an engine has its ship's name on loan.
constexpr bool isOwnField(SearchKind kind, SearchField field)
{
    switch (field) {
    case SearchField::PartyName:
    case SearchField::ContactName:
    case SearchField::CallerPhone:
        return false;
    case SearchField::ShipName:
        return kind != SearchKind::Engine;
    case SearchField::PhoneKey:
        return kind != SearchKind::Party;
    default:
        return true;
    }
}

struct SearchText {
    SearchField field = SearchField::Name;
    QString text; ///< as it was written, on one line
};

/// A record as it is searched.
struct SearchRecord {
    SearchKind kind = SearchKind::Ticket;
    RecordId id;
    TicketId ticketId; ///< the case that it is or belongs to; null without one
    RowKey rowNo = 0;  ///< in its list; 0: it stands in none
    Instant at;        ///< newest first goes by this, to the minute
    std::vector<SearchText> texts;
};

} // namespace fairlead
