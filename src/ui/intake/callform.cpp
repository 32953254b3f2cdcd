// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/callform.h"

#include "desk/intakedesk.h"
#include "desk/registrydesk.h"
#include "ui/attach/attachmentfield.h"
#include "ui/form/choicefields.h"
#include "ui/form/linefields.h"
#include "ui/form/offers.h"
#include "ui/form/textfields.h"
#include "ui/intake/calleraside.h"
#include "wording/wording.h"

#include <QEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

constexpr int typingMsecs = 200;
constexpr qsizetype digitsOfAPhone = 7;

bool looksLikeAPhone(const QString &text)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const bool strange = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return !strange && std::count_if(text.begin(), text.end(), isDigit) >= digitsOfAPhone;
}

/// What a match is called in the finder, and beside it what it belongs to.
RecordChoice choiceOf(const desk::CallerMatch &match)
{
    QStringList about;
    QString name = match.line.text;
    const desk::CallerDetails &details = match.details;
    if (details.contact) {
        name = details.contact->name;
        about.append(details.contact->phones.join(u'、'));
    }
    if (match.kind == SearchKind::Engine && !details.engines.empty()) {
        name = engineText(details.engines.front().engine);
        for (const desk::CallerEngine &known : details.engines) {
            if (details.engine && known.engine.id == *details.engine)
                name = engineText(known.engine);
        }
    }
    if (details.ship) {
        if (match.kind == SearchKind::Ship)
            name = details.ship->name;
        else
            about.append(details.ship->name);
        about.append(details.ship->hullNo);
    }
    if (match.kind == SearchKind::Party)
        name = details.owner && details.owner->id == PartyId(match.id.uuid()) ? details.owner->name : match.line.text;
    else if (details.owner)
        about.append(details.owner->name);
    about.prepend(match.line.text == name ? QString() : match.line.text);
    about.removeAll(QString());
    about.removeDuplicates();
    return {match.id.uuid(), name, about.join(u" · "_s), {}};
}

} // namespace

CallForm::CallForm(Workbench &bench, QWidget *parent)
    : FormPanel(bench, {u"intake"_s, u"log_call"_s, {}}, parent), m_workbench(bench), m_aside(new CallerAside)
{
    addFields();
    // The moment of receipt, also where a call comes back that was begun before the program ended.
    setTitle([this, opened = bench.now()] {
        return tr("Call of %1").arg(m_at->value().value_or(opened).local().toString(u"HH:mm"_s));
    });
    connect(m_at, &Field::valueChanged, this, &FormPanel::titleChanged);
    connectAside();
    setSave([] { return tr("&Log the call"); }, [this] { save(); });
    retranslate();
    markClean();
}

void CallForm::changeEvent(QEvent *event)
{
    FormPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CallForm::retranslate()
{
    m_finder->line()->setPlaceholderText(tr("any part of a phone, name, ship, IMO, hull or serial number"));
}

void CallForm::addFields()
{
    m_finder = add([] { return tr("&Who or what"); }, new RecordPicker(u"caller"_s));
    m_finder->setTextAllowed(true);
    m_finder->setSource(
        [this](const QString &typed, const RecordPicker::Answer &answer) { findCaller(typed, answer); });
    m_engine = add([] { return tr("&Engine"); }, new RecordField<EngineId>(u"engine"_s));
    m_ship = add([] { return tr("&Ship"); }, new RecordField<ShipId>(u"ship"_s));
    m_ticket = add([] { return tr("&Case"); }, new ChoiceField(u"ticket"_s, {}, [] { return tr("a new case"); }));
    m_kind = add([] { return tr("&Kind"); }, new EnumField<CallKind>(u"kind"_s));
    m_contact = add([] { return tr("C&ontact"); }, new RecordField<ContactId>(u"contact"_s));
    m_callerName = add([] { return tr("Caller's &name"); }, new TextField(u"caller_name"_s));
    m_callerPhone = add([] { return tr("&Phone"); }, new TextField(u"caller_phone"_s));
    m_text = add([] { return tr("What the caller sa&ys"); }, new MultiLineField(u"text"_s, 4));
    m_priority = add([] { return tr("P&riority"); }, new EnumField<Priority>(u"priority"_s));
    m_priority->setValue(Priority::CanSail);
    m_channel = add([] { return tr("C&hannel"); }, new EnumField<Channel>(u"channel"_s));
    m_attachments = add([] { return tr("&Attachments"); }, new AttachmentField(m_workbench, u"attachments"_s));
    m_attachments->takeFrom(this);
    // The moment of receipt is that of opening the form, not of saving it.
    m_at = addActTime([] { return tr("Rece&ived at"); });
    offerShips(m_workbench, m_ship);
    offerEngines(m_workbench, m_engine);
    offerContacts(m_workbench, m_contact);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMsecs);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        loadSimilar();
        loadDuplicates();
    });
    connect(m_text, &Field::valueChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_finder, &Field::finished, this, &CallForm::callerChosen);
    connect(m_engine, &Field::valueChanged, this, &CallForm::engineChosen);
    connect(m_ship, &Field::valueChanged, this, [this] { loadContext(OnlyEngine::Take); });
    connect(m_ticket, &Field::valueChanged, this,
            [this] { m_aside->setJoined(TicketId::fromString(m_ticket->code()).value_or(TicketId())); });
}

void CallForm::connectAside()
{
    setAside(m_aside);
    connect(m_aside, &CallerAside::contactChosen, this, &CallForm::takeContact);
    connect(m_aside, &CallerAside::engineChosen, this, &CallForm::takeEngine);
    connect(m_aside, &CallerAside::joinChosen, this, [this](const TicketId &ticket) {
        m_ticket->setCode(ticket.isNull() ? QString() : ticket.toString());
        // The button that was pressed is gone with what stood beside the form.
        const Field *next = m_text->isEmpty() ? static_cast<Field *>(m_text) : m_ticket;
        next->editor()->setFocus(Qt::OtherFocusReason);
    });
}

void CallForm::findCaller(const QString &typed, const RecordPicker::Answer &answer)
{
    m_workbench.client().read(
        this, [typed](desk::Office office) { return desk::SearchDesk(office).matchCaller(typed); },
        [this, answer](const std::vector<desk::CallerMatch> &matches) {
            m_matches.clear();
            std::vector<RecordChoice> choices;
            for (const desk::CallerMatch &match : matches) {
                m_matches.insert(match.id.uuid(), match);
                choices.push_back(choiceOf(match));
            }
            answer(std::move(choices));
        },
        [answer](const Failure &) { answer({}); });
}

void CallForm::callerChosen()
{
    const auto match = m_matches.constFind(m_finder->chosen());
    if (match != m_matches.constEnd()) {
        fillFrom(*match);
    } else if (const QString typed = m_finder->line()->text().trimmed();
               looksLikeAPhone(typed) && m_callerPhone->isEmpty()) {
        m_callerPhone->setValue(typed); // nobody that is known
    }
}

void CallForm::fillFrom(const desk::CallerMatch &match)
{
    const desk::CallerDetails &details = match.details;
    m_aside->setDetails(details);
    if (details.contact)
        takeContact(*details.contact);
    if (details.ship)
        m_ship->setValue(details.ship->id, details.ship->name);
    if (match.kind == SearchKind::Ship || match.kind == SearchKind::Engine) {
        const auto &engines = details.engines;
        const auto meant = std::find_if(engines.begin(), engines.end(), [&details](const desk::CallerEngine &known) {
            return details.engine && known.engine.id == *details.engine;
        });
        if (meant != engines.end())
            takeEngine(meant->engine);
        else if (engines.size() == 1)
            takeEngine(engines.front().engine);
        else
            m_engine->setValue({}); // one of several, which only the caller knows
    }
}

void CallForm::takeContact(const Contact &contact)
{
    m_contact->setValue(contact.id, contact.name);
    m_callerName->setValue(contact.name);
    if (!contact.phones.isEmpty())
        m_callerPhone->setValue(contact.phones.constFirst());
}

void CallForm::takeEngine(const Engine &engine)
{
    m_engineModel = engine.model;
    m_engine->setValue(engine.id, engineText(engine));
}

void CallForm::engineChosen()
{
    const EngineId id = m_engine->value();
    if (id.isNull()) {
        loadContext(OnlyEngine::Leave);
        return;
    }
    m_workbench.client().read(
        this,
        [id](desk::Office office) {
            return desk::SearchDesk(office).detailsOf(SearchKind::Engine, RecordId(id.uuid()));
        },
        [this, id](const desk::CallerDetails &details) {
            if (m_engine->value() != id)
                return; // another engine was chosen meanwhile
            m_aside->setDetails(details);
            for (const desk::CallerEngine &known : details.engines) {
                if (known.engine.id == id)
                    m_engineModel = known.engine.model;
            }
            if (m_ship->isEmpty() && details.ship)
                m_ship->setValue(details.ship->id, details.ship->name);
            loadContext(OnlyEngine::Leave);
        });
}

void CallForm::loadContext(OnlyEngine onlyEngine)
{
    const EngineId engine = m_engine->value();
    const ShipId ship = m_ship->value();
    if (engine.isNull() && ship.isNull()) {
        m_engineModel.clear();
        m_aside->clear();
        m_ticket->setChoices({});
        return;
    }
    m_workbench.client().read(
        this,
        [engine, ship](desk::Office office) {
            desk::SearchDesk desk(office);
            return engine.isNull() ? desk.contextOf(ship) : desk.contextOf(engine);
        },
        [this, engine, ship, onlyEngine](const desk::CallerContext &context) {
            if (m_engine->value() != engine || m_ship->value() != ship)
                return;
            m_aside->setContext(context, m_workbench.now().day());
            if (onlyEngine == OnlyEngine::Take && engine.isNull() && context.engines.size() == 1)
                takeEngine(context.engines.front().engine);
        });
    loadDuplicates();
}

void CallForm::loadDuplicates()
{
    const EngineId engine = m_engine->value();
    const ShipId ship = m_ship->value();
    if (engine.isNull() && ship.isNull())
        return;
    m_workbench.client().read(
        this,
        [engine, ship, fault = m_text->value()](desk::Office office) {
            return desk::SearchDesk(office).duplicates(engine, ship, fault);
        },
        [this, engine, ship](const std::vector<desk::OpenDuplicate> &duplicates) {
            if (m_engine->value() == engine && m_ship->value() == ship)
                showDuplicates(duplicates);
        });
}

void CallForm::showDuplicates(const std::vector<desk::OpenDuplicate> &duplicates)
{
    const QString chosen = m_ticket->code();
    std::vector<Choice> choices;
    for (const desk::OpenDuplicate &open : duplicates) {
        choices.push_back({open.ticket.ticket.id.toString(), [row = open.ticket] {
                               return tr("join %1 (%2): %3")
                                   .arg(row.ticket.number, wording::label(row.ticket.state),
                                        row.ticket.fault.simplified().left(40));
                           }});
    }
    m_ticket->setChoices(std::move(choices));
    m_ticket->setCode(chosen);
    m_aside->setDuplicates(duplicates);
}

void CallForm::loadSimilar()
{
    const QString fault = m_text->value();
    if (fault.isEmpty()) {
        m_aside->setSimilar({});
        return;
    }
    m_workbench.client().read(
        this,
        [fault, model = m_engineModel](desk::Office office) {
            return desk::SearchDesk(office).similarCases(fault, model);
        },
        [this, fault](const std::vector<desk::SimilarCase> &similar) {
            if (m_text->value() == fault)
                m_aside->setSimilar(similar);
        });
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
            .priority = m_priority->value(),
            .attachments = m_attachments->files()};
}

void CallForm::save()
{
    // What was typed there and not chosen would be lost without a word; a phone has gone into its own field.
    const QString typed = m_finder->line()->text().trimmed();
    if (m_finder->chosen().isNull() && !typed.isEmpty() && !looksLikeAPhone(typed)) {
        showViolations({{m_finder->name(), ViolationCode::Unknown, {typed}}});
        return;
    }
    submit([command = command()](desk::Office office,
                                 const desk::Act &act) { return desk::IntakeDesk(office).logCall(command, act); },
           [this](const desk::LoggedCall &call) { emit logged(call); });
}

} // namespace fairlead::ui
