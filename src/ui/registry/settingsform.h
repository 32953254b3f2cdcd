// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "ui/registry/registryforms.h"

namespace fairlead::ui {

class NumberField;

/// The company's settings. They are read when the form opens; what was typed or restored meanwhile stays.
class SettingsForm final : public RegistryForm {
    Q_OBJECT
public:
    static constexpr char code[] = "company_settings";
    explicit SettingsForm(Workbench &bench);

private:
    void fill(const CompanySettings &settings);
    void save();
    PointsField *m_baseScore;
    NumberField *m_signDays;
    NumberField *m_reviewDays;
    NumberField *m_visitFollowUpDays;
    EnumField<DoubleBooking> *m_doubleBooking;
    NumberField *m_attachmentMegabytes;
    CheckField *m_showRank;
};

} // namespace fairlead::ui
