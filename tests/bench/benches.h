// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bare.h"
#include "bench/figures.h"
#include "desk/clock.h"
#include "desk/idsource.h"
#include "desk/office.h"
#include "storage/sql/session.h"

#include <QString>

#include <memory>

namespace fairlead::bench {

/// The database under measurement, as the program and as bare SQLite have it open.
struct Place {
    QString path; ///< or the address of a server
    storage::Session session;
    desk::SetClock clock;
    desk::IdSource ids;
    std::unique_ptr<Bare> bare; ///< null on PostgreSQL

    [[nodiscard]] desk::Office office() { return {session, clock, ids}; }
};

/// All keys in every order, first pages, pages anywhere.
void addLists(Place &place, FigureTable &table);
/// Overview and countdowns.
void addOverview(Place &place, FigureTable &table);
/// Search, the screen pop and similar cases, call by call, since the slowest of a hundred counts.
void measureSearch(Place &place, FigureTable &table);
/// A call with its new ticket. It writes: the database has some hundred calls more afterwards.
void addSaving(Place &place, FigureTable &table);

/// A spreadsheet out and in.
void measureSheets(FigureTable &table);

/// Starts the program's window in processes of their own: how long until it shows rows, what it takes, how long its thread
/// is held up.
void measureWindow(const QString &path, FigureTable &table);
/// Frames of a timeline of 500 visits as it is scrolled and zoomed, in milliseconds. Wants a QApplication.
struct TimelineFrames {
    double layoutMs = 0; ///< stacking all bars, once a load
    double halfMs = 0;   ///< half of the frames take no longer
    double longestMs = 0;
};
TimelineFrames measureTimeline();
/// Such a process. `what`: `--window` or `--empty`.
int runWindow(int argc, char **argv);

} // namespace fairlead::bench
