// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperdocument.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fairlead::report {

/// What is to stand on a list's paper, in the words of whoever prints it.
struct ListPaperContent {
    struct Column {
        QString title{};
        bool alignRight = false;
    };
    QString title{};
    QString company{};     ///< over the title; may be empty
    QStringList basis{};   ///< under it, a line each: which rows these are and in which order
    QString printed{};     ///< when and by whom, at the foot of each page
    QString numberTitle{}; ///< of the column with the rows' numbers
    QString pageNumber{};  ///< see PageEdges
    std::vector<Column> columns{};
    std::vector<QStringList> rows{}; ///< as many cells as columns
};

/// A list as it is shown (columns, order, rows) on A4: upright where the columns have room, else across. Long texts wrap, and
/// columns share the width so that none is cut off; the head is repeated on each page.
class ListPaper : public PaperDocument {
public:
    /// More is no reading for people: nobody should print it by mistake.
    static constexpr int mostRows = 5000;

    explicit ListPaper(const ListPaperContent &content);
};

/// How columns that would like these widths share `available`, all in the same unit: the narrow ones get what they like, the
/// wide ones the same each of what is left; what is to spare goes to all in proportion.
std::vector<qreal> sharedWidths(const std::vector<qreal> &wanted, qreal available);

} // namespace fairlead::report
