// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

#include <vector>

namespace fairlead::desk {

/// Which part of a case's life something belongs to: the case itself, or what people did about one of its proposals. Each
/// part moves by its own span when the case is copied, since months are decided on fixed days.
struct DemoPhase {
    enum Part { Case, Objection, Answer, Decision };
    Part part = Case;
    int proposal = 0; ///< of all parts but Case

    /// A number of its own for each.
    [[nodiscard]] size_t index() const { return part == Case ? 0 : static_cast<size_t>(1 + proposal * 3 + part - 1); }
    friend bool operator==(const DemoPhase &, const DemoPhase &) = default;
};

/// Somebody or something that a case refers to.
enum class DemoPart {
    Own, ///< a record of the case itself: its copy gets a new id
    Receiver,
    Head,
    Agent,
    Engineer,
    Manager,
    Engine,
    Ship,
    CallerContact,
    Owner,
    Yard,
    Designer,
    Rulebook,
};

/// What the ids outside of a case mean.
using DemoParts = QHash<QByteArray, DemoPart>;

struct DemoStencilId {
    DemoPart part = DemoPart::Own;
    QByteArray bytes;
    DemoPhase phase; ///< in which it was made
};

enum class DemoTextKind {
    TicketNumber,
    ArchiveNo, ///< `at`: when it was archived
    CrmRef,
    CallerName,
    CallerPhone,
    Place,
    Wanted, ///< the fault, or the commissioning job
    GuidanceUnsolved,
    GuidanceSolved,
    Cause,
    Measures,
    Signatory,
    PartNo,   ///< of the part that goes with the measures
    PartName, ///< the same
};

struct DemoStencilText {
    DemoTextKind kind = DemoTextKind::Wanted;
    qint64 at = 0;
};

/// A piece of a text with slots in it.
struct DemoPiece {
    enum Kind { Literal, Id, Time, Date, Text, DecisionMonth, Verdict };
    Kind kind = Literal;
    QString literal;
    size_t index = 0; ///< of the id or text
    qint64 at = 0;    ///< of a time; of a date the day's number
    DemoPhase phase;
};

/// A value of a row: as it is, or a slot.
struct DemoStencilValue {
    enum Kind { Constant, Id, Time, Pieces, ProposalState, ProposalVersion, Verdict };
    Kind kind = Constant;
    QVariant constant;
    size_t index = 0; ///< of the id or proposal; of a verdict the place of its column among them
    qint64 at = 0;
    DemoPhase phase;
    std::vector<DemoPiece> pieces;
};

} // namespace fairlead::desk
