// SPDX-License-Identifier: GPL-3.0-or-later
// bench DATABASE [--benchmark_filter=…]: prints how long what people wait for takes at this database, each figure beside
// the least that bare SQLite wants for the same. DATABASE: a file made by `fairleadctl demo`, or a server's address.
#include "bench/benches.h"

#include "desk/demo/demo.h"
#include "storage/sql/migrator.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace fairlead;

int main(int argc, char *argv[])
{
    if (argc > 1 && argv[1][0] == '-' && (std::string(argv[1]) == "--window" || std::string(argv[1]) == "--empty"))
        return bench::runWindow(argc, argv);
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench DATABASE [--benchmark_filter=…]\n");
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const auto address = storage::DatabaseAddress::parse(path);
    if (!address) {
        std::fprintf(stderr, "bench: no such database\n");
        return 2;
    }
    bench::FigureTable table;
    try {
        bench::Place place{
            path, storage::Session(*address), desk::SetClock(desk::Demo::usualEnd()), desk::IdSource(), {}};
        storage::Migrator(place.session).upgrade(place.clock.now());
        const bool isFile = address->dialect() == storage::Dialect::Sqlite;
        if (isFile)
            place.bare = std::make_unique<bench::Bare>(path.toStdString());
        bench::addLists(place, table);
        bench::addOverview(place, table);
        bench::addSaving(place, table);
        if (std::string(benchmark::GetBenchmarkFilter()) == "") {
            bench::measureSearch(place, table);
            bench::measureSheets(table);
            if (isFile)
                bench::measureWindow(path, table);
        }
        benchmark::RunSpecifiedBenchmarks(&table);
    } catch (const storage::DbError &error) {
        std::fprintf(stderr, "bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
