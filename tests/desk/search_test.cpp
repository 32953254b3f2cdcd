// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dispatchdesk.h"
#include "desk/intakedesk.h"
#include "desk/registrydesk.h"
#include "desk/searchdesk.h"
#include "support/desk/deskfixture.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

using test::done;

namespace {

class SearchTest : public test::DeskFixture {
protected:
    SearchDesk search() { return SearchDesk(office()); }
    IntakeDesk intake() { return IntakeDesk(office()); }
    RegistryDesk registry() { return RegistryDesk(office()); }

    LoggedCall call(const QString &text, const char *at, const EngineId &which = {}, const QString &caller = {},
                    const QString &phone = {}, CallKind kind = CallKind::Fault)
    {
        LogCall command;
        command.kind = kind;
        command.engine = which;
        command.text = text;
        command.callerName = caller;
        command.callerPhone = phone;
        return done(intake().logCall(command, by(receiver, at)));
    }
    /// A case that was solved by phone.
    TicketId solved(const QString &fault, const char *at, const EngineId &which, const QString &note)
    {
        const TicketId ticket = call(fault, at, which).ticket;
        GiveGuidance guidance;
        guidance.ticket = ticket;
        guidance.outcome = GuidanceOutcome::Solved;
        guidance.note = note;
        done(intake().giveGuidance(guidance, by(receiver, at)));
        done(intake().solveByPhone({ticket}, by(receiver, at)));
        return ticket;
    }
    /// The kinds found and the texts that are marked, each as `kind:field[marked]`.
    QString marked(const std::vector<SearchHit> &hits)
    {
        QStringList said;
        for (const SearchHit &hit : hits) {
            QString one = codeOf(hit.kind);
            for (const SearchHit::Line &line : hit.lines) {
                for (const TextRange &mark : line.marks)
                    one += u":%1[%2]"_s.arg(codeOf(line.field), line.text.mid(mark.begin, mark.end - mark.begin));
            }
            said.append(one);
        }
        return said.join(u' ');
    }
    QString offered(const QString &typed)
    {
        QStringList said;
        for (const CallerMatch &match : search().matchCaller(typed))
            said.append(codeOf(match.kind) + u' ' + match.line.text);
        return said.join(u", "_s);
    }
};

} // namespace

FAIRLEAD_ON_BOTH_DATABASES(SearchTest);

TEST_P(SearchTest, findsInWhatItsScopesLookAt)
{
    call(u"增压器漏油"_s, "2026-05-04 09:00", engine, u"王船长"_s, u"139-1111-2222"_s);
    call(u"询问增压器价格"_s, "2026-05-04 10:00", {}, u"李工"_s, {}, CallKind::Inquiry);

    EXPECT_EQ(marked(search().search(u"增压器 L27/38"_s, {SearchScope::Tickets})),
              u"ticket:fault[增压器]:model[L27/38]"_s);
    EXPECT_EQ(marked(search().search(u"增压器"_s, {SearchScope::Tickets, SearchScope::Calls})),
              u"call:call_text[增压器] ticket:fault[增压器]"_s);
    EXPECT_EQ(marked(search().search(u"王船长"_s, {SearchScope::Faults})), u""_s);
    EXPECT_EQ(marked(search().search(u"王船长"_s, {SearchScope::Calls})), u"ticket:caller_name[王船长]"_s);
    EXPECT_EQ(marked(search().search(u"L27/38"_s, {SearchScope::Calls})), u""_s);
    EXPECT_EQ(marked(search().search(u"l27/38 新海航"_s, {SearchScope::Ships})),
              u"engine:model[L27/38]:ship_name[新海航]"_s);
    EXPECT_EQ(marked(search().search(u"王船长"_s, {SearchScope::People})),
              u"contact:name[王船长] party:contact_name[王船长]"_s);
    // However a phone is written.
    EXPECT_EQ(marked(search().search(u"+86 139 1111"_s, {SearchScope::Calls})), u"ticket"_s);
    EXPECT_EQ(marked(search().search(u"13911112222"_s, {SearchScope::Calls})), u"ticket"_s);
    EXPECT_EQ(marked(search().search(u"2026-000001"_s, {SearchScope::Tickets})), u"ticket:number[2026-000001]"_s);

    EXPECT_EQ(search().search(u"增压器"_s, {SearchScope::Tickets, SearchScope::Calls}, 1).size(), 1U);
    EXPECT_EQ(search().search(u"增压器"_s, {}).size(), 0U);
    EXPECT_EQ(search().search(u"  "_s, {SearchScope::Tickets}).size(), 0U);
    EXPECT_EQ(search().search(u"增压泵"_s, {SearchScope::Tickets}).size(), 0U);
}

TEST_P(SearchTest, looksBehindWhatItsScopeLeavesOut)
{
    call(u"冒黑烟"_s, "2026-05-04 09:00", {}, u"新海航大副"_s);
    for (int i = 0; i < 9; ++i)
        call(u"漏油"_s, "2026-05-04 10:00", engine);
    // Nine newer tickets have the ship of that name, but no caller.
    EXPECT_EQ(marked(search().search(u"新海航"_s, {SearchScope::Calls}, 2)), u"ticket:caller_name[新海航]"_s);
}

TEST_P(SearchTest, offersWhomACallerMayMean)
{
    EXPECT_EQ(offered(u"新海"_s), u"ship 新海航"_s);
    EXPECT_EQ(offered(u"海航"_s), u"ship 新海航"_s);
    EXPECT_EQ(offered(u"新"_s), u"ship 新海航"_s);
    EXPECT_EQ(offered(u"xhh"_s), u"ship 新海航"_s);
    EXPECT_EQ(offered(u"XH"_s), u"ship 新海航"_s);
    EXPECT_EQ(offered(u"x"_s), u"ship 新海航"_s);
    EXPECT_EQ(offered(u"9074"_s), u"ship 9074729"_s);
    EXPECT_EQ(offered(u"729"_s), u"ship 9074729"_s);
    EXPECT_EQ(offered(u"h1234"_s), u"ship H1234"_s);
    EXPECT_EQ(offered(u"2700"_s), u"engine 27001"_s);
    EXPECT_EQ(offered(u"yyhy"_s), u"party 远洋海运"_s);
    EXPECT_EQ(offered(u"wcz"_s), u"contact 王船长"_s);
    EXPECT_EQ(offered(u"远洋 王"_s), u"contact 王船长, party 远洋海运"_s);
    for (const char *typed :
         {"138", "138-0000", "+86 138 0000 0001", "0000001", "138 0000 0001 转 3", "008613800000001"})
        EXPECT_EQ(offered(QString::fromUtf8(typed)), QString::fromUtf8("contact 13800000001")) << typed;
    // People of the department are no callers; a letter inside says nothing.
    EXPECT_EQ(offered(u"林小雨"_s), u""_s);
    EXPECT_EQ(offered(u"航"_s), u""_s);
    EXPECT_EQ(offered(u""_s), u""_s);
    EXPECT_EQ(offered(u"%"_s), u""_s);
}

TEST_P(SearchTest, offersTheNearestFirst)
{
    const auto add = [this](const QString &name, const QString &hullNo = {}) {
        return done(registry().addShip({name, hullNo, {}, {}, {}, {}}, by(manager)));
    };
    add(u"大新海"_s);
    add(u"新海"_s);
    const ShipId gone = add(u"新海之星"_s);
    EXPECT_EQ(offered(u"新海"_s), u"ship 新海, ship 新海航, ship 新海之星, ship 大新海"_s);
    ChangeShip change;
    change.ship = gone;
    change.to.name = u"新海之星"_s;
    change.active = false;
    done(registry().changeShip(change, by(manager)));
    EXPECT_EQ(offered(u"新海"_s), u"ship 新海, ship 新海航, ship 大新海"_s);
    EXPECT_EQ(search().matchCaller(u"新海"_s, 1).size(), 1U);
}

TEST_P(SearchTest, fillsInWhatBelongsToAMatch)
{
    itIs("2026-05-04 08:00");
    AddEngine second;
    second.model = u"L27/38"_s;
    second.serialNo = u"27002"_s;
    second.ship = ship;
    second.dates.contractUntil = QDate(2026, 5, 4);
    const EngineId other = done(registry().addEngine(second, by(manager)));

    const auto check = [&](const CallerDetails &details) {
        EXPECT_EQ(details.ship->id, ship);
        ASSERT_EQ(details.engines.size(), 2U);
        EXPECT_EQ(details.engines[0].engine.id, engine);
        EXPECT_EQ(details.engines[0].verdict.covered, std::optional(true));
        EXPECT_FALSE(details.engines[0].contractRuns);
        EXPECT_TRUE(details.engines[1].contractRuns);
        EXPECT_EQ(details.owner->id, owner);
        EXPECT_EQ(details.yard->id, yard);
        EXPECT_EQ(details.designer->id, designer);
        ASSERT_EQ(details.contacts.size(), 1U);
        EXPECT_EQ(details.contacts[0].id, contact);
    };
    const auto details = [this](const QString &typed) { return search().matchCaller(typed).at(0).details; };
    check(details(u"新海航"_s));
    check(details(u"27002"_s));
    EXPECT_EQ(details(u"27002"_s).engine, std::optional(other));
    check(details(u"13800000001"_s));
    EXPECT_EQ(details(u"13800000001"_s).contact->id, contact);
    check(details(u"江南造船"_s));
    check(search().detailsOf(SearchKind::Party, RecordId(owner.uuid())));

    // The day after the contract's last.
    itIs("2026-05-05 08:00");
    EXPECT_FALSE(details(u"新海航"_s).engines[1].contractRuns);
    // Of several ships, none is filled in.
    done(registry().addShip({u"海星"_s, {}, {}, owner, {}, {}}, by(manager)));
    const CallerDetails choice = details(u"远洋海运"_s);
    EXPECT_FALSE(choice.ship);
    EXPECT_EQ(choice.ships.size(), 2U);
    EXPECT_EQ(choice.owner->id, owner);
}

TEST_P(SearchTest, knowsAnEnginesPast)
{
    solved(u"启动困难"_s, "2026-05-04 09:00", engine, u"检查启动空气压力"_s);
    call(u"增压器漏油"_s, "2026-05-05 09:00", engine);
    call(u"排气温度高"_s, "2026-05-06 09:00", engine);
    itIs("2026-05-06 10:00");
    const CallerContext context = search().contextOf(engine);
    ASSERT_EQ(context.engines.size(), 1U);
    EXPECT_EQ(context.engines[0].verdict.covered, std::optional(true));
    ASSERT_EQ(context.openTickets.size(), 2U);
    EXPECT_EQ(context.openTickets[0].ticket.fault, u"排气温度高"_s);
    ASSERT_EQ(context.pastCases.size(), 1U);
    EXPECT_EQ(context.pastCases[0].fault, u"启动困难"_s);
    EXPECT_EQ(context.pastCases[0].guidance, u"检查启动空气压力"_s);

    const CallerContext onShip = search().contextOf(ship);
    EXPECT_EQ(onShip.engines.size(), 1U);
    EXPECT_EQ(onShip.openTickets.size(), 2U);
    EXPECT_EQ(onShip.pastCases.size(), 1U);
    EXPECT_EQ(search().contextOf(EngineId()).openTickets.size(), 0U);
    EXPECT_EQ(search().contextOf(ShipId()).openTickets.size(), 0U);
}

TEST_P(SearchTest, remembersSimilarCases)
{
    solved(u"增压器轴承异响"_s, "2026-05-04 09:00", engine, u"更换轴承"_s);
    solved(u"增压器漏油"_s, "2026-05-04 10:00", {}, u"更换密封圈"_s);
    solved(u"启动困难"_s, "2026-05-04 11:00", engine, u"检查启动空气"_s);
    call(u"增压器轴承异响"_s, "2026-05-04 12:00", engine); // still open

    const std::vector<SimilarCase> similar = search().similarCases(u"增压器轴承有异响"_s, u"L27/38"_s);
    ASSERT_GE(similar.size(), 1U);
    EXPECT_EQ(similar[0].past.fault, u"增压器轴承异响"_s);
    EXPECT_EQ(similar[0].past.guidance, u"更换轴承"_s);
    EXPECT_EQ(similar[0].past.engineModel, u"L27/38"_s);
    for (const SimilarCase &one : similar)
        EXPECT_NE(one.past.fault, u"启动困难"_s);
    EXPECT_TRUE(similar[0].past.parts.empty());
    EXPECT_EQ(search().similarCases(u"冒黑烟"_s, {}).size(), 0U);
    EXPECT_EQ(search().similarCases(u"增"_s, {}).size(), 0U);
    EXPECT_EQ(search().similarCases(u""_s, {}).size(), 0U);
    EXPECT_EQ(search().similarCases(u"增压器轴承异响"_s, {}, 0).size(), 0U);
}

TEST_P(SearchTest, offersOpenTicketsOfTheSameMatter)
{
    call(u"排气温度高"_s, "2026-05-04 09:00", engine);
    call(u"增压器轴承异响"_s, "2026-05-04 10:00", engine);
    solved(u"增压器异响"_s, "2026-05-04 11:00", engine, u"好了"_s);

    const std::vector<OpenDuplicate> open = search().duplicates(engine, {}, u"增压器有异响"_s);
    ASSERT_EQ(open.size(), 2U);
    EXPECT_EQ(open[0].ticket.ticket.fault, u"增压器轴承异响"_s);
    EXPECT_TRUE(open[0].isLikely);
    EXPECT_FALSE(open[1].isLikely);
    EXPECT_EQ(search().duplicates({}, ship, u"增压器有异响"_s).size(), 2U);
    EXPECT_EQ(search().duplicates({}, {}, u"增压器有异响"_s).size(), 0U);
    for (const OpenDuplicate &one : search().duplicates(engine, {}, {}))
        EXPECT_FALSE(one.isLikely);
}

} // namespace fairlead::desk
