// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace fairlead::desk {

/// Chance for demonstration data: splitmix64, so that the same seed gives the same data whatever library is installed.
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }
    /// From `least` to `most`, both included.
    int between(int least, int most)
    {
        const quint64 span = static_cast<quint64>(static_cast<qint64>(most) - least + 1);
        return static_cast<int>(least + static_cast<qint64>(next() % span));
    }
    /// True so many times of a hundred.
    bool percent(int chance) { return between(1, 100) <= chance; }
    template <typename T> const T &pick(std::span<const T> from)
    {
        return from[static_cast<size_t>(next() % from.size())];
    }
    template <typename T> const T &pick(const std::vector<T> &from) { return pick(std::span<const T>(from)); }

private:
    quint64 m_state;
};

} // namespace fairlead::desk
