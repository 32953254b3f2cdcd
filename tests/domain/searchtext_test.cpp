// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/searchtext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead {

namespace {

QString tokensOf(const char *text)
{
    return searchTokens(searchFolded(QString::fromUtf8(text))).join(u' ');
}

QString sorted(const char *tokens)
{
    QStringList list = QString::fromUtf8(tokens).split(u' ', Qt::SkipEmptyParts);
    list.sort();
    return list.join(u' ');
}

TEST(SearchTokens, areBigramsOfChineseAndTrigramsOfTheRest)
{
    struct Case {
        const char *text;
        const char *tokens;
    };
    const Case cases[] = {
        {"", ""},
        {" /-. ", ""},
        {"油", "油"},
        {"漏油", "漏油 油"},
        {"增压器", "增压 压器 器"},
        {"增压器增压", "增压 压器 器增 压"},
        {"7", "7"},
        {"38", "38 8"},
        {"l27", "l27 27 7"},
        {"L27/38", "l27 27 7 38 8"},
        {"2700", "270 700 00 0"},
        {"000000", "000 00 0"},
        {"新海航18", "新海 海航 航 18 8"},
        {"泵p2坏", "泵 p2 2 坏"},
        {"漏油\n油泵", "漏油 油 油泵 泵"},
        {"ＭＡＮ", "man an n"},
        {"カート", "カー ート ト"},
        {"ｶﾞｽ", "ガス ス"},
        {"𠀀𠀁", "𠀀𠀁 𠀁"},
        {"Öl", "öl l"},
    };
    for (const Case &row : cases)
        EXPECT_EQ(tokensOf(row.text), sorted(row.tokens)) << row.text;
}

TEST(SearchFolded, makesLineBreaksSpacesAndFullWidthPlain)
{
    EXPECT_EQ(searchFolded(u"主机\n漏油\t３号　㎜ É\u0301"_s), u"主机 漏油 3号 mm é\u0301"_s);
    EXPECT_EQ(searchFolded(u"e\u0301"_s), u"é"_s);
    EXPECT_EQ(searchFolded(QString()), QString());
}

TEST(SearchWords, askForWhatSelects)
{
    struct Case {
        const char *typed;
        const char *tokens; // those that begin a token end in *
        bool exact;
    };
    const Case cases[] = {
        {"", "", false},
        {"   ", "", false},
        {"/", "", false},
        {"漏油", "漏油", true},
        {"油", "油*", true},
        {"增压器", "增压 压器", false},
        {"漏油 漏油", "漏油", true},
        {"漏油，", "漏油", false},
        {"L27", "l27", true},
        {"27", "27*", true},
        {"2700", "270 700", false},
        {"L27/38", "l27", false},
        {"增压器 L27/38", "增压 压器 l27", false},
        {"新海航 1", "新海 海航", false},
        {"油 泵", "油* 泵*", false},
        {"1 2", "1* 2*", false},
        {"000", "000", true},
        {"1 0000", "000", false},
        {"10001", "100 001", false},
        {"哈哈哈", "哈哈", false},
    };
    for (const Case &row : cases) {
        const SearchWords words(QString::fromUtf8(row.typed));
        QStringList tokens;
        for (const SearchWords::Token &token : words.tokens())
            tokens.append(token.text + (token.prefix ? u"*"_s : QString()));
        EXPECT_EQ(tokens.join(u' '), QString::fromUtf8(row.tokens)) << row.typed;
        EXPECT_EQ(words.isExact(), row.exact) << row.typed;
    }
}

TEST(SearchWords, lookAtTwelveWordsAtMost)
{
    QString typed;
    for (int i = 0; i < 20; ++i)
        typed += u" word%1"_s.arg(i);
    EXPECT_EQ(SearchWords(typed).words().size(), 12);
}

/// Whatever stands in a text is found by the tokens that are asked for.
TEST(SearchWords, findEveryPartOfAText)
{
    const QString text = u"2026-000123 增压器L27/38轴承异响，转速12500r/min 新海航18"_s;
    const QString folded = searchFolded(text);
    const QStringList tokens = searchTokens(folded);
    const auto has = [&tokens](const SearchWords::Token &wanted) {
        return std::any_of(tokens.begin(), tokens.end(), [&wanted](const QString &token) {
            return wanted.prefix ? token.startsWith(wanted.text) : token == wanted.text;
        });
    };
    int tried = 0;
    for (qsizetype from = 0; from < text.size(); ++from) {
        for (qsizetype size = 2; from + size <= text.size(); ++size) {
            const SearchWords words(text.mid(from, size));
            const auto &wanted = words.tokens();
            EXPECT_TRUE(std::all_of(wanted.begin(), wanted.end(), has)) << text.mid(from, size).toStdString();
            EXPECT_TRUE(words.foundIn(folded)) << text.mid(from, size).toStdString();
            ++tried;
        }
    }
    EXPECT_GT(tried, 500);
    EXPECT_FALSE(SearchWords(u"压器L28"_s).foundIn(folded));
}

TEST(SearchWords, sayWhereTheyStand)
{
    using Ranges = std::vector<TextRange>;
    EXPECT_EQ(SearchWords(u"漏油"_s).rangesIn(u"主机漏油，又漏油"_s), (Ranges{{2, 4}, {6, 8}}));
    EXPECT_EQ(SearchWords(u"l27/38 增压"_s).rangesIn(u"L27/38增压器"_s), (Ranges{{0, 8}}));
    EXPECT_EQ(SearchWords(u"27/38"_s).rangesIn(u"Ｌ２７／３８"_s), (Ranges{{1, 6}}));
    // One sign that becomes two letters is marked whole.
    EXPECT_EQ(SearchWords(u"m"_s).rangesIn(u"5㎜"_s), (Ranges{{1, 2}}));
    EXPECT_EQ(SearchWords(u"aa"_s).rangesIn(u"aaaa"_s), (Ranges{{0, 4}}));
    EXPECT_EQ(SearchWords(u"é"_s).rangesIn(u"caf\u0065\u0301s"_s), (Ranges{{3, 5}}));
    EXPECT_EQ(SearchWords(u"无"_s).rangesIn(u"漏油"_s), Ranges());
    EXPECT_EQ(SearchWords(u""_s).rangesIn(u"漏油"_s), Ranges());
    EXPECT_EQ(SearchWords(u"a"_s).rangesIn(QString()), Ranges());
}

} // namespace

} // namespace fairlead
