// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fairlead::cli {

/// While it lives, Ctrl-C and a polite end (SIGTERM) only leave a note, so that a long command can clear up after itself.
class Interrupt {
public:
    Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;
    ~Interrupt();

    [[nodiscard]] static bool asked();

private:
    void (*m_onInterrupt)(int);
    void (*m_onTerminate)(int);
};

} // namespace fairlead::cli
