// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/employee.h"
#include "domain/id.h"
#include "domain/month.h"
#include "domain/points.h"
#include "domain/ticket.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace fairlead::rules {

/// How sure the company is of a clause (clauses.md, "Readings").
enum class ClauseState { Stated, Reading, CutOff };

/// What a clause is scored once for; each responsible person gets the full figure.
enum class ClauseUnit {
    None,      ///< not scored by the rules
    Ticket,    ///< once per ticket
    Visit,     ///< once per visit and responsible person
    OnSiteDay, ///< once per on-site day and responsible person
    Breach,    ///< each recorded breach
    Review,    ///< each failed round of review
    Delivery,  ///< once per ship delivery
    ByHand     ///< entered by hand
};

/// A text in both languages of the program.
struct BilingualText {
    QString zh;
    QString en;
};

/// One clause of the manual (条款) as data.
struct Clause {
    QString id;      ///< `A1.5`
    QString chapter; ///< `P`, `A` or `B`
    QString phase;   ///< `promise`, `intake`, `dispatch`, `preparation`, `work`, `completion`, `follow_up`
    std::vector<Role> responsible;     ///< the first answers unless the decider names another
    std::vector<TicketKind> appliesTo; ///< kinds of case; empty where no case is concerned
    BilingualText obligation;
    BilingualText condition;      ///< what is scored, in words; empty where nothing is
    QStringList conditions;       ///< the same as names that proposals.h knows: all must be proven
    std::optional<Points> points; ///< for each responsible person; negative deducts; nothing where there is no figure
    Money money;
    ClauseUnit unit = ClauseUnit::None;
    ClauseState state = ClauseState::Stated;
    BilingualText reading; ///< how an ambiguous text is read; may stay when a manager has confirmed it (then `stated`)

    /// Whether the rules propose by this clause.
    [[nodiscard]] bool isScored() const
    {
        return points && unit != ClauseUnit::None && unit != ClauseUnit::ByHand && state != ClauseState::CutOff;
    }
};

/// One version of the manual as data (规则库), in force from a month on until a later version's month.
struct Rulebook {
    RulebookId id; ///< null for one that was only read from a file
    int version = 1;
    QString title;
    Month effectiveFrom;
    std::vector<Clause> clauses;

    /// The clause of that id; null when there is none.
    [[nodiscard]] const Clause *clause(const QString &clauseId) const;
};

/// Why a rulebook was refused.
struct RulebookError {
    int line = 0;   ///< from 1, in the file; 0 where no line is concerned
    QString field;  ///< path of the value, e.g. `clauses[3].points_hundredths`
    QString code;   ///< `syntax`, `missing`, `type`, `unknown_field`, `unknown_value`, `duplicate`, `range`, `conflict`
    QString detail; ///< what was found there
};

/// Reads and checks a rulebook (docs/rulebook.md, JSON, UTF-8). Everything in it is checked: unknown fields, codes,
/// duplicate ids, conditions that proposals.h doesn't know or that don't fit the unit, a scored clause without points, a
/// cut-off clause with them, a reading without its text, points beyond ±100. All that is wrong is told at once, by line;
/// only a syntax error stands alone.
std::variant<Rulebook, std::vector<RulebookError>> parseRulebook(const QByteArray &json);

/// All versions a database knows.
class RulebookSet {
public:
    RulebookSet() = default;
    explicit RulebookSet(std::vector<Rulebook> versions);

    /// The version in force in `month`: the highest version among those with the latest effective month not after it;
    /// for months before every version, the first. Null only when the set is empty.
    [[nodiscard]] const Rulebook *inForce(Month month) const;
    [[nodiscard]] const Rulebook *byId(const RulebookId &id) const;
    [[nodiscard]] const std::vector<Rulebook> &versions() const { return m_versions; }

private:
    std::vector<Rulebook> m_versions; // by effective month and version
};

} // namespace fairlead::rules

namespace fairlead {

template <> struct EnumCodes<rules::ClauseState> {
    static constexpr std::array table{std::pair{rules::ClauseState::Stated, "stated"},
                                      std::pair{rules::ClauseState::Reading, "reading"},
                                      std::pair{rules::ClauseState::CutOff, "cut_off"}};
};

template <> struct EnumCodes<rules::ClauseUnit> {
    static constexpr std::array table{
        std::pair{rules::ClauseUnit::None, "none"},         std::pair{rules::ClauseUnit::Ticket, "ticket"},
        std::pair{rules::ClauseUnit::Visit, "visit"},       std::pair{rules::ClauseUnit::OnSiteDay, "on_site_day"},
        std::pair{rules::ClauseUnit::Breach, "breach"},     std::pair{rules::ClauseUnit::Review, "review"},
        std::pair{rules::ClauseUnit::Delivery, "delivery"}, std::pair{rules::ClauseUnit::ByHand, "by_hand"}};
};

} // namespace fairlead
