// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fairlead {

/// Why something can't be done as asked. Lower layers give the code and its parameters; `wording` makes the sentence.
enum class ViolationCode {
    Required,         ///< the field is empty
    TooLong,          ///< parameter: the most characters
    InvalidText,      ///< control characters or lone surrogates
    InvalidValue,     ///< parameter: what was given
    Unknown,          ///< no such record; parameter: what was named
    Ambiguous,        ///< several records answer to that name; parameter: the name
    Duplicate,        ///< exists already; parameter: what is there
    Inactive,         ///< the record is no longer in use; parameter: its name
    InTheFuture,      ///< a fact can't have happened after now
    TooEarly,         ///< happened before what it follows; parameter: the earliest moment (ISO)
    OutOfRange,       ///< parameters: least, most
    TooMany,          ///< parameters: how many there are, the most
    WrongState,       ///< parameter: the ticket's state (code)
    WrongRole,        ///< parameters: the roles of which one is wanted (codes)
    NotConcerned,     ///< only the person concerned may do this
    OwnMatter,        ///< nobody decides on himself, or on what he himself proposed
    AlreadyDone,      ///< parameter: when or what
    Missing,          ///< a move wants something first; parameter: what (code)
    ConditionsOpen,   ///< a proposal can't be decided yet; parameter: the open condition's name
    NoPoints,         ///< the clause has no figure: cut off in the source, or without points
    MonthClosed,      ///< parameter: the month
    MonthNotOver,     ///< parameter: the month
    Blocks,           ///< stands in the way of closing the month; parameters: kind of record (code), its id, its name
    HasVisits,        ///< the case can't go into another; parameter: its number
    ChangedMeanwhile, ///< somebody else saved first; parameters: who, when (ISO)
    EmptyFile,        ///< a file of 0 bytes; parameter: its name
    FileTooLarge,     ///< parameters: the file's name, the most megabytes
    UnreadableFile,   ///< parameter: the file's name
    Damaged,          ///< the content isn't what was stored; parameter: the file's name
    /// Speaks against sending somebody; parameters: the kind of conflict (code), the person's name, and Conflict's detail,
    /// from and until (days, empty where there is none)
    Conflicting
};

template <> struct EnumCodes<ViolationCode> {
    static constexpr std::array table{std::pair{ViolationCode::Required, "required"},
                                      std::pair{ViolationCode::TooLong, "too_long"},
                                      std::pair{ViolationCode::InvalidText, "invalid_text"},
                                      std::pair{ViolationCode::InvalidValue, "invalid_value"},
                                      std::pair{ViolationCode::Unknown, "unknown"},
                                      std::pair{ViolationCode::Ambiguous, "ambiguous"},
                                      std::pair{ViolationCode::Duplicate, "duplicate"},
                                      std::pair{ViolationCode::Inactive, "inactive"},
                                      std::pair{ViolationCode::InTheFuture, "in_the_future"},
                                      std::pair{ViolationCode::TooEarly, "too_early"},
                                      std::pair{ViolationCode::OutOfRange, "out_of_range"},
                                      std::pair{ViolationCode::TooMany, "too_many"},
                                      std::pair{ViolationCode::WrongState, "wrong_state"},
                                      std::pair{ViolationCode::WrongRole, "wrong_role"},
                                      std::pair{ViolationCode::NotConcerned, "not_concerned"},
                                      std::pair{ViolationCode::OwnMatter, "own_matter"},
                                      std::pair{ViolationCode::AlreadyDone, "already_done"},
                                      std::pair{ViolationCode::Missing, "missing"},
                                      std::pair{ViolationCode::ConditionsOpen, "conditions_open"},
                                      std::pair{ViolationCode::NoPoints, "no_points"},
                                      std::pair{ViolationCode::MonthClosed, "month_closed"},
                                      std::pair{ViolationCode::MonthNotOver, "month_not_over"},
                                      std::pair{ViolationCode::Blocks, "blocks"},
                                      std::pair{ViolationCode::HasVisits, "has_visits"},
                                      std::pair{ViolationCode::ChangedMeanwhile, "changed_meanwhile"},
                                      std::pair{ViolationCode::EmptyFile, "empty_file"},
                                      std::pair{ViolationCode::FileTooLarge, "file_too_large"},
                                      std::pair{ViolationCode::UnreadableFile, "unreadable_file"},
                                      std::pair{ViolationCode::Damaged, "damaged"},
                                      std::pair{ViolationCode::Conflicting, "conflicting"}};
};

/// One thing that is wrong with one field of a command. `field` is the command's field name (`entry_at`), also the key
/// in a facts file and the objectName of its widget; empty where the whole command is meant.
struct Violation {
    QString field;
    ViolationCode code = ViolationCode::Required;
    QStringList parameters;

    friend bool operator==(const Violation &, const Violation &) = default;
};

using Violations = std::vector<Violation>;

} // namespace fairlead
