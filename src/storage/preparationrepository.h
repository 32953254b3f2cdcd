// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/equipmentrows.h"
#include "storage/saveoutcome.h"

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// Templates of tools and parts, and what is planned for visits.
class PreparationRepository {
public:
    explicit PreparationRepository(Session &session) : m_session(session) {}

    std::optional<PreparationTemplate> load(const PreparationTemplateId &id);
    /// The one for these engines and this kind of job.
    std::optional<PreparationTemplate> ofScope(const TemplateScope &scope);
    /// All that are in use.
    std::vector<PreparationTemplate> active();
    /// Stores a new template with version 1, with its lines.
    void insert(PreparationTemplate &made);
    /// Replaces the lines.
    SaveOutcome update(PreparationTemplate &changed);

    std::vector<RowKey> keys(const ListQuery &query);
    std::vector<TemplateRow> rows(const std::vector<RowKey> &keys);

    /// What is planned for a visit with its checks, in the order in which it was put on the list; dropped items too.
    std::vector<PlannedItem> itemsOf(const VisitId &visit);
    std::optional<PlannedItem> item(const PlannedItemId &id);
    /// Stores a new item; its checks go by add().
    void add(const PlannedItem &item);
    void add(const PlannedItemId &item, const ItemCheck &check);
    /// Writes why the item was dropped. False when it was dropped before.
    bool addDrop(const PlannedItem &item);

private:
    void insertLines(const PreparationTemplate &of);
    void fillLines(PreparationTemplate &into);

    Session &m_session;
};

} // namespace fairlead::storage
