// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/listconditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

/// One condition on its way into a statement; `number` tells its placeholders from those of others.
class Adding {
public:
    Adding(ListStatement &list, const ConditionColumn &column, int number)
        : m_list(list), m_column(column), m_name("condition" + QByteArray::number(number))
    {
    }

    void add(const ListCondition &condition)
    {
        switch (m_column.kind) {
        case ConditionColumn::Kind::Text:
            for (const QString &word : ListStatement::wordsOf(condition.text))
                where(m_list.contains(word, m_column.columns));
            break;
        case ConditionColumn::Kind::Code:
            addCodes(condition.codes);
            break;
        case ConditionColumn::Kind::Day:
            addDays(condition);
            break;
        case ConditionColumn::Kind::Moment:
            addMoments(condition);
            break;
        }
    }

private:
    void where(const QString &condition) { m_list.where(QString(m_column.within).replace(u"%1"_s, condition)); }

    /// Binds the value and gives its placeholder.
    QString placeholder(const SqlValue &value)
    {
        const QByteArray name = m_name + '_' + QByteArray::number(m_bound++);
        m_list.bind(name.constData(), value);
        return u':' + QString::fromLatin1(name);
    }

    void addCodes(const QStringList &codes)
    {
        if (codes.isEmpty())
            return;
        QStringList wanted;
        for (const QString &code : codes)
            wanted.append(placeholder(code));
        where(u"%1 IN (%2)"_s.arg(m_column.columns.front(), wanted.join(u", "_s)));
    }

    // Both ends in one piece: what stands in another table must be one row that fulfils both.
    void addDays(const ListCondition &condition)
    {
        QStringList ends;
        if (condition.from)
            ends.append(u"%1 >= %2"_s.arg(m_column.columns.front(), placeholder(*condition.from)));
        if (condition.until)
            ends.append(u"%1 <= %2"_s.arg(m_column.columns.front(), placeholder(*condition.until)));
        if (!ends.isEmpty())
            where(ends.join(u" AND "_s));
    }

    void addMoments(const ListCondition &condition)
    {
        QStringList ends;
        if (condition.from)
            ends.append(u"%1 >= %2"_s.arg(m_column.columns.front(), placeholder(startOfDay(*condition.from))));
        if (condition.until)
            ends.append(u"%1 < %2"_s.arg(m_column.columns.front(), placeholder(endOfDay(*condition.until))));
        if (!ends.isEmpty())
            where(ends.join(u" AND "_s));
    }

    ListStatement &m_list;
    const ConditionColumn &m_column;
    QByteArray m_name;
    int m_bound = 0;
};

} // namespace

void addConditions(ListStatement &list, const ListQuery &query, const std::vector<ConditionColumn> &columns)
{
    int number = 0;
    for (const ListCondition &condition : query.conditions) {
        if (condition.isEmpty())
            continue;
        const auto column = std::ranges::find_if(
            columns, [&](const ConditionColumn &known) { return condition.column == QLatin1String(known.code); });
        if (column == columns.end())
            list.where(u"1 = 0"_s);
        else
            Adding(list, *column, number++).add(condition);
    }
}

} // namespace fairlead::storage
