// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demoabsences.h"

#include "desk/dispatchdesk.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int daysBehind = 18;
constexpr int daysAhead = 26;

struct Pattern {
    AbsenceKind kind;
    int days;
    const char16_t *note;
    int from; ///< days from now on from which a free place is looked for
};

constexpr std::array<Pattern, 8> patterns{{{AbsenceKind::Leave, 3, u"年休假", 2},
                                           {AbsenceKind::Training, 2, u"增压器厂家培训", 5},
                                           {AbsenceKind::Sick, 2, u"感冒发热", -9},
                                           {AbsenceKind::Travel, 1, u"赴船检机构送资料", 1},
                                           {AbsenceKind::Leave, 5, u"探亲假", 9},
                                           {AbsenceKind::Training, 3, u"电控喷射系统培训", -14},
                                           {AbsenceKind::Travel, 2, u"客户技术交流会", 7},
                                           {AbsenceKind::Leave, 1, u"事假", 0}}};

} // namespace

void enterDemoAbsences(DemoStage &stage, DemoWorld &world)
{
    DispatchDesk dispatch(stage.office);
    const QDate today = stage.clock.now().day();
    const Timeline timeline = dispatch.timeline(today.addDays(-daysBehind), today.addDays(daysAhead));
    const auto isFree = [&timeline](const EmployeeId &engineer, const rules::PlanSpan &span) {
        return std::ranges::none_of(timeline.visits, [&](const TimelineVisit &visit) {
            return visit.span.overlaps(span) && std::ranges::any_of(visit.crew, [&](const CrewMember &member) {
                       return member.employeeId == engineer;
                   });
        });
    };
    size_t next = 0;
    for (const Employee &engineer : timeline.engineers) {
        const Pattern &pattern = patterns[next++ % patterns.size()];
        for (int from = pattern.from; from + pattern.days < daysAhead; ++from) {
            EnterAbsence command{engineer.id, pattern.kind, today.addDays(from), today.addDays(from + pattern.days - 1),
                                 QString::fromUtf16(pattern.note)};
            if (!isFree(engineer.id, {startOfDay(command.from), endOfDay(command.until)}))
                continue;
            stage.must("enter_absence", dispatch.enterAbsence(command, {world.head(), std::nullopt, {}}));
            break;
        }
    }
}

} // namespace fairlead::desk
