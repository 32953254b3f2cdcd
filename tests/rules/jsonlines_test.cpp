// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/jsonlines.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace fairlead::rules {
namespace {

int lineOf(const QByteArray &json, const char *path)
{
    return JsonLines(json).lineOf(QString::fromUtf8(path));
}

TEST(JsonLines, KnowsWhereValuesStand)
{
    const QByteArray json = "{\n"                                // 1
                            "  \"title\": \"a\\\"}\\\\\",\n"     // 2: brackets and quotes inside a text
                            "  \"clauses\": [\n"                 // 3
                            "    { \"id\": \"A\", \"of\": [1,\n" // 4
                            "      2, {\"deep\": null}] },\n"    // 5
                            "    true, -1.5e3,\n"                // 6
                            "    \"\\u4e2d\"\n"                  // 7
                            "  ],\n"                             // 8
                            "  \"n\\u0061me\"\n"                 // 9
                            "    : 1 }\n";                       // 10
    struct Row {
        const char *path;
        int line;
    };
    const Row rows[] = {{"", 1},
                        {"title", 2},
                        {"clauses", 3},
                        {"clauses[0]", 4},
                        {"clauses[0].id", 4},
                        {"clauses[0].of[0]", 4},
                        {"clauses[0].of[1]", 5},
                        {"clauses[0].of[2].deep", 5},
                        {"clauses[1]", 6},
                        {"clauses[2]", 6},
                        {"clauses[3]", 7},
                        {"name", 9}};
    for (const Row &row : rows)
        EXPECT_EQ(lineOf(json, row.path), row.line) << row.path;
}

TEST(JsonLines, GivesTheHolderOfWhatIsMissing)
{
    const QByteArray json = "\n{ \"a\": 1,\n\"b\": [\n{ \"c\": 1 } ] }";
    EXPECT_EQ(lineOf(json, "unknown"), 2);
    EXPECT_EQ(lineOf(json, "b[0].unknown"), 4);
    EXPECT_EQ(lineOf(json, "b[7].unknown"), 3);
    EXPECT_EQ(lineOf(json, "].[.."), 2);
}

TEST(JsonLines, FindsRepeatedNames)
{
    const JsonLines lines(
        "{ \"a\": { \"x\": 1 },\n\"b\": { \"x\": 1 },\n\"a\": { \"x\": 2, \"x\": 3 },\n\"\": 1, \"\": 2 }");
    QStringList repeated;
    for (const JsonLines::Repeated &one : lines.repeated())
        repeated.append(QStringLiteral("%1:%2").arg(one.line).arg(one.path));
    EXPECT_EQ(repeated.join(QStringLiteral(" ")).toStdString(), "3:a 4:\"\"");
    EXPECT_EQ(lines.lineOf(QStringLiteral("a.x")), 1);
}

TEST(JsonLines, CountsLinesOfAnOffset)
{
    EXPECT_EQ(JsonLines::lineAt("a\nb\nc", 0), 1);
    EXPECT_EQ(JsonLines::lineAt("a\nb\nc", 2), 2);
    EXPECT_EQ(JsonLines::lineAt("a\nb\nc", 99), 3);
    EXPECT_EQ(JsonLines::lineAt("a\nb\nc", -1), 1);
}

TEST(JsonLines, ComesToAnEndWithAnything)
{
    const QByteArray cases[] = {"",
                                "{",
                                "]]]}}}",
                                "\"",
                                "\"\\",
                                "{\"a\"",
                                "{\"a\\",
                                "{\"\\u12\": 1}",
                                ",,,::",
                                "{]}[",
                                QByteArray("\0\1\xff\xfe", 4),
                                QByteArray(1'000'000, '['),
                                QByteArray("{\"a\":").repeated(200'000),
                                QByteArray("[{\"a\":[").repeated(100'000) + QByteArray("]}]").repeated(100'000)};
    for (const QByteArray &bytes : cases)
        EXPECT_GE(lineOf(bytes, "a[3].b"), 1);
}

TEST(JsonLines, ComesToAnEndWithEveryCutAndChangedDocument)
{
    const QByteArray json = "{\"a\": [1, {\"b\": \"c\\\"\"}],\n \"d\": {\"e\": [[]]}}";
    for (qsizetype i = 0; i < json.size(); ++i) {
        EXPECT_GE(lineOf(json.left(i), "a[1].b"), 1);
        for (const char byte : {'{', '}', '[', ']', '"', '\\', ',', '\n', 'x'}) {
            QByteArray changed = json;
            changed[i] = byte;
            EXPECT_GE(lineOf(changed, "a[1].b"), 1);
        }
    }
}

} // namespace
} // namespace fairlead::rules
