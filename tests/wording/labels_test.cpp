// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/labels.h"

#include "rules/proposals.h"

#include <gtest/gtest.h>

#include <set>

namespace fairlead::wording {
namespace {

/// Every value of an enum has a label, and no two have the same one.
template <typename E> class EnumLabelTest : public ::testing::Test {
};

using LabelledEnums =
    ::testing::Types<PartyKind, Role, TicketKind, TicketState, Priority, CallKind, Channel, GuidanceOutcome,
                     PreparationItem, DataBackup, SheetState, rules::SheetDayState, SignedHow, BreachSubject, FourDonts,
                     ComplaintSubject, FollowUpKind, FollowUpParty, Satisfaction, WarrantyBasis, EquipmentKind,
                     ModelMatch, ConditionState, Awaits, ProposalState, ProposalOrigin, DecisionVerdict, RecordKind,
                     rules::DeadlineKind, rules::DeadlineState, rules::Move, rules::ClauseState, rules::ClauseUnit>;
TYPED_TEST_SUITE(EnumLabelTest, LabelledEnums);

TYPED_TEST(EnumLabelTest, NamesEachValueDifferently)
{
    std::set<QString> seen;
    for (const auto &[value, code] : EnumCodes<TypeParam>::table) {
        const QString text = label(value);
        EXPECT_FALSE(text.trimmed().isEmpty()) << code;
        EXPECT_NE(text, QString::fromLatin1(code));
        EXPECT_TRUE(seen.insert(text).second) << code << " is called " << text.toStdString() << " like another";
    }
}

TEST(ConditionLabelTest, NamesEveryConditionOfTheRules)
{
    std::set<QString> seen;
    for (const auto &unit : EnumCodes<rules::ClauseUnit>::table) {
        for (const QString &name : rules::conditionsFor(unit.first)) {
            EXPECT_NE(conditionLabel(name), name) << name.toStdString();
            seen.insert(name);
        }
    }
    EXPECT_GE(seen.size(), 27U);
}

TEST(ConditionLabelTest, GivesAnUnknownNameBack)
{
    EXPECT_EQ(conditionLabel(QStringLiteral("late")), QStringLiteral("Arrived late"));
    EXPECT_EQ(conditionLabel(QStringLiteral("very_late")), QStringLiteral("very_late"));
    EXPECT_EQ(conditionLabel(QString()), QString());
}

struct CodeRow {
    const char *code;
    const char *text;
};

TEST(FieldLabelTest, NamesFieldsByTheirCode)
{
    const CodeRow rows[] = {
        {"accepted", "Accepted"},               // the table's first
        {"yuan", "Yuan"},                       // and last
        {"entry_at", "Entry time"},             // of a command
        {"planned_end_at", "Planned end"},      //
        {"verdict_last_day", "Warranty until"}, // of a record in the journal
        {"members[1]", "Other crew members"},   // of a list in a facts file
        {"signatories[2].name", "Name"},        //
        {"signatories[2].surname", "signatories[2].surname"},
        {"no_such_field", "no_such_field"},
        {"aaa", "aaa"},
        {"zzz", "zzz"},
        {"", ""},
    };
    for (const CodeRow &row : rows)
        EXPECT_EQ(fieldLabel(QString::fromLatin1(row.code)).toStdString(), row.text) << row.code;
}

TEST(ActionLabelTest, NamesCommands)
{
    EXPECT_EQ(actionLabel(QStringLiteral("log_call")), QStringLiteral("Call logged"));
    EXPECT_EQ(actionLabel(QStringLiteral("void_warranty")), QStringLiteral("Warranty made void"));
    EXPECT_EQ(actionLabel(QStringLiteral("abolish")), QStringLiteral("abolish"));
}

} // namespace
} // namespace fairlead::wording
