// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/office.h"
#include "desk/result.h"
#include "domain/month.h"
#include "domain/points.h"
#include "rules/rulebook.h"

#include <optional>
#include <vector>

namespace fairlead::desk {

/// What a manager changes about one clause, from a month on: it makes a new version of the rulebook. Empty fields leave what
/// is there.
struct ChangeClause {
    QString clauseId;             ///< `clause`
    Month from;                   ///< `month`: the first one that is judged by it
    bool confirm = false;         ///< `confirm`: the reading is the company's own from now on
    std::optional<Points> points; ///< `points`
    std::optional<Money> money;   ///< `yuan`
    QString condition = {};       ///< `condition`: what is scored, in Chinese; wanted for a clause that is cut off
    QString reading = {};         ///< `reading`: another reading, in Chinese
    QString like = {};            ///< `like`: for a clause that is cut off, the clause by whose conditions it is judged
};

/// What one case would bring otherwise under another version.
struct TrialLine {
    QString clauseId;
    EmployeeId personId;
    TicketId ticketId;
    QDate happenedOn;
    std::optional<Points> before; ///< nothing: not found under the version in force
    std::optional<Points> after;  ///< nothing: not found under the other
    bool decided = false;         ///< it stands on the month's sheet
};

/// A month as it was, and as it would have been: by what the rules find, before anybody decides. What was rejected stays
/// rejected, and what was entered by hand stays as it was entered.
struct Trial {
    Month month;
    int cases = 0; ///< that were judged by both
    std::vector<TrialLine> lines;
    struct Person {
        EmployeeId personId;
        QString name;
        Points before; ///< of all that the rules find
        Points after;
    };
    std::vector<Person> persons; ///< for whom something changes, by name
};

/// The rulebook's versions (规则库): a manager changes a clause from a month on, having seen what it would have done.
class RulebookDesk {
public:
    explicit RulebookDesk(Office office) : m_office(office) {}

    rules::RulebookSet rulebooks();
    /// The first month that a change may begin with: after every closed one, and not before the newest version's.
    Month firstMonth();
    /// Makes the new version, and has the rules judge anew what is undecided from that month on.
    Result<RulebookId> changeClause(const ChangeClause &command, const Act &act);
    /// What `month` would have been under the version that the change would make. Nothing is written. Judges every case of
    /// the month twice: for the lane of what may take long.
    Result<Trial> trial(const ChangeClause &command, Month month, const Act &act);

private:
    Office m_office;
};

} // namespace fairlead::desk
