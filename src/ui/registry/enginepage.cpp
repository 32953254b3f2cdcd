// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/registrydesk.h"
#include "rules/warranty.h"
#include "ui/registry/mergeform.h"
#include "ui/registry/recordpane.h"
#include "ui/registry/registryforms.h"
#include "ui/registry/registrypage.h"
#include "wording/sentences.h"
#include "wording/times.h"

#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QString dayOrNothing(const std::optional<QDate> &day)
{
    return day ? wording::dateText(*day) : QString();
}

Badge warrantyToday(const Engine &engine, QDate today)
{
    const WarrantyVerdict verdict = rules::judgeWarranty(engine.dates, engine.voided, today);
    if (!verdict.covered)
        return {EnginePage::tr("Undecided"), Tone::Warning};
    return *verdict.covered ? Badge{EnginePage::tr("In warranty"), Tone::Good}
                            : Badge{EnginePage::tr("Out of warranty"), Tone::Neutral};
}

} // namespace

EnginePage::EnginePage(Workbench &bench, QWidget *parent) : RegistryPage(u"engines"_s, bench, parent)
{
    using Row = desk::EngineRow;
    std::vector<ListColumn<Row>> columns{
        {.code = u"serial_no"_s,
         .title = [] { return tr("Serial no."); },
         .text = [](const Row &row) { return row.engine.serialNo; },
         .width = 128,
         .sortable = true,
         .condition = ColumnCondition::text()},
        {.code = u"model"_s,
         .title = [] { return tr("Model"); },
         .text = [](const Row &row) { return row.engine.model; },
         .width = 128,
         .sortable = true,
         .condition = ColumnCondition::text()},
        {.code = u"ship"_s,
         .title = [] { return tr("Ship"); },
         .text = [](const Row &row) { return row.shipName; },
         .width = 144,
         .sortable = true,
         .condition = ColumnCondition::text()},
        {.code = u"warranty"_s,
         .title = [] { return tr("Warranty today"); },
         .badge = [&bench](const Row &row) { return warrantyToday(row.engine, bench.now().day()); },
         .width = 136},
        {.code = u"delivered_on"_s,
         .title = [] { return tr("Delivered"); },
         .text = [](const Row &row) { return dayOrNothing(row.engine.dates.deliveredOn); },
         .width = 104,
         .condition = ColumnCondition::days(),
         .value = [](const Row &row) -> CellValue { return valueOrNothing(row.engine.dates.deliveredOn); }},
        {.code = u"sea_trial_on"_s,
         .title = [] { return tr("Sea trial"); },
         .text = [](const Row &row) { return dayOrNothing(row.engine.dates.seaTrialOn); },
         .width = 104,
         .condition = ColumnCondition::days(),
         .value = [](const Row &row) -> CellValue { return valueOrNothing(row.engine.dates.seaTrialOn); }},
        {.code = u"contract_until"_s,
         .title = [] { return tr("Contract until"); },
         .text = [](const Row &row) { return dayOrNothing(row.engine.dates.contractUntil); },
         .width = 112,
         .condition = ColumnCondition::days(),
         .value = [](const Row &row) -> CellValue { return valueOrNothing(row.engine.dates.contractUntil); }}};
    m_model = new RecordListModel<Row>(
        std::move(columns),
        deskLoader<Row>(bench.client(), this, &desk::RegistryDesk::engineKeys, &desk::RegistryDesk::engineRows), this);
    list()->setTitle(title());
    list()->setEmptyText([] { return tr("No engines here. Ctrl+Shift+N adds one."); });
    list()->setModel(m_model);

    pane()->addAction(
        u"change_engine"_s, [] { return tr("&Change…"); },
        [this] {
            if (const Row *row = current()) {
                auto *form = new EngineForm(this->bench(), {{u"id"_s, row->engine.id.toString()},
                                                            {u"version"_s, row->engine.version},
                                                            {u"name"_s, row->engine.serialNo}});
                form->fill(*row);
                pane()->openForm(form);
            }
        });
    pane()->addAction(
        u"cases_of_engine"_s, [] { return tr("C&ases"); },
        [this] {
            if (const Row *row = current())
                this->bench().open({RecordKind::Ticket, {}, row->engine.serialNo, u"intake"_s});
        });
    m_void = pane()->addAction(
        u"void_warranty"_s, [] { return tr("Make warranty &void…"); },
        [this] {
            if (const Row *row = current())
                pane()->openForm(new VoidForm(
                    this->bench(), {{u"engine"_s, row->engine.id.toString()}, {u"name"_s, row->engine.serialNo}}));
        });
    pane()->addAction(
        u"merge_engine"_s, [] { return tr("&Merge into…"); },
        [this] {
            if (const Row *row = current())
                pane()->openForm(new MergeForm(this->bench(), {{u"kind"_s, codeOf(RecordKind::Engine)},
                                                               {u"id"_s, row->engine.id.toString()},
                                                               {u"name"_s, row->engine.serialNo}}));
        });
    retranslate();
}

Text EnginePage::title() const
{
    return [] { return tr("Engines"); };
}

const desk::EngineRow *EnginePage::current() const
{
    const std::optional<RowKey> key = list()->currentKey();
    return key ? m_model->rowOf(*key) : nullptr;
}

void EnginePage::startNew()
{
    pane()->openForm(new EngineForm(bench()));
}

void EnginePage::showCurrent()
{
    const desk::EngineRow *row = current();
    if (!row) {
        pane()->showNothing();
        return;
    }
    const Engine &engine = row->engine;
    const QDate today = bench().now().day();
    const WarrantyVerdict verdict = rules::judgeWarranty(engine.dates, engine.voided, today);
    std::vector<RecordPane::Fact> facts{{tr("Model"), engine.model},
                                        {tr("Ship"), row->shipName},
                                        {tr("Delivery"), dayOrNothing(engine.dates.deliveredOn)},
                                        {tr("Sea trial"), dayOrNothing(engine.dates.seaTrialOn)},
                                        {tr("Contract until"), dayOrNothing(engine.dates.contractUntil)},
                                        {tr("Contract terms"), engine.contractNote},
                                        {tr("Warranty today"), wording::warrantySentence(verdict, today)}};
    if (engine.voided)
        facts.push_back({tr("Void"),
                         tr("from %1: %2").arg(wording::dateText(engine.voided->from), engine.voided->reason),
                         Tone::Danger});
    const Badge state = engine.active ? warrantyToday(engine, today) : activeBadge(false);
    pane()->show(u"%1 %2"_s.arg(engine.model, engine.serialNo), state, facts);
    m_void->setVisible(!engine.voided);
    pane()->showRelated(kind(), RecordId(engine.id.uuid()));
}

} // namespace fairlead::ui
