// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/jsonfields.h"

#include <algorithm>
#include <tuple>

namespace fairlead::rules {

namespace {

/// Text that every database, printer and screen takes: no control characters but line ends, no half of a surrogate pair.
bool isClean(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        const bool isControl = character.category() == QChar::Other_Control && character != QLatin1Char('\n');
        if (character.isSurrogate() || isControl)
            return false;
    }
    return true;
}

} // namespace

JsonProblems::JsonProblems(const QByteArray &json) : m_lines(json)
{
    for (const JsonLines::Repeated &repeated : m_lines.repeated())
        m_errors.push_back({repeated.line, repeated.path, QStringLiteral("duplicate"), {}});
}

void JsonProblems::add(const QString &path, const char *code, const QString &detail)
{
    if (qstrcmp(code, "missing") == 0 && hasProblemAround(path))
        return;
    m_errors.push_back({m_lines.lineOf(path), path, QString::fromLatin1(code), detail});
}

bool JsonProblems::hasProblemAround(const QString &path) const
{
    const auto holds = [](const QString &outer, const QString &inner) {
        return inner.startsWith(outer) && (inner.size() == outer.size() || inner.at(outer.size()) == QLatin1Char('.') ||
                                           inner.at(outer.size()) == QLatin1Char('['));
    };
    return std::any_of(m_errors.begin(), m_errors.end(), [&](const RulebookError &error) {
        return holds(error.field, path) || holds(path, error.field);
    });
}

std::vector<RulebookError> JsonProblems::sorted() const
{
    const auto key = [](const RulebookError &error) {
        return std::tie(error.line, error.field, error.code, error.detail);
    };
    std::vector<RulebookError> errors = m_errors;
    std::sort(errors.begin(), errors.end(),
              [&key](const RulebookError &a, const RulebookError &b) { return key(a) < key(b); });
    errors.erase(std::unique(errors.begin(), errors.end(),
                             [&key](const RulebookError &a, const RulebookError &b) { return key(a) == key(b); }),
                 errors.end());
    return errors;
}

QJsonValue JsonFields::take(const QString &name, Need need, QJsonValue::Type type)
{
    m_asked.insert(name);
    QJsonValue value = m_object.value(name);
    if (value.isNull() || value.isUndefined()) {
        if (need == Need::Required)
            m_problems.add(pathTo(name), "missing");
        return QJsonValue::Undefined;
    }
    if (value.type() != type) {
        m_problems.add(pathTo(name), "type", jsonTypeName(value.type()));
        return QJsonValue::Undefined;
    }
    return value;
}

QString JsonFields::checked(const QJsonValue &value, const QString &path, int longest)
{
    if (!value.isString()) {
        m_problems.add(path, "type", jsonTypeName(value.type()));
        return {};
    }
    QString text = value.toString();
    if (text.size() > longest)
        m_problems.add(path, "range", QString::number(text.size()));
    if (!isClean(text))
        m_problems.add(path, "range", QStringLiteral("control character"));
    return text;
}

QString JsonFields::text(const QString &name, Need need, int longest)
{
    const QJsonValue value = take(name, need, QJsonValue::String);
    if (value.isUndefined())
        return {};
    QString text = checked(value, pathTo(name), longest);
    if (need == Need::Required && text.trimmed().isEmpty())
        m_problems.add(pathTo(name), "missing");
    return text;
}

BilingualText JsonFields::bilingual(const QString &name, Need need)
{
    const QJsonValue value = take(name, need, QJsonValue::Object);
    if (value.isUndefined())
        return {};
    JsonFields both(value.toObject(), pathTo(name), m_problems);
    BilingualText text{both.text(QStringLiteral("zh"), need, longestText),
                       both.text(QStringLiteral("en"), need, longestText)};
    both.refuseOthers();
    return text;
}

std::optional<qint64> JsonFields::integer(const QString &name, Need need, qint64 least, qint64 most)
{
    const QJsonValue value = take(name, need, QJsonValue::Double);
    if (value.isUndefined())
        return std::nullopt;
    const qint64 number = value.toInteger(0);
    // A number that is not whole gives the default, whatever that is.
    if (number != value.toInteger(1)) {
        m_problems.add(pathTo(name), "type", value.toVariant().toString());
        return std::nullopt;
    }
    if (number < least || number > most) {
        m_problems.add(pathTo(name), "range", QString::number(number));
        return std::nullopt;
    }
    return number;
}

QJsonArray JsonFields::list(const QString &name)
{
    return take(name, Need::Required, QJsonValue::Array).toArray();
}

QStringList JsonFields::names(const QString &name)
{
    QStringList names;
    for (const QJsonValue value : list(name)) {
        const QString path = JsonLines::pathOf(pathTo(name), names.size());
        const QString given = checked(value, path, longestName);
        if (value.isString() && given.isEmpty())
            m_problems.add(path, "missing");
        if (!given.isEmpty() && names.contains(given))
            m_problems.add(path, "duplicate", given);
        names.append(given);
    }
    return names;
}

void JsonFields::refuseOthers()
{
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (!m_asked.contains(member.key()))
            m_problems.add(pathTo(member.key()), "unknown_field", member.key());
    }
}

QString jsonTypeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("true/false");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("text");
    case QJsonValue::Array:
        return QStringLiteral("list");
    case QJsonValue::Object:
        return QStringLiteral("object");
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("nothing");
}

} // namespace fairlead::rules
