// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"

#include "desk/appraisaldesk.h"
#include "desk/followupdesk.h"
#include "desk/intakedesk.h"
#include "desk/registrydesk.h"
#include "desk/sitedesk.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace fairlead::bench {

namespace {

constexpr size_t pageRows = 200;

using Keys = std::function<std::vector<RowKey>(const desk::ListQuery &)>;
using Page = std::function<void(const std::vector<RowKey> &)>;

/// A list with the least that gives the same.
struct List {
    std::string name;
    Keys keys;
    Page page;
    std::string barePage; ///< the same columns by keyset: the first page in the list's own order
    struct Order {
        QString column;
        bool descending = false;
        std::vector<std::string> bare; ///< statements, one after the other
    };
    std::vector<Order> orders;
};

std::vector<std::string> byCodes(const std::string &column, std::initializer_list<const char *> codes)
{
    std::vector<std::string> statements;
    for (const char *code : codes)
        statements.push_back("SELECT row_no FROM ticket WHERE " + column + " = '" + code +
                             "' ORDER BY received_at DESC, row_no DESC");
    return statements;
}

const char *ticketPage =
    "SELECT t.*, s.name, e.model, e.serial_no, r.name, v.standing_entry_at, l.name FROM ticket t "
    "LEFT JOIN ship s ON s.id = t.ship_id LEFT JOIN engine e ON e.id = t.engine_id "
    "LEFT JOIN employee r ON r.id = t.receiver_id LEFT JOIN visit v ON v.ticket_id = t.id "
    "AND v.sequence = (SELECT max(n.sequence) FROM visit n WHERE n.ticket_id = t.id) "
    "LEFT JOIN crew_member c ON c.visit_id = v.id AND c.is_lead = 1 LEFT JOIN employee l ON l.id = c.employee_id "
    "ORDER BY t.received_at DESC, t.row_no DESC LIMIT 200";

std::vector<List> listsOf(Place &place)
{
    const auto keys = [&place](auto desk, auto member) {
        return [&place, desk, member](const desk::ListQuery &query) { return (desk(place).*member)(query); };
    };
    const auto page = [&place](auto desk, auto member) {
        return [&place, desk, member](const std::vector<RowKey> &of) {
            benchmark::DoNotOptimize((desk(place).*member)(of));
        };
    };
    const auto intake = [](Place &at) { return desk::IntakeDesk(at.office()); };
    const auto site = [](Place &at) { return desk::SiteDesk(at.office()); };
    const auto calls = [](Place &at) { return desk::FollowUpDesk(at.office()); };
    const auto appraisal = [](Place &at) { return desk::AppraisalDesk(at.office()); };
    const auto registry = [](Place &at) { return desk::RegistryDesk(at.office()); };
    return {
        {"tickets",
         keys(intake, &desk::IntakeDesk::ticketKeys),
         page(intake, &desk::IntakeDesk::ticketRows),
         ticketPage,
         {{u""_s, false, {"SELECT row_no FROM ticket ORDER BY received_at DESC, row_no DESC"}},
          {u"received_at"_s, false, {"SELECT row_no FROM ticket ORDER BY received_at, row_no"}},
          {u"number"_s, true, {"SELECT row_no FROM ticket ORDER BY number DESC"}},
          {u"state"_s, false,
           byCodes("state", {"received", "awaiting_dispatch", "dispatched", "on_site", "awaiting_review", "archived",
                             "closed", "cancelled"})},
          {u"priority"_s, false, byCodes("priority", {"ship_stopped", "restricted", "can_sail"})},
          {u"kind"_s, false, byCodes("kind", {"commissioning", "repair"})},
          {u"ship"_s,
           false,
           {"SELECT t.row_no FROM ship s CROSS JOIN ticket t WHERE t.ship_id = s.id "
            "ORDER BY s.name, t.received_at DESC, t.row_no DESC",
            "SELECT row_no FROM ticket WHERE ship_id IS NULL ORDER BY received_at DESC, row_no DESC"}}}},
        {"visits",
         keys(site, &desk::SiteDesk::visitKeys),
         page(site, &desk::SiteDesk::visitRows),
         "SELECT v.*, a.*, t.number, t.kind, t.state, s.name, (SELECT group_concat(p.name) FROM crew_member c "
         "JOIN employee p ON p.id = c.employee_id WHERE c.visit_id = v.id) FROM visit v "
         "JOIN ticket t ON t.id = v.ticket_id LEFT JOIN ship s ON s.id = t.ship_id "
         "LEFT JOIN appointment a ON a.visit_id = v.id ORDER BY v.standing_entry_at DESC, v.row_no DESC LIMIT 200",
         {{u""_s, false, {"SELECT row_no FROM visit ORDER BY standing_entry_at DESC, row_no DESC"}},
          {u"ticket"_s,
           false,
           {"SELECT v.row_no FROM ticket t CROSS JOIN visit v WHERE v.ticket_id = t.id ORDER BY t.number, v.sequence"}},
          {u"lead"_s,
           false,
           {"SELECT v.row_no FROM employee e CROSS JOIN crew_member c CROSS JOIN visit v WHERE c.employee_id = e.id "
            "AND c.is_lead = 1 AND v.id = c.visit_id ORDER BY e.name, v.standing_entry_at DESC, v.row_no DESC"}}}},
        {"follow-ups",
         keys(calls, &desk::FollowUpDesk::followUpKeys),
         page(calls, &desk::FollowUpDesk::followUpRows),
         "SELECT f.*, p.name, s.name, t.number, a.name, x.* FROM (SELECT * FROM (SELECT row_no FROM follow_up "
         "WHERE done_at IS NULL ORDER BY due_on, row_no LIMIT 200) UNION ALL SELECT * FROM (SELECT row_no FROM "
         "follow_up "
         "WHERE done_at IS NOT NULL ORDER BY due_on, row_no LIMIT 200) LIMIT 200) page "
         "JOIN follow_up f ON f.row_no = page.row_no LEFT JOIN ship s ON s.id = f.ship_id "
         "LEFT JOIN party p ON p.id = f.party_id LEFT JOIN ticket t ON t.id = f.ticket_id "
         "LEFT JOIN employee a ON a.id = f.agent_id LEFT JOIN follow_up_attempt x ON x.follow_up_id = f.id",
         {{u""_s,
           false,
           {"SELECT row_no FROM follow_up WHERE done_at IS NULL ORDER BY due_on, row_no",
            "SELECT row_no FROM follow_up WHERE done_at IS NOT NULL ORDER BY due_on, row_no"}},
          {u"party"_s,
           false,
           {"SELECT f.row_no FROM party p CROSS JOIN follow_up f WHERE f.party_id = p.id "
            "ORDER BY p.name, f.due_on, f.row_no"}}}},
        {"proposals",
         keys(appraisal, &desk::AppraisalDesk::proposalKeys),
         page(appraisal, &desk::AppraisalDesk::proposalRows),
         "SELECT p.*, e.name, e.staff_no, t.number, s.name, c.*, v.*, d.*, a.* FROM proposal p "
         "JOIN employee e ON e.id = p.person_id LEFT JOIN ticket t ON t.id = p.ticket_id "
         "LEFT JOIN ship s ON s.id = p.ship_id LEFT JOIN proposal_condition c ON c.proposal_id = p.id "
         "LEFT JOIN evidence v ON v.proposal_id = p.id AND v.condition_position = c.position "
         "LEFT JOIN decision d ON d.proposal_id = p.id LEFT JOIN award a ON a.decision_id = d.id "
         "WHERE p.row_no IN (SELECT row_no FROM proposal ORDER BY happened_on, clause_id LIMIT 200)",
         {{u""_s,
           false,
           {"SELECT p.row_no FROM proposal p JOIN employee e ON e.id = p.person_id "
            "ORDER BY p.happened_on, p.clause_id, length(e.staff_no), e.staff_no, p.row_no"}},
          {u"person"_s,
           false,
           {"SELECT p.row_no FROM proposal p JOIN employee e ON e.id = p.person_id "
            "ORDER BY length(e.staff_no), e.staff_no, p.happened_on, p.clause_id, p.row_no"}}}},
        {"engines",
         keys(registry, &desk::RegistryDesk::engineKeys),
         page(registry, &desk::RegistryDesk::engineRows),
         "SELECT e.*, s.name FROM engine e LEFT JOIN ship s ON s.id = e.ship_id ORDER BY e.serial_no LIMIT 200",
         {{u""_s, false, {"SELECT row_no FROM engine ORDER BY serial_no"}},
          {u"ship"_s,
           false,
           {"SELECT e.row_no FROM ship s CROSS JOIN engine e WHERE e.ship_id = s.id ORDER BY s.name, e.serial_no"}}}},
        {"ships",
         keys(registry, &desk::RegistryDesk::shipKeys),
         page(registry, &desk::RegistryDesk::shipRows),
         "SELECT s.*, o.name, y.name, d.name FROM ship s LEFT JOIN party o ON o.id = s.owner_id "
         "LEFT JOIN party y ON y.id = s.yard_id LEFT JOIN party d ON d.id = s.designer_id "
         "ORDER BY s.name, s.row_no LIMIT 200",
         {{u""_s, false, {"SELECT row_no FROM ship ORDER BY name, row_no"}}}},
        {"parties",
         keys(registry, &desk::RegistryDesk::partyKeys),
         page(registry, &desk::RegistryDesk::partyRows),
         "SELECT p.*, c.* FROM (SELECT * FROM party ORDER BY name LIMIT 200) p "
         "LEFT JOIN contact c ON c.party_id = p.id",
         {{u""_s, false, {"SELECT row_no FROM party ORDER BY name"}}}}};
}

void addList(Place &place, FigureTable &table, const List &list)
{
    const std::string first = list.name + ": first page";
    table.setTarget(first, {2.0, 2.0, 0});
    const auto program = [list] {
        desk::ListQuery query;
        query.limit = static_cast<int>(pageRows);
        list.page(list.keys(query));
    };
    if (place.bare)
        compare(first, program, [&place, list] { benchmark::DoNotOptimize(place.bare->rows(list.barePage)); });
    else
        measure(first, program);

    for (const List::Order &order : list.orders) {
        const std::string name = order.column.isEmpty() ? "its own order" : order.column.toStdString();
        const std::string what = list.name + ": all ids by " + name;
        table.setTarget(what, {1.5, 0, 0});
        const auto all = [list, order] {
            desk::ListQuery query;
            query.sortBy = order.column;
            query.descending = order.descending;
            benchmark::DoNotOptimize(list.keys(query));
        };
        const auto bare = [&place, order] {
            std::vector<std::int64_t> found;
            for (const std::string &statement : order.bare)
                place.bare->keys(statement, found);
            benchmark::DoNotOptimize(found);
        };
        if (place.bare)
            compare(what, all, bare);
        else
            measure(what, all);
    }

    const std::string jump = list.name + ": a page anywhere";
    table.setTarget(jump, {0, 0, 20});
    const auto keys = std::make_shared<std::vector<RowKey>>();
    const auto chance = std::make_shared<std::mt19937>(1);
    measure(jump, [list, keys, chance] {
        if (keys->empty())
            *keys = list.keys({});
        const size_t last = keys->size() > pageRows ? keys->size() - pageRows : 0;
        const size_t begin = std::uniform_int_distribution<size_t>(0, last)(*chance);
        const size_t end = std::min(begin + pageRows, keys->size());
        list.page(
            {keys->begin() + static_cast<std::ptrdiff_t>(begin), keys->begin() + static_cast<std::ptrdiff_t>(end)});
    });
}

/// What people narrow the ledger by: all ids of what is left.
void addNarrowed(Place &place)
{
    const auto ids = [&place](const std::string &name, const std::function<void(desk::ListQuery &)> &narrow) {
        desk::ListQuery query;
        narrow(query);
        measure("tickets: all ids, " + name,
                [&place, query] { benchmark::DoNotOptimize(desk::IntakeDesk(place.office()).ticketKeys(query)); });
    };
    ids("open", [](desk::ListQuery &query) { query.filter = u"open"_s; });
    ids("overdue", [](desk::ListQuery &query) { query.filter = u"overdue"_s; });
    ids("searched for 增压器", [](desk::ListQuery &query) { query.search = u"增压器"_s; });
    ids("ships with 海", [](desk::ListQuery &query) { query.conditions = {{.column = u"ship"_s, .text = u"海"_s}}; });
    ids("received in June 2020", [](desk::ListQuery &query) {
        query.conditions = {{.column = u"received_at"_s, .from = QDate(2020, 6, 1), .until = QDate(2020, 6, 30)}};
    });
}

} // namespace

void addLists(Place &place, FigureTable &table)
{
    for (const List &list : listsOf(place))
        addList(place, table, list);
    addNarrowed(place);
}

} // namespace fairlead::bench
