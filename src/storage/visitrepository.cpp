// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visitrepository.h"

#include "storage/sql/query.h"
#include "storage/versioned.h"
#include "storage/visitrow.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

Entry entryOf(const Row &row)
{
    return {row.instant("happened_at"), row.instant("entered_at"), row.id<EmployeeId>("entered_by")};
}

Preparation preparationOf(const Row &row)
{
    Preparation preparation;
    preparation.id = row.id<PreparationId>("id");
    preparation.item = row.code<PreparationItem>("item");
    preparation.ready = row.boolean("ready");
    preparation.note = row.text("note");
    preparation.entry = entryOf(row);
    return preparation;
}

SignatoryNaming namingOf(const Row &row)
{
    SignatoryNaming naming;
    naming.id = row.id<SignatoryNamingId>("id");
    naming.reason = row.text("reason");
    naming.entry = entryOf(row);
    return naming;
}

Overrule overruleOf(const Row &row)
{
    Overrule overrule;
    overrule.id = row.id<OverruleId>("id");
    overrule.employeeId = row.id<EmployeeId>("employee_id");
    overrule.kind = row.code<ConflictKind>("conflict");
    overrule.detail = row.text("detail");
    overrule.reason = row.text("reason");
    overrule.entry = entryOf(row);
    return overrule;
}

void bind(Query &query, const Visit &visit)
{
    const std::optional<LateCause> &cause = visit.lateCause;
    query.bind("id", visit.id)
        .bind("ticket_id", visit.ticketId)
        .bind("sequence", visit.sequence)
        .bind("assigned_at", visit.assignedAt)
        .bind("planned_end_at", visit.plannedEndAt)
        .bind("standing_entry_at", visit.standingEntryAt)
        .bind("arrived_at", visit.arrivedAt)
        .bind("departed_at", visit.departedAt)
        .bind("finished", visit.finished)
        .bind("left_open", notNull(visit.leftOpen))
        .bind("late_cause", cause ? notNull(cause->cause) : QString())
        .bind("late_cause_happened_at", cause ? std::optional(cause->entry.happenedAt) : std::nullopt)
        .bind("late_cause_entered_at", cause ? std::optional(cause->entry.enteredAt) : std::nullopt)
        .bind("late_cause_entered_by", cause ? cause->entry.enteredBy : EmployeeId());
}

Query &bindEntry(Query &query, const Entry &entry)
{
    return query.bind("happened_at", entry.happenedAt)
        .bind("entered_at", entry.enteredAt)
        .bind("entered_by", entry.enteredBy);
}

/// Whole visits of one choice: `where` names `visit v` and has the placeholder `:id`. A query for each table, however
/// many visits there are.
template <typename IdType> std::vector<Visit> visitsWhere(Session &session, const QString &where, const IdType &id)
{
    Query query(session, u"SELECT %1 FROM visit v LEFT JOIN appointment a ON a.visit_id = v.id WHERE %2 "
                         "ORDER BY v.sequence"_s.arg(QLatin1String(visitColumns), where));
    query.bind("id", id);
    std::vector<Visit> visits = query.rows<Visit>(visitOf);
    if (visits.empty())
        return visits;

    QHash<VisitId, Visit *> byId;
    for (Visit &visit : visits)
        byId.insert(visit.id, &visit);
    const auto forEachPart = [&](const QString &columns, const QString &table, const QString &order, auto use) {
        Query parts(session,
                    u"SELECT p.visit_id, %1 FROM %2 p JOIN visit v ON v.id = p.visit_id WHERE %3 ORDER BY %4"_s.arg(
                        columns, table, where, order));
        parts.bind("id", id);
        parts.forEach([&](const Row &row) {
            if (Visit *visit = byId.value(row.id<VisitId>(0)))
                use(*visit, row);
        });
    };
    forEachPart(u"p.employee_id, p.is_lead"_s, u"crew_member"_s, u"p.position"_s, [](Visit &visit, const Row &row) {
        visit.crew.push_back({row.id<EmployeeId>("employee_id"), row.boolean("is_lead")});
    });
    forEachPart(u"p.id, p.new_entry_at, p.apologised, p.reason, p.told_by, p.happened_at, p.entered_at, p.entered_by"_s,
                u"reschedule"_s, u"p.happened_at, p.id"_s,
                [](Visit &visit, const Row &row) { visit.reschedules.push_back(rescheduleOf(row)); });
    forEachPart(u"p.id, p.item, p.ready, p.note, p.happened_at, p.entered_at, p.entered_by"_s, u"preparation"_s,
                u"p.happened_at, p.id"_s,
                [](Visit &visit, const Row &row) { visit.preparations.push_back(preparationOf(row)); });
    forEachPart(u"p.id, p.employee_id, p.conflict, p.detail, p.reason, p.happened_at, p.entered_at, p.entered_by"_s,
                u"overrule"_s, u"p.happened_at, p.id"_s,
                [](Visit &visit, const Row &row) { visit.overrules.push_back(overruleOf(row)); });
    forEachPart(u"p.id, p.reason, p.happened_at, p.entered_at, p.entered_by"_s, u"signatory_naming"_s,
                u"p.happened_at, p.entered_at, p.id"_s,
                [](Visit &visit, const Row &row) { visit.namings.push_back(namingOf(row)); });
    const auto isNamed = [](const Visit &visit) { return !visit.namings.empty(); };
    if (std::none_of(visits.begin(), visits.end(), isNamed))
        return visits;
    forEachPart(u"p.naming_id, p.name, p.title"_s,
                u"(SELECT s.visit_id, x.* FROM named_signatory x JOIN signatory_naming s ON s.id = x.naming_id)"_s,
                u"p.position"_s, [](Visit &visit, const Row &row) {
                    for (SignatoryNaming &naming : visit.namings) {
                        if (naming.id == row.id<SignatoryNamingId>("naming_id"))
                            naming.names.push_back({row.text("name"), row.text("title")});
                    }
                });
    return visits;
}

} // namespace

Visit visitOf(const Row &row)
{
    Visit visit;
    visit.id = row.id<VisitId>("id");
    visit.version = row.number("version");
    visit.ticketId = row.id<TicketId>("ticket_id");
    visit.sequence = row.number("sequence");
    visit.assignedAt = row.optionalInstant("assigned_at");
    visit.plannedEndAt = row.optionalInstant("planned_end_at");
    visit.standingEntryAt = row.optionalInstant("standing_entry_at");
    visit.arrivedAt = row.optionalInstant("arrived_at");
    visit.departedAt = row.optionalInstant("departed_at");
    visit.finished = row.boolean("finished");
    visit.leftOpen = row.text("left_open");
    if (const std::optional<QString> cause = row.optionalText("late_cause")) {
        visit.lateCause = LateCause{*cause,
                                    {row.instant("late_cause_happened_at"), row.instant("late_cause_entered_at"),
                                     row.id<EmployeeId>("late_cause_entered_by")}};
    }
    if (!row.isNull("appointment_id")) {
        Appointment appointment;
        appointment.id = row.id<AppointmentId>("appointment_id");
        appointment.entryAt = row.instant("entry_at");
        appointment.place = row.text("place");
        appointment.contactName = row.text("contact_name");
        appointment.contactPhone = row.text("contact_phone");
        appointment.entry = entryOf(row);
        appointment.placeKind = row.optionalCode<PlaceKind>("place_kind");
        appointment.port = row.text("port");
        appointment.customerRules = row.text("customer_rules");
        visit.appointment = appointment;
    }
    return visit;
}

Reschedule rescheduleOf(const Row &row)
{
    Reschedule reschedule;
    reschedule.id = row.id<RescheduleId>("id");
    reschedule.newEntryAt = row.instant("new_entry_at");
    reschedule.apologised = row.boolean("apologised");
    reschedule.reason = row.text("reason");
    reschedule.entry = entryOf(row);
    reschedule.toldBy = row.id<EmployeeId>("told_by");
    return reschedule;
}

std::optional<Visit> VisitRepository::load(const VisitId &visit)
{
    std::vector<Visit> found = visitsWhere(m_session, u"v.id = :id"_s, visit);
    return found.empty() ? std::nullopt : std::optional<Visit>(std::move(found.front()));
}

std::vector<Visit> VisitRepository::ofTicket(const TicketId &ticket)
{
    return visitsWhere(m_session, u"v.ticket_id = :id"_s, ticket);
}

void VisitRepository::insert(Visit &visit)
{
    visit.version = 1;
    Query query(
        m_session,
        "INSERT INTO visit (id, version, ticket_id, sequence, assigned_at, planned_end_at, "
        "standing_entry_at, arrived_at, departed_at, finished, left_open, late_cause, "
        "late_cause_happened_at, late_cause_entered_at, late_cause_entered_by) VALUES (:id, 1, :ticket_id, :sequence, "
        ":assigned_at, :planned_end_at, :standing_entry_at, :arrived_at, :departed_at, :finished, "
        ":left_open, :late_cause, :late_cause_happened_at, :late_cause_entered_at, :late_cause_entered_by)");
    bind(query, visit);
    query.exec();
    replaceCrew(visit);
    addFacts(visit);
}

SaveOutcome VisitRepository::update(Visit &visit)
{
    Query query(m_session,
                "UPDATE visit SET version = version + 1, ticket_id = :ticket_id, sequence = :sequence, "
                "assigned_at = :assigned_at, planned_end_at = :planned_end_at, standing_entry_at = :standing_entry_at, "
                "arrived_at = :arrived_at, departed_at = :departed_at, finished = :finished, left_open = :left_open, "
                "late_cause = :late_cause, "
                "late_cause_happened_at = :late_cause_happened_at, late_cause_entered_at = :late_cause_entered_at, "
                "late_cause_entered_by = :late_cause_entered_by WHERE id = :id AND version = :version");
    bind(query, visit);
    query.bind("version", visit.version);
    const SaveOutcome outcome = outcomeOf(m_session, "visit", visit, query.exec());
    if (outcome == SaveOutcome::Saved) {
        replaceCrew(visit);
        addFacts(visit);
    }
    return outcome;
}

void VisitRepository::addFacts(const Visit &visit)
{
    if (visit.appointment) {
        const Appointment &appointment = *visit.appointment;
        Query query(m_session, "INSERT INTO appointment (id, visit_id, entry_at, place, contact_name, contact_phone, "
                               "place_kind, port, customer_rules, happened_at, entered_at, entered_by) VALUES (:id, "
                               ":visit_id, :entry_at, :place, :contact_name, :contact_phone, :place_kind, :port, "
                               ":customer_rules, :happened_at, :entered_at, :entered_by) "
                               "ON CONFLICT (id) DO NOTHING");
        query.bind("id", appointment.id)
            .bind("visit_id", visit.id)
            .bind("entry_at", appointment.entryAt)
            .bind("place", notNull(appointment.place))
            .bind("contact_name", notNull(appointment.contactName))
            .bind("contact_phone", notNull(appointment.contactPhone))
            .bind("place_kind", appointment.placeKind ? codeOf(*appointment.placeKind) : QString())
            .bind("port", notNull(appointment.port))
            .bind("customer_rules", notNull(appointment.customerRules));
        bindEntry(query, appointment.entry).exec();
    }
    if (!visit.reschedules.empty()) {
        Query query(
            m_session,
            "INSERT INTO reschedule (id, visit_id, new_entry_at, apologised, reason, told_by, "
            "happened_at, entered_at, entered_by) VALUES (:id, :visit_id, :new_entry_at, "
            ":apologised, :reason, :told_by, :happened_at, :entered_at, :entered_by) ON CONFLICT (id) DO NOTHING");
        query.bind("visit_id", visit.id);
        for (const Reschedule &reschedule : visit.reschedules) {
            query.bind("id", reschedule.id)
                .bind("new_entry_at", reschedule.newEntryAt)
                .bind("apologised", reschedule.apologised)
                .bind("reason", notNull(reschedule.reason))
                .bind("told_by", reschedule.toldBy);
            bindEntry(query, reschedule.entry).exec();
        }
    }
    if (!visit.preparations.empty()) {
        Query query(m_session, "INSERT INTO preparation (id, visit_id, item, ready, note, happened_at, entered_at, "
                               "entered_by) VALUES (:id, :visit_id, :item, :ready, :note, :happened_at, :entered_at, "
                               ":entered_by) ON CONFLICT (id) DO NOTHING");
        query.bind("visit_id", visit.id);
        for (const Preparation &preparation : visit.preparations) {
            query.bind("id", preparation.id)
                .bind("item", preparation.item)
                .bind("ready", preparation.ready)
                .bind("note", notNull(preparation.note));
            bindEntry(query, preparation.entry).exec();
        }
    }
    if (!visit.overrules.empty()) {
        Query query(m_session,
                    "INSERT INTO overrule (id, visit_id, employee_id, conflict, detail, reason, happened_at, "
                    "entered_at, entered_by) VALUES (:id, :visit_id, :employee_id, :conflict, :detail, "
                    ":reason, :happened_at, :entered_at, :entered_by) ON CONFLICT (id) DO NOTHING");
        query.bind("visit_id", visit.id);
        for (const Overrule &overrule : visit.overrules) {
            query.bind("id", overrule.id)
                .bind("employee_id", overrule.employeeId)
                .bind("conflict", overrule.kind)
                .bind("detail", notNull(overrule.detail))
                .bind("reason", notNull(overrule.reason));
            bindEntry(query, overrule.entry).exec();
        }
    }
    addNamings(visit);
}

void VisitRepository::addNamings(const Visit &visit)
{
    for (const SignatoryNaming &naming : visit.namings) {
        Query query(m_session,
                    "INSERT INTO signatory_naming (id, visit_id, reason, happened_at, entered_at, entered_by) "
                    "VALUES (:id, :visit_id, :reason, :happened_at, :entered_at, :entered_by) "
                    "ON CONFLICT (id) DO NOTHING");
        query.bind("id", naming.id).bind("visit_id", visit.id).bind("reason", notNull(naming.reason));
        if (bindEntry(query, naming.entry).exec() != 1)
            continue; // it is there, with its names
        Query names(m_session, "INSERT INTO named_signatory (naming_id, position, name, title) "
                               "VALUES (:naming, :position, :name, :title)");
        int position = 0;
        for (const NamedSignatory &signatory : naming.names) {
            names.bind("naming", naming.id)
                .bind("position", position++)
                .bind("name", notNull(signatory.name))
                .bind("title", notNull(signatory.title))
                .exec();
        }
    }
}

void VisitRepository::replaceCrew(const Visit &visit)
{
    Query remove(m_session, "DELETE FROM crew_member WHERE visit_id = :visit");
    remove.bind("visit", visit.id);
    remove.exec();
    if (visit.crew.empty())
        return;
    Query add(m_session, "INSERT INTO crew_member (visit_id, employee_id, is_lead, position) "
                         "VALUES (:visit, :employee, :is_lead, :position)");
    add.bind("visit", visit.id);
    int position = 0;
    for (const CrewMember &member : visit.crew)
        add.bind("employee", member.employeeId).bind("is_lead", member.lead).bind("position", position++).exec();
}

QHash<EmployeeId, int> VisitRepository::visitsOnShip(const ShipId &ship)
{
    Query query(m_session,
                "SELECT c.employee_id, count(*) AS visits FROM crew_member c JOIN visit v ON v.id = c.visit_id "
                "JOIN ticket t ON t.id = v.ticket_id WHERE t.ship_id = :ship AND v.arrived_at IS NOT NULL "
                "GROUP BY c.employee_id");
    query.bind("ship", ship);
    QHash<EmployeeId, int> visits;
    query.forEach([&visits](const Row &row) { visits.insert(row.id<EmployeeId>(0), row.number(1)); });
    return visits;
}

} // namespace fairlead::storage
