// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/liststatement.h"

#include "domain/search/searchtext.h"
#include "storage/search/searchfinder.h"
#include "storage/sql/transaction.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

/// More than anybody types; a pasted novel must not become a statement without end.
constexpr int mostWords = 12;

/// `column` so that LIKE takes ASCII letters in both cases for the same. SQLite's does already.
QString folded(const Session &session, const QString &column)
{
    return session.dialect() == Dialect::Sqlite ? column : u"lower("_s + column + u" COLLATE \"C\")"_s;
}

const std::array<QByteArray, fetchSize> &keyNames()
{
    static const std::array<QByteArray, fetchSize> names = [] {
        std::array<QByteArray, fetchSize> made;
        for (int i = 0; i < fetchSize; ++i)
            made[static_cast<size_t>(i)] = QByteArrayLiteral("key") + QByteArray::number(i);
        return made;
    }();
    return names;
}

} // namespace

ListStatement &ListStatement::join(const QString &joined)
{
    m_joins += joined;
    return *this;
}

ListStatement &ListStatement::where(const QString &condition)
{
    m_conditions.append(condition);
    return *this;
}

ListStatement &ListStatement::where(const QString &condition, const char *name, const SqlValue &value)
{
    m_conditions.append(condition);
    return bind(name, value);
}

ListStatement &ListStatement::bind(const char *name, const SqlValue &value)
{
    m_values.emplace_back(name, value);
    return *this;
}

QStringList ListStatement::wordsOf(const QString &search)
{
    // ASCII in lower case: that is the only folding which both databases do alike.
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty() && words.size() < mostWords && !words.contains(word))
            words.append(word);
        word.clear();
    };
    for (const QChar character : search) {
        if (character.isSpace() || character.category() == QChar::Other_Control)
            end();
        else
            word.append(character < QChar(0x80) ? character.toLower() : character);
    }
    end();
    return words;
}

QString ListStatement::contains(const QString &word, const QStringList &columns)
{
    const QByteArray name = QByteArrayLiteral("word") + QByteArray::number(m_words++);
    m_values.emplace_back(name, likePattern(word));
    QStringList found;
    for (const QString &column : columns)
        found.append(folded(m_session, column) + u" LIKE :"_s + QString::fromLatin1(name) + u" ESCAPE '!'"_s);
    return u'(' + found.join(u" OR "_s) + u')';
}

ListStatement &ListStatement::search(const QString &search, const QStringList &columns, const Related &related)
{
    for (const QString &word : wordsOf(search)) {
        QString condition = contains(word, columns);
        if (!related.rows.isEmpty())
            condition = u'(' + condition + u" OR EXISTS (SELECT 1 FROM "_s + related.rows + u" AND "_s +
                        contains(word, related.columns) + u"))"_s;
        m_conditions.append(condition);
    }
    return *this;
}

ListStatement &ListStatement::searchIndexed(const QString &search, SearchKind kind, const QString &rowNo)
{
    const SearchWords words(search);
    if (words.isEmpty())
        return *this;
    if (m_session.inTransaction())
        SearchIndex(m_session).flush();
    const SearchFinder::Condition condition = SearchFinder::rowsOf(m_session, kind, rowNo, words);
    for (const auto &[name, value] : condition.values)
        m_values.emplace_back(name, value);
    return where(condition.text);
}

ListStatement &ListStatement::activeOnly(const QString &column, const QString &filter)
{
    if (filter == "active"_L1)
        where(column + u" = 1"_s);
    else if (filter == "inactive"_L1)
        where(column + u" = 0"_s);
    return *this;
}

QString ListStatement::collated(const QString &expression) const
{
    return m_session.dialect() == Dialect::Sqlite ? expression : expression + u" COLLATE \"C\""_s;
}

ListStatement &ListStatement::orderBy(const QString &expression, bool descending)
{
    m_order.append(descending ? expression + u" DESC"_s : expression);
    return *this;
}

ListStatement &ListStatement::orderByText(const QString &expression, bool descending)
{
    return orderBy(collated(expression), descending);
}

ListStatement &ListStatement::orderByKnown(const QString &expression, bool descending)
{
    // As the first order an index can give it; behind another one it is sorted within equals anyway.
    if (m_order.isEmpty() && m_parts.size() == 1 && m_parts.front().order.isEmpty()) {
        Part known;
        known.conditions.append(expression + u" IS NOT NULL"_s);
        known.order.append(descending ? expression + u" DESC"_s : expression);
        Part unknown;
        unknown.conditions.append(expression + u" IS NULL"_s);
        m_parts = {std::move(known), std::move(unknown)};
    } else {
        m_order.append(expression + (descending ? u" DESC NULLS LAST"_s : u" NULLS LAST"_s));
    }
    return *this;
}

ListStatement &ListStatement::unknownFirst(const QString &column, bool descending)
{
    Part unknown;
    unknown.conditions.append(column + u" IS NULL"_s);
    Part known;
    known.conditions.append(column + u" IS NOT NULL"_s);
    m_parts = descending ? std::vector<Part>{known, unknown} : std::vector<Part>{unknown, known};
    return *this;
}

ListStatement &ListStatement::orderByKnownText(const QString &expression, bool descending)
{
    m_order.append(collated(expression) + (descending ? u" DESC NULLS LAST"_s : u" NULLS LAST"_s));
    return *this;
}

QStringList ListStatement::staffOrder(const QString &column) const
{
    // What stands before the last digits, then these digits by their number: the longer is the greater.
    const QString before = u"rtrim(%1, '0123456789')"_s.arg(column);
    const QString digits = u"ltrim(substr(%1, length(%2) + 1), '0')"_s.arg(column, before);
    return {collated(before), u"length(%1)"_s.arg(digits), collated(digits), collated(column)};
}

ListStatement &ListStatement::orderByStaffNo(const QString &column, bool descending)
{
    for (const QString &expression : staffOrder(column))
        orderBy(expression, descending);
    return *this;
}

ListStatement &ListStatement::orderByStaff(const QString &person, bool descending)
{
    if (m_with.isEmpty()) {
        m_with = u"WITH staff (id, place) AS MATERIALIZED (SELECT y.id, row_number() OVER (ORDER BY %1) "
                 "FROM employee y) "_s.arg(staffOrder(u"y.staff_no"_s).join(u", "_s));
        // CROSS JOIN has SQLite go through the rows by their index and look up the place.
        join(u" CROSS JOIN staff"_s).where(u"staff.id = "_s + person);
    }
    return orderBy(u"staff.place"_s, descending);
}

ListStatement &ListStatement::orderByCodes(const QString &column, QStringList codes, bool descending)
{
    if (!m_conditions.isEmpty()) {
        // Only some rows are wanted: they are found first, and sorted.
        QString place = u"CASE "_s + column;
        for (qsizetype i = 0; i < codes.size(); ++i)
            place += u" WHEN '%1' THEN %2"_s.arg(codes.at(i)).arg(i);
        return orderBy(place + u" END"_s, descending);
    }
    if (descending)
        std::reverse(codes.begin(), codes.end());
    m_parts.clear();
    for (const QString &code : codes) {
        Part part;
        part.conditions.append(u"%1 = '%2'"_s.arg(column, code));
        m_parts.push_back(std::move(part));
    }
    return *this;
}

ListStatement &ListStatement::orderByRelated(const Order &order, bool descending)
{
    Part related;
    // Looked up first, in their order. CROSS JOIN keeps SQLite to that; where only some rows are wanted, these are found
    // first and sorted, and it is free to choose.
    const bool all = m_conditions.isEmpty();
    related.before = order.rows + (all ? u" CROSS JOIN "_s : u", "_s);
    related.conditions.append(order.on);
    related.order.append(collated(order.by) + (descending ? u" DESC"_s : u""_s));
    m_parts = {std::move(related)};
    if (!order.unknown.isEmpty()) {
        Part none;
        none.conditions.append(order.unknown);
        m_parts.push_back(std::move(none));
    }
    return *this;
}

ListStatement &ListStatement::limit(int most)
{
    m_limit = most;
    return *this;
}

QString ListStatement::textOf(const Part &part) const
{
    QString text = m_with + u"SELECT "_s + m_key + u" FROM "_s + part.before + m_rows + m_joins;
    if (const QStringList conditions = part.conditions + m_conditions; !conditions.isEmpty())
        text += u" WHERE "_s + conditions.join(u" AND "_s);
    if (const QStringList order = part.order + m_order; !order.isEmpty())
        text += u" ORDER BY "_s + order.join(u", "_s);
    if (m_limit > 0)
        text += u" LIMIT "_s + QString::number(m_limit);
    return text;
}

void ListStatement::append(const Part &part, std::vector<RowKey> &keys)
{
    Query query(m_session, textOf(part));
    for (const auto &[name, value] : m_values)
        query.bind(name.constData(), value);
    std::vector<RowKey> found = query.integers();
    if (keys.empty())
        keys = std::move(found);
    else
        keys.insert(keys.end(), found.begin(), found.end());
}

std::vector<RowKey> ListStatement::keys()
{
    // All of them see one state of the database.
    std::optional<Transaction> reading;
    if (m_parts.size() > 1 && !m_session.inTransaction())
        reading.emplace(m_session, Transaction::Kind::Read);
    std::vector<RowKey> keys;
    for (const Part &part : m_parts) {
        append(part, keys);
        if (m_limit > 0 && keys.size() >= static_cast<size_t>(m_limit))
            break;
    }
    if (m_limit > 0 && keys.size() > static_cast<size_t>(m_limit))
        keys.resize(static_cast<size_t>(m_limit));
    return keys;
}

QString likePattern(const QString &word)
{
    QString pattern;
    for (const QChar character : word) {
        if (character == u'!' || character == u'%' || character == u'_')
            pattern.append(u'!');
        pattern.append(character);
    }
    return u'%' + pattern + u'%';
}

QString keyPlaceholders()
{
    static const QString placeholders = [] {
        QStringList names;
        for (const QByteArray &name : keyNames())
            names.append(u':' + QString::fromLatin1(name));
        return names.join(u", "_s);
    }();
    return placeholders;
}

const char *keyName(int index)
{
    return keyNames()[static_cast<size_t>(index)].constData();
}

} // namespace fairlead::storage
