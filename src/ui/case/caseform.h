// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casedesk.h"
#include "desk/commands/visitcommands.h"
#include "desk/office.h"
#include "desk/result.h"
#include "ui/form/formpanel.h"

#include <functional>

namespace fairlead::ui {

/// Has the form saved by a use case: `read` makes the command from the fields when Save is pressed.
template <typename Desk, typename Command, typename Value>
void saveWith(FormPanel &form, Text text, desk::Result<Value> (Desk::*useCase)(const Command &, const desk::Act &),
              std::function<Command()> read)
{
    form.setSave(std::move(text), [&form, useCase, read = std::move(read)] {
        form.submit([useCase, command = read()](desk::Office office,
                                                const desk::Act &act) { return (Desk(office).*useCase)(command, act); },
                    [](const Value &) {});
    });
}

/// Lets people say which visit they mean where a case has several; the newest one that fits stands at the beginning.
/// Gives what reads the choice.
std::function<desk::VisitRef()> addVisitChoice(FormPanel &form, const desk::CaseView &view,
                                               const std::function<bool(const Visit &)> &fits);

/// The newest visit of the case; null when there is none.
const rules::VisitFacts *newestVisit(const desk::CaseView &view);
/// Somebody arrived and has not left yet.
bool isOnSite(const desk::CaseView &view);
/// Some visit has begun.
bool wasOnSite(const desk::CaseView &view);
/// A visit is planned that has not begun.
bool isVisitToCome(const desk::CaseView &view);
inline bool hasArrived(const Visit &visit)
{
    return visit.arrivedAt.has_value();
}

} // namespace fairlead::ui
