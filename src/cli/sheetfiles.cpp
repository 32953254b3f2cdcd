// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sheetfiles.h"

#include "cli/tr.h"
#include "wording/sheetwords.h"

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fairlead::cli {

std::optional<desk::ImportKind> kindOf(Context &context)
{
    const QString word = context.argument(0);
    const std::optional<desk::ImportKind> kind = fromCode<desk::ImportKind>(word);
    if (!kind)
        context.refuseValue(word, Cli::tr("party, ship, engine, employee or ledger"));
    return kind;
}

Exit refuseFile(Context &context, const QString &file, const sheet::SheetError &error)
{
    return context.console().fail(
        Exit::Failed, codeOf(error.code), u"%1: %2"_s.arg(file, wording::sentence(error)),
        QJsonObject{{u"file"_s, file}, {u"parameters"_s, QJsonArray::fromStringList(error.parameters)}});
}

void showProgress(const QString &text)
{
    static const bool isTerminal = ::isatty(STDERR_FILENO) == 1;
    if (isTerminal)
        std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
}

void clearProgress()
{
    showProgress({});
}

} // namespace fairlead::cli
