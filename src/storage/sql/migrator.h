// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "storage/sql/migration.h"

#include <QString>

#include <vector>

namespace fairlead::storage {

class Session;

/// Brings a database's schema up to date, forward only.
class Migrator {
public:
    /// What upgrade() did.
    struct Upgrade {
        int from = 0;
        int to = 0;
        QString copy; ///< the file that holds the database as it was; empty when none was made
    };

    /// `migrations` must be numbered from 1 without gaps.
    explicit Migrator(Session &session);
    Migrator(Session &session, std::vector<Migration> migrations);

    /// Whether every migration is applied.
    bool isUpToDate();

    /// Applies what is missing, each migration in one transaction with its row in `schema_migration`. Two programs may do
    /// so at the same time. Before an existing SQLite file is changed, a copy is made beside it, `NAME.before-vN.db`, and
    /// proved by opening it. Throws DbError: NewerSchema; SchemaMismatch when an applied migration is not the one
    /// that the program knows; whatever the database says. What was applied before an error stays.
    Upgrade upgrade(Instant now);

private:
    void requireKnownHistory();
    QString copyBefore(int version);
    void apply(const Migration &migration, Instant now);

    Session &m_session;
    std::vector<Migration> m_migrations;
};

} // namespace fairlead::storage
