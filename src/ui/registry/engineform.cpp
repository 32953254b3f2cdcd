// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/registrydesk.h"
#include "rules/warranty.h"
#include "ui/form/notelabel.h"
#include "ui/form/offers.h"
#include "ui/registry/duplicatehint.h"
#include "ui/registry/registryforms.h"
#include "wording/sentences.h"

#include <QTimer>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int pauseMsecs = 250; // typing has to rest before tickets are looked through
} // namespace

EngineForm::EngineForm(Workbench &bench, const QJsonObject &context)
    : RegistryForm(bench, QLatin1String(code), context),
      m_model(new TextField(u"model"_s)),
      m_serialNo(new TextField(u"serial_no"_s)),
      m_ship(new RecordField<ShipId>(u"ship"_s)),
      m_contractNote(new MultiLineField(u"contract_note"_s, 2)),
      m_verdict(new NoteLabel),
      m_changes(new NoteLabel),
      m_pause(new QTimer(this))
{
    const auto today = [&bench] { return bench.now().day(); };
    setTitle([this] { return isChange() ? tr("Change %1").arg(nameIn()) : tr("New engine"); });
    add([] { return tr("&Model"); }, m_model)->setRequired(true);
    add([] { return tr("Serial &no."); }, m_serialNo)->setRequired(true);
    auto *hint = new DuplicateHint(
        bench,
        [this] {
            return [serialNo = m_serialNo->value(), id = idIn<EngineId>()](desk::Office office) {
                return desk::DuplicatesDesk(office).likeEngine(serialNo, id);
            };
        },
        Tone::Danger);
    hint->watch(m_serialNo);
    addWidget(hint);
    add([] { return tr("S&hip"); }, m_ship);
    addSection([] { return tr("Warranty"); });
    m_delivered = add([] { return tr("&Delivered on"); }, new DateField(u"delivered_on"_s, today));
    m_seaTrial = add([] { return tr("Sea &trial on"); }, new DateField(u"sea_trial_on"_s, today));
    m_contractUntil = add([] { return tr("&Contract until"); }, new DateField(u"contract_until"_s, today));
    add([] { return tr("Contract te&rms"); }, m_contractNote);
    if (isChange())
        m_reason = add([] { return tr("Reason for chan&ged dates"); }, new TextField(u"reason"_s));
    addActive();
    m_verdict->setObjectName(u"verdict"_s);
    m_changes->setObjectName(u"verdict_changes"_s);
    addWidget(m_verdict);
    addWidget(m_changes);
    offerShips(bench, m_ship);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMsecs);
    connect(m_pause, &QTimer::timeout, this, &EngineForm::preview);
    for (DateField *field : {m_delivered, m_seaTrial, m_contractUntil})
        connect(field, &Field::valueChanged, m_pause, qOverload<>(&QTimer::start));
    setSave([] { return tr("&Save"); }, [this] { save(); });
}

void EngineForm::fill(const desk::EngineRow &row)
{
    const Engine &engine = row.engine;
    m_model->setValue(engine.model);
    m_serialNo->setValue(engine.serialNo);
    m_ship->setValue(engine.shipId, row.shipName);
    m_delivered->setValue(engine.dates.deliveredOn);
    m_seaTrial->setValue(engine.dates.seaTrialOn);
    m_contractUntil->setValue(engine.dates.contractUntil);
    m_contractNote->setValue(engine.contractNote);
    setActive(engine.active);
    m_before = engine.dates;
    markClean();
}

WarrantyDates EngineForm::dates() const
{
    return {m_delivered->value(), m_seaTrial->value(), m_contractUntil->value()};
}

void EngineForm::preview()
{
    const QDate today = bench().now().day();
    const WarrantyVerdict verdict = rules::judgeWarranty(dates(), std::nullopt, today);
    m_verdict->setNote(verdict.covered.value_or(false) ? Tone::Good : Tone::Neutral,
                       tr("Today: %1").arg(wording::warrantySentence(verdict, today)));
    if (!isChange() || m_before == dates()) {
        showPreview({});
        return;
    }
    // Before it is saved: a stored verdict doesn't change by itself, and somebody has to know that it would be another.
    bench().client().read(
        this,
        [engine = idIn<EngineId>(), dates = dates()](desk::Office office) {
            return desk::RegistryDesk(office).verdictChanges(engine, dates);
        },
        [this, asked = dates()](const std::vector<desk::VerdictChange> &changes) {
            if (asked != dates())
                return;
            QStringList lines;
            for (const desk::VerdictChange &change : changes) {
                lines.append(tr("%1: was “%2”, would be “%3”")
                                 .arg(change.ticketNumber, wording::warrantySentence(change.stored, change.judgedOn),
                                      wording::warrantySentence(change.anew, change.judgedOn)));
            }
            showPreview(lines.isEmpty()
                            ? tr("No ticket would be judged otherwise with these dates.")
                            : tr("These tickets would be judged otherwise with these dates; they keep their "
                                 "stored verdict:") +
                                  u'\n' + lines.join(u'\n'));
        });
}

void EngineForm::showPreview(const QString &changes)
{
    m_changes->setNote(Tone::Warning, changes);
}

void EngineForm::save()
{
    const desk::AddEngine to{m_model->value(), m_serialNo->value(), m_ship->value(), dates(), m_contractNote->value()};
    if (!isChange()) {
        submit(
            [to](desk::Office office, const desk::Act &act) { return desk::RegistryDesk(office).addEngine(to, act); },
            [](const EngineId &) {});
        return;
    }
    const desk::ChangeEngine command{idIn<EngineId>(), version(), to, m_reason->value(), isActive()};
    submit([command](desk::Office office,
                     const desk::Act &act) { return desk::RegistryDesk(office).changeEngine(command, act); },
           [](const desk::Done &) {});
}

} // namespace fairlead::ui
