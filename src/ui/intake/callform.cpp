// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/callform.h"

#include "desk/intakedesk.h"
#include "desk/registrydesk.h"
#include "rules/warranty.h"
#include "ui/case/badgelabel.h"
#include "ui/core/plaintext.h"
#include "ui/form/choicefields.h"
#include "ui/form/linefields.h"
#include "ui/form/offers.h"
#include "ui/form/recordfields.h"
#include "ui/form/textfields.h"
#include "wording/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

Badge coverBadge(const WarrantyVerdict &verdict)
{
    if (!verdict.covered)
        return {CallForm::tr("Undecided"), Tone::Neutral};
    return *verdict.covered ? Badge{CallForm::tr("In warranty"), Tone::Good}
                            : Badge{CallForm::tr("Out of warranty"), Tone::Warning};
}

} // namespace

CallForm::CallForm(Workbench &bench, QWidget *parent)
    : FormPanel(bench, {u"intake"_s, u"log_call"_s, {}}, parent), m_workbench(bench)
{
    setTitle([opened = bench.now()] { return tr("Call of %1").arg(opened.local().toString(u"HH:mm"_s)); });
    addFields();
    loadRegistry();
    setSave([] { return tr("&Log the call"); }, [this] { save(); });
    markClean();
}

void CallForm::addFields()
{
    m_engine = add([] { return tr("&Engine"); }, new RecordField<EngineId>(u"engine"_s));
    m_ship = add([] { return tr("&Ship"); }, new RecordField<ShipId>(u"ship"_s));

    m_glance = new QWidget;
    m_cover = new BadgeLabel;
    m_cover->setObjectName(u"engine_cover"_s);
    m_warranty = plainLabel();
    m_warranty->setObjectName(u"engine_warranty"_s);
    m_warranty->setWordWrap(true);
    auto *glance = new QHBoxLayout(m_glance);
    glance->setContentsMargins(0, 0, 0, Theme::grid / 2);
    glance->addWidget(m_cover, 0, Qt::AlignTop);
    glance->addWidget(m_warranty, 1);
    m_glance->hide();
    addWidget(m_glance);

    m_ticket = add([] { return tr("&Case"); }, new ChoiceField(u"ticket"_s, {}, [] { return tr("a new case"); }));
    m_kind = add([] { return tr("&Kind"); }, new EnumField<CallKind>(u"kind"_s));
    m_contact = add([] { return tr("C&ontact"); }, new RecordField<ContactId>(u"contact"_s));
    m_callerName = add([] { return tr("Caller's &name"); }, new TextField(u"caller_name"_s));
    m_callerPhone = add([] { return tr("&Phone"); }, new TextField(u"caller_phone"_s));
    m_text = add([] { return tr("What the caller &says"); }, new MultiLineField(u"text"_s, 4));
    m_priority = add([] { return tr("P&riority"); }, new EnumField<Priority>(u"priority"_s));
    m_priority->setValue(Priority::CanSail);
    m_channel = add([] { return tr("C&hannel"); }, new EnumField<Channel>(u"channel"_s));
    // The moment of receipt is that of opening the form, not of saving it.
    addActTime([] { return tr("Rece&ived at"); });

    connect(m_engine, &Field::valueChanged, this, &CallForm::engineChosen);
    connect(m_contact, &Field::valueChanged, this, &CallForm::contactChosen);
}

void CallForm::loadRegistry()
{
    offerShips(m_workbench, m_ship);
    offerEngines(m_workbench, m_engine);
    offerContacts(m_workbench, m_contact);
    m_workbench.client().read(
        this,
        [](desk::Office office) {
            desk::RegistryDesk registry(office);
            return std::pair(registry.activeEngines(), registry.activeParties());
        },
        [this](const std::pair<std::vector<desk::EngineRow>, std::vector<desk::PartyRow>> &loaded) {
            m_engines = loaded.first;
            m_contacts.clear();
            for (const desk::PartyRow &row : loaded.second)
                m_contacts.insert(m_contacts.end(), row.contacts.begin(), row.contacts.end());
            engineChosen(); // a restored draft may have named one already
        });
}

void CallForm::engineChosen()
{
    const EngineId id = m_engine->value();
    const auto found = std::find_if(m_engines.begin(), m_engines.end(),
                                    [&id](const desk::EngineRow &row) { return row.engine.id == id; });
    if (id.isNull() || found == m_engines.end()) {
        m_engineRow.reset();
        m_openCases.clear();
        m_ticket->setChoices({});
        m_glance->hide();
        return;
    }
    m_engineRow = *found;
    if (m_ship->isEmpty() && !found->engine.shipId.isNull())
        m_ship->setValue(found->engine.shipId, found->shipName);
    showEngine();
    m_workbench.client().read(
        this, [id](desk::Office office) { return desk::IntakeDesk(office).openTicketsOf(id); },
        [this, id](const std::vector<desk::TicketRow> &cases) {
            if (m_engine->value() != id)
                return; // another engine was chosen meanwhile
            m_openCases = cases;
            const QString chosen = m_ticket->code();
            std::vector<Choice> choices;
            for (const desk::TicketRow &row : cases) {
                choices.push_back({row.ticket.id.toString(), [row] {
                                       return tr("join %1 (%2): %3")
                                           .arg(row.ticket.number, wording::label(row.ticket.state),
                                                row.ticket.fault.simplified().left(40));
                                   }});
            }
            m_ticket->setChoices(std::move(choices));
            m_ticket->setCode(chosen);
            showEngine();
        });
}

void CallForm::contactChosen()
{
    const ContactId id = m_contact->value();
    const auto found =
        std::find_if(m_contacts.begin(), m_contacts.end(), [&id](const Contact &c) { return c.id == id; });
    if (id.isNull() || found == m_contacts.end())
        return;
    if (m_callerName->isEmpty())
        m_callerName->setValue(found->name);
    if (m_callerPhone->isEmpty() && !found->phones.isEmpty())
        m_callerPhone->setValue(found->phones.constFirst());
}

void CallForm::showEngine()
{
    if (!m_engineRow)
        return;
    const QDate today = m_workbench.now().day();
    const WarrantyVerdict verdict = rules::judgeWarranty(m_engineRow->engine.dates, m_engineRow->engine.voided, today);
    m_cover->setBadge(coverBadge(verdict));
    QString text = wording::warrantySentence(verdict, today);
    if (!m_openCases.empty())
        text += u'\n' + tr("%n open case(s) of this engine: join one below, or open a new one.", nullptr,
                           static_cast<int>(m_openCases.size()));
    m_warranty->setText(text);
    m_glance->show();
}

void CallForm::changeEvent(QEvent *event)
{
    FormPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showEngine();
}

desk::LogCall CallForm::command() const
{
    return {.kind = m_kind->value(),
            .channel = m_channel->value(),
            .ticket = TicketId::fromString(m_ticket->code()).value_or(TicketId()),
            .engine = m_engine->value(),
            .ship = m_ship->value(),
            .contact = m_contact->value(),
            .callerName = m_callerName->value(),
            .callerPhone = m_callerPhone->value(),
            .text = m_text->value(),
            .priority = m_priority->value()};
}

void CallForm::save()
{
    submit([command = command()](desk::Office office,
                                 const desk::Act &act) { return desk::IntakeDesk(office).logCall(command, act); },
           [this](const desk::LoggedCall &call) { emit logged(call); });
}

} // namespace fairlead::ui
