// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/facts/factserror.h"

#include <QIODevice>
#include <QJsonObject>

#include <optional>

namespace fairlead::desk::facts {

/// One line of a facts file as it stands there.
struct FactsLine {
    int number = 0;
    QJsonObject fields;
};

/// Reads a facts file line by line: one JSON object each, UTF-8. A byte order mark, empty lines and lines that begin with
/// `#` are passed over. Holds one line in memory, however long the file is.
class FactsReader {
public:
    static constexpr qint64 longestLine = 1024 * 1024;

    /// `device` is open for reading.
    explicit FactsReader(QIODevice &device) : m_device(device) {}

    /// The next object; nothing at the end, or when the line is none: then errors() says why.
    std::optional<FactsLine> next();
    [[nodiscard]] const FactsErrors &errors() const { return m_errors; }

private:
    std::optional<FactsLine> parse(const QByteArray &bytes);
    void fail(const char *code, const QString &field = {}, const QStringList &parameters = {});

    QIODevice &m_device;
    int m_number = 0;
    FactsErrors m_errors;
};

} // namespace fairlead::desk::facts
