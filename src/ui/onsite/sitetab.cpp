// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onsite/sitetab.h"

#include "desk/sitedesk.h"
#include "rules/deadlines.h"
#include "ui/case/casebadges.h"
#include "ui/case/caselines.h"
#include "ui/onsite/siteactions.h"
#include "ui/onsite/visitpage.h"
#include "wording/wording.h"

#include <QCheckBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

struct VisitColumns {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::VisitColumns)
public:
    static std::vector<ListColumn<desk::VisitRow>> all();
};

QString momentOrNothing(const std::optional<Instant> &at)
{
    return at ? shortTime(*at) : QString();
}

Badge stayBadge(const Visit &visit)
{
    if (visit.departedAt)
        return visit.finished ? Badge{VisitColumns::tr("finished"), Tone::Good}
                              : Badge{VisitColumns::tr("unfinished"), Tone::Warning};
    return visit.arrivedAt ? Badge{VisitColumns::tr("on site"), Tone::Accent}
                           : Badge{VisitColumns::tr("not there yet"), Tone::Neutral};
}

/// What stayBadge() says, by the list's codes for it.
std::vector<Choice> stayChoices()
{
    const auto choice = [](const char *code, bool arrived, bool departed, bool finished) {
        return Choice{QString::fromLatin1(code), [arrived, departed, finished] {
                          Visit visit;
                          if (arrived)
                              visit.arrivedAt.emplace();
                          if (departed)
                              visit.departedAt.emplace();
                          visit.finished = finished;
                          return stayBadge(visit).text;
                      }};
    };
    return {choice("to_come", false, false, false), choice("on_site", true, false, false),
            choice("finished", true, true, true), choice("unfinished", true, true, false)};
}

std::vector<ListColumn<desk::VisitRow>> VisitColumns::all()
{
    using Row = desk::VisitRow;
    std::vector<ListColumn<Row>> columns;
    const auto add = [&columns](ListColumn<Row> column) { columns.push_back(std::move(column)); };
    add({.code = u"ticket"_s,
         .title = [] { return tr("Ticket"); },
         .text = [](const Row &r) { return u"%1 / %2"_s.arg(r.ticketNumber).arg(r.visit.sequence); },
         .width = 128,
         .sortable = true,
         .condition = ColumnCondition::text()});
    add({.code = u"stay"_s,
         .title = [] { return tr("Visit"); },
         .badge = [](const Row &r) { return std::optional(stayBadge(r.visit)); },
         .width = 96,
         .condition = ColumnCondition::codes(stayChoices())});
    add({.code = u"entry_at"_s,
         .title = [] { return tr("Entry time"); },
         .text = [](const Row &r) { return momentOrNothing(rules::agreedEntryTime(r.visit)); },
         .width = 136,
         .sortable = true,
         .condition = ColumnCondition::days(),
         .value = [](const Row &r) -> CellValue { return valueOrNothing(rules::agreedEntryTime(r.visit)); }});
    add({.code = u"ship"_s,
         .title = [] { return tr("Ship"); },
         .text = [](const Row &r) { return r.shipName; },
         .width = 120,
         .sortable = true,
         .condition = ColumnCondition::text()});
    add({.code = u"lead"_s,
         .title = [] { return tr("Crew"); },
         .text = [](const Row &r) { return r.crewNames.join(u"、"_s); },
         .width = 160,
         .sortable = true,
         .condition = ColumnCondition::text()});
    add({.code = u"arrived_at"_s,
         .title = [] { return tr("Arrival"); },
         .text = [](const Row &r) { return momentOrNothing(r.visit.arrivedAt); },
         .width = 136,
         .condition = ColumnCondition::days(),
         .value = [](const Row &r) -> CellValue { return valueOrNothing(r.visit.arrivedAt); }});
    add({.code = u"departed_at"_s,
         .title = [] { return tr("Departure"); },
         .text = [](const Row &r) { return momentOrNothing(r.visit.departedAt); },
         .width = 136,
         .condition = ColumnCondition::days(),
         .value = [](const Row &r) -> CellValue { return valueOrNothing(r.visit.departedAt); }});
    add({.code = u"state"_s,
         .title = [] { return tr("Case"); },
         .badge = [](const Row &r) { return std::optional(stateBadge(r.ticketState)); },
         .width = 144,
         .condition = ColumnCondition::codes(choicesOf<TicketState>())});
    add({.code = u"kind"_s,
         .title = [] { return tr("Kind"); },
         .text = [](const Row &r) { return wording::label(r.ticketKind); },
         .width = 104,
         .condition = ColumnCondition::codes(choicesOf<TicketKind>())});
    return columns;
}

} // namespace

SiteTab::SiteTab(Workbench &bench, QWidget *parent)
    : CaseTab(bench, u"site"_s, u"visits"_s, SiteActions::all(), parent), m_mine(new QCheckBox)
{
    m_model = new RecordListModel<desk::VisitRow>(
        VisitColumns::all(),
        deskLoader<desk::VisitRow>(client(), this, &desk::SiteDesk::visitKeys, &desk::SiteDesk::visitRows), this);
    list()->setTitle([] { return tr("Visits"); });
    list()->setFilters({{{}, [] { return tr("All"); }},
                        {u"to_come"_s, [] { return tr("To come"); }},
                        {u"on_site"_s, [] { return tr("On site now"); }},
                        {u"left"_s, [] { return tr("Left"); }}});
    list()->setEmptyText([] { return tr("No visits here. A visit begins with an appointment or a crew."); });
    list()->setModel(m_model);
    m_page = new VisitPage(bench, *pane());
    pane()->addFirstPage(m_page, [] { return tr("Visit"); });
    connect(list(), &RecordListView::currentKeyChanged, this, [this] {
        if (const desk::VisitRow *row = currentRow())
            m_page->setVisit(row->visit.id);
    });

    m_mine->setObjectName(u"mine"_s);
    list()->addToolWidget(m_mine);
    connect(m_mine, &QCheckBox::toggled, this, &SiteTab::showMine);
    connect(&client(), &DeskClient::actingChanged, this, &SiteTab::showMine);
}

void SiteTab::showMine()
{
    list()->setEmployee(m_mine->isChecked() ? client().actingId() : EmployeeId());
}

bool SiteTab::open(const RecordRef &record)
{
    m_page->setVisit({}); // the newest, until a row says another
    return CaseTab::open(record);
}

const desk::VisitRow *SiteTab::currentRow() const
{
    const std::optional<RowKey> key = list()->currentKey();
    return key ? m_model->rowOf(*key) : nullptr;
}

TicketId SiteTab::currentTicket() const
{
    const desk::VisitRow *row = currentRow();
    return row ? row->visit.ticketId : TicketId();
}

void SiteTab::retranslate()
{
    CaseTab::retranslate();
    m_mine->setText(tr("M&ine only"));
}

} // namespace fairlead::ui
