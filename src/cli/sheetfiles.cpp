// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sheetfiles.h"

#include "cli/tr.h"
#include "wording/sheetwords.h"

#include <QHash>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fairlead::cli {

std::optional<desk::ImportKind> kindOf(Context &context)
{
    const QString word = context.argument(0);
    static const QHash<QString, QString> singular{{u"parties"_s, u"party"_s},
                                                  {u"ships"_s, u"ship"_s},
                                                  {u"engines"_s, u"engine"_s},
                                                  {u"employees"_s, u"employee"_s},
                                                  {u"ledgers"_s, u"ledger"_s}};
    const std::optional<desk::ImportKind> kind = fromCode<desk::ImportKind>(singular.value(word, word));
    if (!kind)
        context.refuseValue(word, Cli::tr("party, ship, engine, employee or ledger, or one of these in the plural"));
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
