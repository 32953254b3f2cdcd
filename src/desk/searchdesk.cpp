// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/searchdesk.h"

#include "domain/search/phonekey.h"
#include "storage/search/searchfinder.h"

#include <algorithm>
#include <array>

namespace fairlead::desk {

namespace {

using storage::FoundRecord;
using storage::SearchArea;
using storage::SearchFinder;

/// Pages of the index that are looked through for records of the scopes before the search contents itself with less.
constexpr int mostPages = 20;

/// The records that a scope looks at.
bool hasKind(SearchScope scope, SearchKind kind)
{
    switch (scope) {
    case SearchScope::Tickets:
    case SearchScope::Faults:
        return kind == SearchKind::Ticket;
    case SearchScope::Calls:
        return kind == SearchKind::Ticket || kind == SearchKind::Call;
    case SearchScope::Measures:
        return kind == SearchKind::Measure;
    case SearchScope::Ships:
        return kind == SearchKind::Ship || kind == SearchKind::Engine;
    case SearchScope::People:
        return kind == SearchKind::Party || kind == SearchKind::Contact || kind == SearchKind::Employee;
    }
    Q_UNREACHABLE();
}

/// The texts of a record that a scope looks at.
bool hasField(SearchScope scope, SearchField field)
{
    switch (scope) {
    case SearchScope::Faults:
        return field == SearchField::Fault;
    case SearchScope::Calls:
        // The fault is what the first caller said.
        return field == SearchField::Fault || field == SearchField::CallText || field == SearchField::CallerName ||
               field == SearchField::CallerPhone || field == SearchField::PhoneKey || field == SearchField::Guidance;
    default:
        return true;
    }
}

bool looksAtAll(SearchScope scope)
{
    return scope != SearchScope::Faults && scope != SearchScope::Calls;
}

bool isFoundBy(SearchScope scope, const SearchRecord &record, const SearchWords &words)
{
    if (!hasKind(scope, record.kind))
        return false;
    if (looksAtAll(scope))
        return true; // the index has verified that
    QString folded;
    for (const SearchText &text : record.texts) {
        if (hasField(scope, text.field))
            folded += searchFolded(text.text) + QLatin1Char('\n');
    }
    return words.foundIn(folded);
}

/// Keys and initials are there to be found, not to be shown.
bool isShown(SearchField field)
{
    return field != SearchField::PhoneKey && field != SearchField::Initials;
}

SearchHit hitOf(const SearchRecord &record, const SearchWords &words)
{
    SearchHit hit;
    hit.kind = record.kind;
    hit.id = record.id;
    hit.ticketId = record.ticketId;
    hit.key = record.rowNo;
    hit.at = record.at;
    for (const SearchText &text : record.texts) {
        if (isShown(text.field))
            hit.lines.push_back({text.field, text.text, words.rangesIn(text.text)});
    }
    return hit;
}

class Search {
public:
    Search(storage::Session &session, const SearchScopes &scopes, int limit)
        : m_finder(session), m_scopes(scopes), m_limit(limit)
    {
    }

    void find(SearchArea area, const SearchWords &words)
    {
        std::optional<qint64> before;
        int found = 0;
        for (int page = 0; page < mostPages && found < m_limit; ++page) {
            const std::vector<FoundRecord> records = m_finder.newest(area, words, m_limit, before);
            for (const FoundRecord &record : records) {
                if (found < m_limit && isWanted(record.record, words)) {
                    ++found;
                    if (!m_known.contains(record.record.id))
                        m_hits.push_back(hitOf(record.record, words));
                    m_known.insert(record.record.id);
                }
            }
            if (static_cast<int>(records.size()) < m_limit)
                return;
            before = records.back().docNo;
        }
    }

    std::vector<SearchHit> take()
    {
        std::stable_sort(m_hits.begin(), m_hits.end(),
                         [](const SearchHit &a, const SearchHit &b) { return a.at > b.at; });
        if (static_cast<int>(m_hits.size()) > m_limit)
            m_hits.resize(static_cast<size_t>(m_limit));
        return std::move(m_hits);
    }

    [[nodiscard]] bool wants(std::initializer_list<SearchScope> any) const
    {
        return std::any_of(any.begin(), any.end(), [this](SearchScope scope) { return m_scopes.contains(scope); });
    }

private:
    [[nodiscard]] bool isWanted(const SearchRecord &record, const SearchWords &words) const
    {
        return std::any_of(m_scopes.begin(), m_scopes.end(),
                           [&](SearchScope scope) { return isFoundBy(scope, record, words); });
    }

    SearchFinder m_finder;
    SearchScopes m_scopes;
    int m_limit;
    QSet<RecordId> m_known;
    std::vector<SearchHit> m_hits;
};

} // namespace

std::vector<SearchHit> SearchDesk::search(const QString &typed, const SearchScopes &scopes, int limit)
{
    const SearchWords words(typed);
    if (words.isEmpty() || limit <= 0)
        return {};
    Search search(m_office.session, scopes, limit);
    // A phone may be written in other ways than it was typed; a ticket's number looks like one.
    const QString key = typedPhoneKey(typed);
    std::vector<SearchWords> ways{words};
    if (!key.isEmpty() && words.words() != QStringList(key))
        ways.emplace_back(key);
    for (const SearchWords &way : ways) {
        if (search.wants({SearchScope::Tickets, SearchScope::Faults, SearchScope::Calls}))
            search.find(SearchArea::Case, way);
        if (search.wants({SearchScope::Measures}))
            search.find(SearchArea::Measure, way);
        if (search.wants({SearchScope::Ships, SearchScope::People}))
            search.find(SearchArea::Registry, way);
    }
    return search.take();
}

} // namespace fairlead::desk
