// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/forms/workorderpaper.h"

#include "report/forms/correctionrows.h"
#include "report/forms/visitform.h"
#include "report/papermeasures.h"
#include "report/paperparts.h"
#include "report/paperwords.h"

using namespace Qt::StringLiterals;

namespace fairlead::report {

namespace {

constexpr TextStyle cell{.points = 8.5, .align = Qt::AlignLeft | Qt::AlignVCenter};
constexpr TextStyle centredCell{.points = 8.5, .align = Qt::AlignHCenter | Qt::AlignVCenter};

QString titleOf(TicketKind kind)
{
    return kind == TicketKind::Commissioning ? u"安装调试工作单"_s : u"维修服务单"_s;
}

std::vector<PaperRow> workRows(const desk::VisitDossier &dossier, const WorkOrder &order, const FormInk &ink)
{
    const bool isRepair = dossier.ticket.kind == TicketKind::Repair;
    const Visit &visit = dossier.facts.visit;
    std::vector<PaperRow> rows;
    rows.push_back(formFields({{u"服务人员"_s, ink.text(crewNames(dossier))},
                               {u"到场"_s, ink.moment(visit.arrivedAt)},
                               {u"离场"_s, ink.moment(visit.departedAt)}}));
    rows.push_back(formText({isRepair ? u"故障现象"_s : u"服务内容"_s, ink.text(dossier.ticket.fault)}, 11));
    rows.push_back(formText({u"原因分析"_s, ink.text(order.cause)}, isRepair ? 12 : 8));
    rows.push_back(formText({u"处理措施"_s, ink.text(order.measures)}, 17));
    rows.push_back(formText({u"服务结果"_s, ink.text(order.result)}, 11));
    rows.push_back(formText({u"后续工作"_s, ink.text(order.nextSteps)}, 8));
    return rows;
}

std::vector<PaperRow> partRows(const WorkOrder &order, const FormInk &ink)
{
    std::vector<std::vector<PaperText>> rows;
    for (const PartUsed &part : order.parts) {
        const std::optional<size_t> cover =
            part.inWarranty ? std::optional(size_t(*part.inWarranty ? 0 : 1)) : std::nullopt;
        rows.push_back({ink.text(part.partNo), part.name, QString::number(part.quantity), ink.text(part.oldSerial),
                        ink.text(part.newSerial), ink.choice({u"内"_s, u"外"_s}, cover)});
    }
    return formTable({{30, cell}, {50, cell}, {14, centredCell}, {32, cell}, {32, cell}, {24, centredCell}},
                     {u"备件号"_s, u"更换备件"_s, u"数量"_s, u"旧件序号"_s, u"新件序号"_s, u"保修"_s}, rows, ink, 3);
}

/// A2.2: what was saved before anybody changed the equipment's data.
std::vector<PaperRow> backupRows(const desk::VisitDossier &dossier, const FormInk &ink)
{
    std::vector<std::vector<PaperText>> rows;
    for (const Backup &backup : dossier.facts.backups)
        rows.push_back({momentInWords(backup.entry.happenedAt), ink.text(backup.what), ink.text(backup.where),
                        ink.text(backup.beforeChange)});
    if (rows.empty() && !ink.isBlank())
        return {};
    return formTable({{32, cell}, {50, cell}, {50, cell}, {50, cell}},
                     {u"备份时间"_s, u"备份数据"_s, u"存放位置"_s, u"其后的改动"_s}, rows, ink, 1);
}

PaperRow satisfactionRow(const WorkOrder &order, const FormInk &ink)
{
    QStringList steps;
    for (const auto &[step, code] : EnumCodes<Satisfaction>::table)
        steps.prepend(inWords(step));
    std::optional<size_t> chosen;
    if (order.satisfaction)
        chosen = size_t(steps.size()) - 1 - static_cast<size_t>(*order.satisfaction);
    return formText({u"客户满意度"_s, ink.choice(steps, chosen)});
}

/// A row a person with room to sign: whoever signed already did so on another sheet of paper, or on the screen.
std::vector<PaperRow> signatoryRows(const WorkOrder &order, const QHash<SignatoryId, QImage> &drawn, const FormInk &ink)
{
    const PaperGrid grid{{44, cell}, {40, cell}, {58, centredCell}, {40, centredCell}};
    std::vector<PaperRow> table{tableHead(grid, {u"客户签字人"_s, u"职务"_s, u"签字"_s, u"签字时间"_s})};
    const auto add = [&](const Signatory &signatory) {
        const QImage drawing = drawn.value(signatory.id);
        QString mark;
        if (signatory.signedAt && drawing.isNull())
            mark = signatory.signedHow == SignedHow::Screen ? u"已在屏幕签字"_s : u"已在纸质单签字"_s;
        PaperRow row;
        row.grid = grid;
        row.ruling = Ruling::Grid;
        row.minHeightMm = 11;
        row.cells = {{.text = signatory.name},
                     {.text = signatory.title},
                     {.text = mark, .drawing = pictureDrawing(drawing)},
                     {.text = signatory.signedAt ? momentInWords(*signatory.signedAt) : QString()}};
        table.push_back(row);
    };
    for (const Signatory &signatory : order.signatories)
        add(signatory);
    for (size_t i = order.signatories.size(); ink.isBlank() ? i < 3 : i < 1; ++i)
        add({});
    return table;
}

std::vector<PaperRow> reviewRows(const desk::VisitDossier &dossier, const WorkOrder &order, const FormInk &ink)
{
    std::vector<std::vector<PaperText>> rows;
    for (const WorkOrderReview &review : order.reviews) {
        const QString again = review.confirmAgain ? u"（须客户重新确认）"_s : QString();
        rows.push_back(
            {u"第 %1 次"_s.arg(review.round), ink.choice({u"合格"_s, u"不合格"_s}, size_t(review.passed ? 0 : 1)),
             ink.text(review.reason + again),
             u"%1　%2"_s.arg(personName(dossier, review.entry.enteredBy), momentInWords(review.entry.happenedAt))});
    }
    return formTable({{20, centredCell}, {38, centredCell}, {70, cell}, {54, cell}},
                     {u"公司审核"_s, u"结论"_s, u"说明"_s, u"审核人"_s}, rows, ink, 1);
}

PaperRow archiveRow(const WorkOrder &order, const FormInk &ink)
{
    return formFields(
        {{u"归档编号"_s, ink.text(order.archiveNo)},
         {u"CRM 编号"_s, ink.text(order.crmRef)},
         {u"归档日期"_s, ink.day(order.archivedAt ? std::optional(order.archivedAt->day()) : std::nullopt)}});
}

/// Until it is submitted, a printed order may still be completed by hand; afterwards an empty field stays one.
FormInk inkFor(const desk::VisitDossier &dossier)
{
    const std::optional<WorkOrder> &order = dossier.facts.workOrder;
    return order && order->submittedAt ? FormInk::filled() : FormInk::open();
}

PaperDocument layOut(const desk::VisitDossier &dossier, const FormInk &ink, const QHash<SignatoryId, QImage> &drawn,
                     const std::vector<PaperPhoto> &photos, std::optional<Instant> printedAt, const QString &company)
{
    const QString title = titleOf(dossier.ticket.kind);
    const QString number = ink.isBlank() ? QString() : formNumber(dossier);
    const WorkOrder order = dossier.facts.workOrder.value_or(WorkOrder());
    PaperFlow flow(number.isEmpty() ? title : title + u' ' + number, formEdges(title, number, printedAt));
    flow.add(formTitle(company, title, number));
    PaperBlock form;
    form.keepTogether = false;
    const auto add = [&form](const std::vector<PaperRow> &rows) {
        form.rows.insert(form.rows.end(), rows.begin(), rows.end());
    };
    add(machineRows(dossier, ink));
    add({formSection(u"服务情况"_s)});
    add(workRows(dossier, order, ink));
    add(partRows(order, ink));
    add(backupRows(dossier, ink));
    add({satisfactionRow(order, ink)});
    flow.add(form);

    PaperBlock confirmed; // who signs sees on the same page what the signature is for
    confirmed.rows = signatoryRows(order, drawn, ink);
    flow.add(confirmed);
    PaperBlock office;
    office.keepTogether = false;
    office.rows = reviewRows(dossier, order, ink);
    office.rows.push_back(archiveRow(order, ink));
    const std::vector<PaperRow> corrected = correctionRows(dossier, DailySheetId(), ink);
    office.rows.insert(office.rows.end(), corrected.begin(), corrected.end());
    flow.add(office);
    PaperBlock signatures = signatureBlock(sheet::bodyWidthMm, {u"服务负责人"_s, u"审核"_s, u"客户单位"_s});
    signatures.spaceBeforeMm = 3;
    flow.add(signatures);
    addPhotos(flow, photos);
    return flow.finish();
}

} // namespace

WorkOrderPaper::WorkOrderPaper(const desk::VisitDossier &dossier, const QHash<SignatoryId, QImage> &signatures,
                               const std::vector<PaperPhoto> &photos, Instant printedAt, const QString &company)
    : PaperDocument(layOut(dossier, inkFor(dossier), signatures, photos, printedAt, company))
{
}

PaperDocument WorkOrderPaper::blank(TicketKind kind, const QString &company)
{
    return layOut(emptyDossier(kind), FormInk::blank(), {}, {}, std::nullopt, company);
}

} // namespace fairlead::report
