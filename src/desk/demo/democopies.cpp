// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/democopies.h"

#include "desk/demo/demodecisions.h"
#include "desk/demo/demofaults.h"
#include "rules/warranty.h"
#include "storage/bulk/caserows.h"
#include "storage/sql/session.h"
#include "storage/ticketrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int solvedByPhonePercent = 62;
constexpr int cancelledPercent = 3;
constexpr int repairPercent = 24;
constexpr int newShipPercent = 35;    // of repairs: young ships call more often
constexpr int oldestOpenCopyDays = 6; // by which an open case is moved at most
constexpr qint64 msecsOfDay = 24 * 3600 * qint64(1000);

QDate dayOf(qint64 msecs)
{
    return Instant::fromMsecs(msecs).day();
}

Role roleOf(DemoPart part)
{
    switch (part) {
    case DemoPart::Receiver:
        return Role::CallReceiver;
    case DemoPart::Head:
        return Role::Head;
    case DemoPart::Agent:
        return Role::FollowUpAgent;
    case DemoPart::Manager:
        return Role::Manager;
    default:
        return Role::Engineer;
    }
}

bool isPerson(DemoPart part)
{
    return part == DemoPart::Receiver || part == DemoPart::Head || part == DemoPart::Agent ||
           part == DemoPart::Engineer || part == DemoPart::Manager;
}

} // namespace

DemoCopies::DemoCopies(DemoStage &stage, DemoWorld &world, DemoArchiveFleet &fleet, const DemoStencilBook &book,
                       RulebookId rulebook)
    : m_stage(stage),
      m_world(world),
      m_fleet(fleet),
      m_book(book),
      m_rulebook(rulebook),
      m_writer(stage.office.session, storage::caseTableColumns(stage.office.session))
{
    collectOpenReceipts();
}

const DemoStencil &DemoCopies::nextStencil()
{
    int dice = m_stage.chance.between(1, 100);
    if (dice <= solvedByPhonePercent && !m_book.solvedByPhone().empty())
        return m_stage.chance.pick(m_book.solvedByPhone());
    dice -= solvedByPhonePercent;
    if (dice <= cancelledPercent && !m_book.cancelled().empty())
        return m_stage.chance.pick(m_book.cancelled());
    dice -= cancelledPercent;
    return m_stage.chance.pick(dice <= repairPercent ? m_book.repairs() : m_book.commissionings());
}

DemoCopies::Receipt DemoCopies::receiptOn(QDate day)
{
    // Near the end only short cases have ended already.
    for (;;) {
        const DemoStencil &stencil = nextStencil();
        const qint64 days = dayOf(stencil.receivedAt).daysTo(day);
        if (stencil.endedAt + days * msecsOfDay < m_stage.timeline.until().msecs())
            return {Instant::fromMsecs(stencil.receivedAt + days * msecsOfDay), &stencil, days};
    }
}

void DemoCopies::collectOpenReceipts()
{
    for (const DemoStencil &stencil : m_book.open()) {
        qint64 settled = stencil.receivedAt;
        for (const DemoStencilProposal &proposal : stencil.proposals)
            settled = std::max(settled, proposal.changedAt);
        for (int days = 0; days >= -oldestOpenCopyDays; --days) {
            const Instant receivedAt = Instant::fromMsecs(stencil.receivedAt + days * msecsOfDay);
            // The desks would judge the copy, too, and find what is about to be written.
            if (!isSweptWithin(receivedAt, Instant::fromMsecs(settled + days * msecsOfDay)))
                m_openReceipts.push_back({receivedAt, &stencil, days});
        }
    }
}

DemoCopies::Receipt DemoCopies::openReceipt()
{
    return m_stage.chance.pick(m_openReceipts);
}

EmployeeId DemoCopies::somebodyElse(DemoPart part, const std::vector<EmployeeId> &taken)
{
    for (;;) {
        const EmployeeId person = m_world.anyoneAs(roleOf(part));
        if (std::ranges::find(taken, person) == taken.end())
            return person;
    }
}

void DemoCopies::chooseParts(DemoCopy &copy, const DemoArchiveShip &ship, const DemoArchiveEngine &engine)
{
    const bool repair = copy.stencil().kind == TicketKind::Repair;
    std::vector<EmployeeId> taken;
    for (size_t i = 0; i < copy.stencil().ids.size(); ++i) {
        const DemoPart part = copy.stencil().ids[i].part;
        if (isPerson(part)) {
            taken.push_back(somebodyElse(part, taken));
            copy.setId(i, taken.back().toBytes());
        } else if (part == DemoPart::Engine) {
            copy.setId(i, engine.id.toBytes());
        } else if (part == DemoPart::Ship) {
            copy.setId(i, ship.id.toBytes());
        } else if (part == DemoPart::CallerContact) {
            copy.setId(i, (repair ? ship.owner : ship.yard)->contact.toBytes());
        } else if (part == DemoPart::Owner) {
            copy.setId(i, ship.owner->id.toBytes());
        } else if (part == DemoPart::Yard) {
            copy.setId(i, ship.yard->id.toBytes());
        } else if (part == DemoPart::Designer) {
            copy.setId(i, ship.designer->id.toBytes());
        } else if (part == DemoPart::Rulebook) {
            copy.setId(i, m_rulebook.toBytes());
        }
    }
}

void DemoCopies::chooseTexts(DemoCopy &copy, const DemoArchiveShip &ship)
{
    const bool repair = copy.stencil().kind == TicketKind::Repair;
    const DemoParty &caller = repair ? *ship.owner : *ship.yard;
    const DemoFault fault = makeFault(m_stage.chance);
    QStringList signatories;
    int archives = 0;
    for (size_t i = 0; i < copy.stencil().texts.size(); ++i) {
        const DemoStencilText &text = copy.stencil().texts[i];
        switch (text.kind) {
        case DemoTextKind::TicketNumber:
            copy.setText(i, storage::TicketRepository(m_stage.office.session)
                                .nextNumber(dayOf(copy.timeOf(copy.stencil().receivedAt, {})).year()));
            break;
        case DemoTextKind::ArchiveNo:
            // Each command archives one order at most, so that the number of commands counts them, too.
            copy.setText(i, u"DA-%1-%2"_s.arg(dayOf(copy.timeOf(text.at, {})).year())
                                .arg(m_stage.commands + archives++, 7, 10, QLatin1Char('0')));
            break;
        case DemoTextKind::CrmRef:
            copy.setText(i, u"CRM%1"_s.arg(m_stage.chance.between(100000, 999999)));
            break;
        case DemoTextKind::CallerName:
            copy.setText(i, caller.contactName);
            break;
        case DemoTextKind::CallerPhone:
            copy.setText(i, caller.contactPhone);
            break;
        case DemoTextKind::Place:
            copy.setText(i, repair ? words::textOf(m_stage.chance.pick(words::anchorages())) : ship.yard->place);
            break;
        case DemoTextKind::Wanted:
            copy.setText(i, repair ? fault.fault : makeCommissioningJob(m_stage.chance));
            break;
        case DemoTextKind::GuidanceUnsolved:
            copy.setText(i, fault.guidance + u"，未能排除"_s);
            break;
        case DemoTextKind::GuidanceSolved:
            copy.setText(i, fault.guidance + u"，故障排除"_s);
            break;
        case DemoTextKind::Cause:
            copy.setText(i, fault.cause);
            break;
        case DemoTextKind::Measures:
            copy.setText(i, fault.measures);
            break;
        case DemoTextKind::PartNo:
            copy.setText(i, words::textOf(words::partFor(fault.measures).partNo));
            break;
        case DemoTextKind::PartName:
            copy.setText(i, words::textOf(words::partFor(fault.measures).name));
            break;
        case DemoTextKind::Signatory: {
            QString name = m_world.personName();
            while (signatories.contains(name) || name == caller.contactName)
                name = m_world.personName();
            signatories.append(name);
            copy.setText(i, name);
            break;
        }
        }
    }
}

void DemoCopies::copy(const Receipt &receipt)
{
    const DemoStencil &stencil = *receipt.stencil;
    const bool repair = stencil.kind == TicketKind::Repair;
    const DemoArchiveShip &ship = m_fleet.ship(!repair || m_stage.chance.percent(newShipPercent));
    const DemoArchiveEngine &engine = m_stage.chance.pick(ship.engines);

    DemoCopy copy(stencil);
    copy.setSpan({}, receipt.days * msecsOfDay);
    copy.setVerdict(rules::judgeWarranty(engine.dates, std::nullopt, dayOf(receipt.at.msecs())));
    settleProposals(copy, m_stage);
    copy.makeOwnIds(m_stage.chance.next());
    chooseParts(copy, ship, engine);
    chooseTexts(copy, ship);
    write(copy);
    m_stage.commands += stencil.commands;
}

void DemoCopies::write(const DemoCopy &copy)
{
    const DemoStencil &stencil = copy.stencil();
    for (const DemoStencilRow &row : stencil.rows) {
        if (!copy.has(row.phase))
            continue;
        if (row.phase.part != DemoPhase::Case) {
            // An objection and its answer stand in one row, which is written with the decision.
            const DemoStencilProposal &about = stencil.proposals[static_cast<size_t>(row.phase.proposal)];
            const qint64 decided = copy.timeOf(about.decidedAt, {DemoPhase::Decision, row.phase.proposal});
            const qint64 at = row.enteredAt != 0 ? copy.timeOf(row.enteredAt, row.phase) : decided;
            m_writer.writeAt(at, row.table, copy.valuesOf(row));
        } else if (row.proposal >= 0) {
            const DemoStencilProposal &about = stencil.proposals[static_cast<size_t>(row.proposal)];
            const bool decided = copy.fateOf(static_cast<size_t>(row.proposal)).decided;
            const DemoPhase phase = decided ? DemoPhase{DemoPhase::Decision, row.proposal} : DemoPhase{};
            m_writer.writeAt(copy.timeOf(decided ? about.decidedAt : about.changedAt, phase), row.table,
                             copy.valuesOf(row));
        } else if (row.enteredAt != 0) {
            m_writer.writeAt(copy.timeOf(row.enteredAt, row.phase), row.table, copy.valuesOf(row));
        } else {
            m_writer.write(row.table, copy.valuesOf(row));
        }
    }
}

} // namespace fairlead::desk
