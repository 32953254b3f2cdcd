// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fairlead {

// What full-text search takes a text for, the same for both databases. A run of CJK characters becomes its bigrams, a run
// of other letters and digits its trigrams; what is too short for either at a run's end is a token of its own, too. So any
// part of a text long enough is made of tokens, and any shorter one begins some; whether they stand together, verification
// says. Not suffixes and prefixes, though they need fewer terms: a short prefix such as the year of a number takes a second
// to look up at a million texts, a trigram less than a millisecond.

/// `text` as search compares it: NFKC, lower case; line breaks, tabs and other control characters are spaces.
QString searchFolded(const QString &text);

/// The distinct tokens of a text that searchFolded() made; line breaks may part its fields. Sorted.
QStringList searchTokens(const QString &folded);

/// Tokens by which a folded text is found that begins with what somebody typed: its first, first two and first three letters
/// or digits, whatever stands between them, behind a mark that no text has.
QStringList searchStarts(const QString &folded);

/// From a place in a text to before another, in UTF-16 units.
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// What somebody searches: words, parted by spaces, of which each must occur.
class SearchWords {
public:
    struct Token {
        QString text;
        bool prefix = false; ///< begins a token of the text; else it is one

        friend bool operator==(const Token &, const Token &) = default;
    };

    SearchWords() = default;
    /// More than twelve words are not looked at: a pasted novel is no search.
    explicit SearchWords(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Folded, each once.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// What the index is asked for, all of it. What selects little is left out where anything else is asked for: pieces
    /// shorter than a token, and `000`. Empty for words of punctuation alone.
    [[nodiscard]] const std::vector<Token> &tokens() const { return m_tokens; }
    /// Whether whatever has the tokens has the words, so that nothing needs verification.
    [[nodiscard]] bool isExact() const;
    /// Whether no word has a whole token: one Chinese character, one or two letters or digits.
    [[nodiscard]] bool isShort() const { return !m_tokens.empty() && m_tokens.front().prefix; }
    /// Whether each word occurs in a text that searchFolded() made.
    [[nodiscard]] bool foundIn(const QString &folded) const;
    /// Where the words stand in a text as it is, in order, overlaps joined: for marking.
    [[nodiscard]] std::vector<TextRange> rangesIn(const QString &text) const;

private:
    QStringList m_words;
    std::vector<Token> m_tokens;
};

} // namespace fairlead
