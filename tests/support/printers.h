// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <ostream>

// How GoogleTest shows Qt's values when an expectation fails: found by their namespace, which is the global one.

inline void PrintTo(const QString &text, std::ostream *out)
{
    if (text.isNull())
        *out << "null text";
    else
        *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    if (bytes.isNull())
        *out << "null bytes";
    else
        *out << "bytes " << bytes.toHex(' ').toStdString();
}

inline void PrintTo(QDate date, std::ostream *out)
{
    *out << (date.isValid() ? date.toString(Qt::ISODate).toStdString() : "no date");
}
