// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/result.h"
#include "domain/instant.h"

#include <functional>

namespace fairlead::storage {
class Session;
}

namespace fairlead::desk {

/// What demonstration data is wanted. The same plan gives the same data, ids included.
struct DemoPlan {
    int tickets = 400; ///< 1 to 1,000,000
    quint64 seed = 1;
    /// The years end here: nothing happens after it, and the newest cases are in the middle of their lives.
    Instant until;
    /// So many tickets are made by commands to the desks, within two years. Beyond, the rest of them are copies of such
    /// cases, spread over `copiedYears`.
    int byDesks = 2000;
    int copiedYears = 20;
};

/// What was made.
struct DemoTally {
    int tickets = 0;
    int commands = 0;
};

/// Makes demonstration data: two years of an after-sales department, every command of it given to the desks at its own time
/// as people would have given it. Every clause of the manual occurs; months are closed one after the other up to the one
/// before the last; cases of every state are open at the end.
///
/// More tickets than desks can make in sensible time become twenty years, of which most cases are copies: rows that the
/// desks wrote for a case of a scratch database, moved in time, with other people, another ship and engine and other words
/// (DemoCopies). Judging a copy anew finds what is stored of it.
class Demo {
public:
    /// `session`: a database with the schema, and perhaps the manual; else that is put in, with an id that is always the
    /// same, too.
    explicit Demo(storage::Session &session) : m_session(session) {}

    /// Called from time to time with the number of tickets made so far.
    void onProgress(std::function<void(int)> report) { m_report = std::move(report); }

    /// Many tickets: whoever reads meanwhile may find the journal's indexes missing.
    /// Refused with Duplicate when the database has employees already, OutOfRange for a number of tickets that can't be.
    /// Writes in several transactions; throws storage::DbError when the database fails.
    Result<DemoTally> build(const DemoPlan &plan);

    /// When demonstration data ends where nobody says otherwise: a fixed moment, so that it is the same every day.
    static Instant usualEnd();

private:
    storage::Session &m_session;
    std::function<void(int)> m_report;
};

} // namespace fairlead::desk
