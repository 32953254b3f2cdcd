// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/entry.h"

#include <QString>

#include <optional>
#include <vector>

namespace fairlead {

enum class FollowUpKind { ShipDelivery, AfterVisit };

template <> struct EnumCodes<FollowUpKind> {
    static constexpr std::array table{std::pair{FollowUpKind::ShipDelivery, "ship_delivery"},
                                      std::pair{FollowUpKind::AfterVisit, "after_visit"}};
};

/// In which capacity a party is called.
enum class FollowUpParty { Owner, Yard, Designer };

template <> struct EnumCodes<FollowUpParty> {
    static constexpr std::array table{std::pair{FollowUpParty::Owner, "owner"}, std::pair{FollowUpParty::Yard, "yard"},
                                      std::pair{FollowUpParty::Designer, "designer"}};
};

enum class Satisfaction { VeryDissatisfied, Dissatisfied, Neutral, Satisfied, VerySatisfied };

template <> struct EnumCodes<Satisfaction> {
    static constexpr std::array table{
        std::pair{Satisfaction::VeryDissatisfied, "very_dissatisfied"},
        std::pair{Satisfaction::Dissatisfied, "dissatisfied"}, std::pair{Satisfaction::Neutral, "neutral"},
        std::pair{Satisfaction::Satisfied, "satisfied"}, std::pair{Satisfaction::VerySatisfied, "very_satisfied"}};
};

/// One attempt at a follow-up call, with the answers when somebody was reached.
struct FollowUpAttempt {
    AttemptId id;
    EmployeeId agentId;
    bool reached = false;
    bool thanked = false;
    QString respondent;
    QString note;                             ///< why nobody was reached, or what was said
    VisitId visitId;                          ///< the visit that the answers speak of; null when of none
    std::optional<Satisfaction> satisfaction; ///< A4.2
    std::optional<bool> siteCleaned;          ///< A3.1: was the site cleaned every day
    Entry entry;
};

/// A due contact with one party (回访).
struct FollowUp {
    FollowUpId id;
    int version = 0;
    FollowUpKind kind = FollowUpKind::ShipDelivery;
    FollowUpParty partyRole = FollowUpParty::Owner;
    PartyId partyId;    ///< null while the ship's record doesn't name one
    ShipId shipId;      ///< null for a visit at no known ship
    VisitId visitId;    ///< for AfterVisit
    TicketId ticketId;  ///< for AfterVisit
    EmployeeId agentId; ///< who is to call
    QDate basedOn;      ///< ship delivery, or the day of archiving
    QDate dueOn;        ///< in time until the end of this day
    std::vector<FollowUpAttempt> attempts;
    Entry entry;

    /// When the party was first reached; nothing while the follow-up is due.
    [[nodiscard]] std::optional<Instant> doneAt() const
    {
        std::optional<Instant> first;
        for (const FollowUpAttempt &attempt : attempts) {
            if (attempt.reached && (!first || attempt.entry.happenedAt < *first))
                first = attempt.entry.happenedAt;
        }
        return first;
    }
};

} // namespace fairlead
