// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/rows.h"
#include "domain/party.h"
#include "storage/saveoutcome.h"

#include <QString>

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// Organisations and their contacts.
class PartyRepository {
public:
    explicit PartyRepository(Session &session) : m_session(session) {}

    std::optional<Party> load(const PartyId &party);
    /// Of a party that was merged into another, that other one.
    std::optional<PartyId> byName(const QString &name);
    /// Those whose name has this partyKey(); without merged ones.
    std::vector<PartyId> byNameKey(const QString &key);
    /// Stores a new party with version 1.
    void insert(Party &party);
    SaveOutcome update(Party &party);

    std::optional<Contact> loadContact(const ContactId &contact);
    /// In the order of entering, inactive ones last; without merged ones.
    std::vector<Contact> contactsOf(const PartyId &party);
    /// Stores a new contact with version 1.
    void insert(Contact &contact);
    SaveOutcome update(Contact &contact);

    std::vector<RowKey> keys(const ListQuery &query);
    std::vector<PartyRow> rows(const std::vector<RowKey> &keys);

private:
    void touch(const Contact &contact);

    Session &m_session;
};

} // namespace fairlead::storage
