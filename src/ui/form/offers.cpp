// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/offers.h"

#include "desk/intakedesk.h"
#include "desk/registrydesk.h"
#include "wording/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

template <typename Picker> void offerPeopleTo(Workbench &bench, Picker *picker, std::initializer_list<Role> roles)
{
    bench.client().read(
        picker, [](desk::Office office) { return desk::RegistryDesk(office).activeEmployees(); },
        [picker, wanted = std::vector<Role>(roles)](const std::vector<Employee> &people) {
            std::vector<RecordChoice> choices;
            for (const Employee &person : people) {
                const bool fits =
                    wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](Role r) { return person.has(r); });
                if (fits)
                    choices.push_back({person.id.uuid(), person.name, person.staffNo, person.phone});
            }
            picker->setChoices(std::move(choices));
        });
}

constexpr size_t mostOffered = 20;

/// Offers the first rows of a list that what was typed finds. `filter` is the list's own.
template <typename Row, typename Desk>
void offerRows(Workbench &bench, RecordPicker *picker, std::vector<desk::RowKey> (Desk::*keys)(const desk::ListQuery &),
               std::vector<Row> (Desk::*rows)(const std::vector<desk::RowKey> &),
               std::function<std::vector<RecordChoice>(const std::vector<Row> &, const QString &typed)> choicesOf,
               const QString &filter = u"active"_s)
{
    picker->setSource(
        [&bench, picker, keys, rows, choicesOf, filter](const QString &typed, const RecordPicker::Answer &answer) {
            desk::ListQuery query;
            query.search = typed;
            query.filter = filter;
            bench.client().read(
                picker,
                [keys, rows, query](desk::Office office) {
                    Desk desk(office);
                    std::vector<desk::RowKey> found = (desk.*keys)(query);
                    found.resize(std::min(found.size(), mostOffered));
                    return (desk.*rows)(found);
                },
                [choicesOf, answer, typed](const std::vector<Row> &found) { answer(choicesOf(found, typed)); },
                // Said by the message bar; nothing fits what can't be asked for.
                [answer](const Failure &) { answer({}); });
        });
}

/// Of a party that was found: those by whom it was found, or all where it was found by its own name.
std::vector<Contact> contactsMeant(const std::vector<Contact> &contacts, const QString &typed)
{
    std::vector<Contact> meant;
    std::copy_if(contacts.begin(), contacts.end(), std::back_inserter(meant), [&typed](const Contact &contact) {
        return contact.name.contains(typed, Qt::CaseInsensitive) || contact.phones.join(u' ').contains(typed);
    });
    return meant.empty() ? contacts : meant;
}

} // namespace

void offerPeople(Workbench &bench, RecordPicker *picker, std::initializer_list<Role> roles)
{
    offerPeopleTo(bench, picker, roles);
}

void offerPeople(Workbench &bench, RecordsPicker *picker, std::initializer_list<Role> roles)
{
    offerPeopleTo(bench, picker, roles);
}

void offerParties(Workbench &bench, RecordPicker *picker, PartyKind first)
{
    offerRows<desk::PartyRow>(
        bench, picker, &desk::RegistryDesk::partyKeys, &desk::RegistryDesk::partyRows,
        [first](const std::vector<desk::PartyRow> &rows, const QString &) {
            std::vector<RecordChoice> choices;
            for (const bool wanted : {true, false}) {
                for (const desk::PartyRow &row : rows) {
                    if ((row.party.kind == first) == wanted)
                        choices.push_back({row.party.id.uuid(), row.party.name, wording::label(row.party.kind), {}});
                }
            }
            return choices;
        });
}

void offerShips(Workbench &bench, RecordPicker *picker)
{
    offerRows<desk::ShipRow>(bench, picker, &desk::RegistryDesk::shipKeys, &desk::RegistryDesk::shipRows,
                             [](const std::vector<desk::ShipRow> &rows, const QString &) {
                                 std::vector<RecordChoice> choices;
                                 for (const desk::ShipRow &row : rows)
                                     choices.push_back({row.ship.id.uuid(), row.ship.name, row.ship.hullNo,
                                                        u"%1 %2"_s.arg(row.ship.imoNo, row.ownerName)});
                                 return choices;
                             });
}

QString engineText(const Engine &engine)
{
    return u"%1 %2"_s.arg(engine.model, engine.serialNo);
}

void offerEngines(Workbench &bench, RecordPicker *picker)
{
    offerRows<desk::EngineRow>(
        bench, picker, &desk::RegistryDesk::engineKeys, &desk::RegistryDesk::engineRows,
        [](const std::vector<desk::EngineRow> &rows, const QString &) {
            std::vector<RecordChoice> choices;
            for (const desk::EngineRow &row : rows)
                choices.push_back({row.engine.id.uuid(), engineText(row.engine), row.shipName, row.engine.serialNo});
            return choices;
        });
}

void offerContacts(Workbench &bench, RecordPicker *picker)
{
    offerRows<desk::PartyRow>(
        bench, picker, &desk::RegistryDesk::partyKeys, &desk::RegistryDesk::partyRows,
        [](const std::vector<desk::PartyRow> &rows, const QString &typed) {
            std::vector<RecordChoice> choices;
            for (const desk::PartyRow &row : rows) {
                for (const Contact &contact : contactsMeant(row.contacts, typed))
                    choices.push_back({contact.id.uuid(), contact.name, row.party.name, contact.phones.join(u' ')});
            }
            return choices;
        });
}

void offerTickets(Workbench &bench, RecordPicker *picker)
{
    offerRows<desk::TicketRow>(
        bench, picker, &desk::IntakeDesk::ticketKeys, &desk::IntakeDesk::ticketRows,
        [](const std::vector<desk::TicketRow> &rows, const QString &) {
            std::vector<RecordChoice> choices;
            for (const desk::TicketRow &row : rows)
                choices.push_back({row.ticket.id.uuid(), row.ticket.number, row.shipName, row.ticket.fault});
            return choices;
        },
        {});
}

} // namespace fairlead::ui
