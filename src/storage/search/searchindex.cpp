// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/searchindex.h"

#include "domain/search/searchtext.h"
#include "storage/search/searchrecords.h"
#include "storage/sql/query.h"
#include "storage/sql/session.h"

#include <array>
#include <deque>
#include <set>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

/// Rises with every change of searchFolded(), searchTokens(), or of the texts that SearchRecords gives.
constexpr int schemeVersion = 1;
/// Numbers of a minute's documents; what is more moves on to the next. Few, for the index keeps differences: with 65,536 a
/// minute it had twice the size.
constexpr qint64 documentsAMinute = 4;
/// PostgreSQL's advisory lock for writing the index: any number that nothing else of ours uses.
constexpr qint64 writersLock = 0x46414952'0002;
/// Pages of the full-text index that are merged with a write.
constexpr int mergedPages = 8;

struct Stored {
    qint64 docNo = 0;
    QString fields;
    QString text;
};

/// A record's texts as a document keeps them.
struct Document {
    QString fields;
    QString text;
    QString folded;
};

Document documentOf(const SearchRecord &record)
{
    Document document;
    for (const SearchText &text : record.texts) {
        if (!document.fields.isEmpty()) {
            document.text.append(u'\n');
            document.folded.append(u'\n');
        }
        document.fields.append(letterOf(text.field));
        document.text.append(text.text);
        document.folded.append(searchFolded(text.text));
    }
    return document;
}

QString foldedText(const QString &text)
{
    QStringList folded;
    for (const QString &line : text.split(u'\n'))
        folded.append(searchFolded(line));
    return folded.join(u'\n');
}

/// What `folded` says beyond what the databases do themselves: nothing where only the case of ASCII letters differs.
QString foldedColumn(const Document &document)
{
    QString plain = document.text;
    for (QChar &character : plain) {
        if (character < QChar(0x80))
            character = character.toLower();
    }
    return plain == document.folded ? QString() : document.folded;
}

/// A document's tokens, parted by spaces. Records of the registry are found by how they begin, too.
QString tokensOf(SearchKind kind, const QString &fields, const QString &folded)
{
    QStringList tokens = searchTokens(folded);
    if (areaOf(kind) == SearchArea::Registry) {
        const QStringList lines = folded.split(u'\n');
        for (qsizetype i = 0; i < qMin(lines.size(), fields.size()); ++i) {
            if (isOwnField(kind, searchFieldOf(fields.at(i))))
                tokens.append(searchStarts(lines.at(i)));
        }
        tokens.removeDuplicates();
    }
    return tokens.join(u' ');
}

qint64 slotOf(Instant at)
{
    // Before 1970 there was nothing; a document's number stays positive.
    return qMax<qint64>(at.msecs() / 60000, 1) * documentsAMinute;
}

/// What the writes of a transaction touched, in their order.
class Touched : public PutOffWork {
public:
    explicit Touched(Session &session) : m_session(session) {}

    void add(SearchKind kind, const RecordId &id)
    {
        if (m_paused > 0 || m_known.contains({kind, id}))
            return;
        m_known.insert({kind, id});
        m_records.emplace_back(kind, id);
    }
    void beforeCommit() override
    {
        if (m_records.empty())
            return;
        SearchIndex index(m_session);
        SearchRecords records(m_session);
        index.hold();
        std::array<bool, 3> written{};
        // What follows from a change stands in other records' texts too: they come after it.
        while (!m_records.empty()) {
            const auto [kind, id] = m_records.front();
            m_records.pop_front();
            m_known.erase({kind, id});
            const std::vector<SearchRecord> found = records.load(kind, SearchRecords::Selection::one(id));
            if (found.empty()) {
                index.remove(kind, id);
                continue;
            }
            const SearchIndex::Change change = index.put(found.front());
            if (!change.changed)
                continue;
            written[static_cast<size_t>(areaOf(kind))] = true;
            if (change.wasThere && (kind != SearchKind::Party || change.nameChanged)) {
                for (const auto &[other, otherId] : records.dependants(kind, id))
                    add(other, otherId);
            }
        }
        for (const SearchArea area : {SearchArea::Case, SearchArea::Measure, SearchArea::Registry}) {
            if (written[static_cast<size_t>(area)])
                index.merge(area);
        }
    }
    void takenBack() override
    {
        m_records.clear();
        m_known.clear();
    }

    int m_paused = 0;

private:
    Session &m_session;
    std::deque<std::pair<SearchKind, RecordId>> m_records;
    std::set<std::pair<SearchKind, RecordId>> m_known;
};

Touched &touchedOf(Session &session)
{
    // The index is the only one that puts work off.
    if (!session.putOffWork())
        session.setPutOffWork(std::make_unique<Touched>(session));
    return static_cast<Touched &>(*session.putOffWork());
}

} // namespace

SearchArea areaOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Ticket:
    case SearchKind::Call:
        return SearchArea::Case;
    case SearchKind::Measure:
        return SearchArea::Measure;
    default:
        return SearchArea::Registry;
    }
}

QString tableOf(SearchArea area)
{
    switch (area) {
    case SearchArea::Case:
        return u"search_case"_s;
    case SearchArea::Measure:
        return u"search_measure"_s;
    case SearchArea::Registry:
        return u"search_registry"_s;
    }
    Q_UNREACHABLE();
}

Instant instantOfDocument(qint64 docNo)
{
    return Instant::fromMsecs(docNo / documentsAMinute * 60000);
}

QChar letterOf(SearchField field)
{
    return QChar(static_cast<char16_t>(u'a' + static_cast<int>(field)));
}

SearchField searchFieldOf(QChar letter)
{
    return static_cast<SearchField>(letter.unicode() - u'a');
}

QString searchScheme()
{
    return u"%1/%2"_s.arg(schemeVersion).arg(static_cast<int>(QChar::currentUnicodeVersion()));
}

void SearchIndex::touch(SearchKind kind, const RecordId &id)
{
    if (id.isNull())
        return;
    Touched &touched = touchedOf(m_session);
    touched.add(kind, id);
    if (!m_session.inTransaction())
        touched.beforeCommit();
}

void SearchIndex::flush()
{
    touchedOf(m_session).beforeCommit();
}

void SearchIndex::hold()
{
    if (m_session.dialect() == Dialect::Postgresql && m_session.inTransaction()) {
        Query query(m_session, "SELECT 1 FROM (SELECT pg_advisory_xact_lock(:lock)) held");
        query.bind("lock", writersLock).any();
    }
}

SearchIndex::Change SearchIndex::put(const SearchRecord &record)
{
    if (record.texts.empty()) {
        remove(record.kind, record.id);
        return {};
    }
    const QString table = tableOf(areaOf(record.kind));
    const bool sqlite = m_session.dialect() == Dialect::Sqlite;
    const Document document = documentOf(record);
    Query look(m_session, u"SELECT doc_no, fields, text FROM %1 WHERE record_id = :id"_s.arg(table));
    look.bind("id", record.id);
    const auto stored = look.first<Stored>([](const Row &row) {
        return Stored{row.integer(0), row.text(1), row.text(2)};
    });
    if (stored && stored->text == document.text && stored->fields == document.fields)
        return {false, true, false};

    const QString tokens = tokensOf(record.kind, document.fields, document.folded);
    qint64 docNo = stored ? stored->docNo : 0;
    if (stored) {
        if (sqlite) {
            Query(m_session,
                  u"INSERT INTO %1_tokens (%1_tokens, rowid, tokens) VALUES ('delete', :doc_no, :tokens)"_s.arg(table))
                .bind("doc_no", docNo)
                .bind("tokens", tokensOf(record.kind, stored->fields, foldedText(stored->text)))
                .exec();
        }
        Query update(m_session,
                     u"UPDATE %1 SET fields = :fields, text = :text, folded = :folded%2 WHERE doc_no = :doc_no"_s.arg(
                         table, sqlite ? u""_s : u", tokens = array_to_tsvector(string_to_array(:tokens, ' '))"_s));
        update.bind("fields", document.fields)
            .bind("text", document.text)
            .bind("folded", foldedColumn(document))
            .bind("doc_no", docNo);
        if (!sqlite)
            update.bind("tokens", tokens);
        update.exec();
    } else {
        Query last(m_session, u"SELECT doc_no FROM %1 WHERE doc_no >= :least AND doc_no < :end "
                              "ORDER BY doc_no DESC LIMIT 1"_s.arg(table));
        // Wider with each step: an old ledger may come in with thousands of entries at one midnight.
        qint64 least = slotOf(record.at);
        for (qint64 width = documentsAMinute; docNo == 0; width *= 2) {
            last.bind("least", least).bind("end", least + width);
            const auto taken = last.first<qint64>([](const Row &row) { return row.integer(0); });
            if (!taken)
                docNo = least;
            else if (*taken + 1 < least + width)
                docNo = *taken + 1;
            least += width;
        }
        Query insert(m_session,
                     u"INSERT INTO %1 (doc_no, kind, record_id, ticket_id, row_no, fields, text, folded%2) VALUES "
                     "(:doc_no, :kind, :record_id, :ticket_id, :row_no, :fields, :text, :folded%3)"_s.arg(
                         table, sqlite ? u""_s : u", tokens"_s,
                         sqlite ? u""_s : u", array_to_tsvector(string_to_array(:tokens, ' '))"_s));
        insert.bind("doc_no", docNo)
            .bind("kind", record.kind)
            .bind("record_id", record.id)
            .bind("ticket_id", record.ticketId)
            .bind("row_no", record.rowNo == 0 ? std::optional<qint64>() : record.rowNo)
            .bind("fields", document.fields)
            .bind("text", document.text)
            .bind("folded", foldedColumn(document));
        if (!sqlite)
            insert.bind("tokens", tokens);
        insert.exec();
    }
    if (sqlite) {
        Query(m_session, u"INSERT INTO %1_tokens (rowid, tokens) VALUES (:doc_no, :tokens)"_s.arg(table))
            .bind("doc_no", docNo)
            .bind("tokens", tokens)
            .exec();
    }
    const bool renamed = stored && stored->text.section(u'\n', 0, 0) != document.text.section(u'\n', 0, 0);
    return {true, stored.has_value(), renamed};
}

void SearchIndex::remove(SearchKind kind, const RecordId &id)
{
    const QString table = tableOf(areaOf(kind));
    Query look(m_session, u"SELECT doc_no, fields, text FROM %1 WHERE record_id = :id"_s.arg(table));
    look.bind("id", id);
    const auto stored = look.first<Stored>([](const Row &row) {
        return Stored{row.integer(0), row.text(1), row.text(2)};
    });
    if (!stored)
        return;
    if (m_session.dialect() == Dialect::Sqlite) {
        Query(m_session,
              u"INSERT INTO %1_tokens (%1_tokens, rowid, tokens) VALUES ('delete', :doc_no, :tokens)"_s.arg(table))
            .bind("doc_no", stored->docNo)
            .bind("tokens", tokensOf(kind, stored->fields, foldedText(stored->text)))
            .exec();
    }
    Query(m_session, u"DELETE FROM %1 WHERE doc_no = :doc_no"_s.arg(table)).bind("doc_no", stored->docNo).exec();
}

void SearchIndex::merge(SearchArea area)
{
    if (m_session.dialect() == Dialect::Sqlite)
        Query(m_session, u"INSERT INTO %1_tokens (%1_tokens, rank) VALUES ('merge', :pages)"_s.arg(tableOf(area)))
            .bind("pages", mergedPages)
            .exec();
}

IndexLater::IndexLater(Session &session) : m_session(session)
{
    Query(session, "UPDATE search_state SET scheme = '', kind = '', row_no = 0 WHERE name = 'index'").exec();
    ++touchedOf(session).m_paused;
}

IndexLater::~IndexLater()
{
    --touchedOf(m_session).m_paused;
}

} // namespace fairlead::storage
