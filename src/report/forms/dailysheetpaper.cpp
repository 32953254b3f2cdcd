// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/forms/dailysheetpaper.h"

#include "report/forms/correctionrows.h"
#include "report/forms/visitform.h"
#include "report/papermeasures.h"
#include "report/paperparts.h"
#include "report/paperwords.h"

#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::report {

namespace {

constexpr TextStyle cell{.points = 8.5, .align = Qt::AlignLeft | Qt::AlignVCenter};

QString sheetTitle(TicketKind kind)
{
    return kind == TicketKind::Commissioning ? u"安装调试工作日清表"_s : u"维修服务工作日清表"_s;
}

QString timeOf(std::optional<Instant> at)
{
    return at ? at->local().toString(u"HH:mm"_s) : u"　　"_s;
}

QString workedFromTo(const DailySheet &sheet, const FormInk &ink)
{
    const QString span = u"%1 至 %2"_s.arg(timeOf(sheet.startedAt), timeOf(sheet.endedAt));
    return ink.isBlank() ? u"　　时　　分 至 　　时　　分"_s
                         : ink.text(sheet.startedAt || sheet.endedAt ? span : QString());
}

QString workedFor(const DailySheet &sheet, const FormInk &ink)
{
    if (ink.isBlank() || sheet.minutes == 0)
        return ink.number({}, u"小时"_s);
    return u"%1 小时 %2 分"_s.arg(sheet.minutes / 60).arg(sheet.minutes % 60);
}

PaperText backupText(const DailySheet &sheet, const FormInk &ink)
{
    std::optional<size_t> chosen;
    if (sheet.dataBackup)
        chosen = static_cast<size_t>(*sheet.dataBackup);
    return ink.choice({u"已备份"_s, u"未备份"_s, u"不需要"_s}, chosen);
}

PaperText dontsText(const DailySheet &sheet, const FormInk &ink)
{
    QStringList points;
    std::optional<std::vector<size_t>> kept;
    if (sheet.dontsKept)
        kept.emplace();
    for (const auto &[point, code] : EnumCodes<FourDonts>::table) {
        if (kept && std::ranges::find(*sheet.dontsKept, point) != sheet.dontsKept->end())
            kept->push_back(size_t(points.size()));
        points.append(inWords(point));
    }
    PaperText text = ink.choices(points, kept);
    if (!sheet.dontsNote.trimmed().isEmpty())
        text.add({.text = u'\n' + sheet.dontsNote});
    return text;
}

std::vector<PaperRow> measurementRows(const DailySheet &sheet, const FormInk &ink)
{
    std::vector<std::vector<PaperText>> rows;
    for (const Measurement &measured : sheet.measurements)
        rows.push_back({measured.what, measured.value, ink.text(measured.remark)});
    return formTable({{62, cell}, {50, cell}, {70, cell}}, {u"测量项目"_s, u"数值"_s, u"限值/备注"_s}, rows, ink, 5);
}

/// Whether it was written on the day itself; a sheet that came later says so.
QString enteredText(const DailySheet &sheet, const FormInk &ink)
{
    if (ink.isBlank())
        return {};
    if (sheet.draft)
        return u"草稿，未提交"_s;
    const QString when = momentInWords(sheet.entry.enteredAt);
    return sheet.entry.enteredAt.day() > sheet.day ? u"%1（补填）"_s.arg(when) : when;
}

PaperText reviewText(const desk::VisitDossier &dossier, const DailySheet &sheet, const FormInk &ink)
{
    if (!sheet.review)
        return ink.choice({u"通过"_s, u"退回"_s}, {});
    PaperText text = ink.choice({u"通过"_s, u"退回"_s}, size_t(sheet.review->accepted ? 0 : 1));
    text.add({.text = u"　%1　%2"_s.arg(personName(dossier, sheet.review->entry.enteredBy),
                                        momentInWords(sheet.review->entry.happenedAt))});
    if (!sheet.review->reason.trimmed().isEmpty())
        text.add({.text = u'\n' + sheet.review->reason});
    return text;
}

void addSheet(PaperFlow &flow, const desk::VisitDossier &dossier, const DailySheet &sheet, const FormInk &ink,
              const QString &company)
{
    PaperBlock heading =
        formTitle(company, sheetTitle(dossier.ticket.kind), ink.isBlank() ? QString() : formNumber(dossier));
    heading.onNewPage = true;
    flow.add(heading);
    const Ship ship = dossier.ship.value_or(Ship());
    const Engine engine = dossier.engine.value_or(Engine());
    const QString revision = sheet.revision > 1 ? u"（第 %1 次填写）"_s.arg(sheet.revision) : QString();

    PaperBlock form;
    form.keepTogether = false;
    form.rows = {
        formFields({{u"服务单号"_s, ink.text(dossier.ticket.number)}, {u"船舶"_s, ink.text(ship.name)}}),
        formFields({{u"机型"_s, ink.text(engine.model)},
                    {u"机号"_s, ink.text(engine.serialNo)},
                    {u"运行小时"_s, ink.number(sheet.runningHours, u"h"_s)}}),
        formFields({{u"日期"_s, ink.isBlank() ? u"　　年　　月　　日"_s : dayInWords(sheet.day) + revision},
                    {u"工程师"_s, ink.text(personName(dossier, sheet.engineerId))}}),
        formFields({{u"工作时间"_s, workedFromTo(sheet, ink)}, {u"工时"_s, workedFor(sheet, ink)}}),
        formText({u"工作内容"_s, ink.text(sheet.work)}, 32),
        formText({u"发现的故障"_s, ink.text(sheet.faultsFound)}, 16),
        formFields({{u"数据备份"_s, backupText(sheet, ink)}, {u"现场清洁"_s, ink.yesOrNo(sheet.siteCleaned)}}),
        formText({u"四不一没有"_s, dontsText(sheet, ink)}),
    };
    const std::vector<PaperRow> measured = measurementRows(sheet, ink);
    form.rows.insert(form.rows.end(), measured.begin(), measured.end());
    form.rows.push_back(formText({u"存在的问题"_s, ink.text(sheet.problems)}, 16));
    form.rows.push_back(formText({u"明日计划"_s, ink.text(sheet.plan)}, 16));
    form.rows.push_back(formFields({{u"填写时间"_s, enteredText(sheet, ink)}}));
    form.rows.push_back(formText({u"审核"_s, reviewText(dossier, sheet, ink)}));
    const std::vector<PaperRow> corrected = correctionRows(dossier, sheet.id, ink);
    form.rows.insert(form.rows.end(), corrected.begin(), corrected.end());
    flow.add(form);
    PaperBlock signatures = signatureBlock(sheet::bodyWidthMm, {u"服务工程师"_s, u"客户代表"_s, u"审核"_s});
    signatures.spaceBeforeMm = 3;
    flow.add(signatures);
}

/// A returned sheet is answered by a further one of the same day: the newest of each day counts.
std::vector<DailySheet> newestOfDays(const std::vector<DailySheet> &sheets, QDate only)
{
    std::vector<DailySheet> newest;
    for (const DailySheet &sheet : sheets) { // by day and revision
        if (!only.isNull() && sheet.day != only)
            continue;
        if (!newest.empty() && newest.back().day == sheet.day)
            newest.back() = sheet;
        else
            newest.push_back(sheet);
    }
    return newest;
}

PaperDocument layOut(const desk::VisitDossier &dossier, QDate day, const std::vector<PaperPhoto> &photos,
                     Instant printedAt, const QString &company)
{
    const QString number = formNumber(dossier);
    PaperFlow flow(sheetTitle(dossier.ticket.kind) + u' ' + number,
                   formEdges(sheetTitle(dossier.ticket.kind), number, printedAt));
    const std::vector<DailySheet> sheets = newestOfDays(dossier.facts.sheets, day);
    for (const DailySheet &sheet : sheets)
        addSheet(flow, dossier, sheet, sheet.draft ? FormInk::open() : FormInk::filled(), company);
    if (sheets.empty()) {
        flow.add(formTitle(company, sheetTitle(dossier.ticket.kind), number));
        PaperBlock none;
        none.rows = {
            paragraph(sheet::bodyWidthMm, u"尚未填写日清表。"_s, {.points = 10, .align = Qt::AlignHCenter}, 6)};
        flow.add(none);
    }
    addPhotos(flow, photos);
    return flow.finish();
}

} // namespace

DailySheetPaper::DailySheetPaper(const desk::VisitDossier &dossier, QDate day, const std::vector<PaperPhoto> &photos,
                                 Instant printedAt, const QString &company)
    : PaperDocument(layOut(dossier, day, photos, printedAt, company))
{
}

PaperDocument DailySheetPaper::blank(TicketKind kind, const QString &company)
{
    PaperFlow flow(sheetTitle(kind), formEdges(sheetTitle(kind), {}, std::nullopt));
    addSheet(flow, emptyDossier(kind), {}, FormInk::blank(), company);
    return flow.finish();
}

} // namespace fairlead::report
