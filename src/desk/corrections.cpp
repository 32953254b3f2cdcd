// SPDX-License-Identifier: GPL-3.0-or-later
// What doesn't change any more is corrected by a further entry beside it.
#include "desk/sitedesk.h"

#include "desk/sitefields.h"
#include "desk/usecase.h"
#include "desk/visitcase.h"
#include "rules/sheetdays.h"
#include "storage/siterepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

template <typename Record> struct Field {
    const char *code;
    QString (*value)(const Record &record);
};

constexpr Field<WorkOrder> orderFields[] = {
    {"result", [](const WorkOrder &order) { return order.result; }},
    {"cause", [](const WorkOrder &order) { return order.cause; }},
    {"measures", [](const WorkOrder &order) { return order.measures; }},
    {"parts",
     [](const WorkOrder &order) {
         QStringList lines;
         for (const PartUsed &part : order.parts)
             lines.append(lineOf(part));
         return lines.join(u'\n');
     }},
    {"next_steps", [](const WorkOrder &order) { return order.nextSteps; }},
    {"archive_no", [](const WorkOrder &order) { return order.archiveNo; }},
    {"crm_ref", [](const WorkOrder &order) { return order.crmRef; }},
};

constexpr Field<DailySheet> sheetFields[] = {
    {"work", [](const DailySheet &sheet) { return sheet.work; }},
    {"faults_found", [](const DailySheet &sheet) { return sheet.faultsFound; }},
    {"problems", [](const DailySheet &sheet) { return sheet.problems; }},
    {"plan", [](const DailySheet &sheet) { return sheet.plan; }},
    {"running_hours",
     [](const DailySheet &sheet) { return sheet.runningHours ? QString::number(*sheet.runningHours) : QString(); }},
    {"measurements",
     [](const DailySheet &sheet) {
         QStringList lines;
         for (const Measurement &row : sheet.measurements)
             lines.append(QStringList{row.what, row.value, row.remark}.join(u' ').trimmed());
         return lines.join(u'\n');
     }},
};

template <typename Record, size_t count> QStringList codesOf(const Field<Record> (&fields)[count])
{
    QStringList codes;
    for (const Field<Record> &field : fields)
        codes.append(QString::fromLatin1(field.code));
    return codes;
}

template <typename Record, size_t count>
QString valueIn(const Field<Record> (&fields)[count], const Record &record, const QString &code)
{
    for (const Field<Record> &field : fields) {
        if (code == QLatin1String(field.code))
            return field.value(record);
    }
    return {};
}

} // namespace

QStringList orderFieldsToCorrect()
{
    return codesOf(orderFields);
}

QStringList sheetFieldsToCorrect()
{
    return codesOf(sheetFields);
}

QString valueToCorrect(const WorkOrder &order, const QString &field)
{
    return valueIn(orderFields, order, field);
}

QString valueToCorrect(const DailySheet &sheet, const QString &field)
{
    return valueIn(sheetFields, sheet, field);
}

Result<CorrectionId> SiteDesk::recordCorrection(const RecordCorrection &command, const Act &act)
{
    UseCase useCase(m_office, "record_correction", act);
    const bool ofSheet = command.day.isValid();
    Correction correction;
    correction.field = command.field.trimmed();
    correction.newValue = useCase.text(u"value"_s, command.value);
    correction.reason = useCase.requiredText(u"reason"_s, command.reason);
    if (correction.field.isEmpty())
        useCase.violate(u"field"_s, ViolationCode::Required);
    else if (!(ofSheet ? sheetFieldsToCorrect() : orderFieldsToCorrect()).contains(correction.field))
        useCase.violate(u"field"_s, ViolationCode::InvalidValue, {correction.field});
    VisitCase at(useCase, command.visit);
    if (at.isFound() && ofSheet) {
        const DailySheet *sheet = rules::newestSheetOf(at.visitFacts(), command.day);
        if (sheet && sheet->state() == SheetState::Accepted) {
            correction.sheetId = sheet->id;
            correction.oldValue = valueToCorrect(*sheet, correction.field);
            useCase.notBefore(sheet->review->entry.happenedAt);
        } else {
            useCase.violate(u"day"_s, ViolationCode::Missing, {u"accepted_sheet"_s});
        }
    } else if (at.isFound()) {
        const std::optional<WorkOrder> &order = at.visitFacts().workOrder;
        if (order && order->archivedAt) {
            correction.oldValue = valueToCorrect(*order, correction.field);
            useCase.notBefore(*order->archivedAt);
        } else {
            useCase.violate(u"visit"_s, ViolationCode::Missing, {u"archive"_s});
        }
    }
    if (at.isFound()) {
        correction.oldValue =
            rules::correctedValue(at.visitFacts(), correction.sheetId, correction.field, correction.oldValue);
        if (useCase.isClean() && correction.oldValue == correction.newValue)
            useCase.violate(u"value"_s, ViolationCode::Duplicate, {correction.newValue});
    }
    if (!useCase.isClean())
        return useCase.violations();

    correction.id = useCase.newId<CorrectionId>();
    correction.visitId = at.visit().id;
    correction.entry = useCase.entry();
    storage::SiteRepository(m_office.session).add(correction);
    useCase.created(RecordKind::Correction, correction.id, at.ticket().id, fieldsOf(correction));
    useCase.finish();
    return correction.id;
}

} // namespace fairlead::desk
