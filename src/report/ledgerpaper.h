// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/lists/ledger.h"
#include "report/paperdocument.h"

#include <QString>

namespace fairlead::report {

/// The service ledger (售后服务台帐) on A4 across: a line a case with caller, ship, engine, warranty, fault, how it was solved,
/// engineers, state and archive number; calls without a case among them. The head is repeated on each page, and at the end
/// stand the lines of who prepared and reviewed it.
///
/// It is a document of the company and always in Chinese, whatever language the window has.
class LedgerPaper : public PaperDocument {
public:
    /// `company` stands over the title; may be empty. `printedAt`, at the foot: a ledger goes on changing.
    explicit LedgerPaper(const Ledger &ledger, Instant printedAt, const QString &company = {});
};

} // namespace fairlead::report
