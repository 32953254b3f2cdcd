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

std::vector<Tab *> makeTabs(Workbench &bench, QWidget *parent)
{
    return {new OverviewTab(bench, parent), new IntakeTab(bench, parent),   new DispatchTab(bench, parent),
            new SiteTab(bench, parent),     new FollowUpTab(bench, parent), new AppraisalTab(bench, parent),
            new RegistryTab(bench, parent)};
}

} // namespace fairlead::ui
