// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fairlead::cli {

/// How many columns of a terminal a text takes: Chinese characters take two.
int displayWidth(const QString &text);

/// A table of plain text with aligned columns.
class TextTable {
public:
    explicit TextTable(QStringList header) : m_header(std::move(header)) {}

    /// Line breaks and control characters of a cell are shown as spaces.
    void add(QStringList cells);
    /// Figures of this column stand at its right edge.
    void alignRight(qsizetype column) { m_right.push_back(column); }
    /// Without a line break at the end.
    [[nodiscard]] QString toString() const;

private:
    [[nodiscard]] QString padded(const QString &cell, int width, qsizetype column) const;

    QStringList m_header;
    std::vector<QStringList> m_rows;
    std::vector<qsizetype> m_right;
};

} // namespace fairlead::cli
