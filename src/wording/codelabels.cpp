// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/labels.h"

#include "wording/codetable.h"

namespace fairlead::wording {

namespace {

constexpr CodeText conditions[] = {
    {"complaint_customer_rules", QT_TRANSLATE_NOOP("wording", "Complaint about the customer's rules")},
    {"complaint_procedures", QT_TRANSLATE_NOOP("wording", "Complaint about the procedures")},
    {"confirm_again", QT_TRANSLATE_NOOP("wording", "Confirmation to be done again")},
    {"covers_this_kind", QT_TRANSLATE_NOOP("wording", "The clause covers this kind of case")},
    {"customer_rules_breached", QT_TRANSLATE_NOOP("wording", "Customer's rules breached")},
    {"data_lost", QT_TRANSLATE_NOOP("wording", "Equipment data lost")},
    {"delivery_calls_late", QT_TRANSLATE_NOOP("wording", "Calls not made in time")},
    {"four_donts_breached", QT_TRANSLATE_NOOP("wording", "Four don'ts, one never breached")},
    {"grievance", QT_TRANSLATE_NOOP("wording", "Customer's grievance")},
    {"intake_over", QT_TRANSLATE_NOOP("wording", "Intake is over")},
    {"late", QT_TRANSLATE_NOOP("wording", "Arrived late")},
    {"no_backup", QT_TRANSLATE_NOOP("wording", "No backup beforehand")},
    {"no_entry_time", QT_TRANSLATE_NOOP("wording", "No on-site time agreed")},
    {"no_phone_guidance", QT_TRANSLATE_NOOP("wording", "No phone guidance by the receiver")},
    {"no_specialist_in_time", QT_TRANSLATE_NOOP("wording", "No specialist within 2 h")},
    {"nobody_assigned", QT_TRANSLATE_NOOP("wording", "Nobody assigned in time")},
    {"not_cleaned", QT_TRANSLATE_NOOP("wording", "Follow-up found the site not cleaned")},
    {"not_ready", QT_TRANSLATE_NOOP("wording", "Tools or spare parts not ready")},
    {"not_solved_by_phone", QT_TRANSLATE_NOOP("wording", "Not solved by phone")},
    {"overran", QT_TRANSLATE_NOOP("wording", "Job overran")},
    {"procedures_breached", QT_TRANSLATE_NOOP("wording", "Working procedures violated")},
    {"review_failed", QT_TRANSLATE_NOOP("wording", "Review failed")},
    {"sent_to_dispatch", QT_TRANSLATE_NOOP("wording", "Sent to dispatch")},
    {"sheet_missing", QT_TRANSLATE_NOOP("wording", "Daily sheet not filled in")},
    {"ship_delivered", QT_TRANSLATE_NOOP("wording", "Ship delivered")},
    {"very_satisfied_or_praised", QT_TRANSLATE_NOOP("wording", "Very satisfied, or praised")},
    {"without_cause", QT_TRANSLATE_NOOP("wording", "Without cause")},
};
static_assert(isSortedByCode(conditions));

constexpr CodeText actions[] = {
    {"add_contact", QT_TRANSLATE_NOOP("wording", "Contact added")},
    {"add_employee", QT_TRANSLATE_NOOP("wording", "Employee added")},
    {"add_engine", QT_TRANSLATE_NOOP("wording", "Engine added")},
    {"add_party", QT_TRANSLATE_NOOP("wording", "Party added")},
    {"add_ship", QT_TRANSLATE_NOOP("wording", "Ship added")},
    {"add_tool", QT_TRANSLATE_NOOP("wording", "Tool added")},
    {"agree_appointment", QT_TRANSLATE_NOOP("wording", "Appointment agreed")},
    {"answer_objection", QT_TRANSLATE_NOOP("wording", "Objection answered")},
    {"archive_work_order", QT_TRANSLATE_NOOP("wording", "Work order archived")},
    {"arrive_on_site", QT_TRANSLATE_NOOP("wording", "Arrived on site")},
    {"assign_crew", QT_TRANSLATE_NOOP("wording", "Crew assigned")},
    {"assign_follow_up", QT_TRANSLATE_NOOP("wording", "Follow-up assigned")},
    {"attach_file", QT_TRANSLATE_NOOP("wording", "File attached")},
    {"cancel_absence", QT_TRANSLATE_NOOP("wording", "Absence cancelled")},
    {"cancel_ticket", QT_TRANSLATE_NOOP("wording", "Ticket cancelled")},
    {"caption_attachment", QT_TRANSLATE_NOOP("wording", "Caption of an attachment changed")},
    {"change_clause", QT_TRANSLATE_NOOP("wording", "Clause changed")},
    {"change_contact", QT_TRANSLATE_NOOP("wording", "Contact changed")},
    {"change_employee", QT_TRANSLATE_NOOP("wording", "Employee changed")},
    {"change_engine", QT_TRANSLATE_NOOP("wording", "Engine changed")},
    {"change_party", QT_TRANSLATE_NOOP("wording", "Party changed")},
    {"change_planned_end", QT_TRANSLATE_NOOP("wording", "Planned end changed")},
    {"change_settings", QT_TRANSLATE_NOOP("wording", "Settings changed")},
    {"change_ship", QT_TRANSLATE_NOOP("wording", "Ship changed")},
    {"change_tool", QT_TRANSLATE_NOOP("wording", "Tool changed")},
    {"check_item", QT_TRANSLATE_NOOP("wording", "Planned item checked")},
    {"close_month", QT_TRANSLATE_NOOP("wording", "Month closed")},
    {"close_ticket", QT_TRANSLATE_NOOP("wording", "Ticket closed")},
    {"decide", QT_TRANSLATE_NOOP("wording", "Proposal decided")},
    {"drop_import_mapping", QT_TRANSLATE_NOOP("wording", "Column mapping dropped")},
    {"drop_item", QT_TRANSLATE_NOOP("wording", "Planned item dropped")},
    {"enter_absence", QT_TRANSLATE_NOOP("wording", "Absence entered")},
    {"give_guidance", QT_TRANSLATE_NOOP("wording", "Phone guidance given")},
    {"import_ledger", QT_TRANSLATE_NOOP("wording", "Taken over from an old ledger")},
    {"import_ship_delivery", QT_TRANSLATE_NOOP("wording", "Earlier delivery taken over")},
    {"install_manual", QT_TRANSLATE_NOOP("wording", "Manual installed")},
    {"install_rulebook", QT_TRANSLATE_NOOP("wording", "Rulebook installed")},
    {"judge_improper_use", QT_TRANSLATE_NOOP("wording", "Improper use judged")},
    {"keep_import_mapping", QT_TRANSLATE_NOOP("wording", "Column mapping kept")},
    {"leave_site", QT_TRANSLATE_NOOP("wording", "Left the site")},
    {"lend_tool", QT_TRANSLATE_NOOP("wording", "Tool lent")},
    {"log_attempt", QT_TRANSLATE_NOOP("wording", "Follow-up attempt logged")},
    {"log_call", QT_TRANSLATE_NOOP("wording", "Call logged")},
    {"merge_contacts", QT_TRANSLATE_NOOP("wording", "Contacts merged")},
    {"merge_engines", QT_TRANSLATE_NOOP("wording", "Engines merged")},
    {"merge_parties", QT_TRANSLATE_NOOP("wording", "Parties merged")},
    {"merge_ships", QT_TRANSLATE_NOOP("wording", "Ships merged")},
    {"merge_tickets", QT_TRANSLATE_NOOP("wording", "Tickets merged")},
    {"name_signatories", QT_TRANSLATE_NOOP("wording", "Signatories named")},
    {"object", QT_TRANSLATE_NOOP("wording", "Objection raised")},
    {"plan_items", QT_TRANSLATE_NOOP("wording", "Tools and parts planned")},
    {"plan_visit", QT_TRANSLATE_NOOP("wording", "Visit planned")},
    {"prepare_work_order", QT_TRANSLATE_NOOP("wording", "Work order prepared")},
    {"propose_by_hand", QT_TRANSLATE_NOOP("wording", "Proposed by hand")},
    {"record_backup", QT_TRANSLATE_NOOP("wording", "Data backup recorded")},
    {"record_breach", QT_TRANSLATE_NOOP("wording", "Breach recorded")},
    {"record_complaint", QT_TRANSLATE_NOOP("wording", "Complaint recorded")},
    {"record_correction", QT_TRANSLATE_NOOP("wording", "Correction recorded")},
    {"record_late_cause", QT_TRANSLATE_NOOP("wording", "Cause for being late recorded")},
    {"record_praise", QT_TRANSLATE_NOOP("wording", "Praise recorded")},
    {"record_ship_delivery", QT_TRANSLATE_NOOP("wording", "Ship delivery recorded")},
    {"reopen_month", QT_TRANSLATE_NOOP("wording", "Month opened again")},
    {"reschedule_visit", QT_TRANSLATE_NOOP("wording", "New entry time agreed")},
    {"return_tool", QT_TRANSLATE_NOOP("wording", "Tool returned")},
    {"reverse", QT_TRANSLATE_NOOP("wording", "Decision taken back")},
    {"review_daily_sheet", QT_TRANSLATE_NOOP("wording", "Daily sheet reviewed")},
    {"review_work_order", QT_TRANSLATE_NOOP("wording", "Work order reviewed")},
    {"send_to_dispatch", QT_TRANSLATE_NOOP("wording", "Sent to dispatch")},
    {"set_template", QT_TRANSLATE_NOOP("wording", "Template set")},
    {"sign_work_order", QT_TRANSLATE_NOOP("wording", "Work order signed")},
    {"solve_by_phone", QT_TRANSLATE_NOOP("wording", "Solved by phone")},
    {"submit_work_order", QT_TRANSLATE_NOOP("wording", "Work order submitted")},
    {"sweep", QT_TRANSLATE_NOOP("wording", "Judged anew as time had passed")},
    {"tick_preparation", QT_TRANSLATE_NOOP("wording", "Preparation checked")},
    {"void_warranty", QT_TRANSLATE_NOOP("wording", "Warranty made void")},
    {"withdraw_attachment", QT_TRANSLATE_NOOP("wording", "Attachment withdrawn")},
    {"write_daily_sheet", QT_TRANSLATE_NOOP("wording", "Daily sheet written")},
};
static_assert(isSortedByCode(actions));

} // namespace

QString conditionLabel(const QString &name)
{
    return textIn(conditions, name);
}

QString actionLabel(const QString &action)
{
    return textIn(actions, action);
}

} // namespace fairlead::wording
