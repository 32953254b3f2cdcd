// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recorddesk.h"

#include "rules/qualification.h"
#include "rules/warranty.h"
#include "storage/employeerepository.h"
#include "storage/enginerepository.h"
#include "storage/partyrepository.h"
#include "storage/shiprepository.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int mostCallsDue = 50;

/// The end of a warranty that still runs.
void addWarranty(std::vector<DueLine> &due, const Engine &engine, QDate today)
{
    if (!engine.active || !engine.mergedInto.isNull())
        return;
    const WarrantyVerdict verdict = rules::judgeWarranty(engine.dates, engine.voided, today);
    if (verdict.covered.value_or(false) && verdict.lastDay)
        due.push_back({DueLine::What::WarrantyEnds, *verdict.lastDay, u"%1 %2"_s.arg(engine.model, engine.serialNo)});
}

void gatherIds(const QJsonValue &value, QStringList &ids)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            gatherIds(part, ids);
    } else if (const QString text = value.toString(); !QUuid::fromString(text).isNull()) {
        ids.append(text);
    }
}

} // namespace

RecordView RecordDesk::viewOf(RecordKind kind, const RecordId &record)
{
    RecordView view;
    storage::RecordCases cases(m_office.session);
    view.cases = cases.ticketsOf(kind, record, mostCases + 1);
    view.hasMoreCases = view.cases.size() > static_cast<size_t>(mostCases);
    if (view.hasMoreCases)
        view.cases.pop_back();
    if (kind == RecordKind::Employee)
        view.proposals = cases.proposalsAbout(EmployeeId(record.uuid()), mostCases);
    view.due = dueOf(kind, record);
    view.history = CaseDesk(m_office).historyOf(record);
    view.names = namesIn(view.history);
    view.mergedInto = mergedInto(kind, record);
    return view;
}

std::vector<DueLine> RecordDesk::dueOf(RecordKind kind, const RecordId &record)
{
    const QDate today = m_office.clock.now().day();
    std::vector<DueLine> due;
    storage::EngineRepository engines(m_office.session);
    if (kind == RecordKind::Engine) {
        if (const std::optional<Engine> engine = engines.load(EngineId(record.uuid())))
            addWarranty(due, *engine, today);
    } else if (kind == RecordKind::Ship) {
        for (const Engine &engine : engines.ofShip(ShipId(record.uuid())))
            addWarranty(due, engine, today);
    } else if (kind == RecordKind::Employee) {
        const std::optional<Employee> person =
            storage::EmployeeRepository(m_office.session).load(EmployeeId(record.uuid()));
        for (const Certificate &certificate : person ? person->certificates : std::vector<Certificate>()) {
            if (rules::certificateState(certificate, today) != rules::CertificateState::Valid)
                due.push_back({DueLine::What::CertificateRunsOut, *certificate.validUntil, certificate.name});
        }
    }
    for (const storage::DueCall &call : storage::RecordCases(m_office.session).callsDue(kind, record, mostCallsDue)) {
        QStringList subject;
        for (const QString &part : {call.partyName, call.shipName, call.ticketNumber}) {
            if (!part.isEmpty())
                subject.append(part);
        }
        due.push_back({DueLine::What::CallDue, call.dueOn, subject.join(u" · "_s)});
    }
    std::stable_sort(due.begin(), due.end(), [](const DueLine &a, const DueLine &b) { return a.on < b.on; });
    return due;
}

QString RecordDesk::nameOf(const QString &id)
{
    storage::Session &session = m_office.session;
    const QUuid uuid = QUuid::fromString(id);
    if (const auto party = storage::PartyRepository(session).load(PartyId(uuid)))
        return party->name;
    if (const auto ship = storage::ShipRepository(session).load(ShipId(uuid)))
        return ship->name;
    if (const auto engine = storage::EngineRepository(session).load(EngineId(uuid)))
        return engine->serialNo;
    if (const auto contact = storage::PartyRepository(session).loadContact(ContactId(uuid)))
        return contact->name;
    if (const auto person = storage::EmployeeRepository(session).loadBrief(EmployeeId(uuid)))
        return person->name;
    return {};
}

QHash<QString, QString> RecordDesk::namesIn(const std::vector<HistoryLine> &history)
{
    QStringList ids;
    for (const HistoryLine &line : history) {
        for (const QJsonValue change : line.change)
            gatherIds(change, ids);
    }
    ids.removeDuplicates();
    QHash<QString, QString> names;
    for (const QString &id : ids) {
        if (const QString name = nameOf(id); !name.isEmpty())
            names.insert(id, name);
    }
    return names;
}

QString RecordDesk::mergedInto(RecordKind kind, const RecordId &record)
{
    storage::Session &session = m_office.session;
    const auto kept = [&](const auto &stored) {
        return stored && !stored->mergedInto.isNull() ? nameOf(stored->mergedInto.toString()) : QString();
    };
    switch (kind) {
    case RecordKind::Party:
        return kept(storage::PartyRepository(session).load(PartyId(record.uuid())));
    case RecordKind::Ship:
        return kept(storage::ShipRepository(session).load(ShipId(record.uuid())));
    case RecordKind::Engine:
        return kept(storage::EngineRepository(session).load(EngineId(record.uuid())));
    default:
        return {};
    }
}

} // namespace fairlead::desk
