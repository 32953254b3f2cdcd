// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/searchtext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fairlead {

namespace {

constexpr int mostWords = 12;
constexpr int mostStarts = 3;
constexpr QChar startMark(0xE000); // for private use

/// A folded text that knows where its units come from.
struct Traced {
    QString text;
    std::vector<TextRange> sources; // per unit of `text`; empty: its own place

    [[nodiscard]] TextRange sourceOf(qsizetype unit) const
    {
        return sources.empty() ? TextRange{unit, unit + 1} : sources[static_cast<size_t>(unit)];
    }
};

/// What folding makes one character of, whatever stands beside it but a mark: ASCII, the common Han characters and their
/// punctuation, and ASCII in full width. Most texts have nothing else.
bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return code < 0x80 || (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3000 && code <= 0x3002) ||
           (code >= 0x3008 && code <= 0x3011) || (code >= 0xFF01 && code <= 0xFF5E);
}

QChar foldedPlain(QChar character)
{
    char16_t code = character.unicode();
    if (code >= 0xFF01)
        code = static_cast<char16_t>(code - 0xFEE0);
    if (code == 0x3000 || code < 0x20 || code == 0x7F)
        return u' ';
    return code >= u'A' && code <= u'Z' ? QChar(static_cast<char16_t>(code + 0x20)) : QChar(code);
}

/// The same text, folded character for character; false, with the text as it was, when that isn't all there is to it.
bool foldPlain(QString &text)
{
    if (!std::all_of(text.cbegin(), text.cend(), isPlain))
        return false;
    for (QChar &character : text)
        character = foldedPlain(character);
    return true;
}

QString foldedPart(const QString &part)
{
    QString folded = part.normalized(QString::NormalizationForm_KC).toLower().normalized(QString::NormalizationForm_KC);
    for (QChar &character : folded) {
        if (character.isSpace() || character.category() == QChar::Other_Control)
            character = u' ';
    }
    return folded;
}

/// Folds piece by piece, so that every unit can be led back to its source. Calls `add(QStringView, begin, end)`.
template <typename Add> void foldPieces(const QString &text, Add add)
{
    qsizetype at = 0;
    while (at < text.size()) {
        // A plain character that a mark may follow belongs to what follows.
        if (isPlain(text.at(at)) && (at + 1 == text.size() || isPlain(text.at(at + 1)))) {
            const QChar folded = foldedPlain(text.at(at));
            add(QStringView(&folded, 1), at, at + 1);
            ++at;
            continue;
        }
        // Up to where plain text begins again, in characters as people see them.
        qsizetype end = at + 1;
        while (end < text.size() && !isPlain(text.at(end)))
            ++end;
        const QString part = text.mid(at, end - at);
        QTextBoundaryFinder boundaries(QTextBoundaryFinder::Grapheme, part);
        qsizetype from = 0;
        for (qsizetype to = boundaries.toNextBoundary(); to > 0; to = boundaries.toNextBoundary()) {
            add(foldedPart(part.mid(from, to - from)), at + from, at + to);
            from = to;
        }
        at = end;
    }
}

Traced traced(const QString &text)
{
    Traced made;
    made.text = text;
    if (foldPlain(made.text))
        return made;
    made.text.clear();
    made.text.reserve(text.size());
    made.sources.reserve(static_cast<size_t>(text.size()));
    foldPieces(text, [&made](QStringView folded, qsizetype begin, qsizetype end) {
        made.text.append(folded);
        made.sources.insert(made.sources.end(), static_cast<size_t>(folded.size()), {begin, end});
    });
    return made;
}

enum class Class { Separator, Cjk, Alphanumeric };

Class classOf(char32_t character)
{
    if (character < 0x80)
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') ||
                       (character >= 'A' && character <= 'Z')
                   ? Class::Alphanumeric
                   : Class::Separator;
    if (character >= 0x4E00 && character <= 0x9FFF)
        return Class::Cjk;
    if (character == 0x30FC) // the long vowel of katakana, common to scripts
        return Class::Cjk;
    if (!QChar::isLetterOrNumber(character) && !QChar::isMark(character))
        return Class::Separator;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return Class::Cjk;
    default:
        return Class::Alphanumeric;
    }
}

/// A run of letters and digits of one class, and where its characters begin; a pair of surrogates is one character.
struct Run {
    Class kind = Class::Separator;
    QStringView text;
    std::vector<qsizetype> begins;

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(begins.size()); }
    [[nodiscard]] QStringView part(qsizetype from, qsizetype characters) const
    {
        const qsizetype begin = begins[static_cast<size_t>(from)];
        const qsizetype end = from + characters < size() ? begins[static_cast<size_t>(from + characters)] : text.size();
        return text.mid(begin, end - begin);
    }
};

/// Calls `use(const Run &)` for each run.
template <typename Use> void forEachRun(QStringView folded, Use use)
{
    Run run;
    qsizetype start = 0;
    const auto end = [&](qsizetype at) {
        if (run.kind != Class::Separator) {
            run.text = folded.mid(start, at - start);
            use(std::as_const(run));
        }
        run.begins.clear();
        start = at;
    };
    for (qsizetype at = 0; at < folded.size();) {
        const bool isPair =
            folded.at(at).isHighSurrogate() && at + 1 < folded.size() && folded.at(at + 1).isLowSurrogate();
        const char32_t code =
            isPair ? QChar::surrogateToUcs4(folded.at(at), folded.at(at + 1)) : char32_t(folded.at(at).unicode());
        const Class kind = classOf(code);
        if (kind != run.kind) {
            end(at);
            run.kind = kind;
        }
        run.begins.push_back(at - start);
        at += isPair ? 2 : 1;
    }
    end(folded.size());
}

qsizetype gramOf(Class kind)
{
    return kind == Class::Cjk ? 2 : 3;
}

/// `000`: in so many numbers that it selects nothing.
bool isOneCharacter(QStringView token)
{
    return std::all_of(token.begin(), token.end(), [&token](QChar character) { return character == token.front(); });
}

} // namespace

QString searchFolded(const QString &text)
{
    QString folded = text;
    if (foldPlain(folded))
        return folded;
    folded.clear();
    folded.reserve(text.size());
    foldPieces(text, [&folded](QStringView part, qsizetype, qsizetype) { folded.append(part); });
    return folded;
}

QStringList searchTokens(const QString &folded)
{
    std::vector<QStringView> tokens;
    forEachRun(folded, [&tokens](const Run &run) {
        const qsizetype gram = gramOf(run.kind);
        for (qsizetype from = 0; from + gram <= run.size(); ++from)
            tokens.push_back(run.part(from, gram));
        for (qsizetype tail = 1; tail < gram && tail <= run.size(); ++tail)
            tokens.push_back(run.part(run.size() - tail, tail));
    });
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    QStringList list;
    list.reserve(static_cast<qsizetype>(tokens.size()));
    for (const QStringView token : tokens)
        list.append(token.toString());
    return list;
}

QStringList searchStarts(const QString &folded)
{
    QStringList starts;
    QString start(startMark);
    forEachRun(folded, [&](const Run &run) {
        for (qsizetype from = 0; from < run.size() && starts.size() < mostStarts; ++from) {
            start.append(run.part(from, 1));
            starts.append(start);
        }
    });
    return starts;
}

SearchWords::SearchWords(const QString &typed)
{
    for (const QString &word : searchFolded(typed).split(u' ', Qt::SkipEmptyParts)) {
        if (m_words.size() < mostWords && !m_words.contains(word))
            m_words.append(word);
    }
    // What selects, what is in so many texts that it hardly does, what is a bit too short to be a token, and what is more so.
    std::array<std::vector<Token>, 4> byStrength;
    const auto add = [&byStrength](size_t strength, const Token &token) {
        std::vector<Token> &tokens = byStrength[strength];
        if (std::find(tokens.begin(), tokens.end(), token) == tokens.end())
            tokens.push_back(token);
    };
    for (const QString &word : m_words) {
        forEachRun(word, [&add](const Run &run) {
            const qsizetype gram = gramOf(run.kind);
            if (run.size() < gram)
                add(gram - run.size() == 1 ? 2 : 3, {run.text.toString(), true});
            for (qsizetype from = 0; from + gram <= run.size(); ++from) {
                const QStringView token = run.part(from, gram);
                add(run.kind == Class::Alphanumeric && isOneCharacter(token) ? 1 : 0, {token.toString(), false});
            }
        });
    }
    for (std::vector<Token> &tokens : byStrength) {
        if (m_tokens.empty())
            m_tokens = std::move(tokens);
    }
}

bool SearchWords::isExact() const
{
    return m_words.size() == 1 && m_tokens.size() == 1 && m_tokens.front().text == m_words.constFirst();
}

bool SearchWords::foundIn(const QString &folded) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&folded](const QString &word) { return folded.contains(word); });
}

std::vector<TextRange> SearchWords::rangesIn(const QString &text) const
{
    const Traced folded = traced(text);
    std::vector<TextRange> ranges;
    for (const QString &word : m_words) {
        for (qsizetype at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1))
            ranges.push_back({folded.sourceOf(at).begin, folded.sourceOf(at + word.size() - 1).end});
    }
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
    });
    std::vector<TextRange> joined;
    for (const TextRange &range : ranges) {
        if (!joined.empty() && range.begin <= joined.back().end)
            joined.back().end = std::max(joined.back().end, range.end);
        else
            joined.push_back(range);
    }
    return joined;
}

} // namespace fairlead
