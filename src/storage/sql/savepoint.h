// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fairlead::storage {

class Session;

/// A part of a transaction that can be taken back by itself: from its construction to keep(), else to its end in scope. One
/// at a time.
class Savepoint {
public:
    explicit Savepoint(Session &session);
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    ~Savepoint();

    void keep();

private:
    Session &m_session;
    bool m_open = true;
};

} // namespace fairlead::storage
