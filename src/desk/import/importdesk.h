// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/import/columnmapping.h"
#include "desk/import/importtrouble.h"
#include "desk/import/rowtaker.h"
#include "desk/office.h"
#include "desk/result.h"
#include "sheet/sheetreader.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace fairlead::desk {

/// Which rows of which file.
struct ImportSource {
    QString file;
    QString sheet;         ///< empty: the first that isn't hidden
    qint64 headingRow = 0; ///< as spreadsheets count; 0: found by what the first rows say
};

/// A file as the program understands it, before anything is done with it.
struct ImportPreview {
    QStringList sheets; ///< a csv has one without a name
    QString sheet;
    qint64 headingRow = 0;
    QStringList headings;
    ColumnMapping mapping;             ///< guessed
    std::vector<sheet::SheetRow> rows; ///< the first ones below the headings
    std::optional<sheet::CsvForm> csvForm;
};

struct ImportPlan {
    ImportKind kind = ImportKind::Engine;
    ImportSource source;
    ColumnMapping mapping; ///< empty: guessed
    OnDuplicate onDuplicate = OnDuplicate::Skip;
    bool goodRowsOnly = false;  ///< else all rows or none
    bool createMissing = false; ///< adds to the registry what a row names and what isn't there: owners, ships, engines
    bool dryRun = false;        ///< does everything, and takes it back
};

struct ImportTally {
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0; ///< there already
    qint64 rejected = 0;
};

struct ImportReport {
    ImportTally tally;
    ImportTroubles troubles; ///< the first ImportDesk::mostTroubles of them
    qint64 troubleCount = 0; ///< all
    ImportTroubles skips;    ///< why rows were skipped, the first ImportDesk::mostTroubles of tally.skipped
    bool written = false;    ///< whether anything of it stays: not after a dry run, a cancel or a refusal
    bool cancelled = false;
    std::optional<sheet::SheetError> fileError; ///< the file couldn't be read, or not to its end
    QStringList missingFields;                  ///< required fields without a column: nothing was tried
    Violations violations;                      ///< who may not import
    QStringList headings;
    ColumnMapping mapping; ///< the one that was used
};

/// What happens while an import runs, told in its thread.
class ImportObserver {
public:
    ImportObserver() = default;
    ImportObserver(const ImportObserver &) = delete;
    ImportObserver &operator=(const ImportObserver &) = delete;
    virtual ~ImportObserver() = default;

    /// Once, before the first row.
    virtual void begin(const QStringList & /*headings*/) {}
    /// From time to time; `permille` of the file is read. False cancels.
    virtual bool progress(const ImportTally & /*tally*/, int /*permille*/) { return true; }
    /// What became of each row; of one that isn't taken before rejected().
    virtual void taken(const sheet::SheetRow & /*row*/, RowOutcome /*outcome*/) {}
    /// A row that isn't taken, with all that is wrong with it.
    virtual void rejected(const sheet::SheetRow & /*row*/, const ImportTroubles & /*troubles*/) {}
    /// Once, after the last row of a file that was read to its end, before anything lasts. False cancels.
    virtual bool end() { return true; }
};

/// Takes spreadsheets in (docs/import.md). Rows are read and written one by one in one transaction, so that a failure or a
/// cancel leaves nothing, and memory stays the same but for some 30 bytes for each key.
class ImportDesk {
public:
    static constexpr qsizetype mostTroubles = 1000;

    explicit ImportDesk(Office office) : m_office(office) {}

    /// Reads no more than the first rows.
    static std::variant<ImportPreview, sheet::SheetError> preview(ImportKind kind, const ImportSource &source,
                                                                  int mostRows = 20);
    /// `act.by` answers for it; the rows' own journal entries carry the name. Throws storage::DbError.
    ImportReport run(const ImportPlan &plan, const Act &act, ImportObserver &observer);

    // Named mappings, kept for the next file of the same make.

    QStringList mappingNames(ImportKind kind);
    /// Headings by their fields.
    std::optional<QMap<QString, QString>> mapping(ImportKind kind, const QString &name);
    Result<Done> keepMapping(ImportKind kind, const QString &name, const QMap<QString, QString> &headings,
                             const Act &act);
    Result<Done> dropMapping(ImportKind kind, const QString &name, const Act &act);

private:
    Office m_office;
};

} // namespace fairlead::desk
