// SPDX-License-Identifier: GPL-3.0-or-later
// The screen pop: whom and what a caller may mean.
#include "desk/searchdesk.h"
#include "domain/search/phonekey.h"
#include "rules/warranty.h"
#include "storage/enginerepository.h"
#include "storage/partyrepository.h"
#include "storage/search/searchfinder.h"
#include "storage/shiprepository.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

using storage::FoundRecord;
using storage::SearchArea;
using storage::SearchFinder;

/// How many records of each way to be found are ranked: the newest of them.
constexpr int mostCandidates = 100;
constexpr size_t mostShips = 20;

/// The better, the smaller.
enum Fit { Same, Begins, Inside, NoFit };

/// A record that may be meant, by the best of its own texts.
struct Candidate {
    Fit fit = NoFit;
    SearchKind kind = SearchKind::Ship;
    RecordId id;
    qint64 docNo = 0;
    qsizetype size = 0; ///< of the text: of two that begin alike, the shorter is nearer
    SearchHit::Line line;
};

Fit fitOf(const QString &folded, const QString &typed, const SearchWords &words)
{
    if (folded == typed)
        return Same;
    if (folded.startsWith(typed))
        return Begins;
    return words.foundIn(folded) ? Inside : NoFit;
}

/// What a person reads where keys or initials were found: the phone or name before them.
SearchText shownFor(const SearchRecord &record, size_t place)
{
    const auto isKey = [&record](size_t at) {
        return record.texts[at].field == SearchField::PhoneKey || record.texts[at].field == SearchField::Initials;
    };
    while (place > 0 && isKey(place))
        --place;
    return record.texts[place];
}

std::optional<Candidate> candidateOf(const FoundRecord &found, const QString &typed, const SearchWords &words)
{
    const SearchRecord &record = found.record;
    if (record.kind == SearchKind::Employee)
        return std::nullopt;
    Candidate best;
    best.kind = record.kind;
    best.id = record.id;
    best.docNo = found.docNo;
    QString all;
    for (size_t i = 0; i < record.texts.size(); ++i) {
        const QString folded = searchFolded(record.texts[i].text);
        all += folded + u'\n';
        if (!isOwnField(record.kind, record.texts[i].field))
            continue;
        const Fit fit = fitOf(folded, typed, words);
        if (fit < best.fit || (fit == best.fit && fit != NoFit && folded.size() < best.size)) {
            const SearchText shown = shownFor(record, i);
            best.fit = fit;
            best.size = folded.size();
            best.line = {shown.field, shown.text, words.rangesIn(shown.text)};
        }
    }
    // Words may stand in several texts: a contact's name, and its party's. What is on loan alone names another record.
    if (best.fit == NoFit && words.words().size() > 1 && words.foundIn(all)) {
        best.fit = Inside;
        best.line = {record.texts.front().field, record.texts.front().text, words.rangesIn(record.texts.front().text)};
        best.size = record.texts.front().text.size();
        if (best.line.marks.empty())
            best.fit = NoFit;
    }
    return best.fit == NoFit ? std::nullopt : std::optional(best);
}

int placeOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Ship:
        return 0;
    case SearchKind::Engine:
        return 1;
    case SearchKind::Contact:
        return 2;
    default:
        return 3;
    }
}

bool comesBefore(const Candidate &a, const Candidate &b)
{
    if (a.fit != b.fit)
        return a.fit < b.fit;
    if (a.size != b.size)
        return a.size < b.size;
    if (a.kind != b.kind)
        return placeOf(a.kind) < placeOf(b.kind);
    return a.docNo > b.docNo;
}

std::vector<Candidate> candidates(storage::Session &session, const QString &typed)
{
    SearchFinder finder(session);
    std::vector<Candidate> all;
    const auto consider = [&](const QString &way) {
        const SearchWords words(way);
        const QString folded = searchFolded(way).trimmed();
        const QStringList starts = searchStarts(folded);
        std::vector<FoundRecord> found;
        if (!starts.isEmpty())
            found = finder.newestWith(SearchArea::Registry, {starts.constLast()}, mostCandidates);
        // One letter stands in everything: only what begins with it is offered.
        if (!words.isShort()) {
            for (FoundRecord &record : finder.newest(SearchArea::Registry, words, mostCandidates))
                found.push_back(std::move(record));
        }
        for (const FoundRecord &record : found) {
            if (std::optional<Candidate> candidate = candidateOf(record, folded, words))
                all.push_back(*std::move(candidate));
        }
    };
    consider(typed);
    if (const QString key = typedPhoneKey(typed); !key.isEmpty() && key != typed.trimmed())
        consider(key);

    std::sort(all.begin(), all.end(), comesBefore);
    std::vector<Candidate> once;
    QSet<RecordId> known;
    for (Candidate &candidate : all) {
        if (!known.contains(candidate.id)) {
            known.insert(candidate.id);
            once.push_back(std::move(candidate));
        }
    }
    return once;
}

/// Gathers the details from record to record.
class Details {
public:
    explicit Details(Office office) : m_session(office.session), m_today(office.clock.now().day()) {}

    CallerDetails take() { return std::move(m_details); }

    /// False when there is no such record, or it is out of use.
    bool addShip(const ShipId &id)
    {
        const std::optional<Ship> ship = storage::ShipRepository(m_session).load(id);
        if (!ship || !ship->active)
            return false;
        m_details.ship = ship;
        m_details.engines.clear();
        for (const Engine &engine : storage::EngineRepository(m_session).ofShip(id)) {
            if (engine.active)
                m_details.engines.push_back(callerEngineOf(engine, m_today));
        }
        m_details.owner = party(ship->ownerId);
        m_details.yard = party(ship->yardId);
        m_details.designer = party(ship->designerId);
        if (m_details.contacts.empty()) {
            addContacts(m_details.owner);
            addContacts(m_details.yard);
        }
        return true;
    }
    bool addEngine(const EngineId &id)
    {
        const std::optional<Engine> engine = storage::EngineRepository(m_session).load(id);
        if (!engine || !engine->active)
            return false;
        m_details.engine = id;
        if (engine->shipId.isNull() || !addShip(engine->shipId))
            m_details.engines = {callerEngineOf(*engine, m_today)};
        return true;
    }
    bool addParty(const PartyId &id)
    {
        const std::optional<Party> found = party(id);
        if (!found)
            return false;
        addContacts(found);
        const std::vector<Ship> ships = storage::ShipRepository(m_session).activeOf(id, mostShips);
        if (ships.size() == 1)
            return addShip(ships.front().id);
        m_details.ships = ships;
        if (found->kind == PartyKind::Shipyard)
            m_details.yard = found;
        else if (found->kind == PartyKind::DesignInstitute)
            m_details.designer = found;
        else
            m_details.owner = found;
        return true;
    }
    bool addContact(const ContactId &id)
    {
        const std::optional<Contact> contact = storage::PartyRepository(m_session).loadContact(id);
        if (!contact || !contact->active)
            return false;
        m_details.contact = contact;
        return addParty(contact->partyId);
    }

    static CallerEngine callerEngineOf(const Engine &engine, QDate today)
    {
        return {engine, rules::judgeWarranty(engine.dates, engine.voided, today),
                engine.dates.contractUntil && *engine.dates.contractUntil >= today};
    }

private:
    std::optional<Party> party(const PartyId &id)
    {
        std::optional<Party> found = id.isNull() ? std::nullopt : storage::PartyRepository(m_session).load(id);
        return found && found->active ? found : std::nullopt;
    }
    void addContacts(const std::optional<Party> &of)
    {
        if (!of)
            return;
        for (Contact &contact : storage::PartyRepository(m_session).contactsOf(of->id)) {
            const bool known = std::any_of(m_details.contacts.begin(), m_details.contacts.end(),
                                           [&contact](const Contact &there) { return there.id == contact.id; });
            if (contact.active && !known)
                m_details.contacts.push_back(std::move(contact));
        }
    }

    storage::Session &m_session;
    QDate m_today;
    CallerDetails m_details;
};

bool add(Details &details, SearchKind kind, const RecordId &id)
{
    switch (kind) {
    case SearchKind::Ship:
        return details.addShip(ShipId(id.uuid()));
    case SearchKind::Engine:
        return details.addEngine(EngineId(id.uuid()));
    case SearchKind::Contact:
        return details.addContact(ContactId(id.uuid()));
    case SearchKind::Party:
        return details.addParty(PartyId(id.uuid()));
    default:
        return false;
    }
}

} // namespace

std::vector<CallerMatch> SearchDesk::matchCaller(const QString &typed, int limit)
{
    std::vector<CallerMatch> matches;
    for (Candidate &candidate : candidates(m_office.session, typed)) {
        if (static_cast<int>(matches.size()) >= limit)
            break;
        Details details(m_office);
        if (add(details, candidate.kind, candidate.id))
            matches.push_back({candidate.kind, candidate.id, std::move(candidate.line), details.take()});
    }
    return matches;
}

CallerDetails SearchDesk::detailsOf(SearchKind kind, const RecordId &id)
{
    Details details(m_office);
    add(details, kind, id);
    return details.take();
}

} // namespace fairlead::desk
