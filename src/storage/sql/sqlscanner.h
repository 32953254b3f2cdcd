// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace fairlead::storage {

/// Walks over SQL text piece by piece. It knows no grammar, only where quotes, comments and `$$` bodies begin and end, so
/// that a semicolon or a colon inside them is not taken for one of the statement.
class SqlScanner {
public:
    enum class Piece {
        End,
        Space,       ///< white space
        Comment,     ///< `-- …` or `/* … */`
        Quoted,      ///< `'…'`, `"…"` or `$tag$ … $tag$`
        Word,        ///< a name, a keyword or a number
        Placeholder, ///< `:name`
        Semicolon,
        Symbol, ///< any other single character, and `::`
    };

    /// `sql` must live as long as the scanner.
    explicit SqlScanner(QStringView sql) : m_sql(sql) {}

    /// Goes to the next piece and says what it is.
    Piece next();
    /// The text of the piece that next() found; of a placeholder without the colon.
    [[nodiscard]] QStringView text() const { return m_text; }
    /// Where the piece begins and ends in the whole.
    [[nodiscard]] qsizetype start() const { return m_start; }
    [[nodiscard]] qsizetype end() const { return m_at; }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;
    Piece quoted(QChar quote);
    Piece lineComment();
    Piece blockComment();
    bool dollarBody();
    Piece take(Piece piece);

    QStringView m_sql;
    QStringView m_text;
    qsizetype m_start = 0;
    qsizetype m_at = 0;
};

/// The single statements of `sql`, without their semicolons; those that are nothing but comments are left out. The body
/// of a trigger (`CREATE TRIGGER … BEGIN …; …; END`) belongs to its statement.
QStringList splitStatements(const QString &sql);

/// The names of the placeholders in `sql`, each once, in the order of their first use.
QStringList placeholdersIn(const QString &sql);

} // namespace fairlead::storage
