// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheetrows.h"

#include "desk/ledgerdesk.h"
#include "desk/registrydesk.h"
#include "sheet/cellentries.h"
#include "wording/labels.h"
#include "wording/sheetwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace fairlead::report {

namespace {

using sheet::Cell;
using Cells = std::vector<Cell>;

Cell cellOf(const QString &text)
{
    return Cell::ofText(text);
}
Cell cellOf(const std::optional<QDate> &day)
{
    return day ? Cell::ofDate(*day) : Cell();
}
Cell cellOf(Instant at)
{
    const QDateTime local = at.local();
    return Cell::ofMoment(local.date(), local.time());
}
Cell cellOf(const std::optional<Instant> &at)
{
    return at ? cellOf(*at) : Cell();
}
template <typename E>
requires std::is_enum_v<E> Cell cellOf(E value)
{
    return Cell::ofText(wording::label(value));
}

class PartyRows final : public KindRows {
public:
    using KindRows::KindRows;
    std::vector<RowKey> keys(std::optional<QDate>, std::optional<QDate>) override
    {
        return desk::RegistryDesk(office()).partyKeys({});
    }
    std::vector<Cells> rows(const std::vector<RowKey> &keys) override
    {
        std::vector<Cells> rows;
        for (const PartyRow &row : desk::RegistryDesk(office()).partyRows(keys)) {
            const auto add = [&](const QString &contact, const QStringList &phones) {
                rows.push_back({cellOf(row.party.name), cellOf(row.party.kind), cellOf(contact),
                                cellOf(phones.join(u'\n')), Cell::ofBoolean(row.party.active)});
            };
            for (const Contact &contact : row.contacts)
                add(contact.name, contact.phones);
            if (row.contacts.empty())
                add({}, {});
        }
        return rows;
    }

protected:
    [[nodiscard]] desk::ImportKind kind() const override { return desk::ImportKind::Party; }
};

class ShipRows final : public KindRows {
public:
    using KindRows::KindRows;
    std::vector<RowKey> keys(std::optional<QDate>, std::optional<QDate>) override
    {
        return desk::RegistryDesk(office()).shipKeys({});
    }
    std::vector<Cells> rows(const std::vector<RowKey> &keys) override
    {
        std::vector<Cells> rows;
        for (const ShipRow &row : desk::RegistryDesk(office()).shipRows(keys)) {
            const Ship &ship = row.ship;
            rows.push_back({cellOf(ship.name), cellOf(ship.imoNo), cellOf(ship.hullNo), cellOf(row.ownerName),
                            cellOf(row.yardName), cellOf(row.designerName), cellOf(ship.deliveredOn),
                            Cell::ofBoolean(ship.active)});
        }
        return rows;
    }

protected:
    [[nodiscard]] desk::ImportKind kind() const override { return desk::ImportKind::Ship; }
};

class EngineRows final : public KindRows {
public:
    explicit EngineRows(desk::Office office) : KindRows(office)
    {
        desk::RegistryDesk registry(office);
        for (const EmployeeRow &row : registry.employeeRows(registry.employeeKeys({})))
            m_staffNo.insert(row.employee.id, row.employee.staffNo);
    }
    std::vector<RowKey> keys(std::optional<QDate>, std::optional<QDate>) override
    {
        return desk::RegistryDesk(office()).engineKeys({});
    }
    std::vector<Cells> rows(const std::vector<RowKey> &keys) override
    {
        desk::RegistryDesk registry(office());
        const std::vector<EngineRow> engines = registry.engineRows(keys);
        const QHash<ShipId, Ship> ships = registry.shipsOf(engines);
        std::vector<Cells> rows;
        for (const EngineRow &row : engines) {
            const Engine &engine = row.engine;
            const Ship ship = ships.value(engine.shipId);
            const WarrantyVoid voided = engine.voided.value_or(WarrantyVoid());
            rows.push_back({cellOf(engine.serialNo), cellOf(engine.model), cellOf(row.shipName), cellOf(ship.imoNo),
                            cellOf(ship.hullNo), cellOf(engine.dates.deliveredOn), cellOf(engine.dates.seaTrialOn),
                            cellOf(engine.dates.contractUntil), cellOf(engine.contractNote), Cell::ofDate(voided.from),
                            cellOf(voided.reason), cellOf(m_staffNo.value(voided.approvedBy)),
                            Cell::ofBoolean(engine.active)});
        }
        return rows;
    }

protected:
    [[nodiscard]] desk::ImportKind kind() const override { return desk::ImportKind::Engine; }

private:
    QHash<EmployeeId, QString> m_staffNo;
};

QString entriesOf(const std::vector<Skill> &skills)
{
    std::vector<QStringList> entries;
    for (const Skill &skill : skills)
        entries.push_back({skill.model, skill.job ? wording::label(*skill.job) : QString()});
    return sheet::writeEntries(entries);
}

QString entriesOf(const std::vector<Certificate> &certificates)
{
    std::vector<QStringList> entries;
    for (const Certificate &each : certificates)
        entries.push_back({each.name, each.number, each.issuedBy,
                           each.validUntil ? each.validUntil->toString(Qt::ISODate) : QString(), each.scope});
    return sheet::writeEntries(entries);
}

class EmployeeRows final : public KindRows {
public:
    using KindRows::KindRows;
    std::vector<RowKey> keys(std::optional<QDate>, std::optional<QDate>) override
    {
        return desk::RegistryDesk(office()).employeeKeys({});
    }
    std::vector<Cells> rows(const std::vector<RowKey> &keys) override
    {
        std::vector<Cells> rows;
        for (const EmployeeRow &row : desk::RegistryDesk(office()).employeeRows(keys)) {
            const Employee &employee = row.employee;
            QStringList roles;
            for (const Role role : employee.roles)
                roles.append(wording::label(role));
            rows.push_back({cellOf(employee.staffNo), cellOf(employee.name), cellOf(roles.join(u", "_s)),
                            cellOf(employee.phone), Cell::ofBoolean(employee.active),
                            cellOf(entriesOf(employee.skills)), cellOf(entriesOf(employee.certificates))});
        }
        return rows;
    }

protected:
    [[nodiscard]] desk::ImportKind kind() const override { return desk::ImportKind::Employee; }
};

class LedgerRows final : public KindRows {
public:
    using KindRows::KindRows;
    std::vector<RowKey> keys(std::optional<QDate> from, std::optional<QDate> until) override
    {
        return desk::LedgerDesk(office()).keys(from, until);
    }
    std::vector<Cells> rows(const std::vector<RowKey> &keys) override
    {
        std::vector<Cells> rows;
        for (const LedgerEntry &entry : desk::LedgerDesk(office()).entries(keys))
            rows.push_back(cellsOf(entry));
        return rows;
    }

protected:
    [[nodiscard]] desk::ImportKind kind() const override { return desk::ImportKind::Ledger; }
    [[nodiscard]] QStringList furtherFields() const override { return {u"verdict_covered"_s, u"verdict_last_day"_s}; }

private:
    static Cells cellsOf(const LedgerEntry &entry)
    {
        const Ticket ticket = entry.ticket.value_or(Ticket());
        const LedgerOrigin origin = entry.origin.value_or(LedgerOrigin());
        const bool hasTicket = entry.ticket.has_value();
        const auto ofTicket = [hasTicket](const auto &value) { return hasTicket ? cellOf(value) : Cell(); };
        const QString receiver = origin.receiverText.isEmpty() ? entry.receiverName : origin.receiverText;
        const QString handledBy = entry.leadName.isEmpty() ? origin.handledBy : entry.leadName;
        return {ofTicket(ticket.number),
                ofTicket(ticket.kind),
                cellOf(hasTicket ? ticket.receivedAt : entry.call.entry.happenedAt),
                cellOf(entry.call.entry.happenedAt),
                cellOf(entry.call.kind),
                cellOf(entry.call.channel),
                cellOf(entry.call.callerName),
                cellOf(entry.call.callerPhone),
                cellOf(receiver),
                cellOf(entry.shipName),
                cellOf(entry.shipImoNo),
                cellOf(entry.shipHullNo),
                cellOf(entry.ownerName),
                cellOf(entry.engineModel),
                cellOf(entry.engineSerialNo),
                ofTicket(ticket.fault),
                cellOf(entry.call.text),
                ofTicket(ticket.priority),
                ofTicket(ticket.state),
                cellOf(ticket.endedAt),
                cellOf(ticket.cancelReason),
                cellOf(handledBy),
                cellOf(origin.measure),
                cellOf(origin.remark),
                ticket.verdict.covered ? Cell::ofBoolean(*ticket.verdict.covered) : Cell(),
                cellOf(ticket.verdict.lastDay)};
    }
};

/// How wide a column is, by its field.
int widthOf(const QString &field)
{
    static const QHash<QString, int> widths{
        {u"fault"_s, 40},       {u"text"_s, 40},          {u"measure"_s, 40},     {u"remark"_s, 30},
        {u"name"_s, 24},        {u"contract_note"_s, 30}, {u"received_at"_s, 17}, {u"called_at"_s, 17},
        {u"ended_at"_s, 17},    {u"owner"_s, 24},         {u"yard"_s, 24},        {u"designer"_s, 24},
        {u"ship"_s, 18},        {u"roles"_s, 30},         {u"phones"_s, 20},      {u"cancel_reason"_s, 24},
        {u"void_reason"_s, 24}, {u"skills"_s, 24},        {u"certificates"_s, 40}};
    constexpr int usual = 14;
    return widths.value(field, usual);
}

} // namespace

std::unique_ptr<KindRows> KindRows::of(desk::ImportKind kind, desk::Office office)
{
    switch (kind) {
    case desk::ImportKind::Party:
        return std::make_unique<PartyRows>(office);
    case desk::ImportKind::Ship:
        return std::make_unique<ShipRows>(office);
    case desk::ImportKind::Engine:
        return std::make_unique<EngineRows>(office);
    case desk::ImportKind::Employee:
        return std::make_unique<EmployeeRows>(office);
    case desk::ImportKind::Ledger:
        return std::make_unique<LedgerRows>(office);
    }
    Q_UNREACHABLE();
}

sheet::SheetWriter::Layout KindRows::layout() const
{
    sheet::SheetWriter::Layout layout;
    layout.sheet = wording::label(kind());
    for (const desk::ImportField &field : desk::fieldsOf(kind()))
        layout.columns.push_back({wording::columnHeading(kind(), field.code), widthOf(field.code)});
    for (const QString &field : furtherFields())
        layout.columns.push_back({wording::columnHeading(kind(), field), widthOf(field)});
    return layout;
}

} // namespace fairlead::report
