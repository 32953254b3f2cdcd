// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onsite/workorderactions.h"

#include "desk/sitedesk.h"
#include "ui/case/caseform.h"
#include "ui/form/choicefields.h"
#include "ui/form/linefields.h"
#include "ui/form/offers.h"
#include "ui/form/textfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

/// The work order that is being worked on: that of the newest visit that was begun.
const WorkOrder *currentOrder(const desk::CaseView &view)
{
    for (auto facts = view.facts.visits.rbegin(); facts != view.facts.visits.rend(); ++facts) {
        if (facts->visit.arrivedAt)
            return facts->workOrder ? &*facts->workOrder : nullptr;
    }
    return nullptr;
}

desk::VisitRef currentVisit(const desk::CaseView &view)
{
    int sequence = 0;
    for (const rules::VisitFacts &facts : view.facts.visits) {
        if (facts.visit.arrivedAt)
            sequence = facts.visit.sequence;
    }
    return {view.facts.ticket.id, sequence};
}

bool isBeingPrepared(const desk::CaseView &view)
{
    const WorkOrder *order = currentOrder(view);
    return order && !order->submittedAt && !order->archivedAt;
}

bool isSubmitted(const desk::CaseView &view)
{
    const WorkOrder *order = currentOrder(view);
    return order && order->submittedAt && !order->passedReview();
}

bool hasPassed(const desk::CaseView &view)
{
    const WorkOrder *order = currentOrder(view);
    return order && order->passedReview() && !order->archivedAt;
}

/// "Name, title", one a line; a comma of either width.
std::vector<NamedSignatory> signatoriesOf(const QStringList &lines)
{
    static const QRegularExpression comma(u"\\s*[,，]\\s*"_s);
    std::vector<NamedSignatory> signatories;
    for (const QString &line : lines) {
        const QStringList parts = line.split(comma);
        signatories.push_back({parts.value(0).trimmed(), parts.mid(1).join(u", "_s).trimmed()});
    }
    return signatories;
}

} // namespace

std::vector<CaseAction> WorkOrderActions::all()
{
    return {prepare(), sign(), submit(), review(), archive()};
}

CaseAction WorkOrderActions::prepare()
{
    const auto fits = [](const desk::CaseView &view) {
        return wasOnSite(view) && (!currentOrder(view) || isBeingPrepared(view));
    };
    return {u"prepare_work_order"_s, [] { return tr("Work &order…"); }, fits,
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Work order: %1").arg(number); });
                auto *result = form.add([] { return tr("&Result"); }, new MultiLineField(u"result"_s, 4));
                result->setRequired(true);
                auto *cause = form.add([] { return tr("&Cause"); }, new MultiLineField(u"cause"_s, 3));
                auto *measures = form.add([] { return tr("&Measures"); }, new MultiLineField(u"measures"_s, 3));
                auto *signatories = form.add([] { return tr("Si&gnatories: name, title; one a line"); },
                                             new LinesField(u"signatories"_s, 4));
                signatories->setRequired(true);
                if (const WorkOrder *order = currentOrder(view)) {
                    result->setValue(order->result);
                    cause->setValue(order->cause);
                    measures->setValue(order->measures);
                    QStringList lines;
                    for (const Signatory &signatory : order->signatories)
                        lines.append(signatory.title.isEmpty() ? signatory.name
                                                               : u"%1, %2"_s.arg(signatory.name, signatory.title));
                    signatories->setValues(lines);
                }
                saveWith<desk::SiteDesk, desk::PrepareWorkOrder, WorkOrderId>(
                    form, [] { return tr("&Save"); }, &desk::SiteDesk::prepareWorkOrder,
                    [ref = currentVisit(view), result, cause, measures, signatories] {
                        return desk::PrepareWorkOrder{ref, result->value(), cause->value(), measures->value(),
                                                      signatoriesOf(signatories->values())};
                    });
            }};
}

CaseAction WorkOrderActions::sign()
{
    const auto fits = [](const desk::CaseView &view) {
        return isBeingPrepared(view) && !currentOrder(view)->isSigned();
    };
    return {u"sign_work_order"_s, [] { return tr("Si&gned…"); }, fits,
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Signature: %1").arg(number); });
                std::vector<Choice> names;
                for (const Signatory &signatory : currentOrder(view)->signatories) {
                    if (!signatory.signedAt)
                        names.push_back({signatory.name, [name = signatory.name] { return name; }});
                }
                auto *who =
                    form.add([] { return tr("S&ignatory"); }, new ChoiceField(u"signatory"_s, std::move(names)));
                form.addActTime([] { return tr("Signed &at"); });
                saveWith<desk::SiteDesk, desk::SignWorkOrder, desk::Done>(
                    form, [] { return tr("&Record"); }, &desk::SiteDesk::signWorkOrder,
                    [ref = currentVisit(view), who] {
                        return desk::SignWorkOrder{ref, who->code()};
                    });
            }};
}

CaseAction WorkOrderActions::submit()
{
    return {u"submit_work_order"_s, [] { return tr("S&ubmit…"); }, isBeingPrepared,
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Submit for review: %1").arg(number); });
                form.addActTime([] { return tr("&When"); });
                saveWith<desk::SiteDesk, desk::SubmitWorkOrder, desk::Done>(
                    form, [] { return tr("S&ubmit"); }, &desk::SiteDesk::submitWorkOrder,
                    [ref = currentVisit(view)] { return desk::SubmitWorkOrder{ref}; });
            }};
}

CaseAction WorkOrderActions::review()
{
    return {u"review_work_order"_s, [] { return tr("Re&view…"); }, isSubmitted,
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle(
                    [number = view.facts.ticket.number] { return tr("Review of the work order: %1").arg(number); });
                auto *passed = form.add([] { return tr("&Passed"); }, new CheckField(u"passed"_s, true));
                auto *again = form.add([] { return tr("If failed: the customer must &confirm again (A3.3)"); },
                                       new CheckField(u"confirm_again"_s, true));
                auto *reason = form.add([] { return tr("&Reason, if failed"); }, new MultiLineField(u"reason"_s, 3));
                form.addActTime([] { return tr("&When"); });
                saveWith<desk::SiteDesk, desk::ReviewWorkOrder, desk::Done>(
                    form, [] { return tr("&Record"); }, &desk::SiteDesk::reviewWorkOrder,
                    [ref = currentVisit(view), passed, again, reason] {
                        return desk::ReviewWorkOrder{ref, passed->value(), again->value(), reason->value()};
                    });
            }};
}

CaseAction WorkOrderActions::archive()
{
    return {u"archive_work_order"_s, [] { return tr("Archi&ve…"); }, hasPassed,
            [](Workbench &bench, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Archive: %1").arg(number); });
                auto *archiveNo = form.add([] { return tr("&Archive no."); }, new TextField(u"archive_no"_s));
                archiveNo->setRequired(true);
                auto *crm = form.add([] { return tr("C&RM reference"); }, new TextField(u"crm_ref"_s));
                crm->setRequired(true);
                auto *agent = form.add([] { return tr("&Follow-up agent"); }, new RecordField<EmployeeId>(u"agent"_s));
                offerPeople(bench, agent, {Role::FollowUpAgent});
                form.addActTime([] { return tr("&When"); });
                saveWith<desk::SiteDesk, desk::ArchiveWorkOrder, desk::Done>(
                    form, [] { return tr("Archi&ve"); }, &desk::SiteDesk::archiveWorkOrder,
                    [ref = currentVisit(view), archiveNo, crm, agent] {
                        return desk::ArchiveWorkOrder{ref, archiveNo->value(), crm->value(), agent->value()};
                    });
            }};
}

} // namespace fairlead::ui
