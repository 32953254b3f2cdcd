// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/importrow.h"

#include "rules/writtenday.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

QDateTime localMoment(QDate day, QTime time)
{
    return QDateTime(day, time.isValid() ? time : QTime(0, 0), companyZone());
}

} // namespace

QString ImportRow::text(const QString &field)
{
    const sheet::Cell &cell = cellOf(field);
    if (cell.type == sheet::Cell::Type::Error) {
        fail(field, u"error_cell"_s, {cell.text});
        return {};
    }
    return cell.text.trimmed();
}

QString ImportRow::line(const QString &field)
{
    static const QRegularExpression breaks(u"\\s*[\\r\\n\\t]+\\s*"_s);
    QString value = text(field);
    value.replace(breaks, u" "_s);
    return saysNothing(value) ? QString() : value;
}

QString ImportRow::plainLine(const QString &field)
{
    return line(field).normalized(QString::NormalizationForm_KC).trimmed();
}

std::optional<QDate> ImportRow::day(const QString &field)
{
    const sheet::Cell &cell = cellOf(field);
    if (cell.type == sheet::Cell::Type::Date && cell.date.isValid())
        return cell.date;
    const QString given = line(field);
    return given.isEmpty() ? std::nullopt : dayIn(field, given);
}

std::optional<QDate> ImportRow::dayIn(const QString &field, const QString &given)
{
    const rules::WrittenDay read = rules::readWrittenDay(given, m_dates);
    if (!read.day)
        fail(field, codeOf(read.trouble), {given});
    return read.day;
}

std::optional<Instant> ImportRow::moment(const QString &field)
{
    const sheet::Cell &cell = cellOf(field);
    if (cell.type == sheet::Cell::Type::Date && cell.date.isValid())
        return Instant::fromDateTime(localMoment(cell.date, cell.time));
    const QString given = line(field);
    if (given.isEmpty())
        return std::nullopt;
    const rules::WrittenDay read = rules::readWrittenDay(given, m_dates);
    if (!read.day) {
        fail(field, codeOf(read.trouble), {given});
        return std::nullopt;
    }
    return Instant::fromDateTime(localMoment(*read.day, read.time));
}

void ImportRow::fail(const QString &field, const QString &code, const QStringList &parameters)
{
    m_troubles.push_back({m_row.number, m_mapping.columnOf(field), field, code, parameters, cellOf(field).text});
}

void ImportRow::note(const QString &field, const QString &code, const QStringList &parameters)
{
    m_notes.push_back({m_row.number, m_mapping.columnOf(field), field, code, parameters, cellOf(field).text});
}

void ImportRow::fail(const Violations &violations, const QMap<QString, QString> &names)
{
    for (const Violation &violation : violations) {
        const QString field = violation.field.section(u'[', 0, 0); // `skills[0].model` stands in the column `skills`
        fail(names.value(field, field), violation.code, violation.parameters);
    }
}

} // namespace fairlead::desk
