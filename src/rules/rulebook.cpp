// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulebook.h"

#include <algorithm>
#include <tuple>

namespace fairlead::rules {

const Clause *Rulebook::clause(const QString &clauseId) const
{
    const auto found = std::find_if(clauses.begin(), clauses.end(),
                                    [&clauseId](const Clause &clause) { return clause.id == clauseId; });
    return found == clauses.end() ? nullptr : &*found;
}

RulebookSet::RulebookSet(std::vector<Rulebook> versions) : m_versions(std::move(versions))
{
    std::stable_sort(m_versions.begin(), m_versions.end(), [](const Rulebook &a, const Rulebook &b) {
        return std::tie(a.effectiveFrom, a.version) < std::tie(b.effectiveFrom, b.version);
    });
}

const Rulebook *RulebookSet::inForce(Month month) const
{
    if (m_versions.empty())
        return nullptr;
    const auto later = std::find_if(m_versions.begin(), m_versions.end(),
                                    [month](const Rulebook &version) { return version.effectiveFrom > month; });
    // Before the first version nothing else could be asked than the first.
    return later == m_versions.begin() ? &m_versions.front() : &*std::prev(later);
}

const Rulebook *RulebookSet::byId(const RulebookId &id) const
{
    const auto found =
        std::find_if(m_versions.begin(), m_versions.end(), [&id](const Rulebook &version) { return version.id == id; });
    return found == m_versions.end() ? nullptr : &*found;
}

} // namespace fairlead::rules
