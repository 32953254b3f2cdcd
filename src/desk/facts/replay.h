// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/facts/factserror.h"
#include "desk/facts/lookup.h"
#include "desk/idsource.h"
#include "domain/id.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <optional>

namespace fairlead::storage {
class Session;
}

namespace fairlead::desk::facts {

/// What became of a replay.
struct ReplayOutcome {
    int applied = 0;                      ///< commands; 0 when there are errors
    int lines = 0;                        ///< read
    FactsErrors errors;                   ///< all that was wrong with the first bad line; empty: everything was applied
    std::optional<Instant> last;          ///< when the last command was entered
    QMap<QString, NamedRecord> labels;    ///< what the file's labels name
    QMap<QString, QString> ticketNumbers; ///< of those labels that name tickets

    [[nodiscard]] bool ok() const { return errors.empty(); }
};

/// Applies a facts file (docs/facts.md) through the desks, all of it or nothing.
class Replay {
public:
    Replay(storage::Session &session, IdSource &ids) : m_session(session), m_ids(ids) {}

    /// A further version of the rulebook, put into the database before the first line; it must be without errors. `by` may
    /// be null while there are no employees.
    void useRulebook(const QByteArray &json, EmployeeId by);
    /// Where the files lie that lines name (`attach_file`): the facts file's own folder. Else the current one.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// Called after each command with the number of those applied.
    void onProgress(std::function<void(int)> report) { m_report = std::move(report); }

    /// Throws storage::DbError when the database fails; nothing is written then either.
    ReplayOutcome run(QIODevice &facts);

private:
    class Work;

    storage::Session &m_session;
    IdSource &m_ids;
    QByteArray m_rulebook;
    EmployeeId m_rulebookBy;
    QString m_folder;
    std::function<void(int)> m_report;
};

} // namespace fairlead::desk::facts
