// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casedesk.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace fairlead::ui {

class BadgeLabel;
class FlowLayout;
class Ticker;

/// The head of a case: number, kind, state, ship and engine, the fault, the warranty in a sentence, what is still due with
/// its countdowns, and what the next move wants.
class CaseHeader : public QWidget {
    Q_OBJECT
public:
    explicit CaseHeader(Ticker &ticker, QWidget *parent = nullptr);

    void show(const desk::CaseView &view);

private:
    void showDeadlines(const desk::CaseView &view);
    void showNext(const desk::CaseView &view);

    Ticker &m_ticker;
    QLabel *m_number;
    BadgeLabel *m_kind;
    BadgeLabel *m_state;
    BadgeLabel *m_priority;
    QLabel *m_place;
    QLabel *m_fault;
    BadgeLabel *m_cover;
    QLabel *m_warranty;
    QWidget *m_deadlines;
    FlowLayout *m_deadlineFlow;
    QLabel *m_next;
};

} // namespace fairlead::ui
