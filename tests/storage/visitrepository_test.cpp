// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visitrepository.h"

#include "storage/employeerepository.h"
#include "storage/shiprepository.h"
#include "storage/ticketrepository.h"
#include "storage/visitlist.h"
#include "support/casebuilder.h"
#include "support/databasefixture.h"
#include "support/printers.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

class VisitRepositoryTest : public test::DatabaseFixture {
protected:
    void SetUp() override
    {
        DatabaseFixture::SetUp();
        zhou = hire(u"2001"_s, u"周海"_s);
        wu = hire(u"2002"_s, u"吴涛"_s);
        Ticket made;
        made.id = test::idOf<TicketId>(u"ticket"_s);
        made.number = u"2026-000001"_s;
        made.receiverId = zhou;
        made.judgedOn = QDate(2026, 5, 4);
        made.fault = u"漏油"_s;
        TicketRepository(session()).insert(made);
        ticket = made.id;
    }
    EmployeeId hire(const QString &staffNo, const QString &name)
    {
        Employee person;
        person.id = test::idOf<EmployeeId>(staffNo);
        person.staffNo = staffNo;
        person.name = name;
        person.roles = {Role::Engineer};
        EmployeeRepository(session()).insert(person);
        return person.id;
    }
    Entry entry(const char *at) { return {test::at(at), test::at(at), zhou}; }
    Visit visit(int sequence, std::optional<Instant> entryAt)
    {
        Visit made;
        made.id = test::idOf<VisitId>(u"visit%1"_s.arg(sequence));
        made.ticketId = ticket;
        made.sequence = sequence;
        made.standingEntryAt = entryAt;
        if (entryAt)
            made.appointment = Appointment{test::idOf<AppointmentId>(u"a%1"_s.arg(sequence)),
                                           *entryAt,
                                           u"码头"_s,
                                           u"王"_s,
                                           u"1"_s,
                                           entry("2026-05-04 09:00")};
        return made;
    }
    SignatoryNaming naming(const char *name, std::vector<NamedSignatory> names, const QString &reason, const char *when)
    {
        return {test::idOf<SignatoryNamingId>(QString::fromLatin1(name)), std::move(names), reason, entry(when)};
    }
    VisitRepository visits() { return VisitRepository(session()); }

    EmployeeId zhou;
    EmployeeId wu;
    TicketId ticket;
};
FAIRLEAD_ON_BOTH_DATABASES(VisitRepositoryTest);

TEST_P(VisitRepositoryTest, keepsWhoHasToSignEachTimeItWasDecided)
{
    Visit first = visit(1, std::nullopt);
    first.namings = {naming("n1", {{u"王船长"_s, u"船长"_s}, {u"李工"_s, {}}}, {}, "2026-05-04 10:00")};
    visits().insert(first);
    Visit second = visit(2, std::nullopt);
    second.leftOpen = u"调速器待调"_s;
    visits().insert(second);
    first.namings.push_back(naming("n2", {{u"赵大副"_s, u"大副"_s}}, u"船长休假"_s, "2026-05-06 10:00"));
    first.leftOpen = u"首次未完"_s;
    EXPECT_EQ(visits().update(first), SaveOutcome::Saved);

    const std::vector<Visit> stored = visits().ofTicket(ticket);
    ASSERT_EQ(stored.at(0).namings.size(), 2U);
    EXPECT_EQ(stored[0].namings[0].names, first.namings[0].names);
    EXPECT_EQ(stored[0].namings[1].reason, u"船长休假"_s);
    EXPECT_EQ(stored[0].namings[1].entry.enteredBy, zhou);
    EXPECT_EQ(stored[0].namedSignatories(), (std::vector<NamedSignatory>{{u"赵大副"_s, u"大副"_s}}));
    EXPECT_EQ(stored[0].leftOpen, u"首次未完"_s);
    EXPECT_TRUE(stored.at(1).namings.empty());
    EXPECT_EQ(stored[1].leftOpen, u"调速器待调"_s);
}

TEST_P(VisitRepositoryTest, givesBackAVisitWhole)
{
    Visit made = visit(1, test::at("2026-05-06 08:00"));
    made.reschedules.push_back(
        {test::idOf<RescheduleId>(u"r"_s), test::at("2026-05-07 08:00"), true, u"雾"_s, entry("2026-05-05 09:00")});
    made.crew = {{wu, true}, {zhou, false}};
    made.assignedAt = test::at("2026-05-04 10:00");
    made.plannedEndAt = test::at("2026-05-08 18:00");
    made.preparations.push_back({test::idOf<PreparationId>(u"p"_s), PreparationItem::FaultAnalysis, true, u"已分析"_s,
                                 entry("2026-05-05 10:00")});
    made.arrivedAt = test::at("2026-05-07 09:00");
    made.lateCause = LateCause{u"堵车"_s, entry("2026-05-07 09:05")};
    made.departedAt = test::at("2026-05-08 12:00");
    made.finished = true;
    made.leftOpen = u"增压器还漏油"_s;
    made.appointment->placeKind = PlaceKind::Anchorage;
    made.appointment->port = u"上海"_s;
    made.appointment->customerRules = u"进船须戴安全帽"_s;
    made.reschedules.front().toldBy = wu;
    made.overrules.push_back({test::idOf<OverruleId>(u"o"_s), wu, ConflictKind::Absence, u"training"_s, u"培训可改期"_s,
                              entry("2026-05-04 10:00")});
    visits().insert(made);
    EXPECT_EQ(made.version, 1);

    const Visit stored = visits().load(made.id).value();
    EXPECT_EQ(stored.ticketId, ticket);
    EXPECT_EQ(stored.appointment->place, u"码头"_s);
    EXPECT_EQ(stored.appointment->entry.enteredBy, zhou);
    ASSERT_EQ(stored.reschedules.size(), 1U);
    EXPECT_EQ(stored.reschedules[0].newEntryAt, test::at("2026-05-07 08:00"));
    EXPECT_TRUE(stored.reschedules[0].apologised);
    ASSERT_EQ(stored.crew.size(), 2U);
    EXPECT_EQ(stored.leadId(), wu);
    EXPECT_EQ(stored.crew[1].employeeId, zhou);
    ASSERT_EQ(stored.preparations.size(), 1U);
    EXPECT_EQ(stored.preparations[0].item, PreparationItem::FaultAnalysis);
    EXPECT_EQ(stored.leftOpen, made.leftOpen);
    EXPECT_EQ(stored.appointment->placeKind, PlaceKind::Anchorage);
    EXPECT_EQ(stored.appointment->port, u"上海"_s);
    EXPECT_EQ(stored.appointment->customerRules, u"进船须戴安全帽"_s);
    EXPECT_EQ(stored.reschedules[0].toldBy, wu);
    ASSERT_EQ(stored.overrules.size(), 1U);
    EXPECT_EQ(stored.overrules[0].employeeId, wu);
    EXPECT_EQ(stored.overrules[0].kind, ConflictKind::Absence);
    EXPECT_EQ(stored.overrules[0].detail, u"training"_s);
    EXPECT_EQ(stored.overrules[0].reason, u"培训可改期"_s);
    EXPECT_EQ(stored.assignedAt, made.assignedAt);
    EXPECT_EQ(stored.plannedEndAt, made.plannedEndAt);
    EXPECT_EQ(stored.standingEntryAt, made.standingEntryAt);
    EXPECT_EQ(stored.arrivedAt, made.arrivedAt);
    EXPECT_EQ(stored.departedAt, made.departedAt);
    EXPECT_TRUE(stored.finished);
    EXPECT_EQ(stored.lateCause->cause, u"堵车"_s);
    EXPECT_EQ(stored.lateCause->entry.happenedAt, test::at("2026-05-07 09:05"));
}

TEST_P(VisitRepositoryTest, neverOverwritesAFact)
{
    Visit made = visit(1, test::at("2026-05-06 08:00"));
    made.crew = {{zhou, true}};
    visits().insert(made);
    Visit changed = made;
    changed.appointment->entryAt = test::at("2026-05-01 08:00");
    changed.crew = {{wu, true}};
    EXPECT_EQ(visits().update(changed), SaveOutcome::Saved);
    EXPECT_EQ(changed.version, 2);
    const Visit stored = visits().load(made.id).value();
    EXPECT_EQ(stored.appointment->entryAt, test::at("2026-05-06 08:00"));
    EXPECT_EQ(stored.leadId(), wu) << "a crew is replaced";
    EXPECT_EQ(visits().update(made), SaveOutcome::Conflict) << "read before the change";
    EXPECT_EQ(visits().load(made.id)->leadId(), wu);
    Visit missing = visit(9, {});
    EXPECT_EQ(visits().update(missing), SaveOutcome::Missing);
}

TEST_P(VisitRepositoryTest, givesATicketsVisitsInTheirOrder)
{
    Visit second = visit(2, {});
    second.crew = {{wu, true}};
    Visit first = visit(1, test::at("2026-05-06 08:00"));
    first.crew = {{zhou, true}};
    visits().insert(second);
    visits().insert(first);
    const std::vector<Visit> stored = visits().ofTicket(ticket);
    ASSERT_EQ(stored.size(), 2U);
    EXPECT_EQ(stored[0].sequence, 1);
    EXPECT_EQ(stored[0].leadId(), zhou);
    EXPECT_EQ(stored[1].leadId(), wu);
    EXPECT_FALSE(stored[1].appointment);
    EXPECT_TRUE(visits().ofTicket({}).empty());
}

TEST_P(VisitRepositoryTest, countsHowOftenSomebodyWasOnAShip)
{
    Ship made;
    made.id = test::idOf<ShipId>(u"ship"_s);
    made.name = u"新海航"_s;
    ShipRepository(session()).insert(made);
    Ticket about = TicketRepository(session()).load(ticket).value();
    about.shipId = made.id;
    ASSERT_EQ(TicketRepository(session()).update(about), SaveOutcome::Saved);
    Visit first = visit(1, test::at("2026-05-06 08:00"));
    first.crew = {{zhou, true}, {wu, false}};
    first.arrivedAt = test::at("2026-05-06 08:00");
    Visit second = visit(2, test::at("2026-05-08 08:00"));
    second.crew = {{zhou, true}};
    second.arrivedAt = test::at("2026-05-08 08:00");
    Visit planned = visit(3, test::at("2026-05-10 08:00"));
    planned.crew = {{wu, true}};
    for (Visit *each : {&first, &second, &planned})
        visits().insert(*each);
    const QHash<EmployeeId, int> counts = visits().visitsOnShip(made.id);
    EXPECT_EQ(counts.value(zhou), 2);
    EXPECT_EQ(counts.value(wu), 1) << "who is only planned hasn't been there";
    EXPECT_TRUE(visits().visitsOnShip({}).isEmpty());
}

TEST_P(VisitRepositoryTest, listsVisitsByEntryTimeWithUnknownOnesLast)
{
    Visit first = visit(1, test::at("2026-05-06 08:00"));
    first.crew = {{zhou, true}, {wu, false}};
    first.arrivedAt = test::at("2026-05-06 08:00");
    Visit second = visit(2, {});
    Visit third = visit(3, test::at("2026-06-06 08:00"));
    third.crew = {{wu, true}};
    for (Visit *each : {&first, &second, &third})
        visits().insert(*each);
    const auto sequences = [&](const ListQuery &query) {
        QString all;
        VisitList list(session());
        for (const VisitRow &row : list.rows(list.keys(query)))
            all += QString::number(row.visit.sequence);
        return all;
    };
    ListQuery query;
    EXPECT_EQ(sequences(query), u"312"_s);
    query.sortBy = u"entry_at"_s;
    EXPECT_EQ(sequences(query), u"132"_s);
    query.descending = true;
    EXPECT_EQ(sequences(query), u"312"_s);
    query = {};
    query.employee = wu;
    EXPECT_EQ(sequences(query), u"31"_s);
    query.month = Month::of(QDate(2026, 5, 1));
    EXPECT_EQ(sequences(query), u"1"_s);
    query = {};
    query.filter = u"to_come"_s;
    EXPECT_EQ(sequences(query), u"32"_s);
    query = {};
    query.search = u"吴涛"_s;
    query.sortBy = u"lead"_s;
    EXPECT_EQ(sequences(query), u"31"_s);

    VisitList list(session());
    const VisitRow row = list.rows(list.keys({})).at(1);
    EXPECT_EQ(row.crewNames, (QStringList{u"周海"_s, u"吴涛"_s}));
    EXPECT_EQ(row.visit.leadId(), zhou);
    EXPECT_EQ(row.ticketNumber, u"2026-000001"_s);
    EXPECT_EQ(row.visit.appointment->place, u"码头"_s);
}

} // namespace

} // namespace fairlead::storage
