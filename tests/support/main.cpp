// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QtGlobal>

#ifdef FAIRLEAD_TEST_GUI
#include <QApplication>
#else
#include <QCoreApplication>
#endif

int main(int argc, char *argv[])
{
    // Here and not in ctest's environment alone: the build runs the program once to learn the names of its tests.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // The program's own zone is Asia/Shanghai whatever the machine says; another one here shows where it is forgotten.
    qputenv("TZ", "America/New_York");
    ::testing::InitGoogleTest(&argc, argv);
#ifdef FAIRLEAD_TEST_GUI
    const QApplication application(argc, argv);
#else
    const QCoreApplication application(argc, argv);
#endif
    return RUN_ALL_TESTS();
}
