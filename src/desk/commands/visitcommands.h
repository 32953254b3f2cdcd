// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/attachmentcommands.h"
#include "domain/absence.h"
#include "domain/sitework.h"
#include "domain/visit.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fairlead::desk {

/// A visit named by its case and number; 0 is the case's newest visit.
struct VisitRef {
    TicketId ticket;  ///< `ticket`
    int sequence = 0; ///< `visit`
};

/// An entry time settled with the customer (act.at is when): A1.4, B1.3. Makes the case's next visit when there is none
/// yet to come.
struct AgreeAppointment {
    TicketId ticket;                              ///< `ticket`
    Instant entryAt;                              ///< `entry_at`
    QString place;                                ///< `place`
    QString contactName;                          ///< `contact_name`
    QString contactPhone;                         ///< `contact_phone`
    std::optional<Instant> plannedEndAt;          ///< `planned_end_at`
    std::vector<NamedSignatory> signatories = {}; ///< `signatories`: who will have to sign, where that is known already
    std::optional<PlaceKind> placeKind = {};      ///< `place_kind`
    QString port = {};                            ///< `port`
    QString customerRules = {};                   ///< `customer_rules`
    QString overruleReason = {}; ///< `overrule_reason`: where the crew that is named already can't come
};

/// Decides who of the customer has to sign the visit's work order (A3.3): when it is planned, or later with a reason.
struct NameSignatories {
    VisitRef visit;
    std::vector<NamedSignatory> signatories; ///< `signatories`: at least one, names unique
    QString reason;                          ///< `reason`: wanted when somebody was named already
};

/// A new time (act.at is when the customer was told): A1.6, B3.5.
struct RescheduleVisit {
    VisitRef visit;
    Instant newEntryAt;                  ///< `new_entry_at`
    bool apologised = false;             ///< `apologised`
    QString reason;                      ///< `reason`
    std::optional<Instant> plannedEndAt; ///< `planned_end_at`: moves with the visit when given
    EmployeeId toldBy = {};              ///< `told_by`: who told the customer; null: who does it
    QString overruleReason = {};         ///< `overrule_reason`: where somebody of the crew can't come then
};

/// Another planned end of a visit that is still to come: how long it takes is evidence once the crew is there (A1.3, B3.3).
struct ChangePlannedEnd {
    VisitRef visit;
    Instant plannedEndAt;        ///< `planned_end_at`
    QString overruleReason = {}; ///< `overrule_reason`
};

/// Names the crew (act.at is when): B2.1. Again before arrival replaces it.
struct AssignCrew {
    TicketId ticket;                     ///< `ticket`
    EmployeeId lead;                     ///< `lead`
    std::vector<EmployeeId> members;     ///< `members`: the others
    std::optional<Instant> plannedEndAt; ///< `planned_end_at`
    QString overruleReason = {};         ///< `overrule_reason`: wanted where somebody can't come, or shouldn't
};

/// An entry time settled with the customer (act.at is when), and the crew for it, at once.
struct PlanVisit {
    AgreeAppointment appointment;
    EmployeeId lead;                      ///< `lead`
    std::vector<EmployeeId> members = {}; ///< `members`
};

/// Days on which somebody can't be sent anywhere (act.at is when it became known).
struct EnterAbsence {
    EmployeeId employee;                   ///< `employee`
    AbsenceKind kind = AbsenceKind::Leave; ///< `kind`
    QDate from;                            ///< `from_on`
    QDate until;                           ///< `until_on`: the last day
    QString note = {};                     ///< `note`
};

struct CancelAbsence {
    AbsenceId absence; ///< `absence`
    QString reason;    ///< `reason`: wanted
};

/// One entry of the checklist: A1.1 to A1.3, B3.1 to B3.3.
struct TickPreparation {
    VisitRef visit;
    PreparationItem item = PreparationItem::Tools; ///< `item`
    bool ready = true;                             ///< `ready`
    QString note;                                  ///< `note`
};

/// Arrival (act.at is when).
struct ArriveOnSite {
    VisitRef visit;
    QString lateCause; ///< `late_cause`: why late, where there was a cause
};

/// A cause for being late, put on record afterwards.
struct RecordLateCause {
    VisitRef visit;
    QString cause; ///< `cause`: wanted
};

/// Departure (act.at is when). Unfinished: the case gets a next visit with the same crew.
struct LeaveSite {
    VisitRef visit;
    bool finished = true;  ///< `finished`
    QString leftOpen = {}; ///< `left_open`: what the next visit has to finish; only with finished = false
};

/// A sheet of a day, submitted or as a draft. A draft is written anew until it is submitted; a sheet that was returned is
/// answered by a further one.
struct WriteDailySheet {
    VisitRef visit;
    QDate day;                                            ///< `day`: an on-site day of the visit
    EmployeeId engineer;                                  ///< `engineer`: of the crew; null: who does it
    QString work;                                         ///< `work`: wanted, but of a draft
    int minutes = 0;                                      ///< `minutes`: 0 to 1440; 0: what start and end say
    std::optional<bool> siteCleaned;                      ///< `site_cleaned`
    QString problems;                                     ///< `problems`
    QString plan;                                         ///< `plan`
    std::optional<Instant> startedAt = {};                ///< `started_at`: on that day
    std::optional<Instant> endedAt = {};                  ///< `ended_at`: after it, within 24 hours
    QString faultsFound = {};                             ///< `faults_found`
    std::optional<DataBackup> dataBackup = {};            ///< `data_backup`
    std::optional<std::vector<FourDonts>> dontsKept = {}; ///< `donts_kept`
    QString dontsNote = {};                               ///< `donts_note`: wanted where one of the five wasn't kept
    std::optional<int> runningHours = {};                 ///< `running_hours`
    std::vector<Measurement> measurements = {};           ///< `measurements`: `what`, `value`, `remark`
    bool draft = false;                                   ///< `draft`
    std::vector<NewAttachment> attachments = {};          ///< `attachments`: photos, kept with the sheet
};

struct ReviewDailySheet {
    VisitRef visit;
    QDate day;            ///< `day`
    bool accepted = true; ///< `accepted`
    QString reason;       ///< `reason`: wanted when returned
};

/// Data saved before touching it (A2.2).
struct RecordBackup {
    VisitRef visit;
    QString what;              ///< `what`: wanted
    QString where;             ///< `where`
    QString beforeChange = {}; ///< `before_change`: the change that it was saved for
    QString changed = {};      ///< `changed`: what was changed then
};

struct RecordBreach {
    VisitRef visit;
    EmployeeId employee;                               ///< `employee`: of the crew; null: not known who
    BreachSubject subject = BreachSubject::Procedures; ///< `subject`
    std::optional<FourDonts> fourDonts;                ///< `four_donts`: wanted with that subject
    QString note;                                      ///< `note`
};

/// Writes the visit's work order, or writes it anew until it is submitted. Who stays a signatory keeps his signature, but
/// not under another text, unless the last review said that the customer need not confirm again.
struct PrepareWorkOrder {
    VisitRef visit;
    QString result;   ///< `result`: wanted
    QString cause;    ///< `cause`
    QString measures; ///< `measures`
    std::vector<NamedSignatory>
        signatories;                  ///< `signatories`: every responsible person of the customer; none: as named
    std::vector<PartUsed> parts = {}; ///< `parts`
    QString nextSteps = {};           ///< `next_steps`
    std::optional<Satisfaction> satisfaction = {}; ///< `satisfaction`
    QString signatoriesReason = {}; ///< `signatories_reason`: wanted where others sign than were named in the plan
};

/// A signatory of the customer has signed (act.at is when).
struct SignWorkOrder {
    VisitRef visit;
    QString signatory;                           ///< `signatory`: the name
    std::optional<SignedHow> how = {};           ///< `how`; nothing: not known
    std::vector<NewAttachment> attachments = {}; ///< `attachments`: the scan, or what was drawn on the screen
};

struct SubmitWorkOrder {
    VisitRef visit;
};

/// One round of review. A failed one takes the submission back; with `confirmAgain` the signatures too (A3.3).
struct ReviewWorkOrder {
    VisitRef visit;
    bool passed = true;       ///< `passed`
    bool confirmAgain = true; ///< `confirm_again`: only with passed = false
    QString reason;           ///< `reason`: wanted when failed
};

struct ArchiveWorkOrder {
    VisitRef visit;
    QString archiveNo; ///< `archive_no`, wanted and unique
    QString crmRef;    ///< `crm_ref`, wanted
    EmployeeId agent; ///< `agent`: who calls the customer about the visit; null: the only active agent, else nobody yet
};

/// Says beside an archived work order, or beside an accepted sheet of a day, what one of its fields should have said.
struct RecordCorrection {
    VisitRef visit;
    QDate day;      ///< `day`: of the sheet; invalid: the work order
    QString field;  ///< `field`: one of sheetFieldsToCorrect() or orderFieldsToCorrect()
    QString value;  ///< `value`: what is right
    QString reason; ///< `reason`: wanted
};

} // namespace fairlead::desk
