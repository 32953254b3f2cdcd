// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/casedesk.h"

#include "desk/caseloader.h"
#include "storage/employeerepository.h"
#include "storage/enginerepository.h"
#include "storage/journalrepository.h"
#include "storage/proposalrepository.h"
#include "storage/settingrepository.h"
#include "storage/shiprepository.h"
#include "storage/ticketrepository.h"

#include <QSet>

namespace fairlead::desk {

namespace {

/// Collects everybody who occurs in a case, to look up their names at once.
class People {
public:
    void add(const EmployeeId &person)
    {
        if (!person.isNull())
            m_ids.insert(person);
    }
    void add(const Entry &entry) { add(entry.enteredBy); }
    template <typename T> void add(const std::optional<T> &maybe)
    {
        if (maybe)
            add(*maybe);
    }
    template <typename T> void add(const std::vector<T> &several)
    {
        for (const T &each : several)
            add(each);
    }
    void add(const Call &call) { addAll(call.receiverId, call.entry); }
    void add(const Guidance &guidance) { addAll(guidance.guideId, guidance.entry); }
    void add(const CrewMember &member) { add(member.employeeId); }
    void add(const Appointment &appointment) { add(appointment.entry); }
    void add(const Reschedule &reschedule) { addAll(reschedule.toldBy, reschedule.entry); }
    void add(const Overrule &overrule) { addAll(overrule.employeeId, overrule.entry); }
    void add(const Preparation &preparation) { add(preparation.entry); }
    void add(const SignatoryNaming &naming) { add(naming.entry); }
    void add(const Correction &correction) { add(correction.entry); }
    void add(const LateCause &cause) { add(cause.entry); }
    void add(const SheetReview &review) { add(review.entry); }
    void add(const DailySheet &sheet) { addAll(sheet.engineerId, sheet.entry, sheet.review); }
    void add(const Backup &backup) { add(backup.entry); }
    void add(const Breach &breach) { addAll(breach.employeeId, breach.entry); }
    void add(const Complaint &complaint) { add(complaint.entry); }
    void add(const Praise &praise) { addAll(praise.named, praise.entry); }
    void add(const WorkOrderReview &review) { addAll(review.submittedBy, review.entry); }
    void add(const WorkOrder &order) { addAll(order.preparedBy, order.submittedBy, order.reviews, order.entry); }
    void add(const FollowUpAttempt &attempt) { addAll(attempt.agentId, attempt.entry); }
    void add(const FollowUp &followUp) { addAll(followUp.agentId, followUp.attempts, followUp.entry); }
    void add(const Visit &visit)
    {
        addAll(visit.crew, visit.appointment, visit.reschedules, visit.preparations, visit.namings, visit.lateCause,
               visit.overrules);
    }
    void add(const rules::VisitFacts &facts)
    {
        addAll(facts.visit, facts.sheets, facts.backups, facts.breaches, facts.complaints, facts.praises,
               facts.workOrder, facts.corrections, facts.voices);
    }
    void add(const Ticket &ticket)
    {
        addAll(ticket.receiverId, ticket.headId);
        if (ticket.improperUse)
            add(ticket.improperUse->approvedBy);
    }
    void add(const Proposal &proposal) { addAll(proposal.personId, proposal.proposedBy, proposal.entry); }
    template <typename... Each> void addAll(const Each &...each) { (add(each), ...); }

    [[nodiscard]] std::vector<EmployeeId> ids() const { return {m_ids.begin(), m_ids.end()}; }

private:
    QSet<EmployeeId> m_ids;
};

std::vector<HistoryLine> linesOf(const std::vector<storage::JournalEntry> &entries,
                                 const QHash<EmployeeId, QString> &names)
{
    std::vector<HistoryLine> lines;
    lines.reserve(entries.size());
    for (const storage::JournalEntry &entry : entries)
        lines.push_back({entry.seq, entry.action, entry.kind, entry.recordId, names.value(entry.actorId),
                         entry.happenedAt, entry.enteredAt, entry.change});
    return lines;
}

} // namespace

std::optional<CaseView> CaseDesk::caseOf(const TicketId &ticket)
{
    storage::Session &session = m_office.session;
    const Instant now = m_office.clock.now();
    std::optional<rules::CaseFacts> facts = loadCase(session, ticket);
    if (facts && !facts->ticket.mergedInto.isNull())
        return caseOf(facts->ticket.mergedInto);
    if (!facts)
        return std::nullopt;

    CaseView view;
    view.facts = *std::move(facts);
    view.ship = storage::ShipRepository(session).load(view.facts.ticket.shipId);
    view.engine = storage::EngineRepository(session).load(view.facts.ticket.engineId);
    view.deadlines = rules::caseDeadlines(view.facts, storage::SettingRepository(session).load(), now);
    for (const rules::Move move : rules::movesFrom(view.facts.ticket.state))
        view.next.push_back({move, rules::missingFor(move, view.facts)});
    view.proposals = storage::ProposalRepository(session).ofTicket(ticket);

    const std::vector<storage::JournalEntry> journal = storage::JournalRepository(session).ofTicket(ticket);
    People people;
    people.addAll(view.facts.ticket, view.facts.calls, view.facts.guidances, view.facts.visits, view.facts.followUps,
                  view.proposals);
    for (const storage::JournalEntry &entry : journal)
        people.add(entry.actorId);
    view.names = storage::EmployeeRepository(session).names(people.ids());
    view.mergedNumbers = storage::TicketRepository(session).numbersMergedInto(ticket);
    view.history = linesOf(journal, view.names);
    return view;
}

std::optional<TicketId> CaseDesk::ticketByNumber(const QString &number)
{
    return storage::TicketRepository(m_office.session).byNumber(number.trimmed());
}

std::vector<HistoryLine> CaseDesk::historyOf(const RecordId &record)
{
    const std::vector<storage::JournalEntry> journal = storage::JournalRepository(m_office.session).ofRecord(record);
    People people;
    for (const storage::JournalEntry &entry : journal)
        people.add(entry.actorId);
    return linesOf(journal, storage::EmployeeRepository(m_office.session).names(people.ids()));
}

} // namespace fairlead::desk
