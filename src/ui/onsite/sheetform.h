// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casedesk.h"
#include "desk/commands/visitcommands.h"
#include "ui/core/workbench.h"

#include <QObject>

class QPushButton;

namespace fairlead::ui {

class AttachmentField;
class ChoiceField;
class ClockField;
class FormPanel;
class MinutesField;
class MultiChoiceField;
class MultiLineField;
class TableField;
class TextField;
class YesNoField;

/// Fills a form with a daily sheet (A3.2): a day that still wants one, and what was done on it. A draft, or what was
/// returned, is put in to be gone on with; what stays the same from day to day can be copied from the day before.
class SheetForm final : public QObject {
    Q_OBJECT
public:
    /// `form` owns it. Its context may name the day to begin with: `day`, as codeOfDay() writes it.
    SheetForm(Workbench &bench, FormPanel &form, const desk::CaseView &view);

    /// Some day of the case still wants a sheet.
    static bool isWanted(const desk::CaseView &view);
    /// A day of a visit: `2/2026-05-07`.
    static QString codeOfDay(int visit, QDate day);

private:
    void addFields(Workbench &bench);
    void dayChosen();
    void fill(const DailySheet &sheet);
    void copyFromDayBefore();
    [[nodiscard]] desk::WriteDailySheet command(bool draft) const;
    void save(bool draft);
    [[nodiscard]] const rules::VisitFacts *visit() const;
    [[nodiscard]] QDate day() const;
    [[nodiscard]] const DailySheet *sheetBefore() const;

    FormPanel &m_form;
    desk::CaseView m_view;
    ChoiceField *m_day = nullptr;
    ChoiceField *m_engineer = nullptr;
    ClockField *m_start = nullptr;
    ClockField *m_end = nullptr;
    MinutesField *m_minutes = nullptr;
    MultiLineField *m_work = nullptr;
    MultiLineField *m_faults = nullptr;
    ChoiceField *m_backup = nullptr;
    YesNoField *m_cleaned = nullptr;
    MultiChoiceField *m_donts = nullptr;
    TextField *m_dontsNote = nullptr;
    TableField *m_measurements = nullptr;
    TextField *m_hours = nullptr;
    MultiLineField *m_problems = nullptr;
    MultiLineField *m_plan = nullptr;
    AttachmentField *m_photos = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace fairlead::ui
