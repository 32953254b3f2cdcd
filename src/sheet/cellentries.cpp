// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/cellentries.h"

using namespace Qt::StringLiterals;

namespace fairlead::sheet {

namespace {

QStringList partsOf(const QString &line)
{
    QStringList parts{QString()};
    bool escaped = false;
    for (const QChar c : line) {
        if (escaped || (c != u'\\' && c != u'|' && c != u'｜'))
            parts.back() += c;
        else if (c != u'\\')
            parts.append(QString());
        escaped = !escaped && c == u'\\';
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

} // namespace

QString writeEntries(const std::vector<QStringList> &entries)
{
    QStringList lines;
    for (QStringList parts : entries) {
        while (!parts.isEmpty() && parts.back().isEmpty())
            parts.removeLast();
        for (QString &part : parts) {
            part.replace(u'\\', u"\\\\"_s);
            part.replace(u'|', u"\\|"_s);
            part.replace(u'｜', u"\\｜"_s);
        }
        lines.append(parts.join(u" | "_s));
    }
    return lines.join(u'\n');
}

std::vector<QStringList> readEntries(const QString &cell)
{
    std::vector<QStringList> entries;
    for (const QString &line : cell.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = partsOf(line);
        if (!parts.join(QString()).isEmpty())
            entries.push_back(parts);
    }
    return entries;
}

} // namespace fairlead::sheet
