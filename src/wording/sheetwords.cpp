// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sheetwords.h"

#include "domain/violation.h"
#include "rules/writtenday.h"
#include "sheet/cell.h"
#include "wording/codetable.h"
#include "wording/labels.h"
#include "wording/sentences.h"
#include "wording/times.h"

using namespace Qt::StringLiterals;

namespace fairlead::wording {

namespace {

/// Headings that say more than the field's label: the columns of a sheet stand without a form around them.
constexpr CodeText headings[] = {
    {"employee.name", QT_TRANSLATE_NOOP("wording", "Full name")},
    {"engine.delivered_on", QT_TRANSLATE_NOOP("wording", "Engine delivered on")},
    {"engine.ship", QT_TRANSLATE_NOOP("wording", "Ship")},
    {"ledger.fault", QT_TRANSLATE_NOOP("wording", "Fault")},
    {"ledger.kind", QT_TRANSLATE_NOOP("wording", "Kind of case")},
    {"ledger.model", QT_TRANSLATE_NOOP("wording", "Engine model")},
    {"ledger.number", QT_TRANSLATE_NOOP("wording", "Ticket number")},
    {"ledger.text", QT_TRANSLATE_NOOP("wording", "What the caller said")},
    {"party.name", QT_TRANSLATE_NOOP("wording", "Party")},
    {"ship.delivered_on", QT_TRANSLATE_NOOP("wording", "Ship delivered on")},
    {"ship.name", QT_TRANSLATE_NOOP("wording", "Ship")},
};
static_assert(isSortedByCode(headings));

/// What a file seems to be that is no spreadsheet.
constexpr CodeText otherFiles[] = {
    {"binary",
     QT_TRANSLATE_NOOP("wording",
                       "This is no spreadsheet: choose an Excel workbook (.xlsx) or a text with commas (.csv).")},
    {"html", QT_TRANSLATE_NOOP("wording", "This is a web page with the name of a spreadsheet: open it in Excel or "
                                          "LibreOffice and save it as .xlsx.")},
    {"ods", QT_TRANSLATE_NOOP("wording", "This is a LibreOffice sheet (.ods): save it as .xlsx.")},
    {"xlsb", QT_TRANSLATE_NOOP("wording", "This is a binary workbook (.xlsb): save it as .xlsx.")},
    {"xml",
     QT_TRANSLATE_NOOP("wording",
                       "This is an XML file and no workbook: open it in Excel or LibreOffice and save it as .xlsx.")},
    {"zip", QT_TRANSLATE_NOOP("wording", "This is a zip file without a workbook in it.")},
};
static_assert(isSortedByCode(otherFiles));

/// What an import finds wrong beyond what a desk can refuse; %1 is the first parameter.
constexpr CodeText troubles[] = {
    {"ambiguous_day",
     QT_TRANSLATE_NOOP("wording", "“%1” can be read in two ways, day first or month first: write the year "
                                  "first, like 2009-07-01.")},
    {"day_missing", QT_TRANSLATE_NOOP("wording", "“%1” names no day: write it in full, like 2009-07-01.")},
    {"ended_before", QT_TRANSLATE_NOOP("wording", "A case can't end before it was received (%1).")},
    {"error_cell", QT_TRANSLATE_NOOP("wording", "The cell holds the error %1: mend its formula.")},
    {"not_a_day", QT_TRANSLATE_NOOP("wording", "“%1” is no day of the calendar: write it like 2009-07-01.")},
    {"open_but_ended",
     QT_TRANSLATE_NOOP("wording", "“%1” says that the case is open, but there is an end: only one can be right.")},
    {"there_already",
     QT_TRANSLATE_NOOP("wording", "“%1” is there already: the row was skipped, and what is there stays as it is.")},
    {"twice_in_file", QT_TRANSLATE_NOOP("wording", "The same stands in row %1 already: leave one out.")},
    {"unknown_word", QT_TRANSLATE_NOOP("wording", "“%1” is not known here: use a word of this field's list.")},
    {"year_missing",
     QT_TRANSLATE_NOOP("wording", "“%1” leaves the year open: write it with four digits, like 2009-07-01.")},
};
static_assert(isSortedByCode(troubles));

/// Texts of the file's own may look like place markers: all parameters at once.
QString filled(const char *source, const QString &first = {}, const QString &second = {})
{
    const QString text = say(source);
    if (text.contains("%2"_L1))
        return text.arg(first, second);
    return text.contains("%1"_L1) ? text.arg(first) : text;
}

QString rowPart(const QString &row)
{
    return row.isEmpty() || row == "0"_L1 ? QString() : say(QT_TRANSLATE_NOOP("wording", " (row %1)")).arg(row);
}

const char *sourceOf(sheet::SheetErrorCode code)
{
    using Code = sheet::SheetErrorCode;
    switch (code) {
    case Code::CannotOpen:
        return QT_TRANSLATE_NOOP("wording", "The file can't be opened: %1.");
    case Code::Empty:
        return QT_TRANSLATE_NOOP("wording", "There is nothing in the file.");
    case Code::NotASpreadsheet:
        return otherFiles[0].source;
    case Code::OldFormat:
        return QT_TRANSLATE_NOOP("wording", "This is a workbook of Excel 97 to 2003 (.xls): save it as .xlsx.");
    case Code::Encrypted:
        return QT_TRANSLATE_NOOP("wording", "The workbook is protected with a password: save it without one.");
    case Code::Damaged:
        return QT_TRANSLATE_NOOP("wording",
                                 "The file is damaged (%1): get it anew, or save it anew in Excel or LibreOffice.");
    case Code::TooManyEntries:
        return QT_TRANSLATE_NOOP("wording",
                                 "The workbook has %1 parts; no more than %2 are taken. No spreadsheet program "
                                 "writes such a file.");
    case Code::TooLarge:
        return QT_TRANSLATE_NOOP("wording",
                                 "Unpacked, the workbook would be larger than the %1 MB that are taken, or far "
                                 "larger than its file: divide it if it is yours.");
    case Code::UnsafePath:
        return QT_TRANSLATE_NOOP("wording",
                                 "A part of the workbook has a name that leads out of it (%1). No spreadsheet "
                                 "program writes such a file.");
    case Code::Doctype:
        return QT_TRANSLATE_NOOP("wording",
                                 "The workbook declares a document type or entities (%1). No spreadsheet program "
                                 "writes such a file.");
    case Code::CellTooLarge:
        return QT_TRANSLATE_NOOP("wording",
                                 "A cell or row holds more than %1 characters%2; in a .csv a quotation mark that "
                                 "isn't closed does that.");
    case Code::TooWide:
        return QT_TRANSLATE_NOOP("wording", "A row has more than %1 columns%2.");
    case Code::TooManyStrings:
        return QT_TRANSLATE_NOOP("wording", "The workbook has more than %1 different texts: divide it.");
    case Code::NoSuchSheet:
        return QT_TRANSLATE_NOOP("wording", "There is no sheet “%1” in the file.");
    case Code::Encoding:
        return QT_TRANSLATE_NOOP("wording",
                                 "The text is neither UTF-8 nor GB18030 nor UTF-16 with a mark%1: save it as UTF-8.");
    case Code::UnterminatedQuote:
        return QT_TRANSLATE_NOOP("wording", "A quotation mark is opened and not closed%1.");
    case Code::TooManyRows:
        return QT_TRANSLATE_NOOP("wording", "A sheet holds no more than %1 rows: write a .csv, or fewer rows.");
    case Code::CannotWrite:
        return QT_TRANSLATE_NOOP("wording", "The file can't be written: %1.");
    case Code::UnknownFormat:
        return QT_TRANSLATE_NOOP("wording", "“%1”: the name has to end in .xlsx or .csv.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString label(desk::ImportKind kind)
{
    switch (kind) {
    case desk::ImportKind::Party:
        return say(QT_TRANSLATE_NOOP("wording", "Parties"));
    case desk::ImportKind::Ship:
        return say(QT_TRANSLATE_NOOP("wording", "Ships"));
    case desk::ImportKind::Engine:
        return say(QT_TRANSLATE_NOOP("wording", "Engines"));
    case desk::ImportKind::Employee:
        return say(QT_TRANSLATE_NOOP("wording", "Employees"));
    case desk::ImportKind::Ledger:
        return say(QT_TRANSLATE_NOOP("wording", "Service ledger"));
    }
    Q_UNREACHABLE();
}

QString columnHeading(desk::ImportKind kind, const QString &field)
{
    const char *source = sourceIn(headings, codeOf(kind) + u'.' + field);
    return source ? say(source) : fieldLabel(field);
}

QString sentence(const sheet::SheetError &error)
{
    using Code = sheet::SheetErrorCode;
    const QString first = error.parameters.value(0);
    const QString second = error.parameters.value(1);
    const char *source = sourceOf(error.code);
    switch (error.code) {
    case Code::NotASpreadsheet:
        return say(sourceIn(otherFiles, first) ? sourceIn(otherFiles, first) : source);
    case Code::CellTooLarge:
    case Code::TooWide:
        return filled(source, second, rowPart(first));
    case Code::Encoding:
    case Code::UnterminatedQuote:
        return filled(source, rowPart(first));
    default:
        return filled(source, first, second);
    }
}

QString sentence(const desk::ImportTrouble &trouble)
{
    if (const std::optional<ViolationCode> code = fromCode<ViolationCode>(trouble.code))
        return sentence(Violation{trouble.field, *code, trouble.parameters});
    const char *source = sourceIn(troubles, trouble.code);
    QString first = trouble.parameters.value(0);
    if (const std::optional<Instant> at = Instant::fromIso(first); at && trouble.code == "ended_before"_L1)
        first = timeText(*at);
    return source ? filled(source, first) : trouble.code;
}

QString placedSentence(const desk::ImportTrouble &trouble, desk::ImportKind kind)
{
    const QString row = QString::number(trouble.row);
    const QString what = sentence(trouble);
    if (trouble.field.isEmpty())
        return say(QT_TRANSLATE_NOOP("wording", "Row %1: %2")).arg(row, what);
    const QString heading = columnHeading(kind, trouble.field);
    if (trouble.column < 0)
        return say(QT_TRANSLATE_NOOP("wording", "Row %1, %2: %3")).arg(row, heading, what);
    return say(QT_TRANSLATE_NOOP("wording", "Row %1, column %2 (%3): %4"))
        .arg(row, sheet::columnLetters(trouble.column), heading, what);
}

QString reasons(const desk::ImportTroubles &all, desk::ImportKind kind)
{
    QStringList lines;
    for (const desk::ImportTrouble &trouble : all) {
        const QString what = sentence(trouble);
        lines.append(trouble.field.isEmpty()
                         ? what
                         : say(QT_TRANSLATE_NOOP("wording", "%1: %2")).arg(columnHeading(kind, trouble.field), what));
    }
    return lines.join(u'\n');
}

QString reasonHeading()
{
    return say(QT_TRANSLATE_NOOP("wording", "Reason of the rejection"));
}

} // namespace fairlead::wording
