// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/partyrepository.h"

#include "domain/matchkey.h"
#include "storage/listconditions.h"
#include "storage/liststatement.h"
#include "storage/search/searchindex.h"
#include "storage/sql/query.h"
#include "storage/versioned.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

Party partyOf(const Row &row)
{
    Party party;
    party.id = row.id<PartyId>("id");
    party.version = row.number("version");
    party.name = row.text("name");
    party.kind = row.code<PartyKind>("kind");
    party.active = row.boolean("active");
    party.mergedInto = row.id<PartyId>("merged_into");
    return party;
}

Contact contactOf(const Row &row)
{
    Contact contact;
    contact.id = row.id<ContactId>("id");
    contact.version = row.number("version");
    contact.partyId = row.id<PartyId>("party_id");
    contact.name = row.text("name");
    contact.phones = row.text("phones").split(u'\n', Qt::SkipEmptyParts);
    contact.active = row.boolean("active");
    contact.mergedInto = row.id<ContactId>("merged_into");
    return contact;
}

void bind(Query &query, const Party &party)
{
    query.bind("id", party.id)
        .bind("name", notNull(party.name))
        .bind("kind", party.kind)
        .bind("active", party.active)
        .bind("name_key", notNull(partyKey(party.name)))
        .bind("merged_into", party.mergedInto);
}

void bind(Query &query, const Contact &contact)
{
    query.bind("id", contact.id)
        .bind("party_id", contact.partyId)
        .bind("name", notNull(contact.name))
        .bind("phones", notNull(contact.phones.join(u'\n')))
        .bind("active", contact.active)
        .bind("name_key", notNull(nameKey(contact.name)))
        .bind("merged_into", contact.mergedInto);
}

} // namespace

std::optional<Party> PartyRepository::load(const PartyId &party)
{
    Query query(m_session, "SELECT id, version, name, kind, active, merged_into FROM party WHERE id = :id");
    query.bind("id", party);
    return query.first<Party>(partyOf);
}

std::optional<PartyId> PartyRepository::byName(const QString &name)
{
    Query query(m_session, "SELECT coalesce(merged_into, id) AS id FROM party WHERE name = :name");
    query.bind("name", name);
    return query.first<PartyId>([](const Row &row) { return row.id<PartyId>(0); });
}

std::vector<PartyId> PartyRepository::byNameKey(const QString &key)
{
    Query query(m_session,
                "SELECT id FROM party WHERE name_key = :key AND merged_into IS NULL ORDER BY active DESC, row_no");
    query.bind("key", key);
    return query.rows<PartyId>([](const Row &row) { return row.id<PartyId>(0); });
}

void PartyRepository::insert(Party &party)
{
    party.version = 1;
    Query query(m_session, "INSERT INTO party (id, version, name, kind, active, name_key, merged_into) "
                           "VALUES (:id, 1, :name, :kind, :active, :name_key, :merged_into)");
    bind(query, party);
    query.exec();
    SearchIndex(m_session).touch(SearchKind::Party, party.id);
}

SaveOutcome PartyRepository::update(Party &party)
{
    Query query(m_session, "UPDATE party SET version = version + 1, name = :name, kind = :kind, active = :active, "
                           "name_key = :name_key, merged_into = :merged_into WHERE id = :id AND version = :version");
    bind(query, party);
    query.bind("version", party.version);
    const SaveOutcome outcome = outcomeOf(m_session, "party", party, query.exec());
    SearchIndex(m_session).touch(SearchKind::Party, party.id);
    return outcome;
}

std::optional<Contact> PartyRepository::loadContact(const ContactId &contact)
{
    Query query(m_session, "SELECT id, version, party_id, name, phones, active, merged_into FROM contact "
                           "WHERE id = :id");
    query.bind("id", contact);
    return query.first<Contact>(contactOf);
}

std::vector<Contact> PartyRepository::contactsOf(const PartyId &party)
{
    Query query(m_session, "SELECT id, version, party_id, name, phones, active, merged_into FROM contact "
                           "WHERE party_id = :party AND merged_into IS NULL ORDER BY active DESC, id");
    query.bind("party", party);
    return query.rows<Contact>(contactOf);
}

void PartyRepository::insert(Contact &contact)
{
    contact.version = 1;
    Query query(m_session, "INSERT INTO contact (id, version, party_id, name, phones, active, name_key, merged_into) "
                           "VALUES (:id, 1, :party_id, :name, :phones, :active, :name_key, :merged_into)");
    bind(query, contact);
    query.exec();
    touch(contact);
}

SaveOutcome PartyRepository::update(Contact &contact)
{
    Query query(m_session, "UPDATE contact SET version = version + 1, party_id = :party_id, name = :name, "
                           "phones = :phones, active = :active, name_key = :name_key, merged_into = :merged_into "
                           "WHERE id = :id AND version = :version");
    bind(query, contact);
    query.bind("version", contact.version);
    const std::optional<Contact> before = loadContact(contact.id);
    const SaveOutcome outcome = outcomeOf(m_session, "contact", contact, query.exec());
    if (before && before->partyId != contact.partyId)
        SearchIndex(m_session).touch(SearchKind::Party, before->partyId);
    touch(contact);
    return outcome;
}

void PartyRepository::touch(const Contact &contact)
{
    // A party is found by its contacts, too.
    SearchIndex index(m_session);
    index.touch(SearchKind::Contact, contact.id);
    index.touch(SearchKind::Party, contact.partyId);
}

std::vector<RowKey> PartyRepository::keys(const ListQuery &query)
{
    ListStatement list(m_session, u"p.row_no"_s, u"party p"_s);
    list.activeOnly(u"p.active"_s, query.filter);
    list.searchIndexed(query.search, SearchKind::Party, u"p.row_no"_s);
    addConditions(list, query,
                  {{.code = "name", .columns = {u"p.name"_s}},
                   {.code = "contacts",
                    .columns = {u"x.name"_s, u"x.phones"_s},
                    .within = u"p.id IN (SELECT x.party_id FROM contact x WHERE x.active = 1 AND %1)"_s},
                   {.code = "kind", .kind = ConditionColumn::Kind::Code, .columns = {u"p.kind"_s}}});
    if (query.sortBy == "kind"_L1)
        list.orderBy(orderOfCodes<PartyKind>(u"p.kind"_s), query.descending);
    list.orderByText(u"p.name"_s, query.descending && query.sortBy == "name"_L1);
    return list.limit(query.limit).keys();
}

std::vector<PartyRow> PartyRepository::rows(const std::vector<RowKey> &keys)
{
    std::vector<PartyRow> rows =
        fetchRows<PartyRow>(m_session,
                            "SELECT row_no, id, version, name, kind, active, merged_into FROM party "
                            "WHERE row_no IN (%1)",
                            keys, [](const Row &row) {
                                PartyRow made;
                                made.party = partyOf(row);
                                return made;
                            });
    QHash<PartyId, std::vector<Contact>> contacts;
    forEachByKeys(m_session,
                  "SELECT c.id, c.version, c.party_id, c.name, c.phones, c.active, c.merged_into FROM contact c "
                  "JOIN party p ON p.id = c.party_id WHERE p.row_no IN (%1) AND c.merged_into IS NULL "
                  "ORDER BY c.active DESC, c.id",
                  keys, [&](const Row &row) {
                      Contact contact = contactOf(row);
                      contacts[contact.partyId].push_back(std::move(contact));
                  });
    for (PartyRow &row : rows)
        row.contacts = contacts.value(row.party.id);
    return rows;
}

} // namespace fairlead::storage
