// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheeterror.h"

#include <QString>
#include <QStringList>

#include <deque>
#include <optional>

namespace fairlead::sheet {

/// Takes text with delimiters apart (RFC 4180): a field in quotes may hold delimiters, line breaks and doubled quotes. Text
/// after a closing quote, and a quote inside a field that began without one, stand for themselves.
class CsvParser {
public:
    explicit CsvParser(QChar delimiter) : m_delimiter(delimiter) {}

    /// Adds text; the records that it completes come out of take(). False once there is an error.
    bool feed(QStringView text);
    /// The text is over.
    bool finish();
    /// The next complete record; lines without anything are counted and left out.
    struct Record {
        qint64 number = 0; ///< from 1
        QStringList fields;
    };
    [[nodiscard]] bool take(Record &record);
    [[nodiscard]] const std::optional<SheetError> &error() const { return m_error; }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };

    void consume(QChar character);
    void append(QChar character);
    void endField();
    void endRecord();

    QChar m_delimiter;
    State m_state = State::FieldStart;
    bool m_afterReturn = false; // the last character was the CR of a CR LF
    QString m_field;
    QStringList m_fields;
    qsizetype m_characters = 0; // of the record
    qint64 m_number = 1;        // of the record that is being read
    std::deque<Record> m_ready;
    std::optional<SheetError> m_error;
};

} // namespace fairlead::sheet
