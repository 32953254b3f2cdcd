// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sheetwords.h"

#include "desk/import/columnmapping.h"
#include "desk/import/importwords.h"
#include "sheet/sheeterror.h"
#include "support/printers.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QSet>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::wording {

namespace {

/// What an export writes in one of the program's languages, an import has to understand.
class SheetLanguageTest : public ::testing::TestWithParam<const char *> {
protected:
    void SetUp() override
    {
        if (GetParam() != QByteArray("zh"))
            return;
        ASSERT_TRUE(m_translator.load(u":/i18n/fairlead_zh_CN.qm"_s));
        QCoreApplication::installTranslator(&m_translator);
    }

    template <typename E> void expectUnderstood()
    {
        for (const auto &[value, code] : EnumCodes<E>::table) {
            EXPECT_EQ(desk::fromWord<E>(label(value)), value) << label(value).toStdString();
            EXPECT_EQ(desk::fromWord<E>(QString::fromLatin1(code)), value) << code;
        }
    }

    QTranslator m_translator; // uninstalls itself
};

INSTANTIATE_TEST_SUITE_P(Languages, SheetLanguageTest, ::testing::Values("en", "zh"),
                         [](const auto &run) { return std::string(run.param); });

TEST_P(SheetLanguageTest, headingsOfExportsAreKnownAgain)
{
    for (const auto &[kind, code] : EnumCodes<desk::ImportKind>::table) {
        QStringList headings;
        QStringList fields;
        for (const desk::ImportField &field : desk::fieldsOf(kind)) {
            headings.append(columnHeading(kind, field.code));
            fields.append(field.code);
        }
        EXPECT_EQ(QSet<QString>(headings.begin(), headings.end()).size(), headings.size()) << code;
        // Those that only an export has, too: they must not be taken for something else.
        headings.append(
            {columnHeading(kind, u"verdict_covered"_s), columnHeading(kind, u"verdict_last_day"_s), reasonHeading()});
        const desk::ColumnMapping mapping = desk::guessMapping(kind, headings);
        for (qsizetype i = 0; i < fields.size(); ++i)
            EXPECT_EQ(mapping.columnOf(fields.at(i)), i) << code << ' ' << headings.at(i).toStdString();
        EXPECT_EQ(mapping.columns.size(), fields.size()) << code;
    }
}

TEST_P(SheetLanguageTest, wordsOfExportsAreUnderstood)
{
    expectUnderstood<PartyKind>();
    expectUnderstood<Role>();
    expectUnderstood<TicketKind>();
    expectUnderstood<TicketState>();
    expectUnderstood<Priority>();
    expectUnderstood<CallKind>();
    expectUnderstood<Channel>();
}

TEST_P(SheetLanguageTest, everyErrorHasASentence)
{
    QSet<QString> seen;
    for (const auto &[value, code] : EnumCodes<sheet::SheetErrorCode>::table) {
        const QString text = sentence(sheet::SheetError{value, {u"7"_s, u"8"_s}});
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
        EXPECT_FALSE(seen.contains(text)) << text.toStdString();
        seen.insert(text);
    }
    for (const char *code : {"error_cell", "unknown_word", "twice_in_file", "ended_before", "open_but_ended",
                             "ambiguous_day", "not_a_day", "year_missing", "day_missing", "required", "unknown"}) {
        desk::ImportTrouble trouble;
        trouble.field = u"delivered_on"_s;
        trouble.code = QString::fromLatin1(code);
        trouble.parameters = {u"1/7/2009"_s};
        const QString text = sentence(trouble);
        EXPECT_NE(text, trouble.code);
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
    }
}

TEST(ImportTroubleTest, isSaidWithItsPlace)
{
    desk::ImportTrouble trouble{5, 3, u"delivered_on"_s, u"twice_in_file"_s, {u"%2"_s}, {}};
    EXPECT_EQ(placedSentence(trouble, desk::ImportKind::Engine),
              u"Row 5, column D (Engine delivered on): The same stands in row %2 already: leave one out."_s);
    trouble.column = -1;
    EXPECT_EQ(placedSentence(trouble, desk::ImportKind::Ship),
              u"Row 5, Ship delivered on: The same stands in row %2 already: leave one out."_s);
    EXPECT_EQ(reasons({trouble, trouble}, desk::ImportKind::Ship).count(u'\n'), 1);
}

} // namespace

} // namespace fairlead::wording
