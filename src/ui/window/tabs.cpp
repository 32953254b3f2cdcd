// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tabs.h"

#include "ui/appraisal/appraisaltab.h"
#include "ui/dispatch/dispatchtab.h"
#include "ui/followup/followuptab.h"
#include "ui/intake/intaketab.h"
#include "ui/onsite/sitetab.h"
#include "ui/overview/overviewtab.h"
#include "ui/registry/registrytab.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

template <typename Made> TabKind kindOf(const QString &code)
{
    TabKind kind;
    kind.code = code;
    kind.title = &Made::name;
    kind.make = [](Workbench &bench, QWidget *parent) -> Tab * { return new Made(bench, parent); };
    return kind;
}

} // namespace

std::vector<TabKind> tabKinds()
{
    TabKind intake = kindOf<IntakeTab>(u"intake"_s);
    TabKind registry = kindOf<RegistryTab>(u"registry"_s);
    intake.actions.push_back({u"new_call"_s, u"add"_s, [] { return IntakeTab::tr("New &call"); }, QKeySequence::New});
    intake.actions.push_back(
        {u"print_ledger"_s, u"print"_s, [] { return IntakeTab::tr("&Print the service ledger…"); }, {}});
    registry.actions.push_back(
        {u"new_record"_s, u"add"_s, [] { return RegistryTab::tr("&New record"); }, QKeySequence(u"Ctrl+Shift+N"_s)});
    registry.actions.push_back(
        {u"company_settings"_s, u"edit"_s, [] { return RegistryTab::tr("Company &settings…"); }, {}});
    return {kindOf<OverviewTab>(u"overview"_s),
            intake,
            kindOf<DispatchTab>(u"dispatch"_s),
            kindOf<SiteTab>(u"site"_s),
            kindOf<FollowUpTab>(u"follow_up"_s),
            kindOf<AppraisalTab>(u"appraisal"_s),
            registry};
}

} // namespace fairlead::ui
