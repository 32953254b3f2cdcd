// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/forms/dispatchorderpaper.h"

#include "report/forms/visitform.h"
#include "report/papermeasures.h"
#include "report/paperparts.h"
#include "report/paperwords.h"

#include <map>

using namespace Qt::StringLiterals;

namespace fairlead::report {

namespace {

constexpr TextStyle cell{.points = 8.5, .align = Qt::AlignLeft | Qt::AlignVCenter};
constexpr TextStyle centredCell{.points = 8.5, .align = Qt::AlignHCenter | Qt::AlignVCenter};

/// What was tried on the phone, an attempt a line.
QString guidanceText(const desk::VisitDossier &dossier)
{
    QStringList lines;
    for (const Guidance &guidance : dossier.guidances) {
        if (!guidance.note.trimmed().isEmpty())
            lines.append(u"%1 %2：%3"_s.arg(momentInWords(guidance.entry.happenedAt),
                                            personName(dossier, guidance.guideId), guidance.note.trimmed()));
    }
    return lines.join(u'\n');
}

std::vector<PaperRow> taskRows(const desk::VisitDossier &dossier, const FormInk &ink)
{
    const bool isRepair = dossier.ticket.kind == TicketKind::Repair;
    std::vector<PaperRow> rows;
    rows.push_back(formText({isRepair ? u"故障现象"_s : u"服务内容"_s, ink.text(dossier.ticket.fault)}, 13));
    if (const QString guidance = guidanceText(dossier); !guidance.isEmpty())
        rows.push_back(formText({u"电话指导"_s, guidance}));
    if (!dossier.leftOpen.trimmed().isEmpty())
        rows.push_back(formText({u"上次遗留"_s, dossier.leftOpen}));
    return rows;
}

std::vector<PaperRow> appointmentRows(const Visit &visit, const FormInk &ink)
{
    const Appointment agreed = visit.appointment.value_or(Appointment());
    std::vector<PaperRow> rows;
    rows.push_back(formFields(
        {{u"约定到场"_s, ink.moment(visit.standingEntryAt)}, {u"计划结束"_s, ink.moment(visit.plannedEndAt)}}));
    rows.push_back(formFields({{u"地点"_s, ink.text(agreed.place)}}));
    rows.push_back(
        formFields({{u"客户联系人"_s, ink.text(agreed.contactName)}, {u"联系电话"_s, ink.text(agreed.contactPhone)}}));
    for (const Reschedule &change : visit.reschedules)
        rows.push_back(formText(
            {u"改期"_s, u"%1 告知客户改为 %2：%3"_s.arg(momentInWords(change.entry.happenedAt),
                                                        momentInWords(change.newEntryAt), orDash(change.reason))}));
    return rows;
}

std::vector<PaperRow> crewRows(const desk::VisitDossier &dossier, const FormInk &ink)
{
    std::vector<std::vector<PaperText>> rows;
    for (const CrewMember &member : dossier.facts.visit.crew) {
        const Employee person = dossier.people.value(member.employeeId);
        rows.push_back({member.lead ? u"负责人"_s : u"成员"_s, ink.text(person.name), ink.text(person.staffNo),
                        ink.text(person.phone)});
    }
    return formTable({{30, centredCell}, {52, cell}, {40, cell}, {60, cell}},
                     {u"职责"_s, u"服务工程师"_s, u"工号"_s, u"电话"_s}, rows, ink, 3);
}

/// Every item that the kind of job wants, as its newest entry says; what nobody ticked is open.
std::vector<PaperRow> preparationRows(const desk::VisitDossier &dossier, const FormInk &ink)
{
    std::map<PreparationItem, const Preparation *> newest;
    for (const auto &[item, code] : EnumCodes<PreparationItem>::table) {
        if (item != PreparationItem::FaultAnalysis || dossier.ticket.kind == TicketKind::Repair)
            newest[item] = nullptr;
    }
    for (const Preparation &entry : dossier.facts.visit.preparations)
        newest[entry.item] = &entry;
    std::vector<std::vector<PaperText>> rows;
    for (const auto &[item, entry] : newest) {
        const std::optional<bool> ready = entry ? std::optional(entry->ready) : std::nullopt;
        rows.push_back(
            {inWords(item),
             ink.choice({u"已备"_s, u"未备"_s}, ready ? std::optional(size_t(*ready ? 0 : 1)) : std::nullopt),
             entry ? ink.text(entry->note) : ink.text({}),
             entry ? ink.text(personName(dossier, entry->entry.enteredBy)) : ink.text({})});
    }
    return formTable({{40, cell}, {34, centredCell}, {80, cell}, {28, centredCell}},
                     {u"服务准备"_s, u"状态"_s, u"说明"_s, u"确认人"_s}, rows, ink, 0);
}

/// Tools and parts from the visit's list, a line each with where a tool is; nothing where none are planned.
std::vector<PaperRow> itemRows(const desk::VisitDossier &dossier, const FormInk &ink)
{
    std::vector<std::vector<PaperText>> rows;
    for (const desk::PlannedItemView &planned : dossier.items) {
        const EquipmentLine &line = planned.item.line;
        QString where;
        if (planned.stock && planned.stock->loan)
            where = u"借出：%1，%2 还"_s.arg(planned.stock->loan->borrowerName,
                                             dayInWords(planned.stock->loan->loan.dueOn));
        rows.push_back({line.kind == EquipmentKind::Tool ? u"工具"_s : u"备件"_s, ink.text(line.code), line.name,
                        QString::number(line.quantity),
                        ink.choice({u"已备"_s, u"未备"_s}, size_t(planned.ready ? 0 : 1)),
                        ink.text(where.isEmpty() ? line.note : where)});
    }
    if (rows.empty() && !ink.isBlank())
        return {};
    return formTable({{14, centredCell}, {28, cell}, {50, cell}, {12, centredCell}, {34, centredCell}, {44, cell}},
                     {u"类别"_s, u"编号"_s, u"工具、备件"_s, u"数量"_s, u"状态"_s, u"说明"_s}, rows, ink, 4);
}

std::vector<PaperRow> signatoryRows(const Visit &visit, const FormInk &ink)
{
    std::vector<std::vector<PaperText>> rows;
    for (const NamedSignatory &signatory : visit.namedSignatories())
        rows.push_back({ink.text(signatory.name), ink.text(signatory.title)});
    return formTable({{91, cell}, {91, cell}}, {u"工作单须由客户签字：姓名"_s, u"职务"_s}, rows, ink, 2);
}

/// The manual's own list (P7), shortened to what has to be remembered on the way.
PaperRow mannersRow()
{
    QStringList points;
    for (const auto &[point, code] : EnumCodes<FourDonts>::table)
        points.append(inWords(point));
    return formText({u"四不一没有"_s, points.join(u"；"_s) + u"。"_s});
}

PaperDocument layOut(const desk::VisitDossier &dossier, const FormInk &ink, std::optional<Instant> printedAt,
                     const QString &company)
{
    const QString title = u"派工单"_s;
    const QString number = ink.isBlank() ? QString() : formNumber(dossier);
    PaperFlow flow(number.isEmpty() ? title : title + u' ' + number, formEdges(title, number, printedAt));
    flow.add(formTitle(company, title, number));
    PaperBlock form;
    form.keepTogether = false;
    const auto add = [&form](const std::vector<PaperRow> &rows) {
        form.rows.insert(form.rows.end(), rows.begin(), rows.end());
    };
    add(machineRows(dossier, ink));
    add({formSection(u"任务"_s)});
    add(taskRows(dossier, ink));
    add({formSection(u"预约"_s)});
    add(appointmentRows(dossier.facts.visit, ink));
    add({formSection(u"服务人员"_s)});
    add(crewRows(dossier, ink));
    add(preparationRows(dossier, ink));
    add(itemRows(dossier, ink));
    add(signatoryRows(dossier.facts.visit, ink));
    add({mannersRow()});
    flow.add(form);
    PaperBlock signatures = signatureBlock(sheet::bodyWidthMm, {u"派工（售后部长）"_s, u"接受（服务负责人）"_s});
    signatures.spaceBeforeMm = 3;
    flow.add(signatures);
    return flow.finish();
}

} // namespace

DispatchOrderPaper::DispatchOrderPaper(const desk::VisitDossier &dossier, Instant printedAt, const QString &company)
    : PaperDocument(layOut(dossier, FormInk::filled(), printedAt, company))
{
}

PaperDocument DispatchOrderPaper::blank(TicketKind kind, const QString &company)
{
    return layOut(emptyDossier(kind), FormInk::blank(), std::nullopt, company);
}

} // namespace fairlead::report
