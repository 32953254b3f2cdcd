// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/cell.h"

using namespace Qt::StringLiterals;

namespace fairlead::sheet {

Cell Cell::ofText(QString text)
{
    Cell cell;
    if (!text.isEmpty()) {
        cell.type = Type::Text;
        cell.text = std::move(text);
    }
    return cell;
}

Cell Cell::ofNumber(QString decimal)
{
    Cell cell;
    cell.type = Type::Number;
    cell.text = std::move(decimal);
    return cell;
}

Cell Cell::ofBoolean(bool value)
{
    Cell cell;
    cell.type = Type::Boolean;
    cell.text = value ? u"TRUE"_s : u"FALSE"_s;
    return cell;
}

Cell Cell::ofError(QString text)
{
    Cell cell;
    cell.type = Type::Error;
    cell.text = std::move(text);
    return cell;
}

Cell Cell::ofDate(QDate date)
{
    Cell cell;
    if (date.isValid()) {
        cell.type = Type::Date;
        cell.date = date;
        cell.text = date.toString(Qt::ISODate);
    }
    return cell;
}

Cell Cell::ofMoment(QDate date, QTime time)
{
    if (!time.isValid())
        return ofDate(date);
    Cell cell;
    cell.type = Type::Date;
    cell.date = date;
    cell.time = QTime(time.hour(), time.minute(), time.second());
    const QString clock = cell.time.toString(cell.time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    cell.text = date.isValid() ? date.toString(Qt::ISODate) + u' ' + clock : clock;
    return cell;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

} // namespace fairlead::sheet
