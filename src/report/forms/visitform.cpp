// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/forms/visitform.h"

#include "report/paperwords.h"

using namespace Qt::StringLiterals;

namespace fairlead::report {

QString formNumber(const desk::VisitDossier &dossier)
{
    return u"%1-%2"_s.arg(dossier.ticket.number).arg(dossier.facts.visit.sequence);
}

QString personName(const desk::VisitDossier &dossier, const EmployeeId &person)
{
    return dossier.people.value(person).name;
}

std::vector<PaperRow> machineRows(const desk::VisitDossier &dossier, const FormInk &ink)
{
    const Ship ship = dossier.ship.value_or(Ship());
    const Engine engine = dossier.engine.value_or(Engine());
    const bool isBlank = ink.isBlank();
    std::vector<PaperRow> rows;
    rows.push_back(formFields({{u"服务单号"_s, ink.text(dossier.ticket.number)},
                               {u"服务类别"_s, inWords(dossier.ticket.kind)},
                               {u"紧急程度"_s, ink.text(inWords(dossier.ticket.priority))}}));
    rows.push_back(formFields(
        {{u"船舶"_s, ink.text(ship.name)}, {u"船号"_s, ink.text(ship.hullNo)}, {u"IMO 号"_s, ink.text(ship.imoNo)}}));
    rows.push_back(formFields({{u"船东"_s, ink.text(dossier.owner)}, {u"船厂"_s, ink.text(dossier.yard)}}));
    rows.push_back(formFields({{u"机型"_s, ink.text(engine.model)},
                               {u"机号"_s, ink.text(engine.serialNo)},
                               {u"交货日期"_s, ink.day(engine.dates.deliveredOn)}}));
    rows.push_back(formFields(
        {{u"下水试验"_s, ink.day(engine.dates.seaTrialOn)},
         {u"保修"_s, isBlank ? ink.choice({u"内"_s, u"外"_s, u"合同"_s}, {}) : PaperText(coverInWords(dossier.ticket))},
         {u"保修至"_s, ink.day(dossier.ticket.verdict.lastDay)}}));
    if (dossier.ticket.improperUse)
        rows.push_back(formText({u"使用不当"_s, dossier.ticket.improperUse->reason}));
    return rows;
}

QString crewNames(const desk::VisitDossier &dossier)
{
    QStringList names;
    for (const CrewMember &member : dossier.facts.visit.crew)
        names.append(personName(dossier, member.employeeId));
    return names.join(u"、"_s);
}

PageEdges formEdges(const QString &title, const QString &number, std::optional<Instant> printedAt)
{
    PageEdges edges;
    edges.headerLeft = title;
    edges.headerRight = number;
    if (printedAt)
        edges.footer = u"打印时间 "_s + momentInWords(*printedAt);
    return edges;
}

desk::VisitDossier emptyDossier(TicketKind kind)
{
    desk::VisitDossier dossier;
    dossier.ticket.kind = kind;
    return dossier;
}

} // namespace fairlead::report
