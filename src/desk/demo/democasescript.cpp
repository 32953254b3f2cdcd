// SPDX-License-Identifier: GPL-3.0-or-later
// A case from the call until the crew has left; democasecompletion.cpp has the rest.
#include "desk/demo/democasescript.h"

#include "desk/demo/democaseon.h"
#include "desk/dispatchdesk.h"
#include "desk/followupdesk.h"
#include "desk/intakedesk.h"
#include "desk/sitedesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fairlead::desk {

namespace {

/// What `use` makes of the command; where something speaks against the crew, they go all the same, with a reason.
template <typename Command, typename Use> auto overruling(Command command, Use use)
{
    auto result = use(command);
    const Violations violations = result.violations();
    const bool conflicts = std::ranges::any_of(
        violations, [](const Violation &violation) { return violation.code == ViolationCode::Conflicting; });
    if (!conflicts)
        return result;
    command.overruleReason = u"船期紧，暂无他人可派"_s;
    return use(command);
}

} // namespace

void DemoCaseScript::start()
{
    on(DemoStep::Received, m_plan.receivedAt, [this] { receive(); });
}

void DemoCaseScript::receive()
{
    LogCall call;
    call.kind = m_plan.kind == TicketKind::Repair ? CallKind::Fault : CallKind::CommissioningRequest;
    call.channel = m_stage.chance.percent(85) ? Channel::Phone : Channel::Email;
    call.engine = m_plan.engine;
    call.ship = m_plan.ship;
    call.contact = m_plan.contact;
    call.callerName = m_plan.callerName;
    call.callerPhone = m_plan.callerPhone;
    call.text = m_plan.wanted;
    call.priority = m_plan.kind == TicketKind::Repair ? m_plan.fault.priority : Priority::CanSail;
    m_ticket = m_stage.must("log_call", IntakeDesk(m_stage.office).logCall(call, by(m_plan.receiver))).ticket;
    if (m_plan.is(DemoStory::Cancelled)) {
        const QString reason = words::textOf(m_stage.chance.pick(words::cancelReasons()));
        on(DemoStep::Guided, m_stage.minutesAfter(m_plan.receivedAt, 15, 110), [this, reason] {
            m_stage.must("cancel_ticket",
                         IntakeDesk(m_stage.office).cancelTicket({m_ticket, reason}, by(m_plan.receiver)));
        });
        return;
    }
    planGuidance();
    if (!m_plan.is(DemoStory::SolvedByPhone))
        planDispatch();
}

void DemoCaseScript::planGuidance()
{
    if (m_plan.guidedAt)
        on(DemoStep::Guided, *m_plan.guidedAt, [this] { guide(m_plan.receiver, false, false); });
    if (!m_plan.specialistAt)
        return;
    const bool solved = m_plan.is(DemoStory::SolvedByPhone);
    on(DemoStep::Guided, *m_plan.specialistAt, [this, solved] { guide(m_plan.specialist, true, solved); });
    if (solved) {
        on(DemoStep::Guided, *m_plan.specialistAt + 15min, [this] {
            m_stage.must("solve_by_phone", IntakeDesk(m_stage.office).solveByPhone({m_ticket}, by(m_plan.receiver)));
        });
    }
}

void DemoCaseScript::guide(EmployeeId guide, bool specialist, bool solved)
{
    GiveGuidance command;
    command.ticket = m_ticket;
    command.guide = guide;
    command.bySpecialist = specialist;
    command.outcome = solved ? GuidanceOutcome::Solved : GuidanceOutcome::Unsolved;
    command.note = words::textOf(m_plan.fault.guidance) + (solved ? u"，故障排除"_s : u"，未能排除"_s);
    m_stage.must("give_guidance", IntakeDesk(m_stage.office).giveGuidance(command, by(m_plan.receiver)));
}

void DemoCaseScript::planDispatch()
{
    if (m_plan.agreedAt)
        on(DemoStep::SentToDispatch, *m_plan.agreedAt, [this] { agree(); });
    on(DemoStep::SentToDispatch, m_plan.sentAt, [this] {
        m_stage.must("send_to_dispatch",
                     IntakeDesk(m_stage.office).sendToDispatch({m_ticket, m_plan.head}, by(m_plan.receiver)));
    });
    on(DemoStep::Assigned, m_plan.assignedAt, [this] { assign(); });
    on(DemoStep::Prepared, m_plan.preparedAt, [this] { prepare(); });
    on(DemoStep::Arrived, m_plan.arrivedAt, [this] { arrive(); });
}

void DemoCaseScript::agree()
{
    AgreeAppointment command;
    command.ticket = m_ticket;
    command.entryAt = m_plan.entryAt;
    command.place = m_plan.place;
    command.contactName = m_plan.callerName;
    command.contactPhone = m_plan.callerPhone;
    command.plannedEndAt = m_plan.plannedEndAt;
    if (m_plan.sheetsGoOn) // so long a stay is planned with those who will have to sign
        command.signatories = {
            {u"严正明"_s, u"船厂主管工程师"_s}, {u"高立军"_s, u"驻厂船东代表"_s}, {u"沈家豪"_s, u"轮机长"_s}};
    command.placeKind = m_plan.kind == TicketKind::Commissioning ? PlaceKind::Yard : PlaceKind::Anchorage;
    command.port = m_plan.port;
    if (m_plan.live)
        command.customerRules = u"登轮须穿救生衣，动火作业须先办票"_s;
    m_stage.must("agree_appointment", overruling(command, [this](const AgreeAppointment &each) {
                     return DispatchDesk(m_stage.office).agreeAppointment(each, by(m_plan.receiver));
                 }));
    if (m_plan.is(DemoStory::Rescheduled))
        on(DemoStep::Prepared, m_plan.entryAt - 5h, [this] { reschedule(); });
}

void DemoCaseScript::reschedule()
{
    RescheduleVisit command;
    command.visit = visit();
    command.newEntryAt = m_plan.entryAt + 2h;
    command.apologised = true;
    command.reason = words::textOf(m_stage.chance.pick(words::rescheduleReasons()));
    command.toldBy = m_plan.lead();
    m_stage.must("reschedule_visit", overruling(command, [this](const RescheduleVisit &each) {
                     return DispatchDesk(m_stage.office).rescheduleVisit(each, by(m_plan.lead()));
                 }));
}

void DemoCaseScript::assign()
{
    AssignCrew command;
    command.ticket = m_ticket;
    command.lead = m_plan.lead();
    command.members.assign(m_plan.crew.begin() + 1, m_plan.crew.end());
    command.plannedEndAt = m_plan.plannedEndAt;
    m_stage.must("assign_crew", overruling(command, [this](const AssignCrew &each) {
                     return DispatchDesk(m_stage.office).assignCrew(each, by(m_plan.head));
                 }));
    if (m_plan.withList)
        on(DemoStep::Assigned, m_plan.assignedAt + 5min, [this] { planItems(); });
}

void DemoCaseScript::prepare()
{
    if (m_plan.withList && m_visit == 1)
        checkItems();
    std::vector<PreparationItem> items{PreparationItem::CustomerRules, PreparationItem::Tools,
                                       PreparationItem::SpareParts};
    items.push_back(m_plan.kind == TicketKind::Repair ? PreparationItem::FaultAnalysis
                                                      : PreparationItem::CustomerNeeds);
    for (const PreparationItem item : items) {
        // What the list is complete with is ticked already.
        const bool listed = m_plan.withList && m_visit == 1;
        if (listed && (item == PreparationItem::Tools || item == PreparationItem::SpareParts))
            continue;
        TickPreparation command;
        command.visit = visit();
        command.item = item;
        command.ready = !(m_plan.is(DemoStory::NotReady) && item == PreparationItem::SpareParts);
        command.note = command.ready ? QString() : u"密封件缺货，随后快递到现场"_s;
        m_stage.must("tick_preparation", DispatchDesk(m_stage.office).tickPreparation(command, by(m_plan.lead())));
    }
}

void DemoCaseScript::arrive()
{
    ArriveOnSite command;
    command.visit = visit();
    if (m_plan.is(DemoStory::LateWithCause))
        command.lateCause = words::textOf(m_stage.chance.pick(words::lateCauses()));
    m_stage.must("arrive_on_site", SiteDesk(m_stage.office).arriveOnSite(command, by(m_plan.lead())));
    planVisit();
}

void DemoCaseScript::planVisit()
{
    if (m_plan.is(DemoStory::Late) || m_plan.is(DemoStory::LateWithCause))
        on(DemoStep::Left, m_plan.arrivedAt + 90min, [this] { complain(ComplaintSubject::Punctuality); });
    if (m_plan.kind == TicketKind::Commissioning && !m_plan.is(DemoStory::DataLost)) {
        on(DemoStep::FirstSheet, m_plan.arrivedAt + 45min, [this] {
            const RecordBackup command{visit(), u"控制器参数与报警设定"_s, u"服务电脑及U盘各一份"_s,
                                       u"按试验大纲修改调速器与报警设定"_s,
                                       u"怠速 420 改 400 r/min，滑油低压报警 0.28 改 0.30 MPa"_s};
            m_stage.must("record_backup", SiteDesk(m_stage.office).recordBackup(command, by(m_plan.lead())));
        });
    }
    planBreaches();
    planSheets(m_plan.arrivedAt.day(), m_plan.leftAt.day());
    on(DemoStep::Left, m_plan.leftAt, [this] { leave(); });
}

void DemoCaseScript::planBreaches()
{
    const Instant at = m_stage.minutesAfter(m_plan.arrivedAt, 60, 150);
    const auto breachAt = [&](BreachSubject subject, std::optional<FourDonts> dont = {}) {
        on(DemoStep::Left, at, [this, subject, dont] { breach(subject, dont); });
    };
    const auto complaintAt = [&](ComplaintSubject subject) {
        on(DemoStep::Left, at + 40min, [this, subject] { complain(subject); });
    };
    switch (m_plan.story) {
    case DemoStory::RulesBreached:
        breachAt(BreachSubject::CustomerRules);
        complaintAt(ComplaintSubject::CustomerRules);
        break;
    case DemoStory::ProceduresBreached:
        breachAt(BreachSubject::Procedures);
        complaintAt(ComplaintSubject::Procedures);
        break;
    case DemoStory::DataLost:
        breachAt(BreachSubject::DataLost);
        break;
    case DemoStory::FourDonts:
        breachAt(BreachSubject::FourDonts,
                 EnumCodes<FourDonts>::table[static_cast<size_t>(m_stage.chance.between(0, 4))].first);
        break;
    default:
        break;
    }
}

void DemoCaseScript::breach(BreachSubject subject, std::optional<FourDonts> dont)
{
    RecordBreach command;
    command.visit = visit();
    command.employee = m_plan.crew.back();
    command.subject = subject;
    command.fourDonts = dont;
    command.note = words::textOf(dont ? words::fourDonts(*dont) : words::breach(subject));
    m_stage.must("record_breach", SiteDesk(m_stage.office).recordBreach(command, by(m_plan.head)));
}

void DemoCaseScript::complain(ComplaintSubject subject)
{
    RecordComplaint command;
    command.visit = visit();
    command.subjects = {subject};
    command.customerName = m_plan.callerName;
    command.text = words::textOf(words::complaint(subject));
    m_stage.must("record_complaint", FollowUpDesk(m_stage.office).recordComplaint(command, by(m_plan.receiver)));
}

void DemoCaseScript::planSheets(QDate first, QDate last)
{
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const bool isFirst = day == first || m_plan.sheetsGoOn;
        if (m_plan.is(DemoStory::SheetMissing) && day == first.addDays(1))
            continue;
        // Some are written in the evening and entered the next morning: both times are on record.
        const Instant written = startOfDay(day) + std::chrono::minutes(m_stage.chance.between(17 * 60 + 45, 20 * 60));
        const Instant entered = m_stage.chance.percent(20) ? startOfDay(day.addDays(1)) + 7h + 50min : written;
        on(isFirst ? DemoStep::FirstSheet : DemoStep::Left, entered,
           [this, day, written] { writeSheet(day, written); });
        if (m_plan.sheetsGoOn) // begun in the morning, submitted in the evening
            on(DemoStep::FirstSheet, startOfDay(day) + 10h, [this, day] { draftSheet(day); });
    }
}

WriteDailySheet DemoCaseScript::sheetOf(QDate day)
{
    const bool repair = m_plan.kind == TicketKind::Repair;
    const auto n = static_cast<size_t>(m_plan.arrivedAt.day().daysTo(day));
    WriteDailySheet command;
    command.visit = visit();
    command.day = day;
    command.engineer = m_plan.lead();
    command.work = words::textOf(m_stage.chance.pick(repair ? words::repairWork() : words::commissioningWork()));
    command.minutes = m_stage.chance.between(12, 20) * 30;
    command.siteCleaned = true;
    command.plan = words::textOf(m_stage.chance.pick(repair ? words::repairWork() : words::commissioningWork()));
    command.startedAt = std::max(startOfDay(day) + 8h, m_plan.arrivedAt);
    command.endedAt = *command.startedAt + std::chrono::minutes(command.minutes + 60); // with the midday break
    command.dataBackup = n > 0                            ? DataBackup::NotNeeded
                         : m_plan.is(DemoStory::DataLost) ? DataBackup::No
                                                          : DataBackup::Yes;
    command.dontsKept.emplace();
    for (const auto &which : EnumCodes<FourDonts>::table)
        command.dontsKept->push_back(which.first);
    if (n % 4 == 3)
        command.faultsFound = words::textOf(words::faultsFoundOnSite()[n / 4 % words::faultsFoundOnSite().size()]);
    command.runningHours = repair ? 8000 + day.dayOfYear() * 7 : static_cast<int>(n) * 6 + 2;
    const size_t rows = repair ? 1 : 3;
    for (size_t row = 0; row < rows; ++row) {
        const words::Measured &measured = words::measuredValues()[(n * 3 + row) % words::measuredValues().size()];
        command.measurements.push_back(
            {words::textOf(measured.what), words::textOf(measured.value), words::textOf(measured.limit)});
    }
    return command;
}

void DemoCaseScript::writeSheet(QDate day, Instant at)
{
    m_stage.must("write_daily_sheet", SiteDesk(m_stage.office).writeDailySheet(sheetOf(day), {m_plan.lead(), at}));
    planReview(day);
}

void DemoCaseScript::draftSheet(QDate day)
{
    WriteDailySheet command = sheetOf(day);
    command.draft = true;
    command.plan.clear();
    m_stage.must("write_daily_sheet", SiteDesk(m_stage.office).writeDailySheet(command, by(m_plan.lead())));
}

void DemoCaseScript::planReview(QDate day)
{
    const Instant reviewed = m_stage.onDay(m_stage.clock.now().day().addDays(1), 9, 11);
    if (reviewed >= m_plan.archivedAt)
        return;
    const qint64 n = m_plan.arrivedAt.day().daysTo(day);
    // Two of thirty come back; the first is answered the same day, the other still waits for that.
    const bool accepted = !m_plan.sheetsGoOn || (n != 12 && n != 26);
    on(m_plan.sheetsGoOn ? DemoStep::FirstSheet : DemoStep::Left, reviewed,
       [this, day, accepted] { reviewSheet(day, accepted); });
    if (!accepted && n == 12) {
        on(DemoStep::FirstSheet, reviewed + 3h, [this, day] {
            WriteDailySheet answer = sheetOf(day);
            answer.problems = u"排温数据已补测并补录"_s;
            m_stage.must("write_daily_sheet", SiteDesk(m_stage.office).writeDailySheet(answer, by(m_plan.lead())));
        });
        on(DemoStep::FirstSheet, reviewed + 5h, [this, day] { reviewSheet(day, true); });
    }
}

void DemoCaseScript::reviewSheet(QDate day, bool accepted)
{
    const ReviewDailySheet review{visit(), day, accepted, accepted ? QString() : u"各缸排温未填全，请补测后重报"_s};
    m_stage.must("review_daily_sheet", SiteDesk(m_stage.office).reviewDailySheet(review, by(m_plan.head)));
}

void DemoCaseScript::leave()
{
    const bool again = m_plan.is(DemoStory::TwoVisits) && m_visit == 1;
    const LeaveSite command{visit(), !again, again ? u"备件未到，待更换后复试并移交客户"_s : QString()};
    m_stage.must("leave_site", SiteDesk(m_stage.office).leaveSite(command, by(m_plan.lead())));
    if (again)
        planSecondVisit();
    else
        planCompletion();
}

void DemoCaseScript::planSecondVisit()
{
    // What is still to be written and reviewed of the first visit has been captured by number: wait until it is done.
    const Instant settled = startOfDay(m_plan.leftAt.day().addDays(2)) + 14h;
    const std::chrono::milliseconds length = m_plan.leftAt - m_plan.arrivedAt;
    on(DemoStep::Left, settled, [this, length] {
        m_visit = 2;
        m_plan.entryAt = startOfDay(m_plan.leftAt.day().addDays(6)) + 9h;
        m_plan.arrivedAt = m_plan.entryAt - 10min;
        m_plan.leftAt = m_plan.arrivedAt + length;
        m_plan.plannedEndAt = m_plan.leftAt + 60min;
        m_plan.submittedAt = startOfDay(m_plan.leftAt.day().addDays(1)) + 10h;
        m_plan.reviewedAt = startOfDay(m_plan.leftAt.day().addDays(3)) + 10h;
        m_plan.archivedAt = m_plan.reviewedAt + 1h;
        m_plan.calledAt = startOfDay(m_plan.leftAt.day().addDays(6)) + 10h;
        agree();
        on(DemoStep::Left, m_plan.entryAt - 2h, [this] { prepare(); });
        on(DemoStep::Left, m_plan.arrivedAt, [this] { arrive(); });
    });
}

} // namespace fairlead::desk
