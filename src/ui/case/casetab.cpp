// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/casetab.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace fairlead::ui {

CaseTab::CaseTab(Workbench &bench, const QString &code, const QString &listName, std::vector<CaseAction> actions,
                 QWidget *parent)
    : Tab(bench, code, parent),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_list(new RecordListView(listName, bench)),
      m_pane(new CasePane(bench, code, std::move(actions)))
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setSizes({500, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_list, &RecordListView::currentKeyChanged, this, [this] {
        const TicketId ticket = currentTicket();
        // A row that isn't loaded yet says so again when it is.
        if (!ticket.isNull() && ticket != m_pane->ticket())
            m_pane->show(ticket);
    });
    connect(m_pane, &CasePane::widthWanted, this, &CaseTab::lendWidth);
    connect(m_list, &RecordListView::activated, m_pane, [this] { m_pane->setFocus(Qt::OtherFocusReason); });
}

void CaseTab::lendWidth(int wanted)
{
    const int pane = m_splitter->sizes().value(1);
    if (wanted > pane && m_ownSizes.isEmpty()) {
        m_ownSizes = m_splitter->sizes();
        m_splitter->setSizes({m_splitter->width() - wanted, wanted});
    } else if (wanted == 0 && !m_ownSizes.isEmpty()) {
        m_splitter->setSizes(std::exchange(m_ownSizes, {}));
    }
}

bool CaseTab::open(const RecordRef &record)
{
    if (record.kind != RecordKind::Ticket)
        return false;
    m_pane->show(TicketId(record.id.uuid()));
    if (!record.label.isEmpty())
        m_list->find(record.label);
    return true;
}

bool CaseTab::restoreDraft(const Draft &draft)
{
    return m_pane->restore(draft);
}

void CaseTab::reload()
{
    m_list->refresh();
    m_pane->reload();
}

void CaseTab::retranslate()
{
    m_pane->setEmptyText([] { return tr("Choose a case in the list to see it here."); });
}

} // namespace fairlead::ui
