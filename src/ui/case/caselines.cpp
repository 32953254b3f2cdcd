// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/caselines.h"

#include "ui/list/countdown.h"
#include "wording/candidatesentences.h"
#include "wording/wording.h"

#include <QJsonArray>
#include <QStringList>

#include <chrono>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

/// Facts are typed in a little after they happened; only what came later than this is worth a word.
constexpr std::chrono::minutes promptly{5};

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(u" · "_s);
}

QString valueText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return u"–"_s;
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts.append(valueText(part));
        return parts.join(u", "_s);
    }
    return value.toVariant().toString();
}

} // namespace

QString shortTime(Instant at)
{
    return at.local().toString(u"yyyy-MM-dd HH:mm"_s);
}

CaseLine CaseLines::line(const Entry &entry, const QString &what, const QString &who, const QString &details) const
{
    CaseLine made{entry.happenedAt, std::nullopt, what, who, details};
    if (entry.enteredAt - entry.happenedAt > promptly)
        made.entered = entry.enteredAt;
    return made;
}

std::vector<CaseLine> CaseLines::facts() const
{
    std::vector<CaseLine> lines;
    const auto add = [&lines](CaseLine &&heading) {
        if (!heading.children.empty())
            lines.push_back(std::move(heading));
    };
    add(calls());
    add(guidances());
    for (const rules::VisitFacts &facts : m_view.facts.visits)
        add(visit(facts));
    add(followUps());
    add(proposals());
    return lines;
}

CaseLine CaseLines::calls() const
{
    CaseLine heading{.what = tr("Calls")};
    for (const Call &call : m_view.facts.calls) {
        heading.children.push_back(line(call.entry, joined({wording::label(call.kind), wording::label(call.channel)}),
                                        nameOf(call.receiverId),
                                        joined({call.callerName, call.callerPhone, call.text})));
    }
    return heading;
}

CaseLine CaseLines::guidances() const
{
    CaseLine heading{.what = tr("Guidance by phone")};
    for (const Guidance &guidance : m_view.facts.guidances) {
        CaseLine made = line(guidance.entry, guidance.bySpecialist ? tr("By a specialist") : tr("By the call receiver"),
                             nameOf(guidance.guideId), joined({wording::label(guidance.outcome), guidance.note}));
        if (guidance.outcome == GuidanceOutcome::Solved)
            made.tone = Tone::Good;
        heading.children.push_back(std::move(made));
    }
    return heading;
}

CaseLine CaseLines::visit(const rules::VisitFacts &facts) const
{
    CaseLine heading{.what = tr("Visit %1").arg(facts.visit.sequence)};
    addCarriedOver(facts.visit, heading);
    addPlan(facts.visit, heading);
    addStay(facts, heading);
    addSheets(facts, heading);
    addVoices(facts, heading);
    if (facts.workOrder)
        addWorkOrder(*facts.workOrder, heading);
    for (const Correction &correction : facts.corrections) {
        CaseLine made = line(correction.entry, tr("Correction"), nameOf(correction.entry.enteredBy),
                             joined({u"%1: %2 → %3"_s.arg(wording::fieldLabel(correction.field), correction.oldValue,
                                                          correction.newValue),
                                     correction.reason}));
        made.tone = Tone::Accent;
        heading.children.push_back(std::move(made));
    }
    return heading;
}

void CaseLines::addCarriedOver(const Visit &visit, CaseLine &into) const
{
    for (const rules::VisitFacts &earlier : m_view.facts.visits) {
        if (earlier.visit.sequence != visit.sequence - 1)
            continue;
        if (!earlier.visit.leftOpen.isEmpty())
            into.children.push_back({.at = earlier.visit.departedAt,
                                     .what = tr("Open from visit %1").arg(earlier.visit.sequence),
                                     .details = earlier.visit.leftOpen,
                                     .tone = Tone::Warning});
    }
}

void CaseLines::addPlan(const Visit &visit, CaseLine &into) const
{
    if (visit.appointment) {
        const Appointment &agreed = *visit.appointment;
        into.children.push_back(line(agreed.entry, tr("Appointment"), nameOf(agreed.entry.enteredBy),
                                     joined({tr("entry %1").arg(shortTime(agreed.entryAt)),
                                             agreed.placeKind ? wording::label(*agreed.placeKind) : QString(),
                                             agreed.port, agreed.place, agreed.contactName, agreed.contactPhone})));
        if (!agreed.customerRules.isEmpty())
            into.children.push_back(
                {.at = agreed.entry.happenedAt, .what = tr("Customer's rules"), .details = agreed.customerRules});
    }
    const std::vector<std::chrono::milliseconds> margins = rules::noticeMargins(visit);
    for (size_t i = 0; i < visit.reschedules.size(); ++i) {
        const Reschedule &moved = visit.reschedules[i];
        const bool inTime = margins[i] >= std::chrono::milliseconds(0);
        const QString margin = spanText(inTime ? margins[i] : -margins[i]);
        CaseLine made = line(
            moved.entry, tr("New time agreed"), nameOf(moved.toldBy.isNull() ? moved.entry.enteredBy : moved.toldBy),
            joined({tr("entry %1").arg(shortTime(moved.newEntryAt)),
                    inTime ? tr("told %1 before the 2 h limit").arg(margin) : tr("told %1 too late").arg(margin),
                    moved.apologised ? tr("apologised") : tr("no apology on record"), moved.reason}));
        made.tone = inTime ? Tone::Neutral : Tone::Warning;
        into.children.push_back(std::move(made));
    }
    if (!visit.crew.empty()) {
        QStringList names;
        for (const CrewMember &member : visit.crew)
            names.append(member.lead ? tr("%1 (lead)").arg(nameOf(member.employeeId)) : nameOf(member.employeeId));
        into.children.push_back(
            {.at = visit.assignedAt,
             .what = tr("Crew"),
             .who = {},
             .details = joined({names.join(u", "_s), visit.plannedEndAt
                                                         ? tr("planned until %1").arg(shortTime(*visit.plannedEndAt))
                                                         : QString()})});
    }
    for (const Overrule &overrule : visit.overrules) {
        CaseLine made = line(overrule.entry, tr("Overruled"), nameOf(overrule.entry.enteredBy),
                             joined({nameOf(overrule.employeeId), wording::conflictText(overrule.kind, overrule.detail),
                                     overrule.reason}));
        made.tone = Tone::Warning;
        into.children.push_back(std::move(made));
    }
    for (const Preparation &item : visit.preparations) {
        CaseLine made = line(item.entry, wording::label(item.item), nameOf(item.entry.enteredBy),
                             joined({item.ready ? tr("ready") : tr("not ready"), item.note}));
        made.tone = item.ready ? Tone::Good : Tone::Warning;
        into.children.push_back(std::move(made));
    }
}

void CaseLines::addStay(const rules::VisitFacts &facts, CaseLine &into) const
{
    const Visit &visit = facts.visit;
    if (visit.arrivedAt) {
        CaseLine made{.at = visit.arrivedAt, .what = tr("Arrival")};
        const std::optional<Instant> agreed = rules::agreedEntryTime(visit);
        if (agreed && *visit.arrivedAt > *agreed) {
            made.details = tr("%1 late").arg(spanText(*visit.arrivedAt - *agreed));
            made.tone = Tone::Warning;
        }
        into.children.push_back(std::move(made));
    }
    if (visit.lateCause) {
        into.children.push_back(line(visit.lateCause->entry, tr("Cause for being late"),
                                     nameOf(visit.lateCause->entry.enteredBy), visit.lateCause->cause));
    }
    for (const Backup &backup : facts.backups) {
        into.children.push_back(line(backup.entry, tr("Data backup"), nameOf(backup.entry.enteredBy),
                                     joined({backup.what, backup.where, backup.beforeChange, backup.changed})));
    }
    for (const Breach &breach : facts.breaches) {
        CaseLine made = line(breach.entry, tr("Breach"), nameOf(breach.employeeId),
                             joined({wording::label(breach.subject),
                                     breach.fourDonts ? wording::label(*breach.fourDonts) : QString(), breach.note}));
        made.tone = Tone::Danger;
        into.children.push_back(std::move(made));
    }
    if (visit.departedAt) {
        into.children.push_back(
            {.at = visit.departedAt,
             .what = tr("Departure"),
             .details = joined({visit.finished ? tr("finished") : tr("unfinished: a next visit"), visit.leftOpen})});
    }
}

void CaseLines::addSheets(const rules::VisitFacts &facts, CaseLine &into) const
{
    for (const DailySheet &sheet : facts.sheets) {
        QString state = sheet.draft ? tr("draft, not submitted") : tr("waits for review");
        Tone tone = sheet.draft ? Tone::Warning : Tone::Neutral;
        if (sheet.review) {
            state = sheet.review->accepted ? tr("accepted") : tr("returned: %1").arg(sheet.review->reason);
            tone = sheet.review->accepted ? Tone::Good : Tone::Warning;
        }
        CaseLine made = line(sheet.entry, tr("Daily sheet of %1").arg(sheet.day.toString(Qt::ISODate)),
                             nameOf(sheet.engineerId), joined({state, sheet.work}));
        made.tone = tone;
        into.children.push_back(std::move(made));
    }
}

void CaseLines::addVoices(const rules::VisitFacts &facts, CaseLine &into) const
{
    for (const Complaint &complaint : facts.complaints) {
        QStringList subjects;
        for (const ComplaintSubject subject : complaint.subjects)
            subjects.append(wording::label(subject));
        CaseLine made = line(complaint.entry, tr("Complaint"), complaint.customerName,
                             joined({subjects.join(u", "_s), complaint.text}));
        made.tone = Tone::Danger;
        into.children.push_back(std::move(made));
    }
    for (const Praise &praise : facts.praises) {
        QStringList named;
        for (const EmployeeId &id : praise.named)
            named.append(nameOf(id));
        CaseLine made =
            line(praise.entry, tr("Praise"), praise.customerName, joined({named.join(u", "_s), praise.text}));
        made.tone = Tone::Good;
        into.children.push_back(std::move(made));
    }
}

void CaseLines::addWorkOrder(const WorkOrder &order, CaseLine &into) const
{
    into.children.push_back(
        line(order.entry, tr("Work order"), nameOf(order.preparedBy),
             joined({tr("%1 of %2 signed").arg(order.signedCount()).arg(order.signatories.size()), order.result})));
    for (const PartUsed &part : order.parts)
        into.children.push_back({.at = order.entry.happenedAt, .what = tr("Part used"), .details = lineOf(part)});
    for (const Signatory &signatory : order.signatories) {
        if (signatory.signedAt)
            into.children.push_back(
                {.at = signatory.signedAt,
                 .what = tr("Signed"),
                 .who = signatory.name,
                 .details =
                     joined({signatory.title, signatory.signedHow ? wording::label(*signatory.signedHow) : QString()}),
                 .tone = Tone::Good});
    }
    if (order.submittedAt)
        into.children.push_back({.at = order.submittedAt, .what = tr("Submitted"), .who = nameOf(order.submittedBy)});
    for (const WorkOrderReview &review : order.reviews) {
        CaseLine made = line(review.entry, tr("Review, round %1").arg(review.round), nameOf(review.entry.enteredBy),
                             review.passed ? tr("passed") : tr("failed: %1").arg(review.reason));
        made.tone = review.passed ? Tone::Good : Tone::Danger;
        into.children.push_back(std::move(made));
    }
    if (order.archivedAt)
        into.children.push_back({.at = order.archivedAt,
                                 .what = tr("Archived"),
                                 .details = joined({order.archiveNo, tr("CRM %1").arg(order.crmRef)}),
                                 .tone = Tone::Good});
}

CaseLine CaseLines::followUps() const
{
    CaseLine heading{.what = tr("Follow-ups")};
    for (const FollowUp &followUp : m_view.facts.followUps) {
        CaseLine made = line(followUp.entry, wording::label(followUp.partyRole), nameOf(followUp.agentId),
                             tr("due until %1").arg(followUp.dueOn.toString(Qt::ISODate)));
        for (const FollowUpAttempt &attempt : followUp.attempts) {
            CaseLine call = line(
                attempt.entry, attempt.reached ? tr("Reached") : tr("Not reached"), nameOf(attempt.agentId),
                joined({attempt.respondent, attempt.satisfaction ? wording::label(*attempt.satisfaction) : QString(),
                        attempt.siteCleaned ? (*attempt.siteCleaned ? tr("site cleaned") : tr("site not cleaned"))
                                            : QString(),
                        attempt.note}));
            call.tone = attempt.reached ? Tone::Good : Tone::Neutral;
            made.children.push_back(std::move(call));
        }
        heading.children.push_back(std::move(made));
    }
    return heading;
}

CaseLine CaseLines::proposals() const
{
    CaseLine heading{.what = tr("Proposals")};
    for (const Proposal &proposal : m_view.proposals) {
        CaseLine made{.at = proposal.happenedAt,
                      .what = u"%1  %2"_s.arg(proposal.clauseId, proposal.points.toString()),
                      .who = nameOf(proposal.personId),
                      .details = wording::label(proposal.state)};
        for (const Condition &condition : proposal.conditions)
            made.children.push_back(
                {.what = wording::conditionLabel(condition.name), .details = wording::label(condition.state)});
        heading.children.push_back(std::move(made));
    }
    return heading;
}

std::vector<CaseLine> CaseLines::history() const
{
    std::vector<CaseLine> lines;
    for (const desk::HistoryLine &entry : m_view.history) {
        CaseLine made{.at = entry.happenedAt,
                      .what = joined({wording::actionLabel(entry.action), wording::label(entry.kind)}),
                      .who = entry.actor.isEmpty() ? tr("the program") : entry.actor};
        if (entry.enteredAt - entry.happenedAt > promptly)
            made.entered = entry.enteredAt;
        for (auto field = entry.change.begin(); field != entry.change.end(); ++field) {
            const QJsonArray fromTo = field.value().toArray();
            const QString from = valueText(fromTo.at(0));
            const QString to = valueText(fromTo.at(1));
            made.children.push_back({.what = wording::fieldLabel(field.key()),
                                     .details = fromTo.at(0).isNull() ? to : u"%1 → %2"_s.arg(from, to)});
        }
        lines.push_back(std::move(made));
    }
    return lines;
}

} // namespace fairlead::ui
