// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/caseheader.h"

#include "ui/case/badgelabel.h"
#include "ui/case/casebadges.h"
#include "ui/core/plaintext.h"
#include "ui/core/ticker.h"
#include "ui/form/flowlayout.h"
#include "wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

CaseHeader::CaseHeader(Ticker &ticker, QWidget *parent)
    : QWidget(parent),
      m_ticker(ticker),
      m_number(plainLabel({}, true)),
      m_kind(new BadgeLabel),
      m_state(new BadgeLabel),
      m_priority(new BadgeLabel),
      m_place(plainLabel({}, true)),
      m_fault(plainLabel({}, true)),
      m_cover(new BadgeLabel),
      m_warranty(plainLabel()),
      m_deadlines(new QWidget),
      m_deadlineFlow(new FlowLayout(m_deadlines, Theme::grid)),
      m_next(plainLabel())
{
    QFont large = m_number->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_number->setFont(large);
    m_number->setObjectName(u"case_number"_s);
    m_state->setObjectName(u"case_state"_s);
    m_warranty->setObjectName(u"case_warranty"_s);
    m_next->setObjectName(u"case_next"_s);
    for (QLabel *label : {m_place, m_fault, m_warranty, m_next})
        label->setWordWrap(true);

    auto *title = new QHBoxLayout;
    title->setSpacing(Theme::grid);
    title->addWidget(m_number);
    title->addWidget(m_kind);
    title->addWidget(m_state);
    title->addWidget(m_priority);
    title->addStretch();

    auto *warranty = new QHBoxLayout;
    warranty->setSpacing(Theme::grid);
    warranty->addWidget(m_cover, 0, Qt::AlignTop);
    warranty->addWidget(m_warranty, 1);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::grid / 2);
    rows->addLayout(title);
    rows->addWidget(m_place);
    rows->addWidget(m_fault);
    rows->addLayout(warranty);
    rows->addWidget(m_deadlines);
    rows->addWidget(m_next);
}

void CaseHeader::show(const desk::CaseView &view)
{
    const Ticket &ticket = view.facts.ticket;
    const QString merged = view.mergedNumbers.join(u", "_s);
    m_number->setText(merged.isEmpty() ? ticket.number : tr("%1 (with %2)").arg(ticket.number, merged));
    m_kind->setBadge({wording::label(ticket.kind), Tone::Neutral});
    m_state->setBadge(stateBadge(ticket.state));
    m_priority->setBadge(priorityBadge(ticket.priority));

    QStringList place;
    if (view.ship)
        place.append(view.ship->name);
    if (view.engine)
        place.append(u"%1 · %2"_s.arg(view.engine->model, view.engine->serialNo));
    m_place->setText(place.isEmpty() ? tr("Ship and engine not known yet") : place.join(u" · "_s));
    m_fault->setText(ticket.fault);

    m_cover->setBadge(warrantyBadge(ticket));
    QString sentence = wording::warrantySentence(ticket);
    if (ticket.improperUse)
        sentence += u" "_s + tr("Improper use: %1").arg(ticket.improperUse->reason);
    m_warranty->setText(sentence);

    showDeadlines(view);
    showNext(view);
}

void CaseHeader::showDeadlines(const desk::CaseView &view)
{
    while (QLayoutItem *item = m_deadlineFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto isOpenSheet = [](const rules::Deadline &deadline) {
        return deadline.kind == rules::DeadlineKind::DailySheet && deadline.state != rules::DeadlineState::Met;
    };
    const auto openSheets = static_cast<int>(std::ranges::count_if(view.deadlines, isOpenSheet));
    int sheets = 0;
    for (const rules::Deadline &deadline : view.deadlines) {
        // What was met in time needs no room here; the facts show it. Of a month without sheets the newest day says enough.
        if (deadline.state == rules::DeadlineState::Met || (isOpenSheet(deadline) && ++sheets < openSheets))
            continue;
        auto *label = new BadgeLabel(m_deadlines);
        QString caption = wording::label(deadline.kind);
        if (deadline.day.isValid())
            caption += u" "_s + deadline.day.toString(u"MM-dd"_s);
        label->setCountdown(caption, Countdown::of(deadline), m_ticker);
        m_deadlineFlow->addWidget(label);
        label->show();
    }
    if (openSheets > 1) {
        QLabel *others = plainLabel(tr("Daily sheets open before that: %1").arg(openSheets - 1));
        others->setForegroundRole(QPalette::PlaceholderText);
        m_deadlineFlow->addWidget(others);
        others->show();
    }
    m_deadlines->setVisible(m_deadlineFlow->count() > 0);
}

void CaseHeader::showNext(const desk::CaseView &view)
{
    QStringList lines;
    for (const desk::NextMove &next : view.next) {
        if (next.move == rules::Move::Cancel)
            continue;
        QStringList missing;
        for (const Violation &violation : next.missing)
            missing.append(wording::sentence(violation));
        lines.append(missing.isEmpty() ? tr("Next: %1").arg(wording::label(next.move))
                                       : tr("%1 still wants: %2").arg(wording::label(next.move), missing.join(u" "_s)));
    }
    m_next->setText(lines.join(u'\n'));
    m_next->setVisible(!lines.isEmpty());
}

} // namespace fairlead::ui
