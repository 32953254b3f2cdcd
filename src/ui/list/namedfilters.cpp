// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/namedfilters.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QJsonValue toJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

std::optional<QDate> dayOf(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonObject toJson(const ListCondition &condition)
{
    return {{u"column"_s, condition.column},
            {u"text"_s, condition.text},
            {u"codes"_s, QJsonArray::fromStringList(condition.codes)},
            {u"from"_s, toJson(condition.from)},
            {u"until"_s, toJson(condition.until)}};
}

ListCondition conditionOf(const QJsonObject &object)
{
    ListCondition condition{.column = object.value("column"_L1).toString(),
                            .text = object.value("text"_L1).toString(),
                            .from = dayOf(object.value("from"_L1)),
                            .until = dayOf(object.value("until"_L1))};
    const QJsonArray codes = object.value("codes"_L1).toArray();
    for (const QJsonValue &code : codes)
        condition.codes.append(code.toString());
    return condition;
}

QJsonObject toJson(const NamedFilter &filter)
{
    QJsonArray conditions;
    for (const ListCondition &condition : filter.conditions)
        conditions.append(toJson(condition));
    return {{u"name"_s, filter.name},      {u"search"_s, filter.search},  {u"filter"_s, filter.filter},
            {u"conditions"_s, conditions}, {u"sort_by"_s, filter.sortBy}, {u"descending"_s, filter.descending}};
}

NamedFilter filterOf(const QJsonObject &object)
{
    NamedFilter filter{.name = object.value("name"_L1).toString(),
                       .search = object.value("search"_L1).toString(),
                       .filter = object.value("filter"_L1).toString(),
                       .sortBy = object.value("sort_by"_L1).toString(),
                       .descending = object.value("descending"_L1).toBool()};
    const QJsonArray conditions = object.value("conditions"_L1).toArray();
    for (const QJsonValue &condition : conditions)
        filter.conditions.push_back(conditionOf(condition.toObject()));
    return filter;
}

} // namespace

NamedFilters::NamedFilters(QSettings &settings, const QString &list)
    : m_settings(settings), m_key(u"lists/%1/named_filters"_s.arg(list))
{
    const QJsonArray stored = QJsonDocument::fromJson(m_settings.value(m_key).toString().toUtf8()).array();
    for (const QJsonValue &filter : stored) {
        // What somebody edited by hand must not bring a filter without a name.
        if (NamedFilter made = filterOf(filter.toObject()); !made.name.isEmpty())
            m_filters.push_back(std::move(made));
    }
}

std::optional<NamedFilter> NamedFilters::find(const QString &name) const
{
    const auto found = std::ranges::find(m_filters, name, &NamedFilter::name);
    return found == m_filters.end() ? std::nullopt : std::optional(*found);
}

void NamedFilters::put(const NamedFilter &filter)
{
    std::erase_if(m_filters, [&](const NamedFilter &other) { return other.name == filter.name; });
    m_filters.push_back(filter);
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::stable_sort(m_filters, [&collator](const NamedFilter &a, const NamedFilter &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    save();
}

bool NamedFilters::rename(const QString &from, const QString &to)
{
    std::optional<NamedFilter> filter = find(from);
    if (!filter || (from != to && find(to)))
        return false;
    std::erase_if(m_filters, [&](const NamedFilter &other) { return other.name == from; });
    filter->name = to;
    put(*filter);
    return true;
}

void NamedFilters::remove(const QString &name)
{
    std::erase_if(m_filters, [&](const NamedFilter &other) { return other.name == name; });
    save();
}

void NamedFilters::save()
{
    QJsonArray filters;
    for (const NamedFilter &filter : m_filters)
        filters.append(toJson(filter));
    m_settings.setValue(m_key, QString::fromUtf8(QJsonDocument(filters).toJson(QJsonDocument::Compact)));
}

} // namespace fairlead::ui
