// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/rows.h"

#include <vector>

namespace fairlead::storage {

class Session;

/// The managers' inbox; ProposalRow says what can be asked.
class ProposalList {
public:
    explicit ProposalList(Session &session) : m_session(session) {}

    std::vector<RowKey> keys(const ListQuery &query);
    /// In the order of `keys`; rows that are gone are left out.
    std::vector<ProposalRow> rows(const std::vector<RowKey> &keys);

private:
    Session &m_session;
};

} // namespace fairlead::storage
