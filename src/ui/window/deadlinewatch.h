// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/deadlines.h"
#include "ui/core/workbench.h"

#include <QDate>
#include <QHash>
#include <QObject>

namespace fairlead::desk {
struct OverviewView;
}

namespace fairlead::ui {

/// Looks at the clock for everybody: at the start and at every full minute it tells of deadlines that have come near or were
/// missed since it looked last, and has judged what time has brought (AppraisalDesk::sweep). Of the first look it tells in
/// one sum, since what was open yesterday is no news.
class DeadlineWatch : public QObject {
    Q_OBJECT
public:
    explicit DeadlineWatch(Workbench &bench, QObject *parent = nullptr);

    /// Looks now, and from now on every minute. A look that still runs is not overtaken by the next.
    void start();

signals:
    /// Something to be told, plain text in the language of the program.
    void noticed(fairlead::ui::Tone tone, const QString &title, const QString &text);

private:
    void look();
    void judge();
    /// Whether something was missed that was not at the last look.
    bool tell(const desk::OverviewView &view);

    Workbench &m_bench;
    QHash<QString, rules::DeadlineState> m_known;
    QDate m_lastDay;
    bool m_looking = false;
    bool m_lookedOnce = false;
};

} // namespace fairlead::ui
