// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplemonths.h"

#include <QStringList>

#include <utility>

namespace fairlead::report {

using namespace Qt::StringLiterals;

namespace {

struct ClauseSample {
    QString id;
    QString text;
    QString reading;
    qint64 hundredths;
    qint64 fen;
};

const std::vector<ClauseSample> &clauses()
{
    static const std::vector<ClauseSample> samples = {
        {u"A1.2"_s, u"违反用户管理规定，且用户投诉"_s, {}, -20, 0},
        {u"A1.5"_s, u"无故迟到，且用户抱怨"_s,
         u"到达时间晚于约定时间即为迟到；提前2小时以上通知并重新约定的，以新约定时间为准。未记录原因即为无故。"_s, -50,
         0},
        {u"A3.1"_s, u"回访发现未做到每日清理现场"_s, u"每次服务计一次，由到现场的服务工程师负责；裁定人可改为部长。"_s,
         -20, 0},
        {u"A3.2"_s, u"未填写安装调试工作日清表"_s, u"在现场的每一天无日清表，各计一次。"_s, -10, 0},
        {u"A4.2"_s, u"用户非常满意，或来电来函表扬"_s,
         u"参与该次服务的每人各加2分并奖100元；同一次服务的表扬与“非常满意”只计一次，裁定人另有裁定的除外。"_s, 200,
         10000},
        {u"B3.3"_s, u"工具及配件准备不足，且服务脱期"_s, u"离开现场晚于计划结束时间即为脱期。"_s, -20, 0},
    };
    return samples;
}

} // namespace

rules::AppraisalEntry sampleEntry()
{
    rules::AppraisalEntry entry;
    entry.clauseId = u"A1.5"_s;
    entry.clauseText = u"无故迟到，且用户抱怨"_s;
    entry.reading = u"到达时间晚于约定时间即为迟到。"_s;
    entry.ticketNumber = u"2026-000123"_s;
    entry.shipName = u"远洋之星"_s;
    entry.happenedOn = QDate(2026, 5, 12);
    entry.points = Points::fromHundredths(-50);
    entry.reason = u"晚到 35 分钟，船厂机务来电抱怨，无原因记录。"_s;
    entry.decidedBy = u"李秀英"_s;
    entry.decidedOn = QDate(2026, 5, 20);
    return entry;
}

rules::PersonMonth samplePerson(const QString &staffNo, const QString &name, std::vector<rules::AppraisalEntry> entries)
{
    rules::PersonMonth person;
    person.personId = EmployeeId(QUuid::createUuidV5(QUuid(), staffNo));
    person.staffNo = staffNo;
    person.name = name;
    person.base = Points::fromHundredths(10000);
    person.entries = std::move(entries);
    for (const rules::AppraisalEntry &entry : person.entries) {
        if (entry.points < Points())
            person.deductions += -entry.points;
        else
            person.rewards += entry.points;
        person.money += entry.money;
    }
    person.total = person.base - person.deductions + person.rewards;
    return person;
}

rules::MonthSheet sampleMonth(std::vector<rules::PersonMonth> persons)
{
    rules::MonthSheet sheet;
    sheet.month = Month::of(QDate(2026, 5, 1));
    sheet.rulebookVersion = 1;
    sheet.rulebookTitle = u"中高售后服务指导手册（2009年7月第一版）"_s;
    sheet.persons = std::move(persons);
    return sheet;
}

rules::MonthSheet closedMonth(rules::MonthSheet sheet)
{
    sheet.closed = true;
    sheet.closedAt = Instant::fromIso(u"2026-06-02T10:15:00+08:00"_s);
    sheet.closedBy = u"王建国"_s;
    return sheet;
}

rules::MonthSheet departmentMonth(int people)
{
    const QString family = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗"_s;
    const QStringList given = {u"伟"_s,   u"秀英"_s, u"娜"_s,   u"建国"_s, u"敏"_s,   u"静"_s, u"志强"_s,
                               u"海燕"_s, u"军"_s,   u"文博"_s, u"晓峰"_s, u"桂英"_s, u"涛"_s};
    const QStringList ships = {u"远洋之星"_s, u"中海集运 8"_s, u"COSCO Fortune"_s, u"长航凤凰"_s, {}};
    const QStringList reasons = {u"同意提议。"_s,
                                 u"经核对日清表台账，5月9日缺一份，本人已确认。"_s,
                                 u"用户来函表扬，见附件。现场处理增压器喘振故障及时，交船未受影响。"_s,
                                 {}};
    std::vector<rules::PersonMonth> persons;
    for (int i = 0; i < people; ++i) {
        std::vector<rules::AppraisalEntry> entries;
        const int count = i % 3 == 1 ? 1 + i % 5 : 0;
        for (int k = 0; k < count; ++k) {
            const ClauseSample &clause = clauses()[size_t(i + k) % clauses().size()];
            rules::AppraisalEntry entry = sampleEntry();
            entry.clauseId = clause.id;
            entry.clauseText = clause.text;
            entry.reading = clause.reading;
            entry.points = Points::fromHundredths(clause.hundredths);
            entry.money = Money::fromFen(clause.fen);
            entry.ticketNumber = u"2026-%1"_s.arg(100 + i * 7 + k, 6, 10, QChar(u'0'));
            entry.shipName = ships[(i + k) % ships.size()];
            entry.reason = reasons[(i + 2 * k) % reasons.size()];
            entry.late = (i + k) % 11 == 4;
            entry.happenedOn = entry.late ? QDate(2026, 4, 28) : QDate(2026, 5, 2 + (i + 3 * k) % 28);
            entries.push_back(entry);
        }
        const QString name = family.at(i * 7 % family.size()) + given[i * 5 % given.size()];
        persons.push_back(samplePerson(u"S%1"_s.arg(i + 1, 4, 10, QChar(u'0')), name, entries));
    }
    return sampleMonth(persons);
}

} // namespace fairlead::report
