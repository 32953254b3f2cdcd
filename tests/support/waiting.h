// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEventLoop>

namespace fairlead::test {

/// Handles events until `condition()` holds, waiting for the next event each time: no sleep, no polling. When it never
/// holds, ctest's time limit ends the test.
template <typename Condition> void waitUntil(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

} // namespace fairlead::test
