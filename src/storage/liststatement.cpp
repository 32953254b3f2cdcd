// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/liststatement.h"

#include "domain/search/searchtext.h"
#include "storage/search/searchfinder.h"

#include <array>

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

ListStatement &ListStatement::orderBy(const QString &expression, bool descending)
{
    m_order.append(expression + (descending ? u" DESC NULLS LAST"_s : u" ASC NULLS LAST"_s));
    return *this;
}

ListStatement &ListStatement::orderByText(const QString &expression, bool descending)
{
    const bool sqlite = m_session.dialect() == Dialect::Sqlite;
    return orderBy(sqlite ? expression : expression + u" COLLATE \"C\""_s, descending);
}

std::vector<RowKey> ListStatement::keys()
{
    QString text = m_text;
    if (!m_conditions.isEmpty())
        text += u" WHERE "_s + m_conditions.join(u" AND "_s);
    if (!m_order.isEmpty())
        text += u" ORDER BY "_s + m_order.join(u", "_s);
    Query query(m_session, text);
    for (const auto &[name, value] : m_values)
        query.bind(name.constData(), value);
    std::vector<RowKey> keys;
    query.forEach([&keys](const Row &row) { keys.push_back(row.integer(0)); });
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
