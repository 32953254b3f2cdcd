// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/office.h"
#include "storage/sql/dberror.h"

#include <functional>
#include <optional>

namespace fairlead::ui {

/// Why the database didn't do what was asked.
struct Failure {
    bool cancelled = false; ///< taken back by the user: no news to him
    storage::DbError::Kind kind = storage::DbError::Kind::Other;
    bool outcomeUnknown = false; ///< a save may or may not have lasted
};

/// Runs desk work away from the GUI thread. The real one is ExecutorRunner; tests may put a thread-free one in its place.
class DeskRunner {
public:
    /// One thread each: what people wait for, and what may take long (month sheets, sweeps, exports).
    enum class Lane { Interactive, Bulk };
    /// Reading can be cancelled; a save is carried through.
    enum class Kind { Read, Write };
    using Work = std::function<void(desk::Office)>;
    using Finished = std::function<void(const std::optional<Failure> &)>;

    DeskRunner() = default;
    DeskRunner(const DeskRunner &) = delete;
    DeskRunner &operator=(const DeskRunner &) = delete;
    virtual ~DeskRunner() = default;

    /// Calls `work` on the lane's thread, then `finished` on the GUI thread unless this runner is gone. Works of a lane are
    /// done in the order of asking. Gives reading a number for takeBack().
    virtual quint64 run(Lane lane, Kind kind, Work work, Finished finished) = 0;
    /// Takes back all reading; it finishes as cancelled at once.
    virtual void cancel() = 0;
    /// Takes back one reading; it finishes as cancelled at once, and what is under way is stopped where the database
    /// can do so (SQLite). One that has finished, and 0, is left alone.
    virtual void takeBack(quint64 reading) = 0;
};

} // namespace fairlead::ui
