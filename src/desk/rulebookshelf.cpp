// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rulebookshelf.h"

#include "storage/rulebookrepository.h"
#include "storage/sql/dberror.h"

#include <QMutex>
#include <QMutexLocker>

#include <list>
#include <utility>
#include <vector>

namespace fairlead::desk {

namespace {

using Digests = std::vector<std::pair<RulebookId, QByteArray>>;

/// What was parsed lately, by its digests: the same for every database that holds the same versions, so the lanes of the
/// program share it, and nobody has to say when it is out of date.
class Shelf {
public:
    std::shared_ptr<const rules::RulebookSet> find(const Digests &digests)
    {
        const QMutexLocker lock(&m_mutex);
        for (auto kept = m_kept.begin(); kept != m_kept.end(); ++kept) {
            if (kept->digests == digests) {
                m_kept.splice(m_kept.begin(), m_kept, kept);
                return kept->rulebooks;
            }
        }
        return nullptr;
    }

    void keep(const Digests &digests, const std::shared_ptr<const rules::RulebookSet> &rulebooks)
    {
        const QMutexLocker lock(&m_mutex);
        m_kept.push_front({digests, rulebooks});
        if (m_kept.size() > most)
            m_kept.pop_back();
    }

private:
    static constexpr size_t most = 4; // the program has one database open; a comparison of rulebooks, two

    struct Kept {
        Digests digests;
        std::shared_ptr<const rules::RulebookSet> rulebooks;
    };
    QMutex m_mutex;
    std::list<Kept> m_kept; // the last used first
};

rules::RulebookSet parsed(const std::vector<storage::StoredRulebook> &stored)
{
    std::vector<rules::Rulebook> versions;
    for (const storage::StoredRulebook &edition : stored) {
        const auto outcome = rules::parseRulebook(edition.content);
        const auto *rulebook = std::get_if<rules::Rulebook>(&outcome);
        // Only checked ones are installed: this one was damaged or written by another hand.
        if (!rulebook)
            throw storage::DbError(storage::DbError::Kind::Corrupt,
                                   QStringLiteral("rulebook %1 can't be read").arg(edition.version));
        versions.push_back(*rulebook);
        versions.back().id = edition.id;
    }
    return rules::RulebookSet(std::move(versions));
}

} // namespace

std::shared_ptr<const rules::RulebookSet> rulebooksOf(storage::Session &session)
{
    static Shelf shelf;
    storage::RulebookRepository repository(session);
    const Digests digests = repository.digests();
    if (auto kept = shelf.find(digests))
        return kept;
    auto rulebooks = std::make_shared<const rules::RulebookSet>(parsed(repository.all()));
    shelf.keep(digests, rulebooks);
    return rulebooks;
}

} // namespace fairlead::desk
