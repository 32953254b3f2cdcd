// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/import/importdesk.h"
#include "ui/core/progress.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What an import does away from the GUI thread, and what comes back.
namespace fairlead::ui {

/// A file as it was found.
struct FileLook {
    QStringList sheets; ///< of a workbook, known even where the chosen one can't be read
    desk::ImportPreview preview;
    std::optional<sheet::SheetError> error; ///< the preview is empty then
};
FileLook lookAt(desk::ImportKind kind, const desk::ImportSource &source);

/// A row of the file with what became of it; its texts on one line and cut where they are long.
struct TriedRow {
    qint64 number = 0;
    desk::RowOutcome outcome = desk::RowOutcome::Skipped;
    QStringList cells;
};

struct ImportAnswer {
    desk::ImportReport report;
    std::vector<TriedRow> rows; ///< of a dry run: the first rows, and those whose troubles are listed
    bool wroteRejects = false;
    std::optional<sheet::SheetError> rejectsError; ///< the file of rejected rows couldn't be written: nothing was

    [[nodiscard]] bool wrote() const { return report.written; }
};

/// Runs the plan. `rejects`: where the rejected rows go; may be empty. Throws storage::DbError.
ImportAnswer runImport(desk::Office office, const desk::Act &act, const desk::ImportPlan &plan, const QString &rejects,
                       Progress &progress);

/// So many of the first rows of a file are shown.
constexpr size_t mostShownRows = 200;
/// So many columns of them.
constexpr qsizetype mostShownColumns = 100;
/// A cell's text for a table: one line, not too long to be drawn at once.
QString cellText(const sheet::Cell &cell);

} // namespace fairlead::ui
