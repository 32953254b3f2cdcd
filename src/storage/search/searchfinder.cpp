// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/searchfinder.h"

#include "storage/liststatement.h"
#include "storage/sql/query.h"
#include "storage/sql/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

/// The newest documents, read one after the other: what many documents have is found there sooner than by the index, which
/// would gather and sort all of them.
constexpr int readFirst = 2000;

constexpr const char *columns = "d.doc_no, d.kind, d.record_id, d.ticket_id, d.row_no, d.fields, d.text";

using Token = SearchWords::Token;

std::vector<Token> wholeTokens(const QStringList &tokens)
{
    std::vector<Token> whole;
    for (const QString &token : tokens)
        whole.push_back({token, false});
    return whole;
}

/// What the index is asked, in the database's own language. Tokens are letters and digits: none needs escaping.
QString matchOf(Dialect dialect, const std::vector<Token> &tokens)
{
    const bool sqlite = dialect == Dialect::Sqlite;
    QStringList terms;
    for (const Token &token : tokens) {
        if (sqlite)
            terms.append(u'"' + token.text + (token.prefix ? u"\" *"_s : u"\""_s));
        else
            terms.append(u'\'' + token.text + (token.prefix ? u"':*"_s : u"'"_s));
    }
    return terms.join(sqlite ? u" AND "_s : u" & "_s);
}

QByteArray wordName(qsizetype number)
{
    return QByteArrayLiteral("word") + QByteArray::number(number);
}

/// The condition that a document of alias d has each word.
QString verification(const Session &session, const SearchWords &words)
{
    const QString text = session.dialect() == Dialect::Sqlite ? u"coalesce(d.folded, d.text)"_s
                                                              : u"coalesce(d.folded, lower(d.text COLLATE \"C\"))"_s;
    QString condition;
    for (qsizetype i = 0; i < words.words().size(); ++i)
        condition += u" AND %1 LIKE :%2 ESCAPE '!'"_s.arg(text, QString::fromLatin1(wordName(i)));
    return condition;
}

void bindWords(Query &query, const SearchWords &words)
{
    for (qsizetype i = 0; i < words.words().size(); ++i)
        query.bind(wordName(i).constData(), likePattern(words.words().at(i)));
}

FoundRecord foundOf(const Row &row)
{
    FoundRecord found;
    found.docNo = row.integer(0);
    SearchRecord &record = found.record;
    record.kind = row.code<SearchKind>(1);
    record.id = row.id<RecordId>(2);
    record.ticketId = row.id<TicketId>(3);
    record.rowNo = row.optionalInteger(4).value_or(0);
    record.at = instantOfDocument(found.docNo);
    const QString fields = row.text(5);
    const QStringList lines = row.text(6).split(u'\n');
    for (qsizetype i = 0; i < qMin(lines.size(), fields.size()); ++i)
        record.texts.push_back({searchFieldOf(fields.at(i)), lines.at(i)});
    return found;
}

/// The statement that gives `what` of the documents with the tokens, newest first. `more`: further conditions on d.
QString tokenStatement(Dialect dialect, const QString &table, const QString &what, const QString &more)
{
    if (dialect == Dialect::Sqlite) {
        return u"SELECT %2 FROM %1_tokens f JOIN %1 d ON d.doc_no = f.rowid WHERE f.%1_tokens MATCH :match "
               "AND f.rowid < :before%3 ORDER BY f.rowid DESC LIMIT :most"_s.arg(table, what, more);
    }
    // Materialized: else the planner walks the primary key and asks each row.
    return u"WITH f AS MATERIALIZED (SELECT doc_no FROM %1 WHERE tokens @@ CAST(:match AS tsquery) "
           "AND doc_no < :before ORDER BY doc_no DESC) SELECT %2 FROM f JOIN %1 d ON d.doc_no = f.doc_no "
           "WHERE true%3 ORDER BY f.doc_no DESC LIMIT :most"_s.arg(table, what, more);
}

constexpr qint64 noBound = std::numeric_limits<qint64>::max();

} // namespace

SearchFinder::SearchFinder(Session &session) : m_session(session)
{
    // Inside a transaction, what it wrote is to be found.
    if (session.inTransaction())
        SearchIndex(session).flush();
}

std::vector<FoundRecord> SearchFinder::amongNewest(const QString &table, const SearchWords &words, int limit,
                                                   std::optional<qint64> before)
{
    const bool everything = words.tokens().empty();
    Query query(m_session,
                u"SELECT %2 FROM (SELECT * FROM %1 WHERE doc_no < :before ORDER BY doc_no DESC LIMIT :read_first) d "
                "WHERE true%3 ORDER BY d.doc_no DESC LIMIT :most"_s.arg(table, QLatin1String(columns),
                                                                        verification(m_session, words)));
    bindWords(query, words);
    query.bind("before", before.value_or(noBound))
        .bind("read_first", everything ? noBound : readFirst)
        .bind("most", limit);
    return query.rows<FoundRecord>(foundOf);
}

std::vector<FoundRecord> SearchFinder::newest(SearchArea area, const SearchWords &words, int limit,
                                              std::optional<qint64> before)
{
    if (words.isEmpty() || limit <= 0)
        return {};
    const QString table = tableOf(area);
    // SQLite's index gives whole tokens newest first by itself; beginnings it gathers, and PostgreSQL gathers everything.
    if (words.isShort() || words.tokens().empty() || m_session.dialect() == Dialect::Postgresql) {
        std::vector<FoundRecord> found = amongNewest(table, words, limit, before);
        if (static_cast<int>(found.size()) == limit || words.tokens().empty())
            return found;
    }
    Query query(m_session, tokenStatement(m_session.dialect(), table, QLatin1String(columns),
                                          words.isExact() ? QString() : verification(m_session, words)));
    if (!words.isExact())
        bindWords(query, words);
    query.bind("match", matchOf(m_session.dialect(), words.tokens()))
        .bind("before", before.value_or(noBound))
        .bind("most", limit);
    return query.rows<FoundRecord>(foundOf);
}

std::vector<FoundRecord> SearchFinder::newestWith(SearchArea area, const QStringList &tokens, int limit)
{
    if (tokens.isEmpty())
        return {};
    Query query(m_session, tokenStatement(m_session.dialect(), tableOf(area), QLatin1String(columns), QString()));
    query.bind("match", matchOf(m_session.dialect(), wholeTokens(tokens))).bind("before", noBound).bind("most", limit);
    return query.rows<FoundRecord>(foundOf);
}

std::vector<qint64> SearchFinder::numbersWith(SearchArea area, const QStringList &tokens, int limit)
{
    if (tokens.isEmpty())
        return {};
    const bool sqlite = m_session.dialect() == Dialect::Sqlite;
    Query query(m_session,
                (sqlite ? u"SELECT rowid FROM %1_tokens WHERE %1_tokens MATCH :match ORDER BY rowid DESC LIMIT :most"_s
                        : u"WITH f AS MATERIALIZED (SELECT doc_no FROM %1 WHERE tokens @@ CAST(:match AS tsquery)) "
                          "SELECT doc_no FROM f ORDER BY doc_no DESC LIMIT :most"_s)
                    .arg(tableOf(area)));
    query.bind("match", matchOf(m_session.dialect(), wholeTokens(tokens))).bind("most", limit);
    return query.rows<qint64>([](const Row &row) { return row.integer(0); });
}

std::vector<FoundRecord> SearchFinder::records(SearchArea area, const std::vector<qint64> &numbers)
{
    std::vector<FoundRecord> found;
    if (numbers.empty())
        return found;
    const QByteArray text =
        u"SELECT %2 FROM %1 d WHERE d.doc_no IN (%3)"_s.arg(tableOf(area), QLatin1String(columns), u"%1"_s).toUtf8();
    forEachByKeys(m_session, text.constData(), numbers, [&found](const Row &row) { found.push_back(foundOf(row)); });
    std::sort(found.begin(), found.end(), [](const FoundRecord &a, const FoundRecord &b) { return a.docNo > b.docNo; });
    found.erase(std::unique(found.begin(), found.end(),
                            [](const FoundRecord &a, const FoundRecord &b) { return a.docNo == b.docNo; }),
                found.end());
    return found;
}

SearchFinder::Condition SearchFinder::rowsOf(const Session &session, SearchKind kind, const QString &rowNo,
                                             const SearchWords &words)
{
    Condition condition;
    const QString table = tableOf(areaOf(kind));
    const bool sqlite = session.dialect() == Dialect::Sqlite;
    const bool usesIndex = !words.tokens().empty();
    QString from = u"SELECT d.row_no FROM %1 d WHERE true"_s.arg(table);
    if (usesIndex && sqlite)
        from = u"SELECT d.row_no FROM %1_tokens f JOIN %1 d ON d.doc_no = f.rowid WHERE f.%1_tokens MATCH :match"_s.arg(
            table);
    else if (usesIndex)
        from = u"SELECT d.row_no FROM %1 d WHERE d.tokens @@ CAST(:match AS tsquery)"_s.arg(table);
    if (usesIndex)
        condition.values.emplace_back("match", matchOf(session.dialect(), words.tokens()));
    if (!words.isExact()) {
        from += verification(session, words);
        for (qsizetype i = 0; i < words.words().size(); ++i)
            condition.values.emplace_back(wordName(i), likePattern(words.words().at(i)));
    }
    condition.text = u"%1 IN (%2 AND d.kind = '%3')"_s.arg(rowNo, from, codeOf(kind));
    return condition;
}

} // namespace fairlead::storage
