// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casedesk.h"
#include "desk/commands/visitcommands.h"
#include "ui/core/text.h"
#include "ui/core/workbench.h"

#include <QCoreApplication>

namespace fairlead::ui {

class DateTimeField;
class FormPanel;
class MultiLineField;
class NoteLabel;
class TextField;
template <typename E> class EnumField;

/// The fields of what is settled with the customer, shared by the forms that settle it. What the case's earlier appointment,
/// or else its caller, says of place and contact stands there at the beginning.
class AppointmentFields {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::AppointmentFields)
public:
    /// Adds "entry time" and "planned end".
    AppointmentFields(Workbench &bench, FormPanel &form, const desk::CaseView &view);
    /// Adds place, contact and the customer's rules, and the moment at which it was agreed, with what that leaves of the two
    /// days of A1.4.
    void addRest();

    [[nodiscard]] desk::AgreeAppointment read() const;
    [[nodiscard]] DateTimeField *entryAt() const { return m_entryAt; }
    [[nodiscard]] DateTimeField *end() const { return m_end; }

private:
    void fill();

    Workbench &m_bench;
    FormPanel &m_form;
    const desk::CaseView m_view;
    DateTimeField *m_entryAt;
    DateTimeField *m_end;
    EnumField<PlaceKind> *m_placeKind = nullptr;
    TextField *m_port = nullptr;
    TextField *m_place = nullptr;
    TextField *m_contact = nullptr;
    TextField *m_phone = nullptr;
    MultiLineField *m_rules = nullptr;
};

/// How A1.4 stands when that entry time is agreed at that moment; nothing where the manual asks for no such thing.
std::optional<rules::Deadline> noticeAhead(TicketKind kind, Instant entryAt, Instant agreedAt);

/// A label under a form's fields that says what the previous visit left undone; none where it left nothing.
void addOpenPoints(FormPanel &form, const desk::CaseView &view);

/// "Entry time": a moment, or none.
DateTimeField *addMoment(Workbench &bench, FormPanel &form, Text label, const QString &name);

} // namespace fairlead::ui
