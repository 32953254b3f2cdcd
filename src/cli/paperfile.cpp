// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/paperfile.h"

#include "cli/tr.h"
#include "report/paperoutput.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

QString sentence(report::OutputError::Kind kind)
{
    switch (kind) {
    case report::OutputError::Kind::FontMissing:
        return Cli::tr("No font with Chinese characters is installed: install fonts-wqy-microhei.");
    case report::OutputError::Kind::CannotOpen:
        return Cli::tr("The file can't be written to.");
    case report::OutputError::Kind::CannotWrite:
        return Cli::tr("The file can't be written in full: is the disk full?");
    case report::OutputError::Kind::CannotPaint:
        break;
    }
    return Cli::tr("The sheet can't be painted.");
}

} // namespace

std::optional<Exit> writePdf(Context &context, const report::PaperDocument &document)
{
    const QString path = context.text(u"pdf"_s);
    const auto error = report::writePdf(document, path);
    return error ? std::optional(refusePaper(context, path, *error)) : std::nullopt;
}

std::optional<Exit> writeBytes(Context &context, const QString &path, const QByteArray &pdf)
{
    using Kind = report::OutputError::Kind;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refusePaper(context, path, {Kind::CannotOpen, path, file.errorString()});
    if (file.write(pdf) != pdf.size() || !file.commit())
        return refusePaper(context, path, {Kind::CannotWrite, path, file.errorString()});
    return std::nullopt;
}

Exit refusePaper(Context &context, const QString &path, const report::OutputError &error)
{
    QString message = u"%1: %2"_s.arg(path, sentence(error.kind));
    if (!error.detail.isEmpty())
        message += u" (%1)"_s.arg(error.detail);
    return context.console().fail(Exit::Failed, u"pdf"_s, message);
}

} // namespace fairlead::cli
