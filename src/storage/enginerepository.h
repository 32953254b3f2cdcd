// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/engine.h"
#include "domain/lists/rows.h"
#include "storage/saveoutcome.h"

#include <QDate>
#include <QString>

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// Diesel engines.
class EngineRepository {
public:
    explicit EngineRepository(Session &session) : m_session(session) {}

    std::optional<Engine> load(const EngineId &engine);
    /// Serial numbers of these engines; unknown and null ids are left out.
    QHash<EngineId, QString> serialNos(const std::vector<EngineId> &engines);
    /// Of an engine that was merged into another, that other one; so does the next.
    std::optional<EngineId> bySerialNo(const QString &serialNo);
    /// Those whose serial number has this serialKey().
    std::vector<EngineId> bySerialKey(const QString &key);
    std::vector<Engine> ofShip(const ShipId &ship);
    /// Stores a new engine with version 1.
    void insert(Engine &engine);
    SaveOutcome update(Engine &engine);

    /// Active engines whose delivery lies in the first range, or sea trial in the second, or contract's end in the third
    /// (both ends included): a first choice of those whose warranty may end in some days; the rules have the last word.
    struct DayRange {
        QDate first;
        QDate last;
    };
    std::vector<Engine> withDatesIn(const DayRange &delivered, const DayRange &seaTrial, const DayRange &contract);

    std::vector<RowKey> keys(const ListQuery &query);
    std::vector<EngineRow> rows(const std::vector<RowKey> &keys);

private:
    Session &m_session;
};

} // namespace fairlead::storage
