// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onsite/workorderactions.h"

#include "desk/dispatchdesk.h"
#include "desk/sitedesk.h"
#include "rules/sheetdays.h"
#include "ui/attach/attachmentfield.h"
#include "ui/case/caseform.h"
#include "ui/form/choicefields.h"
#include "ui/form/linefields.h"
#include "ui/form/offers.h"
#include "ui/form/tablefield.h"
#include "ui/form/textfields.h"
#include "ui/onsite/sheetform.h"
#include "ui/onsite/signaturefield.h"
#include "wording/wording.h"

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

/// The visit that is being worked on: the newest that was begun; null when there is none.
const rules::VisitFacts *currentFacts(const desk::CaseView &view)
{
    for (auto facts = view.facts.visits.rbegin(); facts != view.facts.visits.rend(); ++facts) {
        if (facts->visit.arrivedAt)
            return &*facts;
    }
    return nullptr;
}

/// Its work order.
const WorkOrder *currentOrder(const desk::CaseView &view)
{
    const rules::VisitFacts *facts = currentFacts(view);
    return facts && facts->workOrder ? &*facts->workOrder : nullptr;
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

std::vector<TableField::Column> signatoryColumns()
{
    return {{[] { return WorkOrderActions::tr("Name"); }, 140}, {[] { return WorkOrderActions::tr("Position"); }, 160}};
}

std::vector<QStringList> rowsOf(const std::vector<NamedSignatory> &people)
{
    std::vector<QStringList> rows;
    for (const NamedSignatory &person : people)
        rows.push_back({person.name, person.title});
    return rows;
}

std::vector<NamedSignatory> signatoriesIn(const TableField &field)
{
    std::vector<NamedSignatory> people;
    for (const QStringList &row : field.rows())
        people.push_back({row.value(0), row.value(1)});
    return people;
}

TableField *addParts(FormPanel &form)
{
    using Column = TableField::Column;
    const std::vector<Choice> cover{{u"yes"_s, [] { return WorkOrderActions::tr("in warranty"); }},
                                    {u"no"_s, [] { return WorkOrderActions::tr("out of warranty"); }}};
    return form.add(
        [] { return WorkOrderActions::tr("&Parts used"); },
        new TableField(u"parts"_s, {{[] { return WorkOrderActions::tr("Part no."); }, 96},
                                    {[] { return WorkOrderActions::tr("Name"); }, 120},
                                    {[] { return WorkOrderActions::tr("Quantity"); }, 56, Column::Number},
                                    {[] { return WorkOrderActions::tr("Old serial no."); }, 88},
                                    {[] { return WorkOrderActions::tr("New serial no."); }, 88},
                                    {[] { return WorkOrderActions::tr("Warranty"); }, 88, Column::OneOf, cover}}));
}

std::vector<QStringList> rowsOf(const std::vector<PartUsed> &parts)
{
    std::vector<QStringList> rows;
    for (const PartUsed &part : parts)
        rows.push_back({part.partNo, part.name, QString::number(part.quantity), part.oldSerial, part.newSerial,
                        part.inWarranty ? (*part.inWarranty ? u"yes"_s : u"no"_s) : QString()});
    return rows;
}

std::vector<PartUsed> partsIn(const TableField &field)
{
    std::vector<PartUsed> parts;
    for (const QStringList &row : field.rows()) {
        PartUsed part{row.value(0), row.value(1), 1, row.value(3), row.value(4), {}};
        if (!row.value(2).isEmpty())
            part.quantity = row.value(2).toInt();
        if (!row.value(5).isEmpty())
            part.inWarranty = row.value(5) == u"yes"_s;
        parts.push_back(part);
    }
    return parts;
}

/// What can be corrected, by visit and day: `1/` is the visit's work order, `1/2026-05-07` a sheet.
std::vector<Choice> correctableRecords(const desk::CaseView &view)
{
    std::vector<Choice> records;
    for (const rules::VisitFacts &facts : view.facts.visits) {
        const int visit = facts.visit.sequence;
        if (facts.workOrder && facts.workOrder->archivedAt)
            records.push_back(
                {u"%1/"_s.arg(visit), [visit] { return WorkOrderActions::tr("Work order of visit %1").arg(visit); }});
        for (const DailySheet &sheet : facts.sheets) {
            if (sheet.state() == SheetState::Accepted)
                records.push_back({SheetForm::codeOfDay(visit, sheet.day), [day = sheet.day] {
                                       return WorkOrderActions::tr("Daily sheet of %1").arg(wording::dateText(day));
                                   }});
        }
    }
    return records;
}

/// What a field of such a record says now, earlier corrections included.
QString standingValue(const desk::CaseView &view, const QString &record, const QString &field)
{
    const QDate day = dateFromIso(record.section(u'/', 1)).value_or(QDate());
    for (const rules::VisitFacts &facts : view.facts.visits) {
        if (facts.visit.sequence != record.section(u'/', 0, 0).toInt())
            continue;
        if (!day.isValid())
            return rules::correctedValue(facts, {}, field, desk::valueToCorrect(*facts.workOrder, field));
        if (const DailySheet *sheet = rules::newestSheetOf(facts, day))
            return rules::correctedValue(facts, sheet->id, field, desk::valueToCorrect(*sheet, field));
    }
    return {};
}

} // namespace

std::vector<CaseAction> WorkOrderActions::all()
{
    return {signatories(), prepare(), sign(), submit(), review(), archive(), correct()};
}

CaseAction WorkOrderActions::signatories()
{
    const auto fits = [](const desk::CaseView &view) {
        const rules::VisitFacts *facts = newestVisit(view);
        return facts && !facts->workOrder && rules::isOpen(view.facts.ticket.state);
    };
    return {u"name_signatories"_s, [] { return tr("Who has to sig&n…"); }, fits,
            [](Workbench &, FormPanel &form, const desk::CaseView &view) {
                form.setTitle([number = view.facts.ticket.number] { return tr("Who has to sign: %1").arg(number); });
                form.setSubtitle([] { return tr("Every responsible person of the customer (A3.3)."); });
                const Visit &visit = newestVisit(view)->visit;
                auto *people =
                    form.add([] { return tr("&Signatories"); }, new TableField(u"signatories"_s, signatoryColumns()));
                people->setRequired(true);
                people->setRows(rowsOf(visit.namedSignatories()));
                MultiLineField *reason = nullptr;
                if (!visit.namings.empty()) {
                    reason = form.add([] { return tr("&Reason for the change"); }, new MultiLineField(u"reason"_s, 2));
                    reason->setRequired(true);
                }
                saveWith<desk::DispatchDesk, desk::NameSignatories, desk::Done>(
                    form, [] { return tr("&Record"); }, &desk::DispatchDesk::nameSignatories,
                    [ref = desk::VisitRef{view.facts.ticket.id, visit.sequence}, people, reason] {
                        return desk::NameSignatories{ref, signatoriesIn(*people), reason ? reason->value() : QString()};
                    });
            }};
}

CaseAction WorkOrderActions::prepare()
{
    const auto fits = [](const desk::CaseView &view) {
        return wasOnSite(view) && (!currentOrder(view) || isBeingPrepared(view));
    };
    return {u"prepare_work_order"_s, [] { return tr("Work &order…"); }, fits, fillPrepare};
}

void WorkOrderActions::fillPrepare(Workbench &, FormPanel &form, const desk::CaseView &view)
{
    form.setTitle([number = view.facts.ticket.number] { return tr("Work order: %1").arg(number); });
    const bool isRepair = view.facts.ticket.kind == TicketKind::Repair;
    if (isRepair)
        form.setSubtitle([] { return tr("A repair is submitted with its cause and its measures."); });
    auto *result = form.add([] { return tr("&Result"); }, new MultiLineField(u"result"_s, 4));
    result->setRequired(true);
    auto *cause = form.add([] { return tr("&Cause"); }, new MultiLineField(u"cause"_s, 3));
    auto *measures = form.add([] { return tr("&Measures"); }, new MultiLineField(u"measures"_s, 3));
    auto *parts = addParts(form);
    auto *next = form.add([] { return tr("Ne&xt steps"); }, new MultiLineField(u"next_steps"_s, 2));
    auto *satisfaction = form.add([] { return tr("Customer's sa&tisfaction"); },
                                  new EnumField<Satisfaction>(u"satisfaction"_s, [] { return tr("not said"); }));
    auto *people = form.add([] { return tr("Si&gnatories"); }, new TableField(u"signatories"_s, signatoryColumns()));
    people->setRequired(true);
    const Visit &visit = currentFacts(view)->visit;
    people->setRows(rowsOf(visit.namedSignatories()));
    MultiLineField *reason = nullptr;
    if (!visit.namings.empty())
        reason = form.add([] { return tr("Rea&son, if others sign than were named"); },
                          new MultiLineField(u"signatories_reason"_s, 2));
    if (const WorkOrder *order = currentOrder(view)) {
        result->setValue(order->result);
        cause->setValue(order->cause);
        measures->setValue(order->measures);
        parts->setRows(rowsOf(order->parts));
        next->setValue(order->nextSteps);
        satisfaction->setChoice(order->satisfaction);
        std::vector<NamedSignatory> signing;
        for (const Signatory &signatory : order->signatories)
            signing.push_back({signatory.name, signatory.title});
        people->setRows(rowsOf(signing));
    }
    saveWith<desk::SiteDesk, desk::PrepareWorkOrder, WorkOrderId>(
        form, [] { return tr("&Save"); }, &desk::SiteDesk::prepareWorkOrder,
        [=, ref = currentVisit(view)] {
            return desk::PrepareWorkOrder{ref,
                                          result->value(),
                                          cause->value(),
                                          measures->value(),
                                          signatoriesIn(*people),
                                          partsIn(*parts),
                                          next->value(),
                                          satisfaction->choice(),
                                          reason ? reason->value() : QString()};
        });
}

CaseAction WorkOrderActions::sign()
{
    const auto fits = [](const desk::CaseView &view) {
        return isBeingPrepared(view) && !currentOrder(view)->isSigned();
    };
    return {u"sign_work_order"_s, [] { return tr("Si&gned…"); }, fits, fillSign};
}

void WorkOrderActions::fillSign(Workbench &bench, FormPanel &form, const desk::CaseView &view)
{
    form.setTitle([number = view.facts.ticket.number] { return tr("Signature: %1").arg(number); });
    std::vector<Choice> names;
    for (const Signatory &signatory : currentOrder(view)->signatories) {
        if (signatory.signedAt)
            continue;
        const QString text =
            signatory.title.isEmpty() ? signatory.name : u"%1, %2"_s.arg(signatory.name, signatory.title);
        names.push_back({signatory.name, [text] { return text; }});
    }
    auto *who = form.add([] { return tr("S&ignatory"); }, new ChoiceField(u"signatory"_s, std::move(names)));
    auto *how = form.add([] { return tr("&How"); }, new EnumField<SignedHow>(u"how"_s));
    auto *drawing = form.add([] { return tr("Sig&nature"); }, new SignatureField(u"drawing"_s));
    auto *scan = form.add([] { return tr("S&can"); }, new AttachmentField(bench, u"attachments"_s));
    form.addActTime([] { return tr("Signed &at"); });
    // Only who signs on the screen draws; the signature on paper is scanned and attached.
    const auto followHow = [how, drawing, scan] {
        const bool onScreen = how->value() == SignedHow::Screen;
        drawing->setEnabled(onScreen);
        scan->setEnabled(!onScreen);
        drawing->setRequired(onScreen);
    };
    QObject::connect(how, &Field::valueChanged, drawing, followHow);
    QObject::connect(how, &Field::edited, drawing, followHow);
    const QJsonObject context = form.key().context;
    if (context.contains(u"signatory"_s))
        who->setCode(context.value(u"signatory"_s).toString());
    if (context.contains(u"how"_s))
        how->setCode(context.value(u"how"_s).toString());
    followHow();
    saveWith<desk::SiteDesk, desk::SignWorkOrder, desk::Done>(
        form, [] { return tr("&Record"); }, &desk::SiteDesk::signWorkOrder,
        [who, how, drawing, scan, ref = currentVisit(view)] {
            desk::SignWorkOrder command{ref, who->code(), how->value(), {}};
            if (how->value() == SignedHow::Screen)
                command.attachments = {{u"%1.png"_s.arg(who->code()), tr("Signature"), drawing->png(), {}, {}}};
            else
                command.attachments = scan->files();
            return command;
        });
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

CaseAction WorkOrderActions::correct()
{
    const auto fits = [](const desk::CaseView &view) { return !correctableRecords(view).empty(); };
    return {u"record_correction"_s, [] { return tr("Correc&tion…"); }, fits, fillCorrect};
}

void WorkOrderActions::fillCorrect(Workbench &, FormPanel &form, const desk::CaseView &view)
{
    form.setTitle([number = view.facts.ticket.number] { return tr("Correction: %1").arg(number); });
    form.setSubtitle([] { return tr("The record stays as it is; the correction stands beside it."); });
    auto *record = form.add([] { return tr("&Record"); }, new ChoiceField(u"day"_s, correctableRecords(view)));
    auto *field = form.add([] { return tr("&Field"); }, new ChoiceField(u"field"_s, {}));
    auto *stands = new MultiLineField(u"old_value"_s, 3);
    stands->edit()->setReadOnly(true);
    form.add([] { return tr("As it stands"); }, stands);
    auto *value = form.add([] { return tr("What is ri&ght"); }, new MultiLineField(u"value"_s, 3));
    auto *reason = form.add([] { return tr("R&eason"); }, new MultiLineField(u"reason"_s, 2));
    reason->setRequired(true);
    form.addActTime([] { return tr("&When"); });

    const auto showValue = [record, field, stands, view] {
        stands->setValue(standingValue(view, record->code(), field->code()));
    };
    const auto showFields = [record, field, showValue] {
        const bool ofOrder = record->code().endsWith(u'/');
        std::vector<Choice> fields;
        for (const QString &code : ofOrder ? desk::orderFieldsToCorrect() : desk::sheetFieldsToCorrect())
            fields.push_back({code, [code] { return wording::fieldLabel(code); }});
        field->setChoices(std::move(fields));
        showValue();
    };
    showFields();
    QObject::connect(record, &Field::edited, field, showFields);
    QObject::connect(field, &Field::edited, stands, showValue);
    saveWith<desk::SiteDesk, desk::RecordCorrection, CorrectionId>(
        form, [] { return tr("&Record"); }, &desk::SiteDesk::recordCorrection,
        [ticket = view.facts.ticket.id, record, field, value, reason] {
            return desk::RecordCorrection{{ticket, record->code().section(u'/', 0, 0).toInt()},
                                          dateFromIso(record->code().section(u'/', 1)).value_or(QDate()),
                                          field->code(),
                                          value->value(),
                                          reason->value()};
        });
}

} // namespace fairlead::ui
