// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/crewchoice.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead::ui {

namespace {
struct CrewChoice {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::CrewChoice)
};
} // namespace

ChoiceField *addCrewChoice(FormPanel &form, const desk::CaseView &view, const QString &name, Text label)
{
    std::vector<Choice> people;
    for (const rules::VisitFacts &facts : view.facts.visits) {
        for (const CrewMember &member : facts.visit.crew) {
            const QString code = member.employeeId.toString();
            const bool known = std::any_of(people.begin(), people.end(),
                                           [&code](const Choice &choice) { return choice.code == code; });
            if (!known)
                people.push_back({code, [text = view.names.value(member.employeeId)] { return text; }});
        }
    }
    return form.add(std::move(label),
                    new ChoiceField(name, std::move(people), [] { return CrewChoice::tr("nobody in particular"); }));
}

} // namespace fairlead::ui
