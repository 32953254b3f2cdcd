// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/month.h"

#include <QByteArray>

#include <optional>
#include <set>
#include <vector>

namespace fairlead::storage {

class Session;

/// A month as it was closed.
struct ClosedMonth {
    Month month;
    Instant closedAt;
    EmployeeId closedBy;
    QByteArray snapshot;
    QByteArray digest; ///< SHA-256 of the snapshot, hexadecimal
};

/// A closing that was undone.
struct MonthReopening {
    RecordId id;
    ClosedMonth closed;
    QString reason;
    Entry entry;
};

/// Closed months of appraisal. An open month has no row. A closed one is never changed; reopened, it is put aside whole.
class MonthRepository {
public:
    explicit MonthRepository(Session &session) : m_session(session) {}

    /// Until the transaction ends: whoever closes a month waits for those who decide, and they for him, so that nothing is
    /// decided into a month that is being closed.
    enum class For { Deciding, Closing };
    void hold(For purpose);

    std::set<Month> closedMonths();
    std::optional<ClosedMonth> load(Month month);
    void add(const ClosedMonth &month);

    /// Takes the month's closing away from the closed ones and keeps it with the reopening.
    void reopen(const MonthReopening &reopening);
    /// By time.
    std::vector<MonthReopening> reopeningsOf(Month month);

    /// The file that was made first of a closing's sheet, or of a `part` of it; nothing before.
    std::optional<QByteArray> printed(const QByteArray &digest, const QString &part);
    /// Keeps the file, unless one is kept already: the first one stays.
    void keepPrinted(const QByteArray &digest, const QString &part, const QByteArray &content);

private:
    Session &m_session;
};

} // namespace fairlead::storage
