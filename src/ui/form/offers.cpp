// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/offers.h"

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
    bench.client().read(
        picker, [](desk::Office office) { return desk::RegistryDesk(office).activeParties(); },
        [picker, first](std::vector<desk::PartyRow> &parties) {
            std::stable_partition(parties.begin(), parties.end(),
                                  [first](const desk::PartyRow &row) { return row.party.kind == first; });
            std::vector<RecordChoice> choices;
            for (const desk::PartyRow &row : parties)
                choices.push_back({row.party.id.uuid(), row.party.name, wording::label(row.party.kind), {}});
            picker->setChoices(std::move(choices));
        });
}

void offerShips(Workbench &bench, RecordPicker *picker)
{
    bench.client().read(
        picker, [](desk::Office office) { return desk::RegistryDesk(office).activeShips(); },
        [picker](const std::vector<desk::ShipRow> &ships) {
            std::vector<RecordChoice> choices;
            for (const desk::ShipRow &row : ships)
                choices.push_back({row.ship.id.uuid(), row.ship.name, row.ship.hullNo,
                                   u"%1 %2"_s.arg(row.ship.imoNo, row.ownerName)});
            picker->setChoices(std::move(choices));
        });
}

void offerEngines(Workbench &bench, RecordPicker *picker)
{
    bench.client().read(
        picker, [](desk::Office office) { return desk::RegistryDesk(office).activeEngines(); },
        [picker](const std::vector<desk::EngineRow> &engines) {
            std::vector<RecordChoice> choices;
            for (const desk::EngineRow &row : engines)
                choices.push_back({row.engine.id.uuid(), u"%1 %2"_s.arg(row.engine.model, row.engine.serialNo),
                                   row.shipName, row.engine.serialNo});
            picker->setChoices(std::move(choices));
        });
}

void offerContacts(Workbench &bench, RecordPicker *picker)
{
    bench.client().read(
        picker, [](desk::Office office) { return desk::RegistryDesk(office).activeParties(); },
        [picker](const std::vector<desk::PartyRow> &parties) {
            std::vector<RecordChoice> choices;
            for (const desk::PartyRow &row : parties) {
                for (const Contact &contact : row.contacts)
                    choices.push_back({contact.id.uuid(), contact.name, row.party.name, contact.phones.join(u' ')});
            }
            picker->setChoices(std::move(choices));
        });
}

} // namespace fairlead::ui
