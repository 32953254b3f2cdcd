// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace fairlead::storage {

class Session;

/// Builds the full-text index of what is stored: after the upgrade that brought it, after loading many records under
/// IndexLater, and when the program makes its tokens in another way than the index has them.
class SearchBuild {
public:
    explicit SearchBuild(Session &session) : m_session(session) {}

    /// Whether the index has all that is stored.
    bool isComplete();

    /// Brings it there, some thousand records a transaction; what an earlier run did isn't done again. Others may work
    /// meanwhile. `goOn(permille)` is asked after each step; after false, true is still to come from another run. Gives
    /// whether the index is complete. Throws DbError.
    bool build(const std::function<bool(int permille)> &goOn = {});

    /// Lets the next build() begin at nothing: for an index that is suspected to be wrong.
    void forget();

private:
    void begin();
    void finish();

    Session &m_session;
};

} // namespace fairlead::storage
