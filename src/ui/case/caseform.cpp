// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/caseform.h"

#include "ui/case/caselines.h"
#include "ui/form/choicefields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

struct CaseForm {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::CaseForm)
};

QString visitTitle(const Visit &visit)
{
    const std::optional<Instant> from = visit.arrivedAt ? visit.arrivedAt : rules::agreedEntryTime(visit);
    return from ? CaseForm::tr("Visit %1, %2").arg(visit.sequence).arg(shortTime(*from))
                : CaseForm::tr("Visit %1").arg(visit.sequence);
}

} // namespace

std::function<desk::VisitRef()> addVisitChoice(FormPanel &form, const desk::CaseView &view,
                                               const std::function<bool(const Visit &)> &fits)
{
    std::vector<Choice> choices;
    int only = 0;
    for (const rules::VisitFacts &facts : view.facts.visits) {
        if (!fits(facts.visit))
            continue;
        only = facts.visit.sequence;
        choices.insert(choices.begin(), {QString::number(only), [visit = facts.visit] { return visitTitle(visit); }});
    }
    const TicketId ticket = view.facts.ticket.id;
    if (choices.size() < 2)
        return [ticket, only] { return desk::VisitRef{ticket, only}; };
    auto *field = form.add([] { return CaseForm::tr("&Visit"); }, new ChoiceField(u"visit"_s, std::move(choices)));
    return [ticket, field] { return desk::VisitRef{ticket, field->code().toInt()}; };
}

const rules::VisitFacts *newestVisit(const desk::CaseView &view)
{
    return view.facts.visits.empty() ? nullptr : &view.facts.visits.back();
}

bool isOnSite(const desk::CaseView &view)
{
    const rules::VisitFacts *facts = newestVisit(view);
    return facts && facts->visit.arrivedAt && !facts->visit.departedAt;
}

bool wasOnSite(const desk::CaseView &view)
{
    for (const rules::VisitFacts &facts : view.facts.visits) {
        if (facts.visit.arrivedAt)
            return true;
    }
    return false;
}

bool isVisitToCome(const desk::CaseView &view)
{
    const rules::VisitFacts *facts = newestVisit(view);
    return facts && !facts->visit.arrivedAt;
}

} // namespace fairlead::ui
