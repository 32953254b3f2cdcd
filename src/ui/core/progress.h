// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace fairlead::ui {

/// What a long work and the window tell each other while it runs: how far it is, and that it is to stop. Each thread may
/// use it at any time; both hold it by a shared pointer, so that neither has to wait for the other's end.
class Progress {
public:
    /// From the work: so many rows, so many of a thousand of all there is to do.
    void set(qint64 rows, int permille)
    {
        m_rows = rows;
        m_permille = permille;
    }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] int permille() const { return m_permille; }

    /// From the window.
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    std::atomic<qint64> m_rows = 0;
    std::atomic<int> m_permille = 0;
    std::atomic<bool> m_cancelled = false;
};

} // namespace fairlead::ui
