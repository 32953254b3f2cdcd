// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/watchedticket.h"

#include "desk/casedesk.h"
#include "desk/intakedesk.h"
#include "rules/workflow.h"
#include "ui/case/casebadges.h"
#include "ui/case/caselines.h"
#include "wording/wording.h"

using namespace Qt::StringLiterals;

namespace fairlead::ui {

using Column = ListColumn<WatchedTicket>;

namespace {

/// What warrantyBadge() says, by the list's codes for it.
std::vector<Choice> warrantyChoices()
{
    const auto choice = [](const char *code, std::optional<bool> covered, bool improper) {
        return Choice{QString::fromLatin1(code), [covered, improper] {
                          Ticket ticket;
                          ticket.verdict.covered = covered;
                          if (improper)
                              ticket.improperUse.emplace();
                          return warrantyBadge(ticket).text;
                      }};
    };
    return {choice("covered", true, false), choice("not_covered", false, false), choice("undecided", {}, false),
            choice("improper_use", true, true)};
}

} // namespace

Column TicketColumns::number()
{
    return {.code = u"number"_s,
            .title = [] { return tr("Ticket"); },
            .text = [](const WatchedTicket &w) { return w.row.ticket.number; },
            .width = 112,
            .sortable = true,
            .condition = ColumnCondition::text()};
}

Column TicketColumns::next()
{
    return {.code = u"next"_s,
            .title = [] { return tr("Due"); },
            .countdown =
                [](const WatchedTicket &w) { return w.next ? std::optional(Countdown::of(*w.next)) : std::nullopt; },
            .toolTip = [](const WatchedTicket &w) { return w.next ? wording::label(w.next->kind) : QString(); },
            .width = 128};
}

Column TicketColumns::receivedAt()
{
    return {.code = u"received_at"_s,
            .title = [] { return tr("Received"); },
            .text = [](const WatchedTicket &w) { return shortTime(w.row.ticket.receivedAt); },
            .width = 136,
            .sortable = true,
            .condition = ColumnCondition::days(),
            .value = [](const WatchedTicket &w) -> CellValue { return w.row.ticket.receivedAt; }};
}

Column TicketColumns::ship()
{
    return {.code = u"ship"_s,
            .title = [] { return tr("Ship"); },
            .text = [](const WatchedTicket &w) { return w.row.shipName; },
            .width = 120,
            .sortable = true,
            .condition = ColumnCondition::text()};
}

Column TicketColumns::engine()
{
    return {
        .code = u"engine"_s,
        .title = [] { return tr("Engine"); },
        .text =
            [](const WatchedTicket &w) { return u"%1 %2"_s.arg(w.row.engineModel, w.row.engineSerialNo).trimmed(); },
        .width = 160,
        .shown = false,
        .condition = ColumnCondition::text()};
}

Column TicketColumns::fault()
{
    return {.code = u"fault"_s,
            .title = [] { return tr("Fault or wish"); },
            .text = [](const WatchedTicket &w) { return w.row.ticket.fault.simplified(); },
            .width = 220,
            .condition = ColumnCondition::text(),
            .value = [](const WatchedTicket &w) -> CellValue { return w.row.ticket.fault; }};
}

Column TicketColumns::state()
{
    return {.code = u"state"_s,
            .title = [] { return tr("State"); },
            .badge = [](const WatchedTicket &w) { return std::optional(stateBadge(w.row.ticket.state)); },
            .width = 144,
            .sortable = true,
            .condition = ColumnCondition::codes(choicesOf<TicketState>())};
}

Column TicketColumns::priority()
{
    return {.code = u"priority"_s,
            .title = [] { return tr("Priority"); },
            .badge = [](const WatchedTicket &w) { return std::optional(priorityBadge(w.row.ticket.priority)); },
            .width = 110,
            .sortable = true,
            .condition = ColumnCondition::codes(choicesOf<Priority>()),
            .value = [](const WatchedTicket &w) -> CellValue { return wording::label(w.row.ticket.priority); }};
}

Column TicketColumns::warranty()
{
    return {.code = u"warranty"_s,
            .title = [] { return tr("Warranty"); },
            .badge = [](const WatchedTicket &w) { return std::optional(warrantyBadge(w.row.ticket)); },
            .width = 112,
            .condition = ColumnCondition::codes(warrantyChoices())};
}

Column TicketColumns::kind()
{
    return {.code = u"kind"_s,
            .title = [] { return tr("Kind"); },
            .text = [](const WatchedTicket &w) { return wording::label(w.row.ticket.kind); },
            .width = 104,
            .sortable = true,
            .condition = ColumnCondition::codes(choicesOf<TicketKind>())};
}

Column TicketColumns::receiver()
{
    return {.code = u"receiver"_s,
            .title = [] { return tr("Call receiver"); },
            .text = [](const WatchedTicket &w) { return w.row.receiverName; },
            .width = 100,
            .shown = false,
            .condition = ColumnCondition::text()};
}

Column TicketColumns::lead()
{
    return {.code = u"lead"_s,
            .title = [] { return tr("Lead"); },
            .text = [](const WatchedTicket &w) { return w.row.leadName; },
            .width = 90,
            .condition = ColumnCondition::text()};
}

Column TicketColumns::entryAt()
{
    return {.code = u"entry_at"_s,
            .title = [] { return tr("Entry time"); },
            .text = [](const WatchedTicket &w) { return w.row.entryAt ? shortTime(*w.row.entryAt) : QString(); },
            .width = 136,
            .condition = ColumnCondition::days(),
            .value = [](const WatchedTicket &w) -> CellValue { return valueOrNothing(w.row.entryAt); }};
}

Column TicketColumns::place()
{
    return {.code = u"place"_s,
            .title = [] { return tr("Place"); },
            .text = [](const WatchedTicket &w) { return w.row.place; },
            .width = 110};
}

Column TicketColumns::waiting(std::function<Instant()> now)
{
    return {.code = u"waiting"_s,
            .title = [] { return tr("Waiting"); },
            .text =
                [now = std::move(now)](const WatchedTicket &w) {
                    const std::optional<Instant> &since = w.row.ticket.sentToDispatchAt;
                    const bool waits = w.row.ticket.state == TicketState::AwaitingDispatch;
                    return waits && since ? wording::duration(now() - *since) : QString();
                },
            .toolTip =
                [](const WatchedTicket &w) {
                    const std::optional<Instant> &since = w.row.ticket.sentToDispatchAt;
                    return since ? tr("Sent to dispatch %1").arg(shortTime(*since)) : QString();
                },
            .width = 88};
}

RowLoader<WatchedTicket> watchedTickets(DeskClient &client, QObject *receiver)
{
    const RowLoader<desk::TicketRow> plain =
        deskLoader<desk::TicketRow>(client, receiver, &desk::IntakeDesk::ticketKeys, &desk::IntakeDesk::ticketRows);
    RowLoader<WatchedTicket> loader;
    loader.keys = plain.keys;
    loader.rows = [&client, receiver](const std::vector<RowKey> &keys, RowLoader<WatchedTicket>::RowsAnswer answer) {
        client.read(
            receiver,
            [keys](desk::Office office) {
                const std::vector<desk::TicketRow> rows = desk::IntakeDesk(office).ticketRows(keys);
                // Nothing is urgent any more in those that have ended, and nearly all of a large ledger have.
                std::vector<WatchedTicket> watched;
                std::vector<TicketId> open;
                std::vector<size_t> places;
                for (const desk::TicketRow &row : rows) {
                    if (rules::isOpen(row.ticket.state)) {
                        open.push_back(row.ticket.id);
                        places.push_back(watched.size());
                    }
                    watched.push_back({row.key, row, {}});
                }
                const std::vector<std::optional<rules::Deadline>> next = desk::CaseDesk(office).mostUrgent(open);
                for (size_t i = 0; i < open.size(); ++i)
                    watched[places[i]].next = next[i];
                return watched;
            },
            [answer](std::vector<WatchedTicket> &found) { answer(std::move(found)); },
            [answer](const Failure &) { answer(std::nullopt); });
    };
    return loader;
}

} // namespace fairlead::ui
