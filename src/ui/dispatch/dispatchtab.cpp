// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatchtab.h"

#include "ui/dispatch/dispatchactions.h"
#include "ui/dispatch/preparationlistpane.h"

using namespace Qt::StringLiterals;

namespace fairlead::ui {

DispatchTab::DispatchTab(Workbench &bench, QWidget *parent)
    : CaseTab(bench, u"dispatch"_s, u"dispatch"_s, DispatchActions::all(), parent)
{
    using T = TicketColumns;
    m_model = new RecordListModel<WatchedTicket>({T::number(), T::next(), T::priority(), T::ship(), T::fault(),
                                                  T::state(), T::entryAt(), T::lead(), T::warranty(), T::kind(),
                                                  T::receivedAt(), T::engine()},
                                                 watchedTickets(client(), this), this);
    list()->setTitle([] { return tr("Dispatch queue"); });
    list()->setFilters({{u"to_dispatch"_s, [] { return tr("Waiting"); }},
                        {u"under_way"_s, [] { return tr("Under way"); }},
                        {u"open"_s, [] { return tr("All open"); }},
                        {u"mine"_s, [] { return tr("Mine"); }},
                        {u"overdue"_s, [] { return tr("Overdue"); }}});
    list()->setEmptyText([] { return tr("Nothing waits for dispatch."); });
    list()->setModel(m_model);
    pane()->addPage(new PreparationListPane(bench, *pane()), [] { return tr("Preparation list"); });
}

TicketId DispatchTab::currentTicket() const
{
    const std::optional<RowKey> key = list()->currentKey();
    const WatchedTicket *row = key ? m_model->rowOf(*key) : nullptr;
    return row ? row->row.ticket.id : TicketId();
}

} // namespace fairlead::ui
