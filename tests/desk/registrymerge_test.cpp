// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/duplicatesdesk.h"
#include "desk/followupdesk.h"
#include "desk/intakedesk.h"
#include "desk/mergedesk.h"
#include "desk/registrydesk.h"
#include "storage/enginerepository.h"
#include "storage/followuprepository.h"
#include "storage/journalrepository.h"
#include "storage/matchkeys.h"
#include "storage/partyrepository.h"
#include "storage/recordreferences.h"
#include "storage/shiprepository.h"
#include "storage/sql/query.h"
#include "storage/ticketrepository.h"
#include "support/casebuilder.h"
#include "support/desk/deskfixture.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

class RegistryMergeTest : public test::DeskFixture {
protected:
    RegistryDesk registry() { return RegistryDesk(office()); }
    MergeDesk merging() { return MergeDesk(office()); }
    DuplicatesDesk duplicates() { return DuplicatesDesk(office()); }
    PartyId addParty(const QString &name, PartyKind kind = PartyKind::ShipOwner)
    {
        return test::done(registry().addParty({name, kind}, by(manager)));
    }
    EngineId addEngine(const QString &serialNo, const std::optional<QDate> &delivered)
    {
        AddEngine added;
        added.model = u"6L23/30"_s;
        added.serialNo = serialNo;
        added.ship = ship;
        added.dates.deliveredOn = delivered;
        return test::done(registry().addEngine(added, by(manager)));
    }
    TicketId callAbout(const EngineId &about)
    {
        LogCall call;
        call.engine = about;
        call.text = u"漏油"_s;
        call.callerName = u"王"_s;
        return test::done(IntakeDesk(office()).logCall(call, by(receiver))).ticket;
    }
    Party party(const PartyId &id) { return storage::PartyRepository(session()).load(id).value(); }
    Ship shipOf(const ShipId &id) { return storage::ShipRepository(session()).load(id).value(); }
    Engine engineOf(const EngineId &id) { return storage::EngineRepository(session()).load(id).value(); }
    std::vector<PartyRow> partiesFound(const QString &words)
    {
        ListQuery query;
        query.search = words;
        return registry().partyRows(registry().partyKeys(query));
    }
};
FAIRLEAD_ON_BOTH_DATABASES(RegistryMergeTest);

QStringList namesOf(const std::vector<Likeness> &alike)
{
    QStringList names;
    for (const Likeness &likeness : alike)
        names.append(likeness.name);
    return names;
}

TEST_P(RegistryMergeTest, findsWhatMayBeTheSameWhileItIsTyped)
{
    const PartyId there = addParty(u"海丰航运有限公司"_s);
    EXPECT_EQ(namesOf(duplicates().likeParty(u" 海丰 航运（有限责任公司）"_s, {})), QStringList(u"海丰航运有限公司"_s));
    EXPECT_TRUE(duplicates().likeParty(u"海丰航运有限公司"_s, there).empty()) << "the record itself";
    EXPECT_TRUE(duplicates().likeParty(u"海丰"_s, {}).empty());
    EXPECT_TRUE(duplicates().likeParty(u"—"_s, {}).empty());

    Ship typed;
    typed.name = u"新 海航"_s;
    EXPECT_EQ(namesOf(duplicates().likeShip(typed)), QStringList(u"新海航"_s));
    typed.name = u"别的船"_s;
    EXPECT_TRUE(duplicates().likeShip(typed).empty());
    typed.imoNo = u"9074729"_s;
    EXPECT_EQ(namesOf(duplicates().likeShip(typed)), QStringList(u"新海航"_s)) << "by the IMO number alone";

    const QString name = u"王船长"_s;
    EXPECT_EQ(namesOf(duplicates().likeContact(owner, u"王 船长"_s, {})), QStringList(name));
    EXPECT_TRUE(duplicates().likeContact(there, name, {}).empty()) << "of another party";
    EXPECT_EQ(duplicates().likeEmployee(u"陈 国栋"_s, {}).size(), 1U);
}

TEST_P(RegistryMergeTest, refusesASerialNumberThatIsOnlyWrittenOtherwise)
{
    addEngine(u"AB-1"_s, {});
    AddEngine again;
    again.model = u"6L23/30"_s;
    for (const QString &written : {u"ab1"_s, u"ＡＢ 1"_s, u"AB-1"_s, u"a_b/1"_s}) {
        again.serialNo = written;
        EXPECT_EQ(test::said(registry().addEngine(again, by(manager))), u"serial_no duplicate AB-1"_s)
            << written.toStdString();
    }
    EXPECT_EQ(namesOf(duplicates().likeEngine(u"ab1"_s, {})), QStringList(u"AB-1"_s));
    again.serialNo = u"AB-2"_s;
    test::done(registry().addEngine(again, by(manager)));
}

TEST_P(RegistryMergeTest, listsRecordsFromBeforeThereWereKeys)
{
    addParty(u"海丰航运有限公司"_s);
    addParty(u"海丰航运 有限责任公司"_s);
    addEngine(u"K1"_s, {});
    const EngineId twin = addEngine(u"K9"_s, {});
    storage::Query(session(), "UPDATE engine SET serial_no = 'k-1', serial_key = '' WHERE id = :id")
        .bind("id", twin)
        .exec();
    storage::Query(session(), "UPDATE party SET name_key = ''").exec();
    storage::makeMatchKeys(session());
    const std::vector<std::vector<Likeness>> groups = duplicates().possibleDuplicates();
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].size(), 2U);
    EXPECT_EQ(groups[0][0].name, u"海丰航运有限公司"_s) << "the oldest first";
    EXPECT_EQ(groups[1][1].name, u"k-1"_s);
    // An engine that is there twice can be changed all the same until the two are merged.
    Engine stored = engineOf(twin);
    ChangeEngine change{
        twin, stored.version, {u"8L23/30"_s, stored.serialNo, stored.shipId, stored.dates, {}}, {}, true};
    test::done(registry().changeEngine(change, by(manager)));
}

TEST_P(RegistryMergeTest, movesAllThatHangsOnAParty)
{
    const PartyId twin = addParty(u"远洋 海运公司"_s, PartyKind::Other);
    const ContactId engineer = test::done(registry().addContact({twin, u"李轮机长"_s, {u"139"_s}}, by(manager)));
    const ShipId other = test::done(registry().addShip({u"远洋二号"_s, {}, {}, twin, twin, {}}, by(manager)));
    test::done(FollowUpDesk(office()).recordShipDelivery({other, QDate(2026, 4, 20), {}}, by(agent)));

    MergeParties command;
    command.keep = owner;
    command.merged = twin;
    const MergePreview preview = test::done(merging().previewParties(command));
    EXPECT_EQ(preview.mergedName, u"远洋 海运公司"_s);
    QStringList moves;
    for (const MergePreview::Move &move : preview.moves)
        moves.append(u"%1 %2"_s.arg(move.column).arg(move.count));
    EXPECT_EQ(moves, (QStringList{u"party_id 1"_s, u"owner_id 1"_s, u"yard_id 1"_s, u"party_id 2"_s}));
    ASSERT_EQ(preview.differences.size(), 1U) << "the name; a kind that says nothing is none";
    EXPECT_FALSE(preview.differences[0].mustChoose);

    const auto before = contents();
    EXPECT_EQ(test::said(merging().mergeParties(command, by(manager))), u"reason required"_s);
    command.reason = u"同一家公司"_s;
    command.fromMerged = {u"nmae"_s};
    EXPECT_EQ(test::said(merging().mergeParties(command, by(manager))), u"from_merged invalid_value nmae"_s);
    EXPECT_EQ(contents(), before);
    command.fromMerged.clear();
    test::done(merging().mergeParties(command, by(manager)));

    EXPECT_EQ(party(twin).mergedInto, owner);
    EXPECT_FALSE(party(twin).active);
    storage::PartyRepository parties(session());
    EXPECT_EQ(parties.loadContact(engineer)->partyId, owner);
    EXPECT_EQ(shipOf(other).ownerId, owner);
    EXPECT_EQ(shipOf(other).yardId, owner);
    for (const FollowUp &call : storage::FollowUpRepository(session()).ofDelivery(other)) {
        EXPECT_EQ(call.partyId, call.partyRole == FollowUpParty::Designer ? PartyId() : owner);
    }
    EXPECT_EQ(parties.byName(u"远洋 海运公司"_s), owner) << "the old name leads there";
    const std::vector<PartyRow> found = partiesFound(u"远洋 海运公司"_s);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].party.id, owner);
    EXPECT_EQ(partiesFound(u"李轮机长"_s)[0].party.id, owner);
    EXPECT_TRUE(duplicates().possibleDuplicates().empty());

    storage::JournalRepository journal(session());
    EXPECT_EQ(journal.newestOf(RecordId(engineer.uuid()))->action, u"merge_parties"_s);
    EXPECT_EQ(journal.newestOf(RecordId(twin.uuid()))->change.value(u"reason"_s).toArray().at(1).toString(),
              u"同一家公司"_s);
    EXPECT_TRUE(journal.newestOf(RecordId(owner.uuid()))->change.contains(u"merged"_s));

    EXPECT_EQ(test::said(merging().mergeParties(command, by(manager))), u"merged already_done 远洋 海运公司"_s);
    EXPECT_EQ(test::said(registry().addParty({u"远洋 海运公司"_s, PartyKind::Other}, by(manager))),
              u"name duplicate 远洋 海运公司"_s);
    EXPECT_EQ(
        test::said(registry().changeParty({owner, 0, {u"远洋 海运公司"_s, PartyKind::ShipOwner}, true}, by(manager))),
        u"name duplicate 远洋 海运公司"_s)
        << "the merged record keeps it";
}

TEST_P(RegistryMergeTest, takesTheOtherNameAndLeadsAChainToItsEnd)
{
    const PartyId first = addParty(u"甲"_s);
    const PartyId second = addParty(u"乙"_s);
    const PartyId third = addParty(u"丙"_s);
    test::done(merging().mergeParties({second, first, u"改名"_s, {}, {u"name"_s}}, by(manager)));
    EXPECT_EQ(party(second).name, u"甲"_s);
    EXPECT_EQ(party(first).name, u"乙"_s);
    test::done(merging().mergeParties({third, second, u"合并"_s}, by(manager)));
    EXPECT_EQ(party(first).mergedInto, third) << "to the end of the chain at once";
    EXPECT_EQ(storage::PartyRepository(session()).byName(u"乙"_s), third);
    EXPECT_EQ(partiesFound(u"乙"_s).size(), 1U);
    EXPECT_EQ(test::said(merging().mergeParties({third, third, u"?"_s}, by(manager))), u"merged invalid_value 丙"_s);
    EXPECT_EQ(test::said(merging().mergeParties({second, third, u"?"_s}, by(manager))), u"keep already_done 甲"_s);
}

TEST_P(RegistryMergeTest, joinsContactsWithTheirPhonesAndCalls)
{
    const ContactId twin = test::done(registry().addContact({owner, u"王 船长"_s, {u"139 0000"_s}}, by(manager)));
    LogCall call;
    call.engine = engine;
    call.text = u"漏油"_s;
    call.callerName = u"王"_s;
    call.contact = twin;
    const TicketId ticket = test::done(IntakeDesk(office()).logCall(call, by(receiver))).ticket;
    storage::PartyRepository parties(session());
    const ContactId kept = parties.contactsOf(owner).front().id;
    ASSERT_NE(kept, twin);
    test::done(merging().mergeContacts({kept, twin, u"同一人"_s}, by(manager)));
    EXPECT_TRUE(parties.loadContact(kept)->phones.contains(u"1390000"_s));
    EXPECT_EQ(parties.contactsOf(owner).size(), 1U);
    EXPECT_EQ(storage::TicketRepository(session()).callsOf(ticket).front().contactId, kept);
}

TEST_P(RegistryMergeTest, makesOneShipOfTwo)
{
    const ShipId twin = test::done(registry().addShip({u"新 海航"_s, {}, u"9176187"_s, owner, {}, {}}, by(manager)));
    test::done(FollowUpDesk(office()).recordShipDelivery({twin, QDate(2026, 4, 20), {}}, by(agent)));
    test::done(FollowUpDesk(office()).recordShipDelivery({ship, QDate(2026, 4, 22), {}}, by(agent)));
    storage::FollowUpRepository followUps(session());
    const FollowUp theirs = followUps.ofDelivery(twin).front();
    LogAttempt attempt;
    attempt.followUp = theirs.id;
    attempt.reached = true;
    attempt.thanked = true;
    attempt.respondent = u"王船长"_s;
    test::done(FollowUpDesk(office()).logAttempt(attempt, by(agent)));
    AddEngine added;
    added.model = u"6L23/30"_s;
    added.serialNo = u"T-1"_s;
    added.ship = twin;
    const EngineId theirEngine = test::done(registry().addEngine(added, by(manager)));
    const TicketId ticket = callAbout(theirEngine);

    MergeShips command{ship, twin, u"同一条船"_s};
    EXPECT_EQ(test::said(merging().mergeShips(command, by(manager))), u"delivered_on required; imo_no required"_s);
    const MergePreview preview = test::done(merging().previewShips(command));
    EXPECT_EQ(preview.moves.size(), 3U) << "engine, ticket, calls";
    command.fromMerged = {u"imo_no"_s};
    command.fromKept = {u"delivered_on"_s};
    test::done(merging().mergeShips(command, by(manager)));

    EXPECT_EQ(shipOf(ship).imoNo, u"9176187"_s);
    EXPECT_EQ(shipOf(ship).hullNo, u"H1234"_s) << "what only one knows is kept";
    EXPECT_EQ(shipOf(ship).deliveredOn, QDate(2026, 4, 22));
    EXPECT_EQ(storage::ShipRepository(session()).byImoNo(u"9074729"_s), ship) << "both numbers lead there";
    EXPECT_EQ(engineOf(theirEngine).shipId, ship);
    EXPECT_EQ(storage::TicketRepository(session()).load(ticket)->shipId, ship);
    EXPECT_TRUE(followUps.ofDelivery(twin).empty());
    const std::vector<FollowUp> calls = followUps.ofDelivery(ship);
    ASSERT_EQ(calls.size(), 3U) << "one for each party";
    int done = 0;
    for (const FollowUp &call : calls) {
        EXPECT_EQ(call.basedOn, QDate(2026, 4, 22));
        done += call.doneAt() ? 1 : 0;
    }
    EXPECT_EQ(done, 1) << "the call that was made counts";
    ListQuery due;
    due.filter = u"due"_s;
    EXPECT_EQ(FollowUpDesk(office()).followUpKeys(due).size(), 2U);
}

TEST_P(RegistryMergeTest, judgesTicketsAnewWhoseEngineHasOtherDates)
{
    const EngineId twin = addEngine(u"T-1"_s, QDate(2020, 1, 1));
    const TicketId theirs = callAbout(twin);
    const TicketId ours = callAbout(engine);
    storage::TicketRepository tickets(session());
    const WarrantyVerdict before = tickets.load(ours)->verdict;
    ASSERT_EQ(tickets.load(theirs)->verdict.covered, false);

    MergeEngines command{engine, twin, u"同一台机"_s};
    command.fromKept = {u"delivered_on"_s, u"model"_s};
    const MergePreview preview = test::done(merging().previewEngines(command));
    ASSERT_EQ(preview.verdicts.size(), 1U);
    EXPECT_EQ(preview.verdicts[0].ticket, theirs);
    test::done(merging().mergeEngines(command, by(manager)));
    EXPECT_EQ(tickets.load(theirs)->engineId, engine);
    EXPECT_EQ(tickets.load(theirs)->verdict, preview.verdicts[0].anew);
    EXPECT_EQ(tickets.load(ours)->verdict, before);
    EXPECT_EQ(storage::EngineRepository(session()).bySerialNo(u"T-1"_s), engine);
    EXPECT_FALSE(engineOf(twin).active);
}

TEST_P(RegistryMergeTest, refusesWhoeverComesSecond)
{
    const PartyId twin = addParty(u"远洋 海运"_s);
    MergeParties command{owner, twin, u"同一家"_s};
    command.keepVersion = party(owner).version;
    command.mergedVersion = party(twin).version;
    test::done(registry().changeParty({twin, 0, {u"远洋海运二"_s, PartyKind::ShipOwner}, true}, by(head)));
    EXPECT_TRUE(test::said(merging().mergeParties(command, by(manager))).contains(u"changed_meanwhile"_s));
}

} // namespace

} // namespace fairlead::desk
