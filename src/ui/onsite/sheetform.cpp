// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onsite/sheetform.h"

#include "desk/sitedesk.h"
#include "rules/sheetdays.h"
#include "ui/attach/attachmentfield.h"
#include "ui/case/crewchoice.h"
#include "ui/form/clockfield.h"
#include "ui/form/formpanel.h"
#include "ui/form/tablefield.h"
#include "ui/form/textfields.h"
#include "wording/wording.h"

#include <QPushButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fairlead::ui {

namespace {

bool wantsSheet(rules::SheetDayState state)
{
    return state == rules::SheetDayState::Missing || state == rules::SheetDayState::Draft ||
           state == rules::SheetDayState::Returned;
}

/// Every day that wants a sheet, the newest visit's first.
std::vector<Choice> wantedDays(const desk::CaseView &view, Instant now)
{
    std::vector<Choice> days;
    for (auto facts = view.facts.visits.rbegin(); facts != view.facts.visits.rend(); ++facts) {
        for (const rules::SheetDay &day : rules::sheetDays(*facts, now)) {
            if (!wantsSheet(day.state))
                continue;
            days.push_back({SheetForm::codeOfDay(facts->visit.sequence, day.day),
                            [day] { return u"%1  %2"_s.arg(wording::dateText(day.day), wording::label(day.state)); }});
        }
    }
    return days;
}

std::vector<Choice> keptChoices()
{
    std::vector<Choice> choices;
    for (const auto &[which, code] : EnumCodes<FourDonts>::table)
        choices.push_back({QString::fromLatin1(code), [which = which] { return wording::keptLabel(which); }});
    return choices;
}

} // namespace

QString SheetForm::codeOfDay(int visit, QDate day)
{
    return u"%1/%2"_s.arg(visit).arg(day.toString(Qt::ISODate));
}

bool SheetForm::isWanted(const desk::CaseView &view)
{
    for (const rules::VisitFacts &facts : view.facts.visits) {
        if (!facts.visit.arrivedAt)
            continue;
        // Still there, a day will want one sooner or later.
        if (!facts.visit.departedAt)
            return true;
        for (const rules::SheetDay &day : rules::sheetDays(facts, *facts.visit.departedAt)) {
            if (wantsSheet(day.state))
                return true;
        }
    }
    return false;
}

SheetForm::SheetForm(Workbench &bench, FormPanel &form, const desk::CaseView &view)
    : QObject(&form), m_form(form), m_view(view)
{
    form.setTitle([number = view.facts.ticket.number] { return tr("Daily sheet: %1").arg(number); });
    addFields(bench);
    const QString wanted = form.key().context.value(u"day"_s).toString();
    if (!wanted.isEmpty()) {
        m_day->setCode(wanted);
        form.setFirst(m_work);
    }
    // Whoever works here writes his own sheet; for somebody else it is most likely the lead's.
    if (const std::optional<Employee> &acting = bench.client().acting())
        m_engineer->setCode(acting->id.toString());
    if (const rules::VisitFacts *facts = visit(); facts && m_engineer->isEmpty())
        m_engineer->setCode(facts->visit.leadId().toString());
    dayChosen();
    connect(m_day, &Field::edited, this, [this] {
        if (m_work->isEmpty())
            dayChosen();
    });
    form.setSave([] { return tr("&Submit"); }, [this] { save(false); });
    QPushButton *draft = form.addButton([] { return tr("Save as dra&ft"); }, [this] { save(true); });
    draft->setObjectName(u"save_draft"_s);
    m_copy = form.addButton([] { return tr("Cop&y from the day before"); }, [this] { copyFromDayBefore(); });
    m_copy->setObjectName(u"copy_from_day_before"_s);
}

void SheetForm::addFields(Workbench &bench)
{
    m_day = m_form.add([] { return tr("&Day"); }, new ChoiceField(u"day"_s, wantedDays(m_view, bench.now())));
    m_day->setRequired(true);
    m_engineer = addCrewChoice(m_form, m_view, u"engineer"_s, [] { return tr("&Engineer"); });
    m_work = m_form.add([] { return tr("&Work done"); }, new MultiLineField(u"work"_s, 5));
    m_start = m_form.add([] { return tr("&From"); }, new ClockField(u"started_at"_s));
    m_end = m_form.add([] { return tr("&Until"); }, new ClockField(u"ended_at"_s));
    m_minutes = m_form.add([] { return tr("&Time worked"); }, new MinutesField(u"minutes"_s));
    m_faults = m_form.add([] { return tr("Faults f&ound"); }, new MultiLineField(u"faults_found"_s, 2));
    m_hours = m_form.add([] { return tr("&Running hours"); }, new TextField(u"running_hours"_s));
    m_hours->setMaximumWidth(16 * 8);
    m_measurements =
        m_form.add([] { return tr("&Measured values"); }, new TableField(u"measurements"_s,
                                                                         {{[] { return tr("What"); }, 150},
                                                                          {[] { return tr("Value with unit"); }, 120},
                                                                          {[] { return tr("Limit or remark"); }, 150}},
                                                                         5));
    m_backup = m_form.add([] { return tr("Data &backup"); },
                          new EnumField<DataBackup>(u"data_backup"_s, [] { return tr("not said"); }));
    m_cleaned = m_form.add([] { return tr("Site &cleaned"); }, new YesNoField(u"site_cleaned"_s));
    m_donts = m_form.add([] { return tr("Four do&n'ts, one never: kept"); },
                         new MultiChoiceField(u"donts_kept"_s, keptChoices(), 1));
    m_dontsNote = m_form.add([] { return tr("Note on w&hat is not ticked"); }, new TextField(u"donts_note"_s));
    m_problems = m_form.add([] { return tr("&Problems"); }, new MultiLineField(u"problems"_s, 2));
    m_plan = m_form.add([] { return tr("P&lan for the next day"); }, new MultiLineField(u"plan"_s, 2));
    m_photos = m_form.add([] { return tr("P&hotos"); }, new AttachmentField(bench, u"attachments"_s));
    m_photos->takeFrom(&m_form);
}

const rules::VisitFacts *SheetForm::visit() const
{
    const int sequence = m_day->code().section(u'/', 0, 0).toInt();
    for (const rules::VisitFacts &facts : m_view.facts.visits) {
        if (facts.visit.sequence == sequence)
            return &facts;
    }
    return nullptr;
}

QDate SheetForm::day() const
{
    return dateFromIso(m_day->code().section(u'/', 1)).value_or(QDate());
}

const DailySheet *SheetForm::sheetBefore() const
{
    const rules::VisitFacts *facts = visit();
    if (!facts)
        return nullptr;
    const DailySheet *before = nullptr;
    for (const DailySheet &sheet : facts->sheets) {
        if (sheet.day < day() &&
            (!before || sheet.day > before->day || (sheet.day == before->day && sheet.revision > before->revision)))
            before = &sheet;
    }
    return before;
}

void SheetForm::dayChosen()
{
    const rules::VisitFacts *facts = visit();
    const DailySheet *sheet = facts ? rules::newestSheetOf(*facts, day()) : nullptr;
    if (sheet)
        fill(*sheet);
    const SheetReview *review = sheet && sheet->review ? &*sheet->review : nullptr;
    if (facts && !review) { // a draft that answers a returned sheet
        for (const DailySheet &each : facts->sheets) {
            if (each.day == day() && each.review && !each.review->accepted)
                review = &*each.review;
        }
    }
    if (review)
        m_form.setSubtitle([reason = review->reason] { return tr("Returned: %1").arg(reason); });
    else
        m_form.setSubtitle([] { return tr("A draft counts as no sheet until it is submitted (A3.2)."); });
}

void SheetForm::fill(const DailySheet &sheet)
{
    m_engineer->setCode(sheet.engineerId.toString());
    m_work->setValue(sheet.work);
    m_start->setValue(sheet.startedAt);
    m_end->setValue(sheet.endedAt);
    if (sheet.minutes > 0)
        m_minutes->setValue(sheet.minutes);
    m_faults->setValue(sheet.faultsFound);
    m_hours->setValue(sheet.runningHours ? QString::number(*sheet.runningHours) : QString());
    std::vector<QStringList> rows;
    for (const Measurement &row : sheet.measurements)
        rows.push_back({row.what, row.value, row.remark});
    m_measurements->setRows(rows);
    m_backup->setCode(sheet.dataBackup ? codeOf(*sheet.dataBackup) : QString());
    m_cleaned->setValue(sheet.siteCleaned);
    QStringList kept;
    for (const FourDonts which : sheet.dontsKept.value_or(std::vector<FourDonts>()))
        kept.append(codeOf(which));
    m_donts->setCodes(kept);
    m_dontsNote->setValue(sheet.dontsNote);
    m_problems->setValue(sheet.problems);
    m_plan->setValue(sheet.plan);
}

void SheetForm::copyFromDayBefore()
{
    const DailySheet *before = sheetBefore();
    if (!before) {
        m_form.setNote(Tone::Neutral, tr("There is no sheet of an earlier day on this visit."));
        return;
    }
    // What was planned is the work; what was measured is measured again. Nothing that was typed is written over, and the
    // running hours are read from the counter each day.
    if (m_work->isEmpty())
        m_work->setValue(before->plan);
    const auto sameTime = [this](const std::optional<Instant> &at) {
        return at ? std::optional(startOfDay(day()) + (*at - startOfDay(at->day()))) : std::nullopt;
    };
    if (m_start->isEmpty())
        m_start->setValue(sameTime(before->startedAt));
    if (m_end->isEmpty())
        m_end->setValue(sameTime(before->endedAt));
    if (m_minutes->isEmpty() && before->minutes > 0)
        m_minutes->setValue(before->minutes);
    if (m_measurements->isEmpty()) {
        std::vector<QStringList> rows;
        for (const Measurement &row : before->measurements)
            rows.push_back({row.what, {}, row.remark});
        m_measurements->setRows(rows);
    }
    if (m_engineer->isEmpty())
        m_engineer->setCode(before->engineerId.toString());
    m_form.setNote(Tone::Neutral,
                   tr("Copied from %1: fill in the values of this day.").arg(wording::dateText(before->day)));
    emit m_work->edited(); // so that it is kept as what was typed is
}

desk::WriteDailySheet SheetForm::command(bool draft) const
{
    desk::WriteDailySheet made;
    const rules::VisitFacts *facts = visit();
    made.visit = {m_view.facts.ticket.id, facts ? facts->visit.sequence : 0};
    made.day = day();
    made.engineer = EmployeeId::fromString(m_engineer->code()).value_or(EmployeeId());
    made.work = m_work->value();
    made.startedAt = m_start->valueOn(made.day);
    made.endedAt = m_end->valueOn(made.day);
    if (made.startedAt && made.endedAt && *made.endedAt < *made.startedAt)
        made.endedAt = *made.endedAt + 24h; // into the night
    made.minutes = m_minutes->value();
    made.faultsFound = m_faults->value();
    made.dataBackup = fromCode<DataBackup>(m_backup->code());
    made.siteCleaned = m_cleaned->value();
    made.dontsKept.emplace();
    for (const QString &code : m_donts->codes())
        made.dontsKept->push_back(*fromCode<FourDonts>(code));
    made.dontsNote = m_dontsNote->value();
    bool isNumber = false;
    const int hours = m_hours->value().toInt(&isNumber);
    if (!m_hours->isEmpty())
        made.runningHours = isNumber ? hours : -1; // which the desk refuses beside the field
    for (const QStringList &row : m_measurements->rows())
        made.measurements.push_back({row.value(0), row.value(1), row.value(2)});
    made.problems = m_problems->value();
    made.plan = m_plan->value();
    made.draft = draft;
    made.attachments = m_photos->files();
    return made;
}

void SheetForm::save(bool draft)
{
    m_form.submit(
        [command = command(draft)](desk::Office office, const desk::Act &act) {
            return desk::SiteDesk(office).writeDailySheet(command, act);
        },
        [](const DailySheetId &) {});
}

} // namespace fairlead::ui
