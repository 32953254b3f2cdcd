// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/intakecommands.h"
#include "desk/lists/ledger.h"
#include "desk/lists/rows.h"
#include "desk/office.h"
#include "desk/result.h"

namespace fairlead::desk {

/// Intake (接单): the call log, phone guidance, and where a case goes from there.
class IntakeDesk {
public:
    explicit IntakeDesk(Office office) : m_office(office) {}

    Result<LoggedCall> logCall(const LogCall &command, const Act &act);
    Result<GuidanceId> giveGuidance(const GiveGuidance &command, const Act &act);
    Result<Done> solveByPhone(const SolveByPhone &command, const Act &act);
    Result<Done> sendToDispatch(const SendToDispatch &command, const Act &act);
    Result<Done> judgeImproperUse(const JudgeImproperUse &command, const Act &act);
    Result<Done> cancelTicket(const CancelTicket &command, const Act &act);
    Result<Done> mergeTickets(const MergeTickets &command, const Act &act);

    /// The service ledger (售后服务台帐).
    std::vector<RowKey> ticketKeys(const ListQuery &query);
    std::vector<TicketRow> ticketRows(const std::vector<RowKey> &keys);
    /// The service ledger of a range of days, both inclusive, for paper and other files: a line a case, with all that was done,
    /// and a line for each call without one. Violations: `until` before `from`; more than mostLedgerLines (`until`).
    Result<Ledger> ledger(QDate from, QDate until);
    /// Some years of a busy office; more would take minutes to print.
    static constexpr int mostLedgerLines = 20'000;
    /// The open tickets of an engine, newest first: shown while the caller still speaks.
    std::vector<TicketRow> openTicketsOf(const EngineId &engine);

private:
    /// What falls due first comes first: only the rules can say.
    std::vector<RowKey> byUrgency(const ListQuery &query);

    Office m_office;
};

} // namespace fairlead::desk
