// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/phonekey.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fairlead {

namespace {

constexpr qsizetype shortestKey = 3;
constexpr qsizetype mobileDigits = 11;

/// A Chinese mobile number with the country's code before it, but without its plus.
bool isMobileWith86(const QString &digits)
{
    return digits.size() == mobileDigits + 2 && digits.startsWith("861"_L1);
}

} // namespace

QString phoneKey(const QString &phone)
{
    static const QRegularExpression extension(u"转|轉|分机|分機|ext|(?<=[0-9)\\s])x|#"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const QString text = phone.normalized(QString::NormalizationForm_KC);
    const QString number = text.left(text.indexOf(extension)).trimmed();
    QString digits;
    for (const QChar character : number) {
        if (character.isDigit())
            digits.append(QChar(u'0' + character.digitValue()));
    }
    if (number.startsWith(u'+') || digits.startsWith("00"_L1) || isMobileWith86(digits)) {
        while (digits.startsWith(u'0'))
            digits.remove(0, 1);
        if (digits.startsWith("86"_L1))
            digits.remove(0, 2);
    }
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

QStringList phoneKeys(const QString &phones)
{
    static const QRegularExpression separator(u"[/;,、；，\\n]"_s);
    QStringList keys;
    for (const QString &phone : phones.split(separator, Qt::SkipEmptyParts)) {
        const QString key = phoneKey(phone);
        if (key.size() >= shortestKey && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

QString typedPhoneKey(const QString &typed)
{
    static const QRegularExpression looksLikePhone(u"\\A[+( ]*[0-9][-0-9()./ ]*((转|分机|ext\\.?|x|#)\\s*[0-9]*)?\\z"_s,
                                                   QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    if (!looksLikePhone.match(text).hasMatch())
        return {};
    const QString key = phoneKey(text);
    return key.size() >= shortestKey ? key : QString();
}

} // namespace fairlead
