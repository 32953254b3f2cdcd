// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/import/columnmapping.h"
#include "desk/import/importtrouble.h"
#include "desk/import/importwords.h"
#include "domain/instant.h"
#include "domain/serialday.h"
#include "domain/violation.h"
#include "sheet/cell.h"

#include <QDate>
#include <QString>

#include <optional>

namespace fairlead::desk {

/// Reads one row of a spreadsheet by its fields and notes what is wrong with it.
class ImportRow {
public:
    ImportRow(const sheet::SheetRow &row, const ColumnMapping &mapping, DateSystem dates)
        : m_row(row), m_mapping(mapping), m_dates(dates)
    {
    }

    [[nodiscard]] qint64 number() const { return m_row.number; }
    /// Whether the field has a column and its cell says something.
    [[nodiscard]] bool has(const QString &field) const { return !cellOf(field).isEmpty(); }

    /// Text as it stands there, without spaces at its ends; empty where there is none. An error in the cell is noted.
    QString text(const QString &field);
    /// The same on one line, and empty where the cell only says that there is nothing to say (`-`, 无).
    QString line(const QString &field);
    /// Characters in their usual width: for numbers that are compared.
    QString plainLine(const QString &field);
    std::optional<QDate> day(const QString &field);
    /// The same of a part of the field's cell.
    std::optional<QDate> dayIn(const QString &field, const QString &given);
    /// A day without a time is that day's first moment.
    std::optional<Instant> moment(const QString &field);
    /// The value of a word; the trouble is noted where it stands for none.
    template <typename E> std::optional<E> word(const QString &field)
    {
        const QString given = line(field);
        const std::optional<E> value = given.isEmpty() ? std::nullopt : fromWord<E>(given);
        if (!value && !given.isEmpty())
            fail(field, QStringLiteral("unknown_word"), {given});
        return value;
    }

    void fail(const QString &field, const QString &code, const QStringList &parameters = {});
    void fail(const QString &field, ViolationCode code, const QStringList &parameters = {})
    {
        fail(field, codeOf(code), parameters);
    }
    /// What a desk refused; fields that are called otherwise here are renamed by `names`.
    void fail(const Violations &violations, const QMap<QString, QString> &names = {});
    /// Why a row that is right isn't taken in.
    void note(const QString &field, const QString &code, const QStringList &parameters);
    [[nodiscard]] const ImportTroubles &notes() const { return m_notes; }
    [[nodiscard]] bool isClean() const { return m_troubles.empty(); }
    [[nodiscard]] const ImportTroubles &troubles() const { return m_troubles; }

private:
    [[nodiscard]] const sheet::Cell &cellOf(const QString &field) const { return m_row.at(m_mapping.columnOf(field)); }

    const sheet::SheetRow &m_row;
    const ColumnMapping &m_mapping;
    DateSystem m_dates;
    ImportTroubles m_troubles;
    ImportTroubles m_notes;
};

} // namespace fairlead::desk
