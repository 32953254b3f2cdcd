// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/settingsform.h"

#include "desk/administrationdesk.h"
#include "ui/form/numberfield.h"
#include "wording/labels.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

SettingsForm::SettingsForm(Workbench &bench)
    : RegistryForm(bench, QLatin1String(code), {{u"id"_s, u"company"_s}}),
      m_baseScore(new PointsField(u"base_score"_s)),
      m_signDays(new NumberField(u"sign_days"_s)),
      m_reviewDays(new NumberField(u"review_days"_s)),
      m_visitFollowUpDays(new NumberField(u"visit_follow_up_days"_s)),
      m_doubleBooking(new EnumField<DoubleBooking>(u"double_booking"_s)),
      m_attachmentMegabytes(new NumberField(u"attachment_megabytes"_s)),
      m_showRank(new CheckField(u"show_rank"_s))
{
    setTitle([] { return tr("Company settings"); });
    setSubtitle(
        [] { return tr("They hold for everybody from the moment of saving; closed months keep what they had."); });
    addSection([] { return tr("Appraisal"); });
    add([] { return tr("&Base score of a month"); }, m_baseScore)->setRequired(true);
    add([] { return tr("Days to s&ign and submit a work order"); }, m_signDays)->setRequired(true);
    add([] { return tr("Days to &review a work order"); }, m_reviewDays)->setRequired(true);
    add([] { return tr("Show the ran&k on the month's sheet"); }, m_showRank);
    addSection([] { return tr("Service"); });
    add([] { return tr("Days to &call after a visit"); }, m_visitFollowUpDays)->setRequired(true);
    add([] { return tr("&Double booking is"); }, m_doubleBooking);
    add([] { return tr("&Largest attachment (MB)"); }, m_attachmentMegabytes)->setRequired(true);
    setSave({}, [this] { save(); });
    markClean();
    setEnabled(false);
    bench.client().read(
        this, [](desk::Office office) { return desk::AdministrationDesk(office).settings(); },
        [this](const CompanySettings &settings) {
            setEnabled(true);
            if (!isDirty())
                fill(settings);
            focusFirst();
        });
}

void SettingsForm::fill(const CompanySettings &settings)
{
    m_baseScore->setValue(settings.baseScore);
    m_signDays->setValue(settings.signDays);
    m_reviewDays->setValue(settings.reviewDays);
    m_visitFollowUpDays->setValue(settings.visitFollowUpDays);
    m_doubleBooking->setValue(settings.doubleBooking);
    m_attachmentMegabytes->setValue(settings.attachmentMegabytes);
    m_showRank->setValue(settings.showRank);
    markClean();
}

void SettingsForm::save()
{
    // What isn't a number is said beside its field, before anything is written.
    if (!check())
        return;
    CompanySettings to;
    to.baseScore = *m_baseScore->value();
    to.signDays = *m_signDays->value();
    to.reviewDays = *m_reviewDays->value();
    to.visitFollowUpDays = *m_visitFollowUpDays->value();
    to.doubleBooking = m_doubleBooking->value();
    to.attachmentMegabytes = *m_attachmentMegabytes->value();
    to.showRank = m_showRank->value();
    submit([to](desk::Office office,
                const desk::Act &act) { return desk::AdministrationDesk(office).changeSettings(to, act); },
           [this](const desk::Done &) { bench().say(Tone::Good, tr("The company settings are saved.")); });
}

} // namespace fairlead::ui
