// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/equipmentrows.h"
#include "storage/saveoutcome.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// Special tools and their loans.
class ToolRepository {
public:
    explicit ToolRepository(Session &session) : m_session(session) {}

    std::optional<Tool> load(const ToolId &tool);
    std::optional<ToolId> byNumber(const QString &number);
    /// Stores a new tool with version 1.
    void insert(Tool &tool);
    SaveOutcome update(Tool &tool);

    /// The loan that is open; nothing while the tool is in stock.
    std::optional<ToolLoan> openLoan(const ToolId &tool);
    /// The newest loan, open or not.
    std::optional<ToolLoan> newestLoan(const ToolId &tool);
    /// The newest first.
    std::vector<LoanInWords> loansOf(const ToolId &tool);
    void add(const ToolLoan &loan);
    /// Writes the loan's return. False when it was returned before.
    bool addReturn(const ToolLoan &loan);

    /// The tools of these numbers, with where each is now, by number.
    QHash<QString, ToolRow> byNumbers(const std::vector<QString> &numbers);

    std::vector<RowKey> keys(const ListQuery &query);
    std::vector<ToolRow> rows(const std::vector<RowKey> &keys);

private:
    Session &m_session;
};

} // namespace fairlead::storage
