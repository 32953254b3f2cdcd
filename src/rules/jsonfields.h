// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "rules/jsonlines.h"
#include "rules/rulebook.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>
#include <vector>

namespace fairlead::rules {

/// All that is wrong with a JSON document, each thing with its line.
class JsonProblems {
public:
    explicit JsonProblems(const QByteArray &json);

    /// `code` is one of RulebookError's. `missing` is left out where the value, or a part of it, is there but wrong:
    /// one mistake is told once.
    void add(const QString &path, const char *code, const QString &detail = {});
    /// By line and field, each once.
    [[nodiscard]] std::vector<RulebookError> sorted() const;

private:
    [[nodiscard]] bool hasProblemAround(const QString &path) const;

    JsonLines m_lines;
    std::vector<RulebookError> m_errors;
};

/// Reads the members of one JSON object by name and notes whatever isn't as it should be; what is wrong reads as
/// empty, so that the rest can be read and judged, too.
class JsonFields {
public:
    enum class Need { Required, Optional };

    JsonFields(QJsonObject object, QString path, JsonProblems &problems)
        : m_object(std::move(object)), m_path(std::move(path)), m_problems(problems)
    {
    }

    [[nodiscard]] QString pathTo(const QString &name) const { return JsonLines::pathOf(m_path, name); }

    /// A text of at most `longest` characters without control characters; one that is required isn't empty.
    QString text(const QString &name, Need need, int longest);
    BilingualText bilingual(const QString &name, Need need);
    /// A whole number from `least` to `most`; absent and null are the same.
    std::optional<qint64> integer(const QString &name, Need need, qint64 least, qint64 most);
    /// A list that must be there, though it may be empty.
    QJsonArray list(const QString &name);
    /// A list of short texts, each once.
    QStringList names(const QString &name);
    /// A value of the enum E by its code.
    template <typename E> std::optional<E> code(const QString &name)
    {
        const QString given = text(name, Need::Required, longestName);
        return given.isEmpty() ? std::nullopt : known<E>(pathTo(name), given);
    }
    /// A list of values of the enum E by their codes, each once.
    template <typename E> std::vector<E> codes(const QString &name)
    {
        std::vector<E> values;
        qsizetype index = 0;
        for (const QString &given : names(name)) {
            if (const std::optional<E> value = known<E>(JsonLines::pathOf(pathTo(name), index++), given))
                values.push_back(*value);
        }
        return values;
    }
    /// Every member that was never asked for is a mistake, most often a slip in a name.
    void refuseOthers();

    static constexpr int longestName = 64;
    static constexpr int longestText = 4000;

private:
    template <typename E> std::optional<E> known(const QString &path, const QString &given)
    {
        const std::optional<E> value = fromCode<E>(given);
        if (!value && !given.isEmpty())
            m_problems.add(path, "unknown_value", given);
        return value;
    }
    /// The member; undefined, with the problem noted, when it is missing or of another type.
    QJsonValue take(const QString &name, Need need, QJsonValue::Type type);
    QString checked(const QJsonValue &value, const QString &path, int longest);

    QJsonObject m_object;
    QString m_path;
    JsonProblems &m_problems;
    QSet<QString> m_asked;
};

/// What a value is, as people who write JSON call it: `text`, `number`, `list`, …
QString jsonTypeName(QJsonValue::Type type);

} // namespace fairlead::rules
