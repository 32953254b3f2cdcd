// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace fairlead::cli {

/// How a command ended, as the shell sees it.
enum class Exit { Done = 0, Failed = 1, Usage = 2 };

/// Where a command's answer and messages go. With JSON wanted, standard output gets exactly one JSON value: the answer, or
/// an object with the member `error`.
class Console {
public:
    explicit Console(bool json) : m_json(json) {}

    [[nodiscard]] bool wantsJson() const { return m_json; }

    /// Text for standard output; nothing where JSON is wanted.
    void print(const QString &text);
    /// The one JSON value.
    void printJson(const QJsonValue &value);
    /// Whether all that was printed got through; says so on standard error when it didn't (a full disk, a closed pipe).
    bool wasHeard();
    /// A line on standard error.
    void note(const QString &text);
    /// Says why it can't be done. `code` and `more` are for scripts.
    Exit fail(Exit exit, const QString &code, const QString &message, QJsonObject more = {});

private:
    bool m_json;
};

} // namespace fairlead::cli
