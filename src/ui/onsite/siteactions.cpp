// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onsite/siteactions.h"

#include "desk/sitedesk.h"
#include "ui/case/caseform.h"
#include "ui/case/crewchoice.h"
#include "ui/dispatch/dispatchactions.h"
#include "ui/followup/voiceactions.h"
#include "ui/form/choicefields.h"
#include "ui/form/linefields.h"
#include "ui/form/textfields.h"
#include "ui/onsite/sheetform.h"
#include "ui/onsite/workorderactions.h"

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

bool hasSheetToReview(const desk::CaseView &view)
{
    for (const rules::VisitFacts &facts : view.facts.visits) {
        for (const DailySheet &sheet : facts.sheets) {
            if (sheet.state() == SheetState::Submitted)
                return true;
        }
    }
    return false;
}

bool canArrive(const desk::CaseView &view)
{
    return isVisitToCome(view) && view.facts.ticket.state == TicketState::Dispatched;
}

} // namespace

std::vector<CaseAction> SiteActions::all()
{
    std::vector<CaseAction> actions{DispatchActions::preparation(),
                                    arrive(),
                                    lateCause(),
                                    dailySheet(),
                                    reviewSheet(),
                                    backup(),
                                    breach(),
                                    leave()};
    for (const std::vector<CaseAction> &more : {WorkOrderActions::all(), VoiceActions::all()})
        actions.insert(actions.end(), more.begin(), more.end());
    return actions;
}

CaseAction SiteActions::arrive()
{
    return {u"arrive_on_site"_s, [] { return tr("A&rrival…"); }, canArrive,
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Arrival: %1").arg(number); });
                form.addActTime([] { return tr("&Arrived at"); });
                auto *cause = form.add([] { return tr("&Cause, if late"); }, new MultiLineField(u"late_cause"_s, 2));
                saveWith<desk::SiteDesk, desk::ArriveOnSite, desk::Done>(
                    form, [] { return tr("&Record"); }, &desk::SiteDesk::arriveOnSite,
                    [ticket = view.facts.ticket.id, cause] {
                        return desk::ArriveOnSite{{ticket, 0}, cause->value()};
                    });
            }};
}

CaseAction SiteActions::lateCause()
{
    const auto isLate = [](const Visit &visit) {
        const std::optional<Instant> agreed = rules::agreedEntryTime(visit);
        return visit.arrivedAt && agreed && *visit.arrivedAt > *agreed && !visit.lateCause;
    };
    const auto fits = [isLate](const desk::CaseView &view) {
        const rules::VisitFacts *facts = newestVisit(view);
        return facts && isLate(facts->visit);
    };
    return {u"record_late_cause"_s, [] { return tr("Cause of &delay…"); }, fits,
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Cause of delay: %1").arg(number); });
                auto *cause = form.add([] { return tr("&Cause"); }, new MultiLineField(u"late_cause"_s, 3));
                cause->setRequired(true);
                saveWith<desk::SiteDesk, desk::RecordLateCause, desk::Done>(
                    form, [] { return tr("&Record"); }, &desk::SiteDesk::recordLateCause,
                    [ticket = view.facts.ticket.id, cause] {
                        return desk::RecordLateCause{{ticket, 0}, cause->value()};
                    });
            }};
}

CaseAction SiteActions::dailySheet()
{
    return {u"write_daily_sheet"_s, [] { return tr("Dail&y sheet…"); }, &SheetForm::isWanted,
            [](Workbench &bench, FormPanel &form, const desk::CaseView &view) { new SheetForm(bench, form, view); }};
}

CaseAction SiteActions::reviewSheet()
{
    return {u"review_daily_sheet"_s, [] { return tr("Revie&w sheet…"); }, hasSheetToReview,
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle(
                    [number = view.facts.ticket.number] { return tr("Review of a daily sheet: %1").arg(number); });
                std::vector<Choice> sheets;
                for (const rules::VisitFacts &facts : view.facts.visits) {
                    for (const DailySheet &sheet : facts.sheets) {
                        if (sheet.state() != SheetState::Submitted)
                            continue;
                        const QString code = u"%1/%2"_s.arg(facts.visit.sequence).arg(sheet.day.toString(Qt::ISODate));
                        const QString title =
                            u"%1  %2"_s.arg(sheet.day.toString(Qt::ISODate), view.names.value(sheet.engineerId));
                        sheets.push_back({code, [title] { return title; }});
                    }
                }
                auto *sheet = form.add([] { return tr("S&heet"); }, new ChoiceField(u"day"_s, std::move(sheets)));
                auto *accepted = form.add([] { return tr("&Accepted"); }, new CheckField(u"accepted"_s, true));
                auto *reason = form.add([] { return tr("&Reason, if returned"); }, new MultiLineField(u"reason"_s, 3));
                form.addActTime([] { return tr("&When"); });
                saveWith<desk::SiteDesk, desk::ReviewDailySheet, desk::Done>(
                    form, [] { return tr("&Record"); }, &desk::SiteDesk::reviewDailySheet,
                    [ticket = view.facts.ticket.id, sheet, accepted, reason] {
                        const QStringList parts = sheet->code().split(u'/');
                        return desk::ReviewDailySheet{{ticket, parts.value(0).toInt()},
                                                      dateFromIso(parts.value(1)).value_or(QDate()),
                                                      accepted->value(),
                                                      reason->value()};
                    });
            }};
}

CaseAction SiteActions::backup()
{
    return {
        u"record_backup"_s, [] { return tr("Data &backup…"); }, wasOnSite,
        [](Workbench &, FormPanel &form, const desk::CaseView &view) {
            form.setTitle([number = view.facts.ticket.number] { return tr("Data backup: %1").arg(number); });
            form.setSubtitle([] { return tr("Saved before touching the equipment's data (A2.2)."); });
            const auto ref = addVisitChoice(form, view, hasArrived);
            auto *what = form.add([] { return tr("Wha&t"); }, new TextField(u"what"_s));
            what->setRequired(true);
            auto *where = form.add([] { return tr("W&here it is kept"); }, new TextField(u"where"_s));
            where->setRequired(true);
            auto *before =
                form.add([] { return tr("Before what c&hange"); }, new MultiLineField(u"before_change"_s, 2));
            auto *changed = form.add([] { return tr("What was chan&ged"); }, new MultiLineField(u"changed"_s, 2));
            form.addActTime([] { return tr("&When"); });
            saveWith<desk::SiteDesk, desk::RecordBackup, BackupId>(
                form, [] { return tr("&Record"); }, &desk::SiteDesk::recordBackup,
                [ref, what, where, before, changed] {
                    return desk::RecordBackup{ref(), what->value(), where->value(), before->value(), changed->value()};
                });
        }};
}

CaseAction SiteActions::breach()
{
    return {u"record_breach"_s, [] { return tr("Breac&h…"); }, wasOnSite,
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Breach: %1").arg(number); });
                form.setSubtitle([] { return tr("Something that was found. It docks nobody by itself."); });
                const auto ref = addVisitChoice(form, view, hasArrived);
                auto *subject = form.add([] { return tr("&Against"); }, new EnumField<BreachSubject>(u"subject"_s));
                auto *which = form.add([] { return tr("W&hich of the four don'ts"); },
                                       new EnumField<FourDonts>(u"four_donts"_s, [] { return tr("none of them"); }));
                auto *who = addCrewChoice(form, view, u"employee"_s, [] { return tr("Wh&o"); });
                auto *note = form.add([] { return tr("&What happened"); }, new MultiLineField(u"note"_s, 4));
                note->setRequired(true);
                form.addActTime([] { return tr("W&hen"); });
                saveWith<desk::SiteDesk, desk::RecordBreach, BreachId>(
                    form, [] { return tr("&Record"); }, &desk::SiteDesk::recordBreach,
                    [ref, subject, which, who, note] {
                        return desk::RecordBreach{ref(), EmployeeId::fromString(who->code()).value_or(EmployeeId()),
                                                  subject->value(), which->choice(), note->value()};
                    });
            }};
}

CaseAction SiteActions::leave()
{
    return {u"leave_site"_s, [] { return tr("Depart&ure…"); }, isOnSite,
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Departure: %1").arg(number); });
                form.addActTime([] { return tr("&Left at"); });
                auto *finished = form.add([] { return tr("&Finished: nothing is left for a next visit"); },
                                          new CheckField(u"finished"_s, true));
                auto *leftOpen =
                    form.add([] { return tr("Left &open for the next visit"); }, new MultiLineField(u"left_open"_s, 3));
                // What is left is told to whoever finishes it.
                const auto followFinished = [finished, leftOpen] {
                    leftOpen->setEnabled(!finished->value());
                    leftOpen->setRequired(!finished->value());
                };
                QObject::connect(finished, &Field::valueChanged, leftOpen, followFinished);
                QObject::connect(finished, &Field::edited, leftOpen, followFinished);
                followFinished();
                saveWith<desk::SiteDesk, desk::LeaveSite, desk::Done>(
                    form, [] { return tr("&Record"); }, &desk::SiteDesk::leaveSite,
                    [ticket = view.facts.ticket.id, finished, leftOpen] {
                        return desk::LeaveSite{
                            {ticket, 0}, finished->value(), finished->value() ? QString() : leftOpen->value()};
                    });
            }};
}

} // namespace fairlead::ui
