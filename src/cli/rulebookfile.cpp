// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rulebookfile.h"

#include "rules/rulebook.h"
#include "wording/sentences.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace fairlead::cli {

std::optional<QByteArray> readRulebook(Context &context, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        context.console().fail(Exit::Failed, u"file"_s, u"%1: %2"_s.arg(path, file.errorString()));
        return std::nullopt;
    }
    const QByteArray bytes = file.readAll();
    const auto parsed = rules::parseRulebook(bytes);
    const auto *errors = std::get_if<std::vector<rules::RulebookError>>(&parsed);
    if (!errors)
        return bytes;

    QStringList sentences;
    QJsonArray list;
    for (const rules::RulebookError &error : *errors) {
        sentences.append(wording::sentence(error));
        list.append(QJsonObject{{u"line"_s, error.line},
                                {u"field"_s, error.field},
                                {u"code"_s, error.code},
                                {u"detail"_s, error.detail},
                                {u"message"_s, sentences.last()}});
    }
    context.console().fail(Exit::Failed, u"rulebook"_s, u"%1: %2"_s.arg(path, sentences.join(u'\n')),
                           QJsonObject{{u"errors"_s, list}});
    return std::nullopt;
}

} // namespace fairlead::cli
