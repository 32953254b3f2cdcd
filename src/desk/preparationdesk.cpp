// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/preparationdesk.h"

#include "desk/equipmentfields.h"
#include "desk/fields.h"
#include "desk/usecase.h"
#include "desk/visitcase.h"
#include "rules/preparationlist.h"
#include "storage/employeerepository.h"
#include "storage/enginerepository.h"
#include "storage/preparationrepository.h"
#include "storage/ticketrepository.h"
#include "storage/toolrepository.h"
#include "storage/visitrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int longestCode = 80;
constexpr int mostOfOne = 9999;
constexpr int mostLines = 200;

/// The lines of a command, checked; none of them twice.
std::vector<EquipmentLine> checkedLines(UseCase &useCase, const QString &field, const std::vector<EquipmentLine> &given)
{
    std::vector<EquipmentLine> lines;
    for (size_t i = 0; i < given.size(); ++i) {
        const QString path = u"%1[%2]."_s.arg(field).arg(i);
        EquipmentLine line = given[i];
        line.code = useCase.line(path + u"code"_s, given[i].code, longestCode);
        line.name = useCase.requiredLine(path + u"name"_s, given[i].name);
        line.note = useCase.line(path + u"note"_s, given[i].note);
        if (line.quantity < 1 || line.quantity > mostOfOne)
            useCase.violate(path + u"quantity"_s, ViolationCode::OutOfRange, {u"1"_s, QString::number(mostOfOne)});
        const auto same = [&line](const EquipmentLine &other) { return rules::isSameThing(other, line); };
        if (!line.name.isEmpty() && std::ranges::any_of(lines, same))
            useCase.violate(path + u"name"_s, ViolationCode::Duplicate, {line.name});
        lines.push_back(line);
    }
    if (given.size() > mostLines)
        useCase.violate(field, ViolationCode::TooMany, {QString::number(given.size()), QString::number(mostLines)});
    return lines;
}

QString modelOf(storage::Session &session, const Ticket &ticket)
{
    const std::optional<Engine> engine = storage::EngineRepository(session).load(ticket.engineId);
    return engine ? engine->model : QString();
}

/// What templates have for a case and was never on the list: what was dropped isn't offered again.
std::vector<EquipmentLine> offeredFor(storage::Session &session, const Ticket &ticket,
                                      const std::vector<PlannedItem> &items)
{
    std::vector<EquipmentLine> lines =
        rules::offeredLines(storage::PreparationRepository(session).active(), modelOf(session, ticket), ticket.kind);
    std::erase_if(lines, [&](const EquipmentLine &line) {
        return std::ranges::any_of(items, [&](const PlannedItem &item) { return rules::isSameThing(item.line, line); });
    });
    return lines;
}

/// A visit's list is kept until the crew has left; what was entered late may still be about the time before.
void wantsListOpen(UseCase &useCase, VisitCase &at)
{
    at.wantsOpenCase();
    const std::optional<Instant> &left = at.visit().departedAt;
    if (left && useCase.happenedAt() > *left)
        useCase.violate(u"visit"_s, ViolationCode::AlreadyDone, {left->toIso()});
}

/// The item that a command names, with its visit and case held for this transaction.
class ItemAtVisit {
public:
    ItemAtVisit(UseCase &useCase, const PlannedItemId &id)
        : m_item(storage::PreparationRepository(useCase.office().session).item(id))
    {
        if (id.isNull())
            useCase.violate(u"item"_s, ViolationCode::Required);
        else if (!m_item)
            useCase.violate(u"item"_s, ViolationCode::Unknown, {id.toString()});
        if (!m_item)
            return;
        const std::optional<Visit> visit = storage::VisitRepository(useCase.office().session).load(m_item->visitId);
        m_at.emplace(useCase, VisitRef{visit->ticketId, visit->sequence});
        // Again, now that the case is held: somebody may have dropped it meanwhile.
        m_item = storage::PreparationRepository(useCase.office().session).item(id);
        if (m_at->isFound())
            wantsListOpen(useCase, *m_at);
        useCase.notBefore(m_item->entry.happenedAt);
        if (m_item->dropped)
            useCase.violate(u"item"_s, ViolationCode::AlreadyDone, {m_item->dropped->entry.happenedAt.toIso()});
    }

    [[nodiscard]] const PlannedItem &item() const { return *m_item; }
    [[nodiscard]] VisitCase &at() { return *m_at; }

private:
    std::optional<PlannedItem> m_item;
    std::optional<VisitCase> m_at;
};

/// Brings the checklist in step with the list after a check or a drop. False when somebody else saved the visit first.
bool tickAlong(UseCase &useCase, ItemAtVisit &where, bool ready, const QString &note)
{
    const std::vector<PlannedItem> items =
        storage::PreparationRepository(useCase.office().session).itemsOf(where.item().visitId);
    const Visit &visit = where.at().visit();
    const EquipmentKind kind = where.item().line.kind;
    const std::optional<bool> tick =
        rules::tickThatFollows(items, visit.preparations, kind, ready, useCase.happenedAt());
    if (!tick)
        return true;
    Preparation preparation;
    preparation.id = useCase.newId<PreparationId>();
    preparation.item = rules::preparationOf(kind);
    preparation.ready = *tick;
    preparation.note = note;
    preparation.entry = useCase.entry();
    Visit after = visit;
    after.preparations.push_back(preparation);
    if (!where.at().save(visit, after))
        return false;
    useCase.created(RecordKind::Preparation, preparation.id, visit.ticketId, fieldsOf(preparation));
    useCase.touch(visit.ticketId);
    return true;
}

} // namespace

Result<PreparationTemplateId> PreparationDesk::setTemplate(const SetTemplate &command, const Act &act)
{
    UseCase useCase(m_office, "set_template", act);
    storage::PreparationRepository templates(m_office.session);
    PreparationTemplate after;
    after.scope = command.scope;
    after.scope.model = command.scope.match == ModelMatch::Any ? useCase.line(u"model"_s, command.scope.model)
                                                               : useCase.requiredLine(u"model"_s, command.scope.model);
    if (command.scope.match == ModelMatch::Any && !after.scope.model.isEmpty())
        useCase.violate(u"model"_s, ViolationCode::InvalidValue, {after.scope.model});
    after.lines = checkedLines(useCase, u"lines"_s, command.lines);
    if (command.lines.empty())
        useCase.violate(u"lines"_s, ViolationCode::Required);
    after.active = command.active;
    const std::optional<PreparationTemplate> before = templates.ofScope(after.scope);
    if (before && command.fresh)
        useCase.violate(u"model"_s, ViolationCode::Duplicate, {after.scope.model});
    else if (command.version != 0 && (!before || before->version != command.version))
        useCase.conflict(before ? before->id : PreparationTemplateId());
    if (!useCase.isClean())
        return useCase.violations();

    if (!before) {
        after.id = useCase.newId<PreparationTemplateId>();
        templates.insert(after);
        useCase.created(RecordKind::PreparationTemplate, after.id, {}, fieldsOf(after));
    } else {
        after.id = before->id;
        after.version = before->version;
        if (fieldsOf(after) != fieldsOf(*before)) {
            if (templates.update(after) != storage::SaveOutcome::Saved) {
                useCase.conflict(after.id);
                return useCase.violations();
            }
            useCase.changed(RecordKind::PreparationTemplate, after.id, {}, fieldsOf(*before), fieldsOf(after));
        }
    }
    useCase.finish();
    return after.id;
}

std::vector<RowKey> PreparationDesk::templateKeys(const ListQuery &query)
{
    return storage::PreparationRepository(m_office.session).keys(query);
}

std::vector<TemplateRow> PreparationDesk::templateRows(const std::vector<RowKey> &keys)
{
    return storage::PreparationRepository(m_office.session).rows(keys);
}

Result<std::vector<PlannedItemId>> PreparationDesk::planItems(const PlanItems &command, const Act &act)
{
    UseCase useCase(m_office, "plan_items", act);
    storage::PreparationRepository lists(m_office.session);
    std::vector<EquipmentLine> lines = checkedLines(useCase, u"items"_s, command.items);
    VisitCase at(useCase, command.visit);
    if (at.isFound()) {
        wantsListOpen(useCase, at);
        useCase.notBefore(at.ticket().receivedAt);
        const std::vector<PlannedItem> items = lists.itemsOf(at.visit().id);
        for (size_t i = 0; i < lines.size(); ++i) {
            const bool there = std::ranges::any_of(items, [&](const PlannedItem &item) {
                return !item.dropped && rules::isSameThing(item.line, lines[i]);
            });
            if (there)
                useCase.violate(u"items[%1].name"_s.arg(i), ViolationCode::Duplicate, {lines[i].name});
        }
        if (command.fromTemplates) {
            for (const EquipmentLine &offered : offeredFor(m_office.session, at.ticket(), items)) {
                const auto same = [&](const EquipmentLine &line) { return rules::isSameThing(line, offered); };
                if (std::ranges::none_of(lines, same))
                    lines.push_back(offered);
            }
            if (lines.empty())
                useCase.violate(u"from_templates"_s, ViolationCode::Missing, {u"template"_s});
        }
    }
    if (command.items.empty() && !command.fromTemplates)
        useCase.violate(u"items"_s, ViolationCode::Required);
    if (!useCase.isClean())
        return useCase.violations();

    std::vector<PlannedItemId> planned;
    for (const EquipmentLine &line : lines) {
        PlannedItem item;
        item.id = useCase.newId<PlannedItemId>();
        item.visitId = at.visit().id;
        item.line = line;
        item.entry = useCase.entry();
        lists.add(item);
        useCase.created(RecordKind::PlannedItem, item.id, at.ticket().id, fieldsOf(item));
        planned.push_back(item.id);
    }
    useCase.finish();
    return planned;
}

Result<ItemCheckId> PreparationDesk::checkItem(const CheckItem &command, const Act &act)
{
    UseCase useCase(m_office, "check_item", act);
    ItemAtVisit where(useCase, command.item);
    ItemCheck check;
    check.ready = command.ready;
    check.note = useCase.text(u"note"_s, command.note);
    check.entry = useCase.entry();
    if (!useCase.isClean())
        return useCase.violations();

    check.id = useCase.newId<ItemCheckId>();
    storage::PreparationRepository(m_office.session).add(where.item().id, check);
    useCase.created(RecordKind::ItemCheck, check.id, where.at().ticket().id, fieldsOf(check, where.item()));
    // What isn't ready is named where the whole is said not to be; that all is ready needs no words.
    const QString &name = where.item().line.name;
    const QString why = check.note.isEmpty() ? name : u"%1: %2"_s.arg(name, check.note);
    if (!tickAlong(useCase, where, check.ready, check.ready ? u""_s : why))
        return useCase.violations();
    useCase.finish();
    return check.id;
}

Result<Done> PreparationDesk::dropItem(const DropItem &command, const Act &act)
{
    UseCase useCase(m_office, "drop_item", act);
    ItemAtVisit where(useCase, command.item);
    const QString reason = useCase.text(u"reason"_s, command.reason);
    if (!useCase.isClean())
        return useCase.violations();

    PlannedItem dropped = where.item();
    dropped.dropped = ItemDrop{reason, useCase.entry()};
    if (!storage::PreparationRepository(m_office.session).addDrop(dropped)) {
        useCase.conflict(dropped.id);
        return useCase.violations();
    }
    useCase.changed(RecordKind::PlannedItem, dropped.id, where.at().ticket().id, fieldsOf(where.item()),
                    fieldsOf(dropped));
    // Without the one that was open the rest may be complete.
    if (!tickAlong(useCase, where, true, u""_s))
        return useCase.violations();
    useCase.finish();
    return Done();
}

std::optional<PreparationListView> PreparationDesk::listOf(const VisitRef &ref)
{
    storage::Session &session = m_office.session;
    const std::optional<Ticket> ticket = storage::TicketRepository(session).load(ref.ticket);
    if (!ticket)
        return std::nullopt;
    const Instant now = m_office.clock.now();
    PreparationListView view;
    std::optional<Visit> visit;
    for (const Visit &each : storage::VisitRepository(session).ofTicket(ticket->id)) {
        view.visits.push_back(each.sequence);
        if (ref.sequence == 0 || each.sequence == ref.sequence)
            visit = each;
    }
    if (!visit)
        return std::nullopt;
    view.ticket = ticket->id;
    view.ticketNumber = ticket->number;
    view.job = ticket->kind;
    view.model = modelOf(session, *ticket);
    view.visit = visit->id;
    view.sequence = visit->sequence;
    view.arrivedAt = visit->arrivedAt;
    view.departedAt = visit->departedAt;

    std::vector<PlannedItem> items = storage::PreparationRepository(session).itemsOf(visit->id);
    view.offered = offeredFor(session, *ticket, items);
    std::ranges::stable_partition(items, [](const PlannedItem &item) { return !item.dropped; });
    std::vector<EmployeeId> people;
    std::vector<QString> numbers;
    for (const PlannedItem &item : items) {
        people.push_back(item.entry.enteredBy);
        for (const ItemCheck &check : item.checks)
            people.push_back(check.entry.enteredBy);
        if (item.dropped)
            people.push_back(item.dropped->entry.enteredBy);
        if (item.line.kind == EquipmentKind::Tool)
            numbers.push_back(item.line.code);
    }
    const QHash<EmployeeId, QString> names = storage::EmployeeRepository(session).names(people);
    const QHash<QString, ToolRow> tools = storage::ToolRepository(session).byNumbers(numbers);
    for (const PlannedItem &item : items) {
        PlannedItemView &made = view.items.emplace_back();
        made.item = item;
        made.plannedBy = names.value(item.entry.enteredBy);
        if (const ItemCheck *check = rules::checkAt(item, now)) {
            made.check = *check;
            made.ready = check->ready;
            made.checkedBy = names.value(check->entry.enteredBy);
        }
        if (item.dropped)
            made.droppedBy = names.value(item.dropped->entry.enteredBy);
        if (visit->arrivedAt && rules::isPlannedAt(item, *visit->arrivedAt)) {
            const ItemCheck *then = rules::checkAt(item, *visit->arrivedAt);
            made.openAtArrival = !then || !then->ready;
        }
        const auto tool = tools.constFind(item.line.code);
        if (item.line.kind == EquipmentKind::Tool && tool != tools.constEnd()) {
            made.stock = *tool;
            made.overdue = tool->loan && tool->loan->loan.isOverdue(now.day());
        }
    }
    return view;
}

} // namespace fairlead::desk
