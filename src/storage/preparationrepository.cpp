// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/preparationrepository.h"

#include "storage/entrycolumns.h"
#include "storage/listconditions.h"
#include "storage/liststatement.h"
#include "storage/versioned.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

QString jobCode(const std::optional<TicketKind> &job)
{
    return job ? codeOf(*job) : u""_s;
}

PreparationTemplate templateOf(const Row &row)
{
    PreparationTemplate made;
    made.id = row.id<PreparationTemplateId>("id");
    made.version = row.number("version");
    made.scope.match = row.code<ModelMatch>("model_match");
    made.scope.model = row.text("model");
    if (!row.text("job").isEmpty())
        made.scope.job = row.code<TicketKind>("job");
    made.active = row.boolean("active");
    return made;
}

EquipmentLine lineOf(const Row &row)
{
    return {row.code<EquipmentKind>("kind"), row.text("code"), row.text("name"), row.number("quantity"),
            row.text("note")};
}

void bindLine(Query &query, const EquipmentLine &line)
{
    query.bind("kind", line.kind)
        .bind("code", notNull(line.code))
        .bind("name", notNull(line.name))
        .bind("quantity", line.quantity)
        .bind("note", notNull(line.note));
}

void bindScope(Query &query, const TemplateScope &scope)
{
    query.bind("model_match", scope.match).bind("model", notNull(scope.model)).bind("job", jobCode(scope.job));
}

PlannedItem itemOf(const Row &row)
{
    PlannedItem item;
    item.id = row.id<PlannedItemId>("id");
    item.visitId = row.id<VisitId>("visit_id");
    item.line = lineOf(row);
    item.entry = entryOf(row);
    if (const std::optional<Instant> dropped = row.optionalInstant("dropped_happened_at")) {
        item.dropped =
            ItemDrop{row.text("drop_reason"),
                     {*dropped, row.instant("dropped_entered_at"), row.id<EmployeeId>("dropped_entered_by")}};
    }
    return item;
}

ItemCheck checkOf(const Row &row)
{
    return {row.id<ItemCheckId>("id"), row.boolean("ready"), row.text("note"), entryOf(row)};
}

constexpr char itemColumns[] = "i.id, i.visit_id, i.kind, i.code, i.name, i.quantity, i.note, i.happened_at, "
                               "i.entered_at, i.entered_by, i.drop_reason, i.dropped_happened_at, "
                               "i.dropped_entered_at, i.dropped_entered_by";

/// Items of one choice with their checks; `where` names `planned_item i` and has the placeholder `:id`.
template <typename IdType> std::vector<PlannedItem> itemsWhere(Session &session, const QString &where, const IdType &id)
{
    Query query(session, u"SELECT %1 FROM planned_item i WHERE %2 ORDER BY i.happened_at, i.entered_at, i.id"_s.arg(
                             QLatin1String(itemColumns), where));
    query.bind("id", id);
    std::vector<PlannedItem> items = query.rows<PlannedItem>(itemOf);
    if (items.empty())
        return items;
    QHash<PlannedItemId, PlannedItem *> byId;
    for (PlannedItem &item : items)
        byId.insert(item.id, &item);
    Query checks(session, u"SELECT c.item_id, c.id, c.ready, c.note, c.happened_at, c.entered_at, c.entered_by "
                          "FROM item_check c JOIN planned_item i ON i.id = c.item_id WHERE %1 "
                          "ORDER BY c.happened_at, c.entered_at, c.id"_s.arg(where));
    checks.bind("id", id);
    checks.forEach([&](const Row &row) {
        if (PlannedItem *item = byId.value(row.id<PlannedItemId>("item_id")))
            item->checks.push_back(checkOf(row));
    });
    return items;
}

} // namespace

std::optional<PreparationTemplate> PreparationRepository::load(const PreparationTemplateId &id)
{
    Query query(m_session,
                "SELECT id, version, model_match, model, job, active FROM preparation_template WHERE id = :id");
    query.bind("id", id);
    std::optional<PreparationTemplate> found = query.first<PreparationTemplate>(templateOf);
    if (found)
        fillLines(*found);
    return found;
}

std::optional<PreparationTemplate> PreparationRepository::ofScope(const TemplateScope &scope)
{
    Query query(m_session, "SELECT id, version, model_match, model, job, active FROM preparation_template "
                           "WHERE model_match = :model_match AND model = :model AND job = :job");
    bindScope(query, scope);
    std::optional<PreparationTemplate> found = query.first<PreparationTemplate>(templateOf);
    if (found)
        fillLines(*found);
    return found;
}

std::vector<PreparationTemplate> PreparationRepository::active()
{
    std::vector<PreparationTemplate> templates =
        Query(m_session, "SELECT id, version, model_match, model, job, active FROM preparation_template "
                         "WHERE active = 1 ORDER BY row_no")
            .rows<PreparationTemplate>(templateOf);
    for (PreparationTemplate &each : templates)
        fillLines(each);
    return templates;
}

void PreparationRepository::insert(PreparationTemplate &made)
{
    made.version = 1;
    Query query(m_session, "INSERT INTO preparation_template (id, version, model_match, model, job, active) "
                           "VALUES (:id, 1, :model_match, :model, :job, :active)");
    query.bind("id", made.id).bind("active", made.active);
    bindScope(query, made.scope);
    query.exec();
    insertLines(made);
}

SaveOutcome PreparationRepository::update(PreparationTemplate &changed)
{
    Query query(m_session, "UPDATE preparation_template SET version = version + 1, model_match = :model_match, "
                           "model = :model, job = :job, active = :active WHERE id = :id AND version = :version");
    query.bind("id", changed.id).bind("active", changed.active).bind("version", changed.version);
    bindScope(query, changed.scope);
    const SaveOutcome outcome = outcomeOf(m_session, "preparation_template", changed, query.exec());
    if (outcome == SaveOutcome::Saved) {
        Query remove(m_session, "DELETE FROM preparation_template_line WHERE template_id = :id");
        remove.bind("id", changed.id).exec();
        insertLines(changed);
    }
    return outcome;
}

void PreparationRepository::insertLines(const PreparationTemplate &of)
{
    Query query(m_session, "INSERT INTO preparation_template_line (template_id, position, kind, code, name, quantity, "
                           "note) VALUES (:template, :position, :kind, :code, :name, :quantity, :note)");
    query.bind("template", of.id);
    int position = 0;
    for (const EquipmentLine &line : of.lines) {
        query.bind("position", position++);
        bindLine(query, line);
        query.exec();
    }
}

void PreparationRepository::fillLines(PreparationTemplate &into)
{
    Query query(m_session, "SELECT kind, code, name, quantity, note FROM preparation_template_line "
                           "WHERE template_id = :template ORDER BY position");
    query.bind("template", into.id);
    into.lines = query.rows<EquipmentLine>(lineOf);
}

std::vector<RowKey> PreparationRepository::keys(const ListQuery &query)
{
    ListStatement list(m_session, u"p.row_no"_s, u"preparation_template p"_s);
    list.activeOnly(u"p.active"_s, query.filter);
    list.search(query.search, {u"p.model"_s},
                {u"preparation_template_line n WHERE n.template_id = p.id"_s, {u"n.code"_s, u"n.name"_s}});
    addConditions(list, query,
                  {{.code = "model", .columns = {u"p.model"_s}},
                   {.code = "job", .kind = ConditionColumn::Kind::Code, .columns = {u"p.job"_s}}});
    list.orderByText(u"p.model"_s, query.descending && query.sortBy == "model"_L1);
    return list.orderByText(u"p.job"_s, false).orderBy(u"p.row_no"_s, false).limit(query.limit).keys();
}

std::vector<TemplateRow> PreparationRepository::rows(const std::vector<RowKey> &keys)
{
    std::vector<TemplateRow> rows =
        fetchRows<TemplateRow>(m_session,
                               "SELECT row_no, id, version, model_match, model, job, active FROM preparation_template "
                               "WHERE row_no IN (%1)",
                               keys, [](const Row &row) {
                                   return TemplateRow{0, templateOf(row)};
                               });
    for (TemplateRow &row : rows)
        fillLines(row.stored);
    return rows;
}

std::vector<PlannedItem> PreparationRepository::itemsOf(const VisitId &visit)
{
    return itemsWhere(m_session, u"i.visit_id = :id"_s, visit);
}

std::optional<PlannedItem> PreparationRepository::item(const PlannedItemId &id)
{
    std::vector<PlannedItem> found = itemsWhere(m_session, u"i.id = :id"_s, id);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void PreparationRepository::add(const PlannedItem &item)
{
    Query query(m_session, "INSERT INTO planned_item (id, visit_id, kind, code, name, quantity, note, happened_at, "
                           "entered_at, entered_by) VALUES (:id, :visit, :kind, :code, :name, :quantity, :note, "
                           ":happened_at, :entered_at, :entered_by)");
    query.bind("id", item.id).bind("visit", item.visitId);
    bindLine(query, item.line);
    bindEntry(query, item.entry).exec();
}

void PreparationRepository::add(const PlannedItemId &item, const ItemCheck &check)
{
    Query query(m_session, "INSERT INTO item_check (id, item_id, ready, note, happened_at, entered_at, entered_by) "
                           "VALUES (:id, :item, :ready, :note, :happened_at, :entered_at, :entered_by)");
    query.bind("id", check.id).bind("item", item).bind("ready", check.ready).bind("note", notNull(check.note));
    bindEntry(query, check.entry).exec();
}

bool PreparationRepository::addDrop(const PlannedItem &item)
{
    const Entry &entry = item.dropped->entry;
    Query query(m_session, "UPDATE planned_item SET drop_reason = :reason, dropped_happened_at = :happened_at, "
                           "dropped_entered_at = :entered_at, dropped_entered_by = :entered_by "
                           "WHERE id = :id AND dropped_happened_at IS NULL");
    query.bind("id", item.id).bind("reason", notNull(item.dropped->reason));
    return bindEntry(query, entry).exec() == 1;
}

} // namespace fairlead::storage
