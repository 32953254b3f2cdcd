// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace fairlead::storage {

class Session;

/// Makes a session ready for loading very many rows, and as it was at its end. Made and ended outside of transactions.
///
/// SQLite: a larger cache, and references are not checked row by row; whoever loads sees to them. The journal's indexes,
/// which nothing asks while loading, are taken away and built at once by finish(). PostgreSQL checks references all the
/// same. Without finish() the indexes are gone: a load that failed is to be thrown away.
class BulkLoad {
public:
    explicit BulkLoad(Session &session);
    BulkLoad(const BulkLoad &) = delete;
    BulkLoad &operator=(const BulkLoad &) = delete;
    ~BulkLoad();

    /// Builds the indexes again. Throws DbError.
    void finish();

private:
    Session &m_session;
    std::vector<QString> m_indexes; ///< the statements that make them
};

} // namespace fairlead::storage
