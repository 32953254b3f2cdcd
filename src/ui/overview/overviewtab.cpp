// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewtab.h"

#include "ui/core/plaintext.h"
#include "ui/overview/counttile.h"
#include "wording/labels.h"
#include "wording/times.h"

#include <QHBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using rules::DeadlineKind;
using rules::DeadlineState;

namespace {

/// The open states in their order, and the tab and filter where such cases are worked on.
struct StatePlace {
    TicketState state;
    const char *tab;
    const char *filter;
};
constexpr std::array statePlaces{StatePlace{TicketState::Received, "intake", "in_intake"},
                                 StatePlace{TicketState::AwaitingDispatch, "dispatch", "to_dispatch"},
                                 StatePlace{TicketState::Dispatched, "site", "to_come"},
                                 StatePlace{TicketState::OnSite, "site", "on_site"},
                                 StatePlace{TicketState::AwaitingReview, "site", "left"},
                                 StatePlace{TicketState::Archived, "follow_up", "due"}};

/// Where the work is done that a deadline asks for.
QString tabOf(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::Specialist:
        return u"intake"_s;
    case DeadlineKind::Assignment:
    case DeadlineKind::AppointmentAhead:
    case DeadlineKind::RescheduleNotice:
        return u"dispatch"_s;
    case DeadlineKind::DailySheet:
    case DeadlineKind::Signatures:
    case DeadlineKind::Review:
        return u"site"_s;
    case DeadlineKind::DeliveryFollowUps:
    case DeadlineKind::VisitFollowUp:
        return u"follow_up"_s;
    case DeadlineKind::WarrantyEnd:
        break;
    }
    return u"registry"_s;
}

RowKey keyOf(const rules::Deadline &deadline)
{
    const size_t hash = qHashMulti(0, static_cast<int>(deadline.kind), deadline.ticketId, deadline.visitId,
                                   deadline.shipId, deadline.engineId, deadline.day, deadline.dueAt.msecs());
    return static_cast<RowKey>(hash);
}

std::vector<DeadlineRow> rowsOf(const desk::OverviewView &view)
{
    std::vector<DeadlineRow> rows;
    rows.reserve(view.deadlines.size());
    for (const rules::Deadline &deadline : view.deadlines) {
        DeadlineRow row{keyOf(deadline), deadline, {}, view.shipNames.value(deadline.shipId)};
        if (!deadline.ticketId.isNull()) {
            row.about = view.ticketNumbers.value(deadline.ticketId);
        } else if (!deadline.engineId.isNull()) {
            row.about = view.engineSerials.value(deadline.engineId);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString whatOf(const DeadlineRow &row)
{
    const QString what = wording::label(row.deadline.kind);
    return row.deadline.day.isValid() ? u"%1 %2"_s.arg(what, wording::dateText(row.deadline.day)) : what;
}

bool isWanted(const DeadlineRow &row, const desk::ListQuery &query, const QStringList &words)
{
    const DeadlineState state = row.deadline.state;
    if (query.filter == u"urgent"_s && state != DeadlineState::Warning && state != DeadlineState::Breached)
        return false;
    if (query.filter == u"breached"_s && state != DeadlineState::Breached)
        return false;
    if (query.filter == u"warranty"_s && row.deadline.kind != DeadlineKind::WarrantyEnd)
        return false;
    if (words.isEmpty())
        return true;
    const QString all = u"%1 %2 %3 %4"_s.arg(row.about, row.where, whatOf(row), row.deadline.clauseId);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

struct OverviewTab::Loaded {
    std::vector<RowKey> keys;
    QHash<RowKey, DeadlineRow> rows;
    QHash<QString, int> ticketsByState;
    int undecidedProposals = 0;
    int unansweredObjections = 0;

    Loaded(const desk::OverviewView &view, const desk::ListQuery &query)
        : ticketsByState(view.ticketsByState),
          undecidedProposals(view.undecidedProposals),
          unansweredObjections(view.unansweredObjections)
    {
        const QStringList words = query.search.split(u' ', Qt::SkipEmptyParts);
        for (DeadlineRow &row : rowsOf(view)) {
            if (!isWanted(row, query, words))
                continue;
            while (rows.contains(row.key))
                ++row.key; // one alike, such as the calls to a ship's parties, or by chance
            keys.push_back(row.key);
            rows.insert(row.key, std::move(row));
        }
    }
};

OverviewTab::OverviewTab(Workbench &bench, QWidget *parent)
    : Tab(bench, u"overview"_s, parent),
      m_list(new RecordListView(u"deadlines"_s, bench)),
      m_tiles(new QHBoxLayout),
      m_proposals(new CountTile(u"count_proposals"_s)),
      m_objections(new CountTile(u"count_objections"_s))
{
    for (const StatePlace &place : statePlaces) {
        auto *tile = new CountTile(u"count_"_s + codeOf(place.state));
        connect(tile, &CountTile::clicked, this, [this, place] {
            this->bench().goTo(QString::fromLatin1(place.tab), QString::fromLatin1(place.filter));
        });
        m_stateTiles.push_back(tile);
        m_tiles->addWidget(tile);
    }
    for (CountTile *tile : {m_proposals, m_objections}) {
        connect(tile, &CountTile::clicked, this, [this] { this->bench().goTo(u"appraisal"_s, u"undecided"_s); });
        m_tiles->addWidget(tile);
    }
    m_tiles->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    m_tiles->setSpacing(Theme::grid);

    using Row = DeadlineRow;
    std::vector<ListColumn<Row>> columns{
        {.code = u"countdown"_s,
         .title = [] { return tr("Time"); },
         .countdown = [](const Row &row) { return Countdown::of(row.deadline); },
         .width = 152},
        {.code = u"what"_s, .title = [] { return tr("What is due"); }, .text = whatOf, .width = 240},
        {.code = u"about"_s,
         .title = [] { return tr("Case"); },
         .text = [](const Row &row) { return row.about; },
         .width = 144},
        {.code = u"ship"_s,
         .title = [] { return tr("Ship"); },
         .text = [](const Row &row) { return row.where; },
         .width = 176},
        {.code = u"due"_s,
         .title = [] { return tr("Due"); },
         .text = [](const Row &row) { return wording::timeText(row.deadline.dueAt); },
         .width = 144,
         .value = [](const Row &row) -> CellValue { return row.deadline.dueAt; }},
        {.code = u"state"_s,
         .title = [] { return tr("State"); },
         .text = [](const Row &row) { return wording::label(row.deadline.state); },
         .width = 104},
        {.code = u"clause"_s,
         .title = [] { return tr("Clause"); },
         .text = [](const Row &row) { return row.deadline.clauseId; },
         .width = 80}};
    RowLoader<Row> loader;
    loader.keys = [this](const desk::ListQuery &query, RowLoader<Row>::KeysAnswer answer) {
        client().read(
            this, [query](desk::Office office) { return Loaded(desk::CaseDesk(office).overview(), query); },
            [this, answer](Loaded &loaded) {
                showCounts(loaded);
                m_rows = std::move(loaded.rows);
                answer(std::move(loaded.keys));
            },
            [answer](const Failure &) { answer(std::nullopt); });
    };
    loader.rows = [this](const std::vector<RowKey> &keys, const RowLoader<Row>::RowsAnswer &answer) {
        std::vector<Row> rows;
        for (const RowKey key : keys) {
            // A key of an older overview may be gone from the newest.
            if (const auto row = m_rows.constFind(key); row != m_rows.constEnd())
                rows.push_back(*row);
        }
        answer(std::move(rows));
    };
    m_model = new RecordListModel<Row>(std::move(columns), std::move(loader), this);
    m_list->setTitle([] { return tr("Deadlines"); });
    m_list->setFilters({{{}, [] { return tr("All"); }},
                        {u"urgent"_s, [] { return tr("Urgent and breached"); }},
                        {u"breached"_s, [] { return tr("Breached"); }},
                        {u"warranty"_s, [] { return tr("Warranties"); }}});
    m_list->setEmptyText([] { return tr("Nothing is due."); });
    m_list->setModel(m_model);
    connect(m_list, &RecordListView::activated, this, &OverviewTab::openRow);
    // What was running may be due soon by now, and what was due soon may be missed.
    connect(&bench.ticker(), &Ticker::minute, this, [this] {
        if (isVisible())
            refresh();
    });

    setFocusProxy(m_list->table());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_tiles);
    layout->addWidget(m_list, 1);
}

void OverviewTab::reload()
{
    m_list->refresh();
}

void OverviewTab::showCounts(const Loaded &loaded)
{
    for (size_t i = 0; i < statePlaces.size(); ++i)
        m_stateTiles[i]->setCount(loaded.ticketsByState.value(codeOf(statePlaces[i].state)));
    m_proposals->setCount(loaded.undecidedProposals, Tone::Warning);
    m_objections->setCount(loaded.unansweredObjections, Tone::Danger);
}

void OverviewTab::retranslate()
{
    for (size_t i = 0; i < statePlaces.size(); ++i)
        m_stateTiles[i]->setCaption(wording::label(statePlaces[i].state));
    m_proposals->setCaption(tr("Open proposals"));
    m_objections->setCaption(tr("Open objections"));
}

void OverviewTab::openRow(RowKey key)
{
    const DeadlineRow *row = m_model->rowOf(key);
    if (!row)
        return;
    const rules::Deadline &deadline = row->deadline;
    RecordRef record{RecordKind::Ticket, RecordId(deadline.ticketId.uuid()),
                     row->about.isEmpty() ? row->where : row->about, tabOf(deadline.kind)};
    if (deadline.ticketId.isNull() && !deadline.engineId.isNull()) {
        record.kind = RecordKind::Engine;
        record.id = RecordId(deadline.engineId.uuid());
    } else if (deadline.ticketId.isNull()) {
        record.kind = RecordKind::Ship;
        record.id = RecordId(deadline.shipId.uuid());
    }
    if (record.tab == u"follow_up"_s)
        record.kind = RecordKind::FollowUp;
    bench().open(record);
}

} // namespace fairlead::ui
