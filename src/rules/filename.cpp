// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/filename.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::rules {

namespace {

constexpr qsizetype longestEnding = 10; // after that it is no ending, but a dot in the name

/// What is between the last separator of either system and the end. Names like `a:b` are of another stream of `a`, or of
/// another drive; the colon is replaced later.
QString lastPart(const QString &given)
{
    const qsizetype slash = std::max(given.lastIndexOf(u'/'), given.lastIndexOf(u'\\'));
    return given.mid(slash + 1);
}

/// Direction marks, joiners and what else is there without being seen; and what is no character at all.
bool isInvisible(char32_t character)
{
    if (character == QChar::ReplacementCharacter) // what a lone surrogate became
        return true;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

bool isSpace(char32_t character)
{
    return character == U'\t' || character == U'\n' || character == U'\r' || QChar::isSpace(character);
}

QString visible(const QString &name)
{
    QString shown;
    for (const char32_t character : name.toUcs4()) {
        if (isSpace(character))
            shown.append(u' ');
        else if (!isInvisible(character))
            shown.append(u"<>:\"|?*"_s.contains(QString::fromUcs4(&character, 1)) ? u"_"_s
                                                                                  : QString::fromUcs4(&character, 1));
    }
    return shown.simplified();
}

/// Hidden on Unix; dropped without a word by Windows.
QString withoutOuterDots(const QString &name)
{
    const auto isOuter = [](QChar c) { return c == u'.' || c == u' '; };
    qsizetype begin = 0;
    qsizetype end = name.size();
    while (begin < end && isOuter(name.at(begin)))
        ++begin;
    while (end > begin && isOuter(name.at(end - 1)))
        --end;
    return name.mid(begin, end - begin);
}

/// `CON`, `con.txt`, `Lpt1 .x`: a device of Windows whatever follows the dot.
bool isDevice(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    static const QStringList devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s, u"CLOCK$"_s};
    if (devices.contains(stem))
        return true;
    const bool numbered = stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1));
    return numbered && u"0123456789¹²³"_s.contains(stem.back());
}

/// The longest beginning of at most `most` bytes of UTF-8, in whole characters.
QString cut(const QString &text, qsizetype most)
{
    QString short_;
    qsizetype bytes = 0;
    for (const char32_t character : text.toUcs4()) {
        const QString one = QString::fromUcs4(&character, 1);
        bytes += one.toUtf8().size();
        if (bytes > most)
            break;
        short_.append(one);
    }
    return short_;
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= longestFileNameBytes)
        return name;
    const QString ending = fileEnding(name).isEmpty() ? QString() : name.mid(name.lastIndexOf(u'.'));
    const QString stem = name.chopped(ending.size());
    return withoutOuterDots(cut(stem, longestFileNameBytes - ending.toUtf8().size())) + ending;
}

} // namespace

QString cleanFileName(const QString &given)
{
    const QString name = shortened(withoutOuterDots(visible(lastPart(given).normalized(QString::NormalizationForm_C))));
    if (name.isEmpty())
        return u"file"_s;
    return isDevice(name) ? u'_' + name : name;
}

QString fileEnding(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString ending = dot < 1 ? QString() : fileName.mid(dot + 1).toLower();
    return ending.size() > longestEnding ? QString() : ending;
}

} // namespace fairlead::rules
