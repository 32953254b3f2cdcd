// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fairlead::storage {

class Session;

/// A transaction from its construction to commit(), or to its end in scope: then everything is taken back. Transactions
/// don't nest: beginning one inside another throws DbError.
///
/// Once a statement in it has failed it can't be committed any more, on SQLite as on PostgreSQL: an expected conflict is
/// met with `ON CONFLICT`, never by catching the error and going on.
class Transaction {
public:
    enum class Kind {
        Write, ///< holds SQLite's one write lock from the beginning, so that reading first and writing then can't fail
        Read,  ///< several queries see one state of the database
    };

    /// A writing one looks at the schema first: throws DbError of kind NewerSchema when a newer program has upgraded the
    /// database since the session was opened. Nothing is written then; reading goes on.
    explicit Transaction(Session &session, Kind kind = Kind::Write);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Throws DbError; it may have been carried out all the same when the error says outcomeUnknown().
    void commit();

private:
    void takeBack() noexcept;

    Session &m_session;
    bool m_open = true;
};

} // namespace fairlead::storage
