// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/fields.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

void add(QJsonObject &fields, const Entry &entry)
{
    fields.insert(u"happened_at"_s, fieldOf(entry.happenedAt));
    fields.insert(u"entered_at"_s, fieldOf(entry.enteredAt));
    fields.insert(u"entered_by"_s, fieldOf(entry.enteredBy));
}

} // namespace

QJsonValue fieldOf(const Skill &skill)
{
    QJsonObject fields;
    if (!skill.model.isEmpty())
        fields.insert(u"model"_s, skill.model);
    if (skill.job)
        fields.insert(u"job"_s, fieldOf(*skill.job));
    return fields;
}

QJsonValue fieldOf(const Certificate &certificate)
{
    QJsonObject fields{{u"name"_s, certificate.name}};
    for (const auto &[name, text] : {std::pair(u"number"_s, certificate.number),
                                     {u"issued_by"_s, certificate.issuedBy},
                                     {u"scope"_s, certificate.scope}}) {
        if (!text.isEmpty())
            fields.insert(name, text);
    }
    if (certificate.validUntil)
        fields.insert(u"valid_until"_s, fieldOf(*certificate.validUntil));
    return fields;
}

QJsonObject fieldsOf(const Employee &employee)
{
    QJsonObject fields{{u"staff_no"_s, employee.staffNo},
                       {u"name"_s, employee.name},
                       {u"roles"_s, fieldOf(employee.roles)},
                       {u"phone"_s, employee.phone},
                       {u"active"_s, employee.active}};
    // Most people have none: no empty lists in the journal.
    if (!employee.skills.empty())
        fields.insert(u"skills"_s, fieldOf(employee.skills));
    if (!employee.certificates.empty())
        fields.insert(u"certificates"_s, fieldOf(employee.certificates));
    return fields;
}

QJsonObject fieldsOf(const Party &party)
{
    return {{u"name"_s, party.name},
            {u"kind"_s, fieldOf(party.kind)},
            {u"active"_s, party.active},
            {u"merged_into"_s, fieldOf(party.mergedInto)}};
}

QJsonObject fieldsOf(const Contact &contact)
{
    return {{u"party_id"_s, fieldOf(contact.partyId)},
            {u"name"_s, contact.name},
            {u"phones"_s, QJsonArray::fromStringList(contact.phones)},
            {u"active"_s, contact.active},
            {u"merged_into"_s, fieldOf(contact.mergedInto)}};
}

QJsonObject fieldsOf(const Ship &ship)
{
    return {{u"name"_s, ship.name},
            {u"hull_no"_s, ship.hullNo},
            {u"imo_no"_s, ship.imoNo},
            {u"owner_id"_s, fieldOf(ship.ownerId)},
            {u"yard_id"_s, fieldOf(ship.yardId)},
            {u"designer_id"_s, fieldOf(ship.designerId)},
            {u"delivered_on"_s, fieldOf(ship.deliveredOn)},
            {u"active"_s, ship.active},
            {u"merged_into"_s, fieldOf(ship.mergedInto)}};
}

QJsonObject fieldsOf(const Engine &engine)
{
    QJsonObject fields{{u"model"_s, engine.model},
                       {u"serial_no"_s, engine.serialNo},
                       {u"ship_id"_s, fieldOf(engine.shipId)},
                       {u"delivered_on"_s, fieldOf(engine.dates.deliveredOn)},
                       {u"sea_trial_on"_s, fieldOf(engine.dates.seaTrialOn)},
                       {u"contract_until"_s, fieldOf(engine.dates.contractUntil)},
                       {u"contract_note"_s, engine.contractNote},
                       {u"active"_s, engine.active},
                       {u"merged_into"_s, fieldOf(engine.mergedInto)}};
    if (engine.voided) {
        fields.insert(u"void_from"_s, fieldOf(engine.voided->from));
        fields.insert(u"void_reason"_s, engine.voided->reason);
        fields.insert(u"void_approved_by"_s, fieldOf(engine.voided->approvedBy));
    }
    return fields;
}

QJsonObject fieldsOf(const Ticket &ticket)
{
    const WarrantyVerdict &verdict = ticket.verdict;
    QJsonObject fields{{u"number"_s, ticket.number},
                       {u"kind"_s, fieldOf(ticket.kind)},
                       {u"state"_s, fieldOf(ticket.state)},
                       {u"engine_id"_s, fieldOf(ticket.engineId)},
                       {u"ship_id"_s, fieldOf(ticket.shipId)},
                       {u"fault"_s, ticket.fault},
                       {u"priority"_s, fieldOf(ticket.priority)},
                       {u"received_at"_s, fieldOf(ticket.receivedAt)},
                       {u"receiver_id"_s, fieldOf(ticket.receiverId)},
                       {u"head_id"_s, fieldOf(ticket.headId)},
                       {u"left_intake_at"_s, fieldOf(ticket.leftIntakeAt)},
                       {u"sent_to_dispatch_at"_s, fieldOf(ticket.sentToDispatchAt)},
                       {u"ended_at"_s, fieldOf(ticket.endedAt)},
                       {u"cancel_reason"_s, ticket.cancelReason},
                       {u"merged_into"_s, fieldOf(ticket.mergedInto)},
                       {u"judged_on"_s, fieldOf(ticket.judgedOn)},
                       {u"verdict_covered"_s, fieldOf(verdict.covered)},
                       {u"verdict_basis"_s, fieldOf(verdict.basis)},
                       {u"verdict_last_day"_s, fieldOf(verdict.lastDay)},
                       {u"verdict_delivery_last_day"_s, fieldOf(verdict.deliveryLastDay)},
                       {u"verdict_sea_trial_last_day"_s, fieldOf(verdict.seaTrialLastDay)},
                       {u"verdict_days_left"_s, fieldOf(verdict.daysLeft)},
                       {u"verdict_provisional"_s, verdict.provisional},
                       {u"verdict_voided"_s, verdict.voided},
                       {u"verdict_last_day_at_rest"_s, verdict.lastDayAtRest}};
    if (ticket.improperUse) {
        fields.insert(u"improper_use_reason"_s, ticket.improperUse->reason);
        fields.insert(u"improper_use_approved_by"_s, fieldOf(ticket.improperUse->approvedBy));
    }
    return fields;
}

QJsonObject fieldsOf(const Call &call)
{
    QJsonObject fields{{u"ticket_id"_s, fieldOf(call.ticketId)},   {u"receiver_id"_s, fieldOf(call.receiverId)},
                       {u"caller_name"_s, call.callerName},        {u"caller_phone"_s, call.callerPhone},
                       {u"contact_id"_s, fieldOf(call.contactId)}, {u"kind"_s, fieldOf(call.kind)},
                       {u"channel"_s, fieldOf(call.channel)},      {u"text"_s, call.text}};
    add(fields, call.entry);
    return fields;
}

QJsonObject fieldsOf(const Guidance &guidance)
{
    QJsonObject fields{{u"ticket_id"_s, fieldOf(guidance.ticketId)},
                       {u"guide_id"_s, fieldOf(guidance.guideId)},
                       {u"by_specialist"_s, guidance.bySpecialist},
                       {u"outcome"_s, fieldOf(guidance.outcome)},
                       {u"note"_s, guidance.note}};
    add(fields, guidance.entry);
    return fields;
}

QJsonObject fieldsOf(const Appointment &appointment)
{
    QJsonObject fields{
        {u"entry_at"_s, fieldOf(appointment.entryAt)},     {u"place"_s, appointment.place},
        {u"contact_name"_s, appointment.contactName},      {u"contact_phone"_s, appointment.contactPhone},
        {u"place_kind"_s, fieldOf(appointment.placeKind)}, {u"port"_s, appointment.port},
        {u"customer_rules"_s, appointment.customerRules}};
    add(fields, appointment.entry);
    return fields;
}

QJsonObject fieldsOf(const Reschedule &reschedule)
{
    QJsonObject fields{{u"new_entry_at"_s, fieldOf(reschedule.newEntryAt)},
                       {u"apologised"_s, reschedule.apologised},
                       {u"reason"_s, reschedule.reason},
                       {u"told_by"_s, fieldOf(reschedule.toldBy)}};
    add(fields, reschedule.entry);
    return fields;
}

QJsonObject fieldsOf(const Preparation &preparation)
{
    QJsonObject fields{
        {u"item"_s, fieldOf(preparation.item)}, {u"ready"_s, preparation.ready}, {u"note"_s, preparation.note}};
    add(fields, preparation.entry);
    return fields;
}

QJsonObject fieldsOf(const Overrule &overrule)
{
    QJsonObject fields{{u"employee_id"_s, fieldOf(overrule.employeeId)},
                       {u"conflict"_s, fieldOf(overrule.kind)},
                       {u"detail"_s, overrule.detail},
                       {u"reason"_s, overrule.reason}};
    add(fields, overrule.entry);
    return fields;
}

QJsonObject fieldsOf(const Absence &absence)
{
    QJsonObject fields{{u"employee_id"_s, fieldOf(absence.employeeId)},
                       {u"kind"_s, fieldOf(absence.kind)},
                       {u"from_on"_s, fieldOf(absence.from)},
                       {u"until_on"_s, fieldOf(absence.until)},
                       {u"note"_s, absence.note}};
    add(fields, absence.entry);
    if (absence.cancelled) {
        fields.insert(u"cancel_reason"_s, absence.cancelled->reason);
        fields.insert(u"cancelled_happened_at"_s, fieldOf(absence.cancelled->entry.happenedAt));
        fields.insert(u"cancelled_entered_at"_s, fieldOf(absence.cancelled->entry.enteredAt));
        fields.insert(u"cancelled_entered_by"_s, fieldOf(absence.cancelled->entry.enteredBy));
    }
    return fields;
}

QJsonObject fieldsOf(const Visit &visit)
{
    QJsonArray crew;
    for (const CrewMember &member : visit.crew)
        crew.append(fieldOf(member.employeeId));
    QJsonObject fields{{u"ticket_id"_s, fieldOf(visit.ticketId)},
                       {u"sequence"_s, visit.sequence},
                       {u"assigned_at"_s, fieldOf(visit.assignedAt)},
                       {u"planned_end_at"_s, fieldOf(visit.plannedEndAt)},
                       {u"standing_entry_at"_s, fieldOf(visit.standingEntryAt)},
                       {u"arrived_at"_s, fieldOf(visit.arrivedAt)},
                       {u"departed_at"_s, fieldOf(visit.departedAt)},
                       {u"finished"_s, visit.finished},
                       {u"left_open"_s, visit.leftOpen},
                       {u"lead"_s, fieldOf(visit.leadId())},
                       {u"crew"_s, crew}};
    if (visit.lateCause) {
        fields.insert(u"late_cause"_s, visit.lateCause->cause);
        fields.insert(u"late_cause_happened_at"_s, fieldOf(visit.lateCause->entry.happenedAt));
        fields.insert(u"late_cause_entered_at"_s, fieldOf(visit.lateCause->entry.enteredAt));
        fields.insert(u"late_cause_entered_by"_s, fieldOf(visit.lateCause->entry.enteredBy));
    }
    return fields;
}

} // namespace fairlead::desk
