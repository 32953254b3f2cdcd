// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace fairlead::bench {

/// What a figure is to be: at most `ratio` times the bare one and `plusMs` more, or at most `mostMs`; 0: no such limit.
struct Target {
    double ratio = 0;
    double plusMs = 0;
    double mostMs = 0;
};

/// Prints one line a figure: what, the program's time, the bare one's, their ratio, the target, and whether it is met.
/// Benchmarks are named `what|program` and `what|bare`.
class FigureTable : public benchmark::BenchmarkReporter {
public:
    void setTarget(const std::string &what, const Target &target);
    /// A figure that was measured otherwise, in milliseconds. `bare`: negative where there is none.
    void add(const std::string &what, double program, double bare);

    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override;
    void Finalize() override;

private:
    struct Figure {
        double program = -1;
        double bare = -1;
    };
    Figure &figure(const std::string &what);

    std::map<std::string, Target> m_targets;
    std::vector<std::pair<std::string, Figure>> m_figures;
};

/// Registers both halves of a figure, with the median of some repetitions each.
void compare(const std::string &what, std::function<void()> program, std::function<void()> bare);
/// Registers the program's half alone.
void measure(const std::string &what, std::function<void()> program);

} // namespace fairlead::bench
