// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/violation.h"
#include "rules/casefacts.h"

#include <vector>

namespace fairlead::rules {

/// The moves of a ticket's life (product.md, "A ticket's life").
enum class Move {
    SolveByPhone,   ///< Received → Closed
    SendToDispatch, ///< Received → AwaitingDispatch
    Assign,         ///< AwaitingDispatch → Dispatched
    Arrive,         ///< Dispatched → OnSite
    Leave,      ///< OnSite → Dispatched when unfinished (a next visit), else stays until the work order is submitted
    Submit,     ///< OnSite → AwaitingReview, and again after a failed review
    PassReview, ///< stays in AwaitingReview, ready to be archived
    FailReview, ///< stays in AwaitingReview: the next round
    Archive,    ///< AwaitingReview → Archived
    Close,      ///< Archived → Closed
    Cancel      ///< any open state → Cancelled
};

/// What a move still wants, each as a violation of code `Missing` with the thing wanted as its parameter. Empty: it can
/// be made. All that is missing is listed at once. Instead of all that, a single `WrongState` with the ticket's state, or
/// a single `AlreadyDone` with the moment (ISO): left already, submitted already, passed already.
///
/// Things wanted: `guidance` (a solved attempt), `fault`, `lead`, `arrival`, `departure`, `finished_visit`,
/// `work_order`, `result`, `cause` and `measures` (of a repair), `signatory`, `signature`, `submission`, `passed_review`, `follow_up`, `reason`. What the move's own
/// command brings along (the lead of Assign, the reason of Cancel) is the desk's to check or to put into the facts; for
/// all else `facts` are those from before the move. The visit meant is always the newest.
Violations missingFor(Move move, const CaseFacts &facts);

/// The moves that could come next from the ticket's state, missing things or not, in the order of the life.
std::vector<Move> movesFrom(TicketState state);

/// The state after a move that nothing is missing for. For Leave, `facts` say already whether the visit that was left is
/// finished; the next visit may be among them or not.
TicketState stateAfter(Move move, const CaseFacts &facts);

/// Whether the case still wants work: not closed, not cancelled.
bool isOpen(TicketState state);

} // namespace fairlead::rules

namespace fairlead {

template <> struct EnumCodes<rules::Move> {
    static constexpr std::array table{std::pair{rules::Move::SolveByPhone, "solve_by_phone"},
                                      std::pair{rules::Move::SendToDispatch, "send_to_dispatch"},
                                      std::pair{rules::Move::Assign, "assign"},
                                      std::pair{rules::Move::Arrive, "arrive"},
                                      std::pair{rules::Move::Leave, "leave"},
                                      std::pair{rules::Move::Submit, "submit"},
                                      std::pair{rules::Move::PassReview, "pass_review"},
                                      std::pair{rules::Move::FailReview, "fail_review"},
                                      std::pair{rules::Move::Archive, "archive"},
                                      std::pair{rules::Move::Close, "close"},
                                      std::pair{rules::Move::Cancel, "cancel"}};
};

} // namespace fairlead
