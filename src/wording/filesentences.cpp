// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sentences.h"

#include "wording/codetable.h"

namespace fairlead::wording {

namespace {

/// Kinds of JSON values, and what JSON wanted where it broke.
constexpr CodeText jsonWords[] = {
    {"boolean", QT_TRANSLATE_NOOP("wording", "true or false")},
    {"colon", QT_TRANSLATE_NOOP("wording", "a colon")},
    {"comma_or_brace", QT_TRANSLATE_NOOP("wording", "a comma or }")},
    {"comma_or_bracket", QT_TRANSLATE_NOOP("wording", "a comma or ]")},
    {"end_of_line", QT_TRANSLATE_NOOP("wording", "the end of the line")},
    {"less_depth", QT_TRANSLATE_NOOP("wording", "fewer levels of nesting")},
    {"list", QT_TRANSLATE_NOOP("wording", "a list")},
    {"null", QT_TRANSLATE_NOOP("wording", "null")},
    {"number", QT_TRANSLATE_NOOP("wording", "a number")},
    {"object", QT_TRANSLATE_NOOP("wording", "an object")},
    {"quotation_mark", QT_TRANSLATE_NOOP("wording", "a quotation mark")},
    {"text", QT_TRANSLATE_NOOP("wording", "a text")},
    {"value", QT_TRANSLATE_NOOP("wording", "a value")},
};
static_assert(isSortedByCode(jsonWords));

/// What is wrong with a facts file beyond what a desk can refuse, by the error's code; %1 and %2 are its parameters.
constexpr CodeText factsErrors[] = {
    {"duplicate_key", QT_TRANSLATE_NOOP("wording", "The field stands there twice: leave one out.")},
    {"encoding", QT_TRANSLATE_NOOP("wording", "The line is not UTF-8: save the file in that encoding.")},
    {"line_too_long", QT_TRANSLATE_NOOP("wording", "The line is too long: at most %1 bytes.")},
    {"syntax", QT_TRANSLATE_NOOP("wording", "This is not valid JSON: at column %2 there should be %1.")},
    {"type", QT_TRANSLATE_NOOP("wording", "There should be %1 here, not %2.")},
    {"unknown_command", QT_TRANSLATE_NOOP("wording", "There is no command “%1”.")},
    {"unknown_field", QT_TRANSLATE_NOOP("wording", "The command has no such field.")},
};
static_assert(isSortedByCode(factsErrors));

/// Why a rulebook is refused, by the error's code; %1 is what was found.
constexpr CodeText rulebookErrors[] = {
    {"conflict", QT_TRANSLATE_NOOP("wording", "This doesn't go together with the rest: %1.")},
    {"duplicate", QT_TRANSLATE_NOOP("wording", "“%1” is there twice: each may occur once.")},
    {"missing", QT_TRANSLATE_NOOP("wording", "This is missing: fill it in.")},
    {"range", QT_TRANSLATE_NOOP("wording", "“%1” is out of range.")},
    {"syntax", QT_TRANSLATE_NOOP("wording", "This is not valid JSON: %1.")},
    {"type", QT_TRANSLATE_NOOP("wording", "This is a value of the wrong kind: %1.")},
    {"unknown_field", QT_TRANSLATE_NOOP("wording", "There is no field “%1”.")},
    {"unknown_value", QT_TRANSLATE_NOOP("wording", "“%1” is not known here.")},
};
static_assert(isSortedByCode(rulebookErrors));

/// Qt warns of an argument that no place marker waits for.
QString filled(const QString &text, const QString &argument)
{
    return text.contains(QLatin1String("%1")) ? text.arg(argument) : text;
}

QString factsText(const desk::facts::FactsError &error)
{
    const QString text = textIn(factsErrors, error.code);
    const QString first = error.parameters.value(0);
    const QString second = error.parameters.value(1);
    // Only these two speak in words of ours; a command may be called `number`. One call of arg() for both parameters:
    // what was found in the file may itself look like a place marker.
    if (error.code == QLatin1String("syntax") || error.code == QLatin1String("type"))
        return text.arg(textIn(jsonWords, first), textIn(jsonWords, second));
    return filled(text, first);
}

QString inPlace(int line, const QString &field, const QString &sentence)
{
    if (line <= 0)
        return field.isEmpty() ? sentence : say(QT_TRANSLATE_NOOP("wording", "%1: %2")).arg(field, sentence);
    const QString number = QString::number(line);
    return field.isEmpty() ? say(QT_TRANSLATE_NOOP("wording", "Line %1: %2")).arg(number, sentence)
                           : say(QT_TRANSLATE_NOOP("wording", "Line %1, %2: %3")).arg(number, field, sentence);
}

} // namespace

// Fields stand as they are written in the file, since that is where they have to be found.

QString sentence(const desk::facts::FactsError &error)
{
    if (const std::optional<ViolationCode> code = fromCode<ViolationCode>(error.code))
        return inPlace(error.line, error.field, sentence(Violation{error.field, *code, error.parameters}));
    return inPlace(error.line, error.field, factsText(error));
}

QString sentence(const rules::RulebookError &error)
{
    return inPlace(error.line, error.field, filled(textIn(rulebookErrors, error.code), error.detail));
}

} // namespace fairlead::wording
