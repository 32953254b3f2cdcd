// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/absenceforms.h"

#include "desk/dispatchdesk.h"
#include "ui/case/caseform.h"
#include "ui/form/choicefields.h"
#include "ui/form/formpanel.h"
#include "ui/form/linefields.h"
#include "ui/form/offers.h"
#include "ui/form/textfields.h"

using namespace Qt::StringLiterals;

namespace fairlead::ui {

FormPanel *AbsenceForms::enter(Workbench &bench, const QString &tab)
{
    auto *form = new FormPanel(bench, {tab, QString::fromLatin1(enterCode), {}});
    form->setTitle([] { return tr("Absence"); });
    form->setSubtitle([] { return tr("Whole days on which somebody can't be sent to a customer."); });
    auto *person = form->add([] { return tr("&Engineer"); }, new RecordField<EmployeeId>(u"employee"_s));
    person->setRequired(true);
    offerPeople(bench, person, {Role::Engineer});
    auto *kind = form->add([] { return tr("&Kind"); }, new EnumField<AbsenceKind>(u"kind"_s));
    const auto today = [&bench] { return bench.now().day(); };
    auto *from = form->add([] { return tr("&First day"); }, new DateField(u"from_on"_s, today));
    auto *until = form->add([] { return tr("&Last day"); }, new DateField(u"until_on"_s, today));
    from->setRequired(true);
    until->setRequired(true);
    auto *note = form->add([] { return tr("&Note"); }, new MultiLineField(u"note"_s, 2));
    saveWith<desk::DispatchDesk, desk::EnterAbsence, AbsenceId>(
        *form, [] { return tr("&Record"); }, &desk::DispatchDesk::enterAbsence,
        [person, kind, from, until, note] {
            return desk::EnterAbsence{person->value(), kind->value(), from->value().value_or(QDate()),
                                      until->value().value_or(QDate()), note->value()};
        });
    return form;
}

FormPanel *AbsenceForms::cancel(Workbench &bench, const QString &tab, const AbsenceId &absence, Text what)
{
    auto *form = new FormPanel(bench, {tab, QString::fromLatin1(cancelCode), {{u"absence"_s, absence.toString()}}});
    form->setTitle([] { return tr("Cancel an absence"); });
    form->setSubtitle(std::move(what));
    auto *reason = form->add([] { return tr("&Reason"); }, new MultiLineField(u"reason"_s, 2));
    reason->setRequired(true);
    saveWith<desk::DispatchDesk, desk::CancelAbsence, desk::Done>(
        *form, [] { return tr("&Cancel the absence"); }, &desk::DispatchDesk::cancelAbsence,
        [absence, reason] {
            return desk::CancelAbsence{absence, reason->value()};
        });
    return form;
}

} // namespace fairlead::ui
