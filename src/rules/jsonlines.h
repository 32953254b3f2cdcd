// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace fairlead::rules {

/// Where the values of a JSON document stand. QJsonDocument forgets it, and somebody who mends a rulebook by hand needs
/// the line. A value has a path: `clauses[3].obligation.zh`; the document itself has the empty one.
///
/// It reads bytes that QJsonDocument has taken already, but comes to an end with any others, too: it keeps no promise
/// there but that.
class JsonLines {
public:
    /// A name that occurs twice in one object. QJsonDocument would silently take the last one.
    struct Repeated {
        QString path;
        int line = 0;
    };

    explicit JsonLines(const QByteArray &json);

    /// The line, from 1, of the value's name, or of the value itself in a list. For a value that isn't there, or lies
    /// too deep to be remembered: the line of what would hold it.
    [[nodiscard]] int lineOf(const QString &path) const;
    [[nodiscard]] const std::vector<Repeated> &repeated() const { return m_repeated; }

    /// The path of the member `name` of the object at `path`.
    static QString pathOf(const QString &path, const QString &name);
    /// The path of the value at `index` of the list at `path`.
    static QString pathOf(const QString &path, qsizetype index);
    /// The line, from 1, that the byte at `offset` stands in.
    static int lineAt(const QByteArray &json, qsizetype offset);

private:
    class Scan;
    QHash<QString, int> m_lines;
    std::vector<Repeated> m_repeated;
};

} // namespace fairlead::rules
