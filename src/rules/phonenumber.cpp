// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/phonenumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fairlead::rules {

QString normalPhone(const QString &text)
{
    static const QRegularExpression extension(u"\\s*(?:转|轉|分机|分機|ext\\.?|x|#)\\s*[:：]?\\s*(?=\\d)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dashes(u"[\\x{2010}-\\x{2015}\\x{2212}~_]"_s);
    static const QRegularExpression number(u"^\\+?[\\d-]*\\d[\\d-]*$"_s);
    QString phone = text.normalized(QString::NormalizationForm_KC).simplified();
    phone.replace(dashes, u"-"_s);
    phone.replace(extension, u"-"_s);
    // (021)6888 and (+86)21: the bracket divides.
    phone.remove(u'(');
    phone.replace(u')', u'-');
    phone.remove(u' ').remove(u'.');
    static const QRegularExpression many(u"-+"_s);
    phone.replace(many, u"-"_s);
    while (phone.startsWith(u'-'))
        phone.remove(0, 1);
    while (phone.endsWith(u'-'))
        phone.chop(1);
    if (!number.match(phone).hasMatch())
        return text.trimmed();
    if (phone.startsWith("0086"_L1))
        phone = u"+86"_s + phone.mid(4);
    if (phone.startsWith("+86-"_L1))
        phone.remove(3, 1);
    return phone;
}

QStringList phonesIn(const QString &text)
{
    static const QRegularExpression divider(u"[\\n\\r,，、;；/／]+"_s);
    QStringList phones;
    for (const QString &part : text.split(divider, Qt::SkipEmptyParts)) {
        const QString phone = normalPhone(part);
        if (!phone.isEmpty() && !phones.contains(phone))
            phones.append(phone);
    }
    return phones;
}

} // namespace fairlead::rules
