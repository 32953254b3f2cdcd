// SPDX-License-Identifier: GPL-3.0-or-later
// The department's memory: what is known of an engine, and what was done in cases like this one.
#include "desk/searchdesk.h"
#include "rules/similarfaults.h"
#include "rules/warranty.h"
#include "storage/enginerepository.h"
#include "storage/search/pastcases.h"
#include "storage/search/searchfinder.h"
#include "storage/ticketlist.h"

#include <algorithm>
#include <bit>

namespace fairlead::desk {

namespace {

using storage::FoundRecord;
using storage::SearchArea;
using storage::SearchFinder;

constexpr int pastCasesShown = 5;
/// Documents of a token that are looked at to see how rare it is, and which others have it.
constexpr int sampled = 48;
constexpr size_t rarestTokens = 4;
constexpr size_t mostCompared = 60;
/// Less than this of a fault's rarer words in common is chance.
constexpr int leastPercent = 30;

CallerEngine callerEngineOf(const Engine &engine, QDate today)
{
    return {engine, rules::judgeWarranty(engine.dates, engine.voided, today),
            engine.dates.contractUntil && *engine.dates.contractUntil >= today};
}

/// A token of a fault, with the newest documents that have it.
struct Sample {
    QString token;
    int weight = 0; ///< grows with the logarithm of its rarity
    std::vector<qint64> numbers;
};

std::vector<Sample> samplesOf(SearchFinder &finder, const QStringList &tokens)
{
    std::vector<Sample> samples;
    qint64 newest = 0;
    qint64 oldest = std::numeric_limits<qint64>::max();
    for (const QString &token : tokens) {
        std::vector<qint64> numbers = finder.numbersWith(SearchArea::Case, {token}, sampled);
        if (numbers.empty())
            continue;
        newest = std::max(newest, numbers.front());
        oldest = std::min(oldest, numbers.back());
        samples.push_back({token, 0, std::move(numbers)});
    }
    for (Sample &sample : samples) {
        // How far apart the documents are that have it. The numbers go with time, so no count of all of them is needed.
        const qint64 count = static_cast<qint64>(sample.numbers.size());
        const bool hasMore = count == sampled;
        const qint64 span = hasMore ? sample.numbers.front() - sample.numbers.back() : newest - oldest;
        sample.weight = static_cast<int>(std::bit_width(static_cast<quint64>(span / count + 1)));
    }
    std::stable_sort(samples.begin(), samples.end(),
                     [](const Sample &a, const Sample &b) { return a.weight > b.weight; });
    return samples;
}

/// The documents worth comparing: those that have rare tokens, and several of them, by what is known of each.
std::vector<qint64> worthComparing(SearchFinder &finder, const std::vector<Sample> &samples)
{
    QHash<qint64, QSet<QString>> known;
    const auto note = [&known](const std::vector<qint64> &numbers, const QStringList &tokens) {
        for (const qint64 number : numbers)
            known[number].unite(QSet<QString>(tokens.begin(), tokens.end()));
    };
    QStringList all;
    QHash<QString, int> weights;
    for (const Sample &sample : samples) {
        all.append(sample.token);
        weights.insert(sample.token, sample.weight);
        note(sample.numbers, {sample.token});
    }
    note(finder.numbersWith(SearchArea::Case, all, sampled), all);
    const size_t rarest = std::min(rarestTokens, samples.size());
    for (size_t i = 0; i < rarest; ++i) {
        for (size_t j = i + 1; j < rarest; ++j) {
            const QStringList pair{samples[i].token, samples[j].token};
            note(finder.numbersWith(SearchArea::Case, pair, sampled / 2), pair);
        }
    }

    std::vector<std::pair<int, qint64>> ranked; // the least first: what is known to be shared, and the newest
    for (auto document = known.constBegin(); document != known.constEnd(); ++document) {
        int shared = 0;
        for (const QString &token : document.value())
            shared += weights.value(token);
        ranked.emplace_back(-shared, -document.key());
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<qint64> numbers;
    for (size_t i = 0; i < std::min(mostCompared, ranked.size()); ++i)
        numbers.push_back(-ranked[i].second);
    return numbers;
}

QString textIn(const SearchRecord &record, SearchField field)
{
    for (const SearchText &text : record.texts) {
        if (text.field == field)
            return text.text;
    }
    return {};
}

} // namespace

CallerContext SearchDesk::contextOf(const EngineId &engine)
{
    CallerContext context;
    const std::optional<Engine> found = storage::EngineRepository(m_office.session).load(engine);
    if (!found)
        return context;
    context.engines.push_back(callerEngineOf(*found, m_office.clock.now().day()));
    storage::TicketList list(m_office.session);
    context.openTickets = list.rows(list.openOf(engine));
    context.pastCases = storage::PastCases(m_office.session).ofEngine(engine, pastCasesShown);
    return context;
}

CallerContext SearchDesk::contextOf(const ShipId &ship)
{
    CallerContext context;
    for (const Engine &engine : storage::EngineRepository(m_office.session).ofShip(ship)) {
        if (engine.active)
            context.engines.push_back(callerEngineOf(engine, m_office.clock.now().day()));
    }
    storage::TicketList list(m_office.session);
    context.openTickets = list.rows(list.openOf(ship));
    context.pastCases = storage::PastCases(m_office.session).ofShip(ship, pastCasesShown);
    return context;
}

std::vector<SimilarCase> SearchDesk::similarCases(const QString &fault, const QString &engineModel, int limit)
{
    SearchFinder finder(m_office.session);
    const std::vector<Sample> samples = samplesOf(finder, rules::faultTokens(fault));
    if (samples.empty() || limit <= 0)
        return {};
    QHash<QString, int> weights;
    for (const Sample &sample : samples)
        weights.insert(sample.token, sample.weight);

    struct Compared {
        TicketId ticket;
        int percent = 0;
        bool sameModel = false;
        qint64 docNo = 0;
    };
    std::vector<Compared> compared;
    for (const FoundRecord &found : finder.records(SearchArea::Case, worthComparing(finder, samples))) {
        const int percent = rules::sharedPercent(weights, textIn(found.record, SearchField::Fault));
        if (percent >= leastPercent && found.record.kind == SearchKind::Ticket)
            compared.push_back(
                {found.record.ticketId, percent,
                 !engineModel.isEmpty() && textIn(found.record, SearchField::EngineModel) == engineModel.simplified(),
                 found.docNo});
    }
    std::sort(compared.begin(), compared.end(), [](const Compared &a, const Compared &b) {
        return std::tuple(a.percent, a.sameModel, a.docNo) > std::tuple(b.percent, b.sameModel, b.docNo);
    });

    std::vector<SimilarCase> similar;
    storage::PastCases memory(m_office.session);
    for (const Compared &candidate : compared) {
        if (static_cast<int>(similar.size()) >= limit)
            break;
        for (PastCase &past : memory.of({candidate.ticket}))
            similar.push_back({std::move(past), candidate.percent});
    }
    return similar;
}

std::vector<OpenDuplicate> SearchDesk::duplicates(const EngineId &engine, const ShipId &ship, const QString &fault)
{
    storage::TicketList list(m_office.session);
    std::vector<OpenDuplicate> open;
    for (TicketRow &row : list.rows(engine.isNull() ? list.openOf(ship) : list.openOf(engine))) {
        const int percent = rules::likeness(fault, row.ticket.fault);
        open.push_back({std::move(row), percent, percent >= rules::sameFaultPercent});
    }
    std::stable_sort(open.begin(), open.end(),
                     [](const OpenDuplicate &a, const OpenDuplicate &b) { return a.percent > b.percent; });
    return open;
}

} // namespace fairlead::desk
