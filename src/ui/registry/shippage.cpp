// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/registrydesk.h"
#include "ui/registry/mergeform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryforms.h"
#include "ui/registry/registrypage.h"
#include "wording/times.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ShipPage::ShipPage(Workbench &bench, QWidget *parent) : RegistryPage(u"ships"_s, bench, parent)
{
    using Row = desk::ShipRow;
    std::vector<ListColumn<Row>> columns{
        {.code = u"name"_s,
         .title = [] { return tr("Ship"); },
         .text = [](const Row &row) { return row.ship.name; },
         .width = 160,
         .sortable = true,
         .condition = ColumnCondition::text()},
        {.code = u"hull_no"_s,
         .title = [] { return tr("Hull no."); },
         .text = [](const Row &row) { return row.ship.hullNo; },
         .width = 104,
         .sortable = true,
         .condition = ColumnCondition::text()},
        {.code = u"imo_no"_s,
         .title = [] { return tr("IMO no."); },
         .text = [](const Row &row) { return row.ship.imoNo; },
         .width = 88,
         .sortable = true,
         .condition = ColumnCondition::text()},
        {.code = u"delivered_on"_s,
         .title = [] { return tr("Delivered"); },
         .text =
             [](const Row &row) { return row.ship.deliveredOn ? wording::dateText(*row.ship.deliveredOn) : QString(); },
         .width = 104,
         .sortable = true,
         .condition = ColumnCondition::days(),
         .value = [](const Row &row) -> CellValue { return valueOrNothing(row.ship.deliveredOn); }},
        {.code = u"owner"_s,
         .title = [] { return tr("Owner"); },
         .text = [](const Row &row) { return row.ownerName; },
         .width = 200,
         .condition = ColumnCondition::text()},
        {.code = u"yard"_s,
         .title = [] { return tr("Shipyard"); },
         .text = [](const Row &row) { return row.yardName; },
         .width = 160,
         .condition = ColumnCondition::text()},
        {.code = u"designer"_s,
         .title = [] { return tr("Design institute"); },
         .text = [](const Row &row) { return row.designerName; },
         .width = 160,
         .shown = false,
         .condition = ColumnCondition::text()}};
    m_model = new RecordListModel<Row>(
        std::move(columns),
        deskLoader<Row>(bench.client(), this, &desk::RegistryDesk::shipKeys, &desk::RegistryDesk::shipRows), this);
    list()->setTitle(title());
    list()->setEmptyText([] { return tr("No ships here. Ctrl+Shift+N adds one."); });
    list()->setModel(m_model);

    pane()->addAction(
        u"change_ship"_s, [] { return tr("&Change…"); },
        [this] {
            if (const Row *row = current()) {
                auto *form = new ShipForm(this->bench(), {{u"id"_s, row->ship.id.toString()},
                                                          {u"version"_s, row->ship.version},
                                                          {u"name"_s, row->ship.name}});
                form->fill(*row);
                pane()->openForm(form);
            }
        });
    pane()->addAction(
        u"cases_of_ship"_s, [] { return tr("C&ases"); },
        [this] {
            if (const Row *row = current())
                this->bench().open({RecordKind::Ticket, {}, row->ship.name, u"intake"_s});
        });
    pane()->addAction(
        u"record_delivery"_s, [] { return tr("Ship &delivery…"); },
        [this] {
            if (const Row *row = current())
                pane()->openForm(new DeliveryForm(this->bench(),
                                                  {{u"ship"_s, row->ship.id.toString()}, {u"name"_s, row->ship.name}}));
        });
    pane()->addAction(
        u"merge_ship"_s, [] { return tr("&Merge into…"); },
        [this] {
            if (const Row *row = current())
                pane()->openForm(new MergeForm(this->bench(), {{u"kind"_s, codeOf(RecordKind::Ship)},
                                                               {u"id"_s, row->ship.id.toString()},
                                                               {u"name"_s, row->ship.name}}));
        });
    retranslate();
}

Text ShipPage::title() const
{
    return [] { return tr("Ships"); };
}

const desk::ShipRow *ShipPage::current() const
{
    const std::optional<RowKey> key = list()->currentKey();
    return key ? m_model->rowOf(*key) : nullptr;
}

void ShipPage::startNew()
{
    pane()->openForm(new ShipForm(bench()));
}

void ShipPage::showCurrent()
{
    const desk::ShipRow *row = current();
    if (!row) {
        pane()->showNothing();
        return;
    }
    const Ship &ship = row->ship;
    pane()->show(ship.name, activeBadge(ship.active),
                 {{tr("Hull no."), ship.hullNo},
                  {tr("IMO no."), ship.imoNo},
                  {tr("Owner"), row->ownerName},
                  {tr("Shipyard"), row->yardName},
                  {tr("Design institute"), row->designerName},
                  {tr("Ship delivery"), ship.deliveredOn ? wording::dateText(*ship.deliveredOn) : tr("not yet")}});
    pane()->showRelated(kind(), RecordId(ship.id.uuid()));
}

} // namespace fairlead::ui
