// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <csignal>

namespace fairlead::cli {

namespace {

volatile std::sig_atomic_t wasAsked = 0;

extern "C" void noteInterrupt(int)
{
    wasAsked = 1;
}

} // namespace

Interrupt::Interrupt()
    : m_onInterrupt(std::signal(SIGINT, noteInterrupt)), m_onTerminate(std::signal(SIGTERM, noteInterrupt))
{
    wasAsked = 0;
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, m_onInterrupt);
    std::signal(SIGTERM, m_onTerminate);
}

bool Interrupt::asked()
{
    return wasAsked != 0;
}

} // namespace fairlead::cli
