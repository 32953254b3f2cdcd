// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::fputs("usage: fairleadctl [--db FILE|postgresql://…] COMMAND\n", stderr);
    return 2;
}
