// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/columnmapping.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace fairlead::desk {

namespace {

/// How well a heading fits a field: 0 not at all; the longer the word that it shares, the better.
int fit(const QString &heading, const ImportField &field)
{
    constexpr int exact = 1000;
    if (heading.isEmpty())
        return 0;
    int best = 0;
    for (qsizetype i = 0; i < field.headings.size(); ++i) {
        const QString &known = field.headings.at(i);
        if (heading == known) // the first names are the field's own: they win where fields share one
            return exact - static_cast<int>(i);
        // Two Chinese characters say as much as four Latin ones.
        const bool latin = !known.isEmpty() && known.at(0).unicode() < 0x80;
        if (known.size() < (latin ? 4 : 2) || !heading.contains(known))
            continue;
        // What a heading is about stands at its end: 联系人电话 is a phone.
        constexpr int atEnd = 100;
        const int length = static_cast<int>(known.size()) * (latin ? 1 : 2);
        best = std::max(best, length + (heading.endsWith(known) ? atEnd : 0));
    }
    return best;
}

} // namespace

QStringList ColumnMapping::missing(ImportKind kind) const
{
    QStringList fields;
    for (const ImportField &field : fieldsOf(kind)) {
        if (field.required && columnOf(field.code) < 0)
            fields.append(field.code);
    }
    return fields;
}

ColumnMapping guessMapping(ImportKind kind, const QStringList &headings)
{
    const std::vector<ImportField> &fields = fieldsOf(kind);
    std::vector<std::tuple<int, int, int>> fits; // better ones first; then in the order of columns and fields
    for (int column = 0; column < headings.size(); ++column) {
        const QString heading = normalHeading(headings.at(column));
        for (size_t i = 0; i < fields.size(); ++i) {
            if (const int value = fit(heading, fields[i]); value > 0)
                fits.emplace_back(-value, column, static_cast<int>(i));
        }
    }
    std::sort(fits.begin(), fits.end());
    ColumnMapping mapping;
    QSet<int> used;
    for (const auto &[value, column, index] : fits) {
        const QString &code = fields[static_cast<size_t>(index)].code;
        if (used.contains(column) || mapping.columns.contains(code))
            continue;
        mapping.columns.insert(code, column);
        used.insert(column);
    }
    return mapping;
}

ColumnMapping mappingOf(const QMap<QString, QString> &headingOfField, const QStringList &headings)
{
    ColumnMapping mapping;
    for (auto wanted = headingOfField.begin(); wanted != headingOfField.end(); ++wanted) {
        const QString normal = normalHeading(wanted.value());
        for (int column = 0; column < headings.size(); ++column) {
            if (normalHeading(headings.at(column)) == normal && !mapping.columns.contains(wanted.key()))
                mapping.columns.insert(wanted.key(), column);
        }
    }
    return mapping;
}

QMap<QString, QString> headingsOf(const ColumnMapping &mapping, const QStringList &headings)
{
    QMap<QString, QString> kept;
    for (auto column = mapping.columns.begin(); column != mapping.columns.end(); ++column)
        kept.insert(column.key(), headings.value(column.value()));
    return kept;
}

} // namespace fairlead::desk
