// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/import/importdesk.h"
#include "desk/office.h"
#include "domain/lists/listquery.h"
#include "sheet/sheetwriter.h"

#include <QDate>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace fairlead::report {

/// How an export ended.
struct ExportOutcome {
    qint64 rows = 0; ///< written, without the headings
    bool cancelled = false;
    std::optional<sheet::SheetError> error;

    [[nodiscard]] bool ok() const { return !cancelled && !error; }
};

/// Told from time to time how many of how many are done; false cancels.
using ExportProgress = std::function<bool(qint64 done, qint64 all)>;

/// The rows for a page of keys: one or several rows of cells for each key.
using RowsOfKeys = std::function<std::vector<std::vector<sheet::Cell>>(const std::vector<RowKey> &)>;

/// Writes a list as it is shown: the rows of `keys` in their order, fetched page by page. `file` ends in .xlsx or .csv.
ExportOutcome writeList(const QString &file, const sheet::SheetWriter::Layout &layout, const std::vector<RowKey> &keys,
                        const RowsOfKeys &rowsOf, const ExportProgress &progress);

/// Writes everything of a kind, with headings in the language of the program, so that an import takes it back. `from` and
/// `until` (both days included) choose the calls of the ledger by when they were received.
ExportOutcome exportKind(desk::Office office, desk::ImportKind kind, const QString &file, std::optional<QDate> from,
                         std::optional<QDate> until, const ExportProgress &progress);

/// The rows that an import didn't take: the columns of its file, and the reason.
class RejectedRows {
public:
    RejectedRows(QString file, desk::ImportKind kind) : m_file(std::move(file)), m_kind(kind) {}

    [[nodiscard]] std::optional<sheet::SheetError> begin(const QStringList &headings);
    [[nodiscard]] std::optional<sheet::SheetError> add(const sheet::SheetRow &row,
                                                       const desk::ImportTroubles &troubles);
    /// Puts the file into its place, where there was a row.
    [[nodiscard]] std::optional<sheet::SheetError> finish();
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    QString m_file;
    desk::ImportKind m_kind;
    std::unique_ptr<sheet::SheetWriter> m_writer;
    qsizetype m_columns = 0;
    qint64 m_count = 0;
};

} // namespace fairlead::report
