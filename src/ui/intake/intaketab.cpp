// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intaketab.h"

#include "ui/core/icons.h"
#include "ui/intake/callform.h"
#include "ui/intake/intakeactions.h"
#include "ui/intake/ledgerform.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

IntakeTab::IntakeTab(Workbench &bench, QWidget *parent)
    : CaseTab(bench, u"intake"_s, u"ledger"_s, IntakeActions::all(), parent), m_newCallButton(new QPushButton)
{
    using T = TicketColumns;
    m_model =
        new RecordListModel<WatchedTicket>({T::number(), T::next(), T::state(), T::ship(), T::fault(), T::receivedAt(),
                                            T::warranty(), T::priority(), T::kind(), T::engine(), T::receiver()},
                                           watchedTickets(client(), this), this);
    list()->setTitle([] { return tr("Service ledger"); });
    list()->setFilters({{u"open"_s, [] { return tr("Open"); }},
                        {u"mine"_s, [] { return tr("Mine"); }},
                        {u"overdue"_s, [] { return tr("Overdue"); }},
                        {u"in_warranty"_s, [] { return tr("In warranty, open"); }},
                        {u"in_intake"_s, [] { return tr("In intake"); }},
                        {u"to_dispatch"_s, [] { return tr("To be dispatched"); }},
                        {u"under_way"_s, [] { return tr("Under way"); }},
                        {u"in_review"_s, [] { return tr("In review"); }},
                        {u"archived"_s, [] { return tr("Archived"); }},
                        {u"ended"_s, [] { return tr("Ended"); }},
                        {{}, [] { return tr("All"); }}});
    list()->setEmptyText([] { return tr("No cases here. Ctrl+N logs a call."); });
    list()->setModel(m_model);

    m_newCallButton->setObjectName(u"new_call"_s);
    m_newCallButton->setIcon(icon(u"add"_s));
    connect(m_newCallButton, &QPushButton::clicked, this, &IntakeTab::newCall);
    list()->addToolWidget(m_newCallButton);
}

void IntakeTab::act(const QString &action)
{
    if (action == u"new_call"_s) {
        // From any tab: the window brings this one to the front.
        bench().open({RecordKind::Call, {}, {}, code()});
    } else if (action == u"print_ledger"_s) {
        bench().goTo(code());
        printLedger();
    }
}

LedgerForm *IntakeTab::printLedger()
{
    if (!m_ledger)
        m_ledger = new LedgerForm(bench());
    pane()->openForm(m_ledger);
    return m_ledger;
}

bool IntakeTab::open(const RecordRef &record)
{
    if (record.kind == RecordKind::Call && record.id.isNull()) {
        newCall();
        return true;
    }
    return CaseTab::open(record);
}

CallForm *IntakeTab::newCall()
{
    auto *form = new CallForm(bench());
    connect(form, &CallForm::logged, this, [this](const desk::LoggedCall &call) {
        if (call.ticket.isNull()) {
            bench().say(Tone::Good, tr("The call is logged."));
            return;
        }
        bench().say(Tone::Good,
                    (call.joined ? tr("The call is logged and joined to %1.") : tr("The call is logged: %1."))
                        .arg(call.ticketNumber));
        pane()->show(call.ticket);
    });
    pane()->openForm(form);
    return form;
}

bool IntakeTab::restoreDraft(const Draft &draft)
{
    if (draft.form == u"log_call"_s) {
        newCall()->restore(draft);
        return true;
    }
    return CaseTab::restoreDraft(draft);
}

TicketId IntakeTab::currentTicket() const
{
    const std::optional<RowKey> key = list()->currentKey();
    const WatchedTicket *row = key ? m_model->rowOf(*key) : nullptr;
    return row ? row->row.ticket.id : TicketId();
}

void IntakeTab::retranslate()
{
    CaseTab::retranslate();
    m_newCallButton->setText(tr("&New call"));
}

} // namespace fairlead::ui
