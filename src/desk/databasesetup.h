// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "storage/sql/session.h"

#include <QString>

#include <memory>

namespace fairlead::desk {

/// A database made ready for work: open, with today's schema.
struct ReadyDatabase {
    std::unique_ptr<storage::Session> session;
    QString copy; ///< the file that holds the database as it was before its schema was brought up to date; else empty
};

/// Opens a database, brings its schema up to date, and builds what its full-text index lacks: minutes for a million tickets
/// after an upgrade; interrupted, it goes on where it was. Throws storage::DbError; nothing is created or changed by a refusal.
ReadyDatabase openDatabase(const storage::DatabaseAddress &address, Instant now);

/// Makes a new one with the schema and the manual that comes with the program.
ReadyDatabase createDatabase(const storage::DatabaseAddress &address, Instant now);

} // namespace fairlead::desk
