// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"

#include "desk/searchdesk.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace fairlead::bench {

namespace {

constexpr int mostHits = 100;
constexpr int rounds = 20;

/// What people look for: faults of two to four characters, common and rare.
const std::vector<QString> words{u"漏油"_s, u"增压器"_s, u"高压油泵"_s, u"报警"_s,
                                 u"裂纹"_s, u"温度高"_s, u"调速器"_s,   u"振动"_s};

/// Each call's time in milliseconds, in order of size.
template <typename Call> std::vector<double> timesOf(const std::vector<QString> &texts, Call call)
{
    std::vector<double> times;
    for (const QString &text : texts)
        call(text); // what is read first is read from the disk
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text : texts) {
            const auto start = std::chrono::steady_clock::now();
            call(text);
            times.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        }
    }
    std::sort(times.begin(), times.end());
    return times;
}

double percentile(const std::vector<double> &times, size_t percent)
{
    return times[std::min(times.size() - 1, times.size() * percent / 100)];
}

/// Every beginning of these texts, as they are typed.
std::vector<QString> typed(const std::vector<QString> &texts)
{
    std::vector<QString> beginnings;
    for (const QString &text : texts) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            beginnings.push_back(text.left(length));
    }
    return beginnings;
}

} // namespace

void measureSearch(Place &place, FigureTable &table)
{
    desk::SearchDesk desk(place.office());
    const std::vector<double> found = timesOf(words, [&desk](const QString &word) {
        benchmark::DoNotOptimize(desk.search(word, {desk::SearchScope::Tickets}, mostHits));
    });
    double bareMedian = -1;
    if (place.bare) {
        const std::vector<double> bare = timesOf(words, [&place](const QString &word) {
            QStringList tokens;
            for (qsizetype i = 0; i + 2 <= word.size(); ++i)
                tokens.append(u'"' + word.mid(i, 2) + u'"');
            place.bare->rows("SELECT d.* FROM search_case_tokens f JOIN search_case d ON d.doc_no = f.rowid WHERE "
                             "search_case_tokens MATCH '" +
                             tokens.join(u' ').toStdString() + "' ORDER BY f.rowid DESC LIMIT 100");
        });
        bareMedian = percentile(bare, 50);
    }
    table.setTarget("search of 2 to 4 characters, p50", {3, 0, 2});
    table.add("search of 2 to 4 characters, p50", percentile(found, 50), bareMedian);
    table.setTarget("search of 2 to 4 characters, p99", {0, 0, 20});
    table.add("search of 2 to 4 characters, p99", percentile(found, 99), -1);

    const std::vector<double> matched =
        timesOf(typed({u"新海"_s, u"xhh"_s, u"138001"_s, u"CJ10"_s, u"SN1001"_s}),
                [&desk](const QString &text) { benchmark::DoNotOptimize(desk.matchCaller(text)); });
    table.setTarget("screen pop while typing, p99", {0, 0, 10});
    table.add("screen pop while typing, p99", percentile(matched, 99), -1);
    const std::vector<double> similar =
        timesOf({u"增压器漏油"_s, u"高压油泵漏油，2号缸"_s, u"冷却水温度高报警"_s},
                [&desk](const QString &fault) { benchmark::DoNotOptimize(desk.similarCases(fault, u"L27/38"_s)); });
    table.add("similar cases while typing, p99", percentile(similar, 99), -1);
}

} // namespace fairlead::bench
