// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheettext.h"

using namespace Qt::StringLiterals;

namespace fairlead::test {

namespace {

QString textOf(const sheet::Cell &cell)
{
    using Type = sheet::Cell::Type;
    switch (cell.type) {
    case Type::Empty:
        return {};
    case Type::Text:
        return cell.text;
    case Type::Number:
        return u'#' + cell.text;
    case Type::Boolean:
        return u'?' + cell.text;
    case Type::Date:
        return u'@' + cell.text;
    case Type::Error:
        return u'!' + cell.text;
    }
    Q_UNREACHABLE();
}

QString textOf(const sheet::SheetError &error)
{
    return (QStringList{codeOf(error.code)} + error.parameters).join(u' ');
}

} // namespace

QStringList textOf(const QString &file, const QString &sheet)
{
    sheet::SheetReader::Opened opened = sheet::SheetReader::open(file, sheet);
    if (const auto *error = std::get_if<sheet::SheetError>(&opened))
        return {u"error "_s + textOf(*error)};
    sheet::SheetReader &reader = *std::get<0>(opened);
    QStringList lines;
    for (sheet::SheetRow row; reader.next(row);) {
        QStringList cells;
        for (const sheet::Cell &cell : row.cells)
            cells.append(textOf(cell));
        lines.append(u"%1: "_s.arg(row.number) + cells.join(u" | "_s) + (row.hidden ? u" (hidden)"_s : QString()));
    }
    if (reader.error())
        lines.append(u"error "_s + textOf(*reader.error()));
    return lines;
}

QString refusalOf(const QString &file)
{
    const QStringList lines = textOf(file);
    static const QString mark = u"error "_s;
    return !lines.isEmpty() && lines.constLast().startsWith(mark) ? lines.constLast().mid(mark.size()) : QString();
}

} // namespace fairlead::test
