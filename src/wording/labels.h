// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "domain/call.h"
#include "domain/conflict.h"
#include "domain/customervoice.h"
#include "domain/employee.h"
#include "domain/equipment.h"
#include "domain/followup.h"
#include "domain/party.h"
#include "domain/proposal.h"
#include "domain/settings.h"
#include "domain/sitework.h"
#include "domain/ticket.h"
#include "domain/visit.h"
#include "domain/warrantyverdict.h"
#include "rules/deadlines.h"
#include "rules/rulebook.h"
#include "rules/sheetdays.h"
#include "rules/workflow.h"

#include <QString>

/// Names for people, in the language of the program as it is now: plain text, asked for anew when the language changes.
namespace fairlead::wording {

QString label(PartyKind kind);
QString label(Role role);
QString label(Job job);
QString label(TicketKind kind);
QString label(TicketState state);
QString label(Priority priority);
QString label(CallKind kind);
QString label(Channel channel);
QString label(GuidanceOutcome outcome);
QString label(PreparationItem item);
QString label(DataBackup backup);
QString label(SheetState state);
QString label(rules::SheetDayState state);
QString label(SignedHow how);
QString label(PlaceKind kind);
QString label(AbsenceKind kind);
QString label(ConflictKind kind);
QString label(DoubleBooking what);
QString label(BreachSubject subject);
QString label(FourDonts which);
/// What it means that this one was kept.
QString keptLabel(FourDonts which);
QString label(ComplaintSubject subject);
QString label(FollowUpKind kind);
QString label(FollowUpParty party);
QString label(Satisfaction satisfaction);
QString label(WarrantyBasis basis);
QString label(EquipmentKind kind);
QString label(ModelMatch match);

QString label(ConditionState state);
QString label(Awaits awaits);
QString label(ProposalState state);
QString label(ProposalOrigin origin);
QString label(DecisionVerdict verdict);
QString label(RecordKind kind);

QString label(rules::DeadlineKind kind);
QString label(rules::DeadlineState state);
QString label(rules::Move move);
QString label(rules::ClauseState state);
QString label(rules::ClauseUnit unit);

/// A condition of a clause by its name in the rulebook (`late`). A name that isn't known is given back as it is.
QString conditionLabel(const QString &name);

/// A field by its code in commands, facts files and the journal (`entry_at`). A code that isn't known is given back as it
/// is; of one like `signatories[2]` or `crew.lead` the last name counts.
QString fieldLabel(const QString &code);

/// What was done, by the command's name in facts files and the journal (`log_call`). A name that isn't known is given back
/// as it is.
QString actionLabel(const QString &action);

} // namespace fairlead::wording
