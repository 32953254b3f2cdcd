// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakeactions.h"

#include "desk/intakedesk.h"
#include "rules/workflow.h"
#include "ui/case/caseform.h"
#include "ui/dispatch/dispatchactions.h"
#include "ui/form/choicefields.h"
#include "ui/form/linefields.h"
#include "ui/form/offers.h"
#include "ui/form/textfields.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

bool isReceived(const desk::CaseView &view)
{
    return view.facts.ticket.state == TicketState::Received;
}

bool isOpenCase(const desk::CaseView &view)
{
    return rules::isOpen(view.facts.ticket.state);
}

} // namespace

std::vector<CaseAction> IntakeActions::all()
{
    return {guidance(),    solveByPhone(), DispatchActions::appointment(), sendToDispatch(), merge(),
            improperUse(), cancel()};
}

CaseAction IntakeActions::guidance()
{
    const auto fits = [](const desk::CaseView &view) {
        return isOpenCase(view) && view.facts.ticket.state != TicketState::Archived;
    };
    return {u"give_guidance"_s, [] { return tr("&Guidance…"); }, fits,
            [](Workbench &bench, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Guidance by phone: %1").arg(number); });
                form.setSubtitle([] {
                    return tr("An attempt to solve it by phone. A specialist's attempt stops the two hours of B1.2.");
                });
                auto *guide = form.add([] { return tr("G&uide"); }, new RecordField<EmployeeId>(u"guide"_s));
                offerPeople(bench, guide);
                if (const std::optional<Employee> &me = bench.client().acting())
                    guide->setValue(me->id, me->name);
                auto *specialist = form.add([] { return tr("By a s&pecialist"); }, new CheckField(u"by_specialist"_s));
                auto *outcome = form.add([] { return tr("&Outcome"); }, new EnumField<GuidanceOutcome>(u"outcome"_s));
                outcome->setValue(GuidanceOutcome::Unsolved);
                auto *note = form.add([] { return tr("&Note"); }, new MultiLineField(u"note"_s, 4));
                note->setRequired(true); // it is evidence (B1.1)
                form.addActTime([] { return tr("&When"); });
                saveWith<desk::IntakeDesk, desk::GiveGuidance, GuidanceId>(
                    form, [] { return tr("&Record"); }, &desk::IntakeDesk::giveGuidance,
                    [ticket = view.facts.ticket.id, guide, specialist, outcome, note] {
                        return desk::GiveGuidance{ticket, guide->value(), specialist->value(), outcome->value(),
                                                  note->value()};
                    });
            }};
}

CaseAction IntakeActions::solveByPhone()
{
    return {u"solve_by_phone"_s, [] { return tr("Sol&ved by phone…"); }, isReceived,
            [](Workbench &bench, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Solved by phone: %1").arg(number); });
                form.setSubtitle([] {
                    return tr("Closes the case and records the guidance that solved it. Without a note one must be on "
                              "record.");
                });
                auto *note = form.add([] { return tr("What &solved it"); }, new MultiLineField(u"note"_s, 4));
                auto *guide = form.add([] { return tr("G&uide"); }, new RecordField<EmployeeId>(u"guide"_s));
                offerPeople(bench, guide);
                if (const std::optional<Employee> &me = bench.client().acting())
                    guide->setValue(me->id, me->name);
                auto *specialist = form.add([] { return tr("By a s&pecialist"); }, new CheckField(u"by_specialist"_s));
                form.addActTime([] { return tr("&When"); });
                saveWith<desk::IntakeDesk, desk::SolveByPhone, desk::Done>(
                    form, [] { return tr("&Close the case"); }, &desk::IntakeDesk::solveByPhone,
                    [ticket = view.facts.ticket.id, note, guide, specialist] {
                        return desk::SolveByPhone{ticket, note->value(), guide->value(), specialist->value()};
                    });
            }};
}

CaseAction IntakeActions::sendToDispatch()
{
    return {u"send_to_dispatch"_s, [] { return tr("&Send to dispatch…"); }, isReceived,
            [](Workbench &bench, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Send to dispatch: %1").arg(number); });
                form.setSubtitle(
                    [] { return tr("It couldn't be solved by phone. The head has to assign engineers."); });
                auto *head = form.add([] { return tr("&Head"); }, new RecordField<EmployeeId>(u"head"_s));
                offerPeople(bench, head, {Role::Head});
                form.addActTime([] { return tr("&When"); });
                const auto read = [ticket = view.facts.ticket.id, head] {
                    desk::SendToDispatch command;
                    command.ticket = ticket;
                    command.head = head->value();
                    return command;
                };
                const auto save = [&form](std::function<desk::SendToDispatch()> command) {
                    saveWith<desk::IntakeDesk, desk::SendToDispatch, desk::Done>(
                        form, [] { return tr("&Send"); }, &desk::IntakeDesk::sendToDispatch, std::move(command));
                };
                if (!view.facts.visits.empty()) { // agreed before
                    save(read);
                    return;
                }
                form.addSection([] { return tr("If a time on site was agreed with the caller"); });
                auto *entryAt = form.add([] { return tr("&Entry time"); },
                                         new DateTimeField(u"entry_at"_s, [&bench] { return bench.now(); }));
                auto *place = form.add([] { return tr("&Place"); }, new TextField(u"place"_s));
                auto *contact = form.add([] { return tr("&Contact person"); }, new TextField(u"contact_name"_s));
                auto *phone = form.add([] { return tr("Ph&one"); }, new TextField(u"contact_phone"_s));
                save([read, entryAt, place, contact, phone] {
                    desk::SendToDispatch command = read();
                    command.entryAt = entryAt->value();
                    command.place = place->value();
                    command.contactName = contact->value();
                    command.contactPhone = phone->value();
                    return command;
                });
            }};
}

CaseAction IntakeActions::merge()
{
    const auto fits = [](const desk::CaseView &view) {
        return isOpenCase(view) && view.facts.ticket.state != TicketState::Archived && view.facts.visits.empty();
    };
    return {u"merge_tickets"_s, [] { return tr("&Merge…"); }, fits,
            [](Workbench &bench, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Merge %1 into another").arg(number); });
                form.setSubtitle([] {
                    return tr("Its calls and guidance go to the other case; its number leads there from then on.");
                });
                auto *keep = form.add([] { return tr("&Into case"); }, new RecordField<TicketId>(u"keep"_s));
                keep->setRequired(true);
                offerTickets(bench, keep);
                auto *reason = form.add([] { return tr("&Reason"); }, new MultiLineField(u"reason"_s, 3));
                reason->setRequired(true);
                auto *other =
                    form.add([] { return tr("They may name different e&ngines"); }, new CheckField(u"other_engine"_s));
                const Ticket &merged = view.facts.ticket;
                form.setSave([] { return tr("&Merge"); },
                             [=, &bench, &form, id = merged.id, number = merged.number] {
                                 const desk::MergeTickets command{keep->value(), id, reason->value(), other->value()};
                                 const QString kept = keep->line()->text();
                                 form.submit(
                                     [command](desk::Office office, const desk::Act &act) {
                                         return desk::IntakeDesk(office).mergeTickets(command, act);
                                     },
                                     [=, &bench](const desk::Done &) {
                                         bench.say(Tone::Good, tr("%1 was merged into %2.").arg(number, kept));
                                     });
                             });
            }};
}

CaseAction IntakeActions::improperUse()
{
    const auto fits = [](const desk::CaseView &view) { return isOpenCase(view) && !view.facts.ticket.improperUse; };
    return {u"judge_improper_use"_s, [] { return tr("&Improper use…"); }, fits,
            [](Workbench &bench, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Improper use: %1").arg(number); });
                form.setSubtitle([] { return tr("Damage through improper use costs a fee at discretion (P2)."); });
                auto *reason = form.add([] { return tr("&Reason"); }, new MultiLineField(u"reason"_s, 3));
                reason->setRequired(true);
                auto *approver =
                    form.add([] { return tr("&Approved by"); }, new RecordField<EmployeeId>(u"approved_by"_s));
                approver->setRequired(true);
                offerPeople(bench, approver, {Role::Head, Role::Manager});
                saveWith<desk::IntakeDesk, desk::JudgeImproperUse, desk::Done>(
                    form, [] { return tr("&Record"); }, &desk::IntakeDesk::judgeImproperUse,
                    [ticket = view.facts.ticket.id, reason, approver] {
                        return desk::JudgeImproperUse{ticket, reason->value(), approver->value()};
                    });
            }};
}

CaseAction IntakeActions::cancel()
{
    return {u"cancel_ticket"_s, [] { return tr("Cance&l the case…"); }, isOpenCase,
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Cancel: %1").arg(number); });
                auto *reason = form.add([] { return tr("&Reason"); }, new MultiLineField(u"reason"_s, 3));
                reason->setRequired(true);
                form.addActTime([] { return tr("&When"); });
                saveWith<desk::IntakeDesk, desk::CancelTicket, desk::Done>(
                    form, [] { return tr("Cance&l the case"); }, &desk::IntakeDesk::cancelTicket,
                    [ticket = view.facts.ticket.id, reason] {
                        return desk::CancelTicket{ticket, reason->value()};
                    });
            }};
}

} // namespace fairlead::ui
