// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/deskfixture.h"

#include "desk/administrationdesk.h"
#include "desk/registrydesk.h"
#include "storage/journalrepository.h"
#include "storage/sql/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::test {

namespace {

Instant instantOf(const char *text)
{
    return Instant::fromIso(QString::fromLatin1(text)).value();
}

QString said(const Violation &violation)
{
    return QStringList({violation.field, codeOf(violation.code)}).join(u' ').trimmed() +
           (violation.parameters.isEmpty() ? QString() : u' ' + violation.parameters.join(u' '));
}

/// The first column of a query.
QStringList namesOf(storage::Session &session, const QString &sql)
{
    const std::vector<QString> names =
        storage::Query(session, sql).rows<QString>([](const storage::Row &row) { return row.text(0); });
    return {names.begin(), names.end()};
}

} // namespace

QString said(const Violations &violations)
{
    QStringList sentences;
    for (const Violation &violation : violations)
        sentences.append(said(violation));
    sentences.sort();
    return sentences.isEmpty() ? u""_s : sentences.join(u"; "_s);
}

void DeskFixture::SetUp()
{
    DatabaseFixture::SetUp();
    itIs("2026-05-04 08:00");
    desk::AdministrationDesk(office()).installManual();

    receiver = hire(u"1001"_s, u"林小雨"_s, {Role::CallReceiver});
    head = hire(u"1002"_s, u"陈国栋"_s, {Role::Head});
    manager = hire(u"1003"_s, u"高敏"_s, {Role::Manager});
    agent = hire(u"1004"_s, u"何静"_s, {Role::FollowUpAgent});
    zhou = hire(u"2001"_s, u"周海"_s, {Role::Engineer});
    wu = hire(u"2002"_s, u"吴涛"_s, {Role::Engineer});

    desk::RegistryDesk registry(office());
    owner = done(registry.addParty({u"远洋海运"_s, PartyKind::ShipOwner}, by(manager)));
    yard = done(registry.addParty({u"江南造船"_s, PartyKind::Shipyard}, by(manager)));
    designer = done(registry.addParty({u"上海船舶设计院"_s, PartyKind::DesignInstitute}, by(manager)));
    contact = done(registry.addContact({owner, u"王船长"_s, {u"13800000001"_s}}, by(manager)));
    ship = done(registry.addShip({u"新海航"_s, u"H1234"_s, u"9074729"_s, owner, yard, designer}, by(manager)));
    desk::AddEngine newEngine;
    newEngine.model = u"L27/38"_s;
    newEngine.serialNo = u"27001"_s;
    newEngine.ship = ship;
    newEngine.dates.deliveredOn = QDate(2025, 3, 1);
    newEngine.dates.seaTrialOn = QDate(2025, 8, 1);
    engine = done(registry.addEngine(newEngine, by(manager)));
}

desk::Act DeskFixture::by(const EmployeeId &person, const char *at)
{
    itIs(at);
    return {person, instantOf(at), {}};
}

void DeskFixture::itIs(const char *at)
{
    clock.set(instantOf(at));
}

EmployeeId DeskFixture::hire(const QString &staffNo, const QString &name, std::vector<Role> roles)
{
    // The first one is hired by nobody.
    return done(desk::RegistryDesk(office()).addEmployee({staffNo, name, std::move(roles), {}}, by(receiver)));
}

TicketId DeskFixture::repair(const char *receivedAt)
{
    desk::LogCall call;
    call.kind = CallKind::Fault;
    call.engine = engine;
    call.text = u"增压器漏油"_s;
    return done(desk::IntakeDesk(office()).logCall(call, by(receiver, receivedAt))).ticket;
}

TicketId DeskFixture::commissioning(const char *receivedAt)
{
    desk::LogCall call;
    call.kind = CallKind::CommissioningRequest;
    call.engine = engine;
    call.text = u"主机安装调试"_s;
    return done(desk::IntakeDesk(office()).logCall(call, by(receiver, receivedAt))).ticket;
}

TicketId DeskFixture::repairToDispatch(const char *day)
{
    const TicketId ticket = repair((std::string(day) + " 09:00").c_str());
    done(desk::IntakeDesk(office()).sendToDispatch({ticket, {}}, by(receiver, (std::string(day) + " 10:00").c_str())));
    return ticket;
}

QMap<QString, QStringList> DeskFixture::contents()
{
    const bool sqlite = onSqlite();
    // A full-text index without content has no rows of its own to read; the tables behind it have.
    const QStringList tables = namesOf(
        session(), sqlite ? u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                            "AND sql NOT LIKE 'CREATE VIRTUAL TABLE%'"_s
                          : u"SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"_s);
    QMap<QString, QStringList> all;
    for (const QString &table : tables) {
        QStringList columns = namesOf(
            session(), sqlite ? u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)
                              : u"SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' "
                                "AND table_name = '%1' ORDER BY ordinal_position"_s.arg(table));
        for (QString &column : columns)
            column = (sqlite ? u"coalesce(hex(%1), '-')"_s : u"coalesce(%1::text, '-')"_s).arg(column);
        QStringList rows = namesOf(session(), u"SELECT %1 FROM %2"_s.arg(columns.join(u" || '|' || "_s), table));
        rows.sort();
        all.insert(table, rows);
    }
    return all;
}

QStringList DeskFixture::journalOf(const RecordId &record)
{
    QStringList actions;
    for (const storage::JournalEntry &entry : storage::JournalRepository(session()).ofRecord(record))
        actions.append(entry.action);
    return actions;
}

} // namespace fairlead::test

namespace fairlead {

void PrintTo(const Violation &violation, std::ostream *out)
{
    *out << test::said(Violations{violation}).toStdString();
}

} // namespace fairlead
