// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/mergecommands.h"
#include "desk/office.h"
#include "desk/registrydesk.h"
#include "desk/result.h"
#include "domain/proposal.h"

#include <QString>

#include <vector>

namespace fairlead::desk {

/// What a merge would do.
struct MergePreview {
    /// A field of which both records know something else.
    struct Difference {
        QString field;
        QString kept; ///< as people read it: names for ids, days in ISO 8601, codes for enums
        QString merged;
        bool mustChoose = true; ///< else the kept record's stays unless the other's is asked for
    };
    /// How many records of a kind will name the kept record instead, and by which of their columns.
    struct Move {
        RecordKind kind = RecordKind::Ticket;
        QString column;
        qint64 count = 0;
    };
    QString keepName;
    QString mergedName;
    int keepVersion = 0;
    int mergedVersion = 0;
    std::vector<Difference> differences;
    std::vector<Move> moves;             ///< without those of which there are none
    std::vector<VerdictChange> verdicts; ///< of tickets that would be judged otherwise, as far as fields are chosen
};

/// Merges records of the registry that turned out to be one. One transaction, journalled record by record; cases whose
/// warranty is another one afterwards are judged anew.
///
/// Refused: a record with itself (`merged` invalid_value), one that was merged already (`merged` or `keep` already_done),
/// into one that isn't in use (`keep` inactive), without a reason; a field that must be chosen (the field, required).
class MergeDesk {
public:
    explicit MergeDesk(Office office) : m_office(office) {}

    Result<Done> mergeParties(const MergeParties &command, const Act &act);
    Result<Done> mergeContacts(const MergeContacts &command, const Act &act);
    Result<Done> mergeShips(const MergeShips &command, const Act &act);
    Result<Done> mergeEngines(const MergeEngines &command, const Act &act);

    // What each would do, with the choices made so far; nothing is written. Violations: Unknown, InvalidValue, AlreadyDone.
    Result<MergePreview> previewParties(const MergeParties &command);
    Result<MergePreview> previewContacts(const MergeContacts &command);
    Result<MergePreview> previewShips(const MergeShips &command);
    Result<MergePreview> previewEngines(const MergeEngines &command);

private:
    Office m_office;
};

} // namespace fairlead::desk
