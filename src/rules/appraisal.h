// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/employee.h"
#include "domain/month.h"
#include "domain/proposal.h"
#include "domain/settings.h"
#include "rules/rulebook.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace fairlead::rules {

/// The appraisal month for a fact of that day: its own, or the first later one that isn't closed.
Month openMonthFor(QDate happenedOn, const std::set<Month> &closed);

/// One line of a person's month: an award of a decision, with all that the sheet prints of it.
struct AppraisalEntry {
    DecisionId decisionId;
    ProposalId proposalId;
    EmployeeId personId;
    QString clauseId;
    QString clauseText;   ///< the scored condition in Chinese, as the rulebook in force had it
    QString reading;      ///< the reading in Chinese while the clause is a reading; else empty
    QString ticketNumber; ///< empty where no case is concerned
    QString shipName;     ///< empty where unknown
    QDate happenedOn;
    bool late = false;     ///< happened in an earlier month, which was closed
    bool reversal = false; ///< takes back an earlier entry: the figures are its figures with the opposite sign
    Points points;
    Money money;
    QString reason;    ///< of the decision
    QString decidedBy; ///< name
    QDate decidedOn;
};

/// A person's month. `deductions` is a magnitude: total = base − deductions + rewards. An entry counts as one or the other
/// by its sign, so that a deduction's reversal is found among the rewards and both sums keep what stands on the paper.
struct PersonMonth {
    EmployeeId personId;
    QString staffNo;
    QString name;
    Points base;
    std::vector<AppraisalEntry> entries; ///< by day, clause and ticket
    Points deductions;
    Points rewards;
    Points total;
    Money money;  ///< yuan are a ledger of their own and never part of the points
    int rank = 0; ///< by total, equals alike (1, 2, 2, 4); 0 where the company wants none
};

/// A closing of the month that was undone: its trace on every later sheet.
struct MonthReopened {
    Instant closedAt;
    QString closedBy; ///< name
    QString digest;   ///< of the sheet that was closed then
    Instant reopenedAt;
    QString reopenedBy; ///< name
    QString reason;
};

/// A whole month, all that the sheet prints (考核月).
struct MonthSheet {
    Month month;
    int rulebookVersion = 0;
    QString rulebookTitle;
    bool closed = false;
    std::optional<Instant> closedAt;
    QString closedBy;                      ///< name
    std::vector<MonthReopened> reopenings; ///< by time
    std::vector<PersonMonth> persons;      ///< by staff number
};

/// Adds up a month: everybody of `employees`, with or without entries, and whoever else has one. It is left open.
MonthSheet assembleMonth(Month month, const std::vector<Employee> &employees, const CompanySettings &settings,
                         std::vector<AppraisalEntry> entries, const Rulebook &rulebook);

/// A closed month as lasting bytes (JSON, keys in a fixed order), and back. What was frozen prints the same for ever.
QByteArray freeze(const MonthSheet &sheet);
/// Nothing for bytes that aren't whole, or of a later form.
std::optional<MonthSheet> thaw(const QByteArray &bytes);

} // namespace fairlead::rules
