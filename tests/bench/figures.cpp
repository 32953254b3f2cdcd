// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"

#include <cstdio>

namespace fairlead::bench {

namespace {

constexpr int repetitions = 5;
constexpr double leastSeconds = 0.1;

void registerHalf(const std::string &name, std::function<void()> what)
{
    benchmark::RegisterBenchmark(name.c_str(),
                                 [what](benchmark::State &state) {
                                     what(); // what is read first is read from the disk, and prepared
                                     for (auto _ : state)
                                         what();
                                 })
        ->Repetitions(repetitions)
        ->ReportAggregatesOnly(true)
        ->MinTime(leastSeconds)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

} // namespace

void compare(const std::string &what, std::function<void()> program, std::function<void()> bare)
{
    registerHalf(what + "|program", std::move(program));
    registerHalf(what + "|bare", std::move(bare));
}

void measure(const std::string &what, std::function<void()> program)
{
    registerHalf(what + "|program", std::move(program));
}

void FigureTable::setTarget(const std::string &what, const Target &target)
{
    m_targets[what] = target;
}

FigureTable::Figure &FigureTable::figure(const std::string &what)
{
    for (auto &[name, figure] : m_figures) {
        if (name == what)
            return figure;
    }
    return m_figures.emplace_back(what, Figure()).second;
}

void FigureTable::add(const std::string &what, double program, double bare)
{
    figure(what) = {program, bare};
}

void FigureTable::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        if (run.aggregate_name != "median")
            continue;
        const std::string &name = run.run_name.function_name;
        const size_t bar = name.rfind('|');
        const double ms = run.GetAdjustedRealTime();
        Figure &half = figure(name.substr(0, bar));
        (name.substr(bar + 1) == "bare" ? half.bare : half.program) = ms;
        std::fprintf(stderr, "%-60s %10.3f ms\n", name.c_str(), ms);
    }
}

void FigureTable::Finalize()
{
    std::printf("| figure | Fairlead | bare | ratio | target | |\n|---|---|---|---|---|---|\n");
    for (const auto &[what, figure] : m_figures) {
        const auto known = m_targets.find(what);
        const Target target = known == m_targets.end() ? Target() : known->second;
        std::string wanted;
        bool met = true;
        char text[80];
        if (target.ratio > 0) {
            std::snprintf(text, sizeof text, target.plusMs > 0 ? "%.1f × + %.0f ms" : "%.1f ×", target.ratio,
                          target.plusMs);
            wanted = text;
            met = figure.bare >= 0 && figure.program <= target.ratio * figure.bare + target.plusMs;
        }
        if (target.mostMs > 0) {
            std::snprintf(text, sizeof text, "%.0f", target.mostMs);
            wanted += (wanted.empty() ? "" : ", ") + std::string(text);
            met = met && figure.program <= target.mostMs;
        }
        std::string bare = "";
        std::string ratio = "";
        if (figure.bare >= 0) {
            std::snprintf(text, sizeof text, "%.2f", figure.bare);
            bare = text;
            std::snprintf(text, sizeof text, "%.2f", figure.program / figure.bare);
            ratio = text;
        }
        std::printf("| %s | %.2f | %s | %s | %s | %s |\n", what.c_str(), figure.program, bare.c_str(), ratio.c_str(),
                    wanted.c_str(),
                    wanted.empty() ? ""
                    : met          ? "met"
                                   : "missed");
    }
}

} // namespace fairlead::bench
