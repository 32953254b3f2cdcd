// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/voiceactions.h"

#include "desk/followupdesk.h"
#include "ui/case/caseform.h"
#include "ui/form/choicefields.h"
#include "ui/form/linefields.h"
#include "ui/form/recordfields.h"
#include "ui/form/textfields.h"

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

bool hasCrewOrAppointment(const Visit &visit)
{
    return !visit.crew.empty() || visit.appointment;
}

bool hasVisit(const desk::CaseView &view)
{
    for (const rules::VisitFacts &facts : view.facts.visits) {
        if (hasCrewOrAppointment(facts.visit))
            return true;
    }
    return false;
}

} // namespace

std::vector<CaseAction> VoiceActions::all()
{
    return {complaint(), praise(), closeCase()};
}

CaseAction VoiceActions::complaint()
{
    return {u"record_complaint"_s, [] { return tr("Co&mplaint…"); }, hasVisit,
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Complaint: %1").arg(number); });
                const auto ref = addVisitChoice(form, view, hasCrewOrAppointment);
                auto *subjects =
                    form.add([] { return tr("A&bout"); }, new EnumSetField<ComplaintSubject>(u"subjects"_s));
                subjects->setRequired(true);
                auto *channel = form.add([] { return tr("&Channel"); }, new EnumField<Channel>(u"channel"_s));
                auto *customer = form.add([] { return tr("C&ustomer"); }, new TextField(u"customer_name"_s));
                auto *text = form.add([] { return tr("&What was said"); }, new MultiLineField(u"text"_s, 4));
                text->setRequired(true);
                form.addActTime([] { return tr("W&hen"); });
                saveWith<desk::FollowUpDesk, desk::RecordComplaint, ComplaintId>(
                    form, [] { return tr("&Record"); }, &desk::FollowUpDesk::recordComplaint,
                    [ref, subjects, channel, customer, text] {
                        return desk::RecordComplaint{ref(), subjects->values(), channel->value(), customer->value(),
                                                     text->value()};
                    });
            }};
}

CaseAction VoiceActions::praise()
{
    return {u"record_praise"_s, [] { return tr("P&raise…"); }, wasOnSite,
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Praise: %1").arg(number); });
                form.setSubtitle(
                    [] { return tr("By call or letter (A4.2). Name nobody when the whole crew is meant."); });
                const auto ref = addVisitChoice(form, view, hasArrived);
                auto *channel = form.add([] { return tr("&Channel"); }, new EnumField<Channel>(u"channel"_s));
                auto *customer = form.add([] { return tr("C&ustomer"); }, new TextField(u"customer_name"_s));
                auto *text = form.add([] { return tr("&What was said"); }, new MultiLineField(u"text"_s, 4));
                text->setRequired(true);
                auto *named = form.add([] { return tr("&Named"); }, new RecordsField<EmployeeId>(u"named"_s));
                std::vector<RecordChoice> crew;
                for (const rules::VisitFacts &facts : view.facts.visits) {
                    for (const CrewMember &member : facts.visit.crew)
                        crew.push_back({member.employeeId.uuid(), view.names.value(member.employeeId), {}, {}});
                }
                named->setChoices(std::move(crew));
                form.addActTime([] { return tr("W&hen"); });
                saveWith<desk::FollowUpDesk, desk::RecordPraise, PraiseId>(
                    form, [] { return tr("&Record"); }, &desk::FollowUpDesk::recordPraise,
                    [ref, channel, customer, text, named] {
                        return desk::RecordPraise{ref(), channel->value(), customer->value(), text->value(),
                                                  named->values()};
                    });
            }};
}

CaseAction VoiceActions::closeCase()
{
    return {u"close_ticket"_s, [] { return tr("C&lose the case…"); },
            [](const desk::CaseView &view) { return view.facts.ticket.state == TicketState::Archived; },
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Close: %1").arg(number); });
                form.setSubtitle([] { return tr("An archived case whose follow-up calls are done."); });
                form.addActTime([] { return tr("&When"); });
                saveWith<desk::FollowUpDesk, desk::CloseTicket, desk::Done>(
                    form, [] { return tr("C&lose the case"); }, &desk::FollowUpDesk::closeTicket,
                    [ticket = view.facts.ticket.id] { return desk::CloseTicket{ticket}; });
            }};
}

} // namespace fairlead::ui
