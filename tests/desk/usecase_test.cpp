// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/usecase.h"

#include "desk/fields.h"
#include "desk/registrydesk.h"
#include "storage/journalrepository.h"
#include "storage/partyrepository.h"
#include "storage/sql/transaction.h"
#include "support/casebuilder.h"
#include "support/desk/deskfixture.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

class UseCaseTest : public test::DeskFixture {
protected:
    /// Adds a party the way that a desk does, but leaves the end to the test.
    static PartyId addParty(UseCase &useCase, const QString &name)
    {
        Party party;
        party.id = useCase.newId<PartyId>();
        party.name = name;
        storage::PartyRepository(useCase.office().session).insert(party);
        useCase.created(RecordKind::Party, party.id, {}, fieldsOf(party));
        return party.id;
    }
};
FAIRLEAD_ON_BOTH_DATABASES(UseCaseTest);

TEST_P(UseCaseTest, staysWrittenOnlyWhenFinished)
{
    const auto before = contents();
    {
        UseCase useCase(office(), "add_party", by(manager));
        addParty(useCase, u"未完成"_s);
    }
    EXPECT_EQ(contents(), before);
    UseCase useCase(office(), "add_party", by(manager));
    const PartyId party = addParty(useCase, u"完成"_s);
    useCase.finish();
    EXPECT_TRUE(storage::PartyRepository(session()).load(party));
    EXPECT_EQ(journalOf(party), QStringList{u"add_party"_s});
}

TEST_P(UseCaseTest, asksForAnActivePerson)
{
    EXPECT_EQ(test::said(UseCase(office(), "x", by(EmployeeId())).violations()), u"by required"_s);
    const auto stranger = test::idOf<EmployeeId>(u"stranger"_s);
    EXPECT_EQ(test::said(UseCase(office(), "x", by(stranger)).violations()), u"by unknown "_s + stranger.toString());
    test::done(RegistryDesk(office()).changeEmployee({wu, 0, {u"2002"_s, u"吴涛"_s, {Role::Engineer}, {}}, false},
                                                     by(manager)));
    EXPECT_EQ(test::said(UseCase(office(), "x", by(wu)).violations()), u"by inactive 吴涛"_s);
    EXPECT_TRUE(UseCase(office(), "x", by(EmployeeId()), UseCase::Actor::Program).isClean());
    EXPECT_EQ(test::said(UseCase(office(), "x", by(EmployeeId()), UseCase::Actor::PersonOrNobodyYet).violations()),
              u"by required"_s);
}

TEST_P(UseCaseTest, readsTheClockOnceAndKnowsBothTimes)
{
    itIs("2026-05-04 10:00");
    UseCase useCase(office(), "x", {manager, test::at("2026-05-04 09:30"), {}});
    itIs("2026-05-04 11:00");
    EXPECT_EQ(useCase.entry().happenedAt, test::at("2026-05-04 09:30"));
    EXPECT_EQ(useCase.entry().enteredAt, test::at("2026-05-04 10:00"));
    EXPECT_EQ(useCase.entry().enteredBy, manager);
}

TEST_P(UseCaseTest, takesNoFactFromTheFuture)
{
    itIs("2026-05-04 10:00");
    EXPECT_TRUE(UseCase(office(), "x", {manager, test::at("2026-05-04 10:01"), {}}).isClean());
    EXPECT_EQ(test::said(UseCase(office(), "x", {manager, test::at("2026-05-04 10:01:01"), {}}).violations()),
              u"at in_the_future"_s);
}

TEST_P(UseCaseTest, refusesACommandThatWasSavedBefore)
{
    Act act = by(manager);
    act.commandId = test::idOf<CommandId>(u"once"_s);
    RegistryDesk registry(office());
    test::done(registry.addParty({u"一次"_s, PartyKind::Other}, act));
    const auto before = contents();
    EXPECT_EQ(test::said(registry.addParty({u"两次"_s, PartyKind::Other}, act)),
              u"command_id already_done "_s + act.commandId.toString());
    EXPECT_EQ(contents(), before);
}

TEST_P(UseCaseTest, checksTextsWhole)
{
    struct TextRow {
        const char *name;
        QString given;
        QString kept;
        QString said;
    };
    const TextRow rows[] = {
        {"trimmed", u"  主机 \n"_s, u"主机"_s, {}},
        {"null becomes empty", QString(), u""_s, {}},
        {"line breaks and tabs stay", u"一\r\n二\t三"_s, u"一\n二\t三"_s, {}},
        {"as long as may be", QString(10, u'字'), QString(10, u'字'), {}},
        {"too long", QString(11, u'字'), QString(11, u'字'), u"f too_long 10"_s},
        {"a control character", u"a\u0007b"_s, u"a\u0007b"_s, u"f invalid_text"_s},
        {"a NUL", u"a"_s + QChar(0) + u"b"_s, u"a"_s + QChar(0) + u"b"_s, u"f invalid_text"_s},
        {"a lone high surrogate", u"a"_s + QChar(0xd83d), u"a"_s + QChar(0xd83d), u"f invalid_text"_s},
        {"a lone low surrogate", QChar(0xde00) + u"a"_s, QChar(0xde00) + u"a"_s, u"f invalid_text"_s},
        {"a character beyond the first plane", u"\U0001F6A2"_s, u"\U0001F6A2"_s, {}},
        {"markup is text", u"<b>x</b>'; --"_s, u"<b>x</b>'; --"_s, {}},
    };
    for (const TextRow &row : rows) {
        SCOPED_TRACE(row.name);
        UseCase useCase(office(), "x", by(manager));
        const QString kept = useCase.text(u"f"_s, row.given, 10 + (row.given.contains(u'<') ? 10 : 0));
        EXPECT_EQ(kept, row.kept);
        EXPECT_FALSE(kept.isNull());
        EXPECT_EQ(test::said(useCase.violations()), row.said.isNull() ? u""_s : row.said);
    }
    UseCase useCase(office(), "x", by(manager));
    useCase.requiredText(u"a"_s, u" \n "_s);
    useCase.line(u"b"_s, u"一\n二"_s);
    useCase.requiredLine(u"c"_s, {});
    EXPECT_EQ(test::said(useCase.violations()), u"a required; b invalid_text; c required"_s);
}

TEST_P(UseCaseTest, journalsWhatDiffersAndNothingElse)
{
    UseCase useCase(office(), "change_party", by(manager, "2026-05-04 10:00"));
    const Party before{owner, 1, u"远洋海运"_s, PartyKind::ShipOwner, true};
    Party after = before;
    after.name = u"远洋海运集团"_s;
    useCase.changed(RecordKind::Party, owner, {}, fieldsOf(before), fieldsOf(before));
    useCase.changed(RecordKind::Party, owner, {}, fieldsOf(before), fieldsOf(after));
    useCase.finish();
    const auto rows = storage::JournalRepository(session()).ofRecord(RecordId(owner.uuid()));
    ASSERT_EQ(rows.size(), 2U); // the first is the owner's own beginning
    EXPECT_EQ(rows.back().action, u"change_party"_s);
    EXPECT_EQ(rows.back().actorId, manager);
    EXPECT_EQ(rows.back().happenedAt, test::at("2026-05-04 10:00"));
    EXPECT_EQ(rows.back().change, (QJsonObject{{u"name"_s, QJsonArray{u"远洋海运"_s, u"远洋海运集团"_s}}}));
}

TEST_P(UseCaseTest, joinsABatch)
{
    RegistryDesk registry(office());
    const auto before = contents();
    {
        storage::Transaction batch(session());
        test::done(registry.addParty({u"甲"_s, PartyKind::Other}, by(manager)));
        EXPECT_FALSE(registry.addParty({u"甲"_s, PartyKind::Other}, by(manager)).ok());
        test::done(registry.addParty({u"乙"_s, PartyKind::Other}, by(manager)));
    }
    EXPECT_EQ(contents(), before);
    {
        storage::Transaction batch(session());
        test::done(registry.addParty({u"甲"_s, PartyKind::Other}, by(manager)));
        test::done(registry.addParty({u"乙"_s, PartyKind::Other}, by(manager)));
        batch.commit();
    }
    EXPECT_TRUE(storage::PartyRepository(session()).byName(u"乙"_s));
}

} // namespace

} // namespace fairlead::desk
