// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/conditions/catalogue.h"

#include "rules/conditions/delivery.h"
#include "rules/conditions/intake.h"
#include "rules/conditions/onsite.h"
#include "rules/conditions/voices.h"

namespace fairlead::rules::conditions {

namespace {

using enum Weight;

constexpr Rule catalogue[] = {
    // ticket: B1.1 to B2.1
    {"intake_over", ClauseUnit::Ticket, Circumstance, intakeOver, nullptr},
    {"no_phone_guidance", ClauseUnit::Ticket, Ground, noPhoneGuidance, nullptr},
    {"not_solved_by_phone", ClauseUnit::Ticket, Circumstance, notSolvedByPhone, nullptr},
    {"no_specialist_in_time", ClauseUnit::Ticket, Ground, noSpecialistInTime, nullptr},
    {"sent_to_dispatch", ClauseUnit::Ticket, Circumstance, sentToDispatch, nullptr},
    {"no_entry_time", ClauseUnit::Ticket, Ground, noEntryTime, nullptr},
    {"nobody_assigned", ClauseUnit::Ticket, Ground, nobodyAssigned, nullptr},
    // visit: A1.2, B3.2, A2.1
    {"customer_rules_breached", ClauseUnit::Visit, Ground, customerRulesBreached, crewAndCustomerRulesBreakers},
    {"complaint_customer_rules", ClauseUnit::Visit, Ground, complaintOfCustomerRules, nullptr},
    {"procedures_breached", ClauseUnit::Visit, Ground, proceduresBreached, crewAndProceduresBreakers},
    {"complaint_procedures", ClauseUnit::Visit, Ground, complaintOfProcedures, nullptr},
    // visit: A1.3, B3.3
    {"not_ready", ClauseUnit::Visit, Ground, notReady, nullptr},
    {"overran", ClauseUnit::Visit, Ground, overran, nullptr},
    // visit: A1.5, B3.4
    {"late", ClauseUnit::Visit, Ground, late, nullptr},
    {"without_cause", ClauseUnit::Visit, Circumstance, withoutCause, nullptr},
    {"grievance", ClauseUnit::Visit, Ground, grievance, nullptr},
    // visit: A3.1, A4.2
    {"not_cleaned", ClauseUnit::Visit, Ground, notCleaned, nullptr},
    {"very_satisfied_or_praised", ClauseUnit::Visit, Ground, verySatisfiedOrPraised, praisedOfCrew},
    {"covers_this_kind", ClauseUnit::Visit, Circumstance, coversThisKind, nullptr},
    // breach: A2.2, A2.3
    {"data_lost", ClauseUnit::Breach, Ground, dataLost, whoBreached},
    {"no_backup", ClauseUnit::Breach, Circumstance, noBackup, whoBreached},
    {"four_donts_breached", ClauseUnit::Breach, Ground, fourDontsBreached, whoBreached},
    // on-site day: A3.2
    {"sheet_missing", ClauseUnit::OnSiteDay, Ground, sheetMissing, nullptr},
    // review: A3.3
    {"review_failed", ClauseUnit::Review, Ground, reviewFailed, whoSubmitted},
    {"confirm_again", ClauseUnit::Review, Ground, confirmAgain, whoSubmitted},
    // delivery: A4.1
    {"ship_delivered", ClauseUnit::Delivery, Circumstance, shipDelivered, nullptr},
    {"delivery_calls_late", ClauseUnit::Delivery, Ground, deliveryCallsLate, agentOfLateCall},
};

} // namespace

const Rule *find(const QString &name)
{
    for (const Rule &rule : catalogue) {
        if (name == QLatin1String(rule.name))
            return &rule;
    }
    return nullptr;
}

QStringList namesFor(ClauseUnit unit)
{
    QStringList names;
    for (const Rule &rule : catalogue) {
        if (rule.unit == unit)
            names.append(QString::fromLatin1(rule.name));
    }
    return names;
}

} // namespace fairlead::rules::conditions
