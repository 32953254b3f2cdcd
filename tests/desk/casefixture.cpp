// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefixture.h"

#include "desk/caseloader.h"
#include "storage/employeerepository.h"
#include "storage/proposalrepository.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace fairlead::test {

TicketId CaseFixture::dispatched(TicketKind kind)
{
    const bool isRepair = kind == TicketKind::Repair;
    const TicketId ticket = isRepair ? repair("2026-05-04 09:00") : commissioning("2026-05-04 09:00");
    done(desk::IntakeDesk(office()).sendToDispatch({ticket, {}}, by(receiver, "2026-05-04 10:00")));
    desk::AgreeAppointment appointment;
    appointment.ticket = ticket;
    appointment.entryAt = at("2026-05-07 09:00");
    appointment.place = u"江南造船 3 号泊位"_s;
    appointment.contactName = u"王船长"_s;
    appointment.plannedEndAt = at("2026-05-07 17:00");
    done(dispatch().agreeAppointment(appointment, by(head, "2026-05-04 10:30")));
    done(dispatch().assignCrew({ticket, zhou, {wu}, {}}, by(head, "2026-05-04 11:00")));
    return ticket;
}

TicketId CaseFixture::onSite(const char *arrivedAt)
{
    const TicketId ticket = dispatched();
    done(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, arrivedAt)));
    return ticket;
}

TicketId CaseFixture::finished()
{
    const TicketId ticket = onSite();
    done(site().writeDailySheet(sheetOf(ticket, QDate(2026, 5, 7)), by(zhou, "2026-05-07 16:00")));
    done(site().leaveSite({{ticket, 0}, true}, by(zhou, "2026-05-07 16:30")));
    return ticket;
}

TicketId CaseFixture::submitted()
{
    const TicketId ticket = finished();
    done(site().prepareWorkOrder(orderOf(ticket), by(zhou, "2026-05-07 17:00")));
    done(site().signWorkOrder({{ticket, 0}, u"王船长"_s}, by(zhou, "2026-05-08 09:00")));
    done(site().signWorkOrder({{ticket, 0}, u"李轮机长"_s}, by(zhou, "2026-05-08 09:10")));
    done(site().submitWorkOrder({{ticket, 0}}, by(zhou, "2026-05-08 10:00")));
    return ticket;
}

TicketId CaseFixture::archived(const QString &archiveNo)
{
    const TicketId ticket = submitted();
    done(site().reviewWorkOrder({{ticket, 0}, true, true, {}}, by(head, "2026-05-08 14:00")));
    done(site().archiveWorkOrder({{ticket, 0}, archiveNo, u"CRM-1"_s, {}}, by(head, "2026-05-08 15:00")));
    return ticket;
}

desk::WriteDailySheet CaseFixture::sheetOf(const TicketId &ticket, QDate day)
{
    desk::WriteDailySheet sheet;
    sheet.visit = {ticket, 0};
    sheet.day = day;
    sheet.work = u"找正，接线，试车"_s;
    sheet.minutes = 480;
    sheet.siteCleaned = true;
    return sheet;
}

desk::PrepareWorkOrder CaseFixture::orderOf(const TicketId &ticket)
{
    desk::PrepareWorkOrder order;
    order.visit = {ticket, 0};
    order.result = u"试车正常"_s;
    order.signatories = {{u"王船长"_s, u"船长"_s}, {u"李轮机长"_s, u"轮机长"_s}};
    return order;
}

rules::CaseFacts CaseFixture::factsOf(const TicketId &ticket)
{
    return desk::loadCase(session(), ticket).value();
}

rules::VisitFacts CaseFixture::newestVisitOf(const TicketId &ticket)
{
    return factsOf(ticket).visits.back();
}

TicketState CaseFixture::stateOf(const TicketId &ticket)
{
    return factsOf(ticket).ticket.state;
}

QString CaseFixture::listed(const std::vector<Proposal> &proposals, const QString &clause)
{
    storage::EmployeeRepository employees(session());
    QStringList lines;
    for (const Proposal &proposal : proposals) {
        if (proposal.state != ProposalState::Withdrawn && (clause.isEmpty() || proposal.clauseId == clause))
            lines.append(QStringList{proposal.clauseId, employees.load(proposal.personId)->name, codeOf(proposal.state),
                                     proposal.points.toString()}
                             .join(u' '));
    }
    lines.sort();
    return lines.isEmpty() ? u""_s : lines.join(u"; "_s);
}

QString CaseFixture::proposalsOf(const TicketId &ticket, const QString &clause)
{
    return listed(storage::ProposalRepository(session()).ofTicket(ticket), clause);
}

QString CaseFixture::deliveryProposalsOf(const ShipId &delivered)
{
    return listed(storage::ProposalRepository(session()).ofDelivery(delivered));
}

ProposalId CaseFixture::proposalOf(const TicketId &ticket, const QString &clause, const EmployeeId &person)
{
    for (const Proposal &proposal : storage::ProposalRepository(session()).ofTicket(ticket)) {
        if (proposal.clauseId == clause && proposal.personId == person && proposal.state != ProposalState::Withdrawn)
            return proposal.id;
    }
    throw std::runtime_error("no proposal by " + clause.toStdString());
}

} // namespace fairlead::test
