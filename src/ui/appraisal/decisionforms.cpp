// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/decisionforms.h"

#include "desk/appraisaldesk.h"
#include "ui/attach/attachmentfield.h"
#include "ui/case/caseform.h"
#include "ui/form/choicefields.h"
#include "ui/form/linefields.h"
#include "ui/form/offers.h"
#include "ui/form/textfields.h"
#include "wording/wording.h"

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

QString titleOf(const desk::ProposalRow &row)
{
    return u"%1 %2"_s.arg(row.proposal.clauseId, row.personName);
}

} // namespace

FormPanel *DecisionForms::decision(Workbench &bench, const desk::ProposalRow &row)
{
    auto *form = new FormPanel(bench, {});
    form->setTitle([row] { return tr("Decision: %1").arg(titleOf(row)); });
    form->setSubtitle([] { return tr("Points, persons and month count only when you amend."); });
    auto *verdict = form->add([] { return tr("&Verdict"); }, new EnumField<DecisionVerdict>(u"verdict"_s));
    auto *reason = form->add([] { return tr("&Reason"); }, new MultiLineField(u"reason"_s, 3));
    auto *points = form->add([] { return tr("&Points"); }, new PointsField(u"points"_s));
    auto *yuan = form->add([] { return tr("&Yuan"); }, new YuanField(u"yuan"_s));
    auto *persons = form->add([] { return tr("P&ersons"); }, new RecordsField<EmployeeId>(u"persons"_s));
    offerPeople(bench, persons);
    auto *month = form->add([] { return tr("&Month"); }, new MonthField(u"month"_s));
    points->setPlaceholder(row.proposal.points.toString());
    yuan->setPlaceholder(row.proposal.money.toYuan());
    const auto showAmendments = [verdict, points, yuan, persons, month] {
        const bool amending = verdict->value() == DecisionVerdict::Amend;
        for (Field *field : std::initializer_list<Field *>{points, yuan, persons, month})
            field->setEnabled(amending);
    };
    QObject::connect(verdict, &Field::valueChanged, form, showAmendments);
    showAmendments();
    saveWith<desk::AppraisalDesk, desk::Decide, DecisionId>(
        *form, [] { return tr("&Decide"); }, &desk::AppraisalDesk::decide,
        [id = row.proposal.id, verdict, reason, points, yuan, persons, month] {
            desk::Decide command;
            command.proposal = id;
            command.verdict = verdict->value();
            command.reason = reason->value();
            if (command.verdict == DecisionVerdict::Amend) {
                command.points = points->value();
                command.money = yuan->value();
                command.persons = persons->values();
                command.month = month->value();
            }
            return command;
        });
    form->markClean();
    return form;
}

FormPanel *DecisionForms::reversal(Workbench &bench, const desk::ProposalRow &row)
{
    auto *form = new FormPanel(bench, {});
    form->setTitle([row] { return tr("Take back: %1").arg(titleOf(row)); });
    form->setSubtitle([] {
        return tr(
            "What was decided counts once more with the opposite sign, and the proposal waits for another decision. "
            "Both stay on the sheet; where the month is closed, it is the next open one.");
    });
    auto *reason = form->add([] { return tr("&Reason"); }, new MultiLineField(u"reason"_s, 4));
    reason->setRequired(true);
    saveWith<desk::AppraisalDesk, desk::Reverse, DecisionId>(
        *form, [] { return tr("&Take back"); }, &desk::AppraisalDesk::reverse,
        [id = row.proposal.id, reason] {
            return desk::Reverse{id, reason->value()};
        });
    form->markClean();
    return form;
}

FormPanel *DecisionForms::objection(Workbench &bench, const desk::ProposalRow &row)
{
    auto *form = new FormPanel(bench, {});
    form->setTitle([row] { return tr("Objection: %1").arg(titleOf(row)); });
    form->setSubtitle([] { return tr("A second person has to answer it before the month can be closed."); });
    auto *text = form->add([] { return tr("What &speaks against it"); }, new MultiLineField(u"text"_s, 6));
    text->setRequired(true);
    auto *files = form->add([] { return tr("A&ttachments"); }, new AttachmentField(bench, u"attachments"_s));
    files->takeFrom(form);
    saveWith<desk::AppraisalDesk, desk::Object, ObjectionId>(
        *form, [] { return tr("&Object"); }, &desk::AppraisalDesk::object,
        [id = row.proposal.id, text, files] {
            return desk::Object{id, text->value(), files->files()};
        });
    form->markClean();
    return form;
}

FormPanel *DecisionForms::answer(Workbench &bench, const desk::ProposalRow &row, const Objection &objection)
{
    auto *form = new FormPanel(bench, {});
    form->setTitle([row] { return tr("Answer: %1").arg(titleOf(row)); });
    form->setSubtitle([text = objection.text] { return text; });
    auto *answer = form->add([] { return tr("&Answer"); }, new MultiLineField(u"answer"_s, 6));
    answer->setRequired(true);
    saveWith<desk::AppraisalDesk, desk::AnswerObjection, desk::Done>(
        *form, [] { return tr("Ans&wer"); }, &desk::AppraisalDesk::answerObjection,
        [id = objection.id, answer] {
            return desk::AnswerObjection{id, answer->value()};
        });
    form->markClean();
    return form;
}

FormPanel *DecisionForms::byHand(Workbench &bench, const rules::RulebookSet &rulebooks)
{
    auto *form = new FormPanel(bench, {u"appraisal"_s, u"propose_by_hand"_s, {}});
    form->setTitle([] { return tr("Entry by hand"); });
    form->setSubtitle([] { return tr("For what the rules can't see. Somebody else decides on it."); });
    std::vector<Choice> clauses;
    if (const rules::Rulebook *rulebook = rulebooks.inForce(Month::of(bench.now().day()))) {
        for (const rules::Clause &clause : rulebook->clauses) {
            if (clause.unit == rules::ClauseUnit::None || clause.state == rules::ClauseState::CutOff)
                continue;
            const QString text = u"%1 %2"_s.arg(clause.id, clause.obligation.zh.left(24));
            const bool first = clause.unit == rules::ClauseUnit::ByHand; // these are what the form is for
            clauses.insert(first ? clauses.begin() : clauses.end(), {clause.id, [text] { return text; }});
        }
    }
    auto *clause = form->add([] { return tr("&Clause"); }, new ChoiceField(u"clause"_s, std::move(clauses)));
    clause->setRequired(true);
    auto *person = form->add([] { return tr("&Person"); }, new RecordField<EmployeeId>(u"person"_s));
    person->setRequired(true);
    offerPeople(bench, person);
    auto *ticket = form->add([] { return tr("&Ticket"); }, new RecordField<TicketId>(u"ticket"_s));
    offerTickets(bench, ticket);
    auto *on = form->add([] { return tr("&Happened on"); },
                         new DateField(u"happened_on"_s, [&bench] { return bench.now().day(); }));
    on->setRequired(true);
    auto *facts = form->add([] { return tr("&Facts"); }, new MultiLineField(u"facts"_s, 4));
    facts->setRequired(true);
    auto *points = form->add([] { return tr("P&oints"); }, new PointsField(u"points"_s));
    auto *yuan = form->add([] { return tr("&Yuan"); }, new YuanField(u"yuan"_s));
    auto *files = form->add([] { return tr("&Evidence"); }, new AttachmentField(bench, u"attachments"_s));
    files->takeFrom(form);
    saveWith<desk::AppraisalDesk, desk::ProposeByHand, ProposalId>(
        *form, [] { return tr("P&ropose"); }, &desk::AppraisalDesk::proposeByHand,
        [clause, person, ticket, on, facts, points, yuan, files] {
            return desk::ProposeByHand{clause->code(), person->value(), ticket->value(), on->value().value_or(QDate()),
                                       facts->value(), points->value(), yuan->value(),   files->files()};
        });
    form->markClean();
    return form;
}

} // namespace fairlead::ui
