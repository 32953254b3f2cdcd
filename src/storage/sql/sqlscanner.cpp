// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sqlscanner.h"

namespace fairlead::storage {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

bool is(QStringView word, const char *keyword)
{
    return word.compare(QLatin1String(keyword), Qt::CaseInsensitive) == 0;
}

} // namespace

QChar SqlScanner::peek(qsizetype ahead) const
{
    return m_at + ahead < m_sql.size() ? m_sql.at(m_at + ahead) : QChar();
}

SqlScanner::Piece SqlScanner::take(Piece piece)
{
    m_text = m_sql.mid(m_start, m_at - m_start);
    return piece;
}

SqlScanner::Piece SqlScanner::next()
{
    m_start = m_at;
    if (m_at >= m_sql.size())
        return take(Piece::End);

    const QChar c = peek();
    if (c.isSpace()) {
        while (m_at < m_sql.size() && peek().isSpace())
            ++m_at;
        return take(Piece::Space);
    }
    if (c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`'))
        return quoted(c);
    if (c == QLatin1Char('-') && peek(1) == QLatin1Char('-'))
        return lineComment();
    if (c == QLatin1Char('/') && peek(1) == QLatin1Char('*'))
        return blockComment();
    if (c == QLatin1Char('$') && dollarBody())
        return take(Piece::Quoted);
    if (isWordCharacter(c)) {
        // A `$` may stand inside a name; it begins no body there.
        while (m_at < m_sql.size() && (isWordCharacter(peek()) || peek() == QLatin1Char('$')))
            ++m_at;
        return take(Piece::Word);
    }
    if (c == QLatin1Char(':') && peek(1) == QLatin1Char(':')) {
        m_at += 2;
        return take(Piece::Symbol);
    }
    ++m_at;
    if (c == QLatin1Char(':') && isWordCharacter(peek())) {
        while (m_at < m_sql.size() && isWordCharacter(peek()))
            ++m_at;
        take(Piece::Placeholder);
        m_text = m_text.mid(1);
        return Piece::Placeholder;
    }
    return take(c == QLatin1Char(';') ? Piece::Semicolon : Piece::Symbol);
}

SqlScanner::Piece SqlScanner::quoted(QChar quote)
{
    ++m_at;
    while (m_at < m_sql.size()) {
        if (peek() != quote) {
            ++m_at;
        } else if (peek(1) == quote) {
            m_at += 2; // doubled: a quote as such
        } else {
            ++m_at;
            break;
        }
    }
    return take(Piece::Quoted);
}

SqlScanner::Piece SqlScanner::lineComment()
{
    while (m_at < m_sql.size() && peek() != QLatin1Char('\n'))
        ++m_at;
    return take(Piece::Comment);
}

SqlScanner::Piece SqlScanner::blockComment()
{
    const qsizetype end = m_sql.indexOf(QLatin1String("*/"), m_at + 2);
    m_at = end < 0 ? m_sql.size() : end + 2;
    return take(Piece::Comment);
}

bool SqlScanner::dollarBody()
{
    qsizetype tagEnd = m_at + 1;
    while (tagEnd < m_sql.size() && isWordCharacter(m_sql.at(tagEnd)))
        ++tagEnd;
    // `$1` is a parameter: a tag does not begin with a digit.
    if (tagEnd >= m_sql.size() || m_sql.at(tagEnd) != QLatin1Char('$') || m_sql.at(m_at + 1).isDigit())
        return false;
    const QStringView tag = m_sql.mid(m_at, tagEnd + 1 - m_at);
    const qsizetype end = m_sql.indexOf(tag, tagEnd + 1);
    m_at = end < 0 ? m_sql.size() : end + tag.size();
    return true;
}

QStringList splitStatements(const QString &sql)
{
    QStringList statements;
    SqlScanner scanner(sql);
    qsizetype start = 0;
    int words = 0;       // of this statement, as far as it takes to see what it is
    bool create = false; // begins with CREATE
    bool trigger = false;
    int depth = 0; // BEGIN and CASE of a trigger's body that are still open
    bool hasContent = false;

    const auto closeStatement = [&](qsizetype end) {
        if (hasContent)
            statements.append(sql.mid(start, end - start).trimmed());
        start = scanner.end();
        words = 0;
        create = trigger = hasContent = false;
        depth = 0;
    };

    while (true) {
        const SqlScanner::Piece piece = scanner.next();
        if (piece == SqlScanner::Piece::End)
            break;
        if (piece == SqlScanner::Piece::Space || piece == SqlScanner::Piece::Comment)
            continue;
        if (piece == SqlScanner::Piece::Semicolon) {
            if (depth == 0)
                closeStatement(scanner.start());
            continue;
        }
        hasContent = true;
        if (piece != SqlScanner::Piece::Word)
            continue;
        const QStringView word = scanner.text();
        ++words;
        if (words == 1)
            create = is(word, "CREATE");
        else if (create && words <= 4 && is(word, "TRIGGER")) // CREATE [OR REPLACE] [TEMP] TRIGGER
            trigger = true;
        else if (trigger && (is(word, "BEGIN") || is(word, "CASE")))
            ++depth;
        else if (depth > 0 && is(word, "END"))
            --depth;
    }
    closeStatement(sql.size());
    return statements;
}

QStringList placeholdersIn(const QString &sql)
{
    QStringList names;
    SqlScanner scanner(sql);
    for (SqlScanner::Piece piece = scanner.next(); piece != SqlScanner::Piece::End; piece = scanner.next()) {
        if (piece == SqlScanner::Piece::Placeholder && !names.contains(scanner.text()))
            names.append(scanner.text().toString());
    }
    return names;
}

} // namespace fairlead::storage
