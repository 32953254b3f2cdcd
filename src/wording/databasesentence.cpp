// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentences.h"

#include "wording/say.h"

namespace fairlead::wording {

QString sentence(storage::DbError::Kind kind)
{
    using Kind = storage::DbError::Kind;
    switch (kind) {
    case Kind::NotFound:
        return say(QT_TRANSLATE_NOOP("wording",
                                     "There is no such file: look for a slip in its name, or make a new database."));
    case Kind::AlreadyExists:
        return say(QT_TRANSLATE_NOOP("wording", "There is something already: a new database wants a new name."));
    case Kind::Folder:
        return say(QT_TRANSLATE_NOOP("wording", "That is a folder: name a file in it."));
    case Kind::Empty:
        return say(
            QT_TRANSLATE_NOOP("wording", "There is nothing in it: it is no database yet, or lost everything it held."));
    case Kind::NotADatabase:
        return say(QT_TRANSLATE_NOOP("wording", "The file is no database: choose another."));
    case Kind::ForeignFile:
        return say(QT_TRANSLATE_NOOP("wording", "It is the database of another program: choose another."));
    case Kind::NewerSchema:
        return say(
            QT_TRANSLATE_NOOP("wording", "A newer Fairlead has written this database: use that or a later one."));
    case Kind::SchemaMismatch:
        return say(QT_TRANSLATE_NOOP("wording",
                                     "The database is not built as this Fairlead builds it: tell the administrator."));
    case Kind::CannotOpen:
        return say(QT_TRANSLATE_NOOP(
            "wording", "The database can't be opened: check the permission, the server, the name and the password."));
    case Kind::Busy:
        return say(QT_TRANSLATE_NOOP("wording", "Another program is writing to the database: try again in a moment."));
    case Kind::ConnectionLost:
        return say(QT_TRANSLATE_NOOP("wording", "The connection to the database was lost: try again when it is back."));
    case Kind::Constraint:
        return say(QT_TRANSLATE_NOOP("wording", "The database refused what was to be saved; nothing was changed."));
    case Kind::DiskFull:
        return say(QT_TRANSLATE_NOOP("wording", "The disk is full: make room, then save again."));
    case Kind::ReadOnly:
        return say(
            QT_TRANSLATE_NOOP("wording", "The database may only be read: its file or folder can't be written to."));
    case Kind::Interrupted:
        return say(QT_TRANSLATE_NOOP("wording", "The database was stopped before it had finished."));
    case Kind::Corrupt:
        return say(QT_TRANSLATE_NOOP("wording", "The database is damaged: stop working and tell the administrator."));
    case Kind::Other:
        return say(QT_TRANSLATE_NOOP("wording", "The database failed: the log says more."));
    }
    Q_UNREACHABLE();
}

} // namespace fairlead::wording
