// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fairlead::desk {

/// What is wrong with one cell, or with a row as a whole. `code` is that of a ViolationCode, of a rules::DayTrouble, or
///   error_cell         the cell holds an error such as #N/A
///   unknown_word       no word that stands for a value of this field
///   twice_in_file      the key stands in an earlier row already; parameter: that row
///   ended_before       a case can't end before it was received; parameter: when it was received (ISO)
///   there_already      the row was skipped, since its record is there; parameter: its key
///   open_but_ended     the state says that the case is open, but there is an end; parameter: the state
struct ImportTrouble {
    qint64 row = 0;  ///< as spreadsheets count
    int column = -1; ///< from 0; -1: the whole row, or a field that has no column
    QString field;
    QString code;
    QStringList parameters;
    QString given; ///< what stands in the cell
};

using ImportTroubles = std::vector<ImportTrouble>;

} // namespace fairlead::desk
