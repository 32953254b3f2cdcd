// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/registryforms.h"

#include "desk/followupdesk.h"
#include "desk/registrydesk.h"
#include "ui/form/offers.h"
#include "ui/registry/duplicatehint.h"
#include "ui/registry/mergeform.h"
#include "ui/registry/settingsform.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RegistryForm::RegistryForm(Workbench &bench, const QString &form, const QJsonObject &context)
    : FormPanel(bench, {u"registry"_s, form, context}), m_bench(bench), m_context(context)
{
}

void RegistryForm::addActive()
{
    if (isChange())
        m_active = add([] { return tr("In &use"); }, new CheckField(u"active"_s, true));
}

void RegistryForm::setActive(bool active)
{
    if (m_active)
        m_active->setValue(active);
}

PartyForm::PartyForm(Workbench &bench, const QJsonObject &context)
    : RegistryForm(bench, QLatin1String(code), context),
      m_name(new TextField(u"name"_s)),
      m_kind(new EnumField<PartyKind>(u"kind"_s))
{
    setTitle([this] { return isChange() ? tr("Change %1").arg(nameIn()) : tr("New party"); });
    add([] { return tr("&Name"); }, m_name)->setRequired(true);
    auto *hint = new DuplicateHint(bench, [this] {
        return [name = m_name->value(), id = idIn<PartyId>()](desk::Office office) {
            return desk::DuplicatesDesk(office).likeParty(name, id);
        };
    });
    hint->watch(m_name);
    addWidget(hint);
    add([] { return tr("&Kind"); }, m_kind);
    addActive();
    setSave([] { return tr("&Save"); }, [this] { save(); });
}

void PartyForm::fill(const Party &party)
{
    m_name->setValue(party.name);
    m_kind->setValue(party.kind);
    setActive(party.active);
    markClean();
}

void PartyForm::save()
{
    const desk::AddParty to{m_name->value(), m_kind->value()};
    if (!isChange()) {
        submit([to](desk::Office office, const desk::Act &act) { return desk::RegistryDesk(office).addParty(to, act); },
               [](const PartyId &) {});
        return;
    }
    const desk::ChangeParty command{idIn<PartyId>(), version(), to, isActive()};
    submit([command](desk::Office office,
                     const desk::Act &act) { return desk::RegistryDesk(office).changeParty(command, act); },
           [](const desk::Done &) {});
}

ContactForm::ContactForm(Workbench &bench, const QJsonObject &context)
    : RegistryForm(bench, QLatin1String(code), context),
      m_name(new TextField(u"name"_s)),
      m_phones(new LinesField(u"phones"_s, 3))
{
    setTitle([this] { return isChange() ? tr("Change %1").arg(nameIn()) : tr("New contact at %1").arg(nameIn()); });
    add([] { return tr("&Name"); }, m_name)->setRequired(true);
    auto *hint = new DuplicateHint(bench, [this] {
        return [name = m_name->value(), id = idIn<ContactId>(), party = idIn<PartyId>("party")](desk::Office office) {
            return desk::DuplicatesDesk(office).likeContact(party, name, id);
        };
    });
    hint->watch(m_name);
    addWidget(hint);
    add([] { return tr("&Phones, one a line"); }, m_phones);
    addActive();
    setSave([] { return tr("&Save"); }, [this] { save(); });
}

void ContactForm::fill(const Contact &contact)
{
    m_name->setValue(contact.name);
    m_phones->setValues(contact.phones);
    setActive(contact.active);
    markClean();
}

void ContactForm::save()
{
    const desk::AddContact to{idIn<PartyId>("party"), m_name->value(), m_phones->values()};
    if (!isChange()) {
        submit(
            [to](desk::Office office, const desk::Act &act) { return desk::RegistryDesk(office).addContact(to, act); },
            [](const ContactId &) {});
        return;
    }
    const desk::ChangeContact command{idIn<ContactId>(), version(), to, isActive()};
    submit([command](desk::Office office,
                     const desk::Act &act) { return desk::RegistryDesk(office).changeContact(command, act); },
           [](const desk::Done &) {});
}

ShipForm::ShipForm(Workbench &bench, const QJsonObject &context)
    : RegistryForm(bench, QLatin1String(code), context),
      m_name(new TextField(u"name"_s)),
      m_hullNo(new TextField(u"hull_no"_s)),
      m_imoNo(new TextField(u"imo_no"_s)),
      m_owner(new RecordField<PartyId>(u"owner"_s)),
      m_yard(new RecordField<PartyId>(u"yard"_s)),
      m_designer(new RecordField<PartyId>(u"designer"_s))
{
    setTitle([this] { return isChange() ? tr("Change %1").arg(nameIn()) : tr("New ship"); });
    add([] { return tr("&Name"); }, m_name)->setRequired(true);
    add([] { return tr("&Hull no."); }, m_hullNo);
    add([] { return tr("&IMO no."); }, m_imoNo);
    auto *hint = new DuplicateHint(bench, [this] {
        Ship typed;
        typed.id = idIn<ShipId>();
        typed.name = m_name->value();
        typed.hullNo = m_hullNo->value();
        typed.imoNo = m_imoNo->value();
        return [typed](desk::Office office) { return desk::DuplicatesDesk(office).likeShip(typed); };
    });
    for (TextField *field : {m_name, m_hullNo, m_imoNo})
        hint->watch(field);
    addWidget(hint);
    add([] { return tr("&Owner"); }, m_owner);
    add([] { return tr("Ship&yard"); }, m_yard);
    add([] { return tr("&Design institute"); }, m_designer);
    addActive();
    offerParties(bench, m_owner, PartyKind::ShipOwner);
    offerParties(bench, m_yard, PartyKind::Shipyard);
    offerParties(bench, m_designer, PartyKind::DesignInstitute);
    setSave([] { return tr("&Save"); }, [this] { save(); });
}

void ShipForm::fill(const desk::ShipRow &row)
{
    m_name->setValue(row.ship.name);
    m_hullNo->setValue(row.ship.hullNo);
    m_imoNo->setValue(row.ship.imoNo);
    m_owner->setValue(row.ship.ownerId, row.ownerName);
    m_yard->setValue(row.ship.yardId, row.yardName);
    m_designer->setValue(row.ship.designerId, row.designerName);
    setActive(row.ship.active);
    markClean();
}

void ShipForm::save()
{
    const desk::AddShip to{m_name->value(),  m_hullNo->value(), m_imoNo->value(),
                           m_owner->value(), m_yard->value(),   m_designer->value()};
    if (!isChange()) {
        submit([to](desk::Office office, const desk::Act &act) { return desk::RegistryDesk(office).addShip(to, act); },
               [](const ShipId &) {});
        return;
    }
    const desk::ChangeShip command{idIn<ShipId>(), version(), to, isActive()};
    submit([command](desk::Office office,
                     const desk::Act &act) { return desk::RegistryDesk(office).changeShip(command, act); },
           [](const desk::Done &) {});
}

DeliveryForm::DeliveryForm(Workbench &bench, const QJsonObject &context)
    : RegistryForm(bench, QLatin1String(code), context),
      m_deliveredOn(new DateField(u"delivered_on"_s, [&bench] { return bench.now().day(); })),
      m_agent(new RecordField<EmployeeId>(u"agent"_s))
{
    setTitle([this] { return tr("Delivery of %1").arg(nameIn()); });
    setSubtitle(
        [] { return tr("Calls to owner, shipyard and design institute come due within 15 days of it (A4.1)."); });
    add([] { return tr("&Delivered on"); }, m_deliveredOn)->setRequired(true);
    add([] { return tr("Who &calls"); }, m_agent);
    offerPeople(bench, m_agent, {Role::FollowUpAgent});
    setSave([] { return tr("&Save"); }, [this] { save(); });
}

void DeliveryForm::save()
{
    const desk::RecordShipDelivery command{idIn<ShipId>("ship"), m_deliveredOn->value().value_or(QDate()),
                                           m_agent->value()};
    submit([command](desk::Office office,
                     const desk::Act &act) { return desk::FollowUpDesk(office).recordShipDelivery(command, act); },
           [](const desk::Done &) {});
}

VoidForm::VoidForm(Workbench &bench, const QJsonObject &context)
    : RegistryForm(bench, QLatin1String(code), context),
      m_from(new DateField(u"from"_s, [&bench] { return bench.now().day(); })),
      m_reason(new TextField(u"reason"_s)),
      m_approvedBy(new RecordField<EmployeeId>(u"approved_by"_s))
{
    setTitle([this] { return tr("Make the warranty of %1 void").arg(nameIn()); });
    setSubtitle([] { return tr("From that day on the engine is not covered, whatever its dates say."); });
    add([] { return tr("&From"); }, m_from)->setRequired(true);
    add([] { return tr("&Reason"); }, m_reason)->setRequired(true);
    add([] { return tr("&Approved by"); }, m_approvedBy)->setRequired(true);
    offerPeople(bench, m_approvedBy, {Role::Head, Role::Manager});
    setSave([] { return tr("Make &void"); }, [this] { save(); });
}

void VoidForm::save()
{
    const desk::VoidWarranty command{idIn<EngineId>("engine"), m_from->value().value_or(QDate()), m_reason->value(),
                                     m_approvedBy->value()};
    submit([command](desk::Office office,
                     const desk::Act &act) { return desk::RegistryDesk(office).voidWarranty(command, act); },
           [](const desk::Done &) {});
}

RegistryForm *makeRegistryForm(Workbench &bench, const QString &code, const QJsonObject &context)
{
    if (code == QLatin1String(PartyForm::code))
        return new PartyForm(bench, context);
    if (code == QLatin1String(ContactForm::code))
        return new ContactForm(bench, context);
    if (code == QLatin1String(ShipForm::code))
        return new ShipForm(bench, context);
    if (code == QLatin1String(DeliveryForm::code))
        return new DeliveryForm(bench, context);
    if (code == QLatin1String(EngineForm::code))
        return new EngineForm(bench, context);
    if (code == QLatin1String(VoidForm::code))
        return new VoidForm(bench, context);
    if (code == QLatin1String(MergeForm::code))
        return new MergeForm(bench, context);
    if (code == QLatin1String(EmployeeForm::code))
        return new EmployeeForm(bench, context);
    if (code == QLatin1String(SettingsForm::code))
        return new SettingsForm(bench);
    return nullptr;
}

} // namespace fairlead::ui
