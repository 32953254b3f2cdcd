// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperflow.h"

#include <QString>
#include <QStringList>

namespace fairlead::report {

/// What several sheets have in common.

/// `—` where nothing is known: an empty field on a signed sheet could be filled in afterwards.
QString orDash(const QString &text);

/// A paragraph of that width.
PaperRow paragraph(qreal widthMm, const PaperText &text, const TextStyle &style, qreal padYMm = 0.5);

/// The head of a table, in the columns of `grid`; stays with the row that follows.
PaperRow tableHead(const PaperGrid &grid, const QStringList &titles);

/// A row of fields to sign in, such as 制表, 审核, 批准, each with room for a stamp and the day.
PaperBlock signatureBlock(qreal widthMm, const QStringList &labels);

} // namespace fairlead::report
