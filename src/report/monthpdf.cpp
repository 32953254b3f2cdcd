// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/monthpdf.h"

#include "report/monthsheetpaper.h"
#include "report/payoutpaper.h"

#include <QBuffer>

namespace fairlead::report {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const MonthPart &part)
{
    switch (part.kind) {
    case MonthPart::Kind::Department:
        return u""_s;
    case MonthPart::Kind::Person:
        return part.personId.toString();
    case MonthPart::Kind::Payout:
        return u"payout"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

PaperDocument monthPaper(const rules::MonthSheet &sheet, const QString &digest, const MonthPart &part)
{
    if (part.kind == MonthPart::Kind::Payout)
        return PayoutPaper(sheet, digest);
    if (part.kind == MonthPart::Kind::Person) {
        if (const auto own = MonthSheetPaper::ofPerson(sheet, part.personId, digest))
            return *own;
    }
    return MonthSheetPaper(sheet, digest);
}

std::variant<QByteArray, OutputError> monthPdf(desk::AppraisalDesk desk, Month month, const MonthPart &part)
{
    const QString key = keyOf(part);
    if (const std::optional<QByteArray> kept = desk.printed(month, key))
        return *kept;
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    const QString digest = desk.digestOf(month);
    if (const std::optional<OutputError> error = writePdf(monthPaper(desk.monthSheet(month), digest, part), buffer))
        return *error;
    buffer.close();
    // Opened again in between, it isn't the closing's any more and nothing is kept of it.
    return desk.digestOf(month) == digest ? desk.keepPrinted(month, key, pdf) : pdf;
}

} // namespace fairlead::report
