// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casedesk.h"
#include "desk/office.h"
#include "domain/employee.h"
#include "storage/recordcases.h"

#include <QHash>
#include <QString>

#include <vector>

namespace fairlead::desk {

using storage::CaseLine;
using storage::ProposalLine;

/// Something about a record that is due or runs out.
struct DueLine {
    enum class What { WarrantyEnds, CallDue, CertificateRunsOut };
    What what = What::CallDue;
    QDate on{};
    QString subject{}; ///< the engine, the party and ship, or the certificate
};

/// A record of the registry with what belongs to it.
struct RecordView {
    std::vector<CaseLine> cases;         ///< the newest first
    bool hasMoreCases = false;           ///< than mostCases
    std::vector<ProposalLine> proposals; ///< about an employee, the newest first
    std::vector<DueLine> due;            ///< by day
    std::vector<HistoryLine> history;    ///< in the order of entering
    QHash<QString, QString> names;       ///< of records that the history names by their ids
    QString mergedInto;                  ///< the name of the record that this one went into; empty for most
};

/// Reads what the page of a party, ship, engine or employee shows; changes nothing.
class RecordDesk {
public:
    static constexpr int mostCases = 200;

    explicit RecordDesk(Office office) : m_office(office) {}

    RecordView viewOf(RecordKind kind, const RecordId &record);

private:
    std::vector<DueLine> dueOf(RecordKind kind, const RecordId &record);
    QString nameOf(const QString &id);
    QHash<QString, QString> namesIn(const std::vector<HistoryLine> &history);
    QString mergedInto(RecordKind kind, const RecordId &record);

    Office m_office;
};

} // namespace fairlead::desk
