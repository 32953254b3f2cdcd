// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/import/rowtaker.h"
#include "domain/engine.h"
#include "domain/ledgerorigin.h"
#include "domain/ship.h"
#include "domain/ticket.h"

#include <QSet>

namespace fairlead::desk {

class UseCase;

/// By name; a row with a contact adds or changes that one, by its name at the party.
class PartyTaker final : public RowTaker {
public:
    using RowTaker::RowTaker;
    RowOutcome take(ImportRow &row) override;

private:
    RowOutcome takeParty(ImportRow &row, const QString &name, PartyId &party);
    RowOutcome takeContact(ImportRow &row, const PartyId &party, const QString &name);

    QSet<PartyId> m_addedHere; // the next contact of a new party isn't a duplicate
};

/// By IMO number; without one by name and hull number.
class ShipTaker final : public RowTaker {
public:
    using RowTaker::RowTaker;
    RowOutcome take(ImportRow &row) override;

private:
    std::optional<ShipId> find(const QString &imoNo, const QString &name, const QString &hullNo);
    RowOutcome add(ImportRow &row);
    RowOutcome change(ImportRow &row, const ShipId &id);
    bool deliver(ImportRow &row, const ShipId &ship, std::optional<QDate> on);
};

/// By serial number.
class EngineTaker final : public RowTaker {
public:
    using RowTaker::RowTaker;
    RowOutcome take(ImportRow &row) override;

private:
    RowOutcome change(ImportRow &row, const EngineId &id);
    bool makeVoid(ImportRow &row, const EngineId &engine, bool alreadyVoid);
};

/// By staff number.
class EmployeeTaker final : public RowTaker {
public:
    using RowTaker::RowTaker;
    RowOutcome take(ImportRow &row) override;
};

/// By ticket number; without one by engine and day of receipt.
class LedgerTaker final : public RowTaker {
public:
    using RowTaker::RowTaker;
    RowOutcome take(ImportRow &row) override;

private:
    struct Line; // what a row says
    Line read(ImportRow &row);
    void readEnd(ImportRow &row, Line &line);
    static QString keyOfCall(const Line &line);
    RowOutcome addTicket(ImportRow &row, Line &line);
    RowOutcome addCall(ImportRow &row, Line &line, const TicketId &ticket);

    QHash<TicketId, quint32> m_takenOver; // the tickets of this file, with their first rows
};

} // namespace fairlead::desk
