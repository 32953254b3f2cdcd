// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <utility>
#include <vector>

namespace fairlead::sheet {

/// One cell of a sheet, read or to be written. Numbers go as text with their decimals, never as floating point.
struct Cell {
    enum class Type {
        Empty,
        Text,
        Number,  ///< `text` like `-0.20`: a point, no group separators; whole where it can be
        Boolean, ///< `text` is TRUE or FALSE
        Date,    ///< `date`, `time`, or both
        Error    ///< `text` like `#N/A`
    };

    Type type = Type::Empty;
    QString text; ///< of dates too: 2009-07-01, 2009-07-01 14:05 or 14:05, with :SS where there are seconds
    QDate date;   ///< invalid for a time of day alone
    QTime time;   ///< invalid for a day alone

    [[nodiscard]] bool isEmpty() const { return type == Type::Empty; }

    static Cell ofText(QString text);
    /// `decimal` as above.
    static Cell ofNumber(QString decimal);
    static Cell ofInteger(qint64 number) { return ofNumber(QString::number(number)); }
    static Cell ofBoolean(bool value);
    static Cell ofError(QString text);
    /// An invalid date gives an empty cell.
    static Cell ofDate(QDate date);
    /// A day and a time, to the second. An invalid date leaves the time alone.
    static Cell ofMoment(QDate date, QTime time);

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// One row with its cells from column 0 on, up to its last that holds something.
struct SheetRow {
    qint64 number = 0; ///< as spreadsheets show it, from 1; in csv the number of the record
    bool hidden = false;
    std::vector<Cell> cells;

    /// The cell of a column, empty where the row has none.
    [[nodiscard]] const Cell &at(int column) const
    {
        static const Cell none;
        return column >= 0 && static_cast<size_t>(column) < cells.size() ? cells[static_cast<size_t>(column)] : none;
    }
    [[nodiscard]] bool isEmpty() const
    {
        for (const Cell &cell : cells) {
            if (!cell.isEmpty())
                return false;
        }
        return true;
    }
};

/// A, B, … Z, AA, … for columns counted from 0.
QString columnLetters(int column);

} // namespace fairlead::sheet
